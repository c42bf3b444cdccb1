"""Finding the code in an SMS: what the person copies and types elsewhere.

First the standard's last line (origin-bound one-time codes, WICG ``sms-one-time-codes``), then
rules that read the words around every string shaped like a code. A wrong code is worse than
none: whenever two strings are equally likely, there is none.
"""

import re
from enum import IntEnum

from bot.core import code_marks as said
from bot.core.code_marks import Kind, Mark
from bot.core.code_text import (
    MASK,
    MAX_LENGTH,
    MIN_LENGTH,
    Candidate,
    candidates,
    clean,
    fold,
    mask,
)

READ_CHARACTERS = 2000  # an SMS of ten parts has 1,530
_LAST_LINE_CHARACTERS = 300
_LONG_GAP = 60  # characters between a code word and its code in one sentence
_SHORT_GAP = 25  # characters between a label and its number
_SEND_GAP = 40  # characters between "reply" and the short code

_BOUND = re.compile(r"@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+ #([A-Za-z0-9-]+)(?: [@%][A-Za-z0-9.-]+)*")
_PREFIX = re.compile(r"(?<![A-Za-z0-9])[A-Z]{1,3} $")


class _Evidence(IntEnum):
    NONE = 0
    CONTEXT = 1  # the message is about signing in, and nothing else could be the code
    SENTENCE = 2  # a code word stands in the same sentence, or the string alone on its line
    NAMED = 3  # the words say that this is the code


def find_code(sms: str) -> str | None:
    """Return the code in an SMS as printed, digits as 0-9; ``None`` if there is none for sure."""
    bound = _bound_code(sms)
    if bound:
        return bound
    message = _Message(mask(clean(sms[:READ_CHARACTERS])[:READ_CHARACTERS]))
    ranked = [(message.evidence(candidate), candidate) for candidate in message.candidates]
    best = max((evidence for evidence, _ in ranked), default=_Evidence.NONE)
    if best is _Evidence.NONE:
        return None
    likely = [candidate for evidence, candidate in ranked if evidence is best]
    if len({candidate.key for candidate in likely}) > 1 or message.has_alternative(likely[0]):
        return None
    return likely[0].text


def _bound_code(sms: str) -> str | None:
    """Return the code of a last line ``@host #code``, with or without embedded hosts."""
    lines = clean(sms[-_LAST_LINE_CHARACTERS:]).rstrip().split("\n")
    found = _BOUND.fullmatch(lines[-1].strip())
    if not found:
        return None
    code = re.sub(r"^G-(?=\d+$)", "", found[1])
    length = sum(char.isalnum() for char in code)
    if not MIN_LENGTH <= length <= MAX_LENGTH:
        return None
    told_before = any(code in line for line in lines[:-1])
    return code if told_before or re.search(r"\d", code) else None  # "@shop.example #SALE"


class _Message:
    """The plain text of one SMS with its telling words and its candidates."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = fold(text)
        self.marks = said.find_marks(self.folded)
        self.code_words = [mark for mark in self.marks if mark.kind is Kind.CODE]
        promo = said.PROMO.search(self.folded) and not said.CONTEXT.search(self.folded)
        self.candidates = (
            [] if promo else [self._with_prefix(c) for c in candidates(text) if not self._other(c)]
        )

    def evidence(self, candidate: Candidate) -> _Evidence:
        """Return how surely the words around a candidate call it the code."""
        if self._named_before(candidate) or self._named_after(candidate):
            return _Evidence.NAMED
        if candidate.odd:
            return _Evidence.NONE
        if self._in_sentence(candidate) or (self.code_words and self._alone(candidate)):
            return _Evidence.SENTENCE
        return _Evidence.CONTEXT if self._in_context(candidate) else _Evidence.NONE

    def has_alternative(self, chosen: Candidate) -> bool:
        """Whether another number of the same length follows: "482913 or 771204"."""
        return any(
            other.key != chosen.key
            and len(other.key) == len(chosen.key)
            and bool(said.ALTERNATIVE.fullmatch(self.folded[chosen.end : other.start]))
            for other in self.candidates
            if other.start >= chosen.end and other.key.isdigit()
        )

    def _other(self, candidate: Candidate) -> bool:
        """Whether the candidate is an amount, or the word before it names something else."""
        before = self.folded[max(candidate.start - 12, 0) : candidate.start]
        return bool(
            said.CURRENCY_BEFORE.search(before)
            or said.UNIT_AFTER.match(self.folded, candidate.end)
            or said.CURRENCY_AFTER.match(self.text, candidate.end)
            or said.SPENT_AFTER.match(self.folded, candidate.end)
            or any(m.start < candidate.end and candidate.start < m.end for m in self.marks)
            or self._labelled(candidate)
        )

    def _with_prefix(self, candidate: Candidate) -> Candidate:
        """Return "QD 7305" for the 7305 of "code: QD 7305"."""
        prefix = _PREFIX.search(self.text, max(candidate.start - 4, 0), candidate.start)
        word = said.last_before(self.code_words, prefix.start()) if prefix else None
        if not prefix or not word or not re.fullmatch(r"\d{3,4}", candidate.text):
            return candidate
        gap = self.folded[word.end : prefix.start()]
        if not (self._beside(gap) and said.POINTS_BEFORE.search(gap)):
            return candidate
        whole = self.text[prefix.start() : candidate.end]
        return Candidate(prefix.start(), candidate.end, whole, odd=True)

    def _labelled(self, candidate: Candidate) -> bool:
        mark = said.last_before(self.marks, candidate.start)
        if not mark or mark.kind is Kind.CODE:
            return False
        gap = self.folded[mark.end : candidate.start]
        if re.search(rf"[\d{MASK}]", gap) or said.COMMA.search(gap):
            return False
        if mark.kind is Kind.SEND:
            return len(gap) <= _SEND_GAP and not said.STOP.search(gap)
        if len(gap) > _SHORT_GAP or not said.SMALL_WORDS.fullmatch(gap):
            return False
        if said.STOP.search(gap.replace("\n", "")) and "." not in gap[:1]:
            return False
        return mark.kind is Kind.HARD or not self._meant_for(mark, gap)

    def _meant_for(self, label: Mark, gap: str) -> bool:
        """Whether the label only says what the code is for: "code for your account: 4821"."""
        word = said.last_before(self.code_words, label.start)
        between = self.folded[word.end : label.start] if word else ","
        return bool(said.POINTS_BEFORE.search(gap)) and not (
            said.COMMA.search(between) or said.STOP.search(between)
        )

    def _named_before(self, candidate: Candidate) -> bool:
        word = said.last_before(self.code_words, candidate.start)
        if not word:
            return False
        gap = self.folded[word.end : candidate.start]
        if len(gap) > _LONG_GAP + _SHORT_GAP or said.STOP.search(gap.replace("\n", "")):
            return False
        points = bool(said.POINTS_BEFORE.search(gap))
        beside = self._beside(gap)
        if candidate.letters_only:
            return beside and (points or "[" in gap) and self._is_word_apart(candidate)
        if "\n" in gap.strip(" ") and not (points or self._alone(candidate)):
            return False
        return beside or (points and not (said.COMMA.search(gap) or re.search(r"\n.*\w", gap)))

    @staticmethod
    def _beside(gap: str) -> bool:
        """Whether nothing but signs, and a word like "is", stands between word and code."""
        return MASK not in gap and bool(re.fullmatch(rf"[^\w]*(?:{said.COPULA})?[^\w]*", gap))

    def _named_after(self, candidate: Candidate) -> bool:
        word = next((mark for mark in self.code_words if mark.start >= candidate.end), None)
        if not word:
            return False
        gap = self.folded[candidate.end : word.start]
        if (
            len(gap) > _LONG_GAP
            or said.STOP.search(gap)
            or re.search(rf"[\d{MASK}]|\w.*[,、،]", gap)
        ):
            return False
        owned = any(
            other.start >= word.end and self._beside(self.folded[word.end : other.start])
            for other in self.candidates
            if other.key != candidate.key
        )
        before = max(candidate.start - _SHORT_GAP, 0), candidate.start
        begins = said.BEGINS.search(self.folded, *before)
        points = said.POINTS_AFTER.match(gap)
        if candidate.letters_only:
            return bool(points and begins) and not owned and self._is_word_apart(candidate)
        if (candidate.odd or not candidate.key.isdigit()) and gap.startswith(
            ":"
        ):  # "M2U: TAC …" names the sender
            return False
        used = said.USE_BEFORE.search(self.folded, *before)
        return bool(begins or points or used) and not owned

    def _in_sentence(self, candidate: Candidate) -> bool:
        for mark in self.code_words:
            follows = mark.end <= candidate.start
            gap = (
                self.folded[mark.end : candidate.start]
                if follows
                else self.folded[candidate.end : mark.start]
            )
            if len(gap) > _LONG_GAP or said.STOP.search(gap) or said.COMMA.search(gap):
                continue
            if not (follows and self._warned(mark, gap)):
                return True
        return False

    def _warned(self, word: Mark, gap: str) -> bool:
        """Whether the sentence warns about codes rather than tells one."""
        lead = said.STOP.split(self.folded[max(word.start - _SEND_GAP, 0) : word.start])[-1]
        return bool(said.WARNING.search(lead + "\n" + gap))

    def _in_context(self, candidate: Candidate) -> bool:
        if not candidate.key.isdigit() or any(c.key != candidate.key for c in self.candidates):
            return False
        rest = self.text[: candidate.start] + self.text[candidate.end :]
        if not re.search(r"\w", rest):
            return True  # the SMS is the number and nothing else
        before = self.folded[max(candidate.start - _SHORT_GAP, 0) : candidate.start]
        about = said.CONTEXT.search(self.folded) or self.text.startswith(("<#>", "[#]"))
        pointed = said.USE_BEFORE.search(before) or said.POINTS_AFTER.match(
            self.folded, candidate.end
        )
        named = said.CONTEXT_BEFORE.search(before)
        return bool(about) and bool(pointed or named or self._alone(candidate))

    def _alone(self, candidate: Candidate) -> bool:
        line_start = self.text.rfind("\n", 0, candidate.start) + 1
        line_end = self.text.find("\n", candidate.end)
        after = self.text[candidate.end : line_end if line_end >= 0 else None]
        return not re.search(rf"[\w{MASK}]", self.text[line_start : candidate.start] + after)

    def _is_word_apart(self, candidate: Candidate) -> bool:
        """Whether capital letters end their clause in a text that is not all capitals."""
        rest = self.text[: candidate.start] + self.text[candidate.end :]
        capitals = sum(char.isupper() for char in rest)
        others = sum(char.isalpha() for char in rest) - capitals
        after = self.text[candidate.end : candidate.end + 2]
        ends = re.match(r"[^\w]?(?:[^\w]|$)", after) or said.POINTS_AFTER.match(
            self.folded, candidate.end
        )
        listed = said.NOT_LETTERS.fullmatch(candidate.text.lower())
        return bool(ends) and not listed and others > capitals
