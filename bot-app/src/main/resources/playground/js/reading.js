const KEY = 'playground.read';

/** How far each person has read in each chat; kept in this browser. */
export class Reading {
  #start = '0';
  #seen = JSON.parse(localStorage.getItem(KEY) ?? 'null');

  /** On the first visit, what is already there counts as read. */
  beginAt(lastId) {
    if (this.#seen === null) {
      this.#seen = { start: lastId };
      this.#keep();
    }
    this.#start = this.#seen.start;
  }

  seen(persona, chat) {
    return this.#seen[`${persona}/${chat}`] ?? this.#start;
  }

  /** True if that was news. */
  see(persona, chat, messageId) {
    if (BigInt(messageId) <= BigInt(this.seen(persona, chat))) {
      return false;
    }
    this.#seen[`${persona}/${chat}`] = messageId;
    this.#keep();
    return true;
  }

  #keep() {
    localStorage.setItem(KEY, JSON.stringify(this.#seen));
  }
}
