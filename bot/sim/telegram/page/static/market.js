// Stock and prices of the service, to be changed under the bot's eyes.

import { byId, element, flag, money } from "./dom.js";
import { toast, trying } from "./notes.js";
import { act, read } from "./wire.js";

/** The form that changes an offer. */
export class Market {
  #root;
  #offers = [];
  #service = byId("market-service");
  #country = byId("market-country");
  #price = byId("market-price");
  #count = byId("market-count");

  constructor(root) {
    this.#root = root;
    this.#service.addEventListener("change", () => this.#load(this.#service.value));
    this.#country.addEventListener("change", () => this.#fill());
    byId("market").addEventListener("submit", (event) => this.#change(event));
    this.#load("tg", 7);
  }

  async #load(service, country) {
    const view = await trying(() => read(`/world/market?service=${encodeURIComponent(service)}`), this.#root);
    if (!view) return;
    this.#offers = view.offers;
    const options = (pairs) => pairs.map(([value, title]) => element("option", { value: String(value) }, title));
    this.#service.replaceChildren(...options(view.services.map(({ code, name }) => [code, name])));
    this.#service.value = view.service;
    const line = ({ slug, name, price_cents: cents, count }) => `${flag(slug)} ${name} · ${money(cents)} · ${count}`;
    this.#country.replaceChildren(...options(view.offers.map((offer) => [offer.country, line(offer)])));
    if (country !== undefined) this.#country.value = String(country);
    this.#fill();
  }

  #fill() {
    const offer = this.#offers.find(({ country }) => String(country) === this.#country.value);
    if (!offer) return;
    this.#price.value = String(offer.price_cents);
    this.#count.value = String(offer.count);
  }

  async #change(event) {
    event.preventDefault();
    const country = Number(this.#country.value);
    const offer = {
      service: this.#service.value,
      country,
      price_cents: Number(this.#price.value),
      count: Number(this.#count.value),
    };
    if (!(await trying(() => act("/world/market", offer), this.#root))) return;
    toast("Changed. The bot sees it when it next asks.", this.#root);
    await this.#load(offer.service, country);
  }
}
