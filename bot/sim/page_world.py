"""The page's side panel: account, rented numbers, SMS, faults, log."""

from __future__ import annotations

from typing import Any, Final

from aiohttp import web
from pydantic import Field

from bot.sim.jiema.accounts import Account
from bot.sim.jiema.errors import SimUsageError
from bot.sim.jiema.orders import Order
from bot.sim.jiema.snapshot import order_snapshot
from bot.sim.jiema.state import SimState
from bot.sim.page_faults import Switch, Switches
from bot.sim.page_log import WireLog
from bot.sim.telegram.page.bodies import PageBody, RefusedAct, answering, read_body
from bot.sim.telegram.state import State

MOST_ORDERS: Final = 50
MOST_CENTS: Final = 1_000_000


class NewSms(PageBody):
    """`POST /world/sms`."""

    order_id: str
    body: str = Field(min_length=1, max_length=2000)


class TopUp(PageBody):
    """`POST /world/top_up`."""

    cents: int = Field(gt=0, le=MOST_CENTS)


class Turn(PageBody):
    """`POST /world/switch`."""

    name: str
    on: bool


class WorldSide:
    """What one person can see and do at the stand-in of jiema.my, and the faults of both."""

    def __init__(self, telegram: State, jiema: SimState, account: Account, key: str) -> None:
        self._jiema = jiema
        self._account = account
        self._key = key
        self._switches = Switches(telegram, jiema)
        self._log = WireLog(telegram, jiema)

    def routes(self) -> list[web.RouteDef]:
        """Return the routes under /world."""
        return [
            web.get("/world", answering(self._show)),
            web.post("/world/sms", answering(self._send_sms)),
            web.post("/world/top_up", answering(self._top_up)),
            web.post("/world/empty", answering(self._empty)),
            web.post("/world/switch", answering(self._turn)),
        ]

    async def _show(self, _request: web.Request) -> dict[str, Any]:
        self._jiema.advance()
        orders = [order for order in self._jiema.book.all() if order.account_id == self._account.id]
        return {
            "key": self._key,
            "name": self._account.display_name,
            "balance_cents": self._account.balance_cents,
            "auto_sms_seconds": self._jiema.settings.auto_sms_seconds,
            "orders": [_order(order) for order in reversed(orders[-MOST_ORDERS:])],
            "switches": self._switches.shown(),
            "log": self._log.lines(),
        }

    async def _send_sms(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, NewSms)
        try:
            self._jiema.receive_sms(body.order_id, body.body)
        except SimUsageError as error:
            raise RefusedAct("This number is over: it receives nothing any more.") from error
        return {}

    async def _top_up(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, TopUp)
        cents = min(self._account.balance_cents + body.cents, MOST_CENTS)
        self._jiema.set_balance(self._account.id, cents)
        return {"balance_cents": cents}

    async def _empty(self, _request: web.Request) -> dict[str, Any]:
        self._jiema.set_balance(self._account.id, 0)
        return {"balance_cents": 0}

    async def _turn(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Turn)
        try:
            self._switches.turn(Switch(body.name), on=body.on)
        except ValueError as error:
            raise RefusedAct("There is no such switch.") from error
        self._jiema.changes.bump()
        return self._switches.shown()


def _order(order: Order) -> dict[str, Any]:
    return order_snapshot(order) | {"country_slug": order.country.slug, "is_open": order.is_open}
