"""Stands in for torchvision where the real one cannot be imported.

ComfyUI imports torchvision at start for model kinds that need its transforms and networks. PyPI's wheel fails
next to a CPU build of torch ("operator torchvision::nms does not exist"), so the server would not even start.
Any attribute can be asked for; using one says plainly what is missing.
"""

import sys
from types import ModuleType


class _Missing:
    def __init__(self, name):
        self._name = name

    def __getattr__(self, attribute):
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        return _Missing(f"{self._name}.{attribute}")

    def __call__(self, *_args, **_kwargs):
        raise ImportError(
            f"{self._name} needs the real torchvision, which this Python environment does not have."
        )


class _StandIn(ModuleType):
    __path__ = []

    def __getattr__(self, attribute):
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        return _Missing(f"{self.__name__}.{attribute}")


for _name in ("torchvision.transforms", "torchvision.models"):
    sys.modules[_name] = _StandIn(_name)
transforms = sys.modules["torchvision.transforms"]
models = sys.modules["torchvision.models"]


def __getattr__(attribute):
    if attribute.startswith("__"):
        raise AttributeError(attribute)
    return _Missing(f"torchvision.{attribute}")
