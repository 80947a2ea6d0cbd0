import { el, icon, iconButton } from './dom.js';

let closeOpenMenu = () => {};

/** A button with a short menu below it. `items` is asked each time it opens. */
export function menuButton(label, items) {
  const button = iconButton('more', label, { 'aria-haspopup': 'menu', 'aria-expanded': 'false', testid: 'chat-menu' });
  const holder = el('div', { class: 'menu-holder' }, button);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    const wasOpen = button.getAttribute('aria-expanded') === 'true';
    closeOpenMenu();
    if (!wasOpen) {
      open(holder, button, items());
    }
  });
  return holder;
}

function open(holder, button, items) {
  const menu = menuList(items);
  holder.append(menu);
  button.setAttribute('aria-expanded', 'true');
  closeOpenMenu = () => {
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
    closeOpenMenu = () => {};
  };
  menu.querySelector('button')?.focus();
}

/** The same menu at a point of the screen, for a long press or a right click on a message. */
export function menuAt(x, y, items) {
  closeOpenMenu();
  const menu = menuList(items);
  menu.classList.add('menu-free');
  document.body.append(menu);
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
  closeOpenMenu = () => {
    menu.remove();
    closeOpenMenu = () => {};
  };
  menu.querySelector('button')?.focus();
}

const menuList = (items) =>
  el(
    'div',
    { class: 'menu', role: 'menu' },
    items.map((item) =>
      el('button', { type: 'button', role: 'menuitem', onclick: item.act, testid: item.testid }, item.icon && icon(item.icon), item.label),
    ),
  );

document.addEventListener('click', () => closeOpenMenu());
document.addEventListener('keydown', (event) => event.key === 'Escape' && closeOpenMenu());
