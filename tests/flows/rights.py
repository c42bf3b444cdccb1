"""Who may do what, as tables: who acts, and every tap and command there is.

A new kind of actor, of button or of command is a line here; a test fails while one is missing.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from aiogram.filters.callback_data import CallbackData

from bot.ui import callbacks as cb
from bot.ui import callbacks_comfort as comfort
from tests.flows.person import Person, Seen
from tests.flows.world import World

MOST_BYTES = 64
"""Of callback data (Bot API, ``InlineKeyboardButton``)."""
FUZZ_SEED = "who may do what"
ALPHABET = "o1:cbkgshljn0-9+ .\0\n_é💥٣\u202e{}<&%"
ACCOUNT_CENTS = 1200


class Who(StrEnum):
    """Somebody who acts where somebody else's things are."""

    OTHER = "another person with a key, in their own chat"
    KEYLESS = "another person without a key, in their own chat"
    MEMBER = "a member of a group the bot is in"
    OWNER_IN_GROUP = "the owner, but in a group"
    ANONYMOUS = "an anonymous administrator"
    CHANNEL = "a person who speaks as a channel"
    BOT = "another bot"


TAPPERS = (Who.OTHER, Who.KEYLESS, Who.MEMBER, Who.OWNER_IN_GROUP, Who.BOT)
"""A tap always comes from a person, also from an anonymous administrator's own account."""
SPEAKERS = (Who.MEMBER, Who.OWNER_IN_GROUP, Who.ANONYMOUS, Who.CHANNEL, Who.BOT)
"""Who can write in a group."""


@dataclass(frozen=True)
class Things:
    """What belongs to the owner."""

    order: int
    nonce: str
    used_nonce: str
    api_order: str
    phone: str


def every_tap(of: Things) -> list[str]:
    """Return the data of every button the bot ever sends, those of the owner's things included."""
    taps: list[CallbackData] = [
        *(cb.Go(to=place, below=below) for place in cb.Place for below in (False, True)),
        cb.ServicePage(page=1),
        cb.ServicePage(page=cb.SEARCH_RESULTS),
        cb.ServiceJump(page=1),
        cb.CountryPage.first(1),
        cb.CountryJump(service=1, sort="p", page=1, parent=1),
        cb.Confirm.direct(1, 1),
        *(cb.Star(service=1, country=1, sort="p", page=1, parent=1, on=on) for on in (False, True)),
        cb.Buy(nonce=of.nonce),
        cb.Buy(nonce=of.used_nonce),
        *(cb.OrderDo(act=act, order=of.order) for act in cb.OrderAct),
        *(cb.GroupDo(act=act, order=of.order) for act in cb.GroupAct),
        *(cb.LinkPage(view=view, link=1) for view in cb.LinkView),
        *(cb.LinkSet(what=what, link=1, value="a") for what in cb.LinkChoice),
        *(cb.LinkDo(act=act, link=1) for act in cb.LinkAct),
        cb.PostTo(nonce=of.nonce, link=1, on=True),
        cb.Star(service=1, country=1, sort="p", page=1, parent=1, on=True),
        cb.SetLowBalance(cents=100),
        cb.HistoryPage(page=1),
        cb.HistoryPage(page=2, status="WAITING"),
        cb.FindPage(page=1, like=of.order),
        cb.FindPage(page=1, words=True),
        cb.StatsPage(days=7),
        cb.SetLanguage(code="en", back=cb.Place.SETTINGS),
        cb.Noop(),
        comfort.WishFor(service=1, country=1, cents=1),
        comfort.WishCheaper(service=1, country=1, sort="p", page=1, parent=1),
        comfort.Unwish(wish=1),
        comfort.SetSort(sort="n"),
        *(comfort.Quiet(step=step, begins=22, ends=7) for step in comfort.QuietStep),
    ]
    there = {each for each in (vars(cb) | vars(comfort)).values() if isinstance(each, type)}
    buttons = {each for each in there if issubclass(each, CallbackData)} - {CallbackData}
    assert {type(tap) for tap in taps} == buttons
    return [tap.pack() for tap in taps]


def forged(of: Things) -> list[str]:
    """Return the taps that name what is the owner's."""
    return [data for data in every_tap(of) if data.startswith(("b1:", "o1:", "gd1:", "pt1:"))]


def truncated(of: Things) -> list[str]:
    """Return every tap cut off at every length."""
    whole = every_tap(of)
    cut = {data[:end] for data in whole for end in range(1, len(data))}
    return sorted(cut - set(whole))


def fuzzed(of: Things, times: int) -> list[str]:
    """Return taps with parts replaced, put in, or of pure noise; the same ones every time."""
    noise = random.Random(FUZZ_SEED)  # noqa: S311 - repeatable, no secret
    whole = every_tap(of)

    def one() -> str:
        letters = list(noise.choice([*whole, ""]))
        for _ in range(noise.randint(1, 4) if letters else noise.randint(1, MOST_BYTES)):
            place = noise.randint(0, len(letters))
            letters[place : place + noise.randint(0, 1)] = noise.choice(ALPHABET)
        return "".join(letters).encode()[:MOST_BYTES].decode(errors="ignore") or "?"

    return [one() for _ in range(times)]


class Crowd:
    """The owner with an order, everybody else, and a group they all are in."""

    def __init__(self, world: World, ann: Person, card: Seen) -> None:
        self.world = world
        self.ann = ann
        self.card = card
        self.group = 0
        self.others: dict[Who, Person] = {}
        self._message_ids: dict[Who, int] = {}

    async def gather(self) -> Crowd:
        """Let everybody arrive; the bot has a message in each chat."""
        self.others[Who.OTHER], _ = await self.world.buyer("Bob")
        keyless = self.others[Who.KEYLESS] = await self.world.person("Eve")
        await keyless.asks("/start", button="Get a key")
        member = self.others[Who.MEMBER] = await self.world.person("Max")
        robot = self.others[Who.BOT] = await self.world.person("Robot")
        await robot.act("users", id=robot.user_id, first_name="Robot", is_bot=True)
        self.others[Who.CHANNEL] = member
        boss = self.others[Who.ANONYMOUS] = await self.world.person("Ada")
        self.others[Who.OWNER_IN_GROUP] = self.ann
        people = {member.user_id, robot.user_id, self.ann.user_id}
        made = await member.act(
            "chats",
            title="Friends",
            members=[
                *({"user_id": each, "status": "member"} for each in people),
                {"user_id": boss.user_id, "status": "administrator"},
            ],
            bot_status="administrator",
        )
        self.group = made["chat_id"]
        # The one message that the bot writes in a group by itself.
        await self.says(Who.MEMBER, "jm_" + "x" * 43)
        await self.world.telegram_called("sendMessage", self._in_group)
        for who, person in self.others.items():
            own = who in {Who.OTHER, Who.KEYLESS}
            chat = await person.read("chat", chat_id=person.user_id if own else self.group)
            self._message_ids[who] = max(
                m["message_id"] for m in chat["messages"] if (m.get("from") or {}).get("is_bot")
            )
        return self

    async def taps(self, who: Who, data: str) -> dict[str, Any]:
        """Send callback data as somebody; returns how it was answered."""
        person = self.others[who]
        pressed = await person.act(
            "press_raw",
            chat_id=person.user_id if who in {Who.OTHER, Who.KEYLESS} else self.group,
            user_id=person.user_id,
            message_id=self._message_ids[who],
            data=data,
        )
        return await person.answer_to(str(pressed["callback_query_id"]))

    async def says(self, who: Who, text: str) -> int:
        """Write in the group as somebody."""
        how: dict[str, Any] = {"anonymous": who is Who.ANONYMOUS}
        if who is Who.CHANNEL:
            how["as_channel"] = "News"
        sent = await self.others[who].act(
            "message", chat_id=self.group, user_id=self.others[who].user_id, text=text, **how
        )
        return int(sent["message_id"])

    async def calls_elsewhere(self) -> Iterator[dict[str, Any]]:
        """Return what the bot has written to anybody but the owner."""
        calls = (await self.ann.read("calls"))["calls"]
        return (c for c in calls if c["params"].get("chat_id") not in {None, self.ann.user_id})

    def _in_group(self, call: dict[str, Any]) -> bool:
        return bool(call["params"].get("chat_id") == self.group)
