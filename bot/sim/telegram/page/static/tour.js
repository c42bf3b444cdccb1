// A way through the demo for who is new: what to do next, at the place where it is done.

import { byId } from "./dom.js";
import { keep, kept } from "./store.js";

const LOOK_MILLISECONDS = 400;

const has = (selector, text) => [...document.querySelectorAll(selector)].some((node) => node.textContent.includes(text));
const inChat = (pane) => `[data-pane="${pane}"]`;
const button = (text) => has(`${inChat("left")} .key`, text);
const anns = (world) => world.orders.filter((order) => order.user === world.people[0].id);

/** Each step: what to read, where it happens, what to point at, and when it is done. */
const STEPS = [
  {
    title: "Welcome",
    text: "You are Ann, and this is your chat with the bot. Tap Start.",
    side: "left",
    point: `${inChat("left")} .start`,
    // Not by its text: the bot deletes commands at once.
    done: () => has(`${inChat("left")} .message`, ""),
  },
  {
    title: "Connect",
    text: "The bot rents with your account at jiema.my. Put your API key into the chat, and send it.",
    side: "world",
    point: "#people button:last-of-type",
    done: () => button("Buy a number"),
  },
  {
    title: "Buy",
    text: "Tap Buy a number, then Telegram, Malaysia, and Buy.",
    side: "left",
    point: `${inChat("left")} .message:last-child .keyboard`,
    done: (world) => anns(world).length > 0,
  },
  {
    title: "The code",
    text: "The number is Ann's for twenty minutes. An SMS comes by itself in a few seconds, or send one. The code rings in the chat: tap it to copy.",
    side: "left",
    point: `${inChat("left")} .message:last-child`,
    done: () => button("Copy code"),
  },
  {
    title: "Next SMS",
    text: "Some services send more than one. Tap Next SMS: the same number waits again, at no further charge.",
    side: "left",
    point: `${inChat("left")} .message:last-child .keyboard`,
    done: (world) => anns(world).some((order) => order.history.length > 1),
  },
  {
    title: "Cancel",
    text: "Switch off “SMS come by themselves”, buy another number, and tap Cancel: the money comes back.",
    side: "left",
    point: "#auto-sms",
    done: (world) => anns(world).some((order) => order.status === "CANCELLED"),
  },
  {
    title: "A group",
    text: "In the menu tap Groups and add the bot to QA team, or send /link in the group as Ann. The team then sees what you let it see.",
    side: "right",
    point: `${inChat("right")} .as`,
    done: (world) => world.groups.some((group) => group.bot === "member" || group.bot === "administrator"),
  },
  {
    title: "Now break it",
    text: "Kill the bot, make jiema.my fail, lose the answer to a purchase. No money and no code gets lost. That is all; have fun.",
    side: "world",
    point: "#bot-power",
    done: () => false,
  },
];

/** The tour; it can be left, and begun again, at any time. */
export class Tour {
  #turnTo;
  #panes;
  #step = kept("tour", null);
  #world = null;
  #pointed = null;

  constructor({ panes, turnTo }) {
    this.#panes = panes;
    this.#turnTo = turnTo;
    byId("start-tour").addEventListener("click", () => this.#go(0));
    byId("tour-next").addEventListener("click", () => this.#go(this.#step + 1));
    byId("tour-leave").addEventListener("click", () => this.#leave());
    if (this.#step === null) this.#step = 0;
    this.#show();
    setInterval(() => this.#advance(), LOOK_MILLISECONDS);
  }

  /** Take note of the world, which some steps wait for. */
  look(world) {
    this.#world = world;
  }

  get #current() {
    return this.#step >= 0 ? STEPS[this.#step] : undefined;
  }

  #advance() {
    if (!this.#current || !this.#world) return;
    if (this.#current.done(this.#world)) this.#go(this.#step + 1);
    else this.#point();
  }

  #go(step) {
    if (step >= STEPS.length) return this.#leave();
    this.#step = step;
    keep("tour", step);
    this.#show();
    if (this.#current.side === "left") {
      const user = this.#world?.people[0].id;
      if (user) this.#panes[0].go({ user, chat: user, thread: null });
    }
    return this.#turnTo(this.#current.side);
  }

  #leave() {
    this.#step = -1;
    keep("tour", -1);
    this.#show();
  }

  #show() {
    const step = this.#current;
    byId("tour").hidden = !step;
    byId("start-tour").hidden = Boolean(step);
    this.#point();
    if (!step) return;
    byId("tour-title").textContent = `${this.#step + 1} of ${STEPS.length}: ${step.title}`;
    byId("tour-text").textContent = step.text;
    byId("tour-next").textContent = this.#step === STEPS.length - 1 ? "Done" : "Skip";
  }

  /** Mark the place that the step speaks of. */
  #point() {
    const found = this.#current ? document.querySelector(this.#current.point) : null;
    if (found === this.#pointed) return;
    this.#pointed?.classList.remove("pointed-at");
    found?.classList.add("pointed-at");
    this.#pointed = found;
  }
}
