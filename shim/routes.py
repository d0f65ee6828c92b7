"""The routes, and nothing but the wiring: each handler reads its request, asks one module, answers."""

import asyncio
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from aiohttp import web

from . import VERSION
from .agent import REQUEST_LIMIT, Agent
from .answers import Refusal, answer_bytes, answer_json, answer_nothing
from .body import read_object
from .changes import bad_changes
from .guard import changing
from .relay import Limits
from .sequences import SequenceStore
from .table import add_route
from .thumbnails import Thumbnails

_REVISION = re.compile(r'"?(\d{1,15})"?')
_FOR_EVER = "public, max-age=31536000, immutable"
_MAX_LISTED = 1000


class Routes:
    """The handlers of all routes. Errors leave as exceptions; `register` turns them into JSON."""

    def __init__(
        self,
        output: Callable[[], Path],
        settings: Callable[[], Path],
        metadata_disabled: Callable[[], bool],
        limits: Limits | None = None,
    ) -> None:
        """See `host.Places` for the three questions."""
        self._output = output
        self._metadata_disabled = metadata_disabled
        self._store = SequenceStore(output)
        self._thumbnails = Thumbnails(self._store.root)
        self._agent = Agent(settings, limits)

    async def status(self, request: web.Request) -> web.Response:
        """What the panel asks first: that the shim is here, and the disk's free bytes."""
        return answer_json(
            {
                "pack": "comfyui-story-sequence",
                "version": VERSION,
                "api": 1,
                "folder": "sequences",
                "freeBytes": await asyncio.to_thread(_free_bytes, self._output()),
                "metadataDisabled": self._metadata_disabled(),
                "agent": {"url": await self._agent.url()},
            }
        )

    async def list_sequences(self, request: web.Request) -> web.Response:
        """A page of summaries, the newest first."""
        limit = _number(request, "limit", 100, 1, _MAX_LISTED)
        offset = _number(request, "offset", 0, 0, 10**9)
        total, page = await self._store.list(limit, offset)
        return answer_json({"total": total, "sequences": page})

    async def read_sequence(self, request: web.Request) -> web.Response:
        """The stored document, byte for byte."""
        return answer_bytes(await self._store.read(request.match_info["id"]), "application/json")

    async def write_sequence(self, request: web.Request) -> web.Response:
        """Stores a document over the revision that If-Match names."""
        body, base = await read_object(request), _base_revision(request)
        stamp = await self._store.write(request.match_info["id"], base, body)
        return answer_json({"revision": base + 1, "stamp": stamp})

    async def change_sequence(self, request: web.Request) -> web.Response:
        """Changes the stored document, if it is the one that If-Match and its stamp name."""
        body, base = (await read_object(request)).value, _base_revision(request)
        if body.keys() != {"stamp", "changes"}:
            raise bad_changes("The request must hold stamp and changes, and nothing else.")
        stamp = await self._store.change(request.match_info["id"], base, **body)
        return answer_json({"revision": base + 1, "stamp": stamp})

    async def list_pictures(self, request: web.Request) -> web.Response:
        """The pictures in a sequence's folder, with the notes from which its document can be rebuilt."""
        return answer_bytes(await self._store.pictures(request.match_info["id"]), "application/json")

    async def delete_sequence(self, request: web.Request) -> web.Response:
        """Removes one sequence's folder."""
        await self._store.delete(request.match_info["id"])
        return answer_nothing()

    async def read_thumbnail(self, request: web.Request) -> web.Response:
        """A small WebP; kept for ever by browsers that name a version of it."""
        data = await self._thumbnails.read(request.match_info["id"], request.match_info["path"])
        return answer_bytes(data, "image/webp", cache=_FOR_EVER if request.query.get("v") else "no-cache")

    async def set_agent(self, request: web.Request) -> web.Response:
        """Keeps the URL of the agent service on the server."""
        body = await read_object(request)
        if body.value.keys() != {"url"}:
            raise Refusal(400, "bad-url", "The request must hold url, and nothing else.")
        return answer_json({"url": await self._agent.configure(body.value["url"])})

    async def ask_agent(self, request: web.Request) -> web.Response:
        """Passes a story on to the agent service."""
        body = await read_object(request, REQUEST_LIMIT)
        return await self._agent.relay(request, body.value)


def register(table: web.RouteTableDef, routes: Routes) -> None:
    """Adds all routes to `table`; ComfyUI itself repeats each under `/api`."""
    add_route(table, "/status", GET=routes.status)
    add_route(table, "/sequences", GET=routes.list_sequences)
    add_route(
        table,
        "/sequences/{id}",
        GET=routes.read_sequence,
        PUT=changing(routes.write_sequence),
        PATCH=changing(routes.change_sequence),
        DELETE=changing(routes.delete_sequence),
    )
    add_route(table, "/sequences/{id}/pictures", GET=routes.list_pictures)
    add_route(table, "/thumbnails/{id}/{path:.+}", GET=routes.read_thumbnail)
    add_route(table, "/agent", PUT=changing(routes.set_agent))
    add_route(table, "/agent/prompts", POST=changing(routes.ask_agent))


def _base_revision(request: web.Request) -> int:
    match = _REVISION.fullmatch(request.headers.get("If-Match", ""))
    if match is None:
        raise Refusal(
            400, "bad-document", 'The header If-Match must name the revision, as "0" for a new one.'
        )
    return int(match[1])


def _number(request: web.Request, name: str, default: int, least: int, most: int) -> int:
    text = request.query.get(name, str(default))
    if not (text.isascii() and text.isdigit() and len(text) <= 10 and least <= int(text) <= most):
        raise Refusal(400, "bad-query", f"{name} must be a whole number from {least} to {most}.")
    return int(text)


def _free_bytes(folder: Path) -> int:
    while not os.path.isdir(folder) and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
