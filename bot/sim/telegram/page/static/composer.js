// Where the person writes: the text field, the menu of commands, the start button.

import { byId, element, icon } from "./dom.js";
import { trying } from "./notes.js";
import { act } from "./wire.js";

/** Send a text to the bot. */
export const send = (text) => trying(() => act("/chat/message", { text }));

/** The line beneath the chat. */
export class Composer {
  #form = byId("composer");
  #field = byId("text");
  #menu = byId("menu");
  #list = byId("commands");
  #start = byId("start");
  #commands = [];

  constructor() {
    byId("send").append(icon("send"));
    this.#form.addEventListener("submit", (event) => this.#submit(event));
    this.#field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#form.requestSubmit();
    });
    this.#field.addEventListener("input", () => this.#typed());
    this.#menu.addEventListener("click", () => this.#open(this.#list.hidden ? this.#commands : null));
    this.#start.addEventListener("click", () => send("/start"));
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#close());
    document.addEventListener("click", (event) => {
      if (!this.#list.contains(event.target) && event.target !== this.#menu) this.#open(null);
    });
    this.#typed();
  }

  /** Show what a person can do now: start the bot, or write and pick a command. */
  show(view) {
    this.#start.hidden = view.started;
    this.#form.hidden = !view.started;
    byId("nothing-yet").hidden = view.started || view.messages.length > 0;
    this.#commands = view.commands;
    this.#menu.hidden = view.commands.length === 0;
  }

  /** Put a text into the field, for the person to send. */
  fill(text) {
    this.#field.value = text;
    this.#typed();
    this.#field.focus();
  }

  async #submit(event) {
    event.preventDefault();
    const text = this.#field.value.trim();
    if (!text) return;
    this.#field.value = "";
    this.#typed();
    if ((await send(text)) === undefined && !this.#field.value) this.fill(text);
  }

  #typed() {
    const text = this.#field.value;
    this.#form.classList.toggle("empty", !text.trim());
    this.#field.style.height = "auto";
    this.#field.style.height = `${this.#field.scrollHeight}px`;
    const fitting = this.#commands.filter(({ command }) => `/${command}`.startsWith(text));
    this.#open(text.startsWith("/") && fitting.length ? fitting : null);
  }

  #close() {
    if (this.#list.hidden) return;
    const inside = this.#list.contains(document.activeElement);
    this.#open(null);
    if (inside) this.#menu.focus();
  }

  #open(commands) {
    this.#list.hidden = !commands;
    this.#menu.setAttribute("aria-expanded", String(Boolean(commands)));
    if (commands) this.#list.replaceChildren(...commands.map((each) => this.#line(each)));
  }

  #line({ command, description }) {
    const pick = () => {
      this.#field.value = "";
      this.#typed();
      this.#open(null);
      send(`/${command}`);
    };
    return element(
      "li",
      {},
      element(
        "button",
        { type: "button", onclick: pick },
        element("strong", {}, `/${command}`),
        element("span", {}, description),
      ),
    );
  }
}
