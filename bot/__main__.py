"""Command line: ``python -m bot run | demo | init | migrate | doctor``."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from bot import cli

COMMANDS = {
    "run": "run the bot",
    "demo": "try everything in a browser: no account, no token, no money",
    "init": "ask for the bot token and write .env",
    "migrate": "bring the database up to date",
    "doctor": "check settings, Telegram, the service and the database",
}


def main() -> int:
    """Run the command of the command line and return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m bot", description="Telegram bot of jiema.my.")
    parser.add_argument(
        "command",
        choices=COMMANDS,
        help="; ".join(f"{name}: {what}" for name, what in COMMANDS.items()),
    )
    match parser.parse_args().command:
        case "init":
            return cli.init(Path(".env"))
        case "migrate":
            return asyncio.run(cli.migrate())
        case "doctor":
            return asyncio.run(cli.doctor())
        case "demo":
            return asyncio.run(cli.demo())
        case _:
            return asyncio.run(cli.run())


if __name__ == "__main__":
    sys.exit(main())
