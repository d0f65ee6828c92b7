"""One call to an LLM server: bytes are passed on as they come, and either side's leaving ends both."""

import asyncio
import io
import json
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
from aiohttp import web
from yarl import URL

from .answers import Refusal
from .llm import LlmServers
from .llm_request import Asked, read_chat
from .outgoing import session_to
from .relay import while_present
from .scrub import Scrubber

_RETRY = re.compile(r"[\w ,:.+-]{1,64}")
_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+(; ?charset=[\w-]+)?", re.IGNORECASE)
_PASSED_ON = {"Content-Type": _TYPE, "Retry-After": _RETRY, "Retry-After-Ms": _RETRY}
# A script fetches these answers. Should a browser be made to show one, it has no right to anything.
_HARMLESS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-site",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True)
class LlmLimits:
    """Bounds of the relay: seconds in all, seconds to connect, bytes of request and reply, calls at once."""

    total: float = 600.0
    connect: float = 10.0
    request: int = 1024 * 1024
    request_with_images: int = 16 * 1024 * 1024
    reply: int = 8 * 1024 * 1024
    at_once: int = 4


class LlmRelay:
    """The three paths of an LLM server that a page may ask for. Where they lead is never in the request."""

    def __init__(self, servers: LlmServers, limits: LlmLimits | None = None) -> None:
        self._servers = servers
        self._limits = limits or LlmLimits()
        self._running = 0

    async def models(self, request: web.Request, profile_id: str) -> web.StreamResponse:
        """`GET {base}/models`, passed on."""
        return await self._bounded(request, profile_id, "models")

    async def chat(self, request: web.Request, profile_id: str) -> web.StreamResponse:
        """`POST {base}/chat/completions`, passed on."""
        return await self._bounded(request, profile_id, "chat/completions")

    async def responses(self, request: web.Request, profile_id: str) -> web.StreamResponse:
        """`POST {base}/responses`, passed on."""
        return await self._bounded(request, profile_id, "responses")

    async def _bounded(self, request: web.Request, profile_id: str, path: str) -> web.StreamResponse:
        """Raises 429 `llm-busy`, 504 `llm-timeout`, and what `_call` raises."""
        if self._running >= self._limits.at_once:
            raise Refusal(429, "llm-busy", "Too many calls to language models run at once. Try again soon.")
        self._running += 1
        exchange = _Exchange(request, self._limits)
        try:
            work = exchange.run(self._servers, profile_id, path)
            return await while_present(request, asyncio.wait_for(work, self._limits.total))
        except asyncio.TimeoutError:
            return await exchange.broken(Refusal(504, "llm-timeout", "The language model took too long."))
        finally:
            self._running -= 1


class _Exchange:
    """One request and its answer, which has begun or has not: that decides how a failure can be told."""

    def __init__(self, request: web.Request, limits: LlmLimits) -> None:
        self._request = request
        self._limits = limits
        self._answer: web.StreamResponse | None = None

    async def run(self, servers: LlmServers, profile_id: str, path: str) -> web.StreamResponse:
        """The server's answer. Raises a Refusal only if nothing has been sent yet."""
        try:
            base, key = await servers.target(profile_id)
            limits = self._limits
            asked = None
            if self._request.method == "POST":
                asked = await read_chat(self._request, limits.request, limits.request_with_images)
            async with _reply(base, path, key, asked, limits.connect) as reply:
                return await self._pass_on(reply, Scrubber(key))
        except Refusal as refusal:
            return await self.broken(refusal)

    async def broken(self, refusal: Refusal) -> web.StreamResponse:
        """Says `refusal` if nothing has been said; else ends the answer so that nobody takes it for whole."""
        answer = self._answer
        if answer is None:
            raise refusal
        if answer.content_type == "text/event-stream":
            event = json.dumps({"error": {"code": refusal.code, "message": refusal.message}})
            await answer.write(f"\n\ndata: {event}\n\n".encode())
        elif self._request.transport is not None:
            self._request.transport.abort()
        return answer

    async def _pass_on(self, reply: aiohttp.ClientResponse, scrubber: Scrubber) -> web.StreamResponse:
        _refuse_redirect(reply)
        if (reply.content_length or 0) > self._limits.reply:
            raise _too_long()
        answer = web.StreamResponse(status=reply.status, headers=_headers(reply, scrubber))
        self._answer = answer
        await answer.prepare(self._request)
        passed = 0
        async for chunk in reply.content.iter_any():
            passed += len(chunk)
            if passed > self._limits.reply:
                raise _too_long()
            await answer.write(scrubber.feed(chunk))
        await answer.write_eof(scrubber.end())
        return answer


@asynccontextmanager
async def _reply(
    base: URL, path: str, key: str | None, asked: Asked | None, connect: float
) -> AsyncIterator[aiohttp.ClientResponse]:
    """The server's reply, of which only the headers have come.

    Raises 403 `llm-refused`, 502 `llm-unreachable`.
    """
    headers = {"Accept": asked.accept if asked else "application/json"}
    if asked:
        headers["Content-Type"] = "application/json"
    if key:
        headers["Authorization"] = f"Bearer {key}"
    try:
        async with (
            await _session(base, connect) as session,
            session.request(
                "POST" if asked else "GET",
                URL(f"{base}/{path}"),
                data=io.BytesIO(asked.body) if asked else None,
                headers=headers,
                allow_redirects=False,
            ) as reply,
        ):
            yield reply
    except (aiohttp.ClientPayloadError, aiohttp.ClientResponseError):
        raise Refusal(502, "llm-unreachable", "The language model's answer broke off.") from None
    except (aiohttp.ClientError, asyncio.TimeoutError, OSError):
        raise Refusal(502, "llm-unreachable", "The language model's server does not answer.") from None


async def _session(base: URL, connect: float) -> aiohttp.ClientSession:
    try:
        return await session_to(base, connect)
    except Refusal as refusal:
        raise Refusal(403, "llm-refused", refusal.message) from None


def _headers(reply: aiohttp.ClientResponse, scrubber: Scrubber) -> Mapping[str, str]:
    passed = {name: reply.headers.get(name, "") for name, form in _PASSED_ON.items()}
    told = {name: value for name, value in passed.items() if _PASSED_ON[name].fullmatch(value)}
    return {"Content-Type": "application/octet-stream", **told, **_HARMLESS}


def _refuse_redirect(reply: aiohttp.ClientResponse) -> None:
    if 300 <= reply.status < 400:
        raise Refusal(
            502, "llm-redirect", "The language model's server sent us elsewhere. Enter its final URL."
        )


def _too_long() -> Refusal:
    return Refusal(502, "llm-too-large", "The language model's answer is far too long.")
