"""The code finder on texts nobody would send: it never fails and never makes anything up."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.core.code import find_code
from bot.core.code_text import clean
from tests.core.test_code import PIECES

LONGEST = 10
SEPARATORS = " -"
TEXTS = st.one_of(
    st.text(max_size=300),
    st.text(st.characters(categories=["Nd", "Lo", "Mn", "Cf", "Zs", "Cs"]), max_size=100),
    st.lists(
        st.one_of(
            st.sampled_from(PIECES.split("|")),
            st.from_regex(r"[0-9]{3,9}|[A-Z0-9-]{4,9}", fullmatch=True),
        ),
        max_size=20,
    ).map("".join),
)


@given(TEXTS)
def test_the_code_stands_in_the_normalised_text_letter_for_letter(sms: str) -> None:
    code = find_code(sms)
    if code is None:
        return
    assert code in clean(sms)
    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 -]*[A-Za-z0-9]", code)
    assert 3 <= sum(char.isalnum() for char in code) <= LONGEST


@given(TEXTS)
def test_the_same_text_has_the_same_code(sms: str) -> None:
    assert find_code(sms) == find_code(sms) == find_code(sms.replace("\n", "\r"))


@given(TEXTS)
def test_a_code_that_was_found_is_found_in_itself_as_printed(sms: str) -> None:
    code = find_code(sms)
    if code is not None:
        assert find_code(f"Your code is: {code}") in {code, None}


@given(st.from_regex(r"[1-9][0-9]{5}", fullmatch=True), st.sampled_from([0x660, 0x966, 0xFF10]))
def test_digits_of_any_script_are_told_as_ours(code: str, zero: int) -> None:
    written = "".join(chr(zero + int(digit)) for digit in code)
    assert unicodedata.normalize("NFKC", written) or written
    assert find_code(f"Your code is {written}") == find_code(f"Your code is {code}")
