// The inline keyboard beneath a message.

import { element, icon } from "./dom.js";
import { alertBox, copy, toast, trying } from "./notes.js";
import { act } from "./wire.js";

const MOST_WAIT_MILLISECONDS = 15_000;
const waiting = new Map();
const settled = new Set();
let latest = [];

/** Return the rows of buttons of a message, or nothing if it has none. */
export function keyboard(message) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return [];
  const shown = rows.map((row) =>
    element("div", { class: "keys" }, ...row.map((button) => key(message.message_id, button))),
  );
  return [element("div", { class: "keyboard", role: "group", "aria-label": "Buttons" }, ...shown)];
}

/** Show the answers to this page's presses: a toast, an alert, or only the end of the wait. */
export function showAnswers(presses) {
  latest = presses;
  for (const press of presses) {
    if (!press.answered || settled.has(press.id) || !waiting.has(press.id)) continue;
    settled.add(press.id);
    waiting.get(press.id)();
    waiting.delete(press.id);
    if (press.text) (press.show_alert ? alertBox : toast)(press.text);
  }
}

function key(messageId, button) {
  const look = { type: "button", class: `key ${button.style ?? ""}` };
  const label = element("span", {}, button.text);
  if (button.disabled) return element("button", { ...look, disabled: true }, label);
  if (button.url) {
    const link = { class: look.class, href: button.url, target: "_blank", rel: "noopener noreferrer" };
    return element("a", /^https?:/i.test(button.url) ? link : { class: look.class }, label, icon("link"));
  }
  if (button.copy_text) {
    const doCopy = () => copy(button.copy_text.text);
    return element("button", { ...look, onclick: doCopy }, label, icon("copy"));
  }
  if (button.callback_data === undefined) {
    const explain = () => toast("The demo page does not play this kind of button.");
    return element("button", { ...look, onclick: explain }, label);
  }
  const node = element("button", { ...look, "data-callback": button.callback_data }, label);
  node.addEventListener("click", () => press(node, messageId, button.callback_data));
  return node;
}

async function press(node, messageId, data) {
  if (node.getAttribute("aria-busy") === "true") return;
  node.setAttribute("aria-busy", "true");
  const end = () => node.removeAttribute("aria-busy");
  const answer = await trying(() => act("/chat/press", { message_id: messageId, data }));
  if (!answer) return end();
  waiting.set(answer.callback_query_id, end);
  setTimeout(end, MOST_WAIT_MILLISECONDS);
  showAnswers(latest); // the answer may have been quicker than the press's own
}
