"""Files that are old or new at every instant, never half: what a crash leaves behind is a temporary name."""

import contextlib
import os
import secrets
import time
from pathlib import Path

_WINDOWS_TRIES = 10


def replace_file(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Writes `data` so that `path` holds the old or the new bytes whenever the process or the machine stops.

    The folder must exist; `mode` less the umask is who may read the file. Removes what crashed writes of the
    same file left. One writer per path at a time. Raises OSError; the old file is then untouched.
    """
    clear_leftovers(path)
    temporary = path.with_name(f"{_prefix(path)}{secrets.token_hex(4)}.tmp")
    try:
        _write_through(temporary, data, mode)
        _rename_over(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _flush_folder(path.parent)


def clear_leftovers(path: Path) -> None:
    """Removes the temporary files of earlier writes of `path` that were cut off."""
    for entry in list(os.scandir(path.parent)):
        if entry.name.startswith(_prefix(path)) and entry.name.endswith(".tmp"):
            with contextlib.suppress(OSError):
                os.unlink(entry.path)


def _prefix(path: Path) -> str:
    return f".{path.name}."


def _write_through(path: Path, data: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _rename_over(source: Path, target: Path) -> None:
    for attempt in range(_WINDOWS_TRIES):
        try:
            os.replace(source, target)
            return
        except PermissionError:
            # On Windows a reader or a virus scanner holds the target for a moment; elsewhere it is final.
            if os.name != "nt" or attempt == _WINDOWS_TRIES - 1:
                raise
            time.sleep(0.02 * (attempt + 1))


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        # Some network file systems refuse this; the file itself is safe all the same.
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
