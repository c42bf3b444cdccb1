"""The text of an SMS made plain, and the strings in it that have the shape of a code.

Nothing here reads words: what a string means is decided in :mod:`bot.core.code`.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

MASK = "\ufffc"  # stands for every character of something that cannot be a code

MIN_LENGTH = 3  # letters and digits of a code
MAX_LENGTH = 10

_AFTER_CYRILLIC = "\u0530"  # Latin, Greek and Cyrillic come before

_SIGNS = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2212\ufe58\ufe63\uff0d"), "-") | {
    ord("，"): "、",  # between two numbers it is no decimal comma, as NFKC would have it
    ord("．"): "。",
}
_DROPPED = re.compile(r"[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0652\u0670\u20e3\ufe00-\ufe0f]")
_SPACES = re.compile(r"[^\S\n]")
_SAME_LETTER = str.maketrans(
    "ςıłøđðکیىےئأإآٱةہھۀؤ",
    "σiloddكييييااااههههو",
)

_MASKED = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        r"(?:[A-Za-z]{2,10}://|www\.)[!-~]+",
        r"[A-Za-z0-9][A-Za-z0-9-]{0,30}\.[A-Za-z]{2,6}/[!-~]*",
        r"[A-Za-z0-9][A-Za-z0-9-]{0,30}\.(?:com|net|org|info|cn|ru|io|me|my)\b",
        r"[\w.+-]{1,40}@[\w.-]{1,40}",
        # The hash by which Android's SMS Retriever finds the app a message is for.
        r"(?<!\S)(?=\S{0,10}[+/]|\S{0,10}\d)(?=\S{0,10}[A-Za-z])[A-Za-z0-9+/]{11}(?!\S)",
        r"(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)",
        r"(?<!\d)\d{1,2}[hH]\d{2}(?!\d)",
        r"(?<!\d)\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)",
        r"(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)",
        r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|1[0-2])-(?:20\d\d|[23]\d)(?!\d)",
        # Phones: an international prefix, a bracketed area code, or nine digits and more in groups.
        r"(?<![\w+])\+ ?\d(?:[ ().-]{0,2}\d){5,16}",
        r"\(\d{2,5}\)[ -]?\d(?:[ -]?\d){4,10}",
        r"(?<![\w-])(?=[\d -]*[ -])(?:0|1[ -]|8[ -]|[48]00)(?:[ -]?\d){8,13}(?![\w-])",
        # Cards: stars, crosses or dots in the place of the hidden digits.
        r"(?:[xX]{2,12}|[*•·●]{2,12}|\.{2,4}|…)[ -]?\d{3,6}(?![\w*])",
        r"(?<!\w)[xX*•·]\d{4}(?![\w*])",
        r"\A\W*【\d{3,6}】",  # a sender's name
        r"[*#]\d{2,6}(?:[*]\d{1,10})*#",
    )
)

_CHUNK = re.compile(
    r"[A-Za-z0-9]+(?:(?:[-_+@&/]|(?<=\d)[.,:٫٬](?=\d))[A-Za-z0-9]+)*",
)
_GROUPED_DIGITS = re.compile(r"\d+(?:-\d+)+")
_AMOUNT = re.compile(
    r"\d+(?:mins?|hrs?|h|s|secs?|days?|[dhkmgtx]|[kmg]b|km|kg|am|pm|st|nd|rd|th"
    r"|usd|eur|gbp|rm|rs|inr|php|idr|vnd|thb|kr|tl|zl|p|lei|ron|czk|kc|sek|rub|uah|sar|aed)"
    r"|(?:usd|eur|gbp|rm|rs|rp|inr|php|idr|vnd|thb|sgd|kr|tl|sar|aed|x+)\d+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A string with the shape of a code, at ``start`` to ``end`` of the plain text.

    ``odd`` marks shapes that are rarely codes and must be named as one by the words beside them.
    """

    start: int
    end: int
    text: str
    odd: bool = False

    @property
    def letters_only(self) -> bool:
        """Whether there is no digit in it."""
        return not any(char.isdigit() for char in self.text)

    @property
    def key(self) -> str:
        """Return what makes two candidates the same code: letters and digits."""
        return re.sub(r"[- ]", "", self.text)


def clean(sms: str) -> str:
    """Return the text with any script's digits as 0-9 and without invisible characters."""
    plain = unicodedata.normalize("NFKC", sms.replace("\r", "\n").translate(_SIGNS))
    plain = _SPACES.sub(" ", _DROPPED.sub("", plain))
    kept = []
    for char in plain:
        kind = unicodedata.category(char)
        if kind == "Nd":
            kept.append(str(unicodedata.decimal(char)))
        elif kind not in {"Cf", "Cs", "Cc"} or char == "\n":
            kept.append(char)
    return "".join(kept)


def fold(text: str) -> str:
    """Return the text without case and accents, each character in its place."""
    return "".join(_fold_char(char) for char in text)


def mask(text: str) -> str:
    """Return the text with links, phones, dates, times, cards and hashes blotted out."""
    for pattern in _MASKED:
        text = pattern.sub(lambda found: MASK * len(found[0]), text)
    return text


def candidates(text: str) -> list[Candidate]:
    """Return every string of the plain, masked text that could be a code, in order."""
    chunks = [
        Candidate(found.start(), found.end(), found[0])
        for found in _CHUNK.finditer(text)
        if not _glued(text, found.start(), found.end())
    ]
    found = []
    at = 0
    while at < len(chunks):
        run = _spaced_run(text, chunks, at)
        if len(run) == 1:
            shaped = _shape(run[0])
            found += [shaped] if shaped else []
        else:
            found += _join(text, run)
        at += len(run)
    return found


def _fold_char(char: str) -> str:
    lower = char.lower()
    if char < _AFTER_CYRILLIC or "\u1e00" <= char < "\u2000":  # Latin, Greek, Cyrillic
        lower = unicodedata.normalize("NFD", lower)[0]
    return lower.translate(_SAME_LETTER) if len(lower) == 1 else char


def _glued(text: str, start: int, end: int) -> bool:
    """Whether a letter of a script with spaces between words touches the chunk."""
    around = text[max(start - 1, 0) : start] + text[end : end + 1]
    return any(char.isalpha() and char < _AFTER_CYRILLIC for char in around)


def _spaced_run(text: str, chunks: list[Candidate], at: int) -> list[Candidate]:
    """Return the chunks from ``at`` on that continue each other with one space between."""
    run = [chunks[at]]
    for following in chunks[at + 1 :]:
        if text[run[-1].end : following.start] != " ":
            break
        if not _same_make(run[0].text, following.text):
            break
        run.append(following)
    return run


def _same_make(first: str, second: str) -> bool:
    if first.isdigit():
        return second.isdigit()
    mixed = all(t.isalnum() and t == t.upper() and re.search(r"\d", t) for t in (first, second))
    return mixed and len(first) == len(second)


def _join(text: str, run: list[Candidate]) -> list[Candidate]:
    sizes = {len(part.text) for part in run}
    if MASK in text[max(run[0].start - 2, 0) : run[-1].end + 2]:
        return []
    whole = text[run[0].start : run[-1].end]
    joined = Candidate(run[0].start, run[-1].end, whole, odd=len(whole) < 7)  # noqa: PLR2004 - "12 34"
    if len(sizes) == 1 and len(joined.key) <= MAX_LENGTH:
        size = sizes.pop()
        if size > 1 and len(run) <= 4 and size < 6:  # noqa: PLR2004 - "12 34 56 78", "1234 5678"
            return [joined]
        if size == 1 and len(run) >= 4:  # noqa: PLR2004 - "4 8 2 9 1 3"
            return [joined]
    shaped = [_shape(part) for part in run if len(part.text) > 4]  # noqa: PLR2004 - not a group
    return [part for part in shaped if part]


def _shape(chunk: Candidate) -> Candidate | None:
    """Return the chunk as a candidate, ``None`` if no code looks so."""
    text, start = chunk.text, chunk.start
    if re.fullmatch(r"G-\d{4,8}", text):  # Google prints it and asks for the digits alone
        text, start = text[2:], start + 2
    prefixed = re.fullmatch(r"((?i:code|kode|kod|cod|otp|pin|tac|tan))-?(\d{3,8})", text)
    if prefixed:
        text, start = prefixed[2], start + prefixed.start(2)
    length = len(text.replace("-", ""))
    if not MIN_LENGTH <= length <= MAX_LENGTH or not re.fullmatch(r"[A-Za-z0-9-]+", text):
        return None
    if text.isdigit():
        return Candidate(start, chunk.end, text, odd=_odd_number(text))
    if _GROUPED_DIGITS.fullmatch(text):
        sizes = {len(part) for part in text.split("-")}
        if len(sizes) > 1 and text.count("-") > 1:
            return None
        return Candidate(start, chunk.end, text, odd=len(sizes) > 1 or length < 6)  # noqa: PLR2004 - a range
    letters = not re.search(r"\d", text)
    if _AMOUNT.fullmatch(text) or (letters and (text != text.upper() or length == MIN_LENGTH)):
        return None
    plain = text == text.upper() and length > 4 and text.count("-") < 3  # noqa: PLR2004 - "4G", "PS5"
    return Candidate(start, chunk.end, text, odd=letters or not plain)


def _odd_number(digits: str) -> bool:
    """Whether a number looks like a year, a day, a phone, or is too short to be sure of."""
    if len(digits) == 8:  # noqa: PLR2004 - YYYYMMDD
        try:
            date.fromisoformat(digits)
        except ValueError:
            return False
        return digits.startswith("20")
    year = len(digits) == 4 and digits.startswith(("19", "20"))  # noqa: PLR2004 - YYYY
    return year or not 4 <= len(digits) <= 8  # noqa: PLR2004 - the usual lengths
