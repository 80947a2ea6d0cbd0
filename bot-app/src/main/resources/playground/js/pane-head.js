import { chatAvatar, personAvatar } from './avatar.js';
import { el, iconButton } from './dom.js';
import { menuButton } from './menu.js';
import { nameOf, t } from './words.js';

/** The line above a chat: where this is, who is in it, and what can be done with it. */
export function paneHead({ model, chat, persona, name, back, aside, busy, menu }) {
  const view = { chat, persona, name };
  return el(
    'header',
    { class: 'pane-head' },
    back && iconButton('back', t('chats.back'), { class: 'icon-button back', onclick: back, testid: 'back' }),
    avatar(model, view),
    el(
      'div',
      { class: 'pane-title' },
      el('h2', {}, el('span', { class: 'pane-name' }, paneTitle(model, view)), isTalkWithBot(view) && el('span', { class: 'badge' }, t('bot.badge'))),
      el('p', {}, el('span', { testid: 'subtitle' }, subtitle(model, chat)), busy),
    ),
    aside,
    menu && menuButton(t('chat.menu'), menu),
  );
}

/** The pane on the right is about a person whose private chat is looked at. */
export function paneTitle(model, view) {
  if (view.name === 'right') {
    return t('chat.theirs', nameOf(model.persona(view.persona)));
  }
  return view.chat.kind === 'PRIVATE' ? nameOf(model.bot) : view.chat.title;
}

const isTalkWithBot = (view) => view.chat.kind === 'PRIVATE' && view.name === 'left';

function avatar(model, view) {
  if (view.name === 'right') {
    return personAvatar(model.persona(view.persona));
  }
  return chatAvatar(view.chat);
}

function subtitle(model, chat) {
  const people = chat.members.filter((id) => id !== model.bot.id).length;
  if (chat.kind === 'CHANNEL') {
    return t('chat.followers', people);
  }
  return chat.kind === 'PRIVATE' ? t('chat.private') : t(model.isBotIn(chat) ? 'chat.withBot' : 'chat.members', people);
}
