"""Finding services, countries, and a service with its country, by what a person types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Generic

from bot.core.catalogue import Country, Service
from bot.ui.formats import country_name, english_name, iso_code
from bot.ui.index import Index, Item, Match, normalised
from bot.ui.texts import Locale

_SHORTEST_COUNTRY_PREFIX: Final = 3


class _Indexes(Generic[Item]):
    """The index of the latest list in each language; lists change every few minutes."""

    def __init__(self) -> None:
        self._latest: dict[str, tuple[tuple[Item, ...], Index[Item]]] = {}

    def get(self, language: str, items: tuple[Item, ...]) -> Index[Item] | None:
        latest = self._latest.get(language)
        return latest[1] if latest is not None and latest[0] == items else None

    def keep(self, language: str, items: tuple[Item, ...], index: Index[Item]) -> Index[Item]:
        self._latest[language] = items, index
        return index


_service_indexes: Final = _Indexes[Service]()
_country_indexes: Final = _Indexes[Country]()


def search_services(query: str, services: Sequence[Service], limit: int = 16) -> list[Service]:
    """Return the services that fit best by name, slug or code; equally good ones as given."""
    found = _service_index(services).matches(normalised(query))
    return [service for _, service in found[:limit]]


def search_countries(query: str, countries: Sequence[Country], locale: Locale) -> list[Country]:
    """Return the countries that fit by slug, by English name or by the name in a language."""
    found = _country_index(countries, locale).matches(normalised(query))
    return [country for _, country in found]


def split_pair(
    query: str, services: Sequence[Service], countries: Sequence[Country], locale: Locale
) -> tuple[Service, Country] | None:
    """Return service and country of "telegram malaysia" or "malaysia telegram".

    ``None`` when the text is the name of one thing, or when the country is not beyond doubt.
    """
    words = normalised(query).split()
    by_service = _service_index(services)
    by_country = _country_index(countries, locale)
    if _is_one_name(" ".join(words), by_service, by_country):
        return None
    pairs: list[tuple[int, Service, Country]] = []
    for service_words, country_words in _splits(words):
        country = _only_country(country_words, by_country)
        service = _best_service(service_words, by_service) if country else None
        if service and country:
            pairs.append((service[0] + country[0], service[1], country[1]))
    if not pairs:
        return None
    _, best_service, best_country = min(pairs, key=lambda pair: pair[0])
    return best_service, best_country


def narrowed(
    query: str, services: Sequence[Service], countries: Sequence[Country], locale: Locale
) -> tuple[Service, list[Country] | None] | None:
    """Return the service that is meant while "telegram ma" is typed, and the countries left.

    Instead of countries there is ``None`` where nothing but the service's whole name is typed.
    """
    whole = normalised(query)
    by_service = _service_index(services)
    best = by_service.exact(whole)[:1]
    if best and best[0][0] <= Match.NAME:
        return best[0][1], None
    by_country = _country_index(countries, locale)
    for service_words, country_words in _splits(whole.split()):
        service = by_service.exact(service_words)[:1]
        if service and service[0][0] <= Match.WORD_PREFIX:
            left = [country for _, country in by_country.exact(country_words)]
            if left:
                return service[0][1], left
    return None


def _service_index(services: Sequence[Service]) -> Index[Service]:
    items = tuple(services)
    kept = _service_indexes.get("", items)
    if kept is not None:
        return kept
    entries = ((each, (each.code, each.slug), (each.name, each.slug)) for each in items)
    return _service_indexes.keep("", items, Index(entries))


def _country_index(countries: Sequence[Country], locale: Locale) -> Index[Country]:
    items = tuple(countries)
    kept = _country_indexes.get(locale.code, items)
    if kept is not None:
        return kept
    entries = ((each, _country_codes(each), _country_names(each, locale)) for each in items)
    return _country_indexes.keep(locale.code, items, Index(entries))


def _country_codes(country: Country) -> Iterable[str]:
    return country.slug, iso_code(country.slug) or country.slug


def _country_names(country: Country, locale: Locale) -> Iterable[str]:
    here = country_name(locale, country.slug, country.name)
    return country.name, here, english_name(country.slug) or here


def _splits(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each way to read words as a service and a country."""
    for middle in range(1, len(words)):
        first, second = " ".join(words[:middle]), " ".join(words[middle:])
        yield first, second
        yield second, first


def _is_one_name(whole: str, by_service: Index[Service], by_country: Index[Country]) -> bool:
    best = [*by_service.exact(whole)[:1], *by_country.exact(whole)[:1]]
    return any(match <= Match.WORD_PREFIX for match, _ in best)


def _only_country(words: str, by_country: Index[Country]) -> tuple[Match, Country] | None:
    found = by_country.matches(words)
    if not found:
        return None
    best, country = found[0]
    alone = len(found) == 1 or found[1][0] > best
    partial = best in {Match.PREFIX, Match.WORD_PREFIX}
    if not alone or best is Match.SUBSTRING or (partial and len(words) < _SHORTEST_COUNTRY_PREFIX):
        return None
    return best, country


def _best_service(words: str, by_service: Index[Service]) -> tuple[Match, Service] | None:
    found = by_service.matches(words)
    return found[0] if found and found[0][0] is not Match.SUBSTRING else None
