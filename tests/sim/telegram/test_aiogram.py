"""A real aiogram Bot against the stand-in: what it sends is taken, what it gets is parsed."""

import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
)
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    Message,
)

from tests.sim.telegram.wire_client import ANN, WireClient


@pytest.fixture
def bot(wire: WireClient) -> Bot:
    session = AiohttpSession(api=TelegramAPIServer.from_base(wire.sim.url))
    return Bot(wire.sim.token, session=session, default=DefaultBotProperties(parse_mode="HTML"))


async def test_conversation(wire: WireClient, bot: Bot) -> None:
    async with bot.session:
        await wire.act("message", chat_id=ANN, user_id=ANN, text="hello")
        (update,) = await bot.get_updates(timeout=1)
        assert update.message is not None
        rows = [
            [InlineKeyboardButton(text="Buy", callback_data="v1:buy")],
            [InlineKeyboardButton(text="Copy", copy_text=CopyTextButton(text="123"))],
        ]
        sent = await update.message.as_(bot).reply(
            "<b>Price</b>: <tg-time unix='1' format='r'>soon</tg-time>",
            reply_markup=InlineKeyboardMarkup(inline_keyboard=rows),
        )
        assert sent.reply_to_message is not None
        assert [entity.type for entity in sent.entities or []] == ["bold", "date_time"]
        place = {"chat_id": ANN, "user_id": ANN, "message_id": sent.message_id}
        await wire.act("press", **place, text="Buy")
        (update,) = await bot.get_updates(offset=update.update_id + 1)
        assert update.callback_query is not None
        assert await update.callback_query.as_(bot).answer("Buying…")
        assert await sent.edit_text("Bought")
        assert await bot.set_my_commands([BotCommand(command="buy", description="Buy")])
    assert (await wire.read("refused"))["calls"] == []


async def test_files(wire: WireClient, bot: Bot) -> None:
    async with bot.session:
        await wire.act("message", chat_id=ANN, user_id=ANN, photo=True)
        (update,) = await bot.get_updates()
        assert update.message is not None
        assert update.message.photo is not None
        content = await bot.download(update.message.photo[0])
        assert content is not None
        picture = content.read()
        sent = await bot.send_photo(ANN, BufferedInputFile(picture, "a.png"), caption="<i>me</i>")
        assert sent.caption == "me"
        text = await bot.send_message(ANN, "becomes a picture")
        for message, caption in ((text, "one"), (sent, "two")):
            media = InputMediaPhoto(media=BufferedInputFile(picture, "a.png"), caption=caption)
            edited = await message.edit_media(media)
            assert isinstance(edited, Message)
            assert edited.photo is not None
            assert (edited.message_id, edited.caption) == (message.message_id, caption)
            with pytest.raises(TelegramBadRequest, match="message is not modified"):
                await message.edit_media(media)
            with pytest.raises(TelegramBadRequest, match="there is no text in the message"):
                await message.edit_text("text again")


async def test_errors_are_aiograms_own(wire: WireClient, bot: Bot) -> None:
    async with bot.session:
        await wire.faults(
            {"kind": "flood", "retry_after": 3, "times": 1}, {"kind": "reset_after", "times": 1}
        )
        with pytest.raises(TelegramRetryAfter) as flood:
            await bot.send_message(ANN, "x")
        assert flood.value.retry_after == 3
        with pytest.raises(TelegramNetworkError):
            await bot.send_message(ANN, "arrives unheard")
        assert (await wire.messages())[-1]["text"] == "arrives unheard"
        await wire.act("block", user_id=ANN)
        with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
            await bot.send_message(ANN, "x")
