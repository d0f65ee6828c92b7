"""A file that is written is old or new at every instant, also when the process dies in the middle."""

import errno
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from shim.atomic import replace_file

REPOSITORY = Path(__file__).parents[2]
KILLS = 60
# Writes one revision after another and says each that is done. Large enough that most of the time is writing.
WRITER = """
import json, sys
from pathlib import Path
from shim.atomic import replace_file
path, revision = Path(sys.argv[1]), int(sys.argv[2])
while True:
    revision += 1
    replace_file(path, json.dumps({'revision': revision, 'text': str(revision % 10) * 1_000_000}).encode())
    print(revision, flush=True)
"""


def killed_while_writing(path: Path, revision: int, delay: float) -> int:
    """Lets a process write from `revision` on and kills it; returns the last that it called done."""
    command = [sys.executable, '-c', WRITER, str(path), str(revision)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as writer:
        assert writer.stdout is not None
        done = [writer.stdout.readline()]
        time.sleep(delay)  # the random instant is what this is about
        writer.kill()
        done += writer.stdout.readlines()
    return int([line for line in done if line.endswith('\n')][-1])


def test_a_killed_write_leaves_the_old_or_the_new_version(tmp_path: Path) -> None:
    """FUN-SEQUENCE-GEN-019: sequence.json parses after a kill at any instant, and nothing done is lost."""
    path, chance, revision, cut_off = tmp_path / 'sequence.json', random.Random(7), 0, 0
    for _ in range(KILLS):
        done = killed_while_writing(path, revision, chance.uniform(0, 0.02))
        found = json.loads(path.read_bytes())
        revision = found['revision']
        assert revision in (done, done + 1)
        assert found['text'] == str(revision % 10) * 1_000_000
        cut_off += len(list(tmp_path.iterdir())) - 1
    assert cut_off > 0, 'no kill hit a write: the test proved nothing'


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
    monkeypatch.setattr(os, 'replace', lambda *paths: (order.append('rename'), really_replace(*paths))[1])
    replace_file(tmp_path / 'sequence.json', b'{}')
    assert order == ['flush', 'rename', 'flush']


def test_other_users_may_read_it_as_the_system_is_set(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    try:
        replace_file(tmp_path / 'sequence.json', b'{}')
    finally:
        os.umask(mask)
    assert (tmp_path / 'sequence.json').stat().st_mode & 0o777 == 0o644
