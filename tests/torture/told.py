"""What a person was told: every text that stood in their chat, edited away or not."""

from __future__ import annotations

import re
from typing import Final

from bot.sim.telegram.faults import FaultKind
from bot.sim.telegram.ledger import CallRecord
from bot.ui import formats
from bot.ui.texts import Texts
from tests.torture.person import Person

AGAIN: Final = "o1:a:"
OPEN: Final = "o1:o:"
MOMENT_SECONDS: Final = 3.0
"""Within which a kill falls between Telegram's yes and our mark, by the clock on the wall."""


def posted(person: Person) -> list[tuple[int, str]]:
    """Return id and text of every message of the bot in a chat, deleted ones too."""
    state = person.outside.telegram.state
    chat = state.chats.get(person.user_id)
    found = chat.messages.values() if chat is not None else ()
    return [(one.message_id, one.text or "") for one in found if one.sender is state.bot]


def texts_of(person: Person) -> list[str]:
    """Return every text that stood in a person's chat, edited away or not."""
    told = [
        plain(call.params["text"])
        for call in person.outside.calls_to(person.user_id)
        if call.method in {"sendMessage", "editMessageText"} and reached(call, person.user_id)
    ]
    return [*told, *(text for _, text in posted(person))]


def sends_of(person: Person, code: str) -> list[CallRecord]:
    """Return the calls that put a message beginning with this code into the chat."""
    return [
        call
        for call in person.outside.calls_to(person.user_id)
        if call.method == "sendMessage"
        and reached(call, person.user_id)
        and first_line(plain(call.params["text"])) == code
    ]


def rings_of(person: Person) -> list[tuple[str, str]]:
    """Return text and buttons of every message that rang, but for codes."""
    codes = {code_in(body) for body in person.bodies}
    return [
        (text, str(call.params.get("reply_markup", "")))
        for call in person.outside.calls_to(person.user_id)
        if call.method == "sendMessage"
        and reached(call, person.user_id)
        and not call.params.get("disable_notification")
        and first_line(text := plain(call.params["text"])) not in codes
    ]


def end_is_told(person: Person, phone: str) -> bool:
    """Tell whether a message that rang, with Buy again on it, named this order by its number."""
    return any(
        AGAIN in buttons and (phone in text or formats.last_digits(phone) in text)
        for text, buttons in rings_of(person)
    )


def reached(call: CallRecord, chat_id: int) -> bool:
    """Tell whether a message of this call stands in a chat, whatever the bot has learnt of it."""
    here = call.params.get("chat_id") == chat_id
    return here and (call.ok is True or call.fault is FaultKind.RESET_AFTER)


def explained(person: Person, call: CallRecord, deaths: list[float]) -> bool:
    """Tell whether the bot could not learn, or not note, that this call had succeeded."""
    lost = call.fault in {FaultKind.RESET_AFTER, FaultKind.SLOW}
    moment = MOMENT_SECONDS * person.outside.clock.speed
    return lost or any(call.time <= death <= call.time + moment for death in deaths)


def plain(text: str) -> str:
    """Return a text without its markup."""
    return re.sub(r"<[^>]*>", "", text)


def first_line(text: str) -> str:
    return text.partition("\n")[0]


def code_in(body: str) -> str:
    """Return the code of an SMS of the harness."""
    return body.removeprefix("Telegram code: ").partition(".")[0]


def refunds_stated(text: str, phones: list[str]) -> list[str]:
    """Return of which of these numbers a text states that the money is back."""
    whole = [phone for phone in phones if phone in text]
    stated = []
    for line in text.splitlines():
        if _REFUND.search(line):
            # Several ends in one message are told apart by the last digits.
            ends = [phone for phone in phones if formats.last_digits(phone) in line]
            stated += whole if len(whole) == 1 else ends
    return stated


def _refund_words() -> re.Pattern[str]:
    """Return what states a refund, from the texts themselves."""
    locale = Texts("en").for_language("en")
    mark = "\0"
    words = [
        locale.plain("ended-cancelled", charged=mark),
        locale.plain("state-cancelled-refunded", charged=mark),
        locale.plain("ended-cancelled-unpriced"),
    ]
    return re.compile("|".join(re.escape(w).replace(re.escape(mark), ".{1,12}") for w in words))


_REFUND = _refund_words()
