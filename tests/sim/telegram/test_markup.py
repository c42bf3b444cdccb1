from typing import Any

import pytest

from bot.sim.telegram.entities import settled
from bot.sim.telegram.markup import parse_html
from bot.sim.telegram.refusals import RefusalError

UNPAIRED = (
    "Text contains invalid Unicode characters after decoding HTML entities, "
    "check for unmatched surrogate code units"
)


def spans(source: str) -> tuple[str, list[tuple[Any, ...]]]:
    text, entities = parse_html(source)
    return text, [tuple(entity.values()) for entity in settled(entities)]


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>a</b><strong>b</strong>", "ab", [("bold", 0, 1), ("bold", 1, 1)]),
        ("<i>a</i><em>b</em>", "ab", [("italic", 0, 1), ("italic", 1, 1)]),
        ("<u>a</u><ins>b</ins>", "ab", [("underline", 0, 1), ("underline", 1, 1)]),
        ("<s>a</s>", "a", [("strikethrough", 0, 1)]),
        ("<strike>a</strike>", "a", [("strikethrough", 0, 1)]),
        ("<del>a</del>", "a", [("strikethrough", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [("spoiler", 0, 1)]),
        ("<code>a</code>", "a", [("code", 0, 1)]),
        ("<pre>a</pre>", "a", [("pre", 0, 1)]),
        ('<pre><code class="language-sh">a</code></pre>', "a", [("pre", 0, 1, "sh")]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        (
            '<a href="https://example.com/?a=1&amp;b=2">a</a>',
            "a",
            [("text_link", 0, 1, "https://example.com/?a=1&b=2")],
        ),
        ("<a href=telegram.org>a</a>", "a", [("text_link", 0, 1, "http://telegram.org/")]),
        ("<a>not a link</a>", "not a link", []),
        ('<a href="tg://user?id=7">a</a>', "a", [("text_mention", 0, 1, 7)]),
        ('<tg-emoji emoji-id="53">a</tg-emoji>', "a", [("custom_emoji", 0, 1, "53")]),
        (
            '<tg-time unix="1647531900" format="wDT">22:45</tg-time>',
            "22:45",
            [("date_time", 0, 5, 1647531900, "wDT")],
        ),
        ('<tg-time unix="0">a</tg-time>', "a", [("date_time", 0, 1, 0)]),
        ("&lt;&gt;&amp;&quot;&laquo;&#65;&#x42;", '<>&"&laquo;AB', []),
        (
            "🏟 🏟<i>🏟 &gt;<b aba   =   caba>&lt🏟</b></i>",
            "🏟 🏟🏟 ><🏟",
            [("italic", 5, 7), ("bold", 9, 3)],
        ),
        ("🏟<i    aba  =  190azAz-.   >a</>", "🏟a", [("italic", 2, 1)]),
        ("<b></b>x", "x", []),
        (
            "<b>one <code>two</code> three</b>",
            "one two three",
            [("bold", 0, 4), ("code", 4, 3), ("bold", 7, 6)],
        ),
        ("<code>a<b>b</b></code>", "ab", [("code", 0, 2)]),
        ("<blockquote><code>a</code></blockquote>", "a", [("blockquote", 0, 1), ("code", 0, 1)]),
        ("<B>a</b>", "a", [("bold", 0, 1)]),
    ],
)
def test_html(source: str, text: str, entities: list[tuple[Any, ...]]) -> None:
    assert spans(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("&#57311;", UNPAIRED),
        ("🏟 🏟&lt;<abacaba", "Unclosed start tag at byte offset 13"),
        ("🏟 🏟&lt;<abac>", 'Unsupported start tag "abac" at byte offset 13'),
        ("🏟 🏟&lt;<i   =aba>", 'Empty attribute name in the tag "i" at byte offset 13'),
        (
            "🏟 🏟&lt;<i    aba>",
            'Expected equal sign in declaration of an attribute of the tag "i" at byte offset 13',
        ),
        ("🏟 🏟&lt;<i    aba  =  ", 'Unclosed start tag "i" at byte offset 13'),
        ("🏟 🏟&lt;<i    aba  =  190azAz-.,", "Unexpected end of name token at byte offset 27"),
        ('🏟 🏟&lt;<i    aba  =  "&lt;&gt;&quot;>', "Unclosed start tag at byte offset 13"),
        ("🏟 🏟&lt;</", "Unexpected end tag at byte offset 13"),
        ("🏟 🏟&lt;<b></b></", "Unexpected end tag at byte offset 20"),
        ("🏟 🏟&lt;<i>a</i   ", "Unclosed end tag at byte offset 17"),
        (
            "🏟 🏟&lt;<i>a</em   >",
            'Unmatched end tag at byte offset 17, expected "</i>", found "</em>"',
        ),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-emoji>a</tg-emoji>", "Invalid custom emoji identifier specified"),
        ('<tg-time unix="soon">a</tg-time>', "Invalid Unix time specified"),
        ('<tg-time unix="1" format="rT">a</tg-time>', "Invalid date-time format specified"),
    ],
)
def test_html_is_refused(source: str, expected: str) -> None:
    with pytest.raises(RefusalError) as refused:
        parse_html(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {expected}"
    assert refused.value.kind == "form"
