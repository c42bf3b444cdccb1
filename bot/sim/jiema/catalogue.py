"""The 718 services and 194 countries; the names beyond the well-known are invented."""

from __future__ import annotations

import itertools
import json
import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

SERVICE_COUNT: Final = 718
DATA_FILE: Final = Path(__file__).parent / "data" / "catalogue.json"


@dataclass(frozen=True, slots=True)
class Service:
    """A site or app whose SMS can be received; `well_known` ones are offered widely."""

    code: str
    slug: str
    name: str
    well_known: bool


@dataclass(frozen=True, slots=True)
class Country:
    """A country under the upstream's numeric id; its numbers start with `number_prefix`."""

    id: int
    slug: str
    name: str
    number_prefix: str


class Catalogue:
    """Finds services by code or slug, countries by id or slug, as the API does."""

    def __init__(self, services: Sequence[Service], countries: Sequence[Country]) -> None:
        self.services = tuple(services)
        self.countries = tuple(countries)
        self._services = {s.slug: s for s in services} | {s.code: s for s in services}
        self._countries = {c.slug: c for c in countries} | {str(c.id): c for c in countries}

    def service(self, code_or_slug: str) -> Service | None:
        """Find a service by its code or slug."""
        return self._services.get(code_or_slug)

    def country(self, id_or_slug: int | str) -> Country | None:
        """Find a country by its upstream id, as number or text, or by its slug."""
        return self._countries.get(str(id_or_slug))


@cache
def load_catalogue() -> Catalogue:
    """Read the data file and fill the services up to their number."""
    data: dict[str, Any] = json.loads(DATA_FILE.read_text(encoding="utf-8"))
    countries = [Country(*row) for row in data["countries"]]
    known = [Service(code, slug, name, well_known=True) for code, slug, name in data["services"]]
    invented = _invented(known, data["invented_first"], data["invented_second"])
    return Catalogue([*known, *itertools.islice(invented, SERVICE_COUNT - len(known))], countries)


def _invented(
    known: Sequence[Service], first: Sequence[str], second: Sequence[str]
) -> Iterator[Service]:
    taken = {word for service in known for word in (service.code, service.slug)}
    letters = itertools.product(string.ascii_lowercase, repeat=3)
    codes = (code for code in map("".join, letters) if code not in taken)
    for head, tail in itertools.product(first, second):
        slug = f"{head}-{tail}".lower()
        yield Service(next(codes), slug, f"{head} {tail}", well_known=False)
