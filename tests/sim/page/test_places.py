from typing import Any

import pytest

from bot.sim.page_cast import ANN_ID, BORIS_ID, FRIENDS_ID, MEI_ID, TEAM_ID
from tests.sim.page.visitor import HOME, ScriptedBot, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def place(visitor: Visitor, **where: Any) -> dict[str, Any]:
    wanted = {"thread": None, **where}
    found = [
        each for each in (await visitor.read("/places"))["places"] if wanted.items() <= each.items()
    ]
    assert len(found) == 1
    return dict(found[0])


async def test_three_people_are_there_with_their_languages_and_rights(visitor: Visitor) -> None:
    view = await visitor.read("/places")
    assert {person["name"]: person["language"] for person in view["people"]} == {
        "Ann": "en",
        "Boris": "ru",
        "Mei": "zh",
    }
    rights = {ANN_ID: "creator", BORIS_ID: "administrator", MEI_ID: "member"}
    for user, status in rights.items():
        assert (await place(visitor, user=user, chat=TEAM_ID))["status"] == status
    assert all((p["user"], p["chat"]) != (MEI_ID, FRIENDS_ID) for p in view["places"])


async def test_what_is_said_is_unread_until_it_is_seen(visitor: Visitor, bot: ScriptedBot) -> None:
    await visitor.says("/start")
    await bot.say("quiet", disable_notification=True)
    found = await place(visitor, **HOME)
    assert (found["unread"], found["rings"]) == (1, False)
    last = await bot.say("loud")
    found = await place(visitor, **HOME)
    assert (found["unread"], found["rings"]) == (2, True)
    await visitor.act("/chat/seen", **HOME, message_id=last)
    assert (await place(visitor, **HOME))["unread"] == 0


async def test_ones_own_words_are_read_by_oneself_alone(visitor: Visitor) -> None:
    await visitor.says("hello", chat=FRIENDS_ID)
    assert (await place(visitor, user=ANN_ID, chat=FRIENDS_ID))["unread"] == 0
    assert (await place(visitor, user=BORIS_ID, chat=FRIENDS_ID))["unread"] == 1


async def test_a_group_that_moves_is_one_place_still(visitor: Visitor) -> None:
    await visitor.act("/world/group", chat=FRIENDS_ID, what="upgrade")
    groups = (await visitor.read("/places"))["groups"]
    moved = [group["id"] for group in groups if group["title"] == "Friends"]
    assert len(moved) == 1
    assert moved != [FRIENDS_ID]
    assert await place(visitor, user=BORIS_ID, chat=moved[0])
