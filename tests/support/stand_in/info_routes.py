"""What a client may ask about the install, as far as ComfyUI's own page asks for it."""

import sys

from aiohttp import web

from .nodes.spec import SHELVES, describe, known

EMPTY_OBJECTS = ("/i18n", "/global_subgraphs", "/workflow_templates", "/node_replacements")
GIB = 1 << 30


def add_info_routes(routes: web.RouteTableDef, host) -> None:
    @routes.get("/object_info")
    async def all_nodes(request: web.Request) -> web.Response:
        return web.json_response({name: describe(kind, host) for name, kind in known(host).items()})

    @routes.get("/object_info/{name}")
    async def one_node(request: web.Request) -> web.Response:
        name = request.match_info["name"]
        kind = known(host).get(name)
        return web.json_response({name: describe(kind, host)} if kind else {})

    @routes.get("/features")
    async def features(request: web.Request) -> web.Response:
        return web.json_response(host.features())

    @routes.get("/system_stats")
    async def stats(request: web.Request) -> web.Response:
        return web.json_response(_stats(host.age.version))

    @routes.get("/embeddings")
    async def embeddings(request: web.Request) -> web.Response:
        return web.json_response([name.rsplit(".", 1)[0] for name in host.models.get("embeddings", [])])

    @routes.get("/models")
    async def shelves(request: web.Request) -> web.Response:
        return web.json_response(SHELVES)

    @routes.get("/models/{shelf}")
    async def models(request: web.Request) -> web.Response:
        shelf = request.match_info["shelf"]
        return web.json_response(host.models.get(shelf, [])) if shelf in SHELVES else web.Response(status=404)

    @routes.get("/experiment/models")
    async def experiment(request: web.Request) -> web.Response:
        return web.json_response([{"name": name, "folders": []} for name in SHELVES])

    @routes.get("/experiment/models/{shelf}")
    async def experiment_models(request: web.Request) -> web.Response:
        names = host.models.get(request.match_info["shelf"], [])
        return web.json_response([{"name": name, "pathIndex": 0} for name in names])

    async def empty(request: web.Request) -> web.Response:
        return web.json_response({})

    for path in EMPTY_OBJECTS:
        routes.get(path)(empty)


def _stats(version: str) -> dict:
    system = {
        "os": sys.platform,
        "ram_total": 16 * GIB,
        "ram_free": 8 * GIB,
        "comfyui_version": version,
        "required_frontend_version": "",
        "installed_templates_version": "",
        "required_templates_version": "",
        "python_version": sys.version,
        "pytorch_version": "none",
        "embedded_python": False,
        "argv": ["main.py"],
    }
    memory = {"vram_total": 8 * GIB, "vram_free": 6 * GIB, "torch_vram_total": 0, "torch_vram_free": 0}
    return {"system": system, "devices": [{"name": "cpu", "type": "cpu", "index": None, **memory}]}
