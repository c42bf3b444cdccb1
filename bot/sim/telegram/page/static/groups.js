// What befalls the bot and its people in the groups.

import { byId, element } from "./dom.js";
import { trying } from "./notes.js";
import { act } from "./wire.js";

const BOT = {
  left: "is not in it",
  kicked: "was removed",
  member: "is a member",
  administrator: "is an administrator",
  restricted: "may not write",
};

/** The groups, each with what can be done to it. */
export class Groups {
  #root;

  constructor(root) {
    this.#root = root;
  }

  show({ groups, people }) {
    const box = byId("groups");
    const focused = box.contains(document.activeElement) ? document.activeElement.textContent : null;
    box.replaceChildren(...groups.map((group) => this.#group(group, people)));
    if (focused) [...box.querySelectorAll("button")].find(({ textContent }) => textContent === focused)?.focus();
  }

  #group(group, people) {
    const button = (label, what, more = {}) => {
      const body = { chat: group.id, what, ...more };
      const onclick = () => trying(() => act("/world/group", body), this.#root);
      return element("button", { type: "button", onclick }, label);
    };
    const isIn = ["member", "administrator", "restricted"].includes(group.bot);
    const bot = isIn
      ? [
          button("Remove the bot", "remove_bot"),
          group.bot === "restricted" ? button("Let the bot write", "add_bot") : button("Silence the bot", "silence_bot"),
        ]
      : [button("Add the bot", "add_bot")];
    const rights = group.members
      .filter(({ status }) => status !== "creator")
      .map(({ user, status }) => {
        const { name } = people.find(({ id }) => id === user);
        return status === "administrator"
          ? button(`Demote ${name}`, "demote", { user })
          : button(`Promote ${name}`, "promote", { user });
      });
    const topics = group.topics.map(({ id, name, closed }) =>
      closed ? button(`Reopen ${name}`, "reopen", { thread: id }) : button(`Close ${name}`, "close", { thread: id }),
    );
    const upgrade = group.can_upgrade ? [button("Make it a supergroup", "upgrade")] : [];
    return element(
      "div",
      { class: "group-card", role: "group", "aria-label": group.title },
      element("p", {}, element("strong", {}, group.title), element("span", { class: "hint" }, ` · the bot ${BOT[group.bot]}`)),
      element("div", { class: "row" }, ...bot, ...rights, ...topics, ...upgrade),
    );
  }
}
