"""Every language says everything, and nothing is said by code or said to nobody."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot import ui
from bot.ui import texts
from bot.ui.commands import NAMES
from bot.ui.texts import LOCALES
from tests.locales import problems

ROOT = Path(ui.__path__[0])
CODE = sorted(ROOT.rglob("*.py"))
SPEAKERS = sorted(
    file
    for folder in ("handlers", "bot/notify", "bot/orders")
    for file in (ROOT.parents[1] / folder).rglob("*.py")
)
SAYING = {
    *("Screen", "InlineKeyboardButton", "BotCommand", "InlineQueryResultArticle", "answer"),
    *("button", "url_button", "copy_button", "search_button", "disabled_button", "html", "plain"),
    *("send", "edit", "send_message", "edit_message_text", "reply", "show"),
}
"""What is called with a text that a person reads, or with a text's key."""
LANGUAGES = sorted(path.name for path in LOCALES.iterdir() if path.is_dir())
PLAIN = re.compile(
    r"(button|toast|command|sms|bot)-.*|inline-(offer|service).*"
    r"|language-own-name|country-unknown|time-utc",
    re.ASCII,
)
SILENT = {"texts.py", "formats.py"}
"""Files whose constants hold spaces that nobody sees: errors, and the insides of tags."""
ASKS_FOR_A_KEY = {"start-welcome", "start-need-key"}
PROSE = re.compile(r"[^\W\d_]{2,} +[^\W\d_]{2,}")


class _Parts(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.text = ""

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - Fluent's
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802 - Fluent's name
        self.text += node.value


@cache
def parts(language: str) -> dict[str, _Parts]:
    found: dict[str, _Parts] = {}
    for file in (LOCALES / language).glob("*.ftl"):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Message):
                found[entry.id.name] = _Parts()
                found[entry.id.name].visit(entry)
    return found


def literals(file: Path) -> list[str]:
    """Return the string constants of a file that are not docstrings."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    docstrings = {
        id(statement.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        for statement in node.body
        if isinstance(statement, ast.Expr)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if id(node) not in docstrings
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_all_that_english_says(language: str) -> None:
    assert list(problems(language)) == []


def test_every_language_is_one_of_the_web_sites() -> None:
    assert set(LANGUAGES) <= set(texts.LANGUAGES)
    assert len(texts.LANGUAGES) == len(set(texts.LANGUAGES)) == 21


def test_every_text_is_used() -> None:
    used = {literal for file in CODE for literal in literals(file)}
    used |= {f"command-{name}" for name in NAMES}
    assert set(parts("en")) - used == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_texts_hold_no_html(language: str) -> None:
    texts = {key: part.text for key, part in parts(language).items() if PLAIN.fullmatch(key)}
    assert {key: text for key, text in texts.items() if set("<>&") & set(text)} == {}


@pytest.mark.parametrize("file", [f for f in CODE if f.name not in SILENT], ids=lambda f: f.name)
def test_code_says_nothing_itself(file: Path) -> None:
    assert [literal for literal in literals(file) if PROSE.search(literal)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_calm_and_plain(language: str) -> None:
    for key, part in parts(language).items():
        assert "!" not in part.text, key
        assert not re.search(r"\b(token|intent|watcher|callback)\b", part.text, re.IGNORECASE), key
        # The site's page is called "API keys": where a key is asked for, the word is said once.
        assert key in ASKS_FOR_A_KEY or not re.search(r"\bAPI\b", part.text), key


@pytest.mark.parametrize("file", [*CODE, *SPEAKERS], ids=lambda f: f"{f.parent.name}/{f.name}")
def test_nothing_written_in_the_code_is_said(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    said = [
        text.value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and name_of(call.func) in SAYING
        for argument in (*call.args, *(keyword.value for keyword in call.keywords))
        for text in ast.walk(argument)
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
    ]
    worded = [text for text in said if any(map(str.isalpha, text))]
    keys = parts("en").keys()
    assert [text for text in worded if not any(key.startswith(text) for key in keys)] == []


def name_of(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
