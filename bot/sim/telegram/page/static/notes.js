// What is said beside the messages: toasts, alerts, choices, copying.

import { byId, element } from "./dom.js";

const SHOWN_MILLISECONDS = 4000;

/**
 * Show a short note.
 * @param {string} text
 * @param {Element} root the chat, or the panel, that it belongs to
 */
export function toast(text, root) {
  const note = element("p", { class: "toast" }, text);
  root.querySelector(".toasts").replaceChildren(note);
  setTimeout(() => note.remove(), SHOWN_MILLISECONDS);
}

/** Show a note that must be confirmed. */
export function alertBox(text) {
  byId("alert-text").textContent = text;
  const box = byId("alert");
  if (!box.open) box.showModal();
}

/** Let the person choose one of `[value, title]`; returns the value, or undefined. */
export function choose(title, choices) {
  const box = byId("chooser");
  byId("chooser-title").textContent = title;
  return new Promise((resolve) => {
    let chosen;
    const button = ([value, label]) => {
      const pick = () => {
        chosen = value;
        box.close();
      };
      return element("button", { type: "button", onclick: pick }, label);
    };
    const nothing = [element("p", {}, "There is nothing to choose from.")];
    byId("chooser-choices").replaceChildren(...(choices.length ? choices.map(button) : nothing));
    box.addEventListener("close", () => resolve(chosen), { once: true });
    box.showModal();
  });
}

/** Copy a text and say so. */
export async function copy(text, root) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copiedTheOldWay(text)) return toast("Your browser did not let me copy.", root);
  }
  return toast("Copied", root);
}

/** Run an act and show its failure as a toast. */
export async function trying(action, root) {
  try {
    return await action();
  } catch (error) {
    toast(error.message, root);
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
