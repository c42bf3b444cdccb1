"""All models of the Bot API, built before processes are forked that would each build their own."""

from aiogram import methods, types


def build_all() -> None:
    """Build what :mod:`bot.telegram_models` has left to its first use."""
    for module in (types, methods):
        for name in module.__all__:
            if hasattr(model := getattr(module, name), "model_rebuild"):
                model.model_rebuild()
