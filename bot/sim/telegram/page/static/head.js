// The head of a chat: whose it is, who is looking, which of its topics.

import { element } from "./dom.js";

const STATUSES = { creator: "owner", administrator: "administrator", member: "member", restricted: "restricted" };

/** The head of one chat. */
export class Head {
  #root;
  #places;
  #go;
  #place = null;
  #print = "";
  #view = null;
  #typing;

  constructor(root, places, go) {
    this.#root = root;
    this.#places = places;
    this.#go = go;
    this.#find("person").addEventListener("change", (event) => this.#chosenPerson(Number(event.target.value)));
    this.#find("place").addEventListener("change", (event) => this.#chosenChat(Number(event.target.value)));
  }

  /** Show where one is; `view` is the chat's own, null while it is on its way. */
  show(place, view) {
    if (view) this.#view = view;
    this.#place = place;
    const titles = this.#choices(place);
    const print = JSON.stringify([place, titles, this.#view?.topics]);
    if (print !== this.#print) {
      this.#print = print;
      fill(this.#find("person"), titles.people, place.user);
      fill(this.#find("place"), titles.chats, place.chat);
      this.#showTopics(place);
      this.#find("title").textContent = this.#places.title(place.chat);
      this.#find("avatar").textContent = this.#places.title(place.chat)[0];
    }
    if (view) this.#showStatus(view);
  }

  #find(name) {
    return this.#root.querySelector(`.${name}`);
  }

  #choices(place) {
    const marked = (title, count) => (count ? `${title} (${count})` : title);
    return {
      people: this.#places.people.map(({ id, name }) => [
        id,
        marked(name, id === place.user ? 0 : this.#places.unread((each) => each.user === id)),
      ]),
      chats: this.#places.of(place.user).map(({ chat }) => [
        chat,
        marked(
          this.#places.title(chat),
          chat === place.chat ? 0 : this.#places.unread((each) => each.user === place.user && each.chat === chat),
        ),
      ]),
    };
  }

  #showTopics(place) {
    const group = this.#places.groups.find(({ id }) => id === place.chat);
    const bar = this.#find("topics");
    bar.hidden = !group?.topics.length;
    if (bar.hidden) return;
    const closed = new Set((this.#view?.topics ?? []).filter((topic) => topic.closed).map((topic) => topic.id));
    bar.replaceChildren(
      ...[{ id: null, name: "General" }, ...group.topics].map(({ id, name }) => {
        const unread = id === place.thread ? 0 : this.#places.find({ ...place, thread: id })?.unread;
        const label = `${name}${closed.has(id) ? " (closed)" : ""}`;
        return element(
          "button",
          {
            type: "button",
            "aria-pressed": String(id === place.thread),
            onclick: () => this.#go({ ...place, thread: id }),
          },
          label,
          ...(unread ? [element("span", { class: "badge" }, ` ${unread}`)] : []),
        );
      }),
    );
  }

  #showStatus(view) {
    clearTimeout(this.#typing);
    const left = view.typing_until ? view.typing_until * 1000 - Date.now() : 0;
    const status = this.#find("status");
    const text = left > 0 ? "typing…" : this.#still(view);
    if (status.textContent !== text) status.textContent = text;
    status.classList.toggle("typing", left > 0);
    if (left > 0) this.#typing = setTimeout(() => this.#showStatus({ ...view, typing_until: null }), left);
  }

  #still(view) {
    const place = this.#places.find(this.#place);
    if (!place?.status) return "bot";
    return `${view.members} members · you: ${STATUSES[place.status] ?? place.status}`;
  }

  #chosenPerson(user) {
    const same = { ...this.#place, user };
    if (this.#place.chat !== this.#place.user && this.#places.find(same)) this.#go(same);
    else this.#go({ user, chat: user, thread: null });
  }

  #chosenChat(chat) {
    const group = this.#places.groups.find(({ id }) => id === chat);
    this.#go({ user: this.#place.user, chat, thread: group?.topics[0]?.id ?? null });
  }
}

function fill(select, choices, chosen) {
  select.replaceChildren(...choices.map(([value, title]) => element("option", { value: String(value) }, title)));
  select.value = String(chosen);
}
