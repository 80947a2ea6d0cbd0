import { chatAvatar } from './avatar.js';
import { el, iconButton } from './dom.js';
import { noteWords, wordsOf } from './message.js';
import { isNote } from './model.js';
import { clock, dayName, isSameDay } from './text.js';
import { nameOf, t } from './words.js';

/** The chats of the chosen persona, and below them a few words for whoever is here for the first time. */
export function sidebar(model, stage, acts) {
  return el(
    'aside',
    { class: 'sidebar', 'aria-label': t('chats') },
    el('header', { class: 'sidebar-head' }, el('h2', {}, t('chats')), iconButton('plus', t('chats.new'), { onclick: acts.newGroup, testid: 'new-group' })),
    el('ul', { class: 'chats', testid: 'chats' }, model.chatsOf(stage.persona).map((chat) => el('li', {}, chatRow(model, stage, chat)))),
    about(stage),
  );
}

function chatRow(model, stage, chat) {
  const unread = model.unread(stage.persona, chat.id);
  const last = model.messagesOf(chat.id).at(-1);
  return el(
    'button',
    {
      type: 'button',
      class: 'chat-row',
      'aria-current': chat.id === stage.chat ? 'true' : undefined,
      testid: `chat-${chat.kind.toLowerCase()}`,
      data: { chat: chat.id },
      onclick: () => stage.open(chat.id),
    },
    chatAvatar(chat),
    el('span', { class: 'chat-name' }, el('span', {}, chat.kind === 'PRIVATE' ? nameOf(model.bot) : chat.title), chat.kind === 'PRIVATE' && el('span', { class: 'badge' }, t('bot.badge'))),
    el('span', { class: 'chat-time' }, last && when(last.at)),
    el('span', { class: 'chat-last' }, last ? preview(model, chat, last) : t('chat.private')),
    unread > 0 && el('span', { class: 'count', 'aria-label': t('unread', unread), testid: 'unread' }, String(unread)),
  );
}

const when = (moment) => (isSameDay(moment, Date.now()) ? clock(moment) : dayName(moment));

function preview(model, chat, message) {
  const author = nameOf(model.someone(message.author));
  if (message.deleted) {
    return t('message.deleted');
  }
  if (isNote(message)) {
    return noteWords(model, message);
  }
  const words = message.kind === 'PHOTO' ? `[${t('message.picture')}] ${message.text}` : wordsOf(message);
  return chat.kind === 'GROUP' ? `${author}: ${words}` : words;
}

function about(stage) {
  return el(
    'section',
    { class: 'about' },
    el('h3', {}, t('about.title')),
    el('ol', {}, ['about.1', 'about.2', 'about.3', 'about.4'].map((key) => el('li', {}, t(key)))),
    el('p', {}, t('about.dot')),
    !stage.split && el('button', { type: 'button', class: 'quiet only-wide', testid: 'about-split', onclick: () => stage.showSplit(true) }, t('about.split')),
  );
}
