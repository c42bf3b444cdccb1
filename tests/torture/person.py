"""A scripted person: connects, buys, gets SMS, cancels, looks back; patient, and tries again."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import Final

from bot.sim.jiema.errors import SimUsageError
from bot.sim.jiema.orders import Order, OrderStatus
from bot.sim.telegram import acts_messages, acts_time
from bot.sim.telegram.acts import ActError
from bot.sim.telegram.messages import Message
from bot.sim.telegram.people import User
from tests.torture.outside import Outside
from tests.torture.plan import End, PersonPlan, Wish
from tests.torture.team import Team

PURSE_CENTS: Final = 100_000
TRIES: Final = 6
LONGEST_WAIT: Final = 6.0
"""Until an SMS is sent to a number that waits for one."""
WORDS: Final = ("amber", "birch", "coral", "dusk", "ember", "fern", "grove", "haze")

CONNECTED: Final = "g1:b:"
BUY: Final = "b1:"
REFRESH: Final = "o1:r:"
CANCEL: Final = "o1:c:"
NEXT: Final = "o1:n:"


@dataclass
class Person:
    """One Telegram user with an account of their own at the service."""

    outside: Outside
    user_id: int
    plan: PersonPlan
    random: Random
    account_id: str = ""
    keys: list[str] = field(default_factory=list)
    pressed: set[str] = field(default_factory=set)
    orders: list[Order] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    mishaps: Counter[str] = field(default_factory=Counter)
    longest_wait: float = LONGEST_WAIT
    team: Team = field(init=False)

    def __post_init__(self) -> None:
        state = self.outside.telegram.state
        state.users[self.user_id] = User(self.user_id, f"P{self.user_id}", language_code="en")
        account, key = self.outside.jiema.state.add_account(f"P{self.user_id}", PURSE_CENTS)
        self.account_id = account.id
        self.keys.append(key)
        self.team = Team(self)

    async def live(self) -> None:
        """Go through the whole plan; what does not succeed is given up after some tries."""
        await self.connect()
        for wish in self.plan.wishes:
            await self.want(wish)
        self.say("/history")
        await self.until(lambda: self.shows("h1:"), 15)

    # What the person does in the chat

    def say(self, text: str) -> None:
        try:
            acts_messages.write(
                self.outside.telegram.state, chat_id=self.user_id, user_id=self.user_id, text=text
            )
        except ActError:
            return  # the bot is blocked just now

    def press(self, message_id: int, data: str) -> tuple[str, int | None]:
        """Press a button; returns the ids of the query and of its update."""
        pressed = acts_messages.press_raw(
            self.outside.telegram.state,
            chat_id=self.user_id,
            user_id=self.user_id,
            message_id=message_id,
            data=data,
        )
        return pressed["callback_query_id"], pressed["update_id"]

    async def connect(self) -> bool:
        """Paste the key until the bot shows what a connected person sees."""
        self.say("/start")
        await self.until(lambda: bool(self.messages()), 10)
        for _ in range(TRIES):
            lowest = self.lowest()
            self.say(self.keys[-1])
            if await self.until(partial(self.shows, CONNECTED, above=lowest), 20):
                return True
        return False

    async def want(self, wish: Wish) -> None:
        """Buy a number, and let its story run."""
        for attempt in range(TRIES):
            if attempt and self.key_is_refused():
                await self.connect()
            await self.team.link()
            if not await self._buy(wish, first=attempt == 0):
                continue
            order = self.orders[-1]
            if await self.until(partial(self.has_read, order.phone), 150):
                await self._story(order, wish)
            return

    async def _buy(self, wish: Wish, *, first: bool) -> bool:
        """Tap Buy on a fresh confirm screen; returns whether an order came of it."""
        lowest = self.lowest()
        self.say("telegram malaysia")
        await self.until(lambda: self.shows(BUY, above=lowest), 20)
        offer = self.shows(BUY, above=lowest)
        if offer is None:
            return False
        message_id, data = offer
        before = len(self.bought())
        query_id, update_id = self.press(message_id, data)
        self.pressed.add(data.removeprefix(BUY))
        if wish.late and first:
            self.mishaps["person: tap too late"] += 1
            acts_time.age_query(
                self.outside.telegram.state, callback_query_id=query_id, seconds=1000
            )
        if wish.twice:
            self.mishaps["person: tap twice"] += 1
            self.press(message_id, data)
        if wish.twice and wish.late and update_id is not None:
            self.outside.telegram.state.updates.redeliver(update_id)
        await self.until(lambda: len(self.bought()) > before, 8)
        await self.until(lambda: not self.in_doubt(), 120)
        new = self.bought()[before:]
        self.orders += [order for order in new if order not in self.orders]
        return bool(new)

    async def _story(self, order: Order, wish: Wish) -> None:
        if wish.burst:
            for _ in range(wish.sms):
                self.receive(order)
        else:
            for number in range(wish.sms):
                await asyncio.sleep(self.random.uniform(0, self.longest_wait))
                if number:
                    await self._tap_until(
                        NEXT, order, lambda: order.status is not OrderStatus.RECEIVED
                    )
                body = self.receive(order)
                await self.until(partial(self.has_read, body), 45)
        match wish.end:
            case End.CANCEL | End.CANCEL_AGAINST_SMS:
                if wish.end is End.CANCEL_AGAINST_SMS and self.random.random() < 0.5:
                    self.receive(order)
                await self._tap_until(CANCEL, order, lambda: not order.is_open)
            case End.FINISH if order.is_open:
                self.outside.jiema.state.finish_order(
                    order.id, self.random.choice(("COMPLETED", "FAILED", "CANCELLED"))
                )
            case End.EXPIRE if order.is_open:
                self.outside.jiema.state.expire_order(order.id)

    def receive(self, order: Order) -> str:
        """Let an SMS come; one that comes too late goes nowhere."""
        code = str(self.random.randrange(100_000, 1_000_000))
        words = " ".join(self.random.choices(WORDS, k=4))
        body = f"Telegram code: {code}. Memo {words} {order.seq}."
        try:
            self.outside.jiema.state.receive_sms(order.id, body)
        except SimUsageError:
            return ""
        self.bodies.append(body)
        return body

    async def _tap_until(self, prefix: str, order: Order, holds: Callable[[], bool]) -> None:
        for _ in range(4):
            button = self._button_of(prefix, order)
            if button is not None and not holds():
                self.press(*button)
            if await self.until(holds, 15):
                return

    # What the person sees

    def messages(self) -> list[Message]:
        """Return what stands in the chat from the bot, oldest first."""
        state = self.outside.telegram.state
        chat = state.chats.get(self.user_id)
        found = chat.messages.values() if chat is not None else ()
        return [each for each in found if each.sender is state.bot and not each.deleted]

    def lowest(self) -> int:
        chat = self.outside.telegram.state.chats.get(self.user_id)
        return chat.last_message_id if chat is not None else 0

    def shows(self, prefix: str, above: int = 0) -> tuple[int, str] | None:
        """Return message and data of the newest button whose data begins so."""
        for message in reversed(self.messages()):
            for row in message.inline_keyboard or []:
                for button in row:
                    data = button.get("callback_data", "")
                    if data.startswith(prefix) and message.message_id > above:
                        return message.message_id, data
        return None

    def has_read(self, text: str) -> bool:
        return bool(text) and any(text in (message.text or "") for message in self.messages())

    def _button_of(self, prefix: str, order: Order) -> tuple[int, str] | None:
        """Return a button of an order: by our id, which any of its messages carries."""
        ids = self.outside.rows(
            "SELECT id FROM orders WHERE owner_id = :owner AND api_order_id = :order",
            owner=self.user_id,
            order=order.id,
        )
        return self.shows(f"{prefix}{ids[0][0]}") if ids else None

    # What only the harness knows

    def bought(self) -> list[Order]:
        """Return the orders the API placed for this person through the bot."""
        found = (
            self.outside.jiema.state.book.get(charge.order_id)
            for charge in self.outside.charges
            if charge.account_id == self.account_id and charge.asked_at is not None
        )
        return [order for order in found if order is not None]

    def in_doubt(self) -> bool:
        return bool(
            self.outside.rows(
                "SELECT 1 FROM intents WHERE owner_id = :owner AND state = 'open'",
                owner=self.user_id,
            )
        )

    def key_is_refused(self) -> bool:
        """Tell whether the bot watches or buys with a key that it knows to be refused."""
        return bool(
            self.outside.rows(
                "SELECT 1 FROM keys WHERE owner_id = :owner AND refused AND current",
                owner=self.user_id,
            )
        )

    async def until(self, holds: Callable[[], object], patience: float) -> bool:
        return await self.outside.until(holds, patience)
