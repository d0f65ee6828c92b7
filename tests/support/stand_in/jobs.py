"""`/api/jobs`: one view over queue and history, and cancelling by id."""

import uuid

from aiohttp import web

STATUSES = ["pending", "in_progress", "completed", "failed", "cancelled"]
ENDS = {"execution_success", "execution_error", "execution_interrupted"}


def is_job_id(value: object) -> bool:
    """Only the canonical lowercase hyphenated form of a UUID."""
    try:
        return isinstance(value, str) and str(uuid.UUID(value)) == value
    except ValueError:
        return False


def queued_job(item: tuple, status: str, whole: bool) -> dict:
    number, prompt_id, prompt, extra, _ = item
    job = {
        "id": prompt_id,
        "status": status,
        "priority": number,
        "create_time": extra.get("create_time"),
        "outputs_count": 0,
        "previewable_outputs_count": 0,
        "workflow_id": _workflow_id(extra),
    }
    return _pruned(job) | ({"workflow": {"prompt": prompt, "extra_data": extra}} if whole else {})


def finished_job(prompt_id: str, entry: dict, age, whole: bool) -> dict:
    number, _, prompt, extra, _ = entry["prompt"]
    told = dict(entry["status"]["messages"])
    end = next((told[kind] for kind in told if kind in ENDS), {})
    files, texts = _shown(entry["outputs"])
    job = {
        "id": prompt_id,
        "status": _final_status(entry, told, age),
        "priority": number,
        "create_time": extra.get("create_time"),
        "execution_end_time": end.get("timestamp"),
        "execution_start_time": told.get("execution_start", {}).get("timestamp"),
        "execution_error": told.get("execution_error"),
        "outputs_count": len(files),
        "previewable_outputs_count": len(files),
        "preview_output": next(iter(files + texts), None),
        "workflow_id": _workflow_id(extra),
    }
    details = {
        "outputs": entry["outputs"],
        "execution_status": entry["status"],
        "workflow": {"prompt": prompt, "extra_data": extra},
    }
    return _pruned(job) | (details if whole else {})


def add_job_routes(routes: web.RouteTableDef, host) -> None:
    @routes.get("/api/jobs")
    async def list_jobs(request: web.Request) -> web.Response:
        query = request.query
        allowed = STATUSES if host.age.cancelled_status else STATUSES[:-1]
        wanted = [s.strip().lower() for s in query.get("status", "").split(",") if s.strip()]
        sort_by, order = query.get("sort_by", "created_at"), query.get("sort_order", "desc")
        try:
            limit = int(query["limit"]) if "limit" in query else None
            offset = max(0, int(query.get("offset", 0)))
        except ValueError:
            return _refused("limit and offset must be integers")
        if limit is not None and limit <= 0:
            return _refused("limit must be a positive integer")
        if not set(wanted) <= set(allowed):
            return _refused(f"Invalid status value(s). Valid values: {', '.join(allowed)}")
        if sort_by not in ("created_at", "execution_duration") or order not in ("asc", "desc"):
            return _refused("sort_by must be created_at or execution_duration, sort_order asc or desc")
        jobs = [job for job in _all_jobs(host) if not wanted or job["status"] in wanted]
        if "workflow_id" in query:
            jobs = [job for job in jobs if job.get("workflow_id") == query["workflow_id"]]
        jobs.sort(key=_duration if sort_by == "execution_duration" else _created, reverse=order == "desc")
        page = jobs[offset : None if limit is None else offset + limit]
        rest = {
            "offset": offset,
            "limit": limit,
            "total": len(jobs),
            "has_more": offset + len(page) < len(jobs),
        }
        return web.json_response({"jobs": page, "pagination": rest})

    @routes.get("/api/jobs/{job_id}")
    async def one_job(request: web.Request) -> web.Response:
        wanted = request.match_info["job_id"]
        if wanted in host.queue.history:
            return web.json_response(finished_job(wanted, host.queue.history[wanted], host.age, True))
        for item, status in _waiting(host):
            if item[1] == wanted:
                return web.json_response(queued_job(item, status, True))
        return web.json_response({"error": "Job not found"}, status=404)


def add_cancel_routes(routes: web.RouteTableDef, host) -> None:
    def cancel(job_id: str) -> bool:
        if host.queue.is_running(job_id):
            host.worker.interrupt()
            return True
        return host.queue.delete(job_id)

    @routes.post("/api/jobs/cancel")
    async def cancel_many(request: web.Request) -> web.Response:
        try:
            body = await request.json()
        except ValueError:
            return _refused("Request body must be valid JSON")
        ids = body.get("job_ids") if isinstance(body, dict) else None
        if not isinstance(ids, list):
            return _refused("job_ids must be a list")
        invalid = [i if isinstance(i, str) else repr(i) for i in ids if not is_job_id(i)]
        if invalid:
            return _refused("job_ids contains invalid id(s)", invalid_ids=invalid)
        return web.json_response({"cancelled": any(list(map(cancel, ids)))})

    @routes.post("/api/jobs/{job_id}/cancel")
    async def cancel_one(request: web.Request) -> web.Response:
        return web.json_response({"cancelled": cancel(request.match_info["job_id"])})


def _waiting(host) -> list[tuple[tuple, str]]:
    running = [(host.queue.running, "in_progress")] if host.queue.running else []
    return running + [(item, "pending") for item in host.queue.pending]


def _all_jobs(host) -> list[dict]:
    waiting = [queued_job(item, status, False) for item, status in _waiting(host)]
    return waiting + [finished_job(i, entry, host.age, False) for i, entry in host.queue.history.items()]


def _final_status(entry: dict, told: dict, age) -> str:
    if entry["status"]["status_str"] == "success":
        return "completed"
    return "cancelled" if "execution_interrupted" in told and age.cancelled_status else "failed"


def _shown(outputs: dict) -> tuple[list[dict], list[dict]]:
    """Files, saved ones before temporary ones, and texts, each as an entry for `preview_output`."""
    files, texts = [], []
    for node_id, output in outputs.items():
        for kind, items in output.items():
            for item in items if isinstance(items, list) else []:
                place = {"nodeId": node_id, "mediaType": kind}
                if isinstance(item, dict):
                    files.append({**item, **place})
                else:
                    texts.append({"content": item, **place})
    return sorted(files, key=lambda file: file["type"] != "output"), texts


def _workflow_id(extra: dict) -> str | None:
    # No defence against null here: on a real server such a job breaks the whole list.
    return extra.get("extra_pnginfo", {}).get("workflow", {}).get("id")


def _created(job: dict) -> int:
    return job.get("create_time", 0)


def _duration(job: dict) -> int:
    return job.get("execution_end_time", 0) - job.get("execution_start_time", 0)


def _pruned(job: dict) -> dict:
    return {key: value for key, value in job.items() if value is not None}


def _refused(message: str, **more) -> web.Response:
    return web.json_response({"error": message, **more}, status=400)
