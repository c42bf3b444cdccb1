"""Which orders a linked group sees: those whose confirm screen said so, and no others."""

from __future__ import annotations

from tests.flows.groups import make_group, page_of_group
from tests.flows.team import CODE, SMS, buys_for, linked, toggles
from tests.flows.world import World


async def test_a_purchase_with_the_switch_off_leaves_no_trace(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        before = [seen.raw for seen in await group.chat()]
        confirm = await ann.confirms()
        off = await toggles(ann, confirm, "Post to QA team: on", "Post to QA team: off")
        assert off.text == confirm.text
        assert off.button("Buy for $0.32") == confirm.button("Buy for $0.32")
        await ann.taps("Buy for $0.32", on=off)
        card = await ann.sees(button="Refresh")
        world.jiema.state.receive_sms(world.charges()[-1], SMS)
        await ann.taps("Refresh", on=card)
        await ann.sees(CODE, button="Copy code")
        world.jiema.state.expire_order(world.charges()[-1])
        await ann.taps("Refresh", on=await ann.sees_on(card, "1 SMS is here"))
        await ann.sees("Finished, 1 SMS")
        assert [seen.raw for seen in await group.chat()] == before
        other = await ann.confirms("whatsapp malaysia")
        assert other.button("Post to QA team: on") is not None
        again = await ann.confirms()
        assert again.button("Post to QA team: off") is not None
        on = await toggles(ann, again, "Post to QA team: off", "Post to QA team: on")
        await ann.taps("Buy for $0.32", on=on)
        await group.sees("Number:")
    assert len(world.charges()) == 2


async def test_the_screen_names_every_group_and_each_is_chosen_by_itself(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        team = await linked(ann)
        other = await make_group(ann, "Night shift")
        await other.links(ann)
        confirm = await ann.confirms()
        await toggles(ann, confirm, "Post to QA team: on", "Post to QA team: off")
        await ann.taps("Buy for $0.32", on=confirm)
        await ann.sees(button="Refresh")
        await other.sees("Number:")
    assert not any("Number:" in seen.text for seen in await team.chat())


async def test_a_group_the_screen_did_not_name_gets_nothing_though_it_is_back(
    world: World,
) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        await group.member("left")
        await ann.sees("no longer sees your orders")
        confirm = await ann.confirms()
        assert confirm.button("Post to QA team: on") is None
        buy = confirm.button("Buy for $0.32")
        assert buy is not None
        await group.member("member")
        page = await page_of_group(ann, expect="The whole group")
        await ann.sends_data(page.message_id, buy["callback_data"])
        await ann.sees("Number:", button="Cancel")
        _, posted = await buys_for(ann, group, "whatsapp malaysia")
        assert "WhatsApp" in posted.text
    # What was bought first would be there first.
    assert sum("Number:" in seen.text for seen in await group.chat()) == 1
    assert len(world.charges()) == 2


async def test_a_switch_of_another_time_or_person_changes_nothing(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await linked(ann)
        confirm = await ann.confirms()
        data = confirm.button("Post to QA team: on")
        assert data is not None
        bob, _ = await world.buyer("Bob")
        his = await bob.confirms()
        await bob.answer_to(await bob.sends_data(his.message_id, data["callback_data"]))
        await ann.taps("Buy for $0.32", on=confirm)
        card = await ann.sees(button="Refresh")
        await ann.answer_to(await ann.sends_data(card.message_id, data["callback_data"]))
        again = await ann.confirms()
        assert again.button("Post to QA team: on") is not None
        shown = await ann.sees_on(card, "waiting for the SMS")
        assert shown.button("Refresh") is not None


async def test_a_lost_answer_is_posted_once_it_is_settled(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        world.jiema.state.add_fault(endpoint="POST /orders", kind="close_after")
        confirm = await ann.confirms()
        await ann.taps("Buy for $0.32", on=confirm)
        await ann.sees("Your purchase went through")
        await group.sees("Number:")
    assert len(world.charges()) == 1


async def test_several_orders_that_could_be_it_are_not_posted(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        confirm = await ann.confirms()
        world.jiema.state.add_fault(endpoint="POST /orders", kind="close_after")
        world.jiema.state.add_fault(endpoint="GET /orders", kind="status", status=500, times=2)
        await ann.taps("Buy for $0.32", on=confirm)
        await world.api_called("POST /orders")
        [account] = world.jiema.state.accounts.all()
        world.jiema.state.place_elsewhere(account.id, "tg", "my")
        await ann.sees("2 new orders fit it")
        await ann.sees("waiting for the SMS")
    assert not any("Number:" in seen.text for seen in await group.chat())


async def test_an_order_from_elsewhere_that_is_followed_is_not_posted(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        [account] = world.jiema.state.accounts.all()
        order = world.jiema.state.place_elsewhere(account.id, "tg", "my")
        listed = await ann.asks("/orders", "1 order was placed outside this chat")
        follow = next(b for b in listed.buttons if b["callback_data"].startswith("o1:o:"))
        card = await ann.opens_below(follow["text"], listed, "Number:")
        world.jiema.state.receive_sms(order.id, SMS)
        await ann.taps("Refresh", on=card)
        await ann.sees(CODE, button="Copy code")
    assert not any("Number:" in seen.text for seen in await group.chat())


async def test_a_group_bound_to_another_topic_meanwhile_sees_the_order_there(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await make_group(ann, topics=["Codes", "Talk"])
        await group.links(ann, topic="Codes")
        confirm = await ann.confirms()
        await group.links(ann, topic="Talk")
        await ann.taps("Buy for $0.32", on=confirm)
        await group.sees("Number:", topic="Talk")
        card = await ann.sees(button="Refresh")
    assert "Not posted" not in card.text


async def test_a_group_whose_link_was_interrupted_meanwhile_is_said_to_see_nothing(
    world: World,
) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        confirm = await ann.confirms()
        await group.member("left")
        await ann.sees("no longer sees your orders")
        await ann.taps("Buy for $0.32", on=confirm)
        card = await ann.sees("Not posted to QA team", button="Refresh")
        assert card.message_id == confirm.message_id


async def test_a_press_on_a_switch_takes_those_of_interrupted_links_away(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group = await linked(ann)
        await (await make_group(ann, "Night shift")).links(ann)
        confirm = await ann.confirms()
        await group.member("left")
        await ann.sees("no longer sees your orders")
        await group.member("member")
        await toggles(ann, confirm, "Post to Night shift: on", "Post to Night shift: off")
        assert (await ann.sees_on(confirm)).button("Post to QA team: on") is None
