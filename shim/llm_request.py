"""What a page asks of an LLM server: its JSON as it came, and nothing else of its request."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from aiohttp import web

from .answers import Refusal
from .body import read_object

_ACCEPTED = ("application/json", "text/event-stream")


@dataclass(frozen=True)
class Asked:
    """The body's bytes, and the kind of answer that is wanted."""

    body: bytes
    accept: str


async def read_chat(request: web.Request, limit: int, limit_with_images: int) -> Asked:
    """The body of at most `limit` bytes, or `limit_with_images` where it holds images.

    Raises 415 `wrong-type`, 400 `bad-json`, 413 `llm-too-large`.
    """
    try:
        body = await read_object(request, limit_with_images)
    except Refusal as refusal:
        raise _too_large(limit_with_images) if refusal.status == 413 else refusal from None
    if len(body.raw) > limit and not await asyncio.to_thread(_holds_image, body.value):
        raise _too_large(limit)
    accept = request.headers.get("Accept", "")
    return Asked(body.raw, accept if accept in _ACCEPTED else _ACCEPTED[0])


def _holds_image(body: Mapping[str, object]) -> bool:
    messages = body.get("messages", body.get("input"))
    for message in messages if isinstance(messages, list) else []:
        content = message.get("content") if isinstance(message, dict) else None
        for part in content if isinstance(content, list) else []:
            if isinstance(part, dict) and part.get("type") in ("image_url", "input_image"):
                return True
    return False


def _too_large(limit: int) -> Refusal:
    return Refusal(413, "llm-too-large", f"The request is larger than {limit // (1024 * 1024)} MB.")
