// Wires the page together: two sides, each a view that follows its route.

import { Chat } from "./chat.js";
import { Composer, send } from "./composer.js";
import { byId } from "./dom.js";
import { keepTime } from "./times.js";
import { follow, listen } from "./wire.js";
import { World } from "./world.js";

const title = document.title;
const sides = document.querySelectorAll(".sides button");
const dot = document.querySelector(".dot");

const composer = new Composer();
const chat = new Chat(send, ring);
const world = new World((text) => {
  turnTo("chat");
  composer.fill(text);
});

function turnTo(side) {
  document.body.dataset.side = side;
  for (const button of sides) button.setAttribute("aria-pressed", String(button.dataset.side === side));
  if (side === "chat") dot.hidden = true;
}

/** Show that a message rings: the bell, the tab's title, the dot on the chat's tab. */
function ring() {
  const bell = byId("bell");
  bell.classList.remove("ringing");
  requestAnimationFrame(() => bell.classList.add("ringing"));
  if (document.hidden) document.title = `● ${title}`;
  if (document.body.dataset.side !== "chat") dot.hidden = false;
}

document.addEventListener("visibilitychange", () => {
  if (!document.hidden) document.title = title;
});
for (const button of sides) button.addEventListener("click", () => turnTo(button.dataset.side));

keepTime();
listen(
  {
    chat: follow("/chat", (view) => {
      composer.show(view);
      chat.show(view);
    }),
    world: follow("/world", (view) => world.show(view)),
  },
  (connected) => {
    byId("offline").hidden = connected;
  },
);
