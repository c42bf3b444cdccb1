// The page that plays the service's web site: the key and the balance.

import { byId, money } from "./dom.js";
import { copy, trying } from "./notes.js";
import { act, follow, listen } from "./wire.js";

let key = "";

byId("copy-key").addEventListener("click", () => copy(key, "world"));
for (const button of document.querySelectorAll("[data-top-up]")) {
  const cents = Number(button.dataset.topUp);
  button.addEventListener("click", () => trying(() => act("/world/top_up", { cents }), "world"));
}

listen(
  {
    world: follow("/world", (view) => {
      key = view.key;
      byId("key").textContent = view.key;
      byId("balance").textContent = money(view.balance_cents);
    }),
  },
  () => {},
);
