"""A service in this process that answers as told, and how the shim learns of it as an LLM server."""

import asyncio
import json
import socket
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from shim_server import Shim

KEY = 'planted-key-0123456789abcdef'
CHAT = {'model': 'tiny', 'messages': [{'role': 'user', 'content': 'A fox finds a lamp.'}]}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Upstream:
    """An agent service or LLM server: remembers what it was sent; `answer` says what it answers."""

    def __init__(self) -> None:
        self.url = ''
        self.requests: list[tuple[str, dict[str, str], bytes]] = []
        self.answer: Handler = self.completes
        self.waiting = 0
        self.left = asyncio.Event()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.requests.append((request.path, dict(request.headers), await request.read()))
        return await self.answer(request)

    async def completes(self, _: web.Request) -> web.Response:
        return web.json_response({'choices': [{'message': {'content': 'Once.'}}]})

    async def never(self, _: web.Request) -> web.Response:
        """Waits until the caller has gone."""
        self.waiting += 1
        try:
            await asyncio.Event().wait()
        finally:
            self.left.set()
        return web.Response()

    async def hangs_up(self, request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    async def wait_for_calls(self, count: int) -> None:
        """Ends when so many calls wait for `never`."""
        while self.waiting < count:  # noqa: ASYNC110
            await asyncio.sleep(0)

    async def wait_until_left(self) -> None:
        """Ends when a caller of `never` has gone."""
        await asyncio.wait_for(self.left.wait(), 10)

    def sends(self, body: bytes, status: int = 200, **headers: str) -> None:
        async def answer(_: web.Request) -> web.Response:
            named = {name.replace('_', '-'): value for name, value in headers.items()}
            return web.Response(body=body, status=status, headers=named)

        self.answer = answer

    def streams(self, *chunks: bytes, then: Handler | None = None, **headers: str) -> None:
        """Sends the chunks one by one as events; then ends, or goes on with `then`."""

        async def answer(request: web.Request) -> web.StreamResponse:
            kind = headers.get('content_type', 'text/event-stream')
            reply = web.StreamResponse(headers={'Content-Type': kind})
            await reply.prepare(request)
            for chunk in chunks:
                await reply.write(chunk)
                await asyncio.sleep(0)
            if then:
                await then(request)
            return reply

        self.answer = answer


def app_of(upstream: Upstream) -> web.Application:
    app = web.Application(client_max_size=64 * 1024 * 1024)
    app.router.add_route('*', '/{path:.*}', upstream.handle)
    return app


async def save(shim: Shim, base_url: str, **changes: Any) -> tuple[int, Any]:
    """Keeps a profile named `home`."""
    fields = {'kind': 'custom', 'baseUrl': base_url, 'model': 'tiny', 'keyEnv': None, **changes}
    return await shim.ask('PUT', '/llm/home', json=fields)


async def chat(shim: Shim, **options: Any) -> tuple[int, Any]:
    return await shim.ask('POST', '/llm/home/chat/completions', json=CHAT, **options)


async def refused(shim: Shim) -> tuple[int, str]:
    return await shim.code('POST', '/llm/home/chat/completions', json=CHAT)


async def shown(shim: Shim) -> dict[str, Any]:
    """The state of the only profile's key."""
    _, body = await shim.ask('GET', '/llm')
    return body['profiles'][0]['key']


def authorization(upstream: Upstream) -> str | None:
    """What the last request brought as its key."""
    return upstream.requests[-1][1].get('Authorization')


def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


def error(message: str) -> bytes:
    return json.dumps({'error': {'message': message}}).encode()
