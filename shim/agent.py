"""The one agent service that this server knows. A request for prompts never says where it goes."""

import asyncio
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from aiohttp import web

from .addresses import parse_service_url, usable_url
from .answers import Refusal
from .atomic import replace_file
from .body import parse_object
from .relay import Limits, call, while_present

REQUEST_LIMIT = 1024 * 1024
_FILE = "agent.json"
_KINDS: Mapping[str, tuple[type, ...]] = {
    "story": (str,),
    "frames": (int,),
    "arc": (str, type(None)),
    "model": (str, type(None)),
}


class Agent:
    """Keeps the URL of the agent service and passes prompt requests on to it."""

    def __init__(self, settings: Callable[[], Path], limits: Limits | None = None) -> None:
        """`settings` tells the folder that the URL is kept in."""
        self._settings = settings
        self._limits = limits or Limits()
        self._running = 0
        self._writing = asyncio.Lock()

    async def url(self) -> str | None:
        """The configured URL, or None."""
        return await asyncio.to_thread(_read_url, self._settings())

    async def configure(self, url: object) -> str | None:
        """Keeps `url`; None forgets it. Returns what is kept. Raises 400 `bad-url`, OSError."""
        if url is not None:
            url = str(await usable_url(url))
        async with self._writing:
            await asyncio.to_thread(_write_url, self._settings(), url)
        return url

    async def relay(self, request: web.Request, body: Mapping[str, Any]) -> web.Response:
        """The service's status and JSON for `body` = `{story, frames, arc?, model?}`.

        Ends the call when the browser leaves. Raises 400 `bad-request`, 403 `agent-refused`,
        409 `agent-not-set`, 429 `agent-busy`, 502 `agent-unreachable`, `agent-redirect` or
        `agent-bad-reply`, 504 `agent-timeout`.
        """
        payload = _checked_payload(body)
        url = await self.url()
        if url is None:
            raise Refusal(409, "agent-not-set", "No agent service is set. Enter its URL in the settings.")
        if self._running >= self._limits.at_once:
            raise Refusal(429, "agent-busy", "The agent service is busy with other stories. Try again soon.")
        self._running += 1
        try:
            return await while_present(request, call(parse_service_url(url), payload, self._limits))
        finally:
            self._running -= 1


def _checked_payload(body: Mapping[str, Any]) -> dict[str, Any]:
    unknown = body.keys() - _KINDS.keys()
    wrong = [key for key, kinds in _KINDS.items() if not isinstance(body.get(key), kinds)]
    if unknown or wrong or isinstance(body["frames"], bool):
        raise Refusal(400, "bad-request", "The request must hold story, frames, arc and model only.")
    return dict(body)


def _read_url(folder: Path) -> str | None:
    try:
        kept = parse_object((folder / _FILE).read_bytes()).get("url")
        return str(parse_service_url(kept)) if isinstance(kept, str) else None
    except (FileNotFoundError, NotADirectoryError, Refusal):
        return None


def _write_url(folder: Path, url: str | None) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    replace_file(folder / _FILE, json.dumps({"url": url}).encode("utf-8"))
