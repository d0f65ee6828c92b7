"""Loads this repository as ComfyUI loads a pack, with stand-ins for the modules that it may import."""

import importlib.util
import sys
import types
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web


@dataclass(frozen=True)
class Pack:
    name: str
    web_directory: Path | None

    def scripts(self) -> list[str]:
        """The addresses of all `.js` files: the page runs each of them at start."""
        if self.web_directory is None:
            return []
        found = sorted(self.web_directory.glob("**/*.js"))
        return [
            f"/extensions/{self.name}/{file.relative_to(self.web_directory).as_posix()}" for file in found
        ]


def load_pack(folder: Path, name: str, host, app: web.Application, routes: web.RouteTableDef) -> Pack | None:
    """None, with a word on stderr, when the folder has no `__init__.py`. A failing import is raised."""
    entry = folder / "__init__.py"
    if not entry.is_file():
        print(f"no pack in {folder}", file=sys.stderr)
        return None
    _provide_modules(host, app, routes)
    module_name = str(folder).replace(".", "_x_")
    spec = importlib.util.spec_from_file_location(
        module_name, entry, submodule_search_locations=[str(folder)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[module_name] = module
    spec.loader.exec_module(module)
    relative = getattr(module, "WEB_DIRECTORY", None)
    found = (folder / relative).resolve() if relative else None
    return Pack(name, found if found and found.is_dir() else None)


def _provide_modules(host, app: web.Application, routes: web.RouteTableDef) -> None:
    def send_sync(event, data, sid=None):
        host.sockets.send(event, data, sid)

    instance = types.SimpleNamespace(routes=routes, app=app, send_sync=send_sync, supports=[])
    _module("server", PromptServer=types.SimpleNamespace(instance=instance))
    _module(
        "folder_paths",
        base_path=str(host.folders.base),
        models_dir=str(host.folders.of("models")),
        **_folder_functions(host),
    )
    _module("comfyui_version", __version__=host.age.version)
    arguments = types.SimpleNamespace(disable_metadata=False, multi_user=False, listen="127.0.0.1")
    _module("comfy", cli_args=_module("comfy.cli_args", args=arguments))


def _folder_functions(host) -> dict:
    folders = host.folders

    def system_user(name: str = "system") -> str:
        path = folders.of("user") / f"__{name}"
        path.mkdir(exist_ok=True)
        return str(path)

    kinds = {
        f"get_{kind}_directory": (lambda kind=kind: str(folders.of(kind).resolve()))
        for kind in ("input", "output", "temp", "user")
    }
    private = {"get_system_user_directory": system_user} if host.age.system_users else {}
    return {**kinds, **private}


def _module(name: str, **content) -> types.ModuleType:
    module = types.ModuleType(name)
    vars(module).update(content)
    sys.modules[name] = module
    return module
