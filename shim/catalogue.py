"""The list of all sequences. A document is read again only when its file has changed."""

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .answers import Refusal
from .body import parse_object
from .paths import is_sequence_id
from .summary import Summary, Unreadable, broken, summarise, updated_at


@dataclass(frozen=True)
class _Entry:
    """A summary with the state of the file it was made from. `changed` is seconds since 1970."""

    mark: tuple[int, int, int]
    changed: float
    summary: Summary


class Catalogue:
    """Summaries of the folders below a root. `read` is blocking: call it in a thread."""

    def __init__(self, document: str, load: Callable[[Path, str], bytes]) -> None:
        """`document` is the file's name in each folder; `load(root, id)` returns its bytes."""
        self._document = document
        self._load = load
        self._known: dict[Path, _Entry] = {}

    def read(self, root: Path) -> list[Summary]:
        """All summaries below `root`, the newest first; damaged ones are in the list and say so."""
        found: dict[Path, _Entry] = {}
        for folder in _sequence_folders(root):
            entry = self._entry(root, folder)
            if entry is not None:
                found[folder] = entry
        self._known = found  # replaced whole: forgets what was deleted, and two readers cannot mix
        ordered = sorted(found.values(), key=lambda entry: entry.changed, reverse=True)
        return [entry.summary for entry in ordered]

    def _entry(self, root: Path, folder: Path) -> _Entry | None:
        try:
            status = os.lstat(folder / self._document)
        except (FileNotFoundError, NotADirectoryError):
            return _without_document(folder)
        mark = (status.st_mtime_ns, status.st_size, status.st_ino)
        known = self._known.get(folder)
        if known is not None and known.mark == mark and stat.S_ISREG(status.st_mode):
            return known
        summary = self._summary(root, folder.name)
        return _Entry(mark, updated_at(summary, status.st_mtime), summary)

    def _summary(self, root: Path, sequence_id: str) -> Summary:
        try:
            return summarise(sequence_id, parse_object(self._load(root, sequence_id)))
        except Unreadable as problem:
            return broken(sequence_id, f"This sequence's file is damaged. {problem}")
        except Refusal as refusal:
            return broken(sequence_id, f"This sequence cannot be read. {refusal.message}")
        except OSError:
            return broken(sequence_id, "This sequence's file cannot be opened.")


def _sequence_folders(root: Path) -> list[Path]:
    try:
        with os.scandir(root) as entries:
            # A link is listed too, as damaged: the loader refuses to follow it.
            return [root / entry.name for entry in entries if is_sequence_id(entry.name)]
    except FileNotFoundError:
        return []


def _without_document(folder: Path) -> _Entry | None:
    """Pictures whose document is gone are worth showing; an empty folder is nothing."""
    try:
        changed = os.stat(folder / "frames").st_mtime
    except OSError:
        return None
    message = f"The folder {folder.name} has pictures but no sequence.json."
    return _Entry((0, 0, 0), changed, broken(folder.name, message))
