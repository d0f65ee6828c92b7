"""The routes for LLM servers, and nothing but the wiring."""

from collections.abc import Callable, Mapping
from pathlib import Path

from aiohttp import web

from .answers import Refusal, answer_json, answer_nothing
from .body import read_object
from .find import PORTS, find_servers
from .guard import changing
from .llm import LlmServers
from .llm_relay import LlmLimits, LlmRelay
from .table import add_route

_SMALL = 64 * 1024


class LlmRoutes:
    """The handlers. Errors leave as exceptions; `add_route` turns them into JSON."""

    def __init__(
        self,
        settings: Callable[[], Path],
        private: Callable[[], Path | None],
        limits: LlmLimits | None = None,
        ports: Mapping[int, str] = PORTS,
    ) -> None:
        """See `host.Places` for the two questions."""
        self._servers = LlmServers(settings, private)
        self._relay = LlmRelay(self._servers, limits)
        self._ports = ports

    async def list_profiles(self, _: web.Request) -> web.Response:
        """Every profile, with where its key comes from."""
        return answer_json(await self._servers.all())

    async def write_profile(self, request: web.Request) -> web.Response:
        """Adds or changes a profile."""
        body = await read_object(request, _SMALL)
        return answer_json(await self._servers.save(request.match_info["id"], body.value))

    async def delete_profile(self, request: web.Request) -> web.Response:
        """Removes a profile and its key."""
        await self._servers.remove(request.match_info["id"])
        return answer_nothing()

    async def write_key(self, request: web.Request) -> web.Response:
        """Stores a key; the answer does not hold it."""
        body = await read_object(request, _SMALL)
        if body.value.keys() != {"key"}:
            raise Refusal(400, "bad-key", "The request must hold key, and nothing else.")
        return answer_json(await self._servers.put_key(request.match_info["id"], body.value["key"]))

    async def delete_key(self, request: web.Request) -> web.Response:
        """Forgets a stored key."""
        return answer_json(await self._servers.forget_key(request.match_info["id"]))

    async def find(self, request: web.Request) -> web.Response:
        """The LLM servers that run on this machine."""
        await read_object(request, _SMALL)
        return answer_json({"servers": await find_servers(self._ports)})

    async def models(self, request: web.Request) -> web.StreamResponse:
        """What the server says of its models."""
        return await self._relay.models(request, request.match_info["id"])

    async def chat(self, request: web.Request) -> web.StreamResponse:
        """A chat completion, streamed."""
        return await self._relay.chat(request, request.match_info["id"])

    async def responses(self, request: web.Request) -> web.StreamResponse:
        """A response of the newer API, streamed."""
        return await self._relay.responses(request, request.match_info["id"])


def register_llm(table: web.RouteTableDef, routes: LlmRoutes) -> None:
    """Adds all routes to `table`. Asking a model costs money, so reading through the relay is guarded too."""
    add_route(table, "/llm", GET=routes.list_profiles)
    add_route(table, "/llm/find", POST=changing(routes.find))
    add_route(table, "/llm/{id}", PUT=changing(routes.write_profile), DELETE=changing(routes.delete_profile))
    add_route(table, "/llm/{id}/key", PUT=changing(routes.write_key), DELETE=changing(routes.delete_key))
    add_route(table, "/llm/{id}/models", GET=changing(routes.models))
    add_route(table, "/llm/{id}/chat/completions", POST=changing(routes.chat))
    add_route(table, "/llm/{id}/responses", POST=changing(routes.responses))
