"""A team's group that somebody has linked, and what they choose for it."""

from __future__ import annotations

from collections.abc import Callable

from bot.sim.telegram.ledger import CallRecord
from bot.ui.callbacks import GroupAct, GroupDo, LinkChoice, LinkSet
from tests.flows.groups import Group, make_group
from tests.flows.person import Person, Seen
from tests.flows.world import World

SMS = "Telegram code: 48291. Do not give it to anyone."
CODE = "48291"


async def linked(owner: Person, *, topic: str | None = None, kind: str = "supergroup") -> Group:
    """Make a group of the owner's and link it."""
    topics = [] if topic is None else [topic]
    group = await make_group(owner, topics=topics, kind=kind)
    await group.links(owner, topic=topic)
    return group


async def chooses(owner: Person, what: LinkChoice, value: str, link: int = 1) -> None:
    """Choose something for a link, as its page's buttons do."""
    page = await owner.asks("/groups", button="Add to a group")
    data = LinkSet(what=what, link=link, value=value).pack()
    await owner.answer_to(await owner.sends_data(page.message_id, data))
    await owner.sees(where=lambda seen: seen.message_id == page.message_id and seen.edited)


async def tries(group: Group, person: Person, act: GroupAct, on: Seen) -> str:
    """Press what may or may not be there, as any client can; returns the toast."""
    data = GroupDo(act=act, order=1).pack()
    query = await group.sends_data(person, on.message_id, data)
    return str((await person.answer_to(query))["text"])


async def toggles(person: Person, on: Seen, label: str, becomes: str) -> Seen:
    """Press a switch of the confirm screen and wait until it shows the other state."""
    await person.taps(label, on=on)
    return await person.sees_on(on, button=becomes)


async def buys_for(
    owner: Person, group: Group, what: str = "telegram malaysia", topic: str | None = None
) -> tuple[Seen, Seen]:
    """Buy a number; returns the private card and the group's message of it."""
    known = {seen.message_id for seen in await group.chat()}
    card = await owner.buys(what)
    return card, await group.sees("Number:", topic=topic, where=not_in(known))


def sent_to(world: World, chat_id: int, method: str = "sendMessage") -> list[CallRecord]:
    """Return the calls of a method that reached a chat, in the order of their arrival."""
    calls = world.telegram.state.ledger.calls
    return [
        call
        for call in calls
        if call.ok and call.method == method and call.params["chat_id"] == chat_id
    ]


def not_in(known: set[int]) -> Callable[[Seen], bool]:
    return lambda seen: seen.message_id not in known


def entities(seen: Seen, *kinds: str) -> list[str]:
    """Return the pieces of a message that entities of these kinds cover; all without any."""
    signs = seen.text.encode("utf-16-le")
    found = [
        (each["type"], signs[2 * each["offset"] : 2 * (each["offset"] + each["length"])])
        for each in seen.raw.get("entities", [])
    ]
    return [piece.decode("utf-16-le") for kind, piece in found if not kinds or kind in kinds]


def uncovered(seen: Seen) -> str:
    """Return what a notification shows of a message: its text without what is covered."""
    text = seen.text
    for piece in entities(seen, "spoiler"):
        text = text.replace(piece, "▒")
    return text
