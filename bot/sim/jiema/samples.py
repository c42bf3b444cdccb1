"""SMS that come by themselves in the demo."""

from __future__ import annotations

from typing import Final

from bot.sim.jiema.tokens import Tokens

TEMPLATES: Final = (
    "{name} code: {code}. Do not share it with anyone.",
    "Your {name} verification code is {code}. It expires in 10 minutes.",
    "<#> {code} is your {name} code",
    "[{name}] {code} is your login code. If this was not you, ignore this message.",
)


def sample_sms(name: str, number: int, tokens: Tokens) -> str:
    """Return the text of the `number`-th sample SMS of a service of this name."""
    code = tokens.digits("sample code", 5 + number % 2)
    return TEMPLATES[number % len(TEMPLATES)].format(name=name, code=code)
