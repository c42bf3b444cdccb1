"""What happens in a round: persons, faults, kills; all of it data, drawn from (seed, round)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from random import Random
from typing import Any, Final

from bot.core.crash import CRASH_POINTS
from tests.torture.faults import LATE_SECONDS, Fault, api_faults, bot_api_faults

PEOPLE: Final = 3
POINTS: Final = 4
"""Crash points in one round."""
SWEEP_FAULTS: Final = 3
SWEEP_ROUNDS: Final = (len(CRASH_POINTS) + 1) // 2
SHORT_FAULTS: Final = 9
API_FAULTS: Final = 36
BOT_API_FAULTS: Final = 30

# What a crash point needs to be passed at all.
_NEEDED: Final[dict[str, Fault]] = {
    "purchase.before_refusal": {"endpoint": "POST /orders", "kind": "code", "code": "NO_NUMBERS"},
    "purchase.after_refusal": {"endpoint": "POST /orders", "kind": "code", "code": "NO_NUMBERS"},
    "settle.before_adopt": {"endpoint": "POST /orders", "kind": "reset_after"},
    "settle.after_adopt": {"endpoint": "POST /orders", "kind": "close_after"},
    "settle.before_nothing": {"endpoint": "POST /orders", "kind": "reset_before"},
    "settle.after_nothing": {"endpoint": "POST /orders", "kind": "close_before"},
}

_TURNS_OF: Final = {"next": 4, "cancel": 3, "purchase": 4}
"""What long rounds come to more rarely has more turns in short ones: two for what is not named."""
_TURNS: Final = tuple(
    point
    for turn in range(max(_TURNS_OF.values()))
    for point in CRASH_POINTS
    if turn < _TURNS_OF.get(point.partition(".")[0], 2)
)

_EVERY_MESSAGE: Final = {"send.before", "post.after_yes", "send.after_put", "send.after_mark"}


class End(StrEnum):
    """How an order ends at the service."""

    CANCEL = "cancel"
    CANCEL_AGAINST_SMS = "cancel_against_sms"
    FINISH = "finish"
    EXPIRE = "expire"
    LEAVE = "leave"


class KillKind(StrEnum):
    """How the process dies."""

    POINT = "point"
    KILL = "kill"
    STOP = "stop"


class MishapKind(StrEnum):
    """What else befalls a person, by their own doing or not."""

    BLOCK = "block"
    REVOKE = "revoke"
    ELSEWHERE = "elsewhere"
    DELETE = "delete"
    REDELIVER = "redeliver"


@dataclass(frozen=True)
class Kill:
    """One death.

    Attributes:
        point: for ``POINT``, as ``CRASH_AT`` takes it.
        after: for the others, fast seconds after the start.
    """

    kind: KillKind
    point: str = ""
    after: float = 0.0


@dataclass(frozen=True)
class Wish:
    """An order a person wants.

    Attributes:
        sms: how many SMS come to it.
        burst: whether all come at once.
        twice: whether Buy is tapped twice.
        late: whether the first tap on Buy reaches the bot too late to be answered.
    """

    sms: int
    burst: bool
    end: End
    twice: bool
    late: bool


@dataclass(frozen=True)
class Mishap:
    """Something that happens ``after`` so many fast seconds."""

    kind: MishapKind
    after: float


@dataclass(frozen=True)
class PersonPlan:
    wishes: tuple[Wish, ...]
    mishaps: tuple[Mishap, ...]


@dataclass(frozen=True)
class RoundPlan:
    seed: int
    round: int
    people: tuple[PersonPlan, ...]
    kills: tuple[Kill, ...]
    api_faults: list[Fault]
    bot_api_faults: list[Fault]
    service: dict[str, Any] = field(default_factory=dict)


def plan_round(seed: int, number: int) -> RoundPlan:
    """Draw a round; the same for the same two numbers.

    Every third is a long one, with several persons and deaths; two short ones stand between,
    each for one crash point, so that all of them get their share.
    """
    if number % 3:
        return _short(seed, number, _TURNS[(number - number // 3 - 1) % len(_TURNS)])
    random = Random(f"{seed}:{number}")  # noqa: S311 - must repeat, keeps no secret
    kills = _kills(random, number // 3)
    needed = [_NEEDED[name] for kill in kills if (name := kill.point.partition(":")[0]) in _NEEDED]
    late = [{"endpoint": "POST /orders", "kind": "slow_before", "seconds": LATE_SECONDS}]
    return RoundPlan(
        seed,
        number,
        tuple(_person(random) for _ in range(PEOPLE)),
        kills,
        [
            *(late if random.random() < 0.15 else []),
            *({**fault, "skip": random.randrange(2)} for fault in needed for _ in range(2)),
            *api_faults(random, API_FAULTS),
        ],
        bot_api_faults(random, BOT_API_FAULTS),
        _service(random),
    )


def swept(number: int) -> tuple[str, ...]:
    """Return the crash points that a round of a sweep is for: two an order's life apart."""
    first = number % SWEEP_ROUNDS
    return CRASH_POINTS[first::SWEEP_ROUNDS]


def plan_sweep(seed: int, number: int) -> RoundPlan:
    """Draw a short round with hardly a fault, each number for the next crash points in turn."""
    return _short(seed, number, *swept(number), faults=SWEEP_FAULTS)


def _short(seed: int, number: int, *points: str, faults: int = SHORT_FAULTS) -> RoundPlan:
    random = Random(f"{seed}:{number}:{'+'.join(points)}")  # noqa: S311 - must repeat, keeps no secret
    wishes = (
        Wish(sms=2, burst=False, end=End.FINISH, twice=True, late=False),
        Wish(sms=0, burst=False, end=End.CANCEL, twice=False, late=False),
    )
    if any(point.startswith("cancel") for point in points):
        wishes = wishes[::-1]
    return RoundPlan(
        seed,
        number,
        (PersonPlan(wishes, ()),),
        tuple(_kill(point) for point in points),
        [*(_NEEDED[point] for point in points if point in _NEEDED), *api_faults(random, faults)],
        bot_api_faults(random, faults),
        _service(random),
    )


def _kill(point: str) -> Kill:
    # The third message is a code, or close to one; the first is a card.
    return Kill(KillKind.POINT, f"{point}:3" if point in _EVERY_MESSAGE else point)


def _kills(random: Random, number: int) -> tuple[Kill, ...]:
    """Take the next points in turn, so that every one gets its share; chance in between."""
    first = POINTS * number
    points = [CRASH_POINTS[(first + i) % len(CRASH_POINTS)] for i in range(POINTS)]
    random.shuffle(points)
    kills = [Kill(KillKind.POINT, f"{name}:{random.choice((1, 1, 1, 1, 2, 3))}") for name in points]
    for kind in (KillKind.KILL, KillKind.KILL, KillKind.STOP):
        place = random.randrange(len(kills) + 1)
        kills.insert(place, Kill(kind, after=random.uniform(5, 40)))
    return tuple(kills)


def _person(random: Random) -> PersonPlan:
    wishes = tuple(_wish(random) for _ in range(random.choice((2, 2, 3))))
    kinds = [kind for kind in MishapKind if random.random() < 0.2]
    return PersonPlan(wishes, tuple(Mishap(kind, random.uniform(5, 80)) for kind in kinds))


def _wish(random: Random) -> Wish:
    end = random.choice(list(End))
    cancelled = end in {End.CANCEL, End.CANCEL_AGAINST_SMS}
    return Wish(
        sms=0 if cancelled else random.choice((1, 2, 2, 3)),
        burst=random.random() < 0.25,
        end=end,
        twice=random.random() < 0.3,
        late=random.random() < 0.1,
    )


def _service(random: Random) -> dict[str, Any]:
    """Draw what the API document leaves open."""
    return {
        "list_fields": random.choice(("minimal", "full")),
        "order_fields": random.choice(("minimal", "full")),
        "list_order": random.choice(("newest", "oldest")),
        "extra_fields": random.random() < 0.5,
        "success_status": random.choice((200, 201)),
        "worker_seconds": random.choice((0, 10)),
        "next_sms_clears_body": random.random() < 0.5,
        "retry_after_header": random.random() < 0.5,
        "clock_skew_seconds": random.choice((0, 0, 3600, -3600)),
    }
