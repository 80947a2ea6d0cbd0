const KEY = 'playground.stage';

/**
 * Who the visitor is and what they look at: the left pane shows a chat of the chosen persona, the right one, in a
 * side-by-side view, the private chat of another. Says 'change' after each change.
 */
export class Stage extends EventTarget {
  persona;
  chat;
  /** The class whose people are shown: that of the persona, or for whoever belongs to none the last one. */
  home;
  split = false;
  guest;
  /** On a phone either the list or the chat is on the screen. */
  inChat = false;
  #model;

  constructor(model) {
    super();
    this.#model = model;
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const known = (id) => model.persona(id)?.id;
    const firstOf = (part) => model.personas.find((persona) => persona.part === part).id;
    this.persona = known(kept.persona) ?? firstOf('STUDENT');
    this.guest = known(kept.guest) ?? firstOf('LIAISON');
    this.split = kept.split ?? false;
    this.chat = kept.chat;
    this.home = model.homes.includes(kept.home) ? kept.home : model.homes[0];
    this.#settle();
  }

  be(persona) {
    const wasPrivate = this.#model.chat(this.chat)?.kind === 'PRIVATE';
    this.persona = persona;
    this.chat = wasPrivate ? persona : this.chat;
    this.#changed();
  }

  /** Goes to another class, as somebody of the same part there if there is one. */
  enter(home) {
    this.home = home;
    const me = this.#model.persona(this.persona);
    if (me.home !== null) {
      const there = this.#model.personas.filter((persona) => persona.home === home);
      this.be((there.find((persona) => persona.part === me.part) ?? there[0]).id);
      return;
    }
    const group = this.#model.chatsOf(this.persona).find((chat) => chat.kind === 'GROUP' && chat.title === home);
    this.chat = group?.id ?? this.chat;
    this.#changed();
  }

  open(chat) {
    this.chat = chat;
    this.inChat = true;
    this.#changed();
  }

  backToList() {
    this.inChat = false;
    this.#changed();
  }

  showSplit(split) {
    this.split = split;
    this.#changed();
  }

  invite(guest) {
    this.guest = guest;
    this.#changed();
  }

  /** A chat that the persona is not in gives way to the first they are in. */
  #settle() {
    const chats = this.#model.chatsOf(this.persona);
    this.home = this.#model.persona(this.persona).home ?? this.home;
    if (!chats.some((chat) => chat.id === this.chat)) {
      this.chat = chats[0]?.id;
    }
  }

  #changed() {
    this.#settle();
    const { persona, chat, home, split, guest } = this;
    localStorage.setItem(KEY, JSON.stringify({ persona, chat, home, split, guest }));
    this.dispatchEvent(new Event('change'));
  }
}
