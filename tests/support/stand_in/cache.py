"""The result cache: a node's key is its class, its inputs and the keys of all its ancestors."""

import hashlib
import json
from dataclasses import dataclass

from .nodes.spec import NODES, is_link


@dataclass(frozen=True)
class Result:
    outputs: tuple
    ui: dict | None


class Cache:
    def __init__(self, keeps_all: bool):
        self._keeps_all = keeps_all
        self._results: dict[str, Result] = {}

    def begin(self, keys: set[str]) -> None:
        """The classic cache forgets what the prompt that starts now does not use."""
        if not self._keeps_all:
            self._results = {key: self._results[key] for key in keys & self._results.keys()}

    def get(self, key: str) -> Result | None:
        return self._results.get(key)

    def set(self, key: str, result: Result) -> None:
        self._results[key] = result

    def empty(self) -> None:
        self._results = {}


def keys_of(prompt: dict, outputs: list[str], folders) -> dict[str, str]:
    """Cache keys by node id, of all that these output nodes need.

    Node ids, metadata and client are no part of a key; inputs that the class does not declare are.
    """
    keys: dict[str, str] = {}

    def key(node_id: str) -> str:
        if node_id not in keys:
            node = prompt[node_id]
            inputs = {
                name: [key(value[0]), value[1]] if is_link(value) else value
                for name, value in sorted(node["inputs"].items())
            }
            kind = NODES[node["class_type"]]
            mark = kind.fingerprint(node["inputs"], folders) if kind.fingerprint else None
            text = json.dumps([node["class_type"], mark, inputs], sort_keys=True)
            keys[node_id] = hashlib.sha256(text.encode()).hexdigest()
        return keys[node_id]

    for node_id in outputs:
        key(node_id)
    return keys
