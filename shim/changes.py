"""JSON Patch (RFC 6902) as far as our page writes it: `add`, `replace` and `remove`, inside a document."""

import functools
import re
from typing import Any

from .answers import Refusal
from .body import JsonObject

CHANGES_LIMIT = 1000
_FORMS = {"add": {"op", "path", "value"}, "replace": {"op", "path", "value"}, "remove": {"op", "path"}}
_POINTER = re.compile(r"(?:/(?:[^~/]|~[01])*)+")
_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


def apply_changes(document: JsonObject, changes: object) -> None:
    """Makes each change in `document`, in order; where one does not fit, the document is spoiled.

    Raises 400 `bad-changes`.
    """
    if not isinstance(changes, list) or len(changes) > CHANGES_LIMIT:
        raise bad_changes(f"The changes must be a list of {CHANGES_LIMIT} at most.")
    for change in changes:
        _apply(document, change)


def bad_changes(message: str) -> Refusal:
    """What is answered to changes that cannot be made; the whole document may be sent instead."""
    return Refusal(400, "bad-changes", message)


def _apply(document: JsonObject, change: object) -> None:
    op, path, value = _read(change)
    *way, last = (step.replace("~1", "/").replace("~0", "~") for step in path.split("/")[1:])
    place = functools.reduce(lambda outer, step: outer[_place_of(step, outer)], way, document)
    if op == "add":
        _add(place, last, value)
    elif op == "replace":
        place[_place_of(last, place)] = value
    else:
        del place[_place_of(last, place)]


def _read(change: object) -> tuple[str, str, Any]:
    if isinstance(change, dict):
        op, path = change.get("op"), change.get("path")
        if isinstance(op, str) and isinstance(path, str) and change.keys() == _FORMS.get(op):
            if not _POINTER.fullmatch(path):
                raise bad_changes("A path must lead to a place inside the document.")
            return op, path, change.get("value")
    raise bad_changes("A change must be add, replace or remove, with a path, and a value where it needs one.")


def _add(place: Any, step: str, value: object) -> None:
    if isinstance(place, dict):
        place[step] = value
    elif isinstance(place, list) and step in ("-", str(len(place))):
        place.append(value)
    else:
        index = _place_of(step, place)
        place.insert(index, value)


def _place_of(step: str, outer: object) -> Any:
    """The key or index of what is already there. Raises 400 `bad-changes`."""
    if isinstance(outer, dict) and step in outer:
        return step
    if isinstance(outer, list) and _INDEX.fullmatch(step) and int(step) < len(outer):
        return int(step)
    raise bad_changes("A change does not fit the document: it has no such place.")
