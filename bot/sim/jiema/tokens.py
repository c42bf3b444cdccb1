"""Made-up ids, keys, cursors and digits, the same ones for the same seed."""

from __future__ import annotations

import base64
import hashlib
import itertools
import string
from collections import defaultdict
from collections.abc import Iterator

BASE36 = string.digits + string.ascii_lowercase
KEY_LENGTH = 43  # after "jm_", as in the API document's examples


def digest(*parts: object) -> bytes:
    """Return 32 bytes that depend on the parts alone."""
    return hashlib.sha256("\x00".join(map(str, parts)).encode()).digest()


def in_base36(number: int, length: int) -> str:
    """Return the last `length` base-36 digits of a number."""
    digits = []
    for _ in range(length):
        number, rest = divmod(number, len(BASE36))
        digits.append(BASE36[rest])
    return "".join(digits)


class Tokens:
    """A source of opaque strings: `seed` decides all of them."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._counts: defaultdict[str, Iterator[int]] = defaultdict(itertools.count)

    def _bytes(self, kind: str) -> bytes:
        return digest(self._seed, kind, next(self._counts[kind]))

    def opaque(self, prefix: str, length: int) -> str:
        """Return a fresh opaque id of `length` characters that starts with the prefix."""
        number = int.from_bytes(self._bytes(prefix))
        return prefix + in_base36(number, length - len(prefix))

    def api_key(self) -> str:
        """Return a fresh key: `jm_` and 43 characters (API document, "Authentication")."""
        text = base64.urlsafe_b64encode(self._bytes("key")).decode()
        return "jm_" + text[:KEY_LENGTH]

    def digits(self, kind: str, length: int) -> str:
        """Return fresh decimal digits that do not start with 0."""
        low = 10 ** (length - 1)
        return str(low + int.from_bytes(self._bytes(kind)) % (9 * low))

    def cursor(self, account_id: str, position: int) -> str:
        """Return the cursor of a place in an account's list, always the same for one place."""
        return "ck" + in_base36(int.from_bytes(digest(self._seed, account_id, position)), 23)
