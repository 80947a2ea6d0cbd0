const SVG = 'http://www.w3.org/2000/svg';

const ICONS = {
  back: 'M15 5l-7 7 7 7',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  send: 'M4 12l16-8-5 16-3.5-6.5zM11.5 13.5L20 4',
  reply: 'M10 6l-6 5 6 5v-3.5c4.5 0 7.5 1.2 10 4.5-.6-5-3.8-8.5-10-8.7z',
  edit: 'M5 19h3.5L19 8.5 15.5 5 5 15.5z',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  split: 'M4 5h16v14H4zM12 5v14',
  clip: 'M19 11.5l-7.5 7.5a4.6 4.6 0 0 1-6.500-6.500l8-8a3.1 3.1 0 0 1 4.400 4.400l-7.900 7.900a1.500 1.500 0 0 1-2.200-2.200l7-7',
  file: 'M7 3h7l5 5v13H7zM14 3v5h5',
  channel: 'M4 10v4h3l8 4.500V5.500L7 10zM18 9.500a4 4 0 0 1 0 5',
  pin: 'M9 4h6l-1 6 3.500 3.500h-11L10 10zM12 13.500V20',
  photo: 'M4 5h16v14H4zM4 16l4.500-4.500 4 4 3-3L20 16.500M15.500 9v.01',
  down: 'M6 10l6 6 6-6',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.5V12l3 2',
  check: 'M5 12.5l4.5 4.5L19 7',
  bot: 'M12 3v3M6 8.5h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM9 13v1.5M15 13v1.5',
  group: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.4-4 3-6 6.5-6s6.1 2 6.5 6M15.5 4.6a3.3 3.3 0 0 1 0 6M18 14.4c2.1.8 3.3 2.700 3.5 5.6',
};

/**
 * Makes an element. Children that are strings become text nodes: nothing that somebody wrote is ever read as markup.
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    put(node, name, value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function put(node, name, value) {
  if (value === undefined || value === null || value === false) {
    return;
  }
  if (name.startsWith('on')) {
    node.addEventListener(name.slice(2), value);
  } else if (name === 'testid') {
    node.dataset.testid = value;
  } else if (name === 'data') {
    Object.assign(node.dataset, value);
  } else {
    node.setAttribute(name, value === true ? '' : value);
  }
}

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** A round button with a picture, and words for those who do not see it. */
export function iconButton(name, label, attributes = {}) {
  return el('button', { type: 'button', class: 'icon-button', title: label, 'aria-label': label, ...attributes }, icon(name));
}
