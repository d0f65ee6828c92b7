"""The only ways out of this server: no proxy, no cookies, no second look-up, nothing of the browser."""

import aiohttp
from aiohttp import abc
from yarl import URL

from .addresses import resolve


async def session_to(url: URL, connect: float) -> aiohttp.ClientSession:
    """A session that connects to where `url` leads now, and nowhere else; `connect` is in seconds.

    Send with `allow_redirects=False`. Raises 403 `agent-refused`, OSError when the name is unknown.
    """
    connector = aiohttp.TCPConnector(resolver=_Answered(await resolve(url)), force_close=True)
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=connect),
        headers={"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "story-sequence"},
    )


def session_here(seconds: float) -> aiohttp.ClientSession:
    """A session for this machine's own addresses as they stand in our code; each request has `seconds`."""
    return aiohttp.ClientSession(
        timeout=aiohttp.ClientTimeout(total=seconds), cookie_jar=aiohttp.DummyCookieJar()
    )


class _Answered(abc.AbstractResolver):
    """Hands out addresses that were judged before, so that a second look-up cannot give others."""

    def __init__(self, answers: list[abc.ResolveResult]) -> None:
        self._answers = answers

    async def resolve(self, host: str, port: int = 0, family: int = 0) -> list[abc.ResolveResult]:
        return self._answers

    async def close(self) -> None:
        return None
