// The inline keyboard beneath a message, and the answers to its presses.

import { element, icon } from "./dom.js";
import { alertBox, copy, toast } from "./notes.js";

const MOST_WAIT_MILLISECONDS = 15_000;
const WEB = /^https?:/i;

/** The answers to one chat's presses: a toast, an alert, or only the end of the wait. */
export class Answers {
  #root;
  #waiting = new Map();
  #latest = [];

  constructor(root) {
    this.#root = root;
  }

  /** Show the answers that have come. */
  show(presses) {
    this.#latest = presses;
    for (const press of presses) {
      const end = press.answered && this.#waiting.get(press.id);
      if (!end) continue;
      this.#waiting.delete(press.id);
      end();
      if (press.text) (press.show_alert ? alertBox : toast)(press.text, this.#root);
    }
  }

  /** Wait for the answer to a press. */
  wait(id, end) {
    this.#waiting.set(id, end);
    setTimeout(end, MOST_WAIT_MILLISECONDS);
    this.show(this.#latest); // the answer may have been quicker than the press's own
  }
}

/** Return the rows of buttons of a message, or nothing if it has none. */
export function keyboard(message, chat) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return [];
  const shown = rows.map((row) =>
    element("div", { class: "keys" }, ...row.map((button) => key(message.message_id, button, chat))),
  );
  return [element("div", { class: "keyboard", role: "group", "aria-label": "Buttons" }, ...shown)];
}

function key(messageId, button, chat) {
  const look = { type: "button", class: `key ${button.style ?? ""}` };
  const label = element("span", {}, button.text);
  if (button.disabled) return element("button", { ...look, disabled: true }, label);
  if (button.url) return linkKey(button, look, label, chat);
  if (button.copy_text) {
    const doCopy = () => copy(button.copy_text.text, chat.root);
    return element("button", { ...look, onclick: doCopy }, label, icon("copy"));
  }
  const query = button.switch_inline_query_current_chat ?? button.switch_inline_query;
  if (query !== undefined) {
    const fill = () => chat.fill(`@${chat.bot.username} ${query}`);
    return element("button", { ...look, onclick: fill }, label);
  }
  if (button.callback_data === undefined) {
    const explain = () => toast("The demo page does not play this kind of button.", chat.root);
    return element("button", { ...look, onclick: explain }, label);
  }
  const node = element("button", look, label);
  node.addEventListener("click", () => press(node, messageId, button.callback_data, chat));
  return node;
}

function linkKey(button, look, label, chat) {
  const address = WEB.test(button.url) ? { href: button.url } : {};
  const attributes = { class: look.class, target: "_blank", rel: "noopener noreferrer", ...address };
  const node = element("a", attributes, label, icon("link"));
  node.addEventListener("click", (event) => {
    if (chat.open(button.url)) event.preventDefault();
  });
  return node;
}

async function press(node, messageId, data, chat) {
  if (node.getAttribute("aria-busy") === "true") return;
  node.setAttribute("aria-busy", "true");
  const end = () => node.removeAttribute("aria-busy");
  const answer = await chat.act("press", { message_id: messageId, data });
  if (answer) chat.answers.wait(answer.callback_query_id, end);
  else end();
}
