// The list of messages, changed where the chat has changed, without jumping under the reader.

import { element, icon } from "./dom.js";
import { fillMessage, messageItem } from "./message.js";
import { serviceText } from "./service.js";
import { day } from "./times.js";

const NEAR_END_PIXELS = 90;
const NEAR_TOP_PIXELS = 900;
const AT_ONCE = 4;

/** The messages of one chat. */
export class MessageList {
  #list;
  #scroll;
  #toEnd;
  #unseenMark;
  #shown = new Map();
  #newest = 0;
  #oldest = Infinity;
  #hasOlder = false;
  #loading = false;
  #unseen = 0;
  #lastSeen = 0;
  #settling = 0;
  #atEnd = true;
  #size = "";
  #chat;
  #hooks;

  /**
   * @param {Element} root the chat's element
   * @param {object} chat what messages need of their chat
   * @param {{older: Function, seen: Function, onRing: Function}} hooks
   */
  constructor(root, chat, hooks) {
    this.#list = root.querySelector(".messages");
    this.#scroll = root.querySelector(".scroll");
    this.#toEnd = root.querySelector(".to-end");
    this.#unseenMark = root.querySelector(".unseen");
    this.#chat = { ...chat, goTo: (id) => this.#goTo(id) };
    this.#hooks = hooks;
    this.#toEnd.prepend(icon("down"));
    this.#toEnd.addEventListener("click", () => this.#goToEnd());
    this.#scroll.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    const grown = new ResizeObserver(() => this.#atEnd && this.#goToEnd());
    grown.observe(this.#scroll);
    grown.observe(this.#list);
  }

  /** Whether there is nothing to read. */
  get isEmpty() {
    return this.#shown.size === 0;
  }

  /** Show another place, from its newest messages; the last `unread` of others are marked. */
  reset(view, place, unread) {
    this.#shown.clear();
    this.#list.replaceChildren();
    this.#chat = { ...this.#chat, place, bot: view.bot };
    this.#newest = 0;
    this.#oldest = Infinity;
    this.#lastSeen = 0;
    this.#hasOlder = view.has_older;
    for (const message of view.messages) this.#add(message);
    if (unread) this.#markUnread(view.messages, unread);
    this.#goToEnd();
    this.shown();
  }

  /** Take in what has changed. */
  update(view) {
    let fresh = 0;
    let rings = false;
    for (const message of view.messages) {
      const known = this.#shown.get(message.message_id);
      if (message.deleted) this.#remove(message.message_id);
      else if (known) keepingFocus(known, () => fillMessage(known, message, this.#chat));
      else if (message.message_id > this.#newest) {
        fresh += 1;
        rings = noticed(this.#add(message), message) || rings;
      }
    }
    if (!fresh) return;
    if (!this.#atEnd) this.#countUnseen(fresh);
    if (rings) this.#hooks.onRing();
    this.#settle();
  }

  /** Keep to the end from now on: the person has said something. */
  follow() {
    this.#goToEnd();
  }

  /** Tell that what stands at the end has been seen, if it has. */
  shown() {
    const visible = !document.hidden && this.#scroll.offsetParent !== null;
    if (!visible || !this.#atEnd || this.#newest <= this.#lastSeen) return;
    this.#lastSeen = this.#newest;
    this.#hooks.seen(this.#newest);
  }

  /** Keep the end in sight: once a frame, since it asks for the layout. */
  #settle() {
    this.#settling ||= requestAnimationFrame(() => {
      this.#settling = 0;
      if (this.#atEnd) this.#goToEnd();
    });
  }

  #add(message) {
    const item = messageItem(message, this.#chat);
    this.#list.append(...heading(message, this.#list.lastElementChild), item);
    this.#shown.set(message.message_id, item);
    this.#newest = Math.max(this.#newest, message.message_id);
    this.#oldest = Math.min(this.#oldest, message.message_id);
    return item;
  }

  #remove(id) {
    const item = this.#shown.get(id);
    if (!item) return;
    this.#shown.delete(id);
    const { previousElementSibling: before, nextElementSibling: after } = item;
    item.remove();
    if (before?.matches(".day") && (!after || after.matches(".day"))) before.remove();
  }

  #markUnread(messages, unread) {
    const others = messages.filter((message) => !message.own && !serviceText(message));
    const first = others.at(-unread) ?? others[0];
    if (first) this.#shown.get(first.message_id).before(element("div", { class: "unread" }, "Unread messages"));
  }

  /** Note whether the reader is at the end, where what grows keeps the end in sight, or at the top. */
  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight, clientWidth } = this.#scroll;
    const nearEnd = scrollHeight - scrollTop - clientHeight < NEAR_END_PIXELS;
    const size = `${scrollHeight} ${clientHeight} ${clientWidth}`;
    // What has changed its size has scrolled by itself: only a reader leaves the end.
    if (nearEnd || size === this.#size) this.#atEnd = nearEnd;
    this.#size = size;
    if (this.#atEnd) this.#clearUnseen();
    if (this.#isNearTop()) this.#loadOlder();
  }

  /** Put older messages above, a few in each frame. */
  async #loadOlder() {
    if (this.#loading || !this.#hasOlder) return;
    this.#loading = true;
    const { place } = this.#chat;
    try {
      const { messages, has_older: hasOlder } = await this.#hooks.older(this.#oldest);
      while (messages.length && place === this.#chat.place) {
        this.#prepend(messages.splice(-AT_ONCE));
        await new Promise(requestAnimationFrame);
      }
      if (place === this.#chat.place) this.#hasOlder = hasOlder;
    } finally {
      this.#loading = false;
    }
    if (this.#isNearTop()) this.#loadOlder(); // the reader has gone on up meanwhile
  }

  #isNearTop() {
    return this.#scroll.offsetParent !== null && this.#scroll.scrollTop < NEAR_TOP_PIXELS;
  }

  #prepend(messages) {
    const first = this.#list.firstElementChild;
    const nodes = document.createDocumentFragment();
    for (const message of messages) {
      const item = messageItem(message, this.#chat);
      nodes.append(...heading(message, nodes.lastElementChild), item);
      this.#shown.set(message.message_id, item);
    }
    this.#oldest = messages[0].message_id;
    if (first?.matches(".day") && first.dataset.day === day(messages.at(-1).date)) first.remove();
    if (this.#scroll.scrollTop < 1) this.#scroll.scrollTop = 1; // at 0 nothing anchors the view
    this.#list.prepend(nodes);
  }

  #goToEnd() {
    this.#atEnd = true;
    this.#scroll.scrollTop = this.#scroll.scrollHeight;
    this.#clearUnseen();
  }

  #goTo(id) {
    const item = this.#shown.get(id);
    if (!item) return;
    item.scrollIntoView({ block: "center", behavior: "smooth" });
    item.classList.remove("pointed");
    requestAnimationFrame(() => item.classList.add("pointed"));
  }

  #countUnseen(count) {
    this.#unseen += count;
    this.#unseenMark.textContent = String(this.#unseen);
    this.#toEnd.hidden = false;
  }

  #clearUnseen() {
    if (this.#unseen) this.shown();
    this.#unseen = 0;
    this.#unseenMark.textContent = "";
    this.#toEnd.hidden = true;
    this.shown();
  }
}

/** Mark a message that has just come; returns whether it rings. */
function noticed(item, message) {
  const rings = !message.own && !message.silent && !serviceText(message);
  item.classList.add("fresh");
  item.classList.toggle("rings", rings);
  return rings;
}

/** Return the day's heading, if the message is the first of its day below `above`. */
function heading(message, above) {
  const title = day(message.date);
  if (above?.dataset.day === title) return [];
  return [element("div", { class: "day", "data-day": title }, element("span", {}, title))];
}

/** Change an item, then put the focus back on the button that took the place of the focused one. */
function keepingFocus(item, change) {
  const buttons = () => [...item.querySelectorAll("button, a, [tabindex]")];
  const place = item.contains(document.activeElement) ? buttons().indexOf(document.activeElement) : -1;
  change();
  if (place >= 0) buttons()[Math.min(place, buttons().length - 1)]?.focus({ preventScroll: true });
}
