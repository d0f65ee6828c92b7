"""Two ComfyUI servers may share one output folder, one per graphics card: a lock that holds between them."""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows has no lock on folders; there the revision alone tells the second writer
    fcntl = None

_PATIENCE = 5.0  # seconds
_LOOK_EVERY = 0.005


@contextlib.contextmanager
def alone_below(root: Path) -> Iterator[None]:
    """Keeps other processes from changing documents below `root`. Blocking.

    The lock lies on the folder itself and goes with the process. Where the file system has none, and after
    5 s, work goes on without it: a neighbour that hangs must not stop us.
    """
    with contextlib.ExitStack() as held:
        if fcntl is not None:
            with contextlib.suppress(OSError):
                descriptor = os.open(root, os.O_RDONLY)
                held.callback(os.close, descriptor)
                _wait_for(descriptor)
        yield


def _wait_for(descriptor: int) -> None:
    until = time.monotonic() + _PATIENCE
    while not _taken(descriptor) and time.monotonic() < until:
        time.sleep(_LOOK_EVERY)


def _taken(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
