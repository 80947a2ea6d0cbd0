import { api, Refusal } from './api.js';
import { askForGroupName, showToast } from './dialogs.js';
import { choosePerson } from './people.js';
import { deepLink } from './text.js';
import { t } from './words.js';

const PATIENCE = 6000;

/** What all panes do in the same way: try something, press a button, follow a link of the bot. */
export class Desk {
  model;
  #stage;
  #presses = new Map();

  constructor(model, stage) {
    this.model = model;
    this.#stage = stage;
  }

  /** True if it worked; if not, the visitor has been told why. */
  attempt = async (act) => {
    try {
      await act();
      return true;
    } catch (failure) {
      showToast(failure instanceof Refusal ? failure.message : t('live.failed'), 'trouble');
      return false;
    }
  };

  /** The button is at work until the bot answers the press, or for a few seconds. */
  press = (message, key, { button, persona }) =>
    this.attempt(async () => {
      button.setAttribute('aria-busy', 'true');
      const rest = () => button.removeAttribute('aria-busy');
      setTimeout(rest, PATIENCE);
      try {
        const { press } = await api.press(message.chat, message.id, persona, key.token);
        this.#presses.set(press, rest);
      } catch (failure) {
        rest();
        throw failure;
      }
    });

  /** Only the page that pressed shows the answer. It may be quicker than the answer to the press itself. */
  showToast = ({ press, text }, isSecondLook = false) => {
    const rest = this.#presses.get(press);
    if (!rest && !isSecondLook) {
      setTimeout(() => this.showToast({ press, text }, true), 300);
    } else if (rest) {
      this.#presses.delete(press);
      rest();
      text && showToast(text);
    }
  };

  /** True if the address is one of the bot's own links, which this page follows by itself. */
  follow = (url, persona) => {
    const link = deepLink(url);
    if (link?.kind === 'start') {
      this.#start(link.payload, persona);
    } else if (link?.kind === 'addgroup') {
      this.newGroup(link.payload, persona);
    }
    return link !== null;
  };

  newGroup = async (payload = '', persona = this.#stage.persona) => {
    const title = await askForGroupName();
    if (title) {
      await this.attempt(async () => {
        const { chat } = await api.foundGroup(persona, title, payload);
        this.model.chats = (await api.state()).chats;
        this.#stage.open(chat);
      });
    }
  };

  /** A link that is handed to somebody else is opened by somebody else. */
  async #start(payload, chosen) {
    const persona = await choosePerson(this.model, { title: t('link.who'), why: t('link.why'), chosen });
    if (persona) {
      await this.attempt(() => api.letBotIn(persona, persona, payload));
      this.#stage.be(persona);
      this.#stage.open(persona);
    }
  }
}
