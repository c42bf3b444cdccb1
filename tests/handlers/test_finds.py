"""Whether what is typed belongs to the search among orders: while its screen is shown last."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

from aiogram.fsm.context import FSMContext

from bot.core.brief import MemoryBrief
from bot.core.ports import Store
from bot.notify.sender import Sender
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale
from handlers.finds import Finds
from handlers.panels import Panels
from handlers.services import Services
from handlers.visit import Visit

ANN, BOB = 1001, 1002
SCREEN = Screen("x")


class Paper(Panels):
    """Panels that nobody sees."""

    def __init__(self) -> None:
        super().__init__(cast("Sender", None), cast("Store", None))

    async def fresh(self, chat_id: int, screen: Screen) -> None:
        pass


class Chats:
    """What people ask for, one after the other."""

    def __init__(self) -> None:
        self.brief = MemoryBrief()
        self.finds = Finds(self.brief)
        self._panels = Paper()

    def asks(self, chat_id: int = ANN) -> Visit:
        """Let somebody ask for something; it is shown later."""
        return Visit(
            services=cast("Services", SimpleNamespace(panels=self._panels, finds=self.finds)),
            user_id=chat_id,
            chat_id=chat_id,
            locale=cast("Locale", None),
            account=None,
            state=cast("FSMContext", None),
            pressed=None,
            ticket=self._panels.begin(chat_id),
        )


async def test_a_search_is_open_while_its_screen_is_the_one_shown_last() -> None:
    chats = Chats()
    assert not await chats.finds.is_open(ANN)
    await chats.asks().show(SCREEN, finding=True)
    await chats.asks(BOB).show(SCREEN)
    assert await chats.finds.is_open(ANN)
    await chats.asks().show(SCREEN)
    assert not await chats.finds.is_open(ANN)


async def test_a_screen_that_comes_too_late_to_be_shown_changes_nothing() -> None:
    chats = Chats()
    slow_menu, slow_search = chats.asks(), chats.asks()
    await chats.asks().show(SCREEN, finding=True)
    await slow_menu.show(SCREEN)
    await slow_search.show(SCREEN, finding=True)
    assert await chats.finds.is_open(ANN)
    slow_search = chats.asks()
    await chats.asks().show(SCREEN)
    await slow_search.show(SCREEN, finding=True)
    assert not await chats.finds.is_open(ANN)


async def test_nothing_is_kept_of_who_is_forgotten() -> None:
    chats = Chats()
    await chats.asks().show(SCREEN, finding=True)
    await chats.finds.keep(ANN, "48291" * 100)
    kept = await chats.finds.words(ANN)
    assert kept is not None
    assert kept.startswith("48291")
    assert len(kept) < 500
    chats.finds.forget(ANN)
    assert await chats.finds.words(ANN) is None
    assert not await chats.finds.is_open(ANN)
    assert chats.brief._kept == {}
