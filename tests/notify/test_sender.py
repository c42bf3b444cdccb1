"""What follows from each of Telegram's refusals."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import EditMessageText, SendMessage, TelegramMethod
from aiogram.types import Chat, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.core.link import Suspension
from bot.core.shares import Fence, Fenced, under
from bot.notify.sender import (
    ChatClosed,
    ChatMoved,
    FloodWait,
    Lost,
    MessageGone,
    Sender,
    Unsendable,
)
from bot.ui.screens.screen import Screen
from tests.storage.samples import ALICE, NOW

GROUP = -1_000_000_000_042
KEYBOARD = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="Menu", callback_data="1")]]
)
SCREEN = Screen("<b>Fish &amp; chips</b> <code>4821</code>", KEYBOARD)
Refuse = Callable[[TelegramMethod[Any]], Exception]


def bad(text: str) -> Refuse:
    return lambda method: TelegramBadRequest(method, f"Bad Request: {text}")


FORM = bad("can't parse entities")


class FakeSession(BaseSession):
    """Refuses as told, one call after another, then accepts everything."""

    def __init__(self, *refusals: Refuse) -> None:
        super().__init__()
        self.refusals = list(refusals)
        self.calls: list[TelegramMethod[Any]] = []

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ASYNC109 - the base class's signature
    ) -> Any:
        del bot, timeout
        self.calls.append(method)
        if self.refusals:
            raise self.refusals.pop(0)(method)
        if isinstance(method, SendMessage):
            return Message(message_id=77, date=NOW, chat=Chat(id=ALICE, type="private"))
        return True

    async def close(self) -> None:
        pass

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        raise NotImplementedError
        yield b""


def a_sender(*refusals: Refuse) -> tuple[Sender, FakeSession]:
    session = FakeSession(*refusals)
    return Sender(Bot("123456:" + "A" * 35, session=session)), session


def forms(session: FakeSession) -> list[tuple[str | None, object, object]]:
    return [
        (call.text, call.parse_mode, call.reply_markup)
        for call in session.calls
        if isinstance(call, SendMessage | EditMessageText)
    ]


async def test_a_screen_goes_out_as_it_is() -> None:
    sender, session = a_sender()
    assert await sender.send(ALICE, SCREEN, reply_to=5, silent=True) == 77
    (sent,) = session.calls
    assert isinstance(sent, SendMessage)
    assert (sent.text, sent.parse_mode, sent.reply_markup) == (SCREEN.text, "HTML", KEYBOARD)
    assert sent.disable_notification
    assert sent.reply_parameters is not None
    assert sent.reply_parameters.message_id == 5
    assert sent.reply_parameters.allow_sending_without_reply


async def test_what_is_for_a_share_that_was_lost_is_left_to_its_next_holder() -> None:
    session = FakeSession()
    sender = Sender(Bot("123456:" + "A" * 35, session=session), holds=lambda _: False)
    with under(Fence(3, 7)), pytest.raises(Fenced):
        await sender.send(ALICE, SCREEN)
    assert session.calls == []
    # What somebody has asked for is said by whoever was asked.
    assert await sender.send(ALICE, SCREEN) == 77


async def test_what_is_refused_for_its_form_goes_out_plainer() -> None:
    plain = "Fish & chips 4821"
    sender, session = a_sender(FORM, bad("BUTTON_DATA_INVALID"))
    assert await sender.send(ALICE, SCREEN) == 77
    assert forms(session) == [
        (SCREEN.text, "HTML", KEYBOARD),
        (plain, None, KEYBOARD),
        (plain, None, None),
    ]
    sender, session = a_sender(FORM)
    await sender.edit(ALICE, 5, SCREEN)
    assert forms(session)[1] == (plain, None, KEYBOARD)


async def test_every_answer_is_told_as_soon_as_it_is_there() -> None:
    sender, _ = a_sender(FORM)
    told: list[int] = []
    sender._arrived = told.append
    await sender.send(ALICE, SCREEN)
    assert told == [ALICE, ALICE], "one was refused"
    await sender.edit(ALICE, 5, SCREEN)
    assert told == [ALICE] * 3


async def test_a_plain_text_fits_into_a_message() -> None:
    sender, session = a_sender(FORM)
    await sender.send(ALICE, Screen("<i>x</i>" * 5000))
    assert forms(session)[1][0] == "x" * 4096


async def test_what_even_plain_is_refused() -> None:
    for call in ("send", "edit"):
        sender, session = a_sender(FORM, FORM, FORM)
        with pytest.raises(Unsendable, match="can't parse entities"):
            await (sender.send(ALICE, SCREEN) if call == "send" else sender.edit(ALICE, 5, SCREEN))
        assert len(session.calls) == 3


@pytest.mark.parametrize(
    ("refuse", "raised"),
    [
        (lambda m: TelegramForbiddenError(m, "Forbidden: bot was blocked by the user"), ChatClosed),
        (bad("chat not found"), ChatClosed),
        (bad("USER IS DEACTIVATED"), ChatClosed),
        (bad("CHAT_WRITE_FORBIDDEN"), ChatClosed),
        (bad("not enough rights to send text messages to the chat"), ChatClosed),
        (lambda m: TelegramNotFound(m, "Not Found: chat not found"), ChatClosed),
        (lambda m: TelegramNetworkError(m, "HTTP Client says - timeout"), Lost),
        (lambda m: TelegramServerError(m, "Internal Server Error"), Lost),
        (lambda m: TelegramUnauthorizedError(m, "Unauthorized"), Lost),
        (lambda m: TelegramAPIError(m, "something new"), Lost),
        (lambda _: ClientDecodeError("not JSON", ValueError(), b"<html>"), Lost),
    ],
)
@pytest.mark.parametrize("call", ["send", "edit"])
async def test_refusals_are_sorted(refuse: Refuse, raised: type[Exception], call: str) -> None:
    sender, session = a_sender(refuse)
    with pytest.raises(raised):
        await (sender.send(ALICE, SCREEN) if call == "send" else sender.edit(ALICE, 5, SCREEN))
    assert len(session.calls) == 1


@pytest.mark.parametrize(
    ("refuse", "why"),
    [
        (lambda m: TelegramForbiddenError(m, "Forbidden: bot was kicked"), Suspension.REMOVED),
        (bad("chat not found"), Suspension.REMOVED),
        (bad("not enough rights to send text messages to the chat"), Suspension.RESTRICTED),
        (bad("CHAT_WRITE_FORBIDDEN"), Suspension.RESTRICTED),
        (bad("TOPIC_CLOSED"), Suspension.TOPIC),
        (bad("message thread not found"), Suspension.TOPIC),
    ],
)
async def test_a_closed_chat_says_why(refuse: Refuse, why: Suspension) -> None:
    sender, session = a_sender(refuse)
    with pytest.raises(ChatClosed) as closed:
        await sender.send(GROUP, SCREEN, thread_id=7)
    assert closed.value.why is why
    (sent,) = session.calls
    assert isinstance(sent, SendMessage)
    assert sent.message_thread_id == 7


async def test_a_group_that_moved_says_where_to() -> None:
    sender, _ = a_sender(lambda m: TelegramMigrateToChat(m, "upgraded", GROUP - 1))
    with pytest.raises(ChatMoved) as moved:
        await sender.send(GROUP, SCREEN)
    assert moved.value.new_chat_id == GROUP - 1


async def test_a_flood_wait_says_how_long() -> None:
    sender, _ = a_sender(lambda m: TelegramRetryAfter(m, "Too Many Requests", retry_after=17))
    with pytest.raises(FloodWait) as wait:
        await sender.send(ALICE, SCREEN)
    assert wait.value.seconds == 17.0


@pytest.mark.parametrize(
    "text", ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"]
)
async def test_a_message_that_is_gone(text: str) -> None:
    sender, session = a_sender(bad(text))
    with pytest.raises(MessageGone):
        await sender.edit(ALICE, 5, SCREEN)
    assert len(session.calls) == 1


async def test_nothing_to_change_is_fine() -> None:
    sender, session = a_sender(bad("message is not modified: specified new message content…"))
    await sender.edit(ALICE, 5, SCREEN)
    assert len(session.calls) == 1


async def test_delete() -> None:
    sender, session = a_sender()
    assert await sender.delete(ALICE, 5)
    sender, session = a_sender(bad("message to delete not found"))
    assert await sender.delete(ALICE, 5)
    sender, session = a_sender(bad("message can't be deleted for everyone"))
    assert not await sender.delete(ALICE, 5)
    assert session.calls[1].__api_method__ == "editMessageReplyMarkup"


@pytest.mark.parametrize(
    "refusals",
    [
        [lambda m: TelegramNetworkError(m, "timeout")],
        [lambda m: TelegramForbiddenError(m, "Forbidden")],
        [lambda m: TelegramRetryAfter(m, "Too Many Requests", retry_after=3)],
        [bad("message can't be deleted"), bad("message is not modified")],
        [bad("message can't be deleted"), lambda m: TelegramNetworkError(m, "timeout")],
    ],
)
async def test_trouble_with_an_old_message_is_never_an_error(refusals: list[Refuse]) -> None:
    sender, _ = a_sender(*refusals)
    assert not await sender.delete(ALICE, 5)
