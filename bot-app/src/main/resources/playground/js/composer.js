import { Attachment } from './attachment.js';
import { el, icon, iconButton } from './dom.js';
import { wordsOf } from './message.js';
import { Mention } from './mention.js';
import { nameOf, partOf, t } from './words.js';

const LONGEST = 4096;
const LONGEST_CAPTION = 1024;
const drafts = new Map();

/** Where a persona writes: Enter sends, "@" offers the bot's name, a reply or an edit shows above the field. */
export class Composer {
  #context;
  #field;
  #about = el('div', { class: 'about-line', hidden: true, testid: 'reply-bar' });
  #mention;
  #attachment = null;
  #target = null;
  #isSending = false;
  root;

  /** @param context {model, chat, persona, send(text, target), sendFile(file, caption)}; both tell whether it worked */
  constructor(context) {
    this.#context = context;
    this.#field = this.#makeField();
    this.#mention = new Mention(this.#field, context.model.bot, () => this.#typed());
    this.#attachment = this.#takesFiles ? new Attachment(() => this.#fileChanged()) : null;
    const submit = (event) => {
      event.preventDefault();
      this.#send();
    };
    this.root = el(
      'form',
      { class: 'composer', onsubmit: submit, testid: 'composer' },
      this.#about,
      this.#attachment?.root,
      this.#mention.root,
      el('div', { class: 'composer-row' }, this.#attachment?.button, this.#field, el('button', { class: 'send', 'aria-label': t('composer.send'), title: t('composer.keys'), testid: 'composer-send' }, icon('send'))),
    );
    this.#attachment?.catchDrops(this.root);
    requestAnimationFrame(() => this.#fit());
  }

  reply(message) {
    const author = this.#context.model.someone(message.author);
    this.#aim({ kind: 'reply', message }, t('composer.replying', nameOf(author)), wordsOf(message));
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

  /** Only in private: what is dropped into a group nobody reads. */
  get #takesFiles() {
    return this.#context.chat.kind === 'PRIVATE';
  }

  #fileChanged() {
    this.#field.maxLength = this.#attachment.file ? LONGEST_CAPTION : LONGEST;
    this.#field.placeholder = this.#attachment.file ? t('composer.caption') : this.#placeholder;
    this.focus();
  }

  get #placeholder() {
    const { model, chat, persona } = this.#context;
    return t(chat.kind === 'GROUP' ? 'composer.group' : 'composer.private', nameOf(model.persona(persona)));
  }

  #makeField() {
    const { model, persona } = this.#context;
    const me = model.persona(persona);
    const field = el('textarea', {
      class: 'field composer-field',
      rows: '1',
      maxlength: String(LONGEST),
      placeholder: this.#placeholder,
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
    this.#mention.offer(this.#context.chat.kind === 'GROUP');
  }

  /** Enter that ends the input of Chinese characters belongs to the input method. */
  #key(event) {
    if (event.isComposing) {
      return;
    }
    if (this.#mention.isOffered && ['Enter', 'Tab'].includes(event.key)) {
      event.preventDefault();
      this.#mention.insert();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Escape') {
      this.#mention.offer(false);
      this.#attachment?.take(null);
      this.#aimAtNothing();
    }
  }

  async #send() {
    const text = this.#field.value.trim();
    const file = this.#attachment?.file;
    if ((text === '' && !file) || this.#isSending) {
      return;
    }
    this.#isSending = true;
    const worked = await (file ? this.#context.sendFile(file, text) : this.#context.send(text, this.#target));
    this.#isSending = false;
    if (worked) {
      this.#attachment?.take(null);
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

  #fit() {
    this.#field.style.height = 'auto';
    this.#field.style.height = `${Math.min(this.#field.scrollHeight + 2, 160)}px`;
  }
}
