"""What a linked group sees of an order, and what it does not."""

from __future__ import annotations

import pytest

from bot.ui.callbacks import LinkChoice
from tests.flows.groups import Group, add_url, make_group
from tests.flows.person import Person, Seen
from tests.flows.team import (
    CODE,
    SMS,
    buys_for,
    chooses,
    entities,
    linked,
    sent_to,
    uncovered,
)
from tests.flows.world import World


async def gets_sms(
    world: World,
    ann: Person,
    group: Group,
    card: Seen,
    text: str = SMS,
    *,
    topic: str | None = None,
) -> Seen:
    """Let an SMS come to the last order; returns the group's message that rings."""
    known = {seen.message_id for seen in await group.chat() if seen.rings}
    world.jiema.state.receive_sms(world.charges()[-1], text)
    await ann.taps("Refresh", on=card)
    return await group.sees(
        where=lambda seen: seen.rings and seen.message_id not in known, topic=topic
    )


async def test_an_order_is_one_silent_message_and_its_code_a_reply_that_rings(
    world: World,
) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        card, message = await buys_for(ann, group)
        phone = world.jiema.state.order(world.charges()[-1]).phone
        assert phone not in message.text
        assert f"•••• {phone[-3:]}" in message.text
        assert (message.rings, message.labels, entities(message, "code")) == (
            False,
            ("Cancel",),
            [],
        )
        code = await gets_sms(world, ann, group, card)
        assert code.reply_to == message.message_id
        shown = await group.sees("1 SMS has come", button="Next SMS")
        assert shown.message_id == message.message_id
        assert shown.button("Cancel") is None
    assert [seen.message_id for seen in await group.chat() if seen.rings] == [code.message_id]


async def test_status_only_shows_no_code_and_no_sms(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        card, _ = await buys_for(ann, group)
        code = await gets_sms(world, ann, group, card)
        await group.sees("1 SMS has come")
        everything = "".join(str(seen.raw) for seen in await group.chat())
        assert CODE not in everything
        assert "Do not give it" not in everything
        alert = await group.toast(ann, "Show code", code)
        assert (alert["text"], alert["show_alert"]) == (f"Telegram: {CODE}", True)
    for method in ("sendMessage", "editMessageText"):
        assert not any(CODE in str(call.params) for call in sent_to(world, group.chat_id, method))


async def test_code_hidden_keeps_code_and_sms_under_spoilers_and_says_so(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        await chooses(ann, LinkChoice.CONTENT, "hidden")
        card, _ = await buys_for(ann, group)
        code = await gets_sms(world, ann, group, card)
        assert entities(code, "spoiler") == [CODE, SMS]
        assert CODE not in uncovered(code)
        assert not any(CODE in piece for piece in entities(code) if piece not in (CODE, SMS))
        assert "Everybody here can uncover it" in code.text
        assert [button.get("copy_text") for button in code.buttons] == [None]
        alert = await group.toast(ann, "Show code", code)
        assert alert["text"] == f"Telegram: {CODE}"
        order = await group.sees("1 SMS has come")
        assert CODE not in str(order.raw)


async def test_a_hidden_code_that_is_refused_for_its_form_stays_hidden(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        await chooses(ann, LinkChoice.CONTENT, "hidden")
        card, _ = await buys_for(ann, group)
        await world.telegram_fails(
            {
                "kind": "status",
                "method": "sendMessage",
                "status": 400,
                "description": "Bad Request: can't parse entities",
                "chat_id": group.chat_id,
                "times": 1,
            }
        )
        code = await gets_sms(world, ann, group, card)
        assert CODE not in code.text
        assert "▒" in code.text


async def test_code_shown_can_be_copied_and_whole_numbers_too(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        await chooses(ann, LinkChoice.CONTENT, "shown")
        await chooses(ann, LinkChoice.MASKED, "")
        card, message = await buys_for(ann, group)
        phone = world.jiema.state.order(world.charges()[-1]).phone
        assert await group.presses(ann, "Copy number", message) == phone
        code = await gets_sms(world, ann, group, card)
        assert code.first_line() == CODE
        assert SMS in code.text
        assert await group.presses(ann, "Copy code", code) == CODE
        order = await group.sees("1 SMS has come", button="Copy code")
        assert order.message_id == message.message_id
        assert CODE not in order.text


async def test_two_owners_in_one_group_each_have_their_own(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob, _ = await world.buyer("Bob")
        group = await make_group(ann, administrators=[bob])
        await group.links(ann)
        await group.links(bob)
        await chooses(bob, LinkChoice.CONTENT, "shown", link=2)
        hers, message = await buys_for(ann, group)
        order = world.charges()[-1]
        his, other = await buys_for(bob, group, "whatsapp malaysia")
        await gets_sms(world, bob, group, his, "WhatsApp code 555-123")
        world.jiema.state.receive_sms(order, SMS)
        await ann.taps("Refresh", on=hers)
        await group.sees_on(message, "1 SMS has come", button="Show code")
        await group.sees_on(other, "1 SMS has come", button="Copy code")
        refused = await group.toast(bob, "Show code", await group.sees(button="Show code"))
        assert refused["text"] == "Only Ann may press here."
    assert CODE not in "".join(str(seen.raw) for seen in await group.chat())


async def test_an_order_is_posted_into_its_topic_and_nowhere_else(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann, topic="Codes")
        card, message = await buys_for(ann, group, topic="Codes")
        code = await gets_sms(world, ann, group, card, topic="Codes")
        assert code.reply_to == message.message_id
    topic = {seen.message_id for seen in await group.chat("Codes")}
    assert topic == {seen.message_id for seen in await group.chat()}


@pytest.mark.parametrize("told", [True, False])
async def test_a_group_that_becomes_a_supergroup_in_the_middle_of_an_order(
    world: World, *, told: bool
) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann, kind="group")
        card, _ = await buys_for(ann, group)
        before = len(await group.chat())
        await group.migrates(told=told)
        if told:
            await group.sees("Number:", button="Cancel")
        code = await gets_sms(world, ann, group, card)
        shown = await group.sees("1 SMS has come", button="Next SMS")
        assert shown.message_id in (code.message_id, code.reply_to)
        assert (await group.toast(ann, "Show code", code))["text"] == f"Telegram: {CODE}"
        assert len(await group.chat()) == (2 if told else 1)
    assert before == 2


async def test_a_closed_topic_suspends_the_link_and_the_private_chat_goes_on(
    world: World,
) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann, topic="Codes")
        card, message = await buys_for(ann, group, topic="Codes")
        await group.topic("close", "Codes")
        world.jiema.state.receive_sms(world.charges()[-1], SMS)
        await ann.taps("Refresh", on=card)
        await ann.sees(CODE, button="Copy code")
        notice = await ann.sees("no longer sees your orders")
        await group.topic("reopen", "Codes")
        await ann.taps("Repair", on=notice)
        await group.sees_on(message, "1 SMS has come")
    assert sum("no longer sees" in seen.text for seen in await ann.chat()) <= 1


async def test_an_owner_who_is_no_administrator_any_more_posts_nothing(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob = await world.person("Bob")
        group = await make_group(bob, administrators=[ann])
        await group.links(ann)
    await group.member("member", ann)
    async with world.bot():
        confirm = await ann.confirms()
        await ann.taps("Buy for $0.32", on=confirm)
        await ann.sees(button="Refresh")
        await ann.sees("no longer sees your orders")
    assert not any("Number:" in seen.text for seen in await group.chat())


async def test_happenings_that_are_off_make_no_message(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        await chooses(ann, LinkChoice.HAPPENING, "placed")
        await ann.buys()
        await ann.buys("whatsapp malaysia")
        first, second = world.charges()
        world.jiema.state.receive_sms(first, SMS)
        combined = await group.sees("1 SMS has come", button="Show code")
        assert combined.rings
        assert "Telegram" in combined.text
        assert not any("WhatsApp" in seen.text for seen in await group.chat())
        world.jiema.state.expire_order(second)
        ended = await group.sees("ended without an SMS")
        assert not ended.rings
        assert "WhatsApp" in ended.text


async def test_low_balance_is_told_once_in_private_and_in_the_group(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer(cents=250)
        group = await linked(ann)
        settings = await ann.asks("/settings", button="Low balance: not told")
        page = await ann.goes("Low balance: not told", settings, "Tell me once")
        await ann.goes("$2.00", page, button="Low balance: $2.00")
        await buys_for(ann, group)
        assert not any("is now below" in seen.text for seen in await ann.chat())
        await buys_for(ann, group, "whatsapp malaysia")
        notice = await ann.sees("Your balance is now below $2.00")
        told = await group.sees("is now below $2.00")
        assert not told.rings
        assert "Ann can add money" in told.text
        await buys_for(ann, group, "telegram indonesia")
    assert sum("is now below" in seen.text for seen in await ann.chat()) == 1
    assert sum("is now below" in seen.text for seen in await group.chat()) == 1
    assert "Left after this order" in notice.text


async def test_the_notice_of_a_low_balance_does_not_name_who_is_anonymous(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer(cents=250)
        group = await make_group(ann, bot=None)
        await group.member("creator", ann, is_anonymous=True)
        await group.adds_bot(ann, await add_url(ann))
        await group.sees("An administrator has linked this group")
        settings = await ann.asks("/settings", button="Low balance: not told")
        page = await ann.goes("Low balance: not told", settings, "Tell me once")
        await ann.goes("$2.00", page, button="Low balance: $2.00")
        await buys_for(ann, group)
        await buys_for(ann, group, "whatsapp malaysia")
        told = await group.sees("is now below $2.00")
        assert "Ann" not in told.text
