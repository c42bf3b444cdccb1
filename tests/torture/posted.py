"""What a person's group got to see, and what it had to and must not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.sim.jiema.orders import Order
from bot.sim.telegram.ledger import CallRecord
from bot.ui.texts import Texts
from tests.torture.logged import log_lines
from tests.torture.person import Person
from tests.torture.told import code_in, explained, reached

_SPOILER: Final = re.compile(r"<tg-spoiler>(.*?)</tg-spoiler>", re.DOTALL)
_CAME: Final = Texts("en").for_language("en").plain("post-code-came")
_PLAIN: Final = "▒"


def posts_findings(person: Person, deaths: list[float]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a group, as kind and words: see ``MUST_BE_NONE``."""
    glance = _at_a_glance(person)
    secrets = [*person.bodies, *(code_in(body) for body in person.bodies)]
    if any(secret in glance for secret in secrets):
        yield "shown to a group", f"a code, in {person.team.chat_id}"
    if any(order.phone.lstrip("+") in glance for order in person.bought()):
        yield "shown to a group", f"a whole number, in {person.team.chat_id}"
    for order in person.bought():
        yield from _of_order(person, order, deaths)


def posted_codes(person: Person) -> int:
    """Return how many SMS of a person had to be posted."""
    return sum(len(order.history) for order in person.bought() if _is_posted(person, order))


def _of_order(person: Person, order: Order, deaths: list[float]) -> Iterator[tuple[str, str]]:
    missing, last = 0, 0
    for sms in order.history:
        sends = _sends_of(person, code_in(sms.body))
        missing += not sends
        for call in sends[:-1]:
            if not explained(person, call, deaths):
                yield "doubled in a group", f"SMS of {order.id}, call {call.seq}"
        if sends and sends[0].seq < last:
            yield "out of order", f"SMS of {order.id}, in its group"
        last = max([last, *(call.seq for call in sends[:1])])
    if _is_posted(person, order) and missing > _codeless(person):
        yield "lost in a group", f"{missing} SMS of {order.id}"


def _is_posted(person: Person, order: Order) -> bool:
    """Tell whether all of an order must be in the group: it is linked, and that never failed."""
    rows = person.outside.rows(
        "SELECT posts.link_id FROM orders JOIN posts ON posts.order_id = orders.id"
        " WHERE orders.owner_id = :owner AND orders.api_order_id = :order",
        owner=person.user_id,
        order=order.id,
    )
    failed = {
        line["link"] for line in log_lines(person.outside) if line.get("event") == "link.suspended"
    }
    return bool(rows) and rows[0][0] not in failed


def _sends_of(person: Person, code: str) -> list[CallRecord]:
    """Return the calls that put a message with this code under a spoiler into the group."""
    return [call for call in _sends(person) if code in _SPOILER.findall(call.params["text"])]


def _codeless(person: Person) -> int:
    """Return how many codes were posted without showing which."""
    texts = [call.params["text"] for call in _sends(person)]
    return sum(_PLAIN in text or text.count(_CAME) for text in texts)


def _at_a_glance(person: Person) -> str:
    """Return all that was meant for the group but for what spoilers cover."""
    return "\n".join(_SPOILER.sub("", str(call.params)) for call in _calls(person))


def _sends(person: Person) -> list[CallRecord]:
    return [
        call
        for call in _calls(person)
        if call.method == "sendMessage" and reached(call, person.team.chat_id)
    ]


def _calls(person: Person) -> list[CallRecord]:
    return [
        call
        for call in person.outside.calls_to(person.team.chat_id)
        if call.method in {"sendMessage", "editMessageText"}
    ]
