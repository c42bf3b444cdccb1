"""A linked group from its owner's side: what it sees, unlinking, and what nobody is told."""

from __future__ import annotations

from typing import Any

import pytest

from bot.ui.callbacks import LinkChoice, LinkSet
from handlers.panels import Panels
from tests.flows.groups import LINKED, add_url, make_group, page_of_group
from tests.flows.world import World


async def test_what_a_group_sees_is_chosen_in_private(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann)
        await qa.links(ann)
        page = await page_of_group(ann, expect="The whole group")
        content = await ann.goes("Status only", page, "not from members")
        page = await ann.goes("Code hidden", content, button="Buttons: only you")
        who = await ann.goes("Buttons: only you", page, "Who may press")
        page = await ann.goes("All members", who, button="Code hidden")
        when = await ann.goes("When: 5 of 5", page, "What makes me write")
        when = await ann.goes("Low balance", when, button="▫️ Low balance")
        page = await ann.goes("Back", when, button="When: 4 of 5")
        page = await ann.goes("Numbers: masked", page, button="Numbers: whole")
        language = await ann.goes("As in this chat", page, "In which language")
        page = await ann.goes("English", language, button="🌐 English")
        assert page.labels[:5] == (
            "💬 Code hidden",
            "👆 Buttons: all members",
            "🔔 When: 4 of 5",
            "🔢 Numbers: whole",
            "🌐 English",
        )


async def test_of_two_fast_taps_the_last_one_stays_though_it_is_handled_first(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann)
        await qa.links(ann)
        page = await page_of_group(ann, expect="The whole group")
        asked = await ann.goes("Status only", page, "not from members")
        shown = LinkSet(what=LinkChoice.CONTENT, link=1, value="shown").pack()
        tickets = [1_000_001, 1_000_000]
        monkeypatch.setattr(Panels, "begin", lambda *_: tickets.pop(0))
        await ann.goes("Code hidden", asked, button="Code hidden")
        await ann.answer_to(await ann.sends_data(page.message_id, shown))
    assert tickets == []
    monkeypatch.undo()
    async with world.bot():
        page = await page_of_group(ann, expect="The whole group")
        assert page.button("Code hidden") is not None


async def test_what_was_chosen_survives_linking_again(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann, topics=["Codes"])
        await qa.links(ann)
        page = await page_of_group(ann, expect="The whole group")
        await ann.goes("Numbers: masked", page, button="Numbers: whole")
        await qa.links(ann, topic="Codes")
        await page_of_group(ann, expect="One topic")
        await ann.sees("One topic", button="Numbers: whole")


async def test_nobody_reaches_a_link_of_somebody_else(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        eve, _ = await world.buyer("Eve")
        qa = await make_group(ann)
        await qa.links(ann)
        mine = await page_of_group(ann, expect="The whole group")
        other = await eve.asks("/groups", "You choose what it sees")
        for button in mine.buttons:
            await eve.sends_data(other.message_id, button["callback_data"])
            await eve.sees_on(other, where=lambda seen: "QA team" not in seen.text)
        await eve.sends_data(other.message_id, "ld1:u:1")
        await eve.sees_on(other, "no longer linked")
        await page_of_group(ann, expect="The whole group")


async def test_unlinking_in_private(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann)
        await qa.links(ann)
        page = await page_of_group(ann)
        asked = await ann.goes("Unlink", page, "Unlink QA team?")
        back = await ann.goes("Back", asked, "The whole group")
        asked = await ann.goes("Unlink", back, "Unlink QA team?")
        gone = await ann.goes("Unlink", asked, "QA team is unlinked")
        assert gone.button("QA team") is None
        assert len(await qa.chat()) == 1


async def test_unlinking_by_command_ends_only_ones_own(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob, _ = await world.buyer("Bob")
        qa = await make_group(ann, topics=["Codes"], administrators=[bob])
        await qa.links(ann, topic="Codes")
        await qa.says(bob, "/unlink")
        await qa.sees("You have not linked this group")
        await qa.says(ann, "/unlink", anonymous=True)
        await qa.sees("I cannot see whose orders to stop")
        await qa.links(bob)
        await qa.says(bob, "/unlink")
        await qa.sees("Nothing more of Bob is shown here")
        await page_of_group(ann, expect="One topic")


async def test_help_in_a_group_answers_where_it_was_asked_once_a_minute(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann, topics=["Codes"])
        await qa.says(ann, "/help@jiema_bot", topic="Codes")
        told = await qa.sees("/link shows your orders here", topic="Codes")
        assert not told.rings
        await qa.says(ann, "/help", topic="Codes")
        await qa.links(ann)
    assert len(await qa.chat("Codes")) == 1


async def test_commands_are_shown_where_they_work(world: World) -> None:
    await world.tells_telegram_anew()
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann)
        await world.telegram_called(
            "setMyCommands", lambda call: call["params"]["scope"]["type"] == "all_group_chats"
        )
        shown = await ann.read("commands", user_id=ann.user_id, chat_id=qa.chat_id)
        assert [one["command"] for one in shown["commands"]] == ["link", "unlink", "help"]
        private = await ann.read("commands", user_id=ann.user_id)
        names = {one["command"] for one in private["commands"]}
        assert "groups" in names
        assert "link" not in names


async def test_disconnecting_keeps_the_link(world: World) -> None:
    async with world.bot():
        ann, key = await world.buyer()
        qa = await make_group(ann)
        await qa.links(ann)
        settings = await ann.asks("/settings", button="Disconnect")
        asked = await ann.goes("Disconnect", settings, "Disconnect your account?")
        await ann.goes("Disconnect", asked, "Disconnected")
        page = await ann.asks("/groups", "without a key you cannot buy", button="QA team")
        assert page.button("Add to a group") is None
        await ann.asks(key, "Connected as Ann")
        await page_of_group(ann, expect="The whole group")


async def test_forgetting_ends_the_link(world: World) -> None:
    async with world.bot():
        ann, key = await world.buyer()
        qa = await make_group(ann)
        await qa.links(ann)
        privacy = await ann.asks("/privacy", button="Delete everything")
        asked = await ann.goes("Delete everything", privacy, "links to groups")
        await ann.goes("Delete everything", asked, "is deleted")
        await ann.connects(key)
        page = await ann.asks("/groups", "You choose what it sees")
        assert page.button("QA team") is None


async def test_a_key_pasted_in_a_topic_is_deleted_and_warned_of_there(world: World) -> None:
    async with world.bot():
        ann, key = await world.buyer()
        qa = await make_group(ann, topics=["Codes"])
        await qa.says(ann, f"/link {key}", topic="Codes")
        warning = await qa.sees("That was a key", topic="Codes")
        assert key not in warning.text
        assert "delete it yourself" in warning.text
        await qa.member("administrator", rights={"can_delete_messages": True})
        pasted = await qa.says(ann, f"here: {key}", topic="Codes", anonymous=True)
        await qa.sees("That was a key", topic="Codes", where=lambda seen: seen != warning)
        shown = await ann.read("chat", chat_id=qa.chat_id)
        [message] = [one for one in shown["messages"] if one["message_id"] == pasted]
        assert message["deleted"]
        assert not [seen for seen in await qa.chat() if LINKED in seen.text]


async def test_service_messages_and_talk_are_nobodys_business(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob = await world.person("Bob")
        qa = await make_group(ann, topics=["Codes"])
        await qa.links(ann)
        await qa.member("administrator")
        # Handled by then; side by side with a closed topic, the bot may not know it is one yet.
        await page_of_group(ann)
        services: list[dict[str, Any]] = [
            {"group_chat_created": True},
            {"delete_chat_photo": True},
            {"video_chat_started": {}},
            {"boost_added": {"boost_count": 1}},
            {"forum_topic_closed": {}},
            {"general_forum_topic_hidden": {}},
            {"message_auto_delete_timer_changed": {"message_auto_delete_time": 60}},
        ]
        for service in services:
            await qa.act("service", user_id=ann.user_id, service=service)
        await qa.member("member", bob)
        await qa.member("left", bob)
        await qa.says(ann, "hello", topic="Codes")
        await qa.says(ann, "/menu")
        await qa.says(ann, "a post", as_channel="News")
        await qa.rename("New")
        await page_of_group(ann, "New")
    assert len(await qa.chat()) == 1


async def test_a_channel_cannot_be_linked(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await add_url(ann)
        news = await make_group(ann, "News", kind="channel", bot=None)
        await news.member("administrator")
        await news.says(ann, "/link")
        page = await ann.asks("/groups", "You choose what it sees")
        assert page.button("News") is None
    assert await news.chat() == []
