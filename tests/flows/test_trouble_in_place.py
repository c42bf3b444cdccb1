"""A database that goes away while a tap is handled: what is said then, and where."""

from __future__ import annotations

import pytest

from bot.core.errors import Unwritable
from bot.notify.cards import OrderMessages
from bot.orders.lifecycle import Lifecycle
from storage.store import SqlStore
from tests.flows.world import World

SAID = "I cannot save anything at the moment, so nothing was bought."


async def _away(*_: object, **__: object) -> None:
    raise Unwritable("the database does not answer")


async def test_what_was_bought_is_not_denied(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    sync = OrderMessages.sync
    failed = []

    async def fail(
        messages: OrderMessages, order_id: int, chat_id: int, *, force: bool = False
    ) -> None:
        if force:
            failed.append(order_id)
            await _away()
        await sync(messages, order_id, chat_id)

    monkeypatch.setattr(OrderMessages, "sync", fail)
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.buys()
    # All that was in hand has ended with the bot.
    assert len(failed) == len(world.charges()) == 1
    texts = [str(call.params.get("text")) for call in world.telegram.state.ledger.calls]
    assert not any(SAID in text for text in texts)


@pytest.mark.parametrize(
    ("label", "part", "does"), [("Next SMS", Lifecycle, "get"), ("Menu", SqlStore, "account")]
)
async def test_a_code_stays_where_it_is(
    world: World, monkeypatch: pytest.MonkeyPatch, label: str, part: type, does: str
) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        card = await ann.buys()
        [order_id] = world.charges()
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        code = await ann.sees(where=lambda seen: seen.first_line() == "48291")
        # Said once the code's message is noted.
        await ann.sees_on(card, "State: ✉️")
        monkeypatch.setattr(part, does, _away)
        await ann.taps(label, on=code)
        said = await ann.sees(SAID)
        assert said.message_id > code.message_id
        stands = {seen.message_id: seen for seen in await ann.chat()}
        assert stands[code.message_id].first_line() == "48291"
