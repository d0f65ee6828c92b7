"""`/upload/image`, `/view`, and what belongs to the user: `/userdata`, `/settings`, `/users`."""

import hashlib
import io
import json
from pathlib import Path

from aiohttp import web
from PIL import Image

from .folders import Outside

FORMATS = {"webp": "image/webp", "jpeg": "image/jpeg"}


def add_picture_routes(routes: web.RouteTableDef, host) -> None:
    @routes.post("/upload/image")
    async def upload(request: web.Request) -> web.Response:
        form = await request.post()
        kind, subfolder, image = form.get("type", "input"), form.get("subfolder", ""), form["image"]
        try:
            folder = host.folders.inside(kind, subfolder)
            path = host.folders.inside(kind, subfolder, image.filename)
        except Outside:
            return web.Response(status=400)
        folder.mkdir(parents=True, exist_ok=True)
        content = image.file.read()
        path = path if form.get("overwrite") in ("true", "1") else _free_name(path, content)
        path.write_bytes(content)
        return web.json_response({"name": path.name, "subfolder": subfolder, "type": kind})

    @routes.get("/view")
    async def view(request: web.Request) -> web.StreamResponse:
        query = request.query
        name = query.get("filename", "")
        kind = query.get("type", "output")
        if not name or name.startswith("/") or ".." in name or kind not in ("output", "input", "temp"):
            return web.Response(status=400)
        try:
            path = host.folders.inside(kind, query.get("subfolder", ""), Path(name).name)
        except Outside:
            return web.Response(status=403)
        if not path.is_file():
            return web.Response(status=404)
        headers = {"Content-Disposition": f'filename="{path.name}"', "X-Content-Type-Options": "nosniff"}
        if "preview" in query:
            return _preview(path, query["preview"], headers)
        return web.FileResponse(path, headers=headers)


def _free_name(path: Path, content: bytes) -> Path:
    """The same name again for the same content, `name (1).png` for another."""
    digest = hashlib.sha256(content).digest()
    candidate, number = path, 1
    while candidate.exists() and hashlib.sha256(candidate.read_bytes()).digest() != digest:
        candidate, number = path.with_stem(f"{path.stem} ({number})"), number + 1
    return candidate


def _preview(path: Path, wanted: str, headers: dict) -> web.Response:
    kind, _, quality = wanted.partition(";")
    kind = kind if kind in FORMATS else "webp"
    buffer = io.BytesIO()
    Image.open(path).convert("RGB").save(buffer, kind, quality=int(quality) if quality.isdigit() else 90)
    return web.Response(body=buffer.getvalue(), content_type=FORMATS[kind], headers=headers)


def add_user_routes(routes: web.RouteTableDef, host) -> None:
    settings_file = host.folders.of("user") / "default" / "comfy.settings.json"

    def settings() -> dict:
        return json.loads(settings_file.read_text()) if settings_file.exists() else dict(host.settings)

    def set_settings(changes: dict) -> web.Response:
        settings_file.write_text(json.dumps({**settings(), **changes}))
        return web.Response()

    @routes.get("/users")
    async def users(request: web.Request) -> web.Response:
        return web.json_response({"storage": "server", "migrated": True})

    @routes.get("/settings")
    async def all_settings(request: web.Request) -> web.Response:
        return web.json_response(settings())

    @routes.get("/settings/{id}")
    async def one_setting(request: web.Request) -> web.Response:
        return web.json_response(settings().get(request.match_info["id"]))

    @routes.post("/settings")
    async def change_settings(request: web.Request) -> web.Response:
        return set_settings(await request.json())

    @routes.post("/settings/{id}")
    async def change_setting(request: web.Request) -> web.Response:
        return set_settings({request.match_info["id"]: await request.json()})

    @routes.get("/userdata")
    async def listing(request: web.Request) -> web.Response:
        query = request.query
        if not query.get("dir"):
            return web.Response(status=400)
        folder = _user_path(host, query["dir"])
        if not folder.is_dir():
            return web.Response(status=404)
        found = sorted(
            f for f in folder.glob("**/*" if query.get("recurse") == "true" else "*") if f.is_file()
        )
        whole = query.get("full_info") == "true"
        return web.json_response(
            [_about(host, f, folder) if whole else f.relative_to(folder).as_posix() for f in found]
        )

    @routes.get("/userdata/{file}")
    async def read(request: web.Request) -> web.StreamResponse:
        path = _user_path(host, request.match_info["file"])
        return web.FileResponse(path) if path.is_file() else web.Response(status=404)

    @routes.post("/userdata/{file}")
    async def write(request: web.Request) -> web.Response:
        path = _user_path(host, request.match_info["file"])
        if path.exists() and request.query.get("overwrite") == "false":
            return web.Response(status=409)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(await request.read())
        whole = request.query.get("full_info") == "true"
        root = host.folders.of("user") / "default"
        return web.json_response(_about(host, path, root) if whole else request.match_info["file"])

    @routes.delete("/userdata/{file}")
    async def remove(request: web.Request) -> web.Response:
        path = _user_path(host, request.match_info["file"])
        if not path.is_file():
            return web.Response(status=404)
        path.unlink()
        return web.Response(status=204)


def _user_path(host, name: str) -> Path:
    try:
        return host.folders.inside("user/default", name)
    except Outside as error:
        raise web.HTTPForbidden from error


def _about(host, path: Path, folder: Path) -> dict:
    facts = path.stat()
    unit = 1000 if host.age.millisecond_files else 1
    times = {"modified": facts.st_mtime * unit, "created": facts.st_ctime * unit}
    rounded = {name: int(value) if unit > 1 else value for name, value in times.items()}
    return {"path": path.relative_to(folder.resolve()).as_posix(), "size": facts.st_size, **rounded}
