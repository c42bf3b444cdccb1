// One message: quoted line, text, mark and time, buttons.

import { actAsButton, element } from "./dom.js";
import { formatted } from "./entities.js";
import { keyboard } from "./keyboard.js";
import { clock } from "./times.js";

const MEDIA = { photo: "🖼 Photo", document: "📎 File", voice: "🎤 Voice message" };

/**
 * Return a message's list item, filled.
 * @param {object} message the Bot API's Message with edited, silent, own, reply_to
 * @param {{send: (text: string) => void, goTo: (id: number) => void, name: string}} chat
 */
export function messageItem(message, chat) {
  const item = element("li", { class: "message", "data-id": String(message.message_id) });
  fillMessage(item, message, chat);
  return item;
}

/** Show a message anew in the item it has. */
export function fillMessage(item, message, chat) {
  const buttons = keyboard(message);
  item.classList.toggle("own", message.own);
  item.classList.toggle("with-keyboard", buttons.length > 0);
  item.replaceChildren(bubble(message, chat), ...buttons);
}

function bubble(message, chat) {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  return element(
    "div",
    { class: "bubble" },
    element("span", { class: "off-screen" }, message.own ? "You: " : `${chat.name}: `),
    ...quoted(message, chat),
    ...media(message),
    element("div", { class: "text", dir: "auto" }, formatted(text, entities, chat.send), marks(message)),
  );
}

function quoted(message, chat) {
  const replied = message.reply_to_message;
  if (!message.reply_to || !replied) return [];
  const line = (replied.text ?? replied.caption ?? "").split("\n")[0];
  const node = element(
    "div",
    { class: "quoted" },
    element("strong", {}, replied.from?.is_bot ? chat.name : "You"),
    element("span", {}, line),
  );
  actAsButton(node, `Go to the message: ${line}`, () => chat.goTo(message.reply_to));
  return [node];
}

function media(message) {
  const kind = Object.keys(MEDIA).find((name) => message[name]);
  return kind ? [element("div", { class: "media" }, MEDIA[kind])] : [];
}

function marks(message) {
  const time = element("time", {}, clock(message.date));
  const marked = message.edited ? ["edited ", time] : [time];
  if (message.own) marked.push(element("span", { class: "ticks", "aria-hidden": "true" }, " ✓✓"));
  return element("span", { class: "marks" }, ...marked);
}
