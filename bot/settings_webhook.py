"""The settings of the webhook: what each must look like."""

from __future__ import annotations

import re
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationInfo
from pydantic_settings import NoDecode

TAKEN_PATHS = frozenset({"", "/", "/healthz", "/readyz", "/metrics"})
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_MOST_PROXIES = 32


def _check_url(value: str | None, info: ValidationInfo) -> str | None:
    """Refuse what we cannot serve, and plain HTTP unless it is to this machine."""
    if value is None:
        return None
    url = value.strip()
    try:
        parts = urlsplit(url)
        fits = bool(parts.hostname) and parts.port != 0 and parts.username is None
        safe = parts.scheme == "https" or (
            parts.scheme == "http" and ip_address(parts.hostname or "").is_loopback
        )
    except ValueError:
        fits = safe = False
    if not (fits and safe) or parts.query or parts.fragment:
        raise ValueError("is not an address like https://host/path")
    if parts.path in TAKEN_PATHS:
        raise ValueError("needs a path of its own, like https://host/telegram")
    if info.data.get("http_port") == 0:
        raise ValueError("needs the HTTP server, so HTTP_PORT cannot be 0")
    return url


def _check_secret(value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
    if value is None:
        if info.data.get("webhook_url") is not None:
            raise ValueError("required with WEBHOOK_URL")
        return None
    secret = value.get_secret_value().strip()
    if not _SECRET.fullmatch(secret):
        raise ValueError("is not 1 to 256 characters of A-Z, a-z, 0-9, _ and -")
    return SecretStr(secret)


def _read_proxies(value: object) -> object:
    if not isinstance(value, str):
        return value
    if value.strip().isdecimal():
        number = int(value)
        if number > _MOST_PROXIES:
            raise ValueError(f"is more than {_MOST_PROXIES} proxies")
        return number
    try:
        return tuple(ip_network(part.strip(), strict=False) for part in value.split(","))
    except ValueError:
        raise ValueError("is neither a number nor networks like 10.0.0.0/8,127.0.0.1") from None


WebhookUrl = Annotated[str | None, AfterValidator(_check_url)]
"""Placed after ``http_port``, which it needs."""
WebhookSecret = Annotated[
    SecretStr | None, AfterValidator(_check_secret), Field(validate_default=True)
]
"""Placed after ``webhook_url``, which needs it."""
Proxies = Annotated[
    int | tuple[IPv4Network | IPv6Network, ...], NoDecode, BeforeValidator(_read_proxies)
]
