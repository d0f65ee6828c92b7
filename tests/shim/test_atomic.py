"""A file that is written is old or new at every instant, also when the process dies in the middle."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from shim.atomic import replace_file

REPOSITORY = Path(__file__).parents[2]
KILLS = 1000


def test_a_killed_write_leaves_the_old_or_the_new_version(tmp_path: Path) -> None:
    """FR29, FUN-SEQUENCE-GEN-019: sequence.json parses after 1,000 kills at any instant, none is lost."""
    command = [sys.executable, str(REPOSITORY / 'tests/shim/kills.py'), str(tmp_path), str(KILLS), '7']
    environment = {**os.environ, 'PYTHONPATH': str(REPOSITORY)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=900)
    assert (done.returncode, done.stderr) == (0, '')
    found = json.loads(done.stdout)
    print(found)
    assert found['kills'] == KILLS
    assert min(found['cut'], found['old'], found['new']) > 0, 'no kill hit a write: the test proved nothing'
    # The document, and what the last kill cut off: each write clears what the one before has left.
    assert found['most_files'] == 2


def test_the_next_write_clears_what_a_crash_left(tmp_path: Path) -> None:
    leftover = tmp_path / '.sequence.json.0badf00d.tmp'
    leftover.write_text('{"rev')
    (tmp_path / 'frames').mkdir()
    replace_file(tmp_path / 'sequence.json', b'{}')
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ['frames', 'sequence.json']


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / 'sequence.json'
    replace_file(path, b'old')

    def no_space(_: int) -> None:
        raise OSError(errno.ENOSPC, 'No space left on device')

    monkeypatch.setattr(os, 'fsync', no_space)
    with pytest.raises(OSError, match='No space'):
        replace_file(path, b'new')
    assert path.read_bytes() == b'old'
    assert list(tmp_path.iterdir()) == [path]


def test_the_file_is_flushed_before_it_takes_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    really_flush, really_replace = os.fsync, os.replace
    monkeypatch.setattr(os, 'fsync', lambda fd: (order.append('flush'), really_flush(fd))[1])
    monkeypatch.setattr(
        os, 'replace', lambda *paths, **held: (order.append('rename'), really_replace(*paths, **held))[1]
    )
    replace_file(tmp_path / 'sequence.json', b'{}')
    assert order == ['flush', 'rename', 'flush']


def test_other_users_may_read_it_as_the_system_is_set(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    try:
        replace_file(tmp_path / 'sequence.json', b'{}')
    finally:
        os.umask(mask)
    assert (tmp_path / 'sequence.json').stat().st_mode & 0o777 == 0o644


def test_it_works_where_folders_cannot_be_held_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows: whole paths, and no flush of the folder."""
    (tmp_path / '.sequence.json.0badf00d.tmp').write_text('{"rev')
    path = tmp_path / 'sequence.json'
    monkeypatch.setattr(os, 'name', 'nt')
    replace_file(path, b'old')
    replace_file(path, b'new')
    monkeypatch.undo()
    assert path.read_bytes() == b'new'
    assert [entry.name for entry in tmp_path.iterdir()] == ['sequence.json']
