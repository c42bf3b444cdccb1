"""Who administers a group: asked when it matters, a minute old at most."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import GetChatAdministrators, TelegramMethod
from aiogram.types import ChatMemberOwner, User

from bot.notify.administrators import ASK_AGAIN_SECONDS, FRESH_SECONDS, Administrators
from bot.notify.sender import ChatClosed, ChatMoved, FloodWait, Lost
from tests.orders.control import Clock
from tests.storage.samples import ALICE, BOB, a_link

GROUP = a_link().chat_id
A_BOT = 5
METHOD = GetChatAdministrators(chat_id=GROUP)


class Telegram(BaseSession):
    """Answers with those who administer every group, or fails once as told."""

    def __init__(self) -> None:
        super().__init__()
        self.administrators = {ALICE: False, A_BOT: False}
        """Whether each is anonymous."""
        self.fails: Exception | None = None
        self.asked: list[int | str] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ASYNC109 - the base class's signature
    ) -> Any:
        del bot, timeout
        assert isinstance(method, GetChatAdministrators)
        self.asked.append(method.chat_id)
        await self.gate.wait()
        if self.fails is not None:
            failure, self.fails = self.fails, None
            raise failure
        return [
            ChatMemberOwner(
                user=User(id=one, is_bot=one == A_BOT, first_name=f"N{one}"),
                is_anonymous=anonymous,
            )
            for one, anonymous in self.administrators.items()
        ]

    async def close(self) -> None:
        pass

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        raise NotImplementedError
        yield b""


class Room:
    def __init__(self) -> None:
        self.telegram = Telegram()
        self.clock = Clock()
        bot = Bot("123456:" + "A" * 35, session=self.telegram)
        self.administrators = Administrators(bot, self.clock.monotonic)

    async def may(self, user_id: int) -> bool:
        return await self.administrators.is_administrator(GROUP, user_id)


@pytest.fixture
def room() -> Room:
    return Room()


async def test_people_are_administrators_and_bots_are_not(room: Room) -> None:
    assert await room.may(ALICE)
    assert not await room.may(BOB)
    assert not await room.may(A_BOT)
    assert set(await room.administrators.of(GROUP)) == {ALICE}


async def test_the_list_is_a_minute_old_at_most(room: Room) -> None:
    assert await room.may(ALICE)
    room.telegram.administrators.clear()
    room.clock.advance(FRESH_SECONDS)
    assert await room.may(ALICE)
    assert len(room.telegram.asked) == 1
    room.clock.advance(1)
    assert not await room.may(ALICE)
    assert len(room.telegram.asked) == 2


async def test_a_no_is_asked_for_anew_every_few_seconds(room: Room) -> None:
    assert not await room.may(BOB)
    room.telegram.administrators[BOB] = False
    room.clock.advance(ASK_AGAIN_SECONDS)
    assert not await room.may(BOB)
    assert len(room.telegram.asked) == 1
    room.clock.advance(1)
    assert await room.may(BOB)
    assert len(room.telegram.asked) == 2


async def test_something_changed_is_asked_for_at_once(room: Room) -> None:
    assert await room.may(ALICE)
    room.telegram.administrators.clear()
    room.administrators.forget(GROUP)
    assert not await room.may(ALICE)


async def test_many_who_ask_at_once_ask_once(room: Room) -> None:
    room.telegram.gate.clear()
    asking = asyncio.gather(*(room.may(ALICE) for _ in range(20)))
    other = asyncio.create_task(room.administrators.is_administrator(GROUP - 1, ALICE))
    await asyncio.sleep(0)
    room.telegram.gate.set()
    assert await asking == [True] * 20
    assert await other
    assert sorted(map(int, room.telegram.asked)) == [GROUP - 1, GROUP]


async def test_the_owner_may_post_while_they_administer(room: Room) -> None:
    assert await room.administrators.owner_may_post(a_link(owner_id=ALICE))
    assert not await room.administrators.owner_may_post(a_link(owner_id=BOB))


async def test_an_anonymous_administrator_counts_and_is_not_named(room: Room) -> None:
    room.telegram.administrators[BOB] = True
    assert await room.may(BOB)
    assert await room.administrators.name_of(GROUP, BOB) is None
    assert await room.administrators.name_of(GROUP, ALICE) == f"N{ALICE}"
    assert await room.administrators.name_of(GROUP, 9) is None


@pytest.mark.parametrize(
    ("failure", "raised"),
    [
        (TelegramForbiddenError(METHOD, "Forbidden: bot was kicked"), ChatClosed),
        (TelegramBadRequest(METHOD, "Bad Request: chat not found"), ChatClosed),
        (TelegramBadRequest(METHOD, "Bad Request: something new"), Lost),
        (TelegramMigrateToChat(METHOD, "upgraded", GROUP - 1), ChatMoved),
        (TelegramRetryAfter(METHOD, "Too Many Requests", retry_after=3), FloodWait),
        (TelegramServerError(METHOD, "Internal Server Error"), Lost),
        (ClientDecodeError("not JSON", ValueError(), b"<html>"), Lost),
    ],
)
async def test_trouble_is_raised_and_not_remembered(
    room: Room, failure: Exception, raised: type[Exception]
) -> None:
    room.telegram.fails = failure
    with pytest.raises(raised):
        await room.may(ALICE)
    assert await room.may(ALICE)
