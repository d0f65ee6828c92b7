"""`/prompt`, `/queue`, `/history`, `/interrupt`, `/free`."""

import json
import time
import uuid

from aiohttp import web

from .jobs import is_job_id
from .validation import problem, validate

SECRETS = ("auth_token_comfy_org", "api_key_comfy_org")


def add_prompt_routes(routes: web.RouteTableDef, host) -> None:
    queue = host.queue

    @routes.get("/prompt")
    async def remaining(request: web.Request) -> web.Response:
        return web.json_response({"exec_info": {"queue_remaining": queue.remaining()}})

    @routes.post("/prompt")
    async def post_prompt(request: web.Request) -> web.Response:
        faults = host.faults
        if faults.take("cut_posts"):
            request.transport.abort()
            return web.Response()
        if faults.take("busy_posts"):
            return web.Response(status=503, headers={"Retry-After": str(faults.retry_after)})
        answer = accept(await request.json())
        if faults.take("lose_answers"):
            request.transport.abort()
        return answer

    def accept(body: dict) -> web.Response:
        faults = host.faults
        number = float(body["number"]) if "number" in body else _next_number(queue, body.get("front"))
        if "prompt" not in body:
            return _refused(problem("no_prompt", "No prompt provided", "No prompt provided"))
        prompt_id = body.get("prompt_id")
        if host.age.strict_ids and prompt_id is not None and not is_job_id(prompt_id):
            details = "prompt_id must be a canonical lowercase hyphenated UUID"
            return _refused(problem("invalid_prompt_id", "prompt_id must be a valid UUID", details))
        verdict = validate(body["prompt"], body.get("partial_execution_targets"), host)
        if verdict.error:
            return _refused(verdict.error, verdict.node_errors)
        extra = {key: value for key, value in body.get("extra_data", {}).items() if key not in SECRETS}
        if "client_id" in body:
            extra["client_id"] = body["client_id"]
        if host.age.create_time:
            extra["create_time"] = int((time.time() + faults.clock_shift) * 1000)
        prompt_id = str(uuid.uuid4()) if prompt_id is None else str(prompt_id)
        queue.put((number, prompt_id, body["prompt"], extra, verdict.outputs))
        return web.json_response(
            {"prompt_id": prompt_id, "number": number, "node_errors": verdict.node_errors}
        )

    @routes.get("/queue")
    async def get_queue(request: web.Request) -> web.Response:
        running = [queue.running] if queue.running else []
        return web.json_response({"queue_running": running, "queue_pending": queue.pending})

    @routes.post("/queue")
    async def post_queue(request: web.Request) -> web.Response:
        body = await request.json()
        if body.get("clear"):
            queue.clear()
        for prompt_id in body.get("delete", []):
            queue.delete(prompt_id)
        return web.Response()

    @routes.post("/interrupt")
    async def interrupt(request: web.Request) -> web.Response:
        try:
            wanted = (await request.json()).get("prompt_id")
        except json.JSONDecodeError:
            wanted = None
        if not wanted or not host.age.interrupt_by_id or queue.is_running(wanted):
            host.worker.interrupt()
        return web.Response()

    @routes.get("/history")
    async def history(request: web.Request) -> web.Response:
        most = request.query.get("max_items")
        offset = int(request.query.get("offset", -1))
        return web.json_response(queue.history_page(None if most is None else int(most), offset))

    @routes.get("/history/{prompt_id}")
    async def one_entry(request: web.Request) -> web.Response:
        wanted = request.match_info["prompt_id"]
        return web.json_response({wanted: queue.history[wanted]} if wanted in queue.history else {})

    @routes.post("/history")
    async def change_history(request: web.Request) -> web.Response:
        body = await request.json()
        if body.get("clear"):
            queue.history.clear()
        for prompt_id in body.get("delete", []):
            queue.history.pop(prompt_id, None)
        return web.Response()

    @routes.post("/free")
    async def free(request: web.Request) -> web.Response:
        host.worker.free_memory |= bool((await request.json()).get("free_memory"))
        return web.Response()


def _next_number(queue, front: bool | None) -> int:
    """The counter rises for refused prompts too; the first `front` is -0 and does not overtake."""
    number, queue.counter = queue.counter, queue.counter + 1
    return -number if front else number


def _refused(error: dict, node_errors: dict | None = None) -> web.Response:
    return web.json_response({"error": error, "node_errors": node_errors or {}}, status=400)
