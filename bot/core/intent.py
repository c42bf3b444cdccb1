"""A confirmed purchase before its order is known, and how an open one is settled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.money import Money
from bot.core.order import Order, Origin, Status


class IntentState(StrEnum):
    """What became of a confirmed purchase."""

    OPEN = "open"
    """Committed; the API may or may not have placed an order for it."""
    PLACED = "placed"
    """Its order is known."""
    REFUSED = "refused"
    """The API said no, or nothing reached it: nothing was bought, for certain."""
    NOTHING = "nothing"
    """No order appeared for it. One that appears late is still adopted."""
    SEVERAL = "several"
    """More than one order could be its own; all are shown, none is guessed."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What a confirm screen offered, kept here because callback data never carries a price.

    Attributes:
        nonce: single-use word in the data of its **Buy** button.
        shown_at: when the price was read.
    """

    nonce: str
    owner_id: int
    service_id: int
    country_id: int
    price: Money
    shown_at: datetime


@dataclass(frozen=True, slots=True)
class Intent:
    """A confirmed purchase.

    Attributes:
        id: ``0`` until it is stored.
        nonce: that of the confirm screen; unique among the intents.
        api_account_id: at most one open intent for each.
        known_ids: API ids of the orders that existed on the account before.
        chat_id: where the confirm message stands.
        message_id: the confirm message, which becomes the order's card.
        balance_after: the balance when no order had appeared, as the second witness.
        settled_at: when it was no longer open.
        hand: the replica whose purchase is under way; ``None`` where there is only one.
    """

    id: int
    nonce: str
    owner_id: int
    key_id: int
    api_account_id: str
    service_code: str
    service_name: str
    country_api_id: str
    country_slug: str
    country_name: str
    price: Money
    balance_before: Money | None
    known_ids: frozenset[str]
    chat_id: int
    message_id: int
    created_at: datetime
    state: IntentState = IntentState.OPEN
    balance_after: Money | None = None
    settled_at: datetime | None = None
    hand: str | None = None

    @property
    def unexplained(self) -> bool:
        """Whether no order was found although the balance has fallen."""
        return (
            self.state is IntentState.NOTHING
            and self.balance_before is not None
            and self.balance_after is not None
            and self.balance_after < self.balance_before
        )


@dataclass(frozen=True, slots=True)
class Listed:
    """An item of the API's order list; only the id, status and service are promised."""

    api_order_id: str
    raw_status: str
    service_code: str | None
    country_api_id: str | None = None
    placed_at: datetime | None = None


def candidates(
    intent: Intent, listed: Iterable[Listed], claimed: frozenset[str], service_words: frozenset[str]
) -> tuple[Listed, ...]:
    """Return the listed orders that may be the one ``intent`` asked for.

    Args:
        claimed: API ids of orders that somebody has bought or follows here.
        service_words: code and slug of the intent's service; the list may use either.
    """
    return tuple(
        item
        for item in listed
        if item.api_order_id not in intent.known_ids
        and item.api_order_id not in claimed
        and (item.service_code is None or item.service_code in service_words)
        and item.country_api_id in {None, intent.country_api_id, intent.country_slug}
    )


def bought(
    intent: Intent,
    *,
    api_order_id: str,
    raw_status: str,
    placed_at: datetime,
    phone: str | None = None,
    expires_at: datetime | None = None,
    charged: Money | None = None,
) -> Order:
    """Return the order an intent led to, not stored yet.

    Args:
        charged: as the API said; without it the price read at the tap stands.
    """
    status = Status.parse(raw_status)
    return Order(
        id=0,
        owner_id=intent.owner_id,
        key_id=intent.key_id,
        api_account_id=intent.api_account_id,
        api_order_id=api_order_id,
        service_code=intent.service_code,
        service_name=intent.service_name,
        country_api_id=intent.country_api_id,
        country_slug=intent.country_slug,
        country_name=intent.country_name,
        phone=phone,
        charged=charged or intent.price,
        # RECEIVED is believed only with an SMS in hand; the first look brings it.
        status=Status.WAITING if status is Status.RECEIVED else status,
        raw_status=raw_status,
        origin=Origin.BOUGHT,
        placed_at=placed_at,
        expires_at=expires_at,
        balance_before=intent.balance_before,
        watched=True,
    )
