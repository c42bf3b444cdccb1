// Building the page: elements, text and icons, never markup from a string.

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  bell: "M12 3a6 6 0 0 0-6 6v4l-2 3h16l-2-3V9a6 6 0 0 0-6-6zm-2 15a2 2 0 0 0 4 0z",
  copy: "M8 3h11v13h-3v-2h1V5h-7v1H8zM4 8h11v13H4zm2 2v9h7v-9z",
  clip: "M7 7v10a5 5 0 0 0 10 0V6a3.5 3.5 0 0 0-7 0v10a2 2 0 0 0 4 0V7h-1.6v9a.4.4 0 0 1-.8 0V6a1.9 1.9 0 0 1 3.8 0v11a3.4 3.4 0 0 1-6.8 0V7z",
  down: "M12 17 5 10l1.6-1.6L12 13.8l5.4-5.4L19 10z",
  link: "M8 6h10v10h-2V9.4L7.4 18 6 16.6 14.6 8H8z",
  send: "M3 20v-6l9-2-9-2V4l19 8z",
};

/** Return the element with this id. */
export const byId = (id) => document.getElementById(id);

/**
 * Return a new element.
 * @param {string} tag
 * @param {Object<string, string|boolean|Function>} attributes class, data-*, aria-*, on* …
 * @param {...(Node|string)} children
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** Return one of the page's icons. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  path.setAttribute("fill-rule", "evenodd");
  svg.append(path);
  return svg;
}

/** Make something that is no button act like one, for mouse, finger and keyboard. */
export function actAsButton(node, label, act) {
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  node.setAttribute("aria-label", label);
  node.addEventListener("click", act);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act(event);
  });
  return node;
}

/** Return a flag for a country's slug, or nothing for one that is no ISO code. */
export function flag(slug) {
  if (!/^[a-z]{2}$/.test(slug)) return "";
  const code = slug === "uk" ? "gb" : slug;
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 97));
}

/** Return "$12.00" for a whole number of cents. */
export function money(cents) {
  return `$${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}
