import { api } from './api.js';

/**
 * The live stream of this page. A hidden tab gives its connection back: browsers allow six of them for one server,
 * and a seventh tab would wait for ever. On return it goes on from the last change it saw.
 */
export class Live extends EventTarget {
  #cursor;
  #source = null;

  constructor(cursor) {
    super();
    this.#cursor = cursor;
    document.addEventListener('visibilitychange', () => (document.hidden ? this.#close() : this.#open()));
    this.#open();
  }

  #open() {
    if (this.#source || document.hidden) {
      return;
    }
    const source = api.events(this.#cursor);
    source.addEventListener('open', () => this.#say('up', true));
    source.addEventListener('error', () => this.#broken(source));
    source.addEventListener('message', (event) => {
      this.#cursor = event.lastEventId;
      this.#say('message', JSON.parse(event.data));
    });
    source.addEventListener('toast', (event) => this.#say('toast', JSON.parse(event.data)));
    source.addEventListener('busy', (event) => this.#say('busy', JSON.parse(event.data)));
    this.#source = source;
  }

  /** Browsers try again by themselves unless the answer was an error: then it is up to the page. */
  #broken(source) {
    this.#say('up', false);
    if (source.readyState === EventSource.CLOSED) {
      this.#close();
      setTimeout(() => this.#open(), 3000);
    }
  }

  #close() {
    this.#source?.close();
    this.#source = null;
  }

  #say(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
