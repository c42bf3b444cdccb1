"""What the service answers, as frozen models (API document, section "Endpoints").

Tolerant: more fields are ignored, null is a missing field, and only what makes no sense without
is needed. Statuses stay the service's own strings, since new ones may appear.
"""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator
from pydantic.alias_generators import to_camel

from bot.jiema.fields import (
    Cents,
    Count,
    Id,
    Label,
    SpareCents,
    SpareDollars,
    SpareId,
    SpareText,
    SpareTime,
    Text,
    Whole,
)


class Answer(BaseModel):
    """The ways common to all models; reads camelCase names of the wire."""

    model_config = ConfigDict(
        frozen=True,
        extra="ignore",
        alias_generator=to_camel,
        populate_by_name=True,
        hide_input_in_errors=True,
    )


class Account(Answer):
    """`GET /account`. `id` is the service's own; the balance is in US cents."""

    id: Id
    balance_cents: Cents
    display_name: SpareText = None
    lang: SpareText = None
    referral_code: SpareText = None


class Service(Answer):
    """An item of `GET /services`. `from_cents` is `minCostUsd` rounded up to a cent."""

    code: Id
    slug: Label = ""
    name: Label = ""
    from_cents: SpareDollars = Field(default=None, alias="minCostUsd")
    total_count: Count = 0
    country_count: Count = 0

    @property
    def title(self) -> str:
        """The best there is to show: name, slug or code."""
        return self.name or self.slug or self.code


class Country(Answer):
    """An item of `GET /countries`. `id` is the upstream's number, `slug` the short code."""

    id: Whole
    slug: Label = ""
    name: Label = ""

    @property
    def title(self) -> str:
        """The best there is to show: name, slug or id."""
        return self.name or self.slug or str(self.id)


class Price(Answer):
    """An item of `GET /prices`: what one number costs in one country, in US cents."""

    country_id: Whole
    country_slug: Label = ""
    price_cents: Cents
    count: Count = 0


class PlacedOrder(Answer):
    """The answer of `POST /orders`. Money is spent: whatever else is unreadable, keep the id."""

    id: Id
    status: Label = "WAITING"
    service: SpareId = None
    country: SpareId = None
    phone: SpareText = None
    expires_at: SpareTime = None
    charged_cents: SpareCents = None


class OrderState(Answer):
    """The answer of `cancel` and `next-sms`."""

    id: SpareId = None
    status: Id


class Sms(Answer):
    """One SMS of an order's history."""

    body: Text
    received_at: SpareTime = None

    @model_validator(mode="before")
    @classmethod
    def _hold_the_place(cls, raw: Any) -> Any:
        """Take a bare string as the body, null as empty: SMS are told apart by position."""
        if isinstance(raw, str):
            return {"body": raw}
        if isinstance(raw, dict) and raw.get("body") is None:
            return {**raw, "body": ""}
        return raw


class OrderDetails(Answer):
    """The answer of `GET /orders/:id`; what lies beyond the documented six may be missing."""

    id: Id
    status: Id
    phone: SpareText = None
    sms_body: Text | None = None
    sms_history: tuple[Sms, ...] = ()
    sms_received_at: SpareTime = None
    service: SpareId = None
    country: SpareId = None
    expires_at: SpareTime = None
    charged_cents: SpareCents = None

    @field_validator("sms_history", mode="before")
    @classmethod
    def _null_is_empty(cls, raw: Any) -> Any:
        return () if raw is None else raw


class OrderSummary(Answer):
    """An item of `GET /orders`: sure is only the id; an unreadable status is empty."""

    id: Id
    status: Label = ""
    service: SpareId = None
    country: SpareId = None
    phone: SpareText = None
    created_at: SpareTime = None
    expires_at: SpareTime = None
    charged_cents: SpareCents = None


class OrderPage(Answer):
    """A page of the order list.

    `unreadable` counts items left out for want of an id: where it is not 0, nothing may be
    concluded from an order's absence.
    """

    items: tuple[OrderSummary, ...] = ()
    next_cursor: str | None = None
    unreadable: int = 0
