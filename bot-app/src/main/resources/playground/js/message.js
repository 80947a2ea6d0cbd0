import { offerActions } from './actions.js';
import { avatarOf } from './avatar.js';
import { el, icon } from './dom.js';
import { keyboard } from './keyboard.js';
import { isNote } from './model.js';
import { clock, fullTime, marked } from './text.js';
import { nameOf, partOf, t } from './words.js';

/**
 * One message as `persona` sees it. `hands` is what can be done with it: reply, edit, press, follow, jump, loaded.
 * `goesOn` says that the message before it is by the same author, so that name and face are not repeated.
 */
export function messageView(model, message, { persona, goesOn, hands }) {
  if (isNote(message)) {
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
  el('p', { class: 'note', testid: 'note' }, noteWords(model, message));

/** In a channel the same happens under other words. */
export function noteWords(model, message) {
  const place = model.chat(message.chat)?.kind === 'CHANNEL' ? '.channel' : '';
  return t(`note.${message.kind}${place}`, nameOf(model.someone(message.author)));
}

function byline(model, message, isBot) {
  const author = model.someone(message.author);
  return el(
    'header',
    { class: `byline tone-${isBot ? 'bot' : author.id}` },
    el('b', {}, nameOf(author)),
    isBot ? el('span', { class: 'badge' }, t('bot.badge')) : author.part !== 'STUDENT' && el('span', { class: 'byline-part' }, partOf(author)),
  );
}

/** What a message says, in one line; the name of its file where it has no words. */
export const wordsOf = (message) => message.text || message.file?.name;

const recalled = (message) =>
  el('div', { class: 'bubble recalled' }, el('p', { class: 'text' }, t('message.deleted')), time(message));

function bubble(model, message, hands) {
  return el(
    'div',
    { class: 'bubble' },
    message.replyTo && quote(model, message, hands),
    message.file && (message.kind === 'PHOTO' ? photo(message.file, hands) : fileCard(message.file)),
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
  const words = isGone ? t('message.gone') : wordsOf(original);
  return el(
    'button',
    { type: 'button', class: 'quote', testid: 'quote', 'aria-label': t('message.toOriginal', words), onclick: () => hands.jump(message.replyTo) },
    original && el('b', {}, nameOf(model.someone(original.author))),
    el('span', {}, words),
  );
}

/** Opened in a tab of its own at full size. */
const photo = (file, hands) =>
  el(
    'a',
    { class: 'photo', href: file.url, target: '_blank', rel: 'noopener noreferrer', testid: 'photo' },
    el('img', { src: file.url, alt: t('message.photo', file.name), onload: hands.loaded }),
  );

const fileCard = (file) =>
  el(
    'a',
    { class: 'file', href: file.url, download: file.name, testid: 'file' },
    el('span', { class: 'file-icon' }, icon('file')),
    el('span', { class: 'file-name' }, file.name, el('small', {}, t('message.download'))),
  );
