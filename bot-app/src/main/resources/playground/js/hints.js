import { el, iconButton } from './dom.js';
import { t } from './words.js';

const KEY = 'playground.hints';

/** Three questions to begin with, the last of which the bot cannot know. Gone for good once they are closed. */
export function hints(chat, ask) {
  if (chat.kind !== 'GROUP' || localStorage.getItem(KEY) === 'closed') {
    return null;
  }
  const close = () => {
    localStorage.setItem(KEY, 'closed');
    line.remove();
  };
  const line = el(
    'div',
    { class: 'hints', testid: 'hints' },
    el('span', { class: 'hints-title' }, t('hint.try')),
    el('div', { class: 'chips' }, ['hint.1', 'hint.2', 'hint.3'].map((key) => chip(key, ask))),
    iconButton('close', t('hint.close'), { class: 'icon-button small', onclick: close }),
  );
  return line;
}

const chip = (key, ask) =>
  el('button', { type: 'button', class: 'chip', lang: 'zh-CN', testid: key.replace('.', '-'), onclick: () => ask(t(key)) }, t(key));
