"""Every answer of the shim: JSON errors with a code and one sentence for people, never a path or a trace."""

import errno
import functools
import json
import logging
import traceback
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_log = logging.getLogger("story-sequence")
_DISK_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_NOT_WRITABLE = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})

# Explicit, because ComfyUI's middleware gives any path that ends in .png a cache time of its own, even a 404.
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    # No page of another site shows our thumbnails as its own, whatever CORS headers the server adds.
    "Cross-Origin-Resource-Policy": "same-site",
}


class Refusal(Exception):
    """An expected failure: HTTP status, a code for programs, a sentence for people, further JSON facts."""

    def __init__(self, status: int, code: str, message: str, **facts: object) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.facts = facts

    def answer(self) -> web.Response:
        """The refusal as `{"error": {"code", "message"}, ...facts}`."""
        error = {"code": self.code, "message": self.message}
        return answer_json({"error": error, **self.facts}, self.status)


def answer_json(payload: Mapping[str, object], status: int = 200) -> web.Response:
    """`payload` as JSON that no cache keeps."""
    return answer_bytes(encoded(payload), "application/json", status)


def encoded(payload: Mapping[str, object]) -> bytes:
    """`payload` as JSON in UTF-8; for a large one call this in a thread."""
    return json.dumps(payload, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace")


def answer_bytes(body: bytes, content_type: str, status: int = 200, cache: str = "no-store") -> web.Response:
    """`body` as it is, under the type that is stated and no other."""
    headers = {**_ALWAYS, "Cache-Control": cache, "Content-Type": content_type}
    return web.Response(body=body, status=status, headers=headers)


def answer_nothing() -> web.Response:
    """204: done, and nothing to say."""
    return web.Response(status=204, headers=_ALWAYS)


def refusal_for(error: OSError) -> Refusal:
    """What a failed file operation means to the user; the system's own words stay in the log."""
    if error.errno in _DISK_FULL:
        return Refusal(
            507, "disk-full", "The ComfyUI server's disk is full. Free some space, then try again."
        )
    if error.errno in _NOT_WRITABLE:
        return Refusal(500, "not-writable", "ComfyUI may not write to its folder. Check its permissions.")
    return Refusal(500, "internal", "The server could not read or write a file. Its log says more.")


def answering(handler: Handler) -> Handler:
    """Wraps `handler` so that whatever it raises leaves as a JSON answer."""

    @functools.wraps(handler)
    async def answered(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except Refusal as refusal:
            return refusal.answer()
        except (web.HTTPException, ConnectionError):
            raise
        except OSError as error:
            _log.error("%s failed: %s", handler.__name__, error)
            return refusal_for(error).answer()
        except Exception as error:
            # Where it happened, and nothing of what was worked on: an error's own words may quote a key.
            places = "".join(traceback.format_tb(error.__traceback__))
            _log.error("%s failed: %s\n%s", handler.__name__, type(error).__name__, places)
            return Refusal(500, "internal", "The server hit an unexpected error. Its log says more.").answer()

    return answered
