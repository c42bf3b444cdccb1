"""Buttons' data: what is packed is read again, and nothing else gets through or up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, User
from hypothesis import given
from hypothesis import strategies as st

from bot.core.catalogue import CountrySort
from bot.core.link import Content, Happening
from bot.core.order import Status
from bot.ui import callbacks as cb
from bot.ui import callbacks_comfort as comfort

MOST_BYTES = 64
"""``callback_data`` of ``InlineKeyboardButton``: 1 to 64 bytes."""

IDS = st.integers(1, 2**31 - 1)
PAGES = st.integers(0, 99_999)
SORTS = st.sampled_from(["p", "s", "n", CountrySort.OWN])
NONCES = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_", min_size=16)
PLACES = st.sampled_from(cb.Place)
LIST: dict[str, st.SearchStrategy[Any]] = {
    "service": IDS,
    "sort": SORTS,
    "page": PAGES,
    "parent": PAGES,
}
MADE: dict[type[CallbackData], st.SearchStrategy[Any]] = {
    cb.Go: st.builds(cb.Go, to=PLACES, below=st.booleans()),
    cb.ServicePage: st.builds(cb.ServicePage, page=PAGES),
    cb.ServiceJump: st.builds(cb.ServiceJump, page=PAGES),
    cb.CountryPage: st.builds(cb.CountryPage, **LIST),
    cb.CountryJump: st.builds(cb.CountryJump, **LIST),
    cb.Confirm: st.builds(cb.Confirm, country=IDS, **LIST),
    cb.Star: st.builds(cb.Star, country=IDS, on=st.booleans(), **LIST),
    cb.Buy: st.builds(cb.Buy, nonce=NONCES.map(lambda text: text[:16])),
    cb.OrderDo: st.builds(cb.OrderDo, act=st.sampled_from(cb.OrderAct), order=IDS),
    cb.HistoryPage: st.builds(
        cb.HistoryPage, page=PAGES, status=st.sampled_from(["", *map(str, Status)])
    ),
    cb.FindPage: st.builds(cb.FindPage, page=PAGES, like=IDS, words=st.booleans()),
    cb.StatsPage: st.builds(cb.StatsPage, days=st.sampled_from([7, 30, 90])),
    cb.SetLanguage: st.builds(
        cb.SetLanguage, code=st.sampled_from(["en", "fil", "zh"]), back=PLACES
    ),
    cb.LinkPage: st.builds(cb.LinkPage, view=st.sampled_from(cb.LinkView), link=IDS),
    cb.LinkSet: st.builds(
        cb.LinkSet,
        what=st.sampled_from(cb.LinkChoice),
        link=IDS,
        value=st.sampled_from(["", "fil", *map(str, Content), *map(str, Happening)]),
    ),
    cb.LinkDo: st.builds(cb.LinkDo, act=st.sampled_from(cb.LinkAct), link=IDS),
    cb.GroupDo: st.builds(cb.GroupDo, act=st.sampled_from(cb.GroupAct), order=IDS),
    cb.PostTo: st.builds(
        cb.PostTo, nonce=NONCES.map(lambda text: text[:16]), link=IDS, on=st.booleans()
    ),
    cb.SetLowBalance: st.builds(cb.SetLowBalance, cents=st.sampled_from([0, 100, 2000])),
    cb.Noop: st.builds(cb.Noop),
    comfort.WishFor: st.builds(
        comfort.WishFor, service=IDS, country=IDS, cents=st.integers(0, 10**6)
    ),
    comfort.WishCheaper: st.builds(comfort.WishCheaper, country=IDS, **LIST),
    comfort.Unwish: st.builds(comfort.Unwish, wish=IDS),
    comfort.SetSort: st.builds(comfort.SetSort, sort=SORTS),
    comfort.Quiet: st.builds(
        comfort.Quiet,
        step=st.sampled_from(comfort.QuietStep),
        begins=st.integers(0, 23),
        ends=st.integers(0, 23),
        ahead=st.integers(0, 1439),
    ),
}
ANY = st.one_of(*MADE.values())


def buttons() -> set[type[CallbackData]]:
    there = (*vars(cb).values(), *vars(comfort).values())
    return {kind for kind in there if isinstance(kind, type)} & set(CallbackData.__subclasses__())


def test_every_button_is_made_here() -> None:
    assert buttons() == set(MADE)
    assert len({kind.__prefix__ for kind in MADE}) == len(MADE)


@given(ANY)
def test_what_is_packed_fits_and_is_read_again(data: CallbackData) -> None:
    packed = data.pack()
    assert 1 <= len(packed.encode()) <= MOST_BYTES
    assert type(data).unpack(packed) == data


@given(ANY)
def test_only_its_own_class_reads_it(data: CallbackData) -> None:
    packed = data.pack()
    for kind in MADE.keys() - {type(data)}:
        with pytest.raises((ValueError, TypeError)):
            kind.unpack(packed)


def cut(packed: str, at: int, _byte: str) -> str:
    return packed[: at % len(packed)]


def put(packed: str, at: int, byte: str) -> str:
    at %= len(packed)
    return packed[:at] + byte + packed[at + 1 :]


def grow(packed: str, at: int, byte: str) -> str:
    at %= len(packed)
    return packed[:at] + byte * (1 + at % 40) + packed[at:]


@given(
    ANY,
    st.lists(
        st.tuples(
            st.sampled_from([cut, put, grow]),
            st.integers(0, MOST_BYTES),
            st.one_of(st.sampled_from(":0129-.e_∞٣"), st.characters()),
        ),
        max_size=4,
    ),
)
async def test_forged_data_is_refused_or_stands_for_numbers_a_database_takes(
    data: CallbackData, changes: list[tuple[Callable[[str, int, str], str], int, str]]
) -> None:
    forged = data.pack()
    for change, at, byte in changes:
        forged = change(forged, at, byte) or ":"
    await check_read(forged)


@given(st.text(max_size=MOST_BYTES))
async def test_any_text_is_refused_or_read(text: str) -> None:
    await check_read(text)


@pytest.mark.parametrize("order", ["9" * 20, "-1", str(2**63), "1e5", "", "0x1", "1.5", "nan"])
async def test_what_is_no_number_of_ours_is_refused(order: str) -> None:
    assert await cb.OrderDo.filter()(press(f"o1:r:{order}")) is False


async def check_read(text: str) -> None:
    """Let every button's filter see it, as the routers do; a filter never raises."""
    for kind in MADE:
        found = await kind.filter()(press(text))
        if found:
            assert isinstance(found, dict)
            read = found["callback_data"]
            numbers = [value for value in read.model_dump().values() if type(value) is int]
            assert all(0 <= number < 2**63 for number in numbers)


def press(data: str) -> CallbackQuery:
    person = User(id=1, is_bot=False, first_name="Ann")
    return CallbackQuery(id="1", from_user=person, chat_instance="1", data=data)
