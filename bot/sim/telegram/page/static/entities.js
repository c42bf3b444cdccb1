// A message's text and entities as elements. Offsets are UTF-16 units, as in JavaScript strings.

import { actAsButton, element } from "./dom.js";
import { copy } from "./notes.js";
import { liveTime } from "./times.js";

const LINK = /^(https?|mailto|tg):/i;
const PLAIN = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  blockquote: "blockquote",
};
const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);

/**
 * Return a text with its entities.
 * @param {string} text
 * @param {Array<{type: string, offset: number, length: number}>} entities in Telegram's order
 * @param {{send: Function, open: Function, root: Element}} chat what a tap on an entity needs
 */
export function formatted(text, entities, chat) {
  const fragment = document.createDocumentFragment();
  fill(fragment, { text, chat }, [...entities], 0, text.length);
  return fragment;
}

/** Fill `parent` with text[from, to), taking the entities that begin in it off the list. */
function fill(parent, message, entities, from, to) {
  let at = from;
  while (entities.length && entities[0].offset < to) {
    const entity = entities.shift();
    if (entity.offset < at) continue;
    const end = Math.min(entity.offset + entity.length, to);
    parent.append(message.text.slice(at, entity.offset));
    const { outer, inner } = shell(entity, message.text.slice(entity.offset, end), message.chat);
    if (inner) fill(inner, message, entities, entity.offset, end);
    parent.append(outer);
    at = end;
    // A block ends its line itself.
    if (BLOCKS.has(entity.type) && message.text[at] === "\n") at += 1;
  }
  parent.append(message.text.slice(at, to));
}

/** Return the element of an entity and what its text goes into, if it is not there already. */
function shell(entity, inside, chat) {
  switch (entity.type) {
    case "code":
      return { outer: copyable(element("code", { class: "copyable" }, inside), inside, chat) };
    case "pre":
      return { outer: copyable(element("pre", { class: "copyable" }, inside), inside, chat) };
    case "text_link":
      return both(link(entity.url, chat));
    case "url":
      return both(link(LINK.test(inside) ? inside : `http://${inside}`, chat));
    case "email":
      return both(link(`mailto:${inside}`, chat));
    case "bot_command": {
      const node = element("span", { class: "command" }, inside);
      return { outer: actAsButton(node, `Send ${inside}`, () => chat.send(inside)) };
    }
    case "spoiler":
      return spoiler();
    case "expandable_blockquote":
      return expandable();
    case "date_time":
      return { outer: liveTime(entity.unix_time, entity.date_time_format, inside) };
    default:
      return both(element(PLAIN[entity.type] ?? "span"));
  }
}

const both = (node) => ({ outer: node, inner: node });

const copyable = (node, text, chat) => actAsButton(node, `Copy ${text}`, () => copy(text, chat.root));

function link(url, chat) {
  if (!LINK.test(url)) return element("span");
  const node = element("a", { href: url, target: "_blank", rel: "noopener noreferrer" });
  node.addEventListener("click", (event) => {
    if (chat.open(url)) event.preventDefault();
  });
  return node;
}

function spoiler() {
  const inner = element("span", { "aria-hidden": "true" });
  const outer = element("span", { class: "spoiler" }, inner);
  const show = () => {
    outer.classList.add("shown");
    outer.removeAttribute("role");
    outer.removeAttribute("aria-label");
    outer.removeAttribute("tabindex");
    inner.removeAttribute("aria-hidden");
  };
  actAsButton(outer, "Show hidden text", show);
  return { outer, inner };
}

function expandable() {
  const inner = element("span", { class: "folded" });
  const more = element("button", { type: "button", class: "unfold", "aria-expanded": "false" });
  more.textContent = "Show all";
  const outer = element("blockquote", { class: "expandable" }, inner, more);
  more.addEventListener("click", () => {
    const open = outer.classList.toggle("open");
    more.setAttribute("aria-expanded", String(open));
    more.textContent = open ? "Show less" : "Show all";
  });
  new ResizeObserver(() => {
    if (!outer.classList.contains("open")) more.hidden = inner.scrollHeight <= inner.clientHeight + 1;
  }).observe(inner);
  return { outer, inner };
}
