"""How a path of ours is put on the server, so that every answer of it is JSON."""

from aiohttp import web

from .answers import Handler, Refusal, answering

PREFIX = "/story-sequence"


def add_route(table: web.RouteTableDef, path: str, **handlers: Handler) -> None:
    """Adds one path below our prefix with a handler per method; every other method is 405 in JSON."""
    for method, handler in handlers.items():
        table.route(method, PREFIX + path)(answering(handler))
    table.route("*", PREFIX + path)(answering(_refusing_others(handlers)))


def _refusing_others(handlers: dict[str, Handler]) -> Handler:
    allowed = ", ".join(sorted(handlers))

    async def other_method(request: web.Request) -> web.Response:
        answer = Refusal(405, "wrong-method", f"This route knows {allowed} only.").answer()
        answer.headers["Allow"] = allowed
        return answer

    return other_method
