// Wires the page together: two chats and the outside world, each a view that follows its route.

import { byId } from "./dom.js";
import { follow, listen } from "./news.js";
import { Pane } from "./pane.js";
import { Places } from "./places.js";
import { keepTime } from "./times.js";
import { Tour } from "./tour.js";
import { World } from "./world.js";

const LOOK_MILLISECONDS = 500;
const pageTitle = document.title;
const roomForTwo = matchMedia("(min-width: 900px)");
const tabs = document.querySelectorAll(".sides button");
const places = new Places();
const panes = ["left", "right"].map((side) => new Pane(side, places, () => ring(side)));
const [left] = panes;
const world = new World((person, text) => {
  turnTo("left");
  left.write(person, text);
});
const tour = new Tour({ panes, turnTo });

/** Show a side; where there is room for two, the first chat stays and stands beside another. */
function turnTo(asked) {
  const now = document.body.dataset.side;
  const side = roomForTwo.matches && asked === "left" ? (now === "left" ? "world" : now) : asked;
  document.body.dataset.side = side;
  for (const tab of tabs) {
    tab.setAttribute("aria-pressed", String(tab.dataset.side === side));
    if (tab.dataset.side === side) dotOf(tab)?.setAttribute("hidden", "");
  }
  for (const pane of panes) pane.shown();
}

const isShown = (side) => document.querySelector(`[data-pane="${side}"]`).offsetParent !== null;
const dotOf = (tab) => tab.querySelector(".dot");

/** Show that a message rings where it is not to be seen: the tab's title, the dot of its side. */
function ring(side) {
  if (document.hidden) document.title = `● ${pageTitle}`;
  for (const tab of tabs) {
    if (tab.dataset.side === side && !isShown(side)) dotOf(tab)?.removeAttribute("hidden");
  }
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden) return;
  document.title = pageTitle;
  for (const pane of panes) pane.shown();
});
roomForTwo.addEventListener("change", () => turnTo(roomForTwo.matches ? document.body.dataset.side : "left"));
turnTo("left");
for (const tab of tabs) tab.addEventListener("click", () => turnTo(tab.dataset.side));

const refreshWorld = follow(() => "/world", (view) => {
  world.show(view);
  tour.look(view);
  // That the bot has begun to listen is no piece of news.
  if (view.bot === "starting") setTimeout(refreshWorld, LOOK_MILLISECONDS);
});

keepTime();
listen(
  {
    chat: [
      follow(() => "/places", (view) => {
        places.show(view);
        for (const pane of panes) pane.placesChanged();
      }),
      ...panes.map((pane) => pane.follow()),
    ],
    world: [refreshWorld],
  },
  (connected) => {
    byId("offline").hidden = connected;
  },
);
