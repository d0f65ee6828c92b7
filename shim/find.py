"""Looks for LLM servers on this machine: fixed loopback ports, asked only when the user clicks."""

import asyncio
import json
from collections.abc import Iterable, Mapping

import aiohttp

from .outgoing import session_here

# Where each kind listens by itself. 9931 is llama.cpp's port since July 2026, 8080 the one before.
PORTS: Mapping[int, str] = {
    11434: "ollama",
    1234: "lm-studio",
    9931: "llama-cpp",
    8080: "llama-cpp",
    8000: "vllm",
    5001: "koboldcpp",
    5000: "text-generation-webui",
}
# Who says in `/v1/models` that it owns the models.
_OWNERS = {
    "vllm": "vllm",
    "llamacpp": "llama-cpp",
    "koboldcpp": "koboldcpp",
    "organization_owner": "lm-studio",
    "library": "ollama",
}
# Paths that tell a kind, the surest first: KoboldCpp and llama.cpp answer Ollama's path too.
_TELLING = {"/api/extra/version": "koboldcpp", "/props": "llama-cpp", "/api/tags": "ollama"}
_MODELS = "/v1/models"
_SECONDS = 1.5
_MOST_BYTES = 1024 * 1024
_MOST_MODELS = 200
_LONGEST_NAME = 200

JsonObject = dict[str, object]


async def find_servers(ports: Mapping[int, str]) -> list[JsonObject]:
    """`{kind, baseUrl, models}` of each port that answers in 1.5 s, in the order of `ports`."""
    async with session_here(_SECONDS) as session:
        found = await asyncio.gather(*(_ask(session, port, usual) for port, usual in ports.items()))
    return [server for server in found if server]


async def _ask(session: aiohttp.ClientSession, port: int, usual: str) -> JsonObject | None:
    address = f"http://127.0.0.1:{port}"
    answers = await asyncio.gather(*(_get(session, address + path) for path in (_MODELS, *_TELLING)))
    listed, *telling = answers
    entries = [entry for entry in _list(listed, "data") if isinstance(entry, dict)]
    if listed is None or not isinstance(listed.get("data"), list):
        return None
    kind = _kind(entries, dict(zip(_TELLING.values(), telling, strict=True))) or usual
    return {"kind": kind, "baseUrl": f"{address}/v1", "models": list(_names(entries))}


def _kind(entries: Iterable[JsonObject], telling: Mapping[str, JsonObject | None]) -> str | None:
    version = telling["koboldcpp"]
    if version is not None and version.get("result") == "KoboldCpp":
        return "koboldcpp"
    for entry in entries:
        owner = entry.get("owned_by")
        if isinstance(owner, str) and owner in _OWNERS:
            return _OWNERS[owner]
    if "default_generation_settings" in (telling["llama-cpp"] or {}):
        return "llama-cpp"
    return "ollama" if isinstance((telling["ollama"] or {}).get("models"), list) else None


async def _get(session: aiohttp.ClientSession, url: str) -> JsonObject | None:
    """The JSON object at `url`, or None for whatever else comes or does not come."""
    try:
        async with session.get(url, allow_redirects=False) as reply:
            if reply.status != 200:
                return None
            data = await _beginning(reply)
        value = json.loads(data)
    except (aiohttp.ClientError, asyncio.TimeoutError, OSError, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


async def _beginning(reply: aiohttp.ClientResponse) -> bytes:
    data = bytearray()
    async for chunk in reply.content.iter_any():
        data += chunk
        if len(data) > _MOST_BYTES:
            raise ValueError("far more than a list of models")
    return bytes(data)


def _list(answer: JsonObject | None, name: str) -> list[object]:
    value = (answer or {}).get(name)
    return value if isinstance(value, list) else []


def _names(entries: Iterable[JsonObject]) -> Iterable[str]:
    names = [entry.get("id") for entry in entries]
    return [name for name in names if isinstance(name, str) and len(name) <= _LONGEST_NAME][:_MOST_MODELS]
