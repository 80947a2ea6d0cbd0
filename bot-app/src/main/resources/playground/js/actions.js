import { el, iconButton } from './dom.js';
import { menuAt } from './menu.js';
import { t } from './words.js';

const LONG_PRESS = 500;

/** What can be done with a message: beside it for a pointer, in a menu for a finger. */
export function offerActions(row, message, isMine, hands) {
  const items = [
    { icon: 'reply', label: t('message.reply'), act: () => hands.reply(message), testid: 'menu-reply' },
    isMine && message.kind === 'TEXT' && { icon: 'edit', label: t('message.edit'), act: () => hands.edit(message), testid: 'menu-edit' },
    { icon: 'copy', label: t('message.copy'), act: () => navigator.clipboard?.writeText(message.text) },
  ].filter(Boolean);
  row.append(
    el(
      'div',
      { class: 'actions' },
      items.slice(0, -1).map((item) => iconButton(item.icon, item.label, { onclick: item.act, testid: item.testid.replace('menu', 'message') })),
    ),
  );
  onLongPress(row.querySelector('.bubble'), (x, y) => menuAt(x, y, items));
}

/** A right click, or a finger that stays; a finger that moves is scrolling. */
function onLongPress(node, act) {
  let timer;
  const cancel = () => clearTimeout(timer);
  node.addEventListener('contextmenu', (event) => {
    cancel();
    event.preventDefault();
    act(event.clientX, event.clientY);
  });
  node.addEventListener('touchstart', (event) => {
    const { clientX, clientY } = event.touches[0];
    timer = setTimeout(() => act(clientX, clientY), LONG_PRESS);
  }, { passive: true });
  ['touchend', 'touchmove', 'touchcancel'].forEach((name) => node.addEventListener(name, cancel, { passive: true }));
}
