"""What must hold where several replicas did the work, beside what the torture checks."""

from __future__ import annotations

from typing import Final

from tests.replicas.holdings import Takeover
from tests.replicas.stage import Stage
from tests.torture.checks import Verdict
from tests.torture.logged import log_lines
from tests.torture.person import CANCEL, NEXT, REFRESH, Person
from tests.torture.told import code_in, sends_of

MOST_SECONDS: Final = 20.0
"""Within which what a lost replica held is another's."""
WINDOW_SECONDS: Final = 60.0
AGAIN: Final = "Try again"


def judge_replicas(
    stage: Stage,
    people: list[Person],
    takeovers: list[Takeover],
    stale: list[str],
    verdict: Verdict,
) -> None:
    """Add what is found to the verdict."""
    _judge_limits(stage, verdict)
    for what in stale:
        verdict.find("stale write", what)
    for person in people:
        _judge_cards(stage, person, verdict)
    for takeover in takeovers:
        if takeover.never or any(seconds > MOST_SECONDS for seconds in takeover.looks):
            late = [seconds for seconds in takeover.looks if seconds > MOST_SECONDS]
            what = f"keys of {takeover.replica}: {takeover.never} never, late {late}"
            verdict.find("late takeover", what)
        if takeover.shares is not None and takeover.shares > MOST_SECONDS:
            verdict.find("late takeover", f"shares of {takeover.replica}: {takeover.shares} s")
    lines = log_lines(stage)
    verdict.counts["fenced"] += sum("Fenced" in str(line) for line in lines)
    verdict.counts["429 of Telegram"] += sum(
        call.error_code == 429 for call in stage.telegram.state.ledger.calls
    )


def _judge_limits(stage: Stage, verdict: Verdict) -> None:
    """See that the service refused nothing, and how near to its limits a key ever came."""
    arrivals: dict[tuple[str, bool], list[float]] = {}
    for call in stage.jiema.state.calls.records:
        if call.code == "RATE_LIMITED" or call.status == 429:
            verdict.find("429", f"{call.method} {call.path} of {call.label}")
        if call.label:
            arrivals.setdefault((call.label, call.method == "POST"), []).append(call.at_seconds)
    for posts, name in ((False, "most reads a minute"), (True, "most writes a minute")):
        each = [_busiest(times) for (_, kind), times in arrivals.items() if kind is posts]
        verdict.counts[name] = max(each, default=0)


def _busiest(times: list[float]) -> int:
    """Return how many fell into one window at most."""
    most = first = 0
    for last, at in enumerate(times):
        while at - times[first] >= WINDOW_SECONDS:
            first += 1
        most = max(most, last - first + 1)
    return most


def _judge_cards(stage: Stage, person: Person, verdict: Verdict) -> None:
    """See that what stands in a chat offers what can be done about each order as it truly is."""
    offered = _offered(person)
    for order in person.bought():
        expected = set()
        if order.is_open:
            expected = {REFRESH, NEXT if order.status == "RECEIVED" else CANCEL}
            if order.history and order.status == "WAITING":
                expected.remove(CANCEL)
        rows = stage.rows(
            "SELECT id FROM orders WHERE owner_id = :owner AND api_order_id = :order",
            owner=person.user_id,
            order=order.id,
        )
        for (number,) in rows:
            found = {prefix for prefix in (REFRESH, NEXT, CANCEL) if f"{prefix}{number}" in offered}
            verdict.counts["cards"] += 1
            if found != expected:
                what = f"{order.id} is {order.status}, its chat offers {sorted(found)}"
                verdict.find("false card", what)


def _offered(person: Person) -> set[str]:
    """Return what buttons do, but for those that repeat a tap which met trouble."""
    return {
        button.get("callback_data", "")
        for message in person.messages()
        for row in message.inline_keyboard or []
        for button in row
        if not button["text"].endswith(AGAIN)
    }


def delays(people: list[Person]) -> list[float]:
    """Return how long each code took: from its SMS at the service to its message, in seconds."""
    return sorted(
        call.time - sms.received_at.timestamp()
        for person in people
        for order in person.bought()
        for sms in order.history
        for call in sends_of(person, code_in(sms.body))[:1]
    )
