"""One call to the agent service: bounded in time and size, no redirects, ended when the browser leaves."""

import asyncio
import io
import json
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import aiohttp
from aiohttp import web
from yarl import URL

from .answers import Refusal, answer_bytes
from .body import parse_object
from .outgoing import session_to

_LOOK_EVERY = 0.1  # seconds
_Answer = TypeVar("_Answer", bound=web.StreamResponse)


@dataclass(frozen=True)
class Limits:
    """Bounds of the relay: seconds in all, seconds to connect, bytes of a reply, calls at once."""

    total: float = 180.0
    connect: float = 10.0
    reply: int = 8 * 1024 * 1024
    at_once: int = 4


async def call(url: URL, payload: Mapping[str, Any], limits: Limits) -> web.Response:
    """Posts `payload` as JSON to `url`; returns the service's status and JSON object, errors of its own too.

    Raises 403 `agent-refused`, 502 `agent-unreachable`, `agent-redirect` or `agent-bad-reply`,
    504 `agent-timeout`.
    """
    try:
        # Not the session's own limit: looking the name up has to count too.
        return await asyncio.wait_for(_exchange(url, payload, limits), limits.total)
    except aiohttp.ConnectionTimeoutError:
        raise _unreachable() from None
    except asyncio.TimeoutError:
        raise Refusal(504, "agent-timeout", "The agent service took too long. Your story is safe.") from None
    except (aiohttp.ClientPayloadError, aiohttp.ClientResponseError):
        raise _bad_reply("The agent service's answer broke off.") from None
    except (aiohttp.ClientError, OSError):
        raise _unreachable() from None


async def _exchange(url: URL, payload: Mapping[str, Any], limits: Limits) -> web.Response:
    body = io.BytesIO(json.dumps(payload).encode("ascii"))
    headers = {"Content-Type": "application/json"}
    session = await session_to(url, limits.connect)
    async with session, session.post(url, data=body, headers=headers, allow_redirects=False) as reply:
        return await _passed_on(reply, limits.reply)


async def _passed_on(reply: aiohttp.ClientResponse, limit: int) -> web.Response:
    if 300 <= reply.status < 400:
        raise Refusal(502, "agent-redirect", "The agent service sent us elsewhere. Enter its final URL.")
    data = bytearray()
    # As it streams in, unpacked: a reply that is too long is dropped at the limit, whatever length it stated.
    async for chunk in reply.content.iter_any():
        data += chunk
        if len(data) > limit:
            raise _bad_reply("The agent service's answer is far too long.")
    try:
        await asyncio.to_thread(parse_object, bytes(data))
    except Refusal:
        raise _bad_reply("The agent service's answer is not a JSON object.") from None
    return answer_bytes(bytes(data), "application/json", reply.status)


async def while_present(request: web.Request, work: Awaitable[_Answer]) -> _Answer:
    """The outcome of `work`, which is cancelled when the browser closes the connection."""
    calling = asyncio.ensure_future(work)
    leaving = asyncio.ensure_future(_left(request))
    try:
        await asyncio.wait({calling, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if not calling.done():
            raise Refusal(499, "gone", "The browser closed the request.")
        return calling.result()
    finally:
        calling.cancel()
        leaving.cancel()
        await asyncio.gather(calling, leaving, return_exceptions=True)


async def _left(request: web.Request) -> None:
    # aiohttp tells handlers of a lost connection only if the server asked for it, and ComfyUI does not.
    while request.transport is not None and not request.transport.is_closing():  # noqa: ASYNC110
        await asyncio.sleep(_LOOK_EVERY)


def _unreachable() -> Refusal:
    return Refusal(502, "agent-unreachable", "Cannot reach scene producer. Check agent service.")


def _bad_reply(message: str) -> Refusal:
    return Refusal(502, "agent-bad-reply", message)
