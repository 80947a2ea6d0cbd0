import { offerActions } from './actions.js';
import { avatarOf } from './avatar.js';
import { el, icon } from './dom.js';
import { keyboard } from './keyboard.js';
import { clock, fullTime, marked } from './text.js';
import { nameOf, partOf, t } from './words.js';

const SPOKEN = ['TEXT', 'FILE'];

/**
 * One message as `persona` sees it. `hands` is what can be done with it: reply, edit, press, follow, jump.
 * `goesOn` says that the message before it is by the same author, so that name and face are not repeated.
 */
export function messageView(model, message, { persona, goesOn, hands }) {
  if (!SPOKEN.includes(message.kind)) {
    return note(model, message);
  }
  const isMine = message.author === persona;
  const isBot = message.author === model.bot.id;
  const row = el(
    'article',
    {
      class: `message ${isMine ? 'mine' : 'theirs'} ${isBot ? 'of-bot' : ''} ${goesOn ? 'goes-on' : ''}`,
      testid: 'message',
      data: { messageId: message.id, author: message.author, deleted: String(message.deleted) },
    },
    !isMine && (goesOn ? el('span', { class: 'avatar-gap' }) : avatarOf(model, message.author)),
    el(
      'div',
      { class: 'message-body' },
      !isMine && !goesOn && byline(model, message, isBot),
      message.deleted ? recalled(message) : bubble(model, message, hands),
      !message.deleted && message.buttons.length > 0 && keyboard(message, hands),
    ),
  );
  if (!message.deleted) {
    offerActions(row, message, isMine, hands);
  }
  return row;
}

const note = (model, message) =>
  el('p', { class: 'note', testid: 'note' }, t(`note.${message.kind}`, nameOf(model.someone(message.author))));

function byline(model, message, isBot) {
  const author = model.someone(message.author);
  return el(
    'header',
    { class: `byline tone-${isBot ? 'bot' : author.id}` },
    el('b', {}, nameOf(author)),
    isBot ? el('span', { class: 'badge' }, t('bot.badge')) : author.part !== 'STUDENT' && el('span', { class: 'byline-part' }, partOf(author)),
  );
}

const recalled = (message) =>
  el('div', { class: 'bubble recalled' }, el('p', { class: 'text' }, t('message.deleted')), time(message));

function bubble(model, message, hands) {
  return el(
    'div',
    { class: 'bubble' },
    message.replyTo && quote(model, message, hands),
    message.file && fileCard(message.file),
    message.text && el('p', { class: 'text', testid: 'message-text' }, marked(message.text, message.marks, hands.follow)),
    time(message),
  );
}

const time = (message) =>
  el(
    'span',
    { class: 'time' },
    message.edited && el('span', { class: 'edited' }, `${t('message.edited')} `),
    el('time', { datetime: message.at, title: fullTime(message.at) }, clock(message.at)),
  );

function quote(model, message, hands) {
  const original = model.message(message.chat, message.replyTo);
  const isGone = !original || original.deleted;
  const words = isGone ? t('message.gone') : original.text || original.file?.name;
  return el(
    'button',
    { type: 'button', class: 'quote', testid: 'quote', 'aria-label': t('message.toOriginal', words), onclick: () => hands.jump(message.replyTo) },
    original && el('b', {}, nameOf(model.someone(original.author))),
    el('span', {}, words),
  );
}

const fileCard = (file) =>
  el(
    'a',
    { class: 'file', href: file.url, download: file.name, testid: 'file' },
    el('span', { class: 'file-icon' }, icon('file')),
    el('span', { class: 'file-name' }, file.name, el('small', {}, t('message.download'))),
  );
