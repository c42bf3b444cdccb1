import pytest

from bot.host.scrub import scrub

API_KEY = "jm_" + "aB3-_" * 8 + "xyz"
TOKEN = "123456789:AAE-made-up-token-of-thirty-five-chars"
ENCRYPTION_KEY = "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k="


@pytest.mark.parametrize(
    ("text", "scrubbed"),
    [
        (f"key {API_KEY} refused", "key jm_… refused"),
        (f"key={API_KEY.upper()}", "key=jm_…"),
        (f"\x1b[35m{API_KEY}\x1b[0m", "\x1b[35mjm_…\x1b[0m"),
        (
            f"https://api.telegram.org/bot{TOKEN}/getMe",
            "https://api.telegram.org/bot<bot token>/getMe",
        ),
        (f"/bot{TOKEN.replace(':', '%3A')}/getMe", "/bot<bot token>/getMe"),
        (f"ENCRYPTION_KEYS={ENCRYPTION_KEY}", "ENCRYPTION_KEYS=<encryption key>"),
        ("at postgresql+asyncpg://bot:hush@db/bot", "at postgresql+asyncpg://…@db/bot"),
        ("phone=+60123456789 state=WAITING", "phone=+… state=WAITING"),
        ("phone=%2B60123456789", "phone=+…"),
        ("call +60 (12) 345-67 89 now", "call +… now"),
        (
            "x\n[SQL: INSERT]\n[parameters: (1, 'Your\ncode]\n1234')]\n(Background on this error)",
            "x\n[SQL: INSERT]\n[parameters: …] (Background on this error)",
        ),
        ("[parameters: ('Your code 1234',)]", "[parameters: …] "),
        (
            "Input should be a number [type=int, input_value='code\n1234', input_type=str]",
            "Input should be a number [type=int, input_value=…, input_type=str]",
        ),
        (
            "Failed to decode\nCaused from error: ValueError: x\nContent: {'text': 'code 1234'}",
            "Failed to decode\nCaused from error: ValueError: x\nContent: …",
        ),
    ],
)
def test_takes_out(text: str, scrubbed: str) -> None:
    assert scrub(text) == scrubbed


@pytest.mark.parametrize(
    "text",
    [
        "order=7 user_id=123456789 state=RECEIVED",
        "2026-11-22T08:21:39.123456+00:00",
        "took +12.5 ms",
        "see https://jiema.my/help, or write to somebody@example.org",
        'File "/srv/bot/storage/orders.py", line 12, in save',
    ],
)
def test_leaves_alone(text: str) -> None:
    assert scrub(text) == text
