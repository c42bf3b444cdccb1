"""Writes ``docs/screens.md``, each screen as a person sees it: ``python -m tests.screens``.

The bot runs between the two stand-ins, somebody uses it, and what stands in their chat is written
down. Numbers, times and prices are the stand-ins'.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import structlog

from tests.flows.person import Person, Seen
from tests.flows.world import World, make_world

FILE = Path(__file__).parents[1] / "docs" / "screens.md"
HEAD = """# Screens

What a person sees, in English, as the running bot showed it. `make screens` writes this anew.
A button is `[so]`; one with 🔗 opens a page, one with 📋 copies.
"""
SIGNS = {"url": "🔗", "copy_text": "📋"}
MOST_ROWS = 12


class Book:
    """The pages written so far."""

    def __init__(self) -> None:
        self.text = HEAD

    def chapter(self, title: str) -> None:
        """Begin a part."""
        self.text += f"\n## {title}\n"

    def page(self, title: str, seen: Seen) -> Seen:
        """Write a screen down; return it."""
        shown = "\n".join([*seen.text.splitlines(), "", *rows(seen)]).strip()
        self.text += f"\n### {title}\n\n```text\n{shown}\n```\n"
        return seen


def rows(seen: Seen) -> Iterator[str]:
    """Yield the buttons, a row a line; the middle of a long list is left out."""
    keyboard = (seen.raw.get("reply_markup") or {}).get("inline_keyboard", [])
    for place, row in enumerate(keyboard):
        if len(keyboard) > MOST_ROWS and place == MOST_ROWS // 2:
            yield "…"
        if len(keyboard) <= MOST_ROWS or min(place, len(keyboard) - place) < MOST_ROWS // 2:
            yield " ".join(f"[{_sign(button)}{button['text']}]" for button in row)


def _sign(button: dict[str, object]) -> str:
    return next((f"{sign} " for name, sign in SIGNS.items() if name in button), "")


async def beginning(world: World, ann: Person, book: Book) -> str:
    """Connect; returns the key."""
    book.chapter("The first minutes")
    first = book.page("/start", await ann.asks("/start", "To begin"))
    book.page("🌐 Language", await ann.goes("语言", first, "In which language"))
    book.page("Something that needs a key", await ann.asks("/balance", "I need your key"))
    book.page("A key that is cut off", await ann.asks("jm_short", "looks cut off"))
    wrong = "jm_" + "x" * 43
    book.page("A key that is refused", await ann.asks(wrong, "does not accept this key"))
    _, key = world.jiema.state.add_account("Ann", 1200)
    book.page("A key that is accepted", await ann.asks(key, "Connected as Ann"))
    return key


async def buying(world: World, ann: Person, book: Book) -> None:
    """Choose, confirm, wait, receive."""
    book.chapter("Buying")
    book.page("📱 Buy a number", await ann.asks("/buy", "What is the number for?"))
    found = book.page("Typed: tele", await ann.asks("tele", "Best matches"))
    countries = book.page("A service", await ann.goes(found.labels[0], found, "Cheapest first"))
    book.page("Typed in the list: malay", await ann.asks("malay", "Countries that match"))
    book.page("The page picker", await ann.goes(_pager(countries), await _list(ann), "pages"))
    confirm = await ann.asks("telegram malaysia", where=_confirms)
    book.page("Typed: telegram malaysia", confirm)
    book.page("Its star", await ann.goes("☆ Favourite", confirm, button="⭐ Favourite"))
    await ann.taps("Buy for $0.32")
    card = book.page("The card", await ann.sees(button="Refresh"))
    world.jiema.state.receive_sms(world.charges()[-1], "Telegram code: 48291")
    code = book.page(
        "The code, in a message of its own", await ann.sees("48291", button="Copy code")
    )
    book.page("The card then", await ann.sees_on(card, "1 SMS is here"))
    await ann.taps("Next SMS", on=code)
    await ann.sees(button="Waiting for the next SMS")
    book.page("Waiting for the next SMS", await ann.sees_on(card, "waiting for the next SMS"))
    second = await ann.buys("whatsapp malaysia")
    await ann.taps("Cancel", on=second)
    book.page("Cancelled", await ann.sees("is back on your balance", button="Buy again"))


async def _list(ann: Person) -> Seen:
    return await ann.asks("/buy tg", "Cheapest first", button="Most in stock first")


def _pager(countries: Seen) -> str:
    return next(label for label in countries.labels if "/" in label)


def _confirms(seen: Seen) -> bool:
    return bool(seen.labels) and seen.labels[0].startswith("Buy for")


async def refusals(world: World, ann: Person, book: Book) -> None:
    """Run into what can go wrong."""
    book.chapter("When it does not go as wished")
    state = world.jiema.state
    book.page("Nothing found", await ann.asks("qqqqqq", "Nothing matches"))
    state.set_stock("go", "id", count=0)
    gone = book.page("Out of stock", await ann.asks("google indonesia", "Nothing was bought"))
    book.page("🔔 Tell me when", await ann.goes("Tell me when", gone, "I will tell you here"))
    book.page("Too dear", await _wishes_it_cheaper(ann))
    account = state.accounts.all()[0]
    balance = account.balance_cents
    state.set_balance(account.id, 5)
    book.page("Too little money", await ann.asks("telegram malaysia", "Missing"))
    state.set_balance(account.id, balance)
    state.add_fault(endpoint="GET /account", kind="status", status=503, times=None)
    book.page("No answer from the service", await ann.asks("/balance", "does not answer"))
    state.faults.clear()
    await ann.sends(photo=True)
    book.page("A photo", await ann.sees("I read only text"))


async def _wishes_it_cheaper(ann: Person) -> Seen:
    offer = await ann.asks("telegram malaysia", button="Tell me when cheaper")
    return await ann.goes("Tell me when cheaper", offer, "At which price or less")


SET = (
    ("Low balance: not told", "Low balance", ""),
    ("Countries: cheapest", "The order of countries", "In which order"),
    ("Quiet hours: none", "🌙 Quiet hours", "From which hour?"),
    ("Tell me when: 1", "What one waits for", "Tap one to remove it"),
)


async def looking(_: World, ann: Person, book: Book) -> None:
    """Visit every page that a command opens."""
    book.chapter("Pages")
    pages: tuple[tuple[str, str, str], ...] = (
        ("/menu", "The menu", "Balance"),
        ("/orders", "⏳ Active orders", ""),
        ("/history", "🗂 History", "Your orders"),
        ("/stats", "📊 Figures", "Bought here"),
        ("/export", "📄 Export", "I have seen of yours"),
        ("/balance", "💰 Balance", "Account: Ann"),
        ("/groups", "👥 Groups", ""),
        ("/settings", "⚙️ Settings", "Settings"),
        ("/help", "❔ Help", "1."),
        ("/privacy", "Privacy", "What is stored here"),
        ("/forget", "Delete everything", "Delete everything stored here?"),
    )
    for command, title, expected in pages:
        book.page(f"{title}: {command}", await ann.asks(command, expected))
    history = await ann.asks("/history", "Your orders")
    book.page("🔎 Find", await ann.goes("Find", history, "Type a part of its number"))
    book.page("Typed there: code", await ann.asks("code", "Orders with"))
    for label, title, expected in SET:
        settings = await ann.asks("/settings", button="Disconnect")
        book.page(title, await ann.goes(label, settings, expected))
    settings = await ann.asks("/settings", button="Disconnect")
    book.page("Replace key", await ann.goes("Replace key", settings, "Paste the new key"))
    settings = await ann.asks("/settings", button="Disconnect")
    asked = book.page("Disconnect", await ann.goes("Disconnect", settings, "Disconnect your"))
    book.page("Disconnected", await ann.goes("Disconnect", asked, "Disconnected"))
    asked = await ann.asks("/forget", "Delete everything stored here?")
    book.page("Deleted", await ann.goes("Delete everything", asked, "is deleted"))


async def write(folder: Path) -> str:
    """Use the bot and return the file's text."""
    book = Book()
    async with make_world(folder) as world, world.bot():
        ann = await world.person()
        await beginning(world, ann, book)
        for part in (buying, refusals, looking):
            await part(world, ann, book)
    return book.text


def main(done: Callable[[str], object] = sys.stdout.write) -> None:
    """Write the file and say so."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    with TemporaryDirectory(prefix="jiema-screens-") as folder:
        text = asyncio.run(write(Path(folder)))
    FILE.write_text(text, encoding="utf-8")
    done(f"{FILE.relative_to(FILE.parents[1])}: {text.count('### ')} screens\n")


if __name__ == "__main__":
    main()
