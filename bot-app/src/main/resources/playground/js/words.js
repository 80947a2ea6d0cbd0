import { en } from './words-en.js';
import { zh } from './words-zh.js';

const BOOKS = { zh, en };
const KEY = 'playground.language';

let language = localStorage.getItem(KEY) ?? (navigator.language.startsWith('en') ? 'en' : 'zh');

export const currentLanguage = () => language;

/** For dates, and for the sentences that the server writes. */
export const locale = () => (language === 'en' ? 'en-GB' : 'zh-CN');

export function speak(next) {
  language = next;
  localStorage.setItem(KEY, next);
}

/** The sentence of that key with its {0}, {1} filled in. */
export function t(key, ...values) {
  const sentence = BOOKS[language][key] ?? key;
  return sentence.replace(/\{(\d)\}/g, (_, index) => values[Number(index)]);
}

/** Chinese names carry their English reading where the page is in English. */
export const nameOf = (someone) => (language === 'en' ? someone.english : someone.name);

export const partOf = (persona) => t(`part.${persona.part}`);

/** Two signs that stand for a person. */
export function initials(persona) {
  if (language === 'en') {
    return persona.english.split(' ').map((word) => word[0]).join('');
  }
  return persona.name.slice(-2);
}
