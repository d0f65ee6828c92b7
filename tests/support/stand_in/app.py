"""Puts the parts together and runs them."""

import argparse
import asyncio
import contextlib
import json
import signal
import tempfile
from pathlib import Path

from aiohttp import web

from . import nodes  # noqa: F401
from .file_routes import add_picture_routes, add_user_routes
from .folders import Folders
from .host import Host
from .info_routes import add_info_routes
from .jobs import add_cancel_routes, add_job_routes
from .pack import load_pack
from .page import add_files, add_page, cache_headers, same_origin
from .profiles import AGES, newest
from .prompt_routes import add_prompt_routes
from .test_routes import add_test_routes, remember_requests

REPOSITORY = Path(__file__).resolve().parents[3]
MODELS = {
    "checkpoints": [
        "tiny-sd35.safetensors",
        "sd3.5_large_fp8_scaled.safetensors",
        "sd_xl_base_1.0.safetensors",
        "v1-5-pruned-emaonly-fp16.safetensors",
    ],
    "loras": ["detail.safetensors", "style.safetensors"],
    "diffusion_models": ["flux1-dev.safetensors", "z_image_turbo_bf16.safetensors"],
    "text_encoders": ["clip_l.safetensors", "qwen_3_4b.safetensors", "t5xxl_fp16.safetensors"],
    "vae": ["ae.safetensors"],
}


def main() -> None:
    options = _options()
    given = options.base_directory
    with contextlib.nullcontext(given) if given else tempfile.TemporaryDirectory(prefix="stand-in-") as base:
        host = Host(
            age=AGES[options.age],
            folders=Folders(Path(base).resolve()),
            models={**MODELS, **json.loads(options.models)},
            step_seconds=options.step_seconds,
            preview_method=options.preview_method,
        )
        host.faults.change(json.loads(options.faults))
        asyncio.run(_serve(host, options))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="stand_in", description="A server that speaks the protocol of ComfyUI."
    )
    parser.add_argument("--port", type=int, default=0, help="0 = a free one; the address is printed as JSON")
    parser.add_argument(
        "--base-directory", type=Path, help="holds input, output, temp, user; default: a new one"
    )
    parser.add_argument(
        "--age", choices=AGES, default=newest.version, help="the ComfyUI version whose protocol is spoken"
    )
    parser.add_argument("--front-end-root", type=Path, help="the packaged page to serve at /")
    parser.add_argument(
        "--pack", type=Path, default=REPOSITORY, help="the folder whose __init__.py is loaded"
    )
    parser.add_argument("--pack-name", default="comfyui-story-sequence", help="its name below /extensions")
    parser.add_argument(
        "--models", default="{}", help='JSON, file names by shelf, such as {"checkpoints": []}'
    )
    parser.add_argument("--step-seconds", type=float, default=0.0, help="time of one sampler step")
    parser.add_argument("--preview-method", choices=["none", "latent2rgb"], default="none")
    parser.add_argument("--faults", default="{}", help="JSON, as for POST /test/faults")
    return parser.parse_args()


def build(host: Host, options: argparse.Namespace) -> web.Application:
    """All routes, each at `/x` and at `/api/x`, the pack's among them."""
    app = web.Application(client_max_size=100 << 20, middlewares=[same_origin, remember_requests(host)])
    routes = web.RouteTableDef()
    pack = load_pack(options.pack.resolve(), options.pack_name, host, app, routes)
    routes.get("/ws")(host.sockets.handle)
    for add in (add_prompt_routes, add_picture_routes, add_user_routes, add_info_routes):
        add(routes, host)
    if host.age.job_cancel:
        add_cancel_routes(routes, host)
    if host.age.jobs:
        add_job_routes(routes, host)
    add_page(app, routes, options.front_end_root, pack)
    twice = [
        web.route(r.method, "/api" + r.path, r.handler, **r.kwargs)
        for r in routes
        if isinstance(r, web.RouteDef)
    ]
    app.add_routes(twice)
    app.add_routes(routes)
    add_test_routes(app, host)
    add_files(app, options.front_end_root, pack)
    app.on_response_prepare.append(cache_headers)
    return app


async def _serve(host: Host, options: argparse.Namespace) -> None:
    runner = web.AppRunner(build(host, options), access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await host.start()
    await web.TCPSite(runner, "127.0.0.1", options.port).start()
    port = runner.addresses[0][1]
    print(json.dumps({"url": f"http://127.0.0.1:{port}", "base": str(host.folders.base)}), flush=True)
    asked_to_stop = asyncio.Event()
    with contextlib.suppress(NotImplementedError):  # on Windows it is simply ended
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, asked_to_stop.set)
    await asked_to_stop.wait()
    await host.stop()
    await runner.cleanup()
