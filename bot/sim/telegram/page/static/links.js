// Links that Telegram itself follows: into the bot's chat, or into a group with the bot.

import { choose, trying } from "./notes.js";
import { act } from "./wire.js";

const TELEGRAM = /^https:\/\/t\.me\/\w+\?(startgroup|start)(?:=([^&]*))?/;

/** Follow a link of Telegram's; returns whether it is one. */
export function openLink(url, pane, places) {
  const found = TELEGRAM.exec(url);
  if (!found) return false;
  const [, kind, parameter = ""] = found;
  if (kind === "start") {
    const { user } = pane.place;
    pane.go({ user, chat: user, thread: null });
    pane.send(`/start ${decodeURIComponent(parameter)}`.trim());
  } else {
    startInGroup(decodeURIComponent(parameter), pane, places);
  }
  return true;
}

/** Let the person pick a group of theirs; returns its id, or undefined. */
export function pickGroup(title, pane, places) {
  const own = places.of(pane.place.user).filter((place) => place.chat !== place.user);
  return choose(title, own.map(({ chat }) => [chat, places.title(chat)]));
}

async function startInGroup(parameter, pane, places) {
  const chat = await pickGroup("Add the bot to which group?", pane, places);
  if (chat === undefined) return;
  const body = { user: pane.place.user, chat, parameter };
  await trying(() => act("/chat/start_group", body), pane.root);
}
