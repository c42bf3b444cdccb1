"""Why the service said no, in one paragraph that also says what happened to the money."""

from __future__ import annotations

from typing import Final

from bot.core.errors import Refusal
from bot.ui import formats
from bot.ui.texts import Locale, Markup

MESSAGE_ROOM: Final = 500
"""Most of the service's own sentence that is shown."""

_KEYS: Final = {
    Refusal.INSUFFICIENT: "refused-insufficient",
    Refusal.NO_NUMBERS: "refused-no-numbers",
    Refusal.BAD_SERVICE: "refused-bad-service",
    Refusal.BAD_COUNTRY: "refused-bad-country",
    Refusal.CODE_RECEIVED: "refused-code-received",
    Refusal.ALREADY_CHANGED: "refused-already-changed",
}


def reason(locale: Locale, refusal: Refusal, message: str) -> Markup:
    """Return why; ``message`` is the service's own sentence, used where we have none."""
    key = _KEYS.get(refusal)
    if key is not None:
        return locale.html(key)
    if message:
        return locale.html("refused-other", message=formats.cut(message, MESSAGE_ROOM))
    return locale.html("refused-unexplained")
