import { el, icon } from './dom.js';
import { wordsOf } from './message.js';
import { t } from './words.js';

/** What is pinned, above the messages; pressed, it leads to the message itself. */
export class PinBar {
  #model;
  #chat;
  #jump;
  root = el('button', { type: 'button', class: 'pin-bar', hidden: true, testid: 'pinned', onclick: () => this.#jump(this.#shown) });
  #shown = null;

  constructor(model, chat, jump) {
    this.#model = model;
    this.#chat = chat;
    this.#jump = jump;
    this.refresh();
  }

  refresh() {
    const message = this.#model.pinnedIn(this.#chat);
    this.root.hidden = !message;
    this.#shown = message?.id;
    if (message) {
      this.root.replaceChildren(icon('pin'), el('b', {}, t('message.pinned')), el('span', {}, wordsOf(message)));
    }
  }
}
