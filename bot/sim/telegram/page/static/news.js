// The stream of news, and the views that follow it.

import { read } from "./wire.js";

/**
 * Keep a view up to date: read its route once, and again whenever its side has changed.
 * At most one read is under way; what changes meanwhile is read after it.
 * @param {() => string|null} path what to read now; null for nothing yet
 * @param {(view: object, path: string) => void} show
 */
export function follow(path, show) {
  let reading = false;
  let stale = false;
  return async function refresh() {
    stale = true;
    if (reading) return;
    reading = true;
    try {
      while (stale) {
        stale = false;
        const route = path();
        if (route) show(await read(route), route);
      }
    } catch (error) {
      stale = true; // the next piece of news tries again
      console.warn(error.message);
    } finally {
      reading = false;
    }
  };
}

/**
 * Listen to the stream of news.
 * @param {Object<string, Function[]>} refreshes what to do when a side has changed
 * @param {(connected: boolean) => void} told of every loss and return of the connection
 */
export function listen(refreshes, told) {
  const seen = {};
  const stream = new EventSource("/news");
  stream.onopen = () => told(true);
  stream.onerror = () => told(false);
  stream.onmessage = (event) => {
    for (const [side, standing] of Object.entries(JSON.parse(event.data))) {
      if (seen[side] === standing) continue;
      seen[side] = standing;
      for (const refresh of refreshes[side] ?? []) refresh();
    }
  };
}
