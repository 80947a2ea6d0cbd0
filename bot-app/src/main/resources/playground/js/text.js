import { el } from './dom.js';
import { locale } from './words.js';

const SPECIAL = /(?<url>https?:\/\/[^\s<>"'，。；、）】」]+)|\d{4}-\d\d-\d\d/g;
const DEEP_LINK = /\/playground\/?#(start|addgroup)=([A-Za-z0-9_-]{0,64})$/;

/** What a link of the bot asks this page to do, or null for any other address. */
export function deepLink(url) {
  const match = DEEP_LINK.exec(url);
  return match && { kind: match[1], payload: match[2] };
}

/** The text with its addresses made clickable and its dates kept in one line. */
export function linked(text, follow) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(SPECIAL)) {
    const { url } = match.groups;
    parts.push(text.slice(end, match.index), url ? link(url, follow) : el('span', { class: 'date' }, match[0]));
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
}

const TAGS = { BOLD: 'b', ITALIC: 'i', CODE: 'code', STRUCK: 's', BLOCK: 'pre' };

/** The text with its marks: cut wherever one begins or ends, each piece inside all marks that cover it. */
export function marked(text, marks, follow) {
  const edges = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.from, mark.from + mark.length])])];
  edges.sort((one, other) => one - other);
  return edges.slice(1).flatMap((to, i) => piece(text.slice(edges[i], to), marks.filter((mark) => covers(mark, edges[i])), follow));
}

const covers = (mark, at) => mark.from <= at && at < mark.from + mark.length;

function piece(words, marks, follow) {
  const target = marks.find((mark) => mark.style === 'LINK');
  const plain = target ? [link(target.url, follow, words)] : linked(words, follow);
  return marks
    .filter((mark) => TAGS[mark.style])
    .reduce((inside, mark) => [el(TAGS[mark.style], {}, inside)], plain);
}

function link(url, follow, words = url) {
  const anchor = el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, words);
  if (deepLink(url)) {
    anchor.addEventListener('click', (event) => {
      event.preventDefault();
      follow(url);
    });
  }
  return anchor;
}

const format = (options) => (moment) => new Intl.DateTimeFormat(locale(), options).format(new Date(moment));

export const clock = format({ hour: '2-digit', minute: '2-digit', hour12: false });
export const fullTime = format({ dateStyle: 'full', timeStyle: 'medium' });
const dayWithYear = format({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' });
const dayOfThisYear = format({ month: 'long', day: 'numeric', weekday: 'short' });

const dayKey = (moment) => new Date(moment).toDateString();

export const isSameDay = (one, other) => dayKey(one) === dayKey(other);

/** Today, yesterday, or the date. */
export function dayName(moment) {
  const days = Math.round((new Date(dayKey(Date.now())) - new Date(dayKey(moment))) / 86_400_000);
  if (days <= 1) {
    return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-days, 'day');
  }
  return new Date(moment).getFullYear() === new Date().getFullYear() ? dayOfThisYear(moment) : dayWithYear(moment);
}
