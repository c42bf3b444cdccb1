"""What can go wrong between a person and the service, in the words of the domain.

::

    Trouble
    ├── Unreachable      the service did not answer, or not readably
    ├── TooFast          the key's rate window is full
    ├── KeyRefused       the key is revoked, unknown or banned
    ├── Gone             no such order (or somebody else's)
    ├── Refused          a business answer: the API's own code and sentence
    ├── KeyLost          no encryption key we have opens the stored API key
    └── Unwritable       nothing can be stored just now, or not even read: a full disk, a locked
                         database, a server that is away
"""

from __future__ import annotations

from enum import StrEnum


class Refusal(StrEnum):
    """Business error codes of the API document, section "Errors", and one for all others."""

    INSUFFICIENT = "INSUFFICIENT"
    NO_NUMBERS = "NO_NUMBERS"
    BAD_SERVICE = "BAD_SERVICE"
    BAD_COUNTRY = "BAD_COUNTRY"
    CODE_RECEIVED = "CODE_RECEIVED"
    ALREADY_CHANGED = "ALREADY_CHANGED"
    OTHER = "OTHER"


class Trouble(Exception):
    """Base of all; each has a sentence and a next step in the locale files."""


class Unreachable(Trouble):
    """The service did not answer, or not in a way that can be read."""


class TooFast(Trouble):
    """The key's rate window is full.

    Args:
        retry_after_seconds: when the API says it may be tried again, if it says so.
        by_us: whether other replicas have used it up, so that the API was not asked.
    """

    def __init__(self, retry_after_seconds: float | None = None, *, by_us: bool = False) -> None:
        super().__init__("rate window is full")
        self.retry_after_seconds = retry_after_seconds
        self.by_us = by_us


class KeyRefused(Trouble):
    """The API refuses the key.

    Args:
        banned: the account may not use the service at all (403), whatever the key.
    """

    def __init__(self, *, banned: bool = False) -> None:
        super().__init__("key refused")
        self.banned = banned


class Gone(Trouble):
    """The API knows no such order for this key."""


class Refused(Trouble):
    """The API understood and said no.

    Args:
        refusal: why.
        message: the API's own sentence, shown when ``refusal`` is ``OTHER``.
    """

    def __init__(self, refusal: Refusal, message: str = "") -> None:
        super().__init__(refusal.value)
        self.refusal = refusal
        self.message = message


class KeyLost(Trouble):
    """No encryption key we have opens the stored API key; its owner must paste it again."""


class Unwritable(Trouble):
    """Nothing can be stored just now, or not even read; what was to be stored is not, wholly.

    But for a server that was lost in the very moment of storing: then nobody knows. Who relies on
    what is stored reads it again when that is decided.

    Its text is a sentence for the host.
    """
