// The list of messages, kept as the chat stands, without jumping under the reader's eyes.

import { byId, element, icon } from "./dom.js";
import { showAnswers } from "./keyboard.js";
import { fillMessage, messageItem } from "./message.js";
import { day } from "./times.js";

const NEAR_END_PIXELS = 90;

/** The messages of the chat. */
export class Chat {
  #list = byId("messages");
  #scroll = byId("scroll");
  #toEnd = byId("to-end");
  #shown = new Map();
  #unseen = 0;
  #atEnd = true;
  #loaded = false;
  #typing;
  #chat;
  #onRing;

  /**
   * @param {(text: string) => void} send
   * @param {() => void} onRing told of every message that rings
   */
  constructor(send, onRing) {
    this.#chat = { send, goTo: (id) => this.#goTo(id), name: "Bot" };
    this.#onRing = onRing;
    byId("bell").append(icon("bell"));
    this.#toEnd.prepend(icon("down"));
    this.#toEnd.addEventListener("click", () => this.#goToEnd(true));
    this.#scroll.addEventListener("scroll", () => this.#scrolled());
    new ResizeObserver(() => this.#atEnd && this.#goToEnd()).observe(this.#scroll);
    new ResizeObserver(() => this.#atEnd && this.#goToEnd()).observe(this.#list);
  }

  /** Show the chat as it stands now. */
  show(view) {
    this.#chat.name = view.bot.name;
    byId("bot-name").textContent = view.bot.name;
    this.#showTyping(view.typing_until);
    this.#removeGone(view.messages);
    const fresh = this.#place(view.messages);
    showAnswers(view.presses);
    this.#notice(fresh);
    this.#loaded = true;
  }

  /** Note whether the reader is at the end; what grows below then keeps the end in sight. */
  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroll;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END_PIXELS;
    if (this.#atEnd) this.#clearUnseen();
  }

  #removeGone(messages) {
    const standing = new Set(messages.map((message) => message.message_id));
    for (const [id, { item }] of this.#shown) {
      if (standing.has(id)) continue;
      this.#shown.delete(id);
      item.remove();
    }
  }

  /** Put every message where it belongs; return those that are new. */
  #place(messages) {
    const fresh = [];
    const days = new Map([...this.#list.querySelectorAll(".day")].map((node) => [node.dataset.day, node]));
    let last = null;
    let heading = null;
    const stand = (node) => {
      const next = last ? last.nextSibling : this.#list.firstChild;
      if (next !== node) this.#list.insertBefore(node, next);
      last = node;
    };
    for (const message of messages) {
      const title = day(message.date);
      if (title !== heading) {
        heading = title;
        stand(days.get(title) ?? element("li", { class: "day", "data-day": title }, element("span", {}, title)));
        days.delete(title);
      }
      const { item, isNew } = this.#current(message);
      if (isNew) fresh.push(message);
      stand(item);
    }
    for (const node of days.values()) node.remove();
    return fresh;
  }

  /** Return a message's item, made or brought up to date. */
  #current(message) {
    const print = JSON.stringify(message);
    const known = this.#shown.get(message.message_id);
    if (!known) {
      const item = messageItem(message, this.#chat);
      this.#shown.set(message.message_id, { item, print });
      return { item, isNew: true };
    }
    if (known.print !== print) {
      keepingFocus(known.item, () => fillMessage(known.item, message, this.#chat));
      known.print = print;
    }
    return { item: known.item, isNew: false };
  }

  #notice(fresh) {
    const own = fresh.some((message) => message.own);
    if (this.#atEnd || own || !this.#loaded) this.#goToEnd();
    else if (fresh.length) this.#countUnseen(fresh.length);
    if (!this.#loaded) return;
    for (const message of fresh) {
      const { item } = this.#shown.get(message.message_id);
      item.classList.add("fresh");
      if (message.own || message.silent) continue;
      item.classList.add("rings");
      this.#onRing();
    }
  }

  #goToEnd(smooth = false) {
    this.#atEnd = true;
    this.#scroll.scrollTo({ top: this.#scroll.scrollHeight, behavior: smooth ? "smooth" : "instant" });
    this.#clearUnseen();
  }

  #goTo(id) {
    const item = this.#shown.get(id)?.item;
    if (!item) return;
    item.scrollIntoView({ block: "center", behavior: "smooth" });
    item.classList.remove("pointed");
    requestAnimationFrame(() => item.classList.add("pointed"));
  }

  #countUnseen(count) {
    this.#unseen += count;
    byId("unseen").textContent = String(this.#unseen);
    this.#toEnd.hidden = false;
  }

  #clearUnseen() {
    this.#unseen = 0;
    byId("unseen").textContent = "";
    this.#toEnd.hidden = true;
  }

  #showTyping(until) {
    clearTimeout(this.#typing);
    const left = until ? until * 1000 - Date.now() : 0;
    const status = byId("bot-status");
    status.textContent = left > 0 ? "typing…" : "bot";
    status.classList.toggle("typing", left > 0);
    if (left > 0) this.#typing = setTimeout(() => this.#showTyping(null), left);
  }
}

/** Change an item, then put the focus back on the button that took the place of the focused one. */
function keepingFocus(item, change) {
  const buttons = () => [...item.querySelectorAll("button, a, [tabindex]")];
  const place = buttons().indexOf(document.activeElement);
  change();
  if (place >= 0) buttons()[Math.min(place, buttons().length - 1)]?.focus({ preventScroll: true });
}
