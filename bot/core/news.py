"""What replicas tell each other, so that none has to wait until it reads anew."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class Topic(StrEnum):
    """What has happened; the value that goes with it is an id of ours, never anybody's data."""

    ORDER = "order"
    """An order was stored; its id."""
    OUTBOX = "outbox"
    """There is something new to say."""
    KEY = "key"
    """An API key was accepted; its fingerprint."""
    FORGOTTEN = "forgotten"
    """A person's rows were deleted, or their API key; the user id."""
    INTENT = "intent"
    """A purchase has ended, well or not."""
    WISH = "wish"
    """There is a new wish."""


class News(Protocol):
    """Tells the other replicas. A hint: it may be lost, and must not wait or raise."""

    def tell(self, topic: Topic, value: int | str = "") -> None:
        """Tell what has happened; only after it was committed."""


class NoNews:
    """There is nobody to tell."""

    def tell(self, topic: Topic, value: int | str = "") -> None:
        """Do nothing."""
