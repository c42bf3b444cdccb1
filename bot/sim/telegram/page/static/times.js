// Times as Telegram shows them: the clock of a bubble, its day, and live date entities.

import { element } from "./dom.js";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LANGUAGE = "en";

const relative = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: "auto" });
const clockFormat = new Intl.DateTimeFormat([], { hour: "2-digit", minute: "2-digit" });

/** Return hours and minutes of a Unix time. */
export const clock = (unix) => clockFormat.format(unix * 1000);

/** Return the heading of a day: Today, Yesterday, or a date. */
export function day(unix) {
  const date = new Date(unix * 1000);
  const midnight = new Date();
  midnight.setHours(0, 0, 0, 0);
  if (date >= midnight) return "Today";
  if (date >= midnight.getTime() - DAY * 1000) return "Yesterday";
  return new Intl.DateTimeFormat(LANGUAGE, { day: "numeric", month: "long" }).format(date);
}

/**
 * Return a time that keeps itself up to date.
 * @param {number} unix
 * @param {string|undefined} format Telegram's `r|w?[dD]?[tT]?`; without one `fallback` stays
 */
export function liveTime(unix, format, fallback) {
  const node = element("time", { datetime: new Date(unix * 1000).toISOString() }, fallback);
  node.title = new Date(unix * 1000).toLocaleString();
  if (format) {
    node.dataset.unix = unix;
    node.dataset.format = format;
    tick(node);
  }
  return node;
}

/** Keep every live time on the page up to date. */
export function keepTime() {
  setInterval(() => document.querySelectorAll("time[data-unix]").forEach(tick), 1000);
}

function tick(node) {
  const unix = Number(node.dataset.unix);
  const text = node.dataset.format === "r" ? fromNow(unix) : absolute(unix, node.dataset.format);
  if (node.textContent !== text) node.textContent = text;
}

function fromNow(unix) {
  const seconds = Math.round(unix - Date.now() / 1000);
  const distance = Math.abs(seconds);
  if (distance < MINUTE) return relative.format(seconds, "second");
  if (distance < HOUR) return relative.format(Math.round(seconds / MINUTE), "minute");
  if (distance < DAY) return relative.format(Math.round(seconds / HOUR), "hour");
  return relative.format(Math.round(seconds / DAY), "day");
}

function absolute(unix, format) {
  const wish = {};
  if (format.includes("w")) wish.weekday = "long";
  if (format.includes("d")) Object.assign(wish, { day: "numeric", month: "numeric", year: "2-digit" });
  if (format.includes("D")) Object.assign(wish, { day: "numeric", month: "long", year: "numeric" });
  if (/t/i.test(format)) Object.assign(wish, { hour: "2-digit", minute: "2-digit" });
  if (format.includes("T")) wish.second = "2-digit";
  return new Intl.DateTimeFormat([], wish).format(unix * 1000);
}
