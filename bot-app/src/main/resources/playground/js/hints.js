import { el, iconButton } from './dom.js';
import { t } from './words.js';

const KEY = 'playground.hints';
const QUESTIONS = ['hint.1', 'hint.2', 'hint.3'];
const COMMANDS = {
  STUDENT: ['deadlines', 'help', 'mydata'],
  LEAGUE_SECRETARY: ['help', 'mydata'],
  LIAISON: ['flags', 'care', 'remind', 'stage', 'open', 'notice', 'kb', 'records', 'help'],
  COUNSELOR: ['help', 'mydata'],
  BRANCH_ADMIN: ['classes', 'notice', 'kb', 'help'],
};

/**
 * Something to begin with: in the group three questions, the last of which the bot cannot know; in private the
 * commands of that part. Gone for good once they are closed.
 */
export function hints(chat, part, say) {
  if (localStorage.getItem(KEY) === 'closed') {
    return null;
  }
  const close = () => {
    localStorage.setItem(KEY, 'closed');
    line.remove();
  };
  const line = el(
    'div',
    { class: 'hints', testid: 'hints' },
    el('span', { class: 'hints-title' }, t(chat.kind === 'GROUP' ? 'hint.try' : 'hint.commands')),
    el('div', { class: 'chips' }, chat.kind === 'GROUP' ? QUESTIONS.map((key) => question(key, say)) : COMMANDS[part].map((name) => command(name, say))),
    iconButton('close', t('hint.close'), { class: 'icon-button small', onclick: close }),
  );
  return line;
}

const question = (key, say) => chip(t(key), { lang: 'zh-CN', testid: key.replace('.', '-'), onclick: () => say(t(key)) });

const command = (name, say) => chip(`/${name} ${t(`command.${name}`)}`, { testid: `hint-${name}`, onclick: () => say(`/${name}`) });

const chip = (label, attributes) => el('button', { type: 'button', class: 'chip', ...attributes }, label);
