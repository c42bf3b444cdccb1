"""Settings of comfort: quiet hours, and the order of country lists."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from aiogram.enums import ButtonStyle

from bot.core.catalogue import CountrySort
from bot.core.quiet import CLOCKS, HOURS, QuietHours
from bot.ui import keyboards as kb
from bot.ui.callbacks import Go, Place
from bot.ui.callbacks_comfort import Quiet, QuietStep, SetSort
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale

HOURS_IN_ROW: Final = 6
CLOCKS_IN_ROW: Final = 3
SORTS: Final = (CountrySort.PRICE, CountrySort.STOCK, CountrySort.NAME)


def quiet_label(locale: Locale, quiet: QuietHours | None) -> str:
    """Return the settings' button about quiet hours."""
    if quiet is None:
        return locale.plain("button-quiet-none")
    return locale.plain("button-quiet", begins=_hour(quiet.begins), ends=_hour(quiet.ends))


def quiet_hours(locale: Locale, quiet: QuietHours | None, now: datetime) -> Screen:
    """Show the quiet hours; where there are none, ask for the first."""
    if quiet is None:
        return quiet_from(locale)
    text = locale.html(
        "quiet",
        begins=_hour(quiet.begins),
        ends=_hour(quiet.ends),
        now=_time(quiet.clock(now)),
    )
    return Screen(
        text,
        kb.keyboard(
            [kb.button(locale.plain("button-quiet-change"), Quiet(step=QuietStep.FROM))],
            [kb.button(locale.plain("button-quiet-off"), Quiet(step=QuietStep.OFF))],
            [kb.back(locale, Go(to=Place.SETTINGS))],
        ),
    )


def quiet_from(locale: Locale) -> Screen:
    """Ask from which hour it is to be quiet."""
    buttons = [
        kb.button(f"{hour:02}", Quiet(step=QuietStep.UNTIL, begins=hour)) for hour in range(HOURS)
    ]
    return Screen(
        locale.html("quiet-none"),
        kb.keyboard(*kb.grid(buttons, HOURS_IN_ROW), [kb.back(locale, Go(to=Place.SETTINGS))]),
    )


def quiet_until(locale: Locale, begins: int) -> Screen:
    """Ask until which hour; the one it begins with cannot be pressed."""
    buttons = [
        kb.button(f"{hour:02}", Quiet(step=QuietStep.CLOCK, begins=begins, ends=hour))
        for hour in ((begins + later) % HOURS for later in range(1, HOURS))
    ]
    buttons.append(kb.disabled_button(f"{begins:02}"))
    return Screen(
        locale.html("quiet-until", begins=_hour(begins)),
        kb.keyboard(*kb.grid(buttons, HOURS_IN_ROW), [kb.back(locale, Quiet(step=QuietStep.FROM))]),
    )


def quiet_clock(locale: Locale, begins: int, ends: int, now: datetime) -> Screen:
    """Ask what the person's clock shows, by what all the world's clocks show now."""
    shown = sorted((QuietHours(begins, ends, ahead).clock(now).time(), ahead) for ahead in CLOCKS)
    buttons = [
        kb.button(
            _time(QuietHours(begins, ends, ahead).clock(now)),
            Quiet(step=QuietStep.DONE, begins=begins, ends=ends, ahead=ahead),
        )
        for _, ahead in shown
    ]
    text = locale.html("quiet-clock", begins=_hour(begins), ends=_hour(ends))
    back = Quiet(step=QuietStep.UNTIL, begins=begins)
    return Screen(text, kb.keyboard(*kb.grid(buttons, CLOCKS_IN_ROW), [kb.back(locale, back)]))


def sort(locale: Locale, present: str) -> Screen:
    """Ask in which order countries are to be listed, the present choice marked."""
    buttons = [
        kb.button(
            locale.plain("button-sort", sort=each),
            SetSort(sort=each),
            ButtonStyle.PRIMARY if each == present else None,
        )
        for each in SORTS
    ]
    return Screen(
        locale.html("sort"),
        kb.keyboard(*kb.grid(buttons, 1), [kb.back(locale, Go(to=Place.SETTINGS))]),
    )


def _hour(hour: int) -> str:
    return f"{hour:02}:00"


def _time(at: datetime) -> str:
    """Return a time of the day as digital clocks of the whole world show it."""
    return f"{at:%H:%M}"
