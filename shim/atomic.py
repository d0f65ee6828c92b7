"""Files that are old or new at every instant, never half: what a crash leaves behind is a temporary name."""

import contextlib
import os
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_WINDOWS_TRIES = 10
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class _Folder:
    """A folder held open, so that nothing that happens to its path leads a write elsewhere.

    Windows cannot do that: there `handle` is None and names are whole paths.
    """

    path: Path
    handle: int | None

    def named(self, name: str) -> str:
        return name if self.handle is not None else str(self.path / name)


def replace_file(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Writes `data` so that `path` holds the old or the new bytes whenever the process or the machine stops.

    The folder must exist and be no link; `mode` less the umask is who may read the file. Removes what crashed
    writes of the same file left. One writer per path at a time. Raises OSError; the old file then stays.
    """
    with _opened(path.parent) as folder:
        _clear_leftovers(folder, path.name)
        temporary = f"{_prefix(path.name)}{secrets.token_hex(4)}.tmp"
        try:
            _write_through(folder, temporary, data, mode)
            _rename_over(folder, temporary, path.name)
        except BaseException:
            with contextlib.suppress(OSError):
                _unlink(folder, temporary)
            raise
        _flush(folder)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[_Folder]:
    if os.name == "nt":
        yield _Folder(path, None)
        return
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        yield _Folder(path, handle)
    finally:
        os.close(handle)


def _clear_leftovers(folder: _Folder, name: str) -> None:
    """Removes the temporary files of earlier writes of `name` that were cut off."""
    for found in os.listdir(folder.path if folder.handle is None else folder.handle):
        if found.startswith(_prefix(name)) and found.endswith(".tmp"):
            with contextlib.suppress(OSError):
                _unlink(folder, found)


def _prefix(name: str) -> str:
    return f".{name}."


def _unlink(folder: _Folder, name: str) -> None:
    os.unlink(folder.named(name), dir_fd=folder.handle)


def _write_through(folder: _Folder, name: str, data: bytes, mode: int) -> None:
    descriptor = os.open(folder.named(name), _NEW_FILE, mode, dir_fd=folder.handle)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _rename_over(folder: _Folder, source: str, target: str) -> None:
    held = folder.handle
    for attempt in range(_WINDOWS_TRIES):
        try:
            os.replace(folder.named(source), folder.named(target), src_dir_fd=held, dst_dir_fd=held)
            return
        except PermissionError:
            # On Windows a reader or a virus scanner holds the target for a moment; elsewhere it is final.
            if os.name != "nt" or attempt == _WINDOWS_TRIES - 1:
                raise
            time.sleep(0.02 * (attempt + 1))


def _flush(folder: _Folder) -> None:
    # Some network file systems refuse this; the file itself is safe all the same.
    if folder.handle is not None:
        with contextlib.suppress(OSError):
            os.fsync(folder.handle)
