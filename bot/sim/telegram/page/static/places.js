// Who is there and in which chats, with what is unread: what both chats' heads choose from.

/** Everybody's places, as they stand. */
export class Places {
  people = [];
  groups = [];
  #places = [];

  show({ people, groups, places }) {
    this.people = people;
    this.groups = groups;
    this.#places = places;
  }

  /** Return the person of an id. */
  person(id) {
    return this.people.find((each) => each.id === id);
  }

  /** Return the places of a person, those of the topics left out. */
  of(user) {
    return this.#places.filter((place) => place.user === user && place.thread === null);
  }

  /** Return one place, or undefined where the person cannot be. */
  find({ user, chat, thread }) {
    return this.#places.find((place) => place.user === user && place.chat === chat && place.thread === thread);
  }

  /** Return how much is unread in the places that a test fits. */
  unread(fits) {
    return this.#places.filter(fits).reduce((sum, place) => sum + place.unread, 0);
  }

  /** Return the name of a chat as its people see it. */
  title(chat) {
    return this.groups.find((group) => group.id === chat)?.title ?? "Jiema";
  }
}
