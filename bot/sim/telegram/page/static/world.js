// The side panel: account, rented numbers, SMS, trouble, and the wire.

import { byId, element, flag, money } from "./dom.js";
import { copy, toast, trying } from "./notes.js";
import { SAMPLES, sampleFor } from "./samples.js";
import { clock, liveTime } from "./times.js";
import { act } from "./wire.js";

const SWITCHES = {
  slow: ["jiema.my is slow", "Every answer takes 2 seconds."],
  failing: ["jiema.my fails", "Every call is answered with an error 500."],
  lost_purchase: ["Lose the answer to the next purchase", "It is charged, but the bot is not told."],
  limited: ["jiema.my refuses: too many calls", "Every call is answered 429, try again in 5 seconds."],
  flood: ["Telegram: flood wait", "Every message is refused: wait 5 seconds. It holds until switched off."],
};
const STATES = {
  WAITING: "waiting",
  RECEIVED: "SMS is here",
  COMPLETED: "finished",
  FAILED: "no SMS came",
  CANCELLED: "cancelled",
};
const say = (text) => toast(text, "world");
const attempt = (path, body) => trying(() => act(path, body), "world");

/** The outside world, played by the person. */
export class World {
  #view;
  #chosen = null;
  #prints = {};
  #log = byId("log");
  #text = byId("sms-text");

  /** @param {(text: string) => void} typeInChat puts a text into the chat's field */
  constructor(typeInChat) {
    for (const button of document.querySelectorAll("[data-top-up]")) {
      button.addEventListener("click", () => attempt("/world/top_up", { cents: Number(button.dataset.topUp) }));
    }
    byId("empty").addEventListener("click", () => attempt("/world/empty"));
    byId("copy-key").addEventListener("click", () => copy(this.#view.key, "world"));
    byId("type-key").addEventListener("click", () => typeInChat(this.#view.key));
    byId("sms").addEventListener("submit", (event) => this.#sendSms(event));
    byId("samples").append(...SAMPLES.map((sample) => this.#sampleButton(sample)));
  }

  /** Show the world as it stands now; what is unchanged is left alone. */
  show(view) {
    this.#view = view;
    byId("key").textContent = view.key;
    byId("balance").textContent = money(view.balance_cents);
    byId("auto-sms").textContent = view.auto_sms_seconds
      ? `If you send none, one comes by itself after ${view.auto_sms_seconds} seconds.`
      : "";
    this.#whenChanged("orders", view.orders, () => this.#showNumbers());
    this.#whenChanged("switches", view.switches, () => this.#showSwitches());
    this.#whenChanged("log", view.log, () => this.#showLog());
  }

  #whenChanged(name, part, show) {
    const print = JSON.stringify(part);
    if (this.#prints[name] === print) return;
    this.#prints[name] = print;
    show();
  }

  #showNumbers() {
    const { orders } = this.#view;
    const open = orders.filter((order) => order.is_open);
    if (!open.some((order) => order.id === this.#chosen)) this.#chosen = open[0]?.id ?? null;
    byId("no-numbers").hidden = orders.length > 0;
    byId("send-sms").disabled = this.#chosen === null;
    const focused = byId("numbers").contains(document.activeElement) && document.activeElement.value;
    byId("numbers").replaceChildren(...orders.map((order) => this.#number(order)));
    if (focused) byId("numbers").querySelector(`input[value="${CSS.escape(focused)}"]`)?.focus();
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
    const ends = Date.parse(order.expires_at) / 1000;
    return element(
      "label",
      { class: "number", "data-status": order.status },
      radio,
      element("span", { class: "what" }, `${order.service_name} · ${flag(order.country_slug)} ${order.country_name}`),
      element("span", { class: "phone" }, order.phone),
      element("span", { class: "state" }, state),
      ...(order.is_open ? [element("span", { class: "hint" }, "ends ", liveTime(ends, "r", ""))] : []),
    );
  }

  #sampleButton(sample) {
    const pick = () => {
      const order = this.#view.orders.find((each) => each.id === this.#chosen);
      this.#text.value = sampleFor(sample, order?.service_name ?? "Telegram");
    };
    return element("button", { type: "button", onclick: pick }, sample.title);
  }

  async #sendSms(event) {
    event.preventDefault();
    const body = this.#text.value.trim();
    if (!body) return say("Write an SMS first, or pick a sample.");
    if (!(await attempt("/world/sms", { order_id: this.#chosen, body }))) return undefined;
    this.#text.value = "";
    return say("SMS sent");
  }

  #showSwitches() {
    const lines = Object.entries(this.#view.switches).map(([name, on]) => {
      const [title, hint] = SWITCHES[name];
      const turn = (event) => attempt("/world/switch", { name, on: event.target.checked });
      const box = element("input", { type: "checkbox", role: "switch", name, checked: on, onchange: turn });
      return element("label", { class: "switch" }, box, element("strong", {}, title), element("span", { class: "hint" }, hint));
    });
    const focused = document.activeElement?.name;
    byId("switches").replaceChildren(...lines);
    if (focused in SWITCHES) byId("switches").querySelector(`[name="${focused}"]`)?.focus();
  }

  #showLog() {
    const log = this.#log;
    const follows = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
    log.replaceChildren(...this.#view.log.map(logLine));
    if (follows) log.scrollTop = log.scrollHeight;
  }
}

function logLine(call) {
  const outcome = call.status ?? "…";
  return element(
    "li",
    { class: call.status >= 400 ? "bad" : call.status === null ? "open" : "good", "data-side": call.side },
    element("time", {}, clock(call.at)),
    element("span", { class: "side" }, call.side === "jiema" ? "jiema.my" : "Telegram"),
    element("code", {}, call.call),
    element("span", { class: "outcome" }, call.note ? `${outcome} ${call.note}` : String(outcome)),
  );
}
