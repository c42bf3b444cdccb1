"""The page's side panel: accounts, rented numbers, SMS, faults, groups, log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from aiohttp import web
from pydantic import Field

from bot.sim.jiema.errors import SimUsageError
from bot.sim.jiema.orders import Order
from bot.sim.jiema.snapshot import order_snapshot
from bot.sim.jiema.state import SimState
from bot.sim.page_cast import Resident
from bot.sim.page_groups import GroupSide
from bot.sim.page_log import WireLog
from bot.sim.page_trouble import TroubleSide
from bot.sim.telegram.page.bodies import PageBody, RefusedAct, answering, read_body
from bot.sim.telegram.state import State

MOST_ORDERS: Final = 50
MOST_CENTS: Final = 1_000_000
MOST_DELAY_SECONDS: Final = 600
AUTO_SMS_SECONDS: Final = 6


class NewSms(PageBody):
    """`POST /world/sms`: now, or in so many seconds."""

    order_id: str
    body: str = Field(min_length=1, max_length=2000)
    delay_seconds: int = Field(default=0, ge=0, le=MOST_DELAY_SECONDS)


class Balance(PageBody):
    """`POST /world/balance`."""

    user: int
    cents: int = Field(ge=0, le=MOST_CENTS)


class AutoSms(PageBody):
    """`POST /world/auto_sms`: whether an SMS comes by itself to a number that waits."""

    on: bool


class Language(PageBody):
    """`POST /world/language`: of a person's Telegram."""

    user: int
    language: str = Field(pattern="^[a-z]{2,3}$")


class WorldSide:
    """What goes on outside the chats, and the ways to play it."""

    def __init__(
        self,
        telegram: State,
        jiema: SimState,
        cast: Sequence[Resident],
        *,
        trouble: TroubleSide,
        groups: GroupSide,
    ) -> None:
        self._telegram = telegram
        self._jiema = jiema
        self._cast = {resident.user.user_id: resident for resident in cast}
        self._trouble = trouble
        self._groups = groups
        self._log = WireLog(telegram, jiema)

    def routes(self) -> list[web.RouteDef]:
        """Return the routes under /world."""
        return [
            web.get("/world", answering(self._show)),
            web.post("/world/sms", answering(self._send_sms)),
            web.post("/world/balance", answering(self._set_balance)),
            web.post("/world/auto_sms", answering(self._set_auto_sms)),
            web.post("/world/language", answering(self._set_language)),
        ]

    async def _show(self, _request: web.Request) -> dict[str, Any]:
        self._jiema.advance()
        owners = {each.account.id: user_id for user_id, each in self._cast.items()}
        return {
            "people": [_person(resident) for resident in self._cast.values()],
            "auto_sms_seconds": self._jiema.settings.auto_sms_seconds,
            "orders": [
                _order(order) | {"user": owners.get(order.account_id)}
                for order in reversed(self._jiema.book.all()[-MOST_ORDERS:])
            ],
            "groups": self._groups.show(),
            "log": self._log.lines(),
            **self._trouble.show(),
        }

    async def _send_sms(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, NewSms)
        try:
            self._jiema.receive_sms(body.order_id, body.body, body.delay_seconds)
        except SimUsageError as error:
            raise RefusedAct("This number is over: it receives nothing any more.") from error
        return {}

    async def _set_balance(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Balance)
        self._jiema.set_balance(self._resident(body.user).account.id, body.cents)
        return {}

    async def _set_auto_sms(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, AutoSms)
        self._jiema.configure(auto_sms_seconds=AUTO_SMS_SECONDS if body.on else None)
        return {}

    async def _set_language(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Language)
        self._resident(body.user).user.language_code = body.language
        self._jiema.changes.bump()
        self._telegram.sequence.bump()
        return {}

    def _resident(self, user_id: int) -> Resident:
        resident = self._cast.get(user_id)
        if resident is None:
            raise RefusedAct("Nobody of this name is here.")
        return resident


def _person(resident: Resident) -> dict[str, Any]:
    return {
        "id": resident.user.user_id,
        "name": resident.user.first_name,
        "language": resident.user.language_code,
        "key": resident.key,
        "balance_cents": resident.account.balance_cents,
    }


def _order(order: Order) -> dict[str, Any]:
    return order_snapshot(order) | {"country_slug": order.country.slug, "is_open": order.is_open}
