import { api } from './api.js';
import { Composer } from './composer.js';
import { el } from './dom.js';
import { hints } from './hints.js';
import { Messages } from './messages.js';
import { paneHead, paneTitle } from './pane-head.js';
import { PinBar } from './pin-bar.js';
import { t } from './words.js';

/** One chat as one persona sees it: head, messages, and where to write. */
export class Pane {
  #desk;
  #chat;
  #persona;
  #messages;
  #pinBar;
  #composer;
  #busy = el('span', { class: 'busy', hidden: true, testid: 'busy' }, t('bot.busy'));
  #spokeLast = false;
  root;

  /**
   * @param desk {model, attempt, press, follow}: what all panes share
   * @param view {chat, persona, name, back, aside}
   */
  constructor(desk, view) {
    this.#desk = desk;
    this.#chat = view.chat;
    this.#persona = view.persona;
    this.#messages = new Messages(desk.model, this.#context(view));
    this.#pinBar = new PinBar(desk.model, view.chat.id, (messageId) => this.#messages.jump(messageId));
    this.#composer = this.#makeComposer();
    this.root = el(
      'section',
      { class: `pane pane-${view.name}`, 'aria-label': paneTitle(this.#desk.model, view), testid: `pane-${view.name}`, data: { chat: view.chat.id, kind: view.chat.kind, persona: view.persona } },
      paneHead({ model: desk.model, ...view, busy: this.#busy, menu: this.#mayMoveBot ? () => this.#menu() : null }),
      this.#pinBar.root,
      this.#messages.root,
      ...this.#foot(view),
    );
  }

  /** To be called once the pane is on the page. */
  settle() {
    this.#messages.toEnd();
    this.#read();
  }

  take(message, isNew) {
    if (message.chat !== this.#chat.id) {
      return;
    }
    this.#messages.take(message, isNew);
    this.#pinBar.refresh();
    this.#read();
  }

  showBusy(waiting) {
    this.#busy.hidden = waiting === 0 || !this.#spokeLast;
    this.#spokeLast = waiting > 0 && this.#spokeLast;
  }

  /** In a private chat nobody can write before the bot is started. */
  get #isOpen() {
    return this.#chat.kind === 'GROUP' || this.#desk.model.isBotIn(this.#chat);
  }

  /** A channel is the branch's. */
  get #mayMoveBot() {
    return this.#chat.kind !== 'CHANNEL' || this.#me.part === 'BRANCH_ADMIN';
  }

  get #me() {
    return this.#desk.model.persona(this.#persona);
  }

  /** Where to write, or why that is not possible here. */
  #foot(view) {
    if (this.#chat.kind === 'CHANNEL') {
      return [el('p', { class: 'read-only', testid: 'read-only' }, t('channel.readOnly'))];
    }
    const say = (text) => this.#send(text, null);
    return [view.name === 'left' && this.#isOpen && hints(view.chat, this.#me.part, say), this.#isOpen ? this.#composer.root : this.#startPanel()];
  }

  /** What a phone keeps behind the list has not been seen. */
  #read() {
    if (!document.hidden && this.root.getClientRects().length > 0) {
      this.#desk.model.markRead(this.#persona, this.#chat.id);
    }
  }

  #context(view) {
    const hands = {
      reply: (message) => this.#composer.reply(message),
      edit: (message) => this.#composer.edit(message),
      press: (message, key, button) => this.#desk.press(message, key, { button, persona: view.persona }),
      follow: (url) => this.#desk.follow(url, view.persona),
      jump: (messageId) => this.#messages.jump(messageId),
    };
    return { chat: view.chat.id, title: paneTitle(this.#desk.model, view), persona: view.persona, isOpen: this.#isOpen, hands };
  }

  #menu() {
    const kind = this.#chat.kind;
    if (this.#desk.model.isBotIn(this.#chat)) {
      const out = () => api.putBotOut(this.#chat.id, this.#persona);
      return [{ icon: 'close', label: t(`bot.out.${kind}`), act: () => this.#desk.attempt(out), testid: 'bot-out' }];
    }
    const back = () => this.#letBotIn();
    return [{ icon: 'plus', label: t(`bot.in.${kind}`), act: () => this.#desk.attempt(back), testid: 'bot-in' }];
  }

  #letBotIn() {
    this.#spokeLast = true;
    return api.letBotIn(this.#chat.id, this.#persona, '');
  }

  #startPanel() {
    return el(
      'div',
      { class: 'start' },
      el('p', {}, t('bot.start.why')),
      el('button', { type: 'button', class: 'primary', testid: 'start', onclick: () => this.#desk.attempt(() => this.#letBotIn()) }, t('bot.start')),
    );
  }

  #makeComposer() {
    return new Composer({ model: this.#desk.model, chat: this.#chat, persona: this.#persona, send: (text, target) => this.#send(text, target), sendFile: (file, caption) => this.#sendFile(file, caption) });
  }

  #sendFile(file, caption) {
    this.#spokeLast = true;
    return this.#desk.attempt(async () => {
      await this.#desk.model.take(await api.sendFile(this.#chat.id, this.#persona, file, caption));
    });
  }

  #send(text, target) {
    this.#spokeLast = true;
    return this.#desk.attempt(async () => {
      if (target?.kind === 'edit') {
        await api.edit(this.#chat.id, target.message.id, this.#persona, text);
      } else {
        await this.#desk.model.take(await api.say(this.#chat.id, this.#persona, text, target?.message.id));
      }
    });
  }
}
