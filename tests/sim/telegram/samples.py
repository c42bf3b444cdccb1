"""Requests from the data file: for every field a right one, for every constraint a wrong one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from bot.sim.telegram.spec import ARRAY, Field, Length, load_spec
from tests.sim.telegram.wire_client import ANN

MISSING = object()
UNKNOWN = Field("no_such_field", ("Integer",))
SPEC = load_spec()
_BY_PATTERN = {"([a-z]{2})?": "en", "/?[a-z0-9_]+": "start", "[A-Za-z0-9_-]+": "abc"}
_BY_NAME = {"timeout": 0, "chat_id": ANN, "from_chat_id": ANN, "user_id": ANN, "message_id": 1}
_BY_KIND: dict[str, Any] = {"Integer": 1, "Boolean": True, "Float": 1.5, "String": "word"}
_COMPANIONS = {"caption_entities": {"caption": "word"}}
_LINKS = frozenset({"url"})
_BUTTON_LOOKS = frozenset({"text", "style"})

Put = Callable[[Any], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Place:
    """A field somewhere in a method's parameters, and how to put a value there."""

    path: str
    field: Field
    put: Put


@dataclass(frozen=True, slots=True)
class Request:
    """A call to make."""

    name: str
    method: str
    params: dict[str, Any]


def right_requests() -> Iterator[Request]:
    """Yield a request of right form for every method and every field."""
    for method, fields in SPEC.methods.items():
        yield Request(method, method, _required(method, fields))
        for place in _places(method):
            if place.field is not UNKNOWN:
                yield Request(place.path, method, place.put(sample(place.field)))


def wrong_requests() -> Iterator[Request]:
    """Yield one request for every constraint of the data file that breaks just this one."""
    for method, fields in SPEC.methods.items():
        unknown = {**_required(method, fields), UNKNOWN.name: 1}
        yield Request(f"{method}: unknown field", method, unknown)
        for place in _places(method):
            for what, value in _wrong_values(place.field):
                yield Request(f"{place.path}: {what}", method, place.put(value))


def sample(field: Field) -> Any:
    """Return a value the field accepts."""
    name = field.types[0]
    value = _plain(field, name.replace(ARRAY, ""))
    for _ in range(name.count(ARRAY)):
        value = [value]
    return [] if field.count == (0, 0) else value


def _plain(field: Field, kind: str) -> Any:
    if kind in SPEC.types:
        return _required(kind, SPEC.types[kind])
    if field.const is not None or field.one_of is not None:
        return field.const if field.const is not None else (field.one_of or ())[0]
    if field.pattern is not None:
        return _BY_PATTERN[field.pattern]
    if field.name in _LINKS:
        return "https://example.com/page"
    return _BY_NAME.get(field.name, _BY_KIND[kind])


def _required(owner: str, fields: dict[str, Field], but: str = "") -> dict[str, Any]:
    values = {
        field.name: sample(field)
        for field in fields.values()
        if field.required and field.name != but
    }
    if owner == "InlineKeyboardButton" and but in _BUTTON_LOOKS | {""}:
        values["callback_data"] = "v1:go"
    return values


def _places(method: str) -> Iterator[Place]:
    yield from _fields_of(method, SPEC.methods[method], method, lambda params: params)


def _fields_of(owner: str, fields: dict[str, Field], path: str, put_whole: Put) -> Iterator[Place]:
    for field in fields.values():
        rest = _required(owner, fields, but=field.name) | _COMPANIONS.get(field.name, {})

        def put(value: Any, rest: dict[str, Any] = rest, name: str = field.name) -> dict[str, Any]:
            return put_whole(rest if value is MISSING else {**rest, name: value})

        place = f"{path}.{field.name}"
        yield Place(place, field, put)
        yield from _inside(field, place, put)


def _inside(field: Field, path: str, put: Put) -> Iterator[Place]:
    for name in field.types:
        kind = name.replace(ARRAY, "")
        if kind not in SPEC.types:
            continue

        def put_object(value: Any, depth: int = name.count(ARRAY)) -> dict[str, Any]:
            for _ in range(depth):
                value = [value]
            return put(value)

        inner = f"{path}:{kind}" if len(field.types) > 1 else path
        rest = _required(kind, SPEC.types[kind])
        yield Place(f"{inner}.{UNKNOWN.name}", UNKNOWN, _with_unknown(put_object, rest))
        yield from _fields_of(kind, SPEC.types[kind], inner, put_object)


def _with_unknown(put: Put, rest: dict[str, Any]) -> Put:
    return lambda value: put({**rest, UNKNOWN.name: value})


def _wrong_values(field: Field) -> Iterator[tuple[str, Any]]:
    if field is UNKNOWN:
        yield "unknown field", 1
        return
    if field.required:
        yield "missing", MISSING
    yield from _wrong_types(field)
    if field.length is not None:
        yield from _wrong_lengths(field.length)
    if field.range is not None:
        yield "below its range", field.range[0] - 1
        yield "above its range", field.range[1] + 1
    if field.count is not None:
        item = sample(field)[0]
        yield "too many items", [item] * (field.count[1] + 1)
        if field.count[0] > 0:
            yield "too few items", []
    if field.one_of is not None:
        yield from _not_one_of(field)
    if field.pattern is not None:
        yield "not of its pattern", "Not this!"
    if field.const is not None:
        yield "not its constant", "something_else"


def _wrong_types(field: Field) -> Iterator[tuple[str, Any]]:
    """Yield a value of every JSON kind that the field does not take, and wrong items of arrays."""
    takes = {name for name in field.types if not name.startswith(ARRAY)}
    has_objects = any(name in SPEC.types for name in takes)
    has_arrays = len(takes) < len(field.types)
    if "Boolean" not in takes:
        yield "a boolean", True
    if not takes & {"Integer", "Float"}:
        yield "an integer", 1
    if "Float" not in takes:
        yield "a fraction", 1.5
    if "String" not in takes:
        yield "a string", "word"
    if not has_objects:
        yield "an object", {"some": "thing"}
    if has_arrays:
        yield "an array of fractions", [1.5]
    else:
        yield "an array", [1]
    yield "null", None


def _wrong_lengths(length: Length) -> Iterator[tuple[str, Any]]:
    letter = "é" if length.unit == "bytes" else "x"
    yield "too long", letter * (length.most // len(letter.encode()) + 1)
    if length.least > 0:
        yield "empty", ""


def _not_one_of(field: Field) -> Iterator[tuple[str, Any]]:
    values: dict[str, Any] = {"Integer": 5, "Boolean": False}
    kind = field.types[0].replace(ARRAY, "")
    value = values.get(kind, "none_of_these")
    yield "none of its values", [value] if field.types[0].startswith(ARRAY) else value
