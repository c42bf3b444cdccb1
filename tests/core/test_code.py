"""What is, and what is not, taken for the code of an SMS."""

import json
import re
import unicodedata
from pathlib import Path
from typing import TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.code import READ_CHARACTERS, find_code


class _Sample(TypedDict):
    lang: str
    sms: str
    code: str | None


def _load() -> list[_Sample]:
    text = Path(__file__).with_name("sms_corpus.json").read_text(encoding="utf-8")
    samples: list[_Sample] = json.loads(text)
    return samples


CORPUS = _load()


def _name(sample: _Sample) -> str:
    start = " ".join(sample["sms"].split())[:30]
    return f"{sample['lang']}-{sample['code']}-{start}"


def _letters_and_digits(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text)
    return "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() else char
        for char in plain
        if char.isalnum()
    )


def _is_trap(sample: _Sample) -> bool:
    """Whether the right answer is none, or other numbers stand beside the code."""
    if sample["code"] is None:
        return True
    digits = "".join(c for c in sample["code"] if c.isdigit())
    plain = "".join(
        str(unicodedata.decimal(c)) if c.isdecimal() else c
        for c in unicodedata.normalize("NFKC", sample["sms"])
    ).replace(sample["code"], "")
    return any(run not in digits for run in re.findall(r"\d{2,}", plain))


@pytest.mark.parametrize("sample", CORPUS, ids=_name)
def test_corpus(sample: _Sample) -> None:
    assert find_code(sample["sms"]) == sample["code"]


def test_the_corpus_is_wide_and_half_of_it_are_traps() -> None:
    assert len(CORPUS) >= 150
    assert len({sample["lang"] for sample in CORPUS}) >= 15
    assert sum(map(_is_trap, CORPUS)) * 2 >= len(CORPUS)
    assert len({sample["sms"] for sample in CORPUS}) == len(CORPUS)


@pytest.mark.parametrize(
    ("last_line", "code"),
    [
        ("@host.example #4821", "4821"),
        ("@host.example #AB-4821 @pay.example", "AB-4821"),
        ("@host.example #4821 %pay.example", "4821"),
        ("@host.example #G-482913", "482913"),
        ("@host.example #482913 \u200f\n\n", "482913"),
        ("@host.example #12", None),
        ("@host.example #12345678901", None),
        ("@host.example #SALE", None),
        ("@shop 4821", None),
    ],
)
def test_last_line_of_the_standard(last_line: str, code: str | None) -> None:
    assert find_code("Hello!\n\n" + last_line) == code


def test_the_last_line_outranks_the_words() -> None:
    assert find_code("Your code is 7788\n\n@host.example #4821") == "4821"


def test_the_last_line_is_found_after_a_long_text() -> None:
    assert find_code("word " * READ_CHARACTERS + "\n@host.example #4821") == "4821"


@pytest.mark.parametrize(
    "number",
    [
        "12:30",
        "$4821",
        "4821 USD",
        "4821%",
        "12/05/2026",
        "+60 12-345 6789",
        "1-800-555-0199",
        "**** 4821",
        "1,482.00",
        "10 minutes",
        "2.14.1",
        "https://a.example/4821",
        "*123#",
        "FA+9qCX9VSu",
    ],
)
def test_not_even_right_after_the_word_code(number: str) -> None:
    assert find_code(f"Your code: {number}") is None


@pytest.mark.parametrize(
    "sms",
    [
        "Never tell your code to agent 48213",
        "Your old code was 4829, your code is 5521 or 7788",
        "Your order number:\n48213\nNever share your code.",
        "Your code expires at 1430",
        "Your code 4829 has expired",
        "Reply YES or text your answer to 48213. Codes are free.",
        "",
        "\ud83d",
    ],
)
def test_unsure_means_none(sms: str) -> None:
    assert find_code(sms) is None


PIECES = (
    "code| is |код|验证码|OTP|:| |\n|4821|739 201|G-|G-482913|#|@a.example|12:30|+7|xX|١٢٣٤|AB12CD"
    "|ABCD|$|card|。|.|,|—|\u200f|１２３４|रु.|FA+9qCX9VSu|your|is not|1|\ufdfa|ا|ﬁ|İ|e\u0301"
)


@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(st.sampled_from(PIECES.split("|")), max_size=25).map("".join),
    )
)
def test_a_code_stands_in_its_sms(sms: str) -> None:
    code = find_code(sms)
    if code is not None:
        shown = _letters_and_digits(code)
        assert shown in _letters_and_digits(sms)
        assert 3 <= len(shown) <= 10
        assert re.fullmatch(r"[A-Za-z0-9 -]+", code)


@pytest.mark.parametrize(
    "piece",
    [
        "a.",
        "1 ",
        "1-",
        "code ",
        "(",
        "a",
        "код 12 ",
        "@a.",
        "+1 ",
        "* ",
        "\n",
        "ﷺ",
        "is ",
        "A1B2 ",
        "1:1",
        "@a.b #",
        "-",
        "x",
        " 。",
        "code: 4821 or ",
        "验证码",
    ],
)
def test_long_hostile_texts_are_read_to_the_end(piece: str) -> None:
    sms = (piece * 10_000)[:10_000]
    assert find_code(f"Your code is 482913.\n{sms}") in {None, "482913"}
