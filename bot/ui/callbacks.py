"""Every inline button's data: the whole state of a screen in at most 64 bytes.

The digit in each prefix is its version: a class whose fields change gets a new one, so that an
old button is recognised as expired instead of being read wrongly. Data is user input: it carries
our own short ids, never prices, API ids or cursors, and everything is checked again on use.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Self

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.core.catalogue import CountrySort

SEARCH_RESULTS = 0
"""Page number that stands for "the results of the last search" as the parent of a list."""

Number = Annotated[int, Field(ge=0, lt=2**63)]
"""A page or an id of ours; a forged one that no database takes is refused while it is read."""


class Place(StrEnum):
    """Screens that need no argument."""

    MENU = "m"
    BUY = "b"
    ORDERS = "o"
    HISTORY = "h"
    BALANCE = "w"
    SETTINGS = "s"
    HELP = "?"
    LANGUAGE = "l"
    PRIVACY = "p"
    START = "0"
    REPLACE_KEY = "k"
    DISCONNECT = "d"
    DISCONNECT_NOW = "D"
    FORGET = "f"
    FORGET_NOW = "F"
    CHECK_KEY = "c"
    FAVOURITES = "*"
    GROUPS = "g"
    GROUP_TOPIC = "t"
    LOW_BALANCE = "v"
    WISHES = "W"
    SORT = "r"
    QUIET = "n"
    FIND = "q"
    STATS = "S"
    EXPORT = "e"
    EXPORT_ALL = "E"
    ADMIN = "A"


class Go(CallbackData, prefix="g1"):
    """Open a screen; ``below`` sends a new panel instead of editing the pressed message."""

    to: Place
    below: bool = False


class ServicePage(CallbackData, prefix="s1"):
    """A page (from 1) of the service list, or the last search's results."""

    page: Number


class ServiceJump(CallbackData, prefix="sj1"):
    """The page picker of the service list, opened from a page."""

    page: Number


class CountryPage(CallbackData, prefix="c1"):
    """A page (from 1) of a service's countries; ``parent`` is the service page to go back to."""

    service: Number
    sort: str
    page: Number
    parent: Number

    @classmethod
    def first(cls, service_id: int, parent: int = 1) -> Self:
        """Return the first page, in the order the person has chosen."""
        return cls(service=service_id, sort=CountrySort.OWN, page=1, parent=parent)


class CountryJump(CallbackData, prefix="cj1"):
    """The page picker of a country list."""

    service: Number
    sort: str
    page: Number
    parent: Number


class Confirm(CallbackData, prefix="k1"):
    """The confirm screen of a service and country, with the list to go back to."""

    service: Number
    country: Number
    sort: str
    page: Number
    parent: Number

    @classmethod
    def direct(cls, service_id: int, country_id: int) -> Self:
        """Return the confirm screen as reached without walking through the lists."""
        return cls(service=service_id, country=country_id, sort=CountrySort.OWN, page=1, parent=1)


class Star(CallbackData, prefix="f1"):
    """Make the pair of a confirm screen a favourite, or (``on`` false) no longer one."""

    service: Number
    country: Number
    sort: str
    page: Number
    parent: Number
    on: bool


class Buy(CallbackData, prefix="b1"):
    """Buy what the confirm screen with this nonce offered."""

    nonce: str


class OrderAct(StrEnum):
    """What a button does with an order."""

    OPEN = "o"
    """Show its card at the bottom of the chat."""
    REFRESH = "r"
    CANCEL = "c"
    NEXT = "n"
    AGAIN = "a"
    """Open the confirm screen of the same service and country below."""


class OrderDo(CallbackData, prefix="o1"):
    """A button about one order, by our own id."""

    act: OrderAct
    order: Number


class GroupAct(StrEnum):
    """What a button under an order's message in a group does."""

    CANCEL = "c"
    NEXT = "n"
    SHOW = "s"


class GroupDo(CallbackData, prefix="gd1"):
    """A button about one order in a group, by our own id; who presses it is asked on use."""

    act: GroupAct
    order: Number


class PostTo(CallbackData, prefix="pt1"):
    """Post what the confirm screen with this nonce offers to a link, or do not."""

    nonce: str
    link: Number
    on: bool


class SetLowBalance(CallbackData, prefix="lb1"):
    """Be told when an order leaves less than this on the balance; ``0`` for never."""

    cents: Number


class HistoryPage(CallbackData, prefix="h1"):
    """A page (from 1) of the history; ``status`` is an API status or empty for all."""

    page: Number
    status: str = ""


class FindPage(CallbackData, prefix="fp1"):
    """A page (from 1) of the orders like one of ours, or of what was typed last (``words``)."""

    page: Number
    like: Number = 0
    words: bool = False


class StatsPage(CallbackData, prefix="st1"):
    """The figures of so many days."""

    days: Number


class SetLanguage(CallbackData, prefix="l1"):
    """Choose a language by its code; ``back`` is the screen to return to."""

    code: str
    back: Place


class LinkView(StrEnum):
    """Pages about one link."""

    MAIN = "m"
    CONTENT = "c"
    PRESSERS = "p"
    HAPPENINGS = "h"
    LANGUAGE = "l"
    UNLINK = "u"


class LinkPage(CallbackData, prefix="lp1"):
    """A page about a link, by our own id."""

    view: LinkView
    link: Number


class LinkChoice(StrEnum):
    """What can be chosen for a link."""

    CONTENT = "c"
    PRESSERS = "p"
    HAPPENING = "h"
    MASKED = "m"
    LANGUAGE = "l"


class LinkSet(CallbackData, prefix="ls2"):
    """Choose something for a link; ``value`` is the word of what is chosen, or empty.

    What can be turned on and off is turned ``on`` or not, so that a tap that Telegram brings twice
    does no more than one.
    """

    what: LinkChoice
    link: Number
    value: str = ""
    on: bool = False


class LinkAct(StrEnum):
    """What a button does with a link."""

    REPAIR = "r"
    UNLINK = "u"


class LinkDo(CallbackData, prefix="ld1"):
    """A button about one link, by our own id."""

    act: LinkAct
    link: Number


class Noop(CallbackData, prefix="n1"):
    """A button that only labels, such as the page number of a single page."""
