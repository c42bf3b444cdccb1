"""Every action in a group, by everybody, under every rule: as the table of the docs has it."""

from __future__ import annotations

import pytest

from bot.ui.callbacks import GroupAct, LinkChoice, LinkPage
from tests.flows.groups import LINKED, Group, page_of_group
from tests.flows.matrix import PEOPLE, RULES, TABLE, crowd, may
from tests.flows.person import Person
from tests.flows.team import buys_for, chooses, sent_to, tries
from tests.flows.world import World

BUTTONS = {"Cancel": GroupAct.CANCEL, "Next SMS": GroupAct.NEXT, "Show code": GroupAct.SHOW}
COMMANDS = {"/link": LINKED, "/unlink": "Nothing more of Ann is shown here"}
"""What an answer says that has done it, to the owner's link where there is one."""
UNANSWERED = "channel"


def test_the_table_has_every_action_and_rule() -> None:
    assert [(row["action"], row["rule"]) for row in TABLE] == [
        (action, rule) for action in (*BUTTONS, *COMMANDS) for rule in RULES
    ]
    assert {row[name] for row in TABLE for name in PEOPLE} == {"yes", "no"}


@pytest.mark.parametrize("rule", RULES)
async def test_who_may_press_is_what_the_docs_say(world: World, rule: str) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group, people = await crowd(world, ann)
        await chooses(ann, LinkChoice.PRESSERS, rule)
        _, message = await buys_for(ann, group)
        for action, act in BUTTONS.items():
            for name in PEOPLE:
                toast = await tries(group, people[name], act, message)
                allowed = not toast.startswith("Only ")
                assert allowed is may(action, rule, name), (action, name, toast)
                assert allowed or "Ann" in toast
        waiting = await group.sees_on(message, "waiting for the SMS", button="Cancel")
        assert "pressed" not in waiting.text
    assert world.balance_cents() == 1168


async def test_who_may_link_and_unlink_is_what_the_docs_say(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        group, people = await crowd(world, ann)
        for name, person in people.items():
            if name not in {"owner", UNANSWERED}:
                await person.connects(world.jiema.state.add_account(name, 0)[1])
        before = len(sent_to(world, group.chat_id))
        for rule in RULES:
            await chooses(ann, LinkChoice.PRESSERS, rule, link=await _link_id(ann))
            for command, done in COMMANDS.items():
                # The owner's link is there until the owner ends it.
                for name in sorted(PEOPLE, key=lambda name: name == "owner"):
                    answer = await _answer(world, group, people, name, command)
                    assert (done in answer) is may(command, rule, name), (command, name, answer)
            await group.links(ann)
    tries_heard = len(RULES) * (len(COMMANDS) * (len(PEOPLE) - 1) + 1)
    assert len(sent_to(world, group.chat_id)) == before + tries_heard


async def _answer(
    world: World, group: Group, people: dict[str, Person], name: str, command: str
) -> str:
    """Let somebody send a command; returns the group's next message, none for who is not heard."""
    if name == UNANSWERED:
        await group.says(people["member"], command, as_channel="News")
        return ""
    before = len(sent_to(world, group.chat_id))
    await group.says(people[name], command)
    here = group.chat_id
    calls = await world.telegram_called(
        "sendMessage", lambda call: call["params"]["chat_id"] == here, times=before + 1
    )
    return str(calls[-1]["params"]["text"])


async def _link_id(owner: Person) -> int:
    page = await page_of_group(owner)
    button = page.button("Status only")
    assert button is not None
    return LinkPage.unpack(button["callback_data"]).link
