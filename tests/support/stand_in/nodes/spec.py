"""How a node class is described: what `/object_info` tells of it and the function that runs it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

SHELVES = ("checkpoints", "loras", "diffusion_models", "text_encoders", "vae", "embeddings")


@dataclass(frozen=True)
class Ui:
    """What an output node shows: the `output` of the `executed` message."""

    output: dict


@dataclass(frozen=True)
class Node:
    name: str
    run: Callable[..., Awaitable[tuple | Ui]]
    required: dict[str, list]
    optional: dict[str, list]
    outputs: tuple[str, ...]
    category: str
    title: str | None
    """None as for V3 classes without a name of their own."""
    output_node: bool
    check: Callable[[dict, object], str | None] | None
    """The class's own validation: inputs, host -> what is wrong."""
    fingerprint: Callable[[dict, object], str] | None
    """What else the result depends on, such as the content of a file: inputs, folders -> text."""
    since: tuple[int, ...]
    """The first version that has it."""


NODES: dict[str, Node] = {}


def node(
    name,
    inputs,
    outputs=(),
    *,
    optional=None,
    category="test",
    title="",
    output_node=False,
    check=None,
    fingerprint=None,
    since=(0,),
):
    """Registers an async function `run(job, **inputs)` as a node class."""

    def register(run):
        NODES[name] = Node(
            name,
            run,
            inputs,
            optional or {},
            tuple(outputs),
            category,
            name if title == "" else title,
            output_node,
            check,
            fingerprint,
            since,
        )
        return run

    return register


def known(host) -> dict[str, Node]:
    """The classes that a server of this age has."""
    version = tuple(int(part) for part in host.age.version.split("."))
    return {name: kind for name, kind in NODES.items() if kind.since <= version}


def whole(default: int, least: int = 0, most: int = 0xFFFFFFFFFFFFFFFF, **more) -> list:
    return ["INT", {"default": default, "min": least, "max": most, **more}]


def real(default: float, least: float, most: float, step: float = 0.01) -> list:
    return ["FLOAT", {"default": default, "min": least, "max": most, "step": step}]


def text(default: str = "", **more) -> list:
    return ["STRING", {"default": default, **more}]


def shelf(name: str) -> list:
    """A V1 combo of the model files of one folder, filled in when asked."""
    return [lambda host: list(host.models.get(name, [])), {}]


def choice(*options: str) -> list:
    """A V1 combo: the options stand where the type would."""
    return [list(options), {}]


def choice_v3(*options: str) -> list:
    """A V3 combo: type COMBO, options beside it."""
    return ["COMBO", {"options": list(options), "multiselect": False}]


def is_link(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 2
        and isinstance(value[0], str)
        and isinstance(value[1], int)
    )


def resolved(spec: list, host) -> list:
    """The spec with its list of files filled in."""
    return [spec[0](host), spec[1]] if callable(spec[0]) else spec


def describe(kind: Node, host) -> dict:
    """The entry of this class in `/object_info`."""
    groups = {"required": kind.required, **({"optional": kind.optional} if kind.optional else {})}
    inputs = {
        group: {name: resolved(spec, host) for name, spec in some.items()} for group, some in groups.items()
    }
    hidden = {"hidden": {"prompt": "PROMPT", "extra_pnginfo": "EXTRA_PNGINFO"}} if kind.output_node else {}
    return {
        "input": {**inputs, **hidden},
        "input_order": {group: list(some) for group, some in {**groups, **hidden}.items()},
        "is_input_list": False,
        "output": list(kind.outputs),
        "output_is_list": [False] * len(kind.outputs),
        "output_name": list(kind.outputs),
        "name": kind.name,
        "display_name": kind.title,
        "description": "",
        "python_module": "nodes",
        "category": kind.category,
        "output_node": kind.output_node,
        "has_intermediate_output": False,
        "search_aliases": [],
    }
