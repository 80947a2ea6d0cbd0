import { el, icon, iconButton } from './dom.js';
import { t } from './words.js';

const ACCEPTED = '.xlsx,.csv,.md,.docx,.pdf,.png,.jpg,.jpeg,.gif,.webp';

/** A file that has been chosen and waits for its words: what is typed meanwhile goes below it. */
export class Attachment {
  #file = null;
  #changed;
  #choice = el('input', { type: 'file', hidden: true, accept: ACCEPTED, testid: 'composer-file', onchange: () => this.#choose() });
  button = [this.#choice, iconButton('clip', t('composer.file'), { testid: 'composer-clip', onclick: () => this.#choice.click() })];
  root = el('div', { class: 'about-line', hidden: true, testid: 'attachment' });

  /** @param changed called when a file is chosen or put away */
  constructor(changed) {
    this.#changed = changed;
  }

  get file() {
    return this.#file;
  }

  /** What is dropped on it is as good as chosen. */
  catchDrops(target) {
    target.addEventListener('dragover', (event) => event.preventDefault());
    target.addEventListener('drop', (event) => {
      event.preventDefault();
      this.take(event.dataTransfer.files[0] ?? null);
    });
  }

  take(file) {
    this.#file = file;
    this.root.hidden = !file;
    this.root.replaceChildren(...(file ? this.#view(file) : []));
    this.#changed();
  }

  #view(file) {
    const isPicture = file.type.startsWith('image/');
    return [
      icon(isPicture ? 'photo' : 'file'),
      el('span', { class: 'about-words' }, el('b', {}, file.name), el('span', {}, t('composer.caption.why'))),
      iconButton('close', t('composer.cancel'), { onclick: () => this.take(null) }),
    ];
  }

  /** The choice is emptied, so that the same file can be chosen again once it is mended. */
  #choose() {
    const [file] = this.#choice.files;
    this.#choice.value = '';
    this.take(file ?? null);
  }
}
