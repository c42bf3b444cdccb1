"""What happens to a linked group: removal, return, topics, names, owners who leave, the end."""

from __future__ import annotations

from bot.ui.callbacks import GroupAct
from tests.flows.groups import LINKED, make_group, page_of_group
from tests.flows.person import Person
from tests.flows.team import CODE, SMS, buys_for, linked, tries
from tests.flows.world import World

STOPPED = "no longer sees your orders"


async def times_told(ann: Person) -> int:
    return sum(STOPPED in seen.text for seen in await ann.chat())


async def test_removed_and_added_again(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann)
        await qa.links(ann)
        await qa.member("left")
        told = await ann.sees(STOPPED, button="Repair")
        assert "I am no longer in this group" in told.text
        page = await ann.goes("Repair", told, button="Add to a group")
        still = await ann.goes("Try again", page, "it is still so")
        assert still.button("Add to a group") is not None
        await qa.member("member")
        await page_of_group(ann, expect="The whole group")
        assert len(await qa.chat()) == 1


async def test_added_again_by_the_button_on_the_page(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann)
        await qa.links(ann)
        first = await qa.sees(LINKED)
        await qa.member("kicked")
        told = await ann.sees(STOPPED, button="Repair")
        page = await ann.goes("Repair", told, button="Add to a group")
        url = page.button("Add to a group")
        assert url is not None
        await qa.adds_bot(ann, url["url"])
        await qa.sees(LINKED, where=lambda seen: seen.message_id > first.message_id)
        await page_of_group(ann, expect="The whole group")


async def test_each_owner_is_told_once(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob, _ = await world.buyer("Bob")
        qa = await make_group(ann, administrators=[bob])
        await qa.links(ann)
        await qa.links(bob)
        await qa.member("restricted", rights={"can_send_messages": False})
        await ann.sees("I may not write in this group", button="Repair")
        await bob.sees("I may not write in this group", button="Repair")
        await qa.member("left")
        await ann.asks("/groups", button="⏸ QA team")
        await page_of_group(bob, "⏸ QA team", "I am no longer in this group")
    assert (await times_told(ann), await times_told(bob)) == (1, 1)


async def test_silenced_and_allowed_to_write_again(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann)
        await qa.links(ann)
        await qa.member("restricted", rights={"can_send_messages": False})
        await ann.sees("I may not write in this group", button="Repair")
        await qa.member("member")
        await page_of_group(ann, expect="The whole group")


async def test_a_group_that_lets_nobody_write_suspends_at_once(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann)
        await qa.act("permissions", permissions={"can_send_messages": False})
        await qa.says(ann, "/link")
        told = await ann.sees("I may not write in this group", button="Repair")
        page = await ann.goes("Repair", told, button="Try again")
        await qa.act("permissions", permissions={"can_send_messages": True})
        await ann.goes("Try again", page, "Your orders are shown there again")
        await qa.sees(LINKED)


async def test_topic_closed_and_opened_again(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob, _ = await world.buyer("Bob")
        qa = await make_group(ann, topics=["Codes", "Talk"], administrators=[bob])
        await qa.links(ann, topic="Codes")
        await qa.links(bob, topic="Talk")
        await qa.topic("close", "Codes")
        await ann.sees("The topic is closed or deleted", button="Repair")
        await qa.topic("reopen", "Codes")
        await page_of_group(ann, expect="One topic")
    assert await times_told(bob) == 0


async def test_a_topic_the_bot_manages_may_be_closed(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann, topics=["Codes"])
        await qa.member("administrator", rights={"can_manage_topics": True})
        await qa.links(ann, topic="Codes")
        await qa.topic("close", "Codes")
        await world.telegram_called("getChatMember")
        await page_of_group(ann, expect="One topic")


async def test_another_topic_repairs_a_deleted_one(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann, topics=["Codes", "Talk"])
        await qa.links(ann, topic="Codes")
        await qa.topic("close", "Codes")
        told = await ann.sees("The topic is closed or deleted", button="Repair")
        page = await ann.goes("Repair", told, "send /link in another topic")
        await qa.topic("delete", "Codes")
        await ann.taps("Try again", on=page)
        await qa.links(ann, topic="Talk")
        await page_of_group(ann, expect="One topic")


async def test_an_owner_who_leaves(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob, _ = await world.buyer("Bob")
        qa = await make_group(ann, administrators=[bob])
        await qa.links(ann)
        await qa.links(bob)
        await qa.member("left", bob)
        told = await bob.sees("You are not an administrator of this group now", button="Repair")
        page = await bob.goes("Repair", told, button="Try again")
        await qa.member("administrator", bob)
        await bob.goes("Try again", page, "Your orders are shown there again")
        await qa.sees("Bob has linked")
        await page_of_group(ann, expect="The whole group")


async def test_repairing_without_the_right_says_what_is_missing(world: World) -> None:
    async with world.bot():
        boss = await world.person("Boss")
        ann, _ = await world.buyer()
        qa = await make_group(boss, administrators=[ann])
        await qa.links(ann)
        await qa.member("restricted", rights={"can_send_messages": False})
        told = await ann.sees(STOPPED, button="Repair")
        page = await ann.goes("Repair", told, "I may not write in this group")
        await qa.member("member", ann)
        await ann.goes("Try again", page, "You are not an administrator of this group now")


async def test_the_name_follows(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann)
        await qa.links(ann)
        await qa.rename("Quality <1>")
        await page_of_group(ann, "Quality <1>", "Quality <1>")


async def test_a_deleted_group_is_told_like_a_removal(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann)
        await qa.links(ann)
        await qa.act("delete_chat", by_user_id=ann.user_id)
        told = await ann.sees(STOPPED, button="Unlink")
        asked = await ann.goes("Unlink", told, "Unlink QA team?")
        await ann.goes("Unlink", asked, "QA team is unlinked")


async def test_an_open_order_moves_with_its_group(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await linked(ann, kind="group")
        card, _ = await buys_for(ann, qa)
        await qa.migrates()
        order = await qa.sees("Number:", button="Cancel")
        world.jiema.state.receive_sms(world.charges()[0], SMS)
        await ann.taps("Refresh", on=card)
        code = await qa.sees(button="Show code", where=lambda seen: seen.rings)
        assert code.reply_to == order.message_id
    # Once each, though Telegram told of the move in both groups.
    assert len(await qa.chat()) == 2


async def test_a_move_is_also_learnt_from_a_refusal(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await linked(ann, kind="group")
        card, _ = await buys_for(ann, qa)
        await qa.migrates(told=False)
        world.jiema.state.receive_sms(world.charges()[0], SMS)
        await ann.taps("Refresh", on=card)
        await qa.sees(button="Show code", where=lambda seen: seen.rings)
        assert await times_told(ann) == 0
        await qa.says(ann, "/unlink")
        await qa.sees("Nothing more of Ann is shown here")


async def test_removed_in_the_middle_of_an_order_and_back(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await linked(ann)
        card, order = await buys_for(ann, qa)
        await qa.member("left")
        await ann.sees(STOPPED, button="Repair")
        world.jiema.state.receive_sms(world.charges()[0], SMS)
        await ann.taps("Refresh", on=card)
        await ann.sees(CODE, button="Copy code")
        await qa.member("member")
        shown = await qa.sees("1 SMS has come")
        assert shown.message_id == order.message_id
    assert await times_told(ann) == 1


async def test_removal_is_also_learnt_from_a_refusal(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await linked(ann)
        refused = {"status": 403, "description": "Forbidden: bot was kicked from the group chat"}
        await world.telegram_fails(
            {"method": "sendMessage", "kind": "status", "chat_id": qa.chat_id, **refused}
        )
        await ann.buys()
        await ann.sees("I am no longer in this group", button="Repair")


async def test_a_deleted_topic_is_learnt_from_a_refusal(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann, topics=["Codes", "Talk"])
        await qa.links(ann, topic="Codes")
        await qa.topic("delete", "Codes")
        card = await ann.buys()
        told = await ann.sees("The topic is closed or deleted", button="Repair")
        assert told.message_id != card.message_id
        await qa.links(ann, topic="Talk")
        await qa.sees("Number:", topic="Talk", button="Cancel")


async def test_an_open_order_follows_to_another_topic(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann, topics=["Codes", "Talk"])
        await qa.links(ann, topic="Codes")
        _, order = await buys_for(ann, qa, topic="Codes")
        await qa.links(ann, topic="Talk")
        await qa.sees("Number:", topic="Talk", button="Cancel")
        assert order.message_id not in {seen.message_id for seen in await qa.chat("Codes")}


async def test_an_owner_who_is_no_administrator_posts_nothing(world: World) -> None:
    async with world.bot():
        boss = await world.person("Boss")
        ann, _ = await world.buyer()
        qa = await make_group(boss, administrators=[ann])
        await qa.links(ann)
    # A list is a minute old at most; a bot that has just started has none.
    await qa.member("member", ann)
    async with world.bot():
        await ann.buys()
        told = await ann.sees("You are not an administrator of this group now", button="Repair")
        assert len(await qa.chat()) == 1
        await qa.member("administrator", ann)
        page = await ann.goes("Repair", told, button="Try again")
        await ann.goes("Try again", page, "Your orders are shown there again")
        await qa.sees("Number:", button="Cancel")


async def test_each_sees_their_own_orders_and_buttons(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob, _ = await world.buyer("Bob")
        qa = await make_group(ann, administrators=[bob])
        await qa.links(ann)
        await qa.links(bob)
        _, anns = await buys_for(ann, qa)
        _, bobs = await buys_for(bob, qa)
        assert anns.message_id != bobs.message_id
        refused = await qa.toast(bob, "Cancel", anns)
        assert "Ann" in refused["text"]
        await qa.says(ann, "/unlink")
        await qa.sees("Nothing more of Ann is shown here")
        sure = await qa.toast(bob, "Cancel", bobs)
        assert "once more" in sure["text"]
        bare = await qa.sees(where=lambda s: s.message_id == anns.message_id and not s.buttons)
        assert bare.text == anns.text
        assert "expired" in await tries(qa, ann, GroupAct.CANCEL, anns)
