import { api } from './api.js';
import { botAvatar, groupAvatar, personAvatar } from './avatar.js';
import { Composer } from './composer.js';
import { el, iconButton } from './dom.js';
import { hints } from './hints.js';
import { menuButton } from './menu.js';
import { Messages } from './messages.js';
import { nameOf, t } from './words.js';

/** One chat as one persona sees it: head, messages, and where to write. */
export class Pane {
  #desk;
  #chat;
  #persona;
  #isAside;
  #messages;
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
    this.#isAside = view.name === 'right';
    this.#persona = view.persona;
    this.#messages = new Messages(desk.model, this.#context(view));
    this.#composer = this.#makeComposer();
    this.root = el(
      'section',
      { class: `pane pane-${view.name}`, 'aria-label': this.#title(), testid: `pane-${view.name}`, data: { chat: view.chat.id, kind: view.chat.kind, persona: view.persona } },
      this.#head(view),
      this.#messages.root,
      view.name === 'left' && this.#isOpen && hints(view.chat, (text) => this.#send(text, null)),
      this.#isOpen ? this.#composer.root : this.#startPanel(),
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
    this.#read();
  }

  showBusy(waiting) {
    this.#busy.hidden = waiting === 0 || !this.#spokeLast;
    this.#spokeLast = waiting > 0 && this.#spokeLast;
  }

  focus() {
    this.#composer.focus();
  }

  /** In a private chat nobody can write before the bot is started. */
  get #isOpen() {
    return this.#chat.kind === 'GROUP' || this.#desk.model.isBotIn(this.#chat);
  }

  /** What a phone keeps behind the list has not been seen. */
  #read() {
    if (!document.hidden && this.root.getClientRects().length > 0) {
      this.#desk.model.markRead(this.#persona, this.#chat.id);
    }
  }

  #title() {
    const { model } = this.#desk;
    if (this.#isAside) {
      return t('chat.theirs', nameOf(model.persona(this.#persona)));
    }
    return this.#chat.kind === 'GROUP' ? this.#chat.title : nameOf(model.bot);
  }

  #context(view) {
    const hands = {
      reply: (message) => this.#composer.reply(message),
      edit: (message) => this.#composer.edit(message),
      press: (message, key, button) => this.#desk.press(message, key, { button, persona: view.persona }),
      follow: (url) => this.#desk.follow(url, view.persona),
      jump: (messageId) => this.#messages.jump(messageId),
    };
    return { chat: view.chat.id, title: this.#title(), persona: view.persona, isOpen: this.#isOpen, hands };
  }

  #head(view) {
    return el(
      'header',
      { class: 'pane-head' },
      view.back && iconButton('back', t('chats.back'), { class: 'icon-button back', onclick: view.back, testid: 'back' }),
      this.#avatar(),
      el('div', { class: 'pane-title' }, el('h2', {}, this.#title(), this.#chat.kind === 'PRIVATE' && !this.#isAside && el('span', { class: 'badge' }, t('bot.badge'))), el('p', {}, this.#subtitle(), this.#busy)),
      view.aside,
      menuButton(t('chat.menu'), () => this.#menu()),
    );
  }

  #avatar() {
    if (this.#isAside) {
      return personAvatar(this.#desk.model.persona(this.#persona));
    }
    return this.#chat.kind === 'GROUP' ? groupAvatar() : botAvatar();
  }

  #subtitle() {
    const people = this.#chat.members.filter((id) => id !== this.#desk.model.bot.id).length;
    const words = this.#chat.kind === 'PRIVATE' ? t('chat.private') : t(this.#desk.model.isBotIn(this.#chat) ? 'chat.withBot' : 'chat.members', people);
    return el('span', { class: 'subtitle' }, words);
  }

  #menu() {
    const isIn = this.#desk.model.isBotIn(this.#chat);
    const out = this.#chat.kind === 'GROUP' ? 'bot.remove' : 'bot.block';
    const back = this.#chat.kind === 'GROUP' ? 'bot.add' : 'bot.start';
    const act = isIn ? () => api.putBotOut(this.#chat.id, this.#persona) : () => this.#letBotIn();
    return [{ icon: isIn ? 'close' : 'plus', label: t(isIn ? out : back), act: () => this.#desk.attempt(act), testid: isIn ? 'bot-out' : 'bot-in' }];
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
    return new Composer({ model: this.#desk.model, chat: this.#chat, persona: this.#persona, send: (text, target) => this.#send(text, target) });
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
