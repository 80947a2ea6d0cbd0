import { el } from './dom.js';

/** The buttons below a message, in the rows the bot sent. */
export const keyboard = (message, hands) =>
  el(
    'div',
    { class: 'keyboard' },
    message.buttons.map((row) =>
      el('div', { class: 'keys' }, row.map((key) => (key.url ? linkKey(key, hands) : actKey(message, key, hands)))),
    ),
  );

function actKey(message, key, hands) {
  const button = el('button', { type: 'button', class: 'key', testid: 'bot-button', data: { label: key.label } }, key.label);
  button.addEventListener('click', () => hands.press(message, key, button));
  return button;
}

const linkKey = (key, hands) =>
  el(
    'a',
    {
      class: 'key key-link',
      href: key.url,
      testid: 'bot-link',
      target: '_blank',
      rel: 'noopener noreferrer',
      onclick: (event) => hands.follow(key.url) && event.preventDefault(),
    },
    key.label,
  );
