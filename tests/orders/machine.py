"""What a state machine over the life of orders rests on; its rules are in ``test_machine``."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hypothesis.stateful import RuleBasedStateMachine

from bot.core.account import Key
from bot.core.errors import Trouble
from bot.core.order import Order
from bot.orders.outcomes import Outcome
from tests.orders.buying import MESSAGE_ID, Progress
from tests.orders.ledger import TERMINAL, Number
from tests.orders.life import Life
from tests.orders.promises import (
    Books,
    Told,
    check_always,
    check_ended,
    check_known,
    check_settled,
    left_by_now,
    read,
)
from tests.storage.samples import ALICE


def pick(things: Sequence[Any], number: int) -> Any:
    return things[number % len(things)]


class LifeMachine(RuleBasedStateMachine):
    """A life of orders, the end of all its faults, and what must hold then."""

    url: str
    """Of a database file that is copied anew for every example."""
    template: Path
    examples = 0
    steps = 0

    def __init__(self) -> None:
        super().__init__()
        shutil.copy(self.template, self.url.removeprefix("sqlite+aiosqlite:///"))
        self.life = Life(self.url)
        self.api = self.life.api
        self.told = Told()
        self.books = Books.empty()
        self.keys_made = 0
        type(self).examples += 1

    def connect(self, account: str) -> None:
        self.keys_made += 1
        secret = f"jm_{self.keys_made:043d}"
        self.api.open(secret, account)
        self.life.do(lambda: self._or_trouble(self.life.world.people.connect(ALICE, secret)))

    def chat_opens(self) -> None:
        self.life.mouth.closed = False
        self.life.do(lambda: self.life.world.people.can_be_told(ALICE))

    def teardown(self) -> None:
        try:
            self.all_faults_end()
            for _ in range(15):
                self.life.advance(4.0)
            check_settled(read(self.life, self.told))
            for _ in range(6):
                self.life.advance(30.0)
            books = read(self.life, self.told)
            check_known(self.life, books)
            left = left_by_now(books)
            for number in self.api.numbers.values():
                if number.status not in TERMINAL:
                    self.api.end(number, "COMPLETED", refund=False)
            self.wait_for_the_end()
            books = read(self.life, self.told)
            check_always(self.life, self.told, books)
            check_ended(self.life, books, left)
        finally:
            self.life.close()

    def all_faults_end(self) -> None:
        self.api.outage = None
        self.api.faults.clear()
        self.life.mouth.troubles.clear()
        self.chat_opens()
        self.life.restart()
        for account in ("acc-2", "acc-1"):
            self.connect(account)

    def wait_for_the_end(self) -> None:
        for seconds in [1.5] * 20 + [20.0] * 10 + [100.0] * 10 + [1000.0] * 12:
            if not self.watched() and not self.life.pending():
                return
            self.life.advance(seconds)

    def is_calm(self) -> bool:
        """Whether no order is still to appear that a look must find in time."""
        known = self.books.orders
        unknown = (n for n in self.api.numbers.values() if n.nonce is not None)
        return not self.api.late and all(number.id in known for number in unknown)

    def watched(self) -> Sequence[Order]:
        return self.life.do(lambda: self.life.world.people.open_orders(ALICE)) or ()

    def an_order(
        self, which: int, allows: Callable[[Order], bool] = lambda _order: True
    ) -> Order | None:
        orders = [order for order in self.watched() if allows(order)]
        return pick(orders, which) if orders else None

    def numbers(self, *statuses: str) -> list[Number]:
        return [number for number in self.api.numbers.values() if number.status in statuses]

    def ours_first(self, *statuses: str) -> list[Number]:
        numbers = self.numbers(*statuses)
        return [number for number in numbers if number.nonce is not None] + numbers

    async def _key(self) -> Key | None:
        account = await self.life.world.people.get(ALICE)
        return account.key if account is not None else None

    async def _confirm(self) -> object:
        key = await self._key()
        if key is None:
            return None
        world = self.life.world
        world.key = key
        try:
            service, country = await world.offered()
            return await world.quotes.quote(key, service.id, country.id)
        except Trouble as trouble:
            return trouble

    async def _buy(self, nonce: str) -> Outcome | None:
        key = await self._key()
        if key is None:
            return None
        buying = self.life.world.purchases.buy(key, nonce, MESSAGE_ID, Progress())
        outcome: Outcome | None = await self._or_trouble(buying)
        return outcome

    async def _follow(self, which: int) -> Order | None:
        key = await self._key()
        if key is None:
            return None
        elsewhere = (await self.life.world.history.active(key)).elsewhere
        if not elsewhere:
            return None
        return await self.life.world.lifecycle.follow(pick(elsewhere, which), key)

    @staticmethod
    async def _or_trouble(act: Any) -> Any:
        try:
            return await act
        except Trouble:
            return None
