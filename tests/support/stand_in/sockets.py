"""`/ws`: who listens, and one loop that sends all messages in order, as ComfyUI's publish loop does."""

import asyncio
import contextlib
import io
import json
import struct
import uuid

from aiohttp import WSMsgType, web


class Sockets:
    def __init__(self, host):
        self.host = host
        self._by_client: dict[str, web.WebSocketResponse] = {}
        self._flags: dict[str, dict] = {}
        self._outbox: asyncio.Queue = asyncio.Queue()

    def send(self, kind: str, data: dict, client: str | None = None) -> None:
        """To one client, or to all when there is none."""
        self._outbox.put_nowait((json.dumps({"type": kind, "data": data}), client))

    def send_status(self) -> None:
        self.send("status", {"status": self._status()})

    def send_preview(self, picture, client: str | None, place: dict) -> None:
        """Kind 4 with metadata for clients that asked for it, else kind 1."""
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=95)
        if self.takes_metadata(client):
            note = json.dumps({**place, "image_type": "image/jpeg"}).encode()
            frame = struct.pack(">II", 4, len(note)) + note + buffer.getvalue()
        else:
            frame = struct.pack(">II", 1, 1) + buffer.getvalue()
        self._outbox.put_nowait((frame, client))

    def takes_metadata(self, client: str | None) -> bool:
        return bool(self._flags.get(client or "", {}).get("supports_preview_metadata"))

    async def publish(self) -> None:
        while True:
            message, client = await self._outbox.get()
            if not self.host.faults.drops():
                await self._deliver(message, client)

    async def _deliver(self, message: str | bytes, client: str | None) -> None:
        targets = list(self._by_client.values()) if client is None else [self._by_client.get(client)]
        for socket in targets:
            if socket is not None and not self.host.faults.deaf_socket:
                # It may close while we are sending.
                with contextlib.suppress(ConnectionError):
                    await (socket.send_str if isinstance(message, str) else socket.send_bytes)(message)

    async def lose_all(self) -> None:
        """Cuts every connection without a closing handshake."""
        for socket in list(self._by_client.values()):
            if socket._req is not None and socket._req.transport is not None:
                socket._req.transport.abort()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        if self.host.faults.refuse_socket:
            return web.Response(status=502, text="no upgrade here")
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        client = request.query.get("clientId") or uuid.uuid4().hex
        # A second socket with the same id takes the first one's place, and whichever closes first removes
        # the id: ComfyUI does so too (Comfy-Org/ComfyUI#16010), and clients must survive it.
        self._by_client[client] = socket
        self._flags[client] = {}
        try:
            await self._greet(socket, client)
            await self._listen(socket, client)
        finally:
            self._by_client.pop(client, None)
            self._flags.pop(client, None)
        return socket

    async def _greet(self, socket: web.WebSocketResponse, client: str) -> None:
        await socket.send_json({"type": "status", "data": {"status": self._status(), "sid": client}})
        job = self.host.worker.job
        if job is not None and job.client == client and job.node_id is not None:
            await socket.send_json({"type": "executing", "data": {"node": job.node_id}})

    async def _listen(self, socket: web.WebSocketResponse, client: str) -> None:
        first = True
        async for message in socket:
            if message.type != WSMsgType.TEXT:
                continue
            said = json.loads(message.data)
            if first and said.get("type") == "feature_flags":
                self._flags[client] = said.get("data", {})
                await socket.send_json({"type": "feature_flags", "data": self.host.features()})
            first = False

    def _status(self) -> dict:
        return {"exec_info": {"queue_remaining": self.host.queue.remaining()}}
