"""Reads a JSON object from a request. The usual `request.json()` turns bad input into 500; this does not."""

import asyncio
import json
import math
from dataclasses import dataclass
from typing import Any, NoReturn

from aiohttp import http_exceptions, web

from .answers import Refusal

DOCUMENT_LIMIT = 5 * 1024 * 1024
DEPTH_LIMIT = 64
_CHUNK = 64 * 1024
_LONGEST_NUMBER = 400
_IDLE_SECONDS = 30.0

JsonObject = dict[str, Any]


@dataclass(frozen=True)
class Body:
    """A request's body twice: the bytes as they came, and the object that they mean."""

    raw: bytes
    value: JsonObject


async def read_object(request: web.Request, limit: int = DOCUMENT_LIMIT) -> Body:
    """The JSON object in `request`, of at most `limit` bytes.

    Raises 415 `wrong-type`, 413 `too-large`, 400 `bad-json` or 408 `too-slow`.
    """
    _refuse_other_types(request)
    raw = await _read(request, limit)
    # Parsing takes some milliseconds per megabyte: other requests go on meanwhile.
    return Body(raw, await asyncio.to_thread(parse_object, raw))


def parse_object(raw: bytes) -> JsonObject:
    """`raw` as a JSON object: UTF-8, no NaN or Infinity, no name twice, at most 64 deep.

    Raises 400 `bad-json`.
    """
    try:
        value = _decode(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise _bad("The body is not UTF-8 text.") from None
    except (ValueError, RecursionError):
        raise _bad("The body is not valid JSON.") from None
    if not isinstance(value, dict):
        raise _bad("The body must be a JSON object.")
    if _depth_exceeds(value, DEPTH_LIMIT):
        raise _bad(f"The body is nested more than {DEPTH_LIMIT} deep.")
    return value


def body_of(value: JsonObject) -> Body:
    """`value` as the body in which it would have come.

    Raises what a request with that body would: 413 `too-large`, 400 `bad-json`.
    """
    # Half a surrogate pair, which JavaScript's strings may hold, has no UTF-8: it stays an escape.
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    raw = text.encode("utf-8", "backslashreplace")
    if len(raw) > DOCUMENT_LIMIT:
        raise _too_large(DOCUMENT_LIMIT)
    return Body(raw, parse_object(raw))


def _refuse_other_types(request: web.Request) -> None:
    charset = (request.charset or "utf-8").lower()
    packed = request.headers.get("Content-Encoding", "identity").lower() != "identity"
    if request.content_type != "application/json" or charset not in ("utf-8", "utf8") or packed:
        raise Refusal(415, "wrong-type", "Send the body as application/json in UTF-8.")


async def _read(request: web.Request, limit: int) -> bytes:
    if (request.content_length or 0) > limit:
        raise _too_large(limit)
    body = bytearray()
    try:
        # Not request.read(): that has the server's own limit (100 MB), and the stated length may be a lie.
        while chunk := await asyncio.wait_for(request.content.read(_CHUNK), _IDLE_SECONDS):
            body += chunk
            if len(body) > limit:
                raise _too_large(limit)
    except asyncio.TimeoutError:
        raise Refusal(408, "too-slow", "The body stopped coming. Nothing was changed.") from None
    except (web.RequestPayloadError, http_exceptions.HttpProcessingError):
        raise _bad("The body does not arrive as its headers say.") from None
    return bytes(body)


def _depth_exceeds(value: object, limit: int) -> bool:
    level = [value]
    for _ in range(limit):
        level = [child for item in level for child in _children(item)]
        if not level:
            return False
    return True


def _children(value: object) -> list[object]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [child for child in inner if isinstance(child, dict | list)]


def _once_each(pairs: list[tuple[str, Any]]) -> JsonObject:
    # Readers differ in which of two they take: what was checked would not be what is used.
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a name occurs twice")
    return value


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError("a number is too large")
    return value


def _whole(text: str) -> int:
    # Before 3.10.7 Python needs minutes for a number of some million digits.
    if len(text) > _LONGEST_NUMBER:
        raise ValueError("a number is too long")
    return int(text)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_decode = json.JSONDecoder(
    object_pairs_hook=_once_each, parse_float=_finite, parse_int=_whole, parse_constant=_refuse_constant
).decode


def _bad(message: str) -> Refusal:
    return Refusal(400, "bad-json", message)


def _too_large(limit: int) -> Refusal:
    return Refusal(413, "too-large", f"The body is larger than {limit // (1024 * 1024)} MB.")
