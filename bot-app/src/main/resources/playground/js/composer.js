import { el, icon, iconButton } from './dom.js';
import { Mention } from './mention.js';
import { nameOf, partOf, t } from './words.js';

const LONGEST = 4096;
const drafts = new Map();

/** Where a persona writes: Enter sends, "@" offers the bot's name, a reply or an edit shows above the field. */
export class Composer {
  #context;
  #field;
  #about = el('div', { class: 'about-line', hidden: true, testid: 'reply-bar' });
  #mention;
  #target = null;
  #isSending = false;
  root;

  /** @param context {model, chat, persona, send(text, target), sendFile(file)}; send tells whether it worked */
  constructor(context) {
    this.#context = context;
    this.#field = this.#makeField();
    this.#mention = new Mention(this.#field, context.model.bot, () => this.#typed());
    const submit = (event) => {
      event.preventDefault();
      this.#send();
    };
    this.root = el(
      'form',
      { class: 'composer', onsubmit: submit, testid: 'composer' },
      this.#about,
      this.#mention.root,
      el('div', { class: 'composer-row' }, this.#clip(), this.#field, el('button', { class: 'send', 'aria-label': t('composer.send'), title: t('composer.keys'), testid: 'composer-send' }, icon('send'))),
    );
    this.#catchFiles();
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

  /** Only in private: what is dropped into a group nobody reads. */
  get #takesFiles() {
    return this.#context.chat.kind === 'PRIVATE';
  }

  #clip() {
    if (!this.#takesFiles) {
      return null;
    }
    const choice = el('input', { type: 'file', hidden: true, accept: '.xlsx,.csv,.md,.docx', testid: 'composer-file', onchange: () => this.#sendFiles(choice) });
    return [choice, iconButton('clip', t('composer.file'), { testid: 'composer-clip', onclick: () => choice.click() })];
  }

  /** The choice is emptied, so that the same file can be chosen again once it is mended. */
  async #sendFiles(choice) {
    const files = [...choice.files];
    choice.value = '';
    for (const file of files) {
      await this.#context.sendFile(file);
    }
  }

  #catchFiles() {
    if (!this.#takesFiles) {
      return;
    }
    this.root.addEventListener('dragover', (event) => event.preventDefault());
    this.root.addEventListener('drop', (event) => {
      event.preventDefault();
      [...event.dataTransfer.files].forEach((file) => this.#context.sendFile(file));
    });
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
      this.#aimAtNothing();
    }
  }

  async #send() {
    const text = this.#field.value.trim();
    if (text === '' || this.#isSending) {
      return;
    }
    this.#isSending = true;
    const worked = await this.#context.send(text, this.#target);
    this.#isSending = false;
    if (worked) {
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
