"""Secrets at rest: AES-GCM with a ring of keys, each ciphertext bound to its owner."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import re
from collections.abc import Iterable, Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.core.errors import KeyLost

KEY_BYTES = 32
_WRITTEN_KEY = re.compile(r"([A-Za-z0-9_-]{43})=?")
_KEY_ID_BYTES = 4
_NONCE_BYTES = 12
_FINGERPRINT_HEX_DIGITS = 32


def parse_keys(texts: Iterable[str]) -> tuple[bytes, ...]:
    """Return the key ring written as url-safe base64, padded or not.

    Raises:
        ValueError: there is no key, or one is not 32 bytes of url-safe base64; says which by its
            number, never by its value.
    """
    keys = tuple(_parse_key(number, text) for number, text in enumerate(texts, start=1))
    if not keys:
        raise ValueError("at least one encryption key is needed")
    return keys


def new_key() -> str:
    """Return a fresh encryption key as url-safe base64, for the settings."""
    return base64.urlsafe_b64encode(os.urandom(KEY_BYTES)).decode()


class Cipher:
    """Seals and opens secrets, and knows two equal ones by their fingerprint.

    A sealed secret is the key's id (4 bytes of its hash), a nonce and AES-GCM's output. New keys
    go to the front of the ring. Fingerprints and the budget secret derive from the *last* key,
    so they stay the same until that one is dropped; after that a key pasted again only counts as
    another one.

    Args:
        keys: of 32 bytes each; the first encrypts, all decrypt.

    Raises:
        ValueError: no key, or one of another length.
    """

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise ValueError("encryption keys must be 32 bytes each, and at least one")
        self._ring = [(_key_id(key), AESGCM(key)) for key in keys]
        self._fingerprint_secret = _derive(keys[-1], b"fingerprint")
        self._budget_secret = _derive(keys[-1], b"budget")

    def seal(self, plain: str, *, owner: str) -> bytes:
        """Encrypt ``plain`` so that it opens only for ``owner`` (whose it is, and what for)."""
        key_id, key = self._ring[0]
        nonce = os.urandom(_NONCE_BYTES)
        return key_id + nonce + key.encrypt(nonce, plain.encode(), owner.encode())

    def open(self, sealed: bytes, *, owner: str) -> str:
        """Decrypt what was sealed for ``owner``.

        Raises:
            KeyLost: no key of the ring opens it for this owner.
        """
        wanted, rest = sealed[:_KEY_ID_BYTES], sealed[_KEY_ID_BYTES:]
        nonce, encrypted = rest[:_NONCE_BYTES], rest[_NONCE_BYTES:]
        if len(nonce) == _NONCE_BYTES:
            for key_id, key in self._ring:
                if key_id != wanted:
                    continue
                try:
                    return key.decrypt(nonce, encrypted, owner.encode()).decode()
                except InvalidTag:
                    continue
        raise KeyLost

    def is_current(self, sealed: bytes) -> bool:
        """Whether the first key of the ring sealed this."""
        return sealed[:_KEY_ID_BYTES] == self._ring[0][0]

    def fingerprint(self, secret: str) -> str:
        """Return a keyed hash that is equal for equal secrets and tells nothing else."""
        digest = hmac.new(self._fingerprint_secret, secret.encode(), hashlib.sha256).hexdigest()
        return digest[:_FINGERPRINT_HEX_DIGITS]

    def budget_secret(self) -> bytes:
        """Return a secret of 32 bytes to hash API keys with where budgets are counted."""
        return self._budget_secret


def _parse_key(number: int, text: str) -> bytes:
    written = _WRITTEN_KEY.fullmatch(text.strip())
    if written is None:
        raise ValueError(f"encryption key {number} is not url-safe base64 of {KEY_BYTES} bytes")
    return base64.urlsafe_b64decode(written[1] + "=")


def _key_id(key: bytes) -> bytes:
    return hashlib.sha256(b"key id" + key).digest()[:_KEY_ID_BYTES]


def _derive(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(key)
