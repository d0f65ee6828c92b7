"""All that is known of ComfyUI's own Python: no other module imports `server` or `folder_paths`."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .routes import Routes, register


@dataclass(frozen=True)
class Places:
    """Where the server keeps things. Asked anew each time: another pack may move a folder after the start.

    `output` is the folder pictures are saved to; `settings` is ours alone and out of reach of `/userdata`.
    """

    output: Callable[[], Path]
    settings: Callable[[], Path]
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
        places = Places(_output, _settings, _metadata_disabled)
        register(server.routes, Routes(places.output, places.settings, places.metadata_disabled))


def _output() -> Path:
    import folder_paths

    return Path(folder_paths.get_output_directory())


def _settings() -> Path:
    import folder_paths

    # Servers before 0.3.76 have no system users yet; the folder they would use is the same one.
    if hasattr(folder_paths, "get_system_user_directory"):
        return Path(folder_paths.get_system_user_directory("story_sequence"))
    return Path(folder_paths.get_user_directory()) / "__story_sequence"


def _metadata_disabled() -> bool:
    from comfy.cli_args import args

    return bool(getattr(args, "disable_metadata", False))
