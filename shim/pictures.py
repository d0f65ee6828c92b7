"""The pictures in a sequence's folder, each with what it says of itself: enough to make its document anew."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

from .answers import Refusal
from .body import JsonObject, parse_object
from .paths import file_inside, is_plain_path, open_confined, sequence_folder
from .png import read_text

_KEYWORD = b"storySequence"
_MOST_PICTURES = 2000
_MOST_ENTRIES = 20_000
_MOST_NOTED = 32 * 1024 * 1024
_SECONDS = 20.0
_DEEPEST = 2

Picture = dict[str, object]


def list_pictures(root: Path, sequence_id: str) -> dict[str, object]:
    """Every PNG below the sequence's folder, by path: bytes, time, whether it is whole, its note or None.

    Ends at 2,000 of them, 32 MB of notes or 20 s; `complete` says whether it did not. Blocking.
    Raises 400 `bad-id`, 403 `outside`, 404 `not-found`.
    """
    folder = sequence_folder(root, sequence_id)
    if not folder.is_dir():
        raise Refusal(404, "not-found", "There is no sequence with this id.")
    until = time.monotonic() + _SECONDS
    found = sorted(_pngs(folder))
    pictures: list[Picture] = []
    noted, looked = 0, 0
    for relative in found[:_MOST_PICTURES]:
        if noted > _MOST_NOTED or time.monotonic() > until:
            break
        looked += 1
        picture, length = _picture(folder, relative)
        noted += length
        pictures += [picture] if picture is not None else []
    return {"pictures": pictures, "complete": looked == len(found)}


def _pngs(folder: Path) -> Iterator[str]:
    """Paths of regular files named .png, two folders deep; no hidden ones, and no links followed."""
    left = _MOST_ENTRIES
    waiting = [("", 0)]
    while waiting:
        inside, depth = waiting.pop()
        with os.scandir(folder / inside) as entries:
            for entry in entries:
                left -= 1
                if left < 0:
                    return
                path = f"{inside}{entry.name}"
                if not is_plain_path(path):
                    continue
                if entry.is_dir(follow_symlinks=False) and depth < _DEEPEST:
                    waiting.append((f"{path}/", depth + 1))
                elif entry.name.lower().endswith(".png") and entry.is_file(follow_symlinks=False):
                    yield path


def _picture(folder: Path, relative: str) -> tuple[Picture | None, int]:
    """With the bytes of its note; None for one that is gone, may not be read or was swapped for a link."""
    try:
        with open_confined(folder, file_inside(folder, relative)) as file:
            found = read_text(file, _KEYWORD)
            status = os.fstat(file.fileno())
    except (OSError, Refusal):
        return None, 0
    return {
        "path": relative,
        "bytes": status.st_size,
        "modifiedMs": status.st_mtime_ns // 1_000_000,
        "whole": found.whole,
        "note": _note(found.text),
    }, len(found.text or b"")


def _note(text: bytes | None) -> JsonObject | None:
    try:
        return None if text is None else parse_object(text)
    except Refusal:
        return None
