// What is said beside the messages: toasts, alerts, copying.

import { byId, element } from "./dom.js";

const SHOWN_MILLISECONDS = 3000;

/** Show a short note in the chat, or in the panel. */
export function toast(text, side = "chat") {
  const note = element("p", { class: "toast" }, text);
  byId(`${side}-toasts`).replaceChildren(note);
  setTimeout(() => note.remove(), SHOWN_MILLISECONDS);
}

/** Show a note that must be confirmed. */
export function alertBox(text) {
  byId("alert-text").textContent = text;
  const box = byId("alert");
  if (!box.open) box.showModal();
}

/** Copy a text and say so. */
export async function copy(text, side = "chat") {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copiedTheOldWay(text)) return toast("Your browser did not let me copy.", side);
  }
  return toast("Copied", side);
}

/** Run an act and show its failure as a toast. */
export async function trying(action, side = "chat") {
  try {
    return await action();
  } catch (error) {
    toast(error.message, side);
    return undefined;
  }
}

function copiedTheOldWay(text) {
  const field = element("textarea", { class: "off-screen", "aria-hidden": "true" });
  field.value = text;
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  focused?.focus();
  return copied;
}
