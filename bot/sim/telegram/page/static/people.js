// The people: language, account, balance, key.

import { element, money } from "./dom.js";
import { copy, trying } from "./notes.js";
import { act } from "./wire.js";

const LANGUAGES = "en zh ru es pt fr de it tr ar fa hi id vi th fil ja ko uk pl ms".split(" ");
const MOST_CENTS = 1_000_000;
const names = new Intl.DisplayNames("en", { type: "language" });

/** One card for each person. */
export class People {
  #root;
  #box;
  #typeInChat;
  #cards = new Map();

  constructor(root, box, typeInChat) {
    this.#root = root;
    this.#box = box;
    this.#typeInChat = typeInChat;
  }

  show(people) {
    for (const person of people) {
      if (!this.#cards.has(person.id)) this.#cards.set(person.id, this.#card(person));
      const { balance, language } = this.#cards.get(person.id);
      balance.textContent = money(person.balance_cents);
      language.value = person.language;
      this.#cards.get(person.id).cents = person.balance_cents;
    }
  }

  #card(person) {
    const attempt = (path, body) => trying(() => act(path, body), this.#root);
    const card = { cents: 0, balance: element("strong", { class: "balance" }) };
    card.language = element(
      "select",
      {
        "aria-label": `${person.name}'s language`,
        onchange: (event) => attempt("/world/language", { user: person.id, language: event.target.value }),
      },
      ...LANGUAGES.map((code) => element("option", { value: code }, names.of(code))),
    );
    const set = (cents) => attempt("/world/balance", { user: person.id, cents: Math.min(cents, MOST_CENTS) });
    const button = (label, name, onclick) => element("button", { type: "button", "aria-label": name, onclick }, label);
    const node = element(
      "div",
      { class: "person-card", role: "group", "aria-label": person.name },
      element("div", { class: "row" }, element("strong", { class: "name" }, person.name), card.balance, card.language),
      element(
        "div",
        { class: "row" },
        button("+ $5", `Give ${person.name} 5 dollars`, () => set(card.cents + 500)),
        button("$0", `Take all of ${person.name}'s money`, () => set(0)),
        button("Copy the API key", `Copy ${person.name}'s API key`, () => copy(person.key, this.#root)),
        ...this.#typing(person, button),
      ),
      element("code", { class: "key-text" }, person.key),
    );
    this.#box.append(node);
    return card;
  }

  #typing(person, button) {
    if (!this.#typeInChat) return [];
    const put = () => this.#typeInChat(person.id, person.key);
    return [button("Put into the chat", `Put ${person.name}'s API key into the chat`, put)];
  }
}
