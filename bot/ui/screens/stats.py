"""A person's figures: as a picture with the names in its caption, or as text alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from aiogram.enums import ButtonStyle

from bot.core.money import Money
from bot.core.past import Stats, Tally
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import Go, Place, StatsPage
from bot.ui.screens.screen import Attached, Screen
from bot.ui.texts import Arg, Locale, Markup, lines, paragraphs

PICTURE_FILE: Final = "figures.png"

PERIODS: Final = (7, 30, 90)
"""Days one may look back."""

MOST_BARS: Final = 8
MOST_LINES: Final = 5
"""Of services, and of countries; with the widest names that fits into a caption."""

_NAME_ROOM: Final = 18
_MOST_SIGNS: Final = 8


@dataclass(frozen=True, slots=True)
class _Group:
    """Orders of one service, or of one country.

    Attributes:
        label: what stands for it in the picture.
    """

    label: str
    name: str
    received: int
    settled: int
    orders: int
    spent: Money


def stats(locale: Locale, stats: Stats, picture: bytes | None) -> Screen:
    """Show the figures of a period.

    Args:
        picture: a PNG of :func:`chart`; without one the figures are text alone.
    """
    drawn = picture is not None
    groups = (_services(stats), _countries(locale, stats))
    text = paragraphs(
        locale.html("stats-title", days=stats.days),
        _sums(locale, stats) if stats.orders else locale.html("stats-none"),
        *(_group_lines(locale, group, drawn=drawn) for group in groups),
        locale.html("stats-legend") if drawn else None,
    )
    return Screen(
        text,
        kb.keyboard(
            [
                kb.button(
                    locale.plain("button-days", days=days),
                    StatsPage(days=days),
                    ButtonStyle.PRIMARY if days == stats.days else None,
                )
                for days in PERIODS
            ],
            [
                kb.button(locale.plain("button-export"), Go(to=Place.EXPORT)),
                # A picture cannot become a text again: what follows it goes below.
                kb.back(locale, Go(to=Place.HISTORY, below=drawn)),
            ],
        ),
        None if picture is None else Attached(PICTURE_FILE, picture, picture=True),
    )


def chart(stats: Stats) -> dict[str, Any]:
    """Return what the picture shows, as plain values: codes and numbers, no names."""
    groups = (_services(stats), _group(stats, lambda tally: (_country_code(tally), "")))
    return {
        "first_day": stats.first_day.isoformat(),
        "cents": [day.cents for day in stats.spent_by_day],
        "groups": [
            [[each.label, each.received, each.settled] for each in group[:MOST_BARS]]
            for group in groups
        ],
        "seconds": [list(each) for each in stats.seconds_to_code],
    }


def _sums(locale: Locale, stats: Stats) -> Markup:
    usual = stats.usual_seconds
    return lines(
        locale.html("stats-spent", spent=formats.money(locale, stats.spent), orders=stats.orders),
        locale.html("stats-received", received=stats.received, settled=stats.settled),
        None if usual is None else locale.html("stats-time", time=formats.duration(locale, usual)),
    )


def _group_lines(locale: Locale, group: Sequence[_Group], *, drawn: bool) -> Markup | None:
    return lines(*(_line(locale, each, drawn=drawn) for each in group[:MOST_LINES])) or None


def _line(locale: Locale, group: _Group, *, drawn: bool) -> Markup:
    figures: dict[str, Arg] = {
        "name": formats.cut(group.name, _NAME_ROOM),
        "received": group.received,
        "settled": group.settled,
        "spent": formats.money(locale, group.spent),
    }
    if drawn:
        return locale.html("stats-line-drawn", label=group.label, **figures)
    return locale.html("stats-line", **figures)


def _services(stats: Stats) -> list[_Group]:
    return _group(stats, lambda tally: (tally.service_code, tally.service_name))


def _countries(locale: Locale, stats: Stats) -> list[_Group]:
    def named(tally: Tally) -> tuple[str, str]:
        name = formats.country_name(locale, tally.country_slug, tally.country_name)
        return _country_code(tally), f"{formats.flag(tally.country_slug)} {name}"

    return _group(stats, named)


def _country_code(tally: Tally) -> str:
    return (tally.country_slug or "?").upper()


def _group(stats: Stats, named: Callable[[Tally], tuple[str, str]]) -> list[_Group]:
    """Return the tallies by what ``named`` returns as code, the most ordered first."""
    together: defaultdict[str, list[Tally]] = defaultdict(list)
    names: dict[str, str] = {}
    for tally in stats.tallies:
        code, names[code] = named(tally)
        together[code].append(tally)
    groups = [_sum(code, names[code], tallies) for code, tallies in together.items()]
    return sorted(groups, key=lambda each: (-each.orders, each.label))


def _sum(code: str, name: str, tallies: Sequence[Tally]) -> _Group:
    return _Group(
        code[:_MOST_SIGNS],
        name,
        received=sum(tally.received for tally in tallies),
        settled=sum(tally.settled for tally in tallies),
        orders=sum(tally.orders for tally in tallies),
        spent=Money(sum(tally.spent.cents for tally in tallies)),
    )
