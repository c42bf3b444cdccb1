// The page's routes: reads and acts.

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
