import { api } from './api.js';
import { Reading } from './reading.js';

const NOTES = new Set(['JOINED', 'LEFT', 'STARTED', 'BLOCKED']);

/** What is known of the platform: people, chats, messages. Says 'message', 'chats' and 'busy' when something changes. */
export class Model extends EventTarget {
  bot;
  personas = [];
  chats = [];
  cursor;
  waiting = 0;
  reading = new Reading();
  #messages = new Map();

  async load() {
    const state = await api.state();
    this.bot = state.bot;
    this.personas = state.personas;
    this.chats = state.chats;
    this.cursor = state.cursor;
    state.messages.forEach((message) => this.#put(message));
    this.reading.beginAt(state.messages.at(-1)?.id ?? '0');
    return this;
  }

  listenTo(live) {
    live.addEventListener('message', (event) => this.take(event.detail));
    live.addEventListener('busy', (event) => {
      this.waiting = event.detail.waiting;
      this.#say('busy');
    });
  }

  /** A message that is new or has changed. */
  async take(message) {
    const isNew = this.#put(message);
    if (isNote(message) && isNew) {
      this.chats = (await api.state()).chats;
      this.#say('chats');
    }
    this.#say('message', { message, isNew });
  }

  async loadOlder(chatId) {
    const first = this.messagesOf(chatId)[0];
    const older = first ? await api.older(chatId, first.id) : [];
    older.forEach((message) => this.#put(message));
    return older.length > 0;
  }

  persona(id) {
    return this.personas.find((persona) => persona.id === id);
  }

  chat(id) {
    return this.chats.find((chat) => chat.id === id);
  }

  /** The bot or a person. */
  someone(id) {
    return id === this.bot.id ? this.bot : this.persona(id);
  }

  isBotIn(chat) {
    return chat.members.includes(this.bot.id);
  }

  /** Groups in the order of their founding, then the private chat, and last what is only read. */
  chatsOf(personaId) {
    const mine = this.chats.filter((chat) => chat.members.includes(personaId));
    return ['GROUP', 'PRIVATE', 'CHANNEL'].flatMap((kind) => mine.filter((chat) => chat.kind === kind));
  }

  /** The classes that people belong to, by their names. */
  get homes() {
    return [...new Set(this.personas.map((persona) => persona.home).filter(Boolean))];
  }

  /** The people of a class, then those who belong to none. */
  peopleAround(home) {
    return [home, null].flatMap((one) => this.personas.filter((persona) => persona.home === one));
  }

  /** What hangs above a chat: the newest message that is pinned. */
  pinnedIn(chatId) {
    return this.messagesOf(chatId).findLast((message) => message.pinned && !message.deleted);
  }

  /** Oldest first. */
  messagesOf(chatId) {
    const inChat = this.#messages.get(chatId);
    return inChat ? [...inChat.values()].sort((one, other) => compareIds(one.id, other.id)) : [];
  }

  message(chatId, id) {
    return this.#messages.get(chatId)?.get(id);
  }

  unread(personaId, chatId) {
    const seen = this.reading.seen(personaId, chatId);
    return this.messagesOf(chatId).filter(
      (message) => isSpoken(message) && message.author !== personaId && compareIds(message.id, seen) > 0,
    ).length;
  }

  markRead(personaId, chatId) {
    const last = this.messagesOf(chatId).at(-1);
    if (last && this.reading.see(personaId, chatId, last.id)) {
      this.#say('read');
    }
  }

  #put(message) {
    const inChat = this.#messages.get(message.chat) ?? new Map();
    this.#messages.set(message.chat, inChat);
    const isNew = !inChat.has(message.id);
    inChat.set(message.id, message);
    return isNew;
  }

  #say(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** Whether the platform says it, not a person or the bot. */
export const isNote = (message) => NOTES.has(message.kind);

const isSpoken = (message) => !message.deleted && !isNote(message);

/** Ids are whole numbers in strings, too long for JavaScript's own. */
export const compareIds = (one, other) => Number(BigInt(one) - BigInt(other));
