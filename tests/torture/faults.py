"""Every kind of fault both stand-ins can be asked for, as data, and their names in the table."""

from __future__ import annotations

from random import Random
from typing import Any, Final

from bot.sim.jiema.calls import CallRecord as ApiCall
from bot.sim.telegram.ledger import CallRecord as BotApiCall

Fault = dict[str, Any]

TIMEOUT_SECONDS: Final = (17.0, 25.0)
LATE_SECONDS: Final = 75.0
"""Longer than the bot waits for an answer and for the order list together."""

API_KINDS: Final[tuple[Fault, ...]] = (
    {"kind": "slow_before", "seconds": TIMEOUT_SECONDS},
    {"kind": "slow_after", "seconds": TIMEOUT_SECONDS},
    {"kind": "slow_before", "seconds": (1.0, 4.0)},
    {"kind": "slow_after", "seconds": (1.0, 4.0)},
    {"kind": "reset_before"},
    {"kind": "reset_after"},
    {"kind": "close_before"},
    {"kind": "close_after"},
    {"kind": "cut"},
    {"kind": "garbage"},
    {"kind": "wrong_types"},
    {"kind": "wrong_shape"},
    {"kind": "html"},
    {"kind": "html", "effect": True},
    {"kind": "status", "status": 500},
    {"kind": "status", "status": 500, "effect": True},
    {"kind": "status", "status": 401},
    {"kind": "status", "status": 403},
    {"kind": "status", "status": 404},
    {"kind": "code", "code": "NEVER_SEEN"},
    {"kind": "status", "status": 429},
    {"kind": "retry_after", "seconds": (1.0, 6.0)},
)
API_PLACES: Final = {
    "POST /orders": 30,
    "GET /orders/:id": 20,
    "GET /orders": 12,
    "POST /orders/:id/cancel": 10,
    "POST /orders/:id/next-sms": 10,
    "GET /account": 5,
    "GET /prices": 4,
    "*": 6,
}

SEND: Final = "sendMessage"
EDIT: Final = "editMessageText"
TAP: Final = "answerCallbackQuery"
ANY_PLACE: Final = (SEND, SEND, SEND, SEND, EDIT, EDIT, TAP, "getUpdates", "deleteMessage", "*")
BOT_API_KINDS: Final[tuple[tuple[Fault, tuple[str, ...]], ...]] = (
    ({"kind": "reset_before"}, ANY_PLACE),
    ({"kind": "reset_after"}, ANY_PLACE),
    ({"kind": "slow", "seconds": (1.0, 8.0)}, ANY_PLACE),
    ({"kind": "slow", "seconds": (62.0, 66.0)}, (SEND, EDIT)),
    ({"kind": "garbage"}, ANY_PLACE),
    ({"kind": "flood", "retry_after": (1, 5)}, ANY_PLACE),
    ({"kind": "status", "status": 500}, ANY_PLACE),
    ({"kind": "status", "status": 502, "description": "Bad Gateway"}, ANY_PLACE),
    (
        {"kind": "status", "status": 403, "description": "Forbidden: bot was blocked by the user"},
        (SEND, EDIT),
    ),
    ({"kind": "status", "status": 400, "description": "Bad Request: chat not found"}, (SEND,)),
    (
        {"kind": "status", "status": 400, "description": "Bad Request: can't parse entities"},
        (SEND, EDIT),
    ),
    (
        {"kind": "status", "status": 400, "description": "Bad Request: message is too long"},
        (SEND, EDIT),
    ),
    (
        {"kind": "status", "status": 400, "description": "Bad Request: BUTTON_DATA_INVALID"},
        (SEND, EDIT),
    ),
    (
        {"kind": "status", "status": 400, "description": "Bad Request: message to edit not found"},
        (EDIT,),
    ),
    (
        {"kind": "status", "status": 400, "description": "Bad Request: message can't be edited"},
        (EDIT,),
    ),
    (
        {"kind": "status", "status": 400, "description": "Bad Request: query is too old"},
        (TAP,),
    ),
)


def api_faults(random: Random, count: int) -> list[Fault]:
    """Draw a plan for the stand-in of the API."""
    places, weights = list(API_PLACES), list(API_PLACES.values())
    plan = []
    for _ in range(count):
        place = random.choices(places, weights)[0]
        skip = random.randrange(40) if place == "*" else random.randrange(4)
        fault = {**random.choice(API_KINDS), "endpoint": place, "skip": skip}
        plan.append(_drawn(random, fault))
    return plan


def bot_api_faults(random: Random, count: int) -> list[Fault]:
    """Draw a plan for the stand-in of the Bot API."""
    plan = []
    for _ in range(count):
        kind, places = random.choice(BOT_API_KINDS)
        fault = {**kind, "method": random.choice(places), "times": 1, "skip": random.randrange(8)}
        plan.append(_drawn(random, fault))
    return plan


def name_of_api_fault(call: ApiCall) -> str:
    """Return the kind of fault a call met, as the table shows it."""
    match call.fault:
        case "status" | "code":
            return f"api {call.code if call.fault == 'code' else call.status}"
        case "html":
            return "api 502 html"
        case "retry_after":
            return "api 429 Retry-After"
    return f"api {call.fault}"


def name_of_bot_api_fault(call: BotApiCall) -> str:
    """Return the kind of fault a call met, as the table shows it."""
    if call.fault == "status":
        words = (call.description or "").removeprefix("Bad Request: ")
        return f"telegram {call.error_code} {words}"
    return f"telegram {call.fault}"


def _drawn(random: Random, fault: Fault) -> Fault:
    """Put a number in place of every range."""
    return {
        name: (random.randint if isinstance(value[0], int) else random.uniform)(*value)
        if isinstance(value, tuple)
        else value
        for name, value in fault.items()
    }
