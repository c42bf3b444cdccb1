"""Measures letters in real fonts for ``bot/ui/widths.json``: ``python -m tests.letter_widths``.

Needs Debian's package fonts-noto-core; what it writes is kept, so nothing else does. The unit is
a hundredth of the mean width of a to z. Arabic letters change with their place in a word: the mean
of their forms is taken. What the fonts lack is in :func:`bot.ui.widths.width`.
"""

from __future__ import annotations

import json
import struct
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from statistics import mean

from bot.ui.widths import TABLE

FONTS = Path("/usr/share/fonts/truetype/noto")
FILES = ("NotoSans", "NotoSansArabic", "NotoSansDevanagari", "NotoSansThai")
BLOCKS = (
    range(0x20, 0x250),  # Latin
    range(0x3A9, 0x3AA),
    range(0x400, 0x530),  # Cyrillic
    range(0x600, 0x700),  # Arabic
    range(0x900, 0x980),  # Devanagari
    range(0xE00, 0xE80),  # Thai
    range(0x1E00, 0x1F00),  # Latin of Vietnamese
    range(0x2010, 0x2060),  # dashes, quotation marks
    range(0x20A0, 0x20C0),  # currencies
)
ARABIC_FORMS = range(0xFE70, 0xFEFD)
ROUND_TO = 2
"""Hundredths; closer is beyond what phones agree on."""


class Font:
    """The advance widths of a TrueType font, in em."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        count = self._numbers(">H", 4)[0]
        records = (struct.unpack_from(">4sLLL", self._data, 12 + 16 * i) for i in range(count))
        self._tables: dict[bytes, int] = {tag: offset for tag, _, offset, _ in records}
        self._em = self._numbers(">H", self._tables[b"head"] + 18)[0]
        self._measured = self._numbers(">H", self._tables[b"hhea"] + 34)[0]
        self._glyphs = dict(self._characters())

    def width(self, code: int) -> float | None:
        """Return how wide a character is, or ``None`` if the font lacks it."""
        glyph = self._glyphs.get(code)
        if not glyph:
            return None
        place = min(glyph, self._measured - 1)
        return float(self._numbers(">H", self._tables[b"hmtx"] + 4 * place)[0] / self._em)

    def _numbers(self, form: str, offset: int) -> tuple[int, ...]:
        return struct.unpack_from(form, self._data, offset)

    def _characters(self) -> Iterator[tuple[int, int]]:
        """Yield characters and their glyphs, from the segments of a table of format 4."""
        start = self._tables[b"cmap"]
        for i in range(self._numbers(">H", start + 2)[0]):
            offset = start + self._numbers(">HHL", start + 4 + 8 * i)[2]
            if self._numbers(">H", offset)[0] == 4:
                yield from self._segments(offset)

    def _segments(self, offset: int) -> Iterator[tuple[int, int]]:
        count = self._numbers(">H", offset + 6)[0] // 2
        words = f">{count}H"
        ends, starts, deltas, ranges = (
            offset + 14 + place for place in (0, 2 * count + 2, 4 * count + 2, 6 * count + 2)
        )
        for i, (end, begin, delta, far) in enumerate(
            zip(*(self._numbers(words, at) for at in (ends, starts, deltas, ranges)), strict=True)
        ):
            for code in range(begin, end + 1):
                glyph = code
                if far:
                    glyph = self._numbers(">H", ranges + 2 * i + far + 2 * (code - begin))[0]
                yield code, (glyph + delta) & 0xFFFF if glyph else 0


def measure(folder: Path) -> dict[str, str]:
    """Return the characters of each width, in hundredths of a letter."""
    fonts = [Font(folder / f"{name}-Regular.ttf") for name in FILES]

    def width(code: int) -> float | None:
        return next((w for w in (font.width(code) for font in fonts) if w is not None), None)

    letter = mean(filter(None, map(width, range(ord("a"), ord("z") + 1))))
    forms: dict[int, list[float]] = defaultdict(list)
    for code in ARABIC_FORMS:
        parts = unicodedata.decomposition(chr(code)).split()
        form = width(code)
        if len(parts) == 2 and form is not None:
            forms[int(parts[1], 16)].append(form)
    found: dict[int, list[str]] = defaultdict(list)
    for code in (code for block in BLOCKS for code in block):
        em = mean(forms[code]) if code in forms else width(code)
        if em is not None and unicodedata.category(chr(code)) not in {"Mn", "Me", "Cf"}:
            found[round(em / letter * 100 / ROUND_TO) * ROUND_TO].append(chr(code))
    return {str(size): "".join(signs) for size, signs in sorted(found.items())}


if __name__ == "__main__":
    table = measure(Path(sys.argv[1]) if sys.argv[1:] else FONTS)
    TABLE.write_text(json.dumps(table, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"{TABLE}: {sum(map(len, table.values()))} characters\n")
