"""``python -m bot init``: asks for the bot's token and writes ``.env``."""

from __future__ import annotations

import base64
import getpass
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

EXAMPLE = Path(__file__).parents[2] / ".env.example"
QUESTION = "Bot token from @BotFather (it is not shown): "
TRIES = 3


def ask_secret(question: str) -> str:
    """Ask on the terminal without echo, or read one line from a pipe.

    There is no command-line option for it: that would leave the token in the shell's history.

    Returns:
        The answer, trimmed; empty at the end of the input.
    """
    if sys.stdin.isatty():
        return getpass.getpass(question).strip()
    return sys.stdin.readline().strip()


def init(
    env_file: Path,
    *,
    is_token: Callable[[str], bool],
    ask: Callable[[str], str] = ask_secret,
    say: Callable[[str], object] = print,
) -> int:
    """Write ``env_file`` from ``.env.example``, with the token and a fresh encryption key.

    Only its owner may read the file (mode 0600). An existing one is never overwritten.

    Args:
        env_file: where to write.
        is_token: tells whether an answer has the shape of a token.
        ask: puts the question and returns the answer; an empty one gives up.
        say: takes a line for the person.

    Returns:
        The exit status: 0 when the file was written.
    """
    if env_file.exists():
        say(_exists(env_file))
        return 1
    token = _ask_token(is_token, ask, say)
    if token is None:
        say("Nothing was written.")
        return 1
    key = base64.urlsafe_b64encode(os.urandom(32)).decode()
    text = EXAMPLE.read_text(encoding="utf-8")
    for name, value in (("BOT_TOKEN", token), ("ENCRYPTION_KEYS", key)):
        text = re.sub(rf"^{name}=.*$", f"{name}={value}", text, count=1, flags=re.MULTILINE)
    try:
        _write_private(env_file, text)
    except FileExistsError:
        say(_exists(env_file))
        return 1
    except OSError as error:
        say(f"{env_file} cannot be written: {error.strerror}")
        return 1
    say(f"{env_file} is written. Keep a copy of it: without its ENCRYPTION_KEYS, stored API keys")
    say("cannot be read. Next: python -m bot doctor, then python -m bot run")
    return 0


def _ask_token(
    is_token: Callable[[str], bool], ask: Callable[[str], str], say: Callable[[str], object]
) -> str | None:
    for _ in range(TRIES):
        answer = ask(QUESTION)
        if not answer:
            return None
        if is_token(answer):
            return answer
        say("That is not a bot token: it looks like 123456789:AAE… with 35 characters at the end.")
    return None


def _write_private(path: Path, text: str) -> None:
    # Created with its mode and only if it is not there: at no moment can others read the token.
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def _exists(path: Path) -> str:
    return (
        f"{path} exists already and is left as it is. Edit it to change the token; to start over,"
        " move it away first (its ENCRYPTION_KEYS open the API keys stored so far)."
    )
