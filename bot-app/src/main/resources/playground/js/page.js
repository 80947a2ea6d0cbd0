import { clockButton } from './clock.js';
import { el, icon } from './dom.js';
import { Pane } from './pane.js';
import { peopleButton, peopleRow } from './people.js';
import { sidebar } from './sidebar.js';
import { currentLanguage, nameOf, partOf, speak, t } from './words.js';

/** The whole page. The frame is drawn anew when somebody else is chosen; messages are added one by one. */
export class Page {
  #root;
  #model;
  #stage;
  #desk;
  #panes = [];
  #lost = el('p', { class: 'lost', role: 'status', hidden: true, testid: 'lost' });

  constructor(root, { model, stage, desk }) {
    this.#root = root;
    this.#model = model;
    this.#stage = stage;
    this.#desk = desk;
    stage.addEventListener('change', () => this.#draw());
    model.addEventListener('chats', () => this.#draw());
    model.addEventListener('message', (event) => this.#take(event.detail));
    model.addEventListener('read', () => this.#drawFrame());
    model.addEventListener('busy', () => this.#panes.forEach((pane) => pane.showBusy(model.waiting)));
    this.#draw();
  }

  showUp(isUp) {
    this.#lost.textContent = t('live.lost');
    this.#lost.hidden = isUp;
  }

  #take({ message, isNew }) {
    this.#panes.forEach((pane) => pane.take(message, isNew));
    this.#drawFrame();
  }

  #draw() {
    const focused = document.activeElement?.closest('[data-testid^="persona-"], [data-testid="home"], .chat-row')?.dataset.testid;
    document.title = t('title');
    document.documentElement.lang = currentLanguage() === 'en' ? 'en' : 'zh-CN';
    const { persona, split, inChat } = this.#stage;
    this.#root.className = `app ${split ? 'is-split' : ''} ${inChat ? 'in-chat' : 'in-list'}`;
    this.#root.dataset.persona = persona;
    this.#panes = this.#makePanes();
    this.#root.replaceChildren(this.#topbar(), this.#lost, el('main', { class: 'desk' }, this.#sidebar(), ...this.#panes.map((pane) => pane.root)));
    this.#panes.forEach((pane) => pane.settle());
    focused && this.#root.querySelector(`[data-testid="${focused}"]`)?.focus();
  }

  /** What shows unread marks; what somebody is typing stays as it is. */
  #drawFrame() {
    const focused = document.activeElement?.closest('.topbar [data-testid], .sidebar [data-testid]')?.dataset.testid;
    this.#root.querySelector('.topbar').replaceWith(this.#topbar());
    this.#root.querySelector('.sidebar').replaceWith(this.#sidebar());
    focused && this.#root.querySelector(`[data-testid="${focused}"]`)?.focus();
  }

  #makePanes() {
    const { persona, chat, split, guest } = this.#stage;
    const panes = [];
    if (chat) {
      panes.push(new Pane(this.#desk, { chat: this.#model.chat(chat), persona, name: 'left', back: () => this.#stage.backToList() }));
    }
    if (split) {
      panes.push(new Pane(this.#desk, { chat: this.#model.chat(guest), persona: guest, name: 'right', aside: this.#guestChoice() }));
    }
    return panes;
  }

  #guestChoice() {
    const choose = (event) => this.#stage.invite(event.target.value);
    return el(
      'select',
      { class: 'guest', 'aria-label': t('split.whose'), testid: 'guest', onchange: choose },
      [...this.#model.homes, null].map((home) =>
        el('optgroup', { label: home ?? t('home.none') }, this.#model.personas.filter((one) => one.home === home).map((one) => this.#guestOption(one))),
      ),
    );
  }

  #guestOption(one) {
    return el('option', { value: one.id, selected: one.id === this.#stage.guest }, `${nameOf(one)} · ${partOf(one)}`);
  }

  #topbar() {
    const me = this.#model.persona(this.#stage.persona);
    return el(
      'header',
      { class: 'topbar' },
      el('div', { class: 'brand' }, el('h1', {}, t('title')), el('p', { testid: 'you-are' }, `${t('you.are')}${currentLanguage() === 'en' ? ' ' : '：'}`, el('b', {}, `${partOf(me)} ${nameOf(me)}`))),
      peopleRow(this.#model, this.#stage),
      peopleButton(this.#model, this.#stage),
      el('div', { class: 'tools' }, clockButton(this.#desk), this.#splitSwitch(), this.#languageSwitch()),
    );
  }

  #splitSwitch() {
    const { split } = this.#stage;
    return el(
      'button',
      { type: 'button', class: 'tool only-wide', 'aria-pressed': String(split), title: t('split.title'), testid: 'split', onclick: () => this.#stage.showSplit(!split) },
      icon('split'),
      el('span', {}, t('split.on')),
    );
  }

  #languageSwitch() {
    const change = () => {
      speak(currentLanguage() === 'en' ? 'zh' : 'en');
      this.#draw();
    };
    return el('button', { type: 'button', class: 'tool', 'aria-label': t('language.switch'), testid: 'language', onclick: change }, t('language.other'));
  }

  #sidebar() {
    return sidebar(this.#model, this.#stage, { newGroup: () => this.#desk.newGroup() });
  }
}
