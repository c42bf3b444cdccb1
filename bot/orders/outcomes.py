"""What a quote, a tap on Buy or a tap on Cancel can lead to; each has its screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.core.catalogue import Country, Offer, Service
from bot.core.errors import Refused
from bot.core.intent import Intent
from bot.core.link import Switch
from bot.core.money import Money
from bot.core.order import Order


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What a confirm screen shows.

    Attributes:
        balance: the account's balance as just read.
        rose_from: the price shown before, when it has risen since.
        switches: the groups the order can be posted to.
    """

    nonce: str
    service: Service
    offer: Offer
    balance: Money
    rose_from: Money | None = None
    switches: tuple[Switch, ...] = ()

    @property
    def missing(self) -> Money | None:
        """How much the balance falls short of the price, if it does."""
        short = self.offer.price - self.balance
        return short if short.cents > 0 else None


@dataclass(frozen=True, slots=True)
class OutOfStock:
    """There is no such number at the moment; nothing was bought."""

    service: Service
    country: Country


@dataclass(frozen=True, slots=True)
class Bought:
    """The API placed the order."""

    order: Order


@dataclass(frozen=True, slots=True)
class Unclear:
    """The request may have had its effect; the settlement finds out and says so."""

    service: Service
    country: Country


@dataclass(frozen=True, slots=True)
class NothingBought:
    """The request did not reach the API."""

    service: Service
    country: Country


@dataclass(frozen=True, slots=True)
class Declined:
    """The API understood and said no; nothing was bought."""

    service: Service
    country: Country
    refused: Refused


@dataclass(frozen=True, slots=True)
class Busy:
    """Another purchase on the same API account is not settled yet; nothing was bought."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """This confirm screen was bought from before; nothing was bought again."""

    intent: Intent
    order: Order | None


@dataclass(frozen=True, slots=True)
class Expired:
    """No such quote any more; nothing was bought."""


Outcome = (
    Bought
    | Unclear
    | NothingBought
    | Declined
    | Busy
    | Repeated
    | Expired
    | Confirmation
    | OutOfStock
)


class CancelOutcome(StrEnum):
    """What a tap on Cancel led to."""

    CANCELLED = "cancelled"
    CODE_CAME = "code_came"
    """Too late: an SMS has come; it is on its way to the chat."""
    CHANGED = "changed"
    """The order's state had changed at the same time; the true state is shown."""
