"""What the control routes take."""

from __future__ import annotations

from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class ControlBody(BaseModel):
    """A JSON body; unknown names are refused, so that a typo in a test shows."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class NewAccount(ControlBody):
    """`POST /_sim/accounts`."""

    display_name: str = Field(default="Test", alias="displayName")
    balance_cents: int = Field(default=1200, alias="balanceCents")
    lang: str = "en"


class NewKey(ControlBody):
    """`POST /_sim/keys`."""

    account_id: str
    label: str | None = None


class RevokedKey(ControlBody):
    """`POST /_sim/keys/revoke`."""

    key: str


class Ban(ControlBody):
    """`POST /_sim/ban`."""

    account_id: str
    banned: bool = True


class Balance(ControlBody):
    """`POST /_sim/balance`."""

    account_id: str
    cents: int


class NewSms(ControlBody):
    """`POST /_sim/sms`: to an order, or to the newest order of a number."""

    order_id: str | None = None
    phone: str | None = None
    body: str
    delay_seconds: float = Field(default=0, ge=0)

    @model_validator(mode="after")
    def _one_recipient(self) -> Self:
        if (self.order_id is None) == (self.phone is None):
            raise ValueError("either order_id or phone")
        return self


class NewOrder(ControlBody):
    """`POST /_sim/orders`: placed elsewhere."""

    account_id: str
    service: str
    country: int | str


class FinishedOrder(ControlBody):
    """`POST /_sim/orders/finish`."""

    order_id: str
    status: str


class OneOrder(ControlBody):
    """`POST /_sim/orders/forget`, `POST /_sim/expire`."""

    order_id: str


class StockChange(ControlBody):
    """`POST /_sim/stock`; what is left out stays."""

    service: str
    country: int | str
    count: int | None = Field(default=None, ge=0)
    price_cents: int | None = Field(default=None, ge=0, alias="priceCents")
