"""`/test/...`: how tests switch faults on and read what was asked. No real server has these."""

import json

from aiohttp import web

from .nodes.spec import SHELVES

KEEPS_BODY = ("/prompt", "/queue", "/interrupt", "/history", "/free", "/jobs/cancel")


def add_test_routes(app: web.Application, host) -> None:
    async def faults(request: web.Request) -> web.Response:
        wanted = await request.json()
        lose = wanted.pop("loseSockets", False)
        try:
            host.faults.change(wanted)
        except KeyError as unknown:
            return web.json_response({"error": f"no such fault: {unknown}"}, status=400)
        if lose:
            await host.sockets.lose_all()
        if not host.faults.dead:
            host.worker.revived.set()
        return web.json_response(host.faults.as_json())

    async def models(request: web.Request) -> web.Response:
        wanted = await request.json()
        if not set(wanted) <= set(SHELVES):
            return web.json_response({"error": f"the shelves are {', '.join(SHELVES)}"}, status=400)
        host.models.update(wanted)
        return web.json_response(host.models)

    async def reset(request: web.Request) -> web.Response:
        """No faults, nothing queued, no history, no cached results, an empty log. Files and models stay."""
        await host.reset()
        return web.json_response({})

    async def log(request: web.Request) -> web.Response:
        return web.json_response(host.log)

    app.router.add_post("/test/faults", faults)
    app.router.add_post("/test/models", models)
    app.router.add_post("/test/reset", reset)
    app.router.add_get("/test/log", log)


def remember_requests(host):
    """Middleware that notes each request, with the body where that decides about other people's jobs."""

    @web.middleware
    async def remember(request: web.Request, handler) -> web.StreamResponse:
        path = request.path
        if not path.startswith("/test/"):
            body = await _body(request) if request.method == "POST" and path.endswith(KEEPS_BODY) else None
            host.log.append(
                {"method": request.method, "path": path, "query": request.query_string, "body": body}
            )
        return await handler(request)

    return remember


async def _body(request: web.Request) -> object:
    text = await request.text()
    try:
        return json.loads(text) if text else None
    except ValueError:
        return text
