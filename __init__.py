"""Story Sequence for ComfyUI: serves the panel in `js/` and registers the routes of `shim/`."""

from .shim.host import attach

# The empty mapping is needed: a pack with a WEB_DIRECTORY alone is served, yet logged as a failed import.
NODE_CLASS_MAPPINGS: dict[str, type] = {}
WEB_DIRECTORY = "./js"

__all__ = ["NODE_CLASS_MAPPINGS", "WEB_DIRECTORY"]

attach()
