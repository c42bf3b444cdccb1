// SMS to pick from in many languages, good ones and traps: {name} is the service, {code} a code.

export const SAMPLES = [
  { title: "English", text: "Your {name} code is {code}. Do not share it with anyone." },
  { title: "English, with a dash", text: "{code3}-{code3} is your {name} verification code." },
  { title: "English, Google's way", text: "G-{code6} is your {name} verification code." },
  { title: "中文", text: "【{name}】验证码 {code6}，5分钟内有效，请勿泄露。" },
  { title: "Русский", text: "Код подтверждения {name}: {code}. Никому его не сообщайте." },
  { title: "Español", text: "Tu código de {name} es {code6}. No lo compartas con nadie." },
  { title: "Português", text: "{code6} é o seu código de verificação do {name}." },
  { title: "Français", text: "Votre code {name} est {code6}. Il expire dans 10 minutes." },
  { title: "Deutsch", text: "Ihr Bestätigungscode für {name} lautet {code6}." },
  { title: "Italiano", text: "Il tuo codice {name} è {code6}. Non condividerlo con nessuno." },
  { title: "Türkçe", text: "{name} doğrulama kodunuz: {code6}. Kimseyle paylaşmayın." },
  { title: "العربية", text: "رمز التحقق الخاص بك في {name} هو {code6}. لا تشاركه مع أحد." },
  { title: "فارسی", text: "کد تأیید {name} شما: {code6}" },
  { title: "हिन्दी", text: "{code6} आपका {name} सत्यापन कोड है। इसे किसी के साथ साझा न करें।" },
  { title: "Indonesia", text: "Kode verifikasi {name} Anda adalah {code6}. Jangan berikan kepada siapa pun." },
  { title: "Tiếng Việt", text: "Mã xác minh {name} của bạn là {code6}. Không chia sẻ mã này." },
  { title: "ไทย", text: "รหัสยืนยัน {name} ของคุณคือ {code6} ห้ามบอกผู้อื่น" },
  { title: "日本語", text: "{name}の認証コードは{code6}です。第三者に教えないでください。" },
  { title: "한국어", text: "[{name}] 인증번호 {code6}를 입력하세요." },
  { title: "Українська", text: "Ваш код {name}: {code}. Нікому його не повідомляйте." },
  { title: "Polski", text: "Twój kod {name} to {code6}. Nie udostępniaj go nikomu." },
  { title: "Melayu", text: "Kod pengesahan {name} anda ialah {code6}. Jangan kongsikan." },
  {
    title: "Long, with other numbers",
    text:
      "Welcome to {name}!\n\nSomebody, hopefully you, is signing in from a new device.\n" +
      "Order 20260117, call 1800 555 0199 within 24 hours if it was not you.\n\n" +
      "The code to continue is {code6}. It is good for 10 minutes, and nobody from {name} " +
      "will ever ask you for it.\n\nThank you.",
  },
  { title: "No code at all", text: "{name}: 50% off until 31.12.! Call 1800 555 0199 or reply STOP." },
];

/** Return a sample's text for a service, with digits nobody has seen before. */
export function sampleFor(sample, name) {
  return sample.text
    .replaceAll("{name}", name)
    .replace(/\{code(\d?)\}/g, (_, length) => digits(Number(length) || 5));
}

function digits(length) {
  return Array.from({ length }, () => 1 + Math.floor(Math.random() * 9)).join("");
}
