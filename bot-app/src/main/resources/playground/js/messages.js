import { el, iconButton } from './dom.js';
import { messageView } from './message.js';
import { isNote } from './model.js';
import { dayName, isSameDay } from './text.js';
import { t } from './words.js';

const CLOSE_TOGETHER = 5 * 60_000;
const NEAR_THE_END = 120;

/** The messages of one chat. New ones are added below; a reader who has scrolled up is left where they are. */
export class Messages {
  #model;
  #context;
  #list;
  #older;
  #toLatest;
  root;

  /** @param context {chat, title, persona, isOpen, hands} */
  constructor(model, context) {
    this.#model = model;
    this.#context = context;
    this.#list = el('div', { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': t('chat.log', context.title), tabindex: '0', testid: 'log' });
    this.#older = el('button', { type: 'button', class: 'older', onclick: () => this.#loadOlder() }, t('chat.older'));
    this.#toLatest = iconButton('down', t('chat.latest'), { class: 'icon-button to-latest', hidden: true, onclick: () => this.toEnd('smooth') });
    this.#list.addEventListener('scroll', () => (this.#toLatest.hidden = this.#isAtEnd()), { passive: true });
    this.root = el('div', { class: 'log-holder' }, this.#list, this.#toLatest);
    this.#fill();
  }

  /** Shows a message that is new or has changed. */
  take(message, isNew) {
    const wasAtEnd = this.#isAtEnd();
    const shown = this.#element(message.id);
    if (shown) {
      const goesOn = shown.classList.contains('goes-on');
      shown.replaceWith(this.#view(message, goesOn));
    } else if (isNew) {
      this.#append(message);
    }
    if (wasAtEnd || message.author === this.#context.persona) {
      this.toEnd(isNew ? 'smooth' : 'auto');
    }
  }

  toEnd(behavior = 'auto') {
    this.#list.scrollTo({ top: this.#list.scrollHeight, behavior });
  }

  /** Scrolls to a message and lets it light up. */
  jump(messageId) {
    const target = this.#element(messageId);
    if (target) {
      target.scrollIntoView({ block: 'center', behavior: 'smooth' });
      target.classList.add('lit');
      setTimeout(() => target.classList.remove('lit'), 1600);
    }
  }

  #fill() {
    const messages = this.#model.messagesOf(this.#context.chat);
    this.#list.replaceChildren(...(messages.length >= 50 ? [this.#older] : []));
    if (messages.length === 0 && this.#context.isOpen) {
      this.#list.append(el('p', { class: 'note note-empty' }, t('chat.empty')));
    }
    messages.forEach((message) => this.#append(message));
  }

  #append(message) {
    this.#list.querySelector('.note-empty')?.remove();
    const before = this.#last;
    if (!before || !isSameDay(before.at, message.at)) {
      this.#list.append(el('p', { class: 'day' }, el('span', {}, dayName(message.at))));
    }
    this.#list.append(this.#view(message, before && followsClosely(before, message)));
    this.#last = message;
  }

  #last = null;

  #view(message, goesOn) {
    const hands = { ...this.#context.hands, loaded: () => this.#settle() };
    return messageView(this.#model, message, { persona: this.#context.persona, goesOn, hands });
  }

  /** A picture has got its height: whoever reads the latest goes on doing so. */
  #settle() {
    if (this.#toLatest.hidden) {
      this.toEnd();
    }
  }

  #element(messageId) {
    return this.#list.querySelector(`[data-message-id="${CSS.escape(messageId)}"]`);
  }

  async #loadOlder() {
    const height = this.#list.scrollHeight;
    const found = await this.#model.loadOlder(this.#context.chat);
    this.#last = null;
    this.#fill();
    if (!found) {
      this.#older.remove();
    }
    this.#list.scrollTop = this.#list.scrollHeight - height;
  }

  #isAtEnd() {
    return this.#list.scrollHeight - this.#list.scrollTop - this.#list.clientHeight < NEAR_THE_END;
  }
}

const followsClosely = (before, message) =>
  before.author === message.author &&
  !isNote(before) &&
  isSameDay(before.at, message.at) &&
  new Date(message.at) - new Date(before.at) < CLOSE_TOGETHER;
