"""A server with the routes on it as ComfyUI has them, folders of its own, and builders for documents."""

import asyncio
import io
import json
import threading
from pathlib import Path
from typing import Any

from aiohttp.test_utils import TestClient, TestServer

OURS = {"X-Story-Sequence": "1"}
ID = "the-lighthouse-1a2b3c4d"
FRAME = "frames/frame-001_take-1-0badf00d_00001_.png"


def document(revision: int = 1, sequence_id: str = ID, **changes: Any) -> dict[str, Any]:
    """A small document with the fields that the shim looks at."""
    moment = "2026-11-21T10:00:00.000Z"
    fields = {
        "format": 1,
        "id": sequence_id,
        "revision": revision,
        "title": "The lighthouse",
        "status": "reviewing",
        "createdAt": moment,
        "updatedAt": moment,
        "frames": [],
        "thumbnail": None,
    }
    return {**fields, **changes}


class Shim:
    """What a browser can ask of the shim, and where its files lie."""

    def __init__(self, client: TestClient, output: Path, settings: Path) -> None:
        self.client = client
        self.output = output
        self.settings = settings
        self.stamp = ''
        """What the last write was answered of the file."""

    @property
    def root(self) -> Path:
        return self.output / "sequences"

    def folder(self, sequence_id: str = ID) -> Path:
        return self.root / sequence_id

    def stored(self, sequence_id: str = ID) -> dict[str, Any]:
        return json.loads((self.folder(sequence_id) / "sequence.json").read_text("utf-8"))

    def lay_down(self, data: bytes, path: str = FRAME) -> Path:
        """A file in the sequence's folder, as ComfyUI saves pictures there."""
        target = self.folder() / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        return target

    async def ask(self, method: str, path: str, **options: Any) -> tuple[int, Any]:
        """Status and JSON of an answer; the headers of our own page are sent unless others are given."""
        options.setdefault("headers", OURS)
        if "json" in options:
            options["data"] = io.BytesIO(json.dumps(options.pop("json")).encode())
            options["headers"] = {"Content-Type": "application/json", **options["headers"]}
        async with self.client.request(method, f"/story-sequence{path}", **options) as answer:
            body = await answer.read()
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["Cross-Origin-Resource-Policy"] == "same-site"
            return answer.status, json.loads(body) if body else None

    async def put(self, body: Any, base: int | None = None, sequence_id: str = ID) -> tuple[int, Any]:
        """Stores a document that was based on revision `base` (by itself: the one before)."""
        base = body["revision"] - 1 if base is None else base
        headers = {**OURS, "If-Match": f'"{base}"'}
        path = f"/sequences/{sequence_id}"
        return self._stamped(await self.ask("PUT", path, json=body, headers=headers))

    async def patch(
        self, *changes: Any, base: int = 1, stamp: str | None = None, sequence_id: str = ID
    ) -> tuple[int, Any]:
        """Changes the document that the last write has stored as revision `base`."""
        headers = {**OURS, "If-Match": f'"{base}"'}
        body = {"stamp": self.stamp if stamp is None else stamp, "changes": changes}
        path = f"/sequences/{sequence_id}"
        return self._stamped(await self.ask("PATCH", path, json=body, headers=headers))

    def _stamped(self, answer: tuple[int, Any]) -> tuple[int, Any]:
        status, body = answer
        self.stamp = body.pop("stamp") if status == 200 else self.stamp
        return status, body

    async def code(self, method: str, path: str, **options: Any) -> tuple[int, str]:
        """Status and error code of a refusal, which must have words for people too."""
        status, body = await self.ask(method, path, **options)
        assert body["error"]["message"].endswith(".")
        return status, body["error"]["code"]


class ServerLikeComfyUI(TestServer):
    """A test server that, like ComfyUI's, lets a handler run on when its caller has gone."""

    async def _make_runner(self, **options: Any) -> Any:
        return await super()._make_runner(**{**options, "handler_cancellation": False})


class Gate:
    """Holds a worker thread until the event loop has turned: work on the loop itself would never end."""

    def __init__(self) -> None:
        self._entered = threading.Event()
        self._open = threading.Event()

    def hold(self) -> None:
        """Called by the work, in whatever thread it runs."""
        self._entered.set()
        assert self._open.wait(10), 'the event loop stood still while a file was worked on'

    async def entered(self) -> None:
        """Ends when the work has begun; it is still held."""
        while not self._entered.is_set():  # noqa: ASYNC110
            await asyncio.sleep(0)

    async def let_the_loop_turn(self) -> None:
        """Ends when the work has begun and the loop has turned 100 times since; the work then goes on."""
        await self.entered()
        for _ in range(100):
            await asyncio.sleep(0)
        self._open.set()
