import base64
import re
from ipaddress import ip_network
from pathlib import Path

import pytest
from pydantic import SecretBytes, SecretStr

from bot import settings as module
from bot.settings import LogFormat, LogLevel, Settings, SettingsError, load_settings

ROOT = Path(__file__).parents[1]
TOKEN = "123456789:AAE-made-up-token-of-thirty-five-chars"
KEY = base64.urlsafe_b64encode(bytes(range(200, 232))).decode()
OTHER_KEY = base64.urlsafe_b64encode(b"k" * 32).decode()


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (*Settings.model_fields, "secrets_dir"):
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setattr(module, "SECRETS_DIR", tmp_path / "none")
    monkeypatch.chdir(tmp_path)


def write_env(**lines: str) -> None:
    required = {"BOT_TOKEN": TOKEN, "ENCRYPTION_KEYS": KEY}
    text = "".join(f"{name}={value}\n" for name, value in (required | lines).items())
    Path(".env").write_text(text, encoding="utf-8")


def refusal(**lines: str) -> str:
    write_env(**lines)
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert caught.value.__cause__ is None
    return str(caught.value)


def test_required_alone_gives_the_documented_defaults() -> None:
    write_env()
    settings = load_settings()
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.encryption_keys == (SecretBytes(bytes(range(200, 232))),)
    assert settings.model_dump(exclude={"bot_token", "encryption_keys"}) == {
        "telegram_api_url": "https://api.telegram.org",
        "jiema_api_url": "https://jiema.my/api/v1",
        "jiema_site_url": "https://jiema.my",
        "database_url": "sqlite+aiosqlite:///data/bot.db",
        "redis_url": None,
        "poll_interval": 3,
        "default_language": "en",
        "allowed_user_ids": (),
        "admin_user_ids": (),
        "http_host": "127.0.0.1",
        "http_port": 8080,
        "webhook_url": None,
        "webhook_secret": None,
        "webhook_telegram_only": False,
        "trusted_proxies": 0,
        "log_level": LogLevel.INFO,
        "log_format": LogFormat.CONSOLE,
        "retention_days": 30,
        "sentry_dsn": SecretStr(""),
    }


def test_example_lists_every_setting_once_with_its_default() -> None:
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    names = re.findall(r"^([A-Z_]+)=", text, re.MULTILINE)
    assert sorted(names) == sorted(name.upper() for name in Settings.model_fields)

    filled = text.replace("BOT_TOKEN=", f"BOT_TOKEN={TOKEN}")
    Path(".env").write_text(filled.replace("ENCRYPTION_KEYS=", f"ENCRYPTION_KEYS={KEY}"))
    from_example = load_settings()
    write_env()
    assert from_example == load_settings()


def test_example_comments_every_setting() -> None:
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    for block in text.strip().split("\n\n"):
        assert block.startswith("# "), block


def test_readme_lists_every_setting() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert {name for name in Settings.model_fields if f"`{name.upper()}`" not in text} == set()


def test_lists_are_comma_separated() -> None:
    write_env(
        ALLOWED_USER_IDS="11, 22,,33 ",
        ADMIN_USER_IDS="",
        ENCRYPTION_KEYS=f"{KEY},{OTHER_KEY.rstrip('=')}",
    )
    settings = load_settings()
    assert settings.allowed_user_ids == (11, 22, 33)
    assert settings.admin_user_ids == ()
    assert [key.get_secret_value() for key in settings.encryption_keys] == [
        bytes(range(200, 232)),
        b"k" * 32,
    ]


def test_the_environment_overrides_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    write_env(HTTP_PORT="1", LOG_FORMAT="console")
    monkeypatch.setenv("HTTP_PORT", "0")
    monkeypatch.setenv("LOG_FORMAT", "json")
    settings = load_settings()
    assert (settings.http_port, settings.log_format) == (0, LogFormat.JSON)


def test_secret_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "secrets"
    folder.mkdir()
    (folder / "BOT_TOKEN").write_text(f"{TOKEN}\n")
    (folder / "encryption_keys").write_text(KEY)
    monkeypatch.setenv("SECRETS_DIR", str(folder))
    assert load_settings().bot_token == SecretStr(TOKEN)
    monkeypatch.delenv("SECRETS_DIR")
    monkeypatch.setattr(module, "SECRETS_DIR", folder)
    assert load_settings(None).bot_token == SecretStr(TOKEN)
    monkeypatch.setenv("SECRETS_DIR", str(tmp_path / "missing"))
    with pytest.raises(SettingsError, match=r"^SECRETS_DIR: no such folder$"):
        load_settings()


def test_unknown_names_are_ignored() -> None:
    write_env(SOMETHING_ELSE="1")
    assert load_settings().http_port == 8080


def test_addresses_lose_their_trailing_slash() -> None:
    write_env(TELEGRAM_API_URL=" http://127.0.0.1:8081/ ", JIEMA_API_URL="https://x.test/v1//")
    settings = load_settings()
    assert settings.telegram_api_url == "http://127.0.0.1:8081"
    assert settings.jiema_api_url == "https://x.test/v1"


def test_missing_token_says_where_to_get_one() -> None:
    assert refusal(BOT_TOKEN="") == (
        "BOT_TOKEN: field required – get one from @BotFather and put it into .env"
    )


def test_every_wrong_setting_has_its_line() -> None:
    lines = refusal(BOT_TOKEN="", HTTP_PORT="70000", LOG_LEVEL="LOUD").splitlines()
    assert [line.partition(":")[0] for line in lines] == ["BOT_TOKEN", "HTTP_PORT", "LOG_LEVEL"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "sesame-open"),
        ("BOT_TOKEN", "123456789:sesame"),
        ("ENCRYPTION_KEYS", "sesame"),
        ("ENCRYPTION_KEYS", f"{KEY},sesame"),
        ("ENCRYPTION_KEYS", "sesame+/" + "A" * 35 + "="),
        ("ENCRYPTION_KEYS", ", ,"),
        ("TELEGRAM_API_URL", "sesame.test"),
        ("TELEGRAM_API_URL", "ftp://sesame.test"),
        ("JIEMA_API_URL", "https://[sesame"),
        ("JIEMA_API_URL", "https://sesame.test:99999"),
        ("JIEMA_SITE_URL", "https://sesame.test?x=1"),
        ("DATABASE_URL", "postgresql://sesame:sesame@db.test/bot"),
        ("DATABASE_URL", "sqlite+aiosqlite:///"),
        ("DATABASE_URL", "postgresql+asyncpg://sesame:sesame@db.test"),
        ("DATABASE_URL", "postgresql+asyncpg://sesame:se#same@db.test/bot"),
        ("DATABASE_URL", "postgresql+asyncpg://sesame:sesame@db.test/bot?sslmode=sesame"),
        ("REDIS_URL", "http://sesame.test"),
        ("REDIS_URL", "redis:///sesame"),
        ("REDIS_URL", "redis://sesame.test/sesame"),
        ("REDIS_URL", "redis://sesame.test:0"),
        ("REDIS_URL", "redis://[sesame"),
        ("REDIS_URL", "redis://sesame.test/0#sesame"),
        ("REDIS_URL", "rediss://sesame.test/0?socket_timeout=sesame"),
        ("REDIS_URL", "rediss://sesame.test/0?sesame"),
        ("POLL_INTERVAL", "2.9"),
        ("POLL_INTERVAL", "5.1"),
        ("POLL_INTERVAL", "nan"),
        ("POLL_INTERVAL", "sesame"),
        ("DEFAULT_LANGUAGE", "sesame"),
        ("ALLOWED_USER_IDS", "1,sesame"),
        ("HTTP_PORT", "65536"),
        ("HTTP_PORT", "-1"),
        ("LOG_LEVEL", "sesame"),
        ("LOG_FORMAT", "sesame"),
        ("RETENTION_DAYS", "0"),
        ("SENTRY_DSN", "https://sesame.test/1"),
    ],
)
def test_a_wrong_value_is_named_and_not_printed(name: str, value: str) -> None:
    text = refusal(**{name: value})
    assert text.startswith(f"{name}: ")
    assert len(text.splitlines()) == 1
    assert "sesame" not in text
    assert KEY not in text


def test_a_bad_key_is_counted() -> None:
    assert "key 2 is not url-safe base64 of 32 bytes" in refusal(ENCRYPTION_KEYS=f"{KEY},abc")


def test_an_unreadable_file_is_named() -> None:
    Path(".env").write_bytes(b"BOT_TOKEN=\xff\xfe\n")
    with pytest.raises(SettingsError, match=r"^\.env: is not UTF-8 text$"):
        load_settings()


def test_a_database_of_postgresql_is_taken() -> None:
    url = "postgresql+asyncpg://bot:open%40sesame@db.test:5433/bot?ssl=require"
    write_env(DATABASE_URL=url)
    assert load_settings().database_url == url


@pytest.mark.parametrize(
    "url",
    [
        "redis://127.0.0.1:6379/0",
        "redis://:open%40sesame@redis.test",
        "rediss://bot:sesame@redis.test:6380/15?ssl_ca_certs=/etc/ssl/ours.pem",
    ],
)
def test_a_redis_is_taken(url: str) -> None:
    write_env(REDIS_URL=url)
    assert load_settings().redis_url == SecretStr(url)


def test_replicas_need_all_three() -> None:
    lines = {
        "DATABASE_URL": "postgresql+asyncpg://bot:sesame@db.test/bot",
        "REDIS_URL": "redis://redis.test",
        "WEBHOOK_URL": "https://bot.example.org/telegram",
    }
    write_env(**lines, WEBHOOK_SECRET="made-up_Secret")
    assert load_settings().replicated
    for name in lines:
        write_env(**(lines | {name: ""}), WEBHOOK_SECRET="made-up_Secret")
        assert not load_settings().replicated


def test_secrets_are_not_in_the_repr() -> None:
    write_env(
        DATABASE_URL="postgresql+asyncpg://bot:sesame@db.test/bot",
        REDIS_URL="redis://:sesame@redis.test",
    )
    text = repr(load_settings())
    assert "sesame" not in text
    assert TOKEN not in text
    assert KEY not in text
    assert repr(bytes(range(200, 232))) not in text


HOOK = "https://bot.example.org/telegram"


def test_the_webhook_is_set_with_its_secret() -> None:
    write_env(
        WEBHOOK_URL=HOOK,
        WEBHOOK_SECRET="made-up_Secret",
        WEBHOOK_TELEGRAM_ONLY="true",
        TRUSTED_PROXIES="10.0.0.0/8, 127.0.0.1",
    )
    settings = load_settings()
    assert settings.webhook_url == HOOK
    assert settings.webhook_secret == SecretStr("made-up_Secret")
    assert settings.webhook_telegram_only
    assert settings.trusted_proxies == (ip_network("10.0.0.0/8"), ip_network("127.0.0.1"))
    write_env(TRUSTED_PROXIES="2")
    assert load_settings().trusted_proxies == 2


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ({"WEBHOOK_URL": HOOK}, "WEBHOOK_SECRET: required with WEBHOOK_URL – make one with: head"),
        (
            {"WEBHOOK_URL": HOOK, "WEBHOOK_SECRET": "no spaces"},
            "WEBHOOK_SECRET: is not 1 to 256 characters of A-Z, a-z, 0-9, _ and -",
        ),
        ({"WEBHOOK_SECRET": "x" * 257}, "WEBHOOK_SECRET: is not 1 to 256 characters"),
        (
            {"WEBHOOK_URL": HOOK, "WEBHOOK_SECRET": "s", "HTTP_PORT": "0"},
            "WEBHOOK_URL: needs the HTTP server, so HTTP_PORT cannot be 0",
        ),
        ({"WEBHOOK_URL": "http://example.org/x"}, "WEBHOOK_URL: is not an address like https://"),
        ({"WEBHOOK_URL": "https://me:pw@example.org/x"}, "WEBHOOK_URL: is not an address like"),
        ({"WEBHOOK_URL": f"{HOOK}?a=b"}, "WEBHOOK_URL: is not an address like https://host/path"),
        ({"WEBHOOK_URL": "https://bot.example.org"}, "WEBHOOK_URL: needs a path of its own"),
        ({"WEBHOOK_URL": "https://bot.example.org/readyz"}, "WEBHOOK_URL: needs a path of its own"),
        ({"TRUSTED_PROXIES": "nginx"}, "TRUSTED_PROXIES: is neither a number nor networks like"),
        ({"TRUSTED_PROXIES": "33"}, "TRUSTED_PROXIES: is more than 32 proxies"),
    ],
)
def test_a_wrong_webhook_is_refused(lines: dict[str, str], said: str) -> None:
    text = refusal(**lines)
    assert text.startswith(said)
    assert len(text.splitlines()) == 1


def test_plain_http_is_for_this_machine_alone() -> None:
    write_env(WEBHOOK_URL="http://127.0.0.1:8080/telegram", WEBHOOK_SECRET="s")
    assert load_settings().webhook_url == "http://127.0.0.1:8080/telegram"
