from __future__ import annotations

from pathlib import Path

import pytest

from bot.ui.texts import Locale, Markup, TextError, Texts, escape, lines, paragraphs

ENGLISH = """
language-own-name = English
hello = Hello <b>{ $name }</b>
button-hello = Hello { $name }
pieces = { $count ->
    [0] none
    [one] one
   *[other] { $count } pieces
}
still = Nothing varies
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for code, own_name in (("en", "English"), ("fil", "Filipino"), ("ar", "العربية"), ("pt", "P")):
        (tmp_path / code).mkdir()
        text = ENGLISH.replace("English", own_name)
        (tmp_path / code / "common.ftl").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def small(folder: Path) -> Locale:
    return Texts(folder=folder).for_language("en")


def test_html_escapes_what_is_not_markup(small: Locale) -> None:
    assert small.html("hello", name='<i>&"') == "Hello <b>&lt;i&gt;&amp;&quot;</b>"
    assert small.html("hello", name=Markup("<i>x</i>")) == "Hello <b><i>x</i></b>"


def test_plain_does_not_escape_and_takes_no_markup(small: Locale) -> None:
    assert small.plain("button-hello", name="<i>&") == "Hello <i>&"
    with pytest.raises(TextError, match="button-hello"):
        small.plain("button-hello", name=Markup("x"))


def test_plural_forms(small: Locale) -> None:
    seen = [small.plain("pieces", count=count) for count in (0, 1, 2)]
    assert seen == ["none", "one", "2 pieces"]


def test_a_text_without_arguments_is_the_same_each_time(small: Locale) -> None:
    assert small.html("still") == small.plain("still") == small.html("still") == "Nothing varies"


def test_a_missing_key_raises(small: Locale) -> None:
    with pytest.raises(TextError, match="en/nowhere"):
        small.html("nowhere")


@pytest.mark.parametrize("key", ["hello", "pieces"])
def test_a_missing_variable_raises_each_time(small: Locale, key: str) -> None:
    for _ in range(2):
        with pytest.raises(TextError, match=key):
            small.html(key)


def test_a_missing_variable_is_not_in_the_error_with_values(small: Locale) -> None:
    with pytest.raises(TextError) as caught:
        small.html("hello", other="+60123456789")
    assert "+60123456789" not in str(caught.value)


@pytest.mark.parametrize("broken", ["hello = again", "not fluent at all"])
def test_a_broken_file_raises(folder: Path, broken: str) -> None:
    (folder / "en" / "more.ftl").write_text(broken, encoding="utf-8")
    with pytest.raises(TextError, match="en"):
        Texts(folder=folder)


def test_an_unknown_default_language_raises(folder: Path) -> None:
    with pytest.raises(TextError, match="'xx'; there are: ar, en, fil, pt"):
        Texts("xx", folder=folder)


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("pt-br", "pt"),
        ("pt_BR", "pt"),
        ("tl", "fil"),
        ("fil-PH", "fil"),
        ("AR", "ar"),
        ("xx", "pt"),
        ("", "pt"),
        (None, "pt"),
    ],
)
def test_the_nearest_language_is_found(folder: Path, tag: str | None, code: str) -> None:
    assert Texts("pt", folder=folder).for_language(tag).code == code


def test_retired_codes_lead_to_their_successors(folder: Path) -> None:
    for code in ("id", "he", "zh"):
        (folder / code).mkdir()
        (folder / code / "common.ftl").write_text(ENGLISH, encoding="utf-8")
    texts = Texts(folder=folder)
    assert [texts.for_language(tag).code for tag in ("in", "iw", "zh-hans")] == ["id", "he", "zh"]


def test_languages_are_called_by_their_own_names(folder: Path) -> None:
    languages = Texts(folder=folder).languages
    assert languages == {"ar": "العربية", "en": "English", "fil": "Filipino", "pt": "P"}


def test_foreign_words_are_isolated_only_right_to_left(folder: Path) -> None:
    texts = Texts(folder=folder)
    arabic = texts.for_language("ar")
    assert arabic.rtl
    assert arabic.plain("button-hello", name="Ada") == "\u200fHello \u2068Ada\u2069"
    assert arabic.plain("still") == "Nothing varies"
    assert not texts.for_language("en").rtl


def test_escape_leaves_markup_and_mends_half_characters() -> None:
    assert escape(Markup("<b>")) == "<b>"
    assert escape("half \ud83d") == "half ?"


def test_joining_skips_what_is_not_there_and_escapes() -> None:
    assert paragraphs("a & b", None, "", Markup("<b>c</b>")) == "a &amp; b\n\n<b>c</b>"
    assert lines("a", None, "<") == "a\n&lt;"
