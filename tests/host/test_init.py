import base64
import io
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.host.init import QUESTION, ask_secret, init
from bot.settings import is_bot_token, load_settings

TOKEN = "123456789:AAE-made-up-token-of-thirty-five-chars"


class Person:
    """Answers questions in order and keeps what it was told."""

    def __init__(self, *answers: str) -> None:
        self._answers: Iterator[str] = iter(answers)
        self.heard: list[str] = []

    def ask(self, question: str) -> str:
        assert question == QUESTION
        return next(self._answers)

    def init(self, path: Path) -> int:
        return init(path, is_token=is_bot_token, ask=self.ask, say=self.heard.append)


def test_writes_settings_that_load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BOT_TOKEN", "ENCRYPTION_KEYS"):
        monkeypatch.delenv(name, raising=False)
    path = tmp_path / ".env"
    person = Person(TOKEN)
    assert person.init(path) == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    settings = load_settings(path)
    assert settings.bot_token.get_secret_value() == TOKEN
    assert [len(key.get_secret_value()) for key in settings.encryption_keys] == [32]
    assert TOKEN not in "".join(person.heard)


def test_every_key_is_fresh(tmp_path: Path) -> None:
    keys = set()
    for name in ("one", "two"):
        Person(TOKEN).init(tmp_path / name)
        match = re.search(r"^ENCRYPTION_KEYS=(.+)$", (tmp_path / name).read_text(), re.MULTILINE)
        assert match is not None
        keys.add(base64.urlsafe_b64decode(match[1]))
    assert len(keys) == 2


def test_the_rest_is_the_example(tmp_path: Path) -> None:
    path = tmp_path / ".env"
    Person(TOKEN).init(path)
    example = (Path(__file__).parents[2] / ".env.example").read_text().splitlines()
    written = path.read_text().splitlines()
    changed = [new for old, new in zip(example, written, strict=True) if old != new]
    assert [line.partition("=")[0] for line in changed] == ["BOT_TOKEN", "ENCRYPTION_KEYS"]


def test_an_existing_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / ".env"
    path.write_text("BOT_TOKEN=mine\n")
    person = Person()
    assert person.init(path) == 1
    assert path.read_text() == "BOT_TOKEN=mine\n"
    assert "exists already" in person.heard[0]


def test_a_wrong_token_is_asked_again(tmp_path: Path) -> None:
    person = Person("sesame", TOKEN)
    assert person.init(tmp_path / ".env") == 0
    assert person.heard[0].startswith("That is not a bot token")
    assert "sesame" not in "".join(person.heard)


@pytest.mark.parametrize("answers", [("",), ("one", "two", "three")])
def test_giving_up_writes_nothing(tmp_path: Path, answers: tuple[str, ...]) -> None:
    person = Person(*answers)
    assert person.init(tmp_path / ".env") == 1
    assert person.heard[-1] == "Nothing was written."
    assert not (tmp_path / ".env").exists()


def test_a_pipe_is_read_by_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f" {TOKEN} \n"))
    assert [ask_secret(QUESTION), ask_secret(QUESTION)] == [TOKEN, ""]


def test_a_terminal_is_asked_without_echo(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO("shown\n")
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", terminal)
    monkeypatch.setattr("getpass.getpass", lambda _question: f"{TOKEN}\n")
    assert ask_secret(QUESTION) == TOKEN


def test_a_folder_that_is_missing_is_said(tmp_path: Path) -> None:
    person = Person(TOKEN)
    path = tmp_path / "missing" / ".env"
    assert person.init(path) == 1
    assert person.heard == [f"{path} cannot be written: No such file or directory"]
