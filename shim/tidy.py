"""Removes what crashes have left: half-written files, and sequences that were being deleted."""

import contextlib
import os
import shutil
import time
from pathlib import Path

from .paths import is_sequence_id

# Younger ones may be somebody's work: another server may share the folder.
_OLD_SECONDS = 60.0


def tidy(root: Path, document: str) -> None:
    """Clears every folder below `root` of temporary files of `document` older than a minute. Blocking."""
    clear_deleted(root)
    for folder in _entries(root):
        if is_sequence_id(folder.name) and folder.is_dir(follow_symlinks=False):
            for file in _entries(folder.path):
                if _is_left_over(file, document):
                    with contextlib.suppress(OSError):
                        os.unlink(file.path)


def clear_deleted(root: Path) -> None:
    """Removes sequences whose deletion was cut off. Blocking."""
    for entry in _entries(root):
        if _is_doomed(entry.name) and entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path, ignore_errors=True)


def _entries(folder: str | Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _is_left_over(file: os.DirEntry[str], document: str) -> bool:
    if not (file.name.startswith(f".{document}.") and file.name.endswith(".tmp")):
        return False
    try:
        return time.time() - file.stat(follow_symlinks=False).st_mtime > _OLD_SECONDS
    except OSError:
        return False


def _is_doomed(name: str) -> bool:
    body, _, suffix = name.removeprefix(".deleted-").rpartition("-")
    return name.startswith(".deleted-") and len(suffix) == 8 and is_sequence_id(body)
