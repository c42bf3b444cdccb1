"""Command line: ``python -m bot run | demo | init | migrate | doctor | …``."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot import cli

COMMANDS = {
    "run": "run the bot",
    "demo": "try everything in a browser: no account, no token, no money",
    "init": "ask for the bot token and write .env",
    "migrate": "bring the database up to date",
    "doctor": "check settings, Telegram, the service and the database",
    "rekey": "seal stored API keys with the first encryption key",
    "backup": "copy the database to FILE, also while the bot runs",
    "move": "copy a stopped bot's database from SQLite to PostgreSQL, or back",
}


def main() -> int:
    """Run the command of the command line and return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m bot", description="Telegram bot of jiema.my.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    parsers = {name: commands.add_parser(name, help=what) for name, what in COMMANDS.items()}
    parsers["backup"].add_argument("file", type=Path, help="where to write the copy")
    for end in ("from", "to"):
        parsers["move"].add_argument(end, metavar=end.upper(), help="as for DATABASE_URL")
    parsers["demo"].add_argument(
        "--keep", type=Path, metavar="DIR", help="keep the bot's database, settings and log there"
    )
    arguments = parser.parse_args()
    return asyncio.run(_start(arguments))


async def _start(arguments: argparse.Namespace) -> int:
    match arguments.command:
        case "init":
            return cli.init(Path(".env"))
        case "backup":
            return await cli.backup(arguments.file)
        case "move":
            return await cli.move(getattr(arguments, "from"), arguments.to)
        case "demo":
            return await cli.demo(arguments.keep)
        case command:
            start: Callable[[], Awaitable[int]] = getattr(cli, command)
            return await start()


if __name__ == "__main__":
    sys.exit(main())
