// One message: who says it, quoted line, picture or file, text, mark and time, buttons.

import { actAsButton, element } from "./dom.js";
import { formatted } from "./entities.js";
import { keyboard } from "./keyboard.js";
import { serviceText } from "./service.js";
import { clock, day } from "./times.js";

const COLOURS = 6;

/**
 * Return a message's item, filled.
 * @param {object} message the Bot API's Message with edited, silent, own, reply_to
 * @param {object} chat what the message needs of its chat: place, bot, send, act, goTo, …
 */
export function messageItem(message, chat) {
  const item = element("div", { class: "message", "data-id": String(message.message_id), "data-day": day(message.date) });
  fillMessage(item, message, chat);
  return item;
}

/** Show a message anew in the item it has. */
export function fillMessage(item, message, chat) {
  const service = serviceText(message);
  if (service) {
    item.classList.add("service");
    item.replaceChildren(element("span", {}, service));
    return;
  }
  const buttons = keyboard(message, chat);
  item.classList.toggle("own", message.own);
  item.classList.toggle("with-keyboard", buttons.length > 0);
  item.replaceChildren(bubble(message, chat), ...buttons, ...reactions(message));
}

function bubble(message, chat) {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  return element(
    "div",
    { class: "bubble" },
    ...author(message, chat),
    ...quoted(message, chat),
    ...media(message),
    element("div", { class: "text", dir: "auto" }, formatted(text, entities, chat), marks(message)),
  );
}

/** Who says it: read out always, shown to others in a group. */
function author(message, chat) {
  const name = nameOf(message);
  const via = message.via_bot ? [element("span", { class: "via" }, ` via @${message.via_bot.username}`)] : [];
  if (message.own) return [element("span", { class: "off-screen" }, "You: "), ...via];
  if (chat.place.chat === chat.place.user) return [element("span", { class: "off-screen" }, `${name}: `)];
  const colour = `author colour-${Math.abs(message.from?.id ?? 0) % COLOURS}`;
  return [element("div", { class: colour }, element("strong", {}, name), ...via)];
}

const nameOf = (message) => message.sender_chat?.title ?? message.from?.first_name ?? "Somebody";

function quoted(message, chat) {
  const replied = message.reply_to_message;
  if (!message.reply_to || !replied) return [];
  const line = (replied.text ?? replied.caption ?? "").split("\n")[0];
  const node = element(
    "div",
    { class: "quoted" },
    element("strong", {}, replied.from?.id === chat.place.user ? "You" : nameOf(replied)),
    element("span", {}, line),
  );
  actAsButton(node, `Go to the message: ${line}`, () => chat.goTo(message.reply_to));
  return [node];
}

function media(message) {
  if (message.photo) return [photo(message)];
  if (message.document) return [file(message.document)];
  if (message.voice) return [element("div", { class: "media" }, "🎤 Voice message")];
  return [];
}

function photo(message) {
  const largest = message.photo.at(-1);
  const picture = element("img", {
    src: `/chat/file?id=${encodeURIComponent(largest.file_id)}`,
    alt: message.caption ? "Photo, described below" : "Photo",
    width: String(largest.width),
    height: String(largest.height),
    loading: "lazy",
  });
  if (!message.has_media_spoiler) return element("div", { class: "media" }, picture);
  const cover = element("div", { class: "media hidden-media" }, picture);
  return actAsButton(cover, "Show hidden photo", () => cover.classList.remove("hidden-media"));
}

function file(found) {
  const size = found.file_size < 1000 ? `${found.file_size} B` : `${Math.round(found.file_size / 1000)} kB`;
  return element(
    "a",
    { class: "media file", href: `/chat/file?id=${encodeURIComponent(found.file_id)}`, download: found.file_name },
    `📎 ${found.file_name}`,
    element("span", { class: "size" }, ` ${size}`),
  );
}

function reactions(message) {
  const given = (message.reactions ?? []).map((reaction) => reaction.emoji ?? "");
  return given.length ? [element("div", { class: "reactions", "aria-label": "Reactions" }, given.join(" "))] : [];
}

function marks(message) {
  const time = element("time", {}, clock(message.date));
  const marked = message.edited ? ["edited ", time] : [time];
  if (message.own) marked.push(element("span", { class: "ticks", "aria-hidden": "true" }, " ✓✓"));
  return element("span", { class: "marks" }, ...marked);
}
