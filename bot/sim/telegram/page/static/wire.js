// The page's routes: reads, acts, and the stream of news.

/** Read a route; throws an Error whose message is for the person. */
export const read = (path) => answered(fetch(path, { cache: "no-store" }));

/** Act through a route; throws an Error whose message is for the person. */
export const act = (path, body = {}) =>
  answered(
    fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  );

/**
 * Keep a view up to date: read a route once, and again whenever its side has changed.
 * At most one read is under way; what changes meanwhile is read after it.
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
        show(await read(path));
      }
    } catch {
      stale = true; // the next piece of news tries again
    } finally {
      reading = false;
    }
  };
}

/**
 * Listen to the stream of news.
 * @param {Object<string, Function>} refresh what to do when a side has changed
 * @param {(connected: boolean) => void} told of every loss and return of the connection
 */
export function listen(refresh, told) {
  const seen = {};
  const stream = new EventSource("/news");
  stream.onopen = () => told(true);
  stream.onerror = () => told(false);
  stream.onmessage = (event) => {
    for (const [side, standing] of Object.entries(JSON.parse(event.data))) {
      if (seen[side] === standing) continue;
      seen[side] = standing;
      refresh[side]?.();
    }
  };
}

async function answered(request) {
  let response;
  try {
    response = await request;
  } catch {
    throw new Error("The demo does not answer. Has it been stopped?");
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error ?? "The demo refused this.");
  return body;
}
