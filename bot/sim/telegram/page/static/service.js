// What Telegram itself says in a chat: who came, what was renamed, closed, moved.

const names = (users) => users.map((user) => user.first_name).join(", ");

const SAYINGS = {
  new_chat_members: (users, by) =>
    users.some((user) => user.id === by.id) ? `${names(users)} joined` : `${by.first_name} added ${names(users)}`,
  left_chat_member: (user, by) =>
    user.id === by.id ? `${user.first_name} left` : `${by.first_name} removed ${user.first_name}`,
  new_chat_title: (title, by) => `${by.first_name} named the group ${title}`,
  group_chat_created: (_, by) => `${by.first_name} created the group`,
  migrate_to_chat_id: () => "The group became a supergroup",
  migrate_from_chat_id: () => "The group is a supergroup now",
  pinned_message: (_, by) => `${by.first_name} pinned a message`,
  chat_shared: (shared) => `You chose ${shared.title ?? "a chat"}`,
  forum_topic_created: (topic) => `The topic ${topic.name} was opened`,
  forum_topic_edited: (topic) => `The topic is called ${topic.name} now`,
  forum_topic_closed: () => "The topic was closed",
  forum_topic_reopened: () => "The topic was opened again",
};

/** Return what a service message says, or nothing for a message of somebody. */
export function serviceText(message) {
  const kind = Object.keys(SAYINGS).find((name) => message[name] !== undefined);
  return kind ? SAYINGS[kind](message[kind], message.from ?? { first_name: "Somebody" }) : null;
}
