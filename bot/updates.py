"""Which way updates come in, by the settings: polled, or brought to a webhook."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from aiogram import Bot
from aiogram.webhook.security import DEFAULT_TELEGRAM_NETWORKS
from aiohttp import web

from bot.host.webhook import Gate, webhook_route
from bot.settings import Settings
from handlers.intake import Intake
from handlers.polling import Polling
from handlers.webhook import Webhook

UPDATES = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")


def way_in(
    settings: Settings, bot: Bot, intake: Intake
) -> tuple[Polling | Webhook, Sequence[web.RouteDef]]:
    """Return what lets updates in, and the routes it needs."""
    url, secret = settings.webhook_url, settings.webhook_secret
    if url is None or secret is None:
        return Polling(bot, intake, allowed_updates=UPDATES), ()
    webhook = Webhook(
        bot, intake, url=url, secret=secret.get_secret_value(), allowed_updates=UPDATES
    )
    gate = Gate(
        DEFAULT_TELEGRAM_NETWORKS if settings.webhook_telegram_only else None,
        settings.trusted_proxies,
    )
    path = urlsplit(url).path
    return webhook, (webhook_route(path, secret.get_secret_value(), webhook.bring, gate),)
