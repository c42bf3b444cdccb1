"""The tests; whatever of them is imported first, the models of the Bot API are built when used."""

from bot.telegram_models import import_aiogram

import_aiogram()
