// What a reload must not lose: who is where, and what is half written. It ends with the tab.

/** Return what was kept under a name, or a default. */
export function kept(name, otherwise) {
  const text = sessionStorage.getItem(name);
  return text === null ? otherwise : JSON.parse(text);
}

/** Keep a value under a name. */
export function keep(name, value) {
  sessionStorage.setItem(name, JSON.stringify(value));
}
