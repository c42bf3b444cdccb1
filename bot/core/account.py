"""A Telegram user with a connected key."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.catalogue import CountrySort
from bot.core.money import Money
from bot.core.quiet import QuietHours


@dataclass(frozen=True, slots=True)
class Key:
    """A connected API key, without its secret.

    Attributes:
        api_account_id: the service's own id of the account the key opens.
        fingerprint: keyed hash of the secret; equal for the same key pasted by two people.
        refused: whether the API has refused it (revoked) since it was connected.
    """

    id: int
    owner_id: int
    api_account_id: str
    display_name: str
    fingerprint: str
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """A person who has talked to the bot.

    Attributes:
        user_id: Telegram user id; also the id of their private chat with the bot.
        language: the language last spoken with them, for what is pushed; ``None`` before any.
        key: the key that buys; ``None`` before one is connected and after disconnect.
        low_balance: its owner is told when an order leaves less than this; ``None`` for never.
        chosen_language: the language chosen here, or ``None`` to follow Telegram's.
        sort: in which order countries are listed, one of :class:`CountrySort`.
        quiet: when only codes ring; ``None`` for never.
        site_language: what the service's account was set to when its key was connected.
    """

    user_id: int
    language: str | None = None
    key: Key | None = None
    low_balance: Money | None = None
    chosen_language: str | None = None
    site_language: str | None = None
    sort: str = CountrySort.PRICE
    quiet: QuietHours | None = None
