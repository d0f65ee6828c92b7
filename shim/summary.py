"""What the library shows of a sequence, cut out of its document."""

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from .paths import is_plain_path

Summary = dict[str, object]
# A page of the library must stay small whatever somebody has written into a file.
_LONGEST_TITLE = 300
_LONGEST_WORD = 64


class Unreadable(Exception):
    """A document that cannot be shown; the message is one sentence for people."""


def summarise(sequence_id: str, document: Mapping[str, Any]) -> Summary:
    """The summary of a stored `sequence.json`; raises Unreadable where a field is not what it must be."""
    frames = _listed(document, "frames")
    return {
        "id": sequence_id,
        "title": str(_typed(document, "title", str))[:_LONGEST_TITLE],
        "status": _word(document, "status"),
        "revision": revision_of(document),
        "createdAt": _word(document, "createdAt"),
        "updatedAt": _word(document, "updatedAt"),
        "frameCount": len(frames),
        "done": sum(_is_done(frame) for frame in frames),
        "failed": sum(_has_failed(frame) for frame in frames),
        "thumbnail": _thumbnail(document),
    }


def broken(sequence_id: str, message: str) -> Summary:
    """The summary of a folder whose document cannot be read: shown to the user, never left out."""
    return {"id": sequence_id, "broken": True, "message": message}


def revision_of(document: Mapping[str, Any]) -> int:
    """The document's revision, 0 or more; raises Unreadable where it has none."""
    revision: int = _typed(document, "revision", int)
    if isinstance(revision, bool) or revision < 0:
        raise Unreadable("Its revision is not a number.")
    return revision


def updated_at(summary: Summary, fallback: float) -> float:
    """Seconds since 1970 by the summary's own `updatedAt`, else `fallback` (the file's time)."""
    try:
        # Python 3.10 does not know the Z.
        moment = datetime.fromisoformat(str(summary["updatedAt"]).replace("Z", "+00:00"))
    except (KeyError, ValueError):
        return fallback
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()


def _typed(document: Mapping[str, Any], key: str, kind: type) -> Any:
    value = document.get(key)
    if not isinstance(value, kind):
        raise Unreadable(f'Its field "{key}" is missing or of another kind.')
    return value


def _word(document: Mapping[str, Any], key: str) -> str:
    value: str = _typed(document, key, str)
    if len(value) > _LONGEST_WORD:
        raise Unreadable(f'Its field "{key}" is far too long.')
    return value


def _listed(document: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = _typed(document, key, list)
    if not all(isinstance(item, dict) for item in items):
        raise Unreadable(f'Its field "{key}" holds something else than objects.')
    return items


def _is_done(frame: Mapping[str, Any]) -> bool:
    return frame.get("activeTake") is not None


def _has_failed(frame: Mapping[str, Any]) -> bool:
    takes = frame.get("takes")
    last = takes[-1] if isinstance(takes, list) and takes else None
    return not _is_done(frame) and isinstance(last, dict) and last.get("state") == "failed"


def _thumbnail(document: Mapping[str, Any]) -> str | None:
    path = document.get("thumbnail")
    return path if isinstance(path, str) and is_plain_path(path) else None
