import { el, icon } from './dom.js';
import { currentLanguage, t } from './words.js';

const BEGUN = /@(\p{L}{0,9})$/u;
const PINYIN = 'banzhu';

/** Offers the bot's name above the field as soon as somebody types "@", and no longer than what follows may become that name. */
export class Mention {
  #field;
  #name;
  #readings;
  #changed;
  root;

  constructor(field, bot, changed) {
    this.#field = field;
    this.#name = `@${currentLanguage() === 'en' ? bot.english.toLowerCase() : bot.name}`;
    this.#changed = changed;
    this.#readings = [bot.name, bot.english.toLowerCase(), PINYIN];
    this.root = el(
      'button',
      { type: 'button', class: 'mention', hidden: true, onclick: () => this.insert(), testid: 'mention' },
      icon('bot'),
      t('composer.mention', this.#name),
    );
  }

  get isOffered() {
    return !this.root.hidden;
  }

  offer(isWanted) {
    const before = this.#beforeCursor;
    const begun = BEGUN.exec(before)?.[1].toLowerCase();
    const mayBecomeName = begun !== undefined && this.#readings.some((reading) => reading.startsWith(begun));
    this.root.hidden = !isWanted || !mayBecomeName || before.endsWith(this.#name);
  }

  insert() {
    const before = this.#beforeCursor;
    const begun = before.replace(BEGUN, `${this.#name} `);
    this.#field.value = begun + this.#field.value.slice(before.length);
    this.#field.setSelectionRange(begun.length, begun.length);
    this.#changed();
    this.#field.focus();
  }

  get #beforeCursor() {
    return this.#field.value.slice(0, this.#field.selectionStart);
  }
}
