"""Fixtures: a running server per test."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from shim_server import Gate, ServerLikeComfyUI, Shim
from upstream import Upstream, app_of

from shim.llm_relay import LlmLimits
from shim.llm_routes import LlmRoutes, register_llm
from shim.relay import Limits
from shim.routes import Routes, register


@pytest.fixture
async def start(aiohttp_client: Any, tmp_path: Path) -> Callable[..., Awaitable[Shim]]:
    """Starts a server; its limits for the relay can be changed: `await start(total=0.2)`.

    `llm` has those for language models, `ports` where these are looked for; not `storable`: an old server.
    """

    async def started(
        llm: LlmLimits | None = None,
        ports: Mapping[int, str] | None = None,
        storable: bool = True,
        middlewares: Iterable[Any] = (),
        **limits: Any,
    ) -> Shim:
        output, settings = tmp_path / "output", tmp_path / "user" / "__story_sequence"
        output.mkdir(exist_ok=True)
        table = web.RouteTableDef()
        register(table, Routes(lambda: output, lambda: settings, lambda: False, Limits(**limits)))
        private = settings if storable else None
        register_llm(table, LlmRoutes(lambda: settings, lambda: private, llm, ports or {}))
        app = web.Application(middlewares=middlewares)
        app.add_routes(table)
        return Shim(await aiohttp_client(ServerLikeComfyUI(app)), output, settings)

    return started


@pytest.fixture
async def shim(start: Callable[..., Awaitable[Shim]]) -> Shim:
    return await start()


@pytest.fixture
def gate() -> Gate:
    return Gate()


@pytest.fixture
async def upstream(aiohttp_server: Any) -> Upstream:
    """A service on this machine; its `url` is a base URL."""
    upstream = Upstream()
    server = await aiohttp_server(app_of(upstream))
    upstream.url = str(server.make_url('/v1'))
    return upstream


@pytest.fixture
def pretend(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Makes a name lead to an address: `pretend('agent.example', '127.0.0.1')`."""
    names: dict[str, str] = {}

    def leads_to(name: str, address: str) -> None:
        loop = asyncio.get_running_loop()
        if not names:
            really_look_up = loop.getaddrinfo
            fake = lambda host, *args, **options: really_look_up(names.get(host, host), *args, **options)  # noqa: E731
            monkeypatch.setattr(loop, 'getaddrinfo', fake)
        names[name] = address

    return leads_to
