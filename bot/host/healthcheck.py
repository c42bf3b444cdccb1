"""A program of its own, ``python -m bot.host.healthcheck``: tells whether the bot is alive.

For ``HEALTHCHECK`` of a Dockerfile and the like, where it runs again and again: it imports nothing
of ours and nothing slow. It knows the address from ``HTTP_HOST`` and ``HTTP_PORT`` of the
environment alone, and goes past any proxy.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from typing import Final

PAGE: Final = "/healthz"
TIMEOUT_SECONDS: Final = 4.0
"""More than the page gives its probes."""

_EVERYWHERE: Final = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - asked, not bound to


def main(environment: Mapping[str, str] = os.environ) -> int:
    """Say how the bot is in a line, and return 0 if it is alive, else 1."""
    host = environment.get("HTTP_HOST") or "127.0.0.1"
    port = int(environment.get("HTTP_PORT") or 8080)
    connection = HTTPConnection(_EVERYWHERE.get(host, host), port, timeout=TIMEOUT_SECONDS)
    try:
        connection.request("GET", PAGE)
        answer = connection.getresponse()
        told = answer.read().decode(errors="replace")
    except (OSError, HTTPException) as error:
        told = f"{PAGE} on {host}:{port} does not answer: {type(error).__name__}"
    else:
        if answer.status == HTTPStatus.OK:
            sys.stdout.write(f"{told}\n")
            return 0
    finally:
        connection.close()
    sys.stderr.write(f"{told}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
