"""All that is known of ComfyUI's own Python: no other module imports `server` or `folder_paths`."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .llm_routes import LlmRoutes, register_llm
from .routes import Routes, register


@dataclass(frozen=True)
class Places:
    """Where the server keeps things. Asked anew each time: another pack may move a folder after the start.

    `output` is the folder pictures are saved to; `settings` is ours alone and out of reach of `/userdata`;
    `private` is a folder that no route of the server serves, or None where the server does not promise one.
    """

    output: Callable[[], Path]
    settings: Callable[[], Path]
    private: Callable[[], Path | None]
    metadata_disabled: Callable[[], bool]


def attach() -> None:
    """Registers the routes on the running server; does nothing where there is none (tests, tools)."""
    try:
        from server import PromptServer
    except ModuleNotFoundError as missing:
        if missing.name != "server":
            raise
        return
    server = getattr(PromptServer, "instance", None)
    if server is not None:
        places = Places(_output, _settings, _private, _metadata_disabled)
        register(server.routes, Routes(places.output, places.settings, places.metadata_disabled))
        register_llm(server.routes, LlmRoutes(places.settings, places.private))


def _output() -> Path:
    import folder_paths

    return Path(folder_paths.get_output_directory())


def _settings() -> Path:
    import folder_paths

    # Servers before 0.3.76 have no system users yet; the folder they would use is the same one.
    if hasattr(folder_paths, "get_system_user_directory"):
        folder = folder_paths.get_system_user_directory("story_sequence")
    else:
        folder = os.path.join(folder_paths.get_user_directory(), "__story_sequence")
    # An operator may have put it elsewhere by a link; what writes there follows none.
    return Path(os.path.realpath(folder))


def _private() -> Path | None:
    import folder_paths

    if not hasattr(folder_paths, "get_system_user_directory"):
        return None
    folder = Path(os.path.realpath(folder_paths.get_system_user_directory("story_sequence")))
    # `--user-directory` may be anywhere, also below a folder whose files `/view` hands out.
    served = (getattr(folder_paths, f"get_{kind}_directory")() for kind in ("input", "output", "temp"))
    return None if any(Path(os.path.realpath(place)) in folder.parents for place in served) else folder


def _metadata_disabled() -> bool:
    from comfy.cli_args import args

    return bool(getattr(args, "disable_metadata", False))
