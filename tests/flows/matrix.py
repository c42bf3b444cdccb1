"""The table of who may do what in a group, as the docs have it, and the people it speaks of."""

from __future__ import annotations

from pathlib import Path

from bot.sim.telegram.people import CHANNEL_BOT
from tests.flows.groups import Group, make_group
from tests.flows.person import Person
from tests.flows.world import World

DOCUMENT = Path(__file__).parents[2] / "docs" / "groups.md"
RULES = ("owner", "administrators", "members")
YES = {"yes": True, "no": False}


def _table() -> list[dict[str, str]]:
    lines = DOCUMENT.read_text(encoding="utf-8").splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith("| action |"))
    head = _cells(lines[start])
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append(dict(zip(head, _cells(line), strict=True)))
    return rows


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


TABLE = _table()
PEOPLE = tuple(name for name in TABLE[0] if name not in {"action", "rule"})


def may(action: str, rule: str, who: str) -> bool:
    """Say what the docs say."""
    [row] = [row for row in TABLE if (row["action"], row["rule"]) == (action, rule)]
    return YES[row[who]]


async def crowd(world: World, ann: Person) -> tuple[Group, dict[str, Person]]:
    """Make a linked group with everybody of the table in it, or not; the bot administers it."""
    people = {name: await world.person(name.title()) for name in PEOPLE if name != "owner"}
    people["owner"] = ann
    people["channel"].user_id = CHANNEL_BOT.user_id
    await people["channel"].act("users", id=CHANNEL_BOT.user_id, first_name="Channel", is_bot=True)
    group = await make_group(
        ann,
        administrators=[people["administrator"]],
        members=[people["member"]],
        bot="administrator",
    )
    hidden = people["anonymous administrator"]
    await group.member("administrator", hidden, is_anonymous=True)
    await group.links(ann)
    return group, people
