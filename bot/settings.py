"""What the host of the bot can set, read from the environment, ``.env`` and secret files.

Nothing here runs at import: :func:`load_settings` is called once, by the command line.
"""

from __future__ import annotations

import base64
import os
import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from urllib.parse import parse_qsl, urlsplit

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    SecretBytes,
    SecretStr,
    ValidationError,
)
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.settings_webhook import Proxies, WebhookSecret, WebhookUrl

SECRETS_DIR = Path("/run/secrets")
"""Where Docker and systemd put secret files; the variable ``SECRETS_DIR`` names another folder."""

_TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{30,128}")
_KEY = re.compile(r"[A-Za-z0-9_-]{43}=?")
_DSN = re.compile(r"https?://[^@/\s]+@[^@/\s]+/(\S*/)?[0-9]+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
_SQLITE = "sqlite+aiosqlite:///"
_POSTGRESQL = "postgresql+asyncpg://"
_REDIS_DATABASE = re.compile(r"/?|/[0-9]{1,4}")
_REDIS_OPTIONS = frozenset({"ssl_ca_certs", "ssl_certfile", "ssl_keyfile"})
_CURES = {
    "BOT_TOKEN": "get one from @BotFather and put it into .env",
    "ENCRYPTION_KEYS": (
        "make one with: head -c 32 /dev/urandom | base64 | tr '+/' '-_' and put it into .env"
    ),
    "WEBHOOK_SECRET": "make one with: head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d =",
}
_SENTENCES = {"missing": "field required"}


class LogLevel(StrEnum):
    """From which level on a log line is written."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"


class LogFormat(StrEnum):
    """How a log line looks: for a person, or one JSON object for a collector."""

    CONSOLE = "console"
    JSON = "json"


class SettingsError(ValueError):
    """A setting is missing or wrong; the text has a line for each and never a value."""


def is_bot_token(text: str) -> bool:
    """Tell whether ``text`` has the shape of a token from @BotFather: ``123456:AA…``."""
    return _TOKEN.fullmatch(text) is not None


def _split(value: object) -> object:
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return value


def _check_token(value: SecretStr) -> SecretStr:
    token = value.get_secret_value().strip()
    if not is_bot_token(token):
        raise ValueError("does not look like a bot token (digits, a colon, 35 characters)")
    return SecretStr(token)


def _decode_keys(value: object) -> object:
    parts = _split(value)
    if not isinstance(parts, list):
        return value
    for place, part in enumerate(parts, start=1):
        if not _KEY.fullmatch(part):
            raise ValueError(f"key {place} is not url-safe base64 of 32 bytes")
    return tuple(base64.urlsafe_b64decode(part.rstrip("=") + "=") for part in parts)


def _check_url(value: str) -> str:
    url = value.strip().rstrip("/")
    try:
        parts = urlsplit(url)
        fits = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fits = False
    if not fits or parts.query or parts.fragment:
        raise ValueError("is not an address like https://host/path")
    return url


def _check_database(value: str) -> str:
    url = value.strip()
    if url.startswith(_SQLITE) and url != _SQLITE:
        return url
    if not url.startswith(_POSTGRESQL):
        raise ValueError(
            f"is neither a file like {_SQLITE}data/bot.db nor a database of PostgreSQL like"
            f" {_POSTGRESQL}name:password@host/bot"
        )
    try:
        parts = urlsplit(url)
        fits = parts.port != 0 and len(parts.path) > 1 and "sslmode" not in parts.query
    except ValueError:
        fits = False
    if not fits:
        raise ValueError(
            f"is not like {_POSTGRESQL}name:password@host/bot, after which ?ssl=require may follow;"
            " signs of the password that are no letters or digits are written as %40 for @"
        )
    return url


def _check_redis(value: SecretStr | None) -> SecretStr | None:
    if value is None:
        return None
    url = value.get_secret_value().strip()
    try:
        parts = urlsplit(url)
        fits = parts.scheme in {"redis", "rediss"} and bool(parts.hostname) and parts.port != 0
        options = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
    except ValueError:
        fits, options = False, []
    fits = fits and _REDIS_DATABASE.fullmatch(parts.path) is not None and not parts.fragment
    if not fits or not all(name in _REDIS_OPTIONS for name, _ in options):
        raise ValueError(
            "is not like redis://name:password@host:6379/0, or rediss:// for TLS, after which"
            " ?ssl_ca_certs=FILE may follow; signs of the password that are no letters or digits"
            " are written as %40 for @"
        )
    return SecretStr(url)


def _check_language(value: str) -> str:
    if not _LANGUAGE.fullmatch(value):
        raise ValueError("is not a language code, like en")
    return value


def _check_dsn(value: SecretStr) -> SecretStr:
    dsn = value.get_secret_value().strip()
    if dsn and not _DSN.fullmatch(dsn):
        raise ValueError("is not a DSN, like https://key@host/1")
    return SecretStr(dsn)


Url = Annotated[str, AfterValidator(_check_url)]
Ids = Annotated[tuple[int, ...], NoDecode, BeforeValidator(_split)]
Token = Annotated[SecretStr, AfterValidator(_check_token)]
Dsn = Annotated[SecretStr, AfterValidator(_check_dsn)]
RedisUrl = Annotated[SecretStr | None, AfterValidator(_check_redis)]
Keys = Annotated[tuple[SecretBytes, ...], NoDecode, BeforeValidator(_decode_keys)]


class Settings(BaseSettings):
    """Every setting; the variable has the field's name in capitals.

    Attributes:
        encryption_keys: 32 bytes each; the first encrypts, all decrypt.
        redis_url: what replicas share their rate windows by; without it there is one bot.
        poll_interval: seconds between two looks at one order (API document, ``GET /orders/:id``).
        allowed_user_ids: who may use this bot; empty means everyone.
        admin_user_ids: who sees host commands.
        http_port: of the health server; 0 turns it off.
        sentry_dsn: where crashes are told, as Sentry gives it; empty for nowhere.
        webhook_url: where Telegram brings updates; without it they are polled.
        webhook_telegram_only: whether to ask for Telegram's addresses too, beside the secret.
        trusted_proxies: in front of the bot: how many, or their networks.
        retention_days: after so many days SMS and numbers of ended orders are erased.
    """

    model_config = SettingsConfigDict(
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    bot_token: Token
    encryption_keys: Keys = Field(min_length=1)
    telegram_api_url: Url = "https://api.telegram.org"
    jiema_api_url: Url = "https://jiema.my/api/v1"
    jiema_site_url: Url = "https://jiema.my"
    database_url: Annotated[str, AfterValidator(_check_database)] = Field(
        default=f"{_SQLITE}data/bot.db", repr=False
    )
    redis_url: RedisUrl = None
    poll_interval: float = Field(default=3, ge=3, le=5)
    default_language: Annotated[str, AfterValidator(_check_language)] = "en"
    allowed_user_ids: Ids = ()
    admin_user_ids: Ids = ()
    http_host: str = "127.0.0.1"
    http_port: int = Field(default=8080, ge=0, le=65535)
    webhook_url: WebhookUrl = None
    webhook_secret: WebhookSecret = None
    webhook_telegram_only: bool = False
    trusted_proxies: Proxies = 0
    log_level: LogLevel = LogLevel.INFO
    log_format: LogFormat = LogFormat.CONSOLE
    retention_days: int = Field(default=30, ge=1, le=3650)
    sentry_dsn: Dsn = SecretStr("")

    @property
    def replicated(self) -> bool:
        """Whether several replicas may run on this database (decision 13)."""
        shared = self.database_url.startswith(_POSTGRESQL) and self.redis_url is not None
        return shared and self.webhook_url is not None


def load_settings(env_file: str | Path | None = ".env") -> Settings:
    """Read and check every setting.

    The environment comes before ``env_file``, and that before the files of the secrets folder.

    Args:
        env_file: a file of ``NAME=value`` lines; it need not exist, ``None`` reads none.

    Raises:
        SettingsError: a setting is missing or wrong, or a file cannot be read.
    """
    secrets = _secrets_folder()
    try:
        return Settings(_env_file=env_file, _secrets_dir=secrets)
    except ValidationError as error:
        problems = error.errors(include_url=False, include_context=False, include_input=False)
    except OSError as error:
        raise SettingsError(f"{error.filename}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise SettingsError(f"{env_file}: is not UTF-8 text") from None
    raise SettingsError("\n".join(_line(problem) for problem in problems))


def _secrets_folder() -> Path | None:
    named = os.environ.get("SECRETS_DIR")
    if named is None:
        return SECRETS_DIR if SECRETS_DIR.is_dir() else None
    if not Path(named).is_dir():
        raise SettingsError("SECRETS_DIR: no such folder")
    return Path(named)


def _line(problem: ErrorDetails) -> str:
    name = str(problem["loc"][0]).upper()
    kind = problem["type"]
    sentence = _SENTENCES.get(kind) or problem["msg"].removeprefix("Value error, ")
    cure = _CURES.get(name)
    return f"{name}: {sentence}" + (f" – {cure}" if cure else "")
