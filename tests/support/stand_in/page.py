"""Serves the pack's files, the packaged page, and the headers that ComfyUI puts on them."""

import mimetypes
from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


def add_page(app: web.Application, routes: web.RouteTableDef, front_end: Path | None, pack) -> None:
    for suffix in (".js", ".mjs"):
        mimetypes.add_type("application/javascript; charset=utf-8", suffix)

    def scripts() -> list[str]:
        core = sorted(front_end.glob("extensions/**/*.js")) if front_end else []
        return [f"/{file.relative_to(front_end).as_posix()}" for file in core] + (
            pack.scripts() if pack else []
        )

    @routes.get("/extensions")
    async def extensions(request: web.Request) -> web.Response:
        return web.json_response(scripts())

    if front_end:

        @routes.get("/")
        async def index(request: web.Request) -> web.StreamResponse:
            return web.FileResponse(front_end / "index.html", headers={"Cache-Control": "no-cache"})


def add_files(app: web.Application, front_end: Path | None, pack) -> None:
    """Static folders come last: they answer 404 for whatever no route took."""
    if pack and pack.web_directory:
        app.router.add_static(f"/extensions/{pack.name}", pack.web_directory)
    if front_end:
        app.router.add_static("/", front_end)


@web.middleware
async def same_origin(request: web.Request, handler) -> web.StreamResponse:
    """403 when a page of another host talks to a loopback server."""
    host, origin = request.headers.get("Host", ""), request.headers.get("Origin")
    if origin and host.rsplit(":", 1)[0] in LOOPBACK and urlsplit(origin).netloc != host:
        return web.Response(status=403)
    return await handler(request)


async def cache_headers(request: web.Request, response: web.StreamResponse) -> None:
    if request.path.endswith((".js", ".css", "index.json")):
        response.headers.setdefault("Cache-Control", "no-cache")
