// The rented numbers, and the SMS sent to them.

import { byId, element, flag } from "./dom.js";
import { toast, trying } from "./notes.js";
import { SAMPLES, sampleFor } from "./samples.js";
import { liveTime } from "./times.js";
import { act } from "./wire.js";

const STATES = {
  WAITING: "waiting",
  RECEIVED: "SMS is here",
  COMPLETED: "finished",
  FAILED: "no SMS came",
  CANCELLED: "cancelled",
};

/** The list of numbers and the form beneath it. */
export class Numbers {
  #root;
  #orders = [];
  #people = [];
  #known = new Set();
  #chosen = null;
  #text = byId("sms-text");
  #samples = byId("samples");

  constructor(root) {
    this.#root = root;
    const options = SAMPLES.map(({ title }, place) => element("option", { value: String(place) }, title));
    this.#samples.append(element("option", { value: "" }, "Pick a sample …"), ...options);
    this.#samples.addEventListener("change", () => this.#fill());
    byId("sms").addEventListener("submit", (event) => this.#send(event));
    byId("auto-sms").addEventListener("change", (event) =>
      trying(() => act("/world/auto_sms", { on: event.target.checked }), root),
    );
  }

  show({ orders, people, auto }) {
    this.#orders = orders;
    this.#people = people;
    byId("auto-sms").checked = auto !== null;
    const open = orders.filter((order) => order.is_open);
    const fresh = open.find((order) => !this.#known.has(order.id));
    this.#known = new Set(orders.map((order) => order.id));
    if (fresh) this.#chosen = fresh.id;
    else if (!open.some((order) => order.id === this.#chosen)) this.#chosen = open[0]?.id ?? null;
    byId("no-numbers").hidden = orders.length > 0;
    byId("send-sms").disabled = this.#chosen === null;
    const list = byId("numbers");
    const focused = list.contains(document.activeElement) && document.activeElement.value;
    list.replaceChildren(...orders.map((order) => this.#number(order)));
    if (focused) list.querySelector(`input[value="${CSS.escape(focused)}"]`)?.focus();
  }

  #number(order) {
    const radio = element("input", {
      type: "radio",
      name: "order",
      value: order.id,
      checked: order.id === this.#chosen,
      disabled: !order.is_open,
      onchange: () => {
        this.#chosen = order.id;
      },
    });
    const sms = order.history.length + order.upstream.length;
    const state = sms > 1 ? `${STATES[order.status]} · ${sms} SMS` : STATES[order.status];
    const owner = this.#people.find(({ id }) => id === order.user)?.name ?? "";
    const ends = Date.parse(order.expires_at) / 1000;
    return element(
      "label",
      { class: "number", "data-status": order.status },
      radio,
      element("span", { class: "what" }, `${order.service_name} · ${flag(order.country_slug)} ${order.country_name}`),
      element("span", { class: "phone" }, `${order.phone} · ${owner}`),
      element("span", { class: "state" }, state),
      ...(order.is_open ? [element("span", { class: "hint" }, "ends ", liveTime(ends, "r", ""))] : []),
    );
  }

  #fill() {
    if (this.#samples.value === "") return;
    const order = this.#orders.find((each) => each.id === this.#chosen);
    this.#text.value = sampleFor(SAMPLES[Number(this.#samples.value)], order?.service_name ?? "Telegram");
  }

  async #send(event) {
    event.preventDefault();
    const body = this.#text.value.trim();
    const say = (text) => toast(text, this.#root);
    if (!body) return say("Write an SMS first, or pick a sample.");
    const delay = Number(byId("sms-delay").value);
    const sms = { order_id: this.#chosen, body, delay_seconds: delay };
    if (!(await trying(() => act("/world/sms", sms), this.#root))) return undefined;
    this.#text.value = "";
    this.#samples.value = "";
    return say(delay ? `It will come in ${delay} seconds` : "SMS sent");
  }
}
