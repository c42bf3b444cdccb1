// Where the person writes: the text field, the menu of commands, inline results, other keyboards.

import { element, icon } from "./dom.js";
import { pickGroup } from "./links.js";
import { trying } from "./notes.js";
import { keep, kept } from "./store.js";
import { act } from "./wire.js";

const ASK_AFTER_MILLISECONDS = 250;

/** The lines beneath one chat. */
export class Composer {
  #find;
  #form;
  #field;
  #menu;
  #list;
  #pane;
  #draft;
  #commands = [];
  #bot = "";
  #asked = null;
  #answer = null;
  #timer;
  #print = "";

  constructor(root, side, pane) {
    this.#find = (name) => root.querySelector(`.${name}`);
    this.#pane = pane;
    this.#draft = `draft-${side}`;
    this.#form = this.#find("composer");
    this.#field = this.#form.querySelector("textarea");
    this.#menu = this.#find("menu");
    this.#list = this.#find("commands");
    this.#find("send").append(icon("send"));
    this.#find("attach").append(icon("clip"));
    this.#form.addEventListener("submit", (event) => this.#submit(event));
    this.#field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#form.requestSubmit();
    });
    this.#field.addEventListener("input", () => this.#typed());
    this.#menu.addEventListener("click", () => this.#open(this.#list.hidden ? this.#commands : null));
    this.#find("attach").addEventListener("click", () => pane.act("message", { photo: true }));
    this.#find("start").addEventListener("click", async () => {
      await pane.send("/start");
      this.focus();
    });
    this.#find("refusal").querySelector("button").addEventListener("click", () => this.#unblock());
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#open(null));
    document.addEventListener("click", (event) => {
      if (!this.#list.contains(event.target) && event.target !== this.#menu) this.#open(null);
    });
    this.#field.value = kept(this.#draft, "");
    this.#typed();
  }

  /** Show what a person can do now: start the bot, write, pick a command, unblock. */
  show(view) {
    const { user, chat } = this.#pane.place;
    const isNew = chat === user && !view.started;
    this.#bot = view.bot.username;
    this.#find("start").hidden = !isNew;
    this.#find("refusal").hidden = isNew || !view.refusal;
    this.#form.hidden = isNew || Boolean(view.refusal);
    this.#find("refusal").querySelector("span").textContent = view.refusal ?? "";
    this.#find("refusal").querySelector("button").hidden = chat !== user;
    this.#commands = view.commands;
    this.#menu.hidden = view.commands.length === 0;
    this.#showKeys(view.reply_keyboard);
    this.#showResults(view.inline);
  }

  /** Put a text into the field, for the person to send. */
  fill(text) {
    this.#field.value = text;
    this.#typed();
    this.focus();
  }

  /** Go to the field. */
  focus() {
    this.#field.focus();
  }

  /** The person is elsewhere now. */
  moved() {
    this.#open(null);
    this.#asked = null;
    this.#find("results").hidden = true;
  }

  async #submit(event) {
    event.preventDefault();
    const text = this.#field.value.trim();
    if (!text) return;
    this.#field.value = "";
    this.#typed();
    if ((await this.#pane.send(text)) === undefined && !this.#field.value) this.fill(text);
  }

  #typed() {
    const text = this.#field.value;
    keep(this.#draft, text);
    this.#form.classList.toggle("empty", !text.trim());
    this.#field.style.height = "auto";
    if (text) this.#field.style.height = `${this.#field.scrollHeight}px`;
    const fitting = this.#commands.filter(({ command }) => `/${command}`.startsWith(text));
    this.#open(text.startsWith("/") && fitting.length ? fitting : null);
    this.#ask(text);
  }

  /** Ask the bot as one types after its name, once the typing rests. */
  #ask(text) {
    clearTimeout(this.#timer);
    const name = `@${this.#bot} `;
    if (!this.#bot || !text.startsWith(name)) {
      this.#asked = null;
      this.#find("results").hidden = true;
      return;
    }
    this.#timer = setTimeout(async () => {
      const asked = await this.#pane.act("ask", { query: text.slice(name.length) });
      this.#asked = asked?.inline_query_id ?? null;
      this.#showResults(this.#answer); // it may have been quicker than the question's own
    }, ASK_AFTER_MILLISECONDS);
  }

  #showResults(query) {
    this.#answer = query;
    const box = this.#find("results");
    if (!query?.answered || query.id !== this.#asked) return;
    const results = query.answer.results.map(({ id, title, description }) => {
      const pick = () => {
        this.fill("");
        this.#pane.act("choose", { query_id: query.id, result_id: id });
      };
      return element(
        "button",
        { type: "button", onclick: pick },
        element("strong", {}, title ?? ""),
        element("span", {}, description ?? ""),
      );
    });
    box.replaceChildren(...(results.length ? results : [element("p", {}, "Nothing found")]));
    box.hidden = false;
  }

  #showKeys(rows) {
    const print = JSON.stringify(rows);
    if (print === this.#print) return;
    this.#print = print;
    const box = this.#find("reply-keys");
    box.hidden = !rows;
    box.replaceChildren(
      ...(rows ?? []).map((row) => element("div", { class: "keys" }, ...row.map((key) => this.#replyKey(key)))),
    );
  }

  #replyKey(key) {
    const pick = key.request_chat ? () => this.#shareChat(key.request_chat) : () => this.#pane.send(key.text);
    return element("button", { type: "button", onclick: pick }, key.text);
  }

  async #shareChat({ request_id: request }) {
    const chat = await pickGroup("Which group?", this.#pane, this.#pane.places);
    const body = { user: this.#pane.place.user, chat, request_id: request };
    if (chat !== undefined) await trying(() => act("/chat/share", body), this.#pane.root);
  }

  #unblock() {
    return trying(() => act("/world/block", { user: this.#pane.place.user, on: false }), this.#pane.root);
  }

  #open(commands) {
    if (this.#list.hidden && !commands) return;
    const inside = this.#list.contains(document.activeElement);
    this.#list.hidden = !commands;
    this.#menu.setAttribute("aria-expanded", String(Boolean(commands)));
    if (commands) this.#list.replaceChildren(...commands.map((each) => this.#line(each)));
    else if (inside) this.#menu.focus();
  }

  #line({ command, description }) {
    const pick = () => {
      this.#field.value = "";
      this.#typed();
      this.#open(null);
      this.#pane.send(`/${command}`);
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
