"""The demo's shop window: what everybody knows comes first, at prices worth a look."""

from __future__ import annotations

from typing import Final

from bot.sim.jiema.state import SimState
from bot.sim.jiema.stock import Offer

FAMOUS: Final = (
    *("tg", "wa", "go", "ig", "fb", "lf", "ds", "tw"),
    *("am", "wb", "mm", "wx", "li", "ub", "si", "sp"),
)
TELEGRAM: Final = "tg"
MALAYSIA_ID: Final = 7
PRICE_FACTOR: Final = 5
MOST_NUMBERS: Final = 900_000
STEP: Final = 40_000


def arrange_stock(jiema: SimState) -> None:
    """Give the famous services the best stock, Telegram first, with Malaysia among its cheapest."""
    for rank, code in enumerate(FAMOUS):
        offers = dict(jiema.stock.offers(code))
        wanted = MOST_NUMBERS - STEP * rank
        total = sum(offer.count for offer in offers.values())
        for country_id, offer in offers.items():
            documented = code == TELEGRAM and country_id == MALAYSIA_ID
            factor = PRICE_FACTOR if code == TELEGRAM and not documented else 1
            count = offer.count * wanted // total
            jiema.stock.put(code, country_id, Offer(offer.price_cents * factor, count))
