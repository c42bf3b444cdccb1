// SMS to pick from, good ones and traps: {name} is the service, {code} a fresh code.

export const SAMPLES = [
  { title: "Plain", text: "Your {name} code is {code}. Do not share it with anyone." },
  { title: "With dashes", text: "{code3}-{code3} is your {name} verification code." },
  { title: "Google style", text: "G-{code6} is your {name} verification code." },
  { title: "Russian", text: "Код подтверждения {name}: {code}. Никому его не сообщайте." },
  { title: "Chinese", text: "【{name}】验证码 {code6}，5分钟内有效，请勿泄露。" },
  {
    title: "Long",
    text:
      "Welcome to {name}!\n\nSomebody, hopefully you, is signing in from a new device.\n" +
      "Order 20260117, call 1800 555 0199 within 24 hours if it was not you.\n\n" +
      "The code to continue is {code6}. It is good for 10 minutes, and nobody from {name} " +
      "will ever ask you for it.\n\nThank you.",
  },
  { title: "No code", text: "{name}: 50% off until 31.12.! Call 1800 555 0199 or reply STOP." },
];

/** Return a sample's text for a service, with digits nobody has seen before. */
export function sampleFor(sample, name) {
  return sample.text
    .replaceAll("{name}", name)
    .replace(/\{code(\d?)\}/g, (_, length) => digits(Number(length) || 5));
}

function digits(length) {
  return Array.from({ length }, () => Math.floor(Math.random() * 10)).join("");
}
