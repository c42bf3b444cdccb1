"""Holds the stand-ins' ledgers against what the persons were told."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Final

from bot.sim.jiema.ledger import EntryKind
from bot.sim.jiema.orders import Order
from bot.sim.telegram.refusals import RefusalKind
from tests.torture.faults import name_of_api_fault, name_of_bot_api_fault
from tests.torture.logged import at, log_lines, settling_seconds, unix
from tests.torture.outside import Charge, Outside
from tests.torture.person import Person
from tests.torture.posted import posted_codes, posts_findings
from tests.torture.told import (
    OPEN,
    code_in,
    end_is_told,
    explained,
    first_line,
    posted,
    refunds_stated,
    rings_of,
    sends_of,
    texts_of,
)

TROUBLES: Final = ("bot.core.errors.", "bot.notify.sender.")
EXPECTED: Final = {
    # A second for a task to unwind is a tenth of one here.
    "task.left_behind": "left behind",
    # Several planned faults in a row refuse every form of a message.
    "outbox.unsendable": "unsendable",
}
COMPLAINTS: Final = {"error", "critical"}


@dataclass
class Verdict:
    """What was counted, and what must not be."""

    faults: Counter[str] = field(default_factory=Counter)
    kills: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)
    findings: list[str] = field(default_factory=list)
    settled: list[float] = field(default_factory=list)

    def find(self, kind: str, what: str) -> None:
        self.counts[kind] += 1
        self.findings.append(f"{kind}: {what}")


def delivered(outside: Outside, people: list[Person]) -> bool:
    """Tell whether nothing is left to be said, as far as the harness can see."""
    if outside.telegram.state.updates.pending:
        return False
    if outside.rows("SELECT 1 FROM outbox UNION ALL SELECT 1 FROM intents WHERE state = 'open'"):
        return False
    return all(
        not _unsaid(person, order) and _is_known(outside, person, order)
        for person in people
        for order in person.bought()
    ) and not any(_unshown(outside, person) for person in people)


def judge(outside: Outside, people: list[Person], deaths: list[float], *, calm: bool) -> Verdict:
    """Return the verdict on a round that is over."""
    verdict = Verdict()
    _count(outside, people, verdict)
    if not calm:
        verdict.findings.append(f"not calm: {_what_is_left(outside)}")
    for person in people:
        for order in person.bought():
            _judge_sms(person, order, deaths, verdict)
            if not _is_known(outside, person, order):
                verdict.find("unknown end", f"order {order.id} is {order.status}")
            elif not order.is_open and not end_is_told(person, order.phone):
                verdict.find("untold", f"end of {order.id}")
        for charge in _unshown(outside, person):
            verdict.find("unexplained", f"charge of {charge.order_id}")
        _judge_charges(outside, person, verdict)
        _judge_statements(outside, person, verdict)
        _judge_settlements(outside, person, verdict)
        for kind, what in posts_findings(person, deaths):
            verdict.find(kind, what)
        verdict.counts["posted"] += posted_codes(person)
    _judge_log(outside, people, verdict)
    verdict.settled = settling_seconds(outside)
    return verdict


def _count(outside: Outside, people: list[Person], verdict: Verdict) -> None:
    api_calls = outside.jiema.state.calls.records
    bot_api_calls = outside.telegram.state.ledger.calls
    verdict.faults.update(name_of_api_fault(call) for call in api_calls if call.fault)
    verdict.faults.update(name_of_bot_api_fault(call) for call in bot_api_calls if call.fault)
    for person in people:
        verdict.faults.update(person.mishaps)
    entries = outside.jiema.state.ledger.entries
    verdict.counts.update(entry.kind for entry in entries if entry.kind is not EntryKind.TOP_UP)
    verdict.counts["orders"] += len(outside.jiema.state.book.all())
    verdict.counts["confirmations"] += sum(len(person.pressed) for person in people)
    verdict.counts["calls"] += len(api_calls) + len(bot_api_calls)
    for call in bot_api_calls:
        if call.refusal is RefusalKind.FORM:
            verdict.find("refused", f"{call.method}: {call.description}")


# SMS


def _unsaid(person: Person, order: Order) -> list[str]:
    """Return the codes of an order that no message of its person begins with."""
    said = [first_line(text) for text in texts_of(person)]
    waiting = order.upstream if order.is_open else []
    return [code for sms in [*order.history, *waiting] if (code := code_in(sms.body)) not in said]


def _judge_sms(person: Person, order: Order, deaths: list[float], verdict: Verdict) -> None:
    firsts = []
    for sms in order.history:
        code = code_in(sms.body)
        copies = [each for each in posted(person) if first_line(each[1]) == code]
        if not copies:
            verdict.find("lost", f"SMS of {order.id}")
            continue
        firsts.append(copies[0][0])
        verdict.counts["told"] += 1
        for call in sends_of(person, code)[:-1]:
            verdict.counts["duplicates"] += 1
            if not explained(person, call, deaths):
                verdict.find("doubled", f"SMS of {order.id}, call {call.seq}")
    if firsts != sorted(firsts):
        verdict.find("out of order", f"SMS of {order.id}")


# Money


def _unshown(outside: Outside, person: Person) -> list[Charge]:
    """Return the charges of a person's taps that no message of theirs has shown by its number."""
    texts = texts_of(person)
    book = outside.jiema.state.book
    return [
        charge
        for charge in _charges(outside, person)
        if not any(book.get(charge.order_id).phone in text for text in texts)  # type: ignore[union-attr]  # nothing vanishes here
    ]


def _judge_charges(outside: Outside, person: Person, verdict: Verdict) -> None:
    """See that no confirmation was charged twice, and none denied that was charged."""
    intents = outside.rows(
        "SELECT id, nonce, created_at FROM intents WHERE owner_id = :owner ORDER BY id",
        owner=person.user_id,
    )
    denials = _denials(outside, person.account_id)
    charged: Counter[int] = Counter()
    for charge in _charges(outside, person):
        before = [row for row in intents if unix(row[2]) <= (charge.asked_at or 0)]
        if not before:
            verdict.find("unexplained", f"charge of {charge.order_id} without an intent")
            continue
        intent_id, nonce, _ = before[-1]
        charged[intent_id] += 1
        if nonce not in person.pressed:
            verdict.find("doubled charge", f"{charge.order_id}: nobody has pressed {nonce}")
        if outside.clock.at(charge.at) < denials.get(intent_id, 0):
            verdict.find("false statement", f"intent {intent_id} was denied after its charge")
        elif intent_id in denials:
            verdict.counts["late"] += 1
    for intent_id, times in charged.items():
        if times > 1:
            verdict.find("doubled charge", f"intent {intent_id}: {times} charges")


def _judge_statements(outside: Outside, person: Person, verdict: Verdict) -> None:
    """See that a refund is stated of no order but those the ledger has refunded."""
    ledger = outside.jiema.state.ledger
    orders = {order.phone: order.id for order in person.bought()}
    for text in texts_of(person):
        for phone in refunds_stated(text, list(orders)):
            entries = ledger.of_order(orders[phone])
            if not any(entry.kind is EntryKind.REFUND for entry in entries):
                verdict.find("false statement", f"refund of {orders[phone]}")


def _judge_settlements(outside: Outside, person: Person, verdict: Verdict) -> None:
    """See that every order a settlement found was said by a message that opens it."""
    opened = " ".join(buttons for _, buttons in rings_of(person))
    mine = {
        number
        for (number,) in outside.rows("SELECT id FROM orders WHERE owner_id = :o", o=person.user_id)
    }
    for line in log_lines(outside):
        if line.get("event") == "purchase.settled":
            for number in mine & set(line["orders"]):
                if f"{OPEN}{number}'" not in opened and f'{OPEN}{number}"' not in opened:
                    verdict.find("untold", f"settlement of order {number}")


def _is_known(outside: Outside, person: Person, order: Order) -> bool:
    """Tell whether the bot knows the end of an order that has ended."""
    if order.is_open:
        return True
    rows = outside.rows(
        "SELECT status FROM orders WHERE owner_id = :owner AND api_order_id = :order",
        owner=person.user_id,
        order=order.id,
    )
    return rows == [(str(order.status),)]


def _charges(outside: Outside, person: Person) -> list[Charge]:
    return [
        charge
        for charge in outside.charges
        if charge.account_id == person.account_id and charge.asked_at is not None
    ]


def _denials(outside: Outside, account_id: str) -> dict[int, float]:
    """Return until when the bot could know, at "nothing was bought", that it was not so.

    By intent: when it last read the account's balance before, or was refused; fast Unix time.
    """
    labels = {key.label for key in outside.jiema.state.accounts.keys_of(account_id)}
    reads = [
        outside.of_call(call.at_seconds)
        for call in outside.jiema.state.calls.records
        if call.label in labels and call.method == "GET" and call.path in {"/orders", "/account"}
    ]
    known_until = {}
    for line in log_lines(outside):
        said_at = outside.clock.at(at(line)) if "timestamp" in line else 0.0
        if line.get("event") == "purchase.not_placed":
            known_until[line["intent"]] = said_at
        if line.get("event") == "purchase.nothing":
            known_until[line["intent"]] = max([0.0, *(read for read in reads if read < said_at)])
    return known_until


# The log


def _judge_log(outside: Outside, people: list[Person], verdict: Verdict) -> None:
    lines = log_lines(outside)
    for line in lines:
        if line.get("event") in EXPECTED:
            verdict.counts[EXPECTED[line["event"]]] += 1
        elif line.get("level") in COMPLAINTS and not _is_trouble(line):
            verdict.findings.append(f"log: {line.get('event')} {_short_error(line)}")
    sent = Counter(line["intent"] for line in lines if line.get("event") == "purchase.sent")
    for intent, times in sent.items():
        if times > 1:
            verdict.find("doubled charge", f"intent {intent} was sent {times} times")
    # Six digits of a code may be the microseconds of a time, by chance.
    text = re.sub(r'"timestamp": "[^"]*"', "", outside.log.read_text(errors="replace"))
    secrets = {
        "token": [outside.telegram.token, outside.secret],
        "key": [key for person in people for key in person.keys],
        "number": [order.phone for order in outside.jiema.state.book.all()],
        "SMS": [body for person in people for body in person.bodies],
        "code": [code_in(body) for person in people for body in person.bodies],
    }
    for kind, words in secrets.items():
        if any(word.lstrip("+") in text for word in words):
            verdict.find("secret", f"a {kind} is in the log")


def _is_trouble(line: dict[str, Any]) -> bool:
    """Tell whether a task ended in what its waiter explains to the person."""
    error = _short_error(line)
    return line.get("event") == "task.failed" and error.startswith(TROUBLES)


def _short_error(line: dict[str, Any]) -> str:
    return str(line.get("exception", line.get("reason", ""))).strip().rpartition("\n")[2][:200]


def _what_is_left(outside: Outside) -> str:
    outbox = outside.rows("SELECT kind, count(*) FROM outbox GROUP BY kind")
    intents = outside.rows("SELECT count(*) FROM intents WHERE state = 'open'")
    pending = len(outside.telegram.state.updates.pending)
    return f"outbox {outbox}, open intents {intents[0][0]}, updates {pending}"
