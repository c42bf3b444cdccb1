// One chat: who is in it and where, its messages, and where one writes.

import { byId, element, icon } from "./dom.js";
import { Composer } from "./composer.js";
import { Head } from "./head.js";
import { Answers } from "./keyboard.js";
import { MessageList } from "./list.js";
import { openLink } from "./links.js";
import { follow } from "./news.js";
import { trying } from "./notes.js";
import { keep, kept } from "./store.js";
import { act, read } from "./wire.js";

const ROUTE = ({ user, chat, thread }) => `user=${user}&chat=${chat}${thread === null ? "" : `&thread=${thread}`}`;

/** One of the two chats. */
export class Pane {
  #side;
  #places;
  #root;
  #list;
  #head;
  #composer;
  #answers;
  #place;
  #seq = 0;
  #refresh = () => {};

  /**
   * @param {string} side "left" or "right"
   * @param {import("./places.js").Places} places
   * @param {() => void} onRing told of every message that rings
   */
  constructor(side, places, onRing) {
    this.#side = side;
    this.#places = places;
    this.#root = byId("pane").content.firstElementChild.cloneNode(true);
    this.#root.dataset.pane = side;
    this.#root.setAttribute("aria-label", side === "left" ? "Chat" : "Second chat");
    this.#place = kept(`place-${side}`, null);
    this.#answers = new Answers(this.#root);
    const chat = {
      root: this.#root,
      answers: this.#answers,
      send: (text) => this.send(text),
      act: (what, body) => this.act(what, body),
      open: (url) => openLink(url, this, this.#places),
      fill: (text) => this.#composer.fill(text),
    };
    this.#list = new MessageList(this.#root, chat, {
      older: (before) => read(`/chat/older?${ROUTE(this.#place)}&before=${before}`),
      seen: (id) => this.act("seen", { message_id: id }),
      onRing: () => this.#ring(onRing),
    });
    this.#head = new Head(this.#root, places, (place) => this.go(place));
    this.#composer = new Composer(this.#root, side, this);
    const bell = this.#root.querySelector(".bell");
    bell.append(icon("bell"));
    byId("panes").append(this.#root);
    this.#root.addEventListener("keydown", (event) => event.key === "Escape" && this.#composer.focus());
  }

  /** Who is where: {user, chat, thread}. */
  get place() {
    return this.#place;
  }

  get places() {
    return this.#places;
  }

  get root() {
    return this.#root;
  }

  /** Return what keeps this chat up to date. */
  follow() {
    this.#refresh = follow(
      () => this.#place && `/chat?${ROUTE(this.#place)}&after=${this.#seq}`,
      (view, path) => this.#show(view, path),
    );
    return this.#refresh;
  }

  /** Go somewhere else: {user, chat, thread}. */
  go(place) {
    if (this.#place && JSON.stringify(place) === JSON.stringify(this.#place)) return;
    this.#place = place;
    keep(`place-${this.#side}`, place);
    this.#seq = 0;
    this.#composer.moved();
    this.#head.show(place, null);
    this.#refresh();
  }

  /** The places have changed: people came or left, something is unread. */
  placesChanged() {
    const [first, second] = this.#places.people;
    if (!this.#place) {
      const group = this.#places.groups[0];
      this.go(
        this.#side === "left"
          ? { user: first.id, chat: first.id, thread: null }
          : { user: second.id, chat: group.id, thread: group.topics[0]?.id ?? null },
      );
    }
    if (!this.#places.find(this.#place)) {
      const { user } = this.#place;
      this.go(this.#places.find({ ...this.#place, thread: null }) ? { ...this.#place, thread: null } : { user, chat: user, thread: null });
    }
    this.#head.show(this.#place, null);
  }

  /** Note that the chat can be seen now. */
  shown() {
    this.#list.shown();
  }

  /** Act as this person in this chat; a refusal becomes a toast. */
  act(what, body = {}) {
    return trying(() => act(`/chat/${what}`, { ...this.#place, ...body }), this.#root);
  }

  /** Say something here. */
  send(text) {
    this.#list.follow();
    return this.act("message", { text });
  }

  /** Go to a person's private chat and put a text into its field, for them to send. */
  write(user, text) {
    this.go({ user, chat: user, thread: null });
    this.#composer.fill(text);
  }

  #show(view, path) {
    if (!path.startsWith(`/chat?${ROUTE(this.#place)}&after=`)) return; // gone elsewhere meanwhile
    const first = this.#seq === 0;
    this.#seq = view.seq;
    const place = this.#places.find(this.#place);
    if (first) this.#list.reset(view, this.#place, place?.unread ?? 0);
    else this.#list.update(view);
    this.#head.show(this.#place, view);
    this.#composer.show(view);
    this.#answers.show(view.presses);
    this.#showNothing(view);
  }

  #showNothing(view) {
    const nothing = this.#root.querySelector(".nothing");
    nothing.hidden = !this.#list.isEmpty;
    if (!nothing.hidden) nothing.replaceChildren(...nothingYet(view, this.#place));
  }

  #ring(onRing) {
    const bell = this.#root.querySelector(".bell");
    bell.classList.remove("ringing");
    requestAnimationFrame(() => bell.classList.add("ringing"));
    onRing();
  }
}

function nothingYet(view, place) {
  if (place.chat !== place.user) return ["Nothing has been said here yet."];
  if (view.started) return ["This chat is empty."];
  return ["This is a chat with the bot, as in Telegram.", element("br"), "Tap Start to begin."];
}
