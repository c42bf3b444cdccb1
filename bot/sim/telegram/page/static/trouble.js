// The switches that make trouble, and the bot's own life.

import { byId, element } from "./dom.js";
import { trying } from "./notes.js";
import { act } from "./wire.js";

const SWITCHES = {
  slow: ["jiema.my is slow", "Every answer takes 2 seconds."],
  failing: ["jiema.my fails", "Every call is answered with an error 500."],
  lost_purchase: ["Lose the answer to the next purchase", "It is charged, but the bot is not told."],
  limited: ["jiema.my refuses: too many calls", "Every call is answered 429, try again in 5 seconds."],
  flood: ["Telegram: flood wait", "Every message is refused: wait 5 seconds. It holds until switched off."],
};
const HEALTH = {
  absent: "There is no bot here.",
  off: "The bot is dead.",
  starting: "The bot is starting …",
  on: "The bot is at work.",
};

/** Everything that can go wrong. */
export class Trouble {
  #root;
  #boxes = new Map();
  #isOn = false;

  constructor(root) {
    this.#root = root;
    byId("bot-power").addEventListener("click", () => this.#try("/world/bot", { on: !this.#isOn }));
    for (const [name, [title, hint]] of Object.entries(SWITCHES)) {
      this.#add(name, title, hint, (on) => this.#try("/world/switch", { name, on }));
    }
  }

  show({ switches, blocked, bot, people }) {
    for (const [name, on] of Object.entries(switches)) this.#boxes.get(name).checked = on;
    for (const { id, name } of people) {
      const key = `block-${id}`;
      if (!this.#boxes.has(key)) {
        const hint = "Nothing can be said to them until they take it back.";
        this.#add(key, `${name} blocks the bot`, hint, (on) => this.#try("/world/block", { user: id, on }));
      }
      this.#boxes.get(key).checked = blocked.includes(id);
    }
    this.#showBot(bot);
  }

  #showBot(bot) {
    const power = byId("bot-power");
    this.#isOn = bot === "on" || bot === "starting";
    byId("bot-health").textContent = HEALTH[bot];
    power.textContent = this.#isOn ? "Kill it (SIGKILL)" : "Start it again";
    power.hidden = bot === "absent";
  }

  #add(name, title, hint, turn) {
    const box = element("input", { type: "checkbox", role: "switch", name });
    box.addEventListener("change", () => turn(box.checked));
    this.#boxes.set(name, box);
    byId("switches").append(
      element("label", { class: "switch" }, element("strong", {}, title), box, element("span", { class: "hint" }, hint)),
    );
  }

  #try(path, body) {
    return trying(() => act(path, body), this.#root);
  }
}
