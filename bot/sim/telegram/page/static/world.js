// The side panel: everything that is not Telegram's own, played by the person.

import { byId } from "./dom.js";
import { Groups } from "./groups.js";
import { WireLog } from "./log.js";
import { Market } from "./market.js";
import { Numbers } from "./numbers.js";
import { People } from "./people.js";
import { Trouble } from "./trouble.js";

/** The outside world; each part is shown anew only where it has changed. */
export class World {
  #parts;
  #prints = new Map();

  /** @param {(person: number, text: string) => void} typeInChat puts a text into a chat's field */
  constructor(typeInChat) {
    const root = document.querySelector(".world");
    this.#parts = [
      [new People(root, byId("people"), typeInChat), ({ people }) => people],
      [new Numbers(root), ({ orders, people, auto_sms_seconds: auto }) => ({ orders, people, auto })],
      [new Trouble(root), ({ switches, blocked, bot, people }) => ({ switches, blocked, bot, people })],
      [new Groups(root), ({ groups, people }) => ({ groups, people })],
      [new WireLog(), ({ log }) => log],
    ];
    new Market(root);
  }

  /** Show the world as it stands now. */
  show(view) {
    for (const [part, pick] of this.#parts) {
      const picked = pick(view);
      const print = JSON.stringify(picked);
      if (this.#prints.get(part) === print) continue;
      this.#prints.set(part, print);
      part.show(picked);
    }
  }
}
