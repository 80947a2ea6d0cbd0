import { el, icon, iconButton } from './dom.js';
import { currentLanguage, nameOf, partOf, t } from './words.js';

const LONGEST = 4096;
const drafts = new Map();

/** Where a persona writes: Enter sends, "@" offers the bot's name, a reply or an edit shows above the field. */
export class Composer {
  #context;
  #field;
  #about = el('div', { class: 'about-line', hidden: true, testid: 'reply-bar' });
  #mention;
  #target = null;
  root;

  /** @param context {model, chat, persona, send(text, target)}; send tells whether it worked */
  constructor(context) {
    this.#context = context;
    this.#mention = this.#mentionOffer();
    this.#field = this.#makeField();
    const submit = (event) => {
      event.preventDefault();
      this.#send();
    };
    this.root = el(
      'form',
      { class: 'composer', onsubmit: submit, testid: 'composer' },
      this.#about,
      this.#mention,
      el('div', { class: 'composer-row' }, this.#field, el('button', { class: 'send', 'aria-label': t('composer.send'), title: t('composer.keys'), testid: 'composer-send' }, icon('send'))),
    );
    requestAnimationFrame(() => this.#fit());
  }

  reply(message) {
    const author = this.#context.model.someone(message.author);
    this.#aim({ kind: 'reply', message }, t('composer.replying', nameOf(author)), message.text || message.file?.name);
  }

  edit(message) {
    this.#aim({ kind: 'edit', message }, t('composer.editing'), message.text);
    this.#field.value = message.text;
    this.#fit();
  }

  focus() {
    this.#field.focus();
  }

  get #draftKey() {
    return `${this.#context.persona}/${this.#context.chat.id}`;
  }

  #makeField() {
    const { model, chat, persona } = this.#context;
    const me = model.persona(persona);
    const field = el('textarea', {
      class: 'field composer-field',
      rows: '1',
      maxlength: String(LONGEST),
      placeholder: t(chat.kind === 'GROUP' ? 'composer.group' : 'composer.private', nameOf(me)),
      'aria-label': t('composer.label', `${partOf(me)} ${nameOf(me)}`),
      enterkeyhint: 'send',
      testid: 'composer-input',
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#key(event),
    });
    field.value = drafts.get(this.#draftKey) ?? '';
    return field;
  }

  #typed() {
    drafts.set(this.#draftKey, this.#field.value);
    this.#fit();
    this.#mention.hidden = this.#context.chat.kind !== 'GROUP' || !this.#mentionBegun();
  }

  /** Enter that ends the input of Chinese characters belongs to the input method. */
  #key(event) {
    if (event.isComposing) {
      return;
    }
    if (!this.#mention.hidden && ['Enter', 'Tab'].includes(event.key)) {
      event.preventDefault();
      this.#insertMention();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Escape') {
      this.#mention.hidden = true;
      this.#aimAtNothing();
    }
  }

  async #send() {
    const text = this.#field.value.trim();
    if (text === '') {
      return;
    }
    const target = this.#target;
    if (await this.#context.send(text, target)) {
      drafts.delete(this.#draftKey);
      this.#field.value = '';
      this.#aimAtNothing();
      this.#typed();
    }
  }

  #aim(target, title, words) {
    this.#target = target;
    this.#about.replaceChildren(
      el('span', { class: 'about-words' }, el('b', {}, title), el('span', {}, words)),
      iconButton('close', t('composer.cancel'), { onclick: () => this.#aimAtNothing() }),
    );
    this.#about.hidden = false;
    this.focus();
  }

  #aimAtNothing() {
    if (this.#target?.kind === 'edit') {
      this.#field.value = '';
    }
    this.#target = null;
    this.#about.hidden = true;
  }

  get #mentionName() {
    const { bot } = this.#context.model;
    return `@${currentLanguage() === 'en' ? bot.english.toLowerCase() : bot.name}`;
  }

  #mentionOffer() {
    const choose = () => this.#insertMention();
    return el('button', { type: 'button', class: 'mention', hidden: true, onclick: choose, testid: 'mention' }, icon('bot'), t('composer.mention', this.#mentionName));
  }

  #mentionBegun() {
    const before = this.#field.value.slice(0, this.#field.selectionStart);
    return /@\p{L}{0,9}$/u.test(before) && !before.endsWith(this.#mentionName);
  }

  #insertMention() {
    const at = this.#field.selectionStart;
    const before = this.#field.value.slice(0, at).replace(/@\p{L}{0,9}$/u, `${this.#mentionName} `);
    this.#field.value = before + this.#field.value.slice(at);
    this.#field.setSelectionRange(before.length, before.length);
    this.#typed();
    this.focus();
  }

  #fit() {
    this.#field.style.height = 'auto';
    this.#field.style.height = `${Math.min(this.#field.scrollHeight + 2, 160)}px`;
  }
}
