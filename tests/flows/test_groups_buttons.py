"""Buttons under an order's message in a group: who may press, and what comes of it."""

from __future__ import annotations

import asyncio

import pytest

from bot.ui.callbacks import GroupAct, LinkChoice
from handlers import group_orders
from tests.flows.groups import Group, make_group
from tests.flows.matrix import crowd
from tests.flows.team import CODE, SMS, buys_for, chooses, linked, tries
from tests.flows.world import World

SURE = "Press Cancel once more within 5 seconds to cancel."


async def test_cancel_takes_two_presses_of_the_same_person_and_names_them(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob, eve = await world.person("Bob"), await world.person("Eve")
        group = await make_group(ann, administrators=[bob, eve])
        await group.links(ann)
        await chooses(ann, LinkChoice.PRESSERS, "administrators")
        card, message = await buys_for(ann, group)
        assert (await group.toast(bob, "Cancel", message))["text"] == SURE
        assert (await group.toast(eve, "Cancel", message))["text"] == SURE
        assert world.balance_cents() == 1168
        assert "Cancelling" in (await group.toast(bob, "Cancel", message))["text"]
        cancelled = await group.sees_on(message, "State: ✖️ cancelled")
        assert "Cancel was pressed by Bob" in cancelled.text
        assert cancelled.buttons == ()
        mine = await ann.sees_on(card, "cancelled, $0.32 is back on your balance")
        assert "Cancel was pressed by Bob in QA team." in mine.text
        await ann.sees("Balance now: $12.00")
        assert "Eve" not in cancelled.text
    assert world.balance_cents() == 1200


async def test_after_five_seconds_a_second_press_only_asks_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert f"within {group_orders.SURE_SECONDS:.0f} seconds" in SURE
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        _, message = await buys_for(ann, group)
        monkeypatch.setattr(group_orders, "SURE_SECONDS", 0.001)
        assert (await group.toast(ann, "Cancel", message))["text"] == SURE
        await asyncio.sleep(0.01)  # nobody tells that these seconds are over
        monkeypatch.setattr(group_orders, "SURE_SECONDS", 3600.0)
        for answer in (SURE, "⏳ Cancelling…"):
            assert (await group.toast(ann, "Cancel", message))["text"] == answer
        await group.sees_on(message, "State: ✖️ cancelled")


async def test_next_sms_in_the_group_changes_the_private_chat_and_the_other_way(
    world: World,
) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob = await world.person("Bob")
        group = await make_group(ann, members=[bob], bot="administrator")
        await group.links(ann)
        await chooses(ann, LinkChoice.PRESSERS, "members")
        card, message = await buys_for(ann, group)
        order = world.charges()[-1]
        world.jiema.state.receive_sms(order, SMS)
        await ann.taps("Refresh", on=card)
        code = await ann.sees(CODE, button="Next SMS")
        shown = await group.sees_on(message, "1 SMS has come", button="Next SMS")
        assert "Asking" in (await group.toast(bob, "Next SMS", shown))["text"]
        waiting = await group.sees_on(message, "waiting for the next SMS")
        assert "Next SMS was pressed by Bob" in waiting.text
        await ann.sees_on(code, CODE, button="Waiting for the next SMS")
        await ann.sees_on(card, "Next SMS was pressed by Bob in QA team.")
        world.jiema.state.receive_sms(order, "Telegram code: 77310")
        await ann.taps("Refresh", on=card)
        second = await ann.sees("77310", button="Next SMS")
        await group.sees_on(message, "2 SMS have come")
        await ann.taps("Next SMS", on=second)
        mine = await group.sees_on(message, "waiting for the next SMS, 2 have come")
        assert "Next SMS was pressed by Ann" in mine.text
        card = await ann.sees_on(card, "waiting for the next SMS, 2 are here")
        assert "pressed" not in card.text
        first, last = [seen for seen in await group.chat() if seen.reply_to == message.message_id]
        assert (await group.toast(bob, "Show code", first))["text"] == f"Telegram: {CODE}"
        assert (await group.toast(bob, "Show code", last))["text"] == "Telegram: 77310"


async def test_an_anonymous_administrator_is_not_named(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group, people = await crowd(world, ann)
        await chooses(ann, LinkChoice.PRESSERS, "administrators")
        card, message = await buys_for(ann, group)
        hidden = people["anonymous administrator"]
        await group.toast(hidden, "Cancel", message)
        await group.toast(hidden, "Cancel", message)
        cancelled = await group.sees_on(message, "State: ✖️ cancelled")
        assert "pressed by an anonymous administrator" in cancelled.text
        mine = await ann.sees_on(card, "by an anonymous administrator of QA team")
        assert hidden.name not in cancelled.text + mine.text


async def test_cancel_that_comes_too_late_shows_how_the_order_stands(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        card, message = await buys_for(ann, group)
        world.jiema.state.receive_sms(world.charges()[-1], SMS)
        await group.toast(ann, "Cancel", message)
        await group.toast(ann, "Cancel", message)
        late = await group.sees_on(message, "1 SMS has come", button="Show code")
        assert late.button("Cancel") is None
        await ann.sees(CODE, button="Copy code")
        assert await tries(group, ann, GroupAct.CANCEL, message) == (
            "Too late to cancel: see how the order stands."
        )
        await ann.sees_on(card, "1 SMS is here")


async def test_a_press_while_the_service_is_down_says_that_nothing_changed(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        _, message = await buys_for(ann, group)
        await world.jiema.stop()
        await group.toast(ann, "Cancel", message)
        await group.toast(ann, "Cancel", message)
        shown = await group.sees_on(message, "did not take that just now", button="Cancel")
        assert "waiting for the SMS" in shown.text


async def test_buttons_of_an_order_that_is_not_posted_there_do_nothing(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        team = await linked(ann)
        other = await make_group(ann, "Night shift")
        line = await other.links(ann)
        confirm = await ann.confirms()
        await ann.taps("Post to Night shift: on", on=confirm)
        await ann.sees_on(confirm, button="Post to Night shift: off")
        await ann.taps("Buy for $0.32", on=confirm)
        await team.sees("Number:")
        for act in GroupAct:
            assert "expired" in await tries(other, ann, act, line)


async def test_where_codes_are_switched_off_no_button_tells_one(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        await chooses(ann, LinkChoice.HAPPENING, "code")
        card, message = await buys_for(ann, group)
        world.jiema.state.receive_sms(world.charges()[-1], SMS)
        await ann.taps("Refresh", on=card)
        shown = await group.sees_on(message, "1 SMS has come")
        assert shown.button("Show code") is None
        assert "expired" in await tries(group, ann, GroupAct.SHOW, message)


async def test_nobody_else_may_press_once_the_owner_is_no_administrator(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob = await world.person("Bob")
        group = await make_group(bob, administrators=[ann])
        await group.links(ann)
        await chooses(ann, LinkChoice.PRESSERS, "administrators")
        card, message = await buys_for(ann, group)
        world.jiema.state.receive_sms(world.charges()[-1], SMS)
        await ann.taps("Refresh", on=card)
        shown = await group.sees_on(message, button="Show code")
        await group.member("member", ann)
    async with world.bot():
        refused = await group.toast(bob, "Show code", shown)
        assert CODE not in refused["text"]
        await ann.sees("no longer sees your orders")


async def test_a_press_telegram_does_not_know_who_made_is_answered_all_the_same(
    world: World,
) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob = await world.person("Bob")
        group = await make_group(ann, members=[bob])
        await group.links(ann)
        await chooses(ann, LinkChoice.PRESSERS, "members")
        _, message = await buys_for(ann, group)
    async with world.bot():
        await world.telegram_fails({"kind": "status", "method": "getChatAdministrators"})
        toast = await group.toast(bob, "Cancel", message)
        assert toast["text"].startswith("I cannot see right now")


async def test_in_a_public_group_a_passer_by_may_not_press(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        eve = await world.person("Eve")
        made = await ann.act(
            "chats",
            title="QA team",
            username="qa_team",
            members=[{"user_id": ann.user_id, "status": "creator"}],
            bot_status="member",
        )
        group = Group(made["chat_id"], ann, {})
        await group.links(ann)
        await chooses(ann, LinkChoice.PRESSERS, "members")
        _, message = await buys_for(ann, group)
        toast = await group.toast(eve, "Cancel", message)
        assert toast["text"].startswith("I cannot see who is a member here, so only Ann")
