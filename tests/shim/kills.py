"""Kills a process that stores a sequence, again and again; prints what was found afterwards.

A process of its own, so that each victim is a fork of something small: a start of Python takes longer than
all the rest. Called as `kills.py FOLDER COUNT SEED`.
"""

import asyncio
import json
import os
import random
import signal
import sys
import time
from pathlib import Path
from typing import NoReturn

from shim.body import Body
from shim.sequences import SequenceStore

ID = 'the-lighthouse-1a2b3c4d'
# Large enough that most of the time is writing.
LENGTH = 300_000


def text_of(revision: int) -> str:
    return str(revision % 10) * LENGTH


async def write_for_ever(output: Path, revision: int, told: int) -> NoReturn:
    store = SequenceStore(lambda: output)
    while True:
        value = {'id': ID, 'revision': revision + 1, 'text': text_of(revision + 1)}
        await store.write(ID, revision, Body(json.dumps(value).encode(), value))
        revision += 1
        os.write(told, f'{revision}\n'.encode())


def killed_after(output: Path, revision: int, delay: float) -> int:
    """Lets a fork write on from `revision`, kills it `delay` s after its first; returns its last finished."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        asyncio.run(write_for_ever(output, revision, write))
    os.close(write)
    done = os.read(read, 64)
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(read, 4096):
        done += more
    os.close(read)
    return int(done.split()[-1])


def main(output: Path, count: int, seed: int) -> None:
    chance = random.Random(seed)
    folder = output / 'sequences' / ID
    found = {'kills': 0, 'cut': 0, 'old': 0, 'new': 0, 'most_files': 0}
    revision = 0
    for _ in range(count):
        done = killed_after(output, revision, chance.uniform(0, 0.006))
        document = json.loads((folder / 'sequence.json').read_bytes())
        revision = document['revision']
        assert revision in (done, done + 1), (revision, done)
        assert document['text'] == text_of(revision)
        files = len(list(folder.iterdir()))
        found['kills'] += 1
        found['cut'] += files > 1
        found['old' if revision == done else 'new'] += 1
        found['most_files'] = max(found['most_files'], files)
    print(json.dumps({**found, 'revision': revision}))


main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
