"""Prints as JSON what the installed packages can do: torch, its GPU, torchvision, the packaged page."""

import importlib.util
import json
import os

import torch


def imports(module):
    try:
        __import__(module)
        return True
    except Exception:  # a broken wheel raises whatever its native part likes
        return False


def gpu():
    for name in ("cuda", "xpu"):
        backend = getattr(torch, name, None)
        if backend is not None and backend.is_available():
            return True
    return bool(torch.backends.mps.is_available())


def page():
    found = importlib.util.find_spec("comfyui_frontend_package")
    return os.path.join(os.path.dirname(found.origin), "static") if found and found.origin else None


print(
    json.dumps(
        {
            "torch": torch.__version__,
            "gpu": gpu(),
            "canHaveGpu": bool(torch.version.cuda or torch.version.hip or torch.backends.mps.is_built()),
            "torchvision": imports("torchvision"),
            "page": page(),
        }
    )
)
