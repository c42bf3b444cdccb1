// The running log of what the bot says to both services.

import { byId, element } from "./dom.js";
import { clock } from "./times.js";

const NEAR_END_PIXELS = 40;

/** The latest calls; a line is made once, and changed when its answer is known. */
export class WireLog {
  #box = byId("log");
  #lines = new Map();

  show(calls) {
    const box = this.#box;
    const follows = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END_PIXELS;
    const standing = new Set(calls.map(({ id }) => id));
    for (const [id, { line }] of this.#lines) {
      if (standing.has(id)) continue;
      this.#lines.delete(id);
      line.remove();
    }
    for (const call of calls) this.#put(call);
    if (follows) box.scrollTop = box.scrollHeight;
  }

  #put(call) {
    const outcome = outcomeOf(call);
    const known = this.#lines.get(call.id);
    if (known?.outcome === outcome) return;
    const line = logLine(call, outcome);
    if (known) known.line.replaceWith(line);
    else this.#box.append(line);
    this.#lines.set(call.id, { line, outcome });
  }
}

const outcomeOf = ({ status, note }) => (note ? `${status ?? "…"} ${note}` : String(status ?? "…"));

function logLine(call, outcome) {
  return element(
    "li",
    { class: call.status >= 400 ? "bad" : call.status === null ? "open" : "good" },
    element("time", {}, clock(call.at)),
    element("span", { class: "side" }, call.side === "jiema" ? "jiema.my" : "Telegram"),
    element("code", {}, call.call),
    element("span", { class: "outcome" }, outcome),
  );
}
