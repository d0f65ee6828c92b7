"""`output/sequences/<id>/sequence.json`: stored whole, guarded by a revision, removed alone."""

import asyncio
import errno
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from shim_server import ID, OURS, Gate, Shim, document

import shim.sequences as sequences

OTHER = 'the-fox-0badf00d'


async def test_a_new_sequence_is_stored_and_read_back(shim: Shim) -> None:
    """FUN-SEQUENCE-GEN-019: sequence.json holds the document, with the revision that the writer named."""
    assert await shim.put(document(title='Ein Märchen')) == (200, {'revision': 1})
    assert await shim.ask('GET', f'/sequences/{ID}') == (200, document(title='Ein Märchen'))
    assert shim.stored() == document(title='Ein Märchen')


async def test_the_document_comes_back_byte_for_byte(shim: Shim) -> None:
    raw = json.dumps(document(seed=2**53 - 1, ratio=1.50), indent=3).encode() + b'\n'
    headers = {**OURS, 'Content-Type': 'application/json', 'If-Match': '"0"'}
    await shim.ask('PUT', f'/sequences/{ID}', data=raw, headers=headers)
    async with shim.client.get(f'/story-sequence/sequences/{ID}') as answer:
        assert await answer.read() == raw
        assert answer.headers['Content-Type'] == 'application/json'
        assert answer.headers['Cache-Control'] == 'no-store'


async def test_pictures_lie_beside_the_document_and_go_with_it(shim: Shim, tmp_path: Path) -> None:
    """FUN-SEQUENCE-GEN-018: images are kept in the sequence's folder, with the metadata that names them."""
    name = 'frame-001_take-1_00001_.png'
    image = {'filename': name, 'subfolder': f'sequences/{ID}/frames', 'type': 'output'}
    take = {'number': 1, 'jobId': 'j', 'seed': 7, 'prompt': 'a lighthouse', 'state': 'done', 'image': image}
    await shim.put(document(frames=[{'id': '00000001', 'activeTake': 1, 'takes': [take]}]))
    picture = shim.folder() / 'frames' / name
    picture.parent.mkdir()
    picture.write_bytes(b'picture')

    await shim.put({**shim.stored(), 'revision': 2, 'title': 'renamed'})

    kept = shim.stored()['frames'][0]['takes'][0]['image']
    assert (shim.output / kept['subfolder'] / kept['filename']).read_bytes() == b'picture'


async def test_a_write_over_another_s_revision_is_409_and_both_are_unharmed(shim: Shim) -> None:
    """FUN-SEQUENCE-GEN-019: of two writers with the same base one is told so, and nothing is overwritten."""
    await shim.put(document(1))
    await shim.put(document(2, title='mine'))
    status, body = await shim.put(document(2, title='yours'))
    assert (status, body['error']['code'], body['revision']) == (409, 'conflict', 2)
    assert shim.stored()['title'] == 'mine'
    assert await shim.put(document(3, title='yours')) == (200, {'revision': 3})


async def test_of_many_writers_at_once_exactly_one_wins(shim: Shim) -> None:
    await shim.put(document(1))
    answers = await asyncio.gather(*(shim.put(document(2, title=str(n))) for n in range(20)))
    winners = [n for n, (status, _) in enumerate(answers) if status == 200]
    assert len(winners) == 1
    assert {status for status, _ in answers} == {200, 409}
    assert shim.stored()['title'] == str(winners[0])


async def test_a_new_sequence_does_not_overwrite_one_that_exists(shim: Shim) -> None:
    await shim.put(document(1))
    status, body = await shim.put(document(1, title='another'))
    assert (status, body['revision']) == (409, 1)


async def test_a_base_revision_that_never_was_is_a_conflict(shim: Shim) -> None:
    assert (await shim.put(document(8)))[1]['revision'] == 0
    assert not shim.folder().exists()


@pytest.mark.parametrize(
    ('body', 'base'),
    [
        (document(2), 0),
        (document(1), 1),
        ({**document(), 'revision': '1'}, 0),
        ({**document(), 'revision': True}, 0),
        ({**document(), 'revision': 1.0}, 0),
        (document(1, id=OTHER), 0),
        ({'title': 'neither id nor revision'}, 0),
    ],
)
async def test_a_document_that_contradicts_its_address_is_400(shim: Shim, body: Any, base: int) -> None:
    status, answer = await shim.put(body, base)
    assert (status, answer['error']['code']) == (400, 'bad-document')
    assert not shim.root.exists()


@pytest.mark.parametrize('header', ['', '*', 'W/"0"', '"-1"', '"0", "1"', '"1e3"', '"' + '9' * 16 + '"'])
async def test_if_match_must_name_one_revision(shim: Shim, header: str) -> None:
    sent = {**OURS, 'If-Match': header}
    refused = await shim.code('PUT', f'/sequences/{ID}', json=document(), headers=sent)
    assert refused == (400, 'bad-document')


async def test_what_is_not_there_is_404(shim: Shim) -> None:
    for method in ('GET', 'DELETE'):
        assert await shim.code(method, f'/sequences/{ID}') == (404, 'not-found')


async def test_delete_removes_that_folder_only(shim: Shim, tmp_path: Path) -> None:
    await shim.put(document())
    await shim.put(document(sequence_id=OTHER), sequence_id=OTHER)
    outside = tmp_path / 'outside'
    outside.mkdir()
    (outside / 'kept.txt').write_text('kept')
    (shim.folder() / 'frames').mkdir()
    (shim.folder() / 'frames' / 'link').symlink_to(outside)

    assert await shim.ask('DELETE', f'/sequences/{ID}') == (204, None)

    assert [entry.name for entry in shim.root.iterdir()] == [OTHER]
    assert (outside / 'kept.txt').read_text() == 'kept'


async def test_delete_of_a_link_is_refused_and_its_target_kept(shim: Shim, tmp_path: Path) -> None:
    shim.root.mkdir()
    (tmp_path / 'kept').mkdir()
    shim.folder().symlink_to(tmp_path / 'kept')
    assert await shim.code('DELETE', f'/sequences/{ID}') == (403, 'outside')
    assert (tmp_path / 'kept').is_dir()


async def test_the_next_delete_clears_what_a_crash_left(shim: Shim) -> None:
    await shim.put(document())
    (shim.root / f'.deleted-{OTHER}-00000000' / 'frames').mkdir(parents=True)
    (shim.root / '.deleted-by-the-user').mkdir()
    await shim.ask('DELETE', f'/sequences/{ID}')
    assert [entry.name for entry in shim.root.iterdir()] == ['.deleted-by-the-user']


async def test_the_first_look_at_the_library_clears_what_a_crash_left(shim: Shim, tmp_path: Path) -> None:
    """FR29: temporary files go at the next start; those of the last minute may be another server's work."""
    await shim.put(document())
    old, young = (shim.folder() / f'.sequence.json.{name}.tmp' for name in ('0badf00d', '1badf00d'))
    foreign = shim.folder() / '.another.json.0badf00d.tmp'
    doomed = shim.root / f'.deleted-{OTHER}-00000000'
    elsewhere = tmp_path / '.sequence.json.0badf00d.tmp'
    for path in (old, young, foreign, elsewhere):
        path.write_text('{"rev')
    for path in (old, foreign, elsewhere):
        os.utime(path, (1_790_000_000, 1_790_000_000))
    doomed.mkdir()
    (shim.root / 'link-00000000').symlink_to(tmp_path)

    await shim.ask('GET', '/sequences')
    while old.exists() or doomed.exists():  # noqa: ASYNC110
        await asyncio.sleep(0)

    assert young.exists() and foreign.exists() and elsewhere.exists()
    assert shim.stored() == document()


@pytest.mark.parametrize('method', ['GET', 'PUT'])
async def test_a_document_that_is_a_link_out_is_refused(shim: Shim, tmp_path: Path, method: str) -> None:
    (tmp_path / 'secret.json').write_text(json.dumps(document()))
    shim.folder().mkdir(parents=True)
    (shim.folder() / 'sequence.json').symlink_to(tmp_path / 'secret.json')
    sent = {**OURS, 'If-Match': '"1"'}
    body = {'json': document(2)} if method == 'PUT' else {}
    assert await shim.code(method, f'/sequences/{ID}', headers=sent, **body) == (403, 'outside')
    assert json.loads((tmp_path / 'secret.json').read_text()) == document()


async def test_a_folder_swapped_for_a_link_between_check_and_write_is_refused(
    shim: Shim, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """IR63: the folder is held open, so nothing is written where the link leads."""
    await shim.put(document(1))
    secret = tmp_path / 'secret'
    secret.mkdir()
    really_replace = sequences.replace_file

    def swap_then_replace(path: Path, data: bytes) -> None:
        path.parent.rename(tmp_path / 'moved')
        path.parent.symlink_to(secret)
        really_replace(path, data)

    monkeypatch.setattr(sequences, 'replace_file', swap_then_replace)
    status, body = await shim.put(document(2))
    assert (status, body['error']['code']) == (403, 'outside')
    assert list(secret.iterdir()) == []
    assert json.loads((tmp_path / 'moved' / 'sequence.json').read_text()) == document(1)


@pytest.mark.parametrize(
    'raw', [b'', b'{"id": "the-light', b'[]', b'{"revision": "one"}', b'{"revision": NaN}']
)
async def test_a_damaged_document_is_told_and_kept_when_it_is_written_over(shim: Shim, raw: bytes) -> None:
    shim.folder().mkdir(parents=True)
    (shim.folder() / 'sequence.json').write_bytes(raw)
    assert await shim.code('GET', f'/sequences/{ID}') == (422, 'broken')

    assert await shim.put(document(5)) == (200, {'revision': 5})

    assert shim.stored() == document(5)
    assert [aside.read_bytes() for aside in shim.folder().glob('sequence.broken-*.json')] == [raw]


@pytest.mark.parametrize(
    ('number', 'refusal'),
    [
        (errno.ENOSPC, (507, 'disk-full')),
        (errno.EACCES, (500, 'not-writable')),
        (errno.EROFS, (500, 'not-writable')),
        (errno.EIO, (500, 'internal')),
    ],
)
async def test_a_disk_that_refuses_is_told_in_words(
    shim: Shim, monkeypatch: pytest.MonkeyPatch, number: int, refusal: tuple[int, str]
) -> None:
    await shim.put(document(1))

    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number), str(shim.folder()))

    monkeypatch.setattr(os, 'fsync', refuse)
    status, body = await shim.put(document(2))
    assert (status, body['error']['code']) == refusal
    assert str(shim.output) not in json.dumps(body)
    assert shim.stored() == document(1)


async def test_an_unforeseen_error_is_told_without_its_trace(
    shim: Shim, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object) -> None:
        raise RuntimeError('secret detail')

    monkeypatch.setattr(sequences, 'replace_file', crash)
    status, body = await shim.put(document())
    assert (status, body['error']['code']) == (500, 'internal')
    assert 'secret' not in json.dumps(body)


async def test_a_write_does_not_stop_the_event_loop(
    shim: Shim, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_replace = sequences.replace_file
    monkeypatch.setattr(sequences, 'replace_file', lambda *args: (gate.hold(), really_replace(*args)))
    answer, _ = await asyncio.gather(shim.put(document()), gate.let_the_loop_turn())
    assert answer == (200, {'revision': 1})


async def test_a_writer_who_leaves_does_not_let_the_next_in_too_early(
    shim: Shim, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = sequences.SequenceStore(lambda: shim.output)
    body = sequences.Body(json.dumps(document()).encode(), document())
    really_replace, calls = sequences.replace_file, []

    def slow_at_first(path: Path, data: bytes) -> None:
        calls.append(path)
        if len(calls) == 1:
            gate.hold()
        really_replace(path, data)

    monkeypatch.setattr(sequences, 'replace_file', slow_at_first)
    first = asyncio.create_task(store.write(ID, 0, body))
    await gate.entered()
    first.cancel()
    second = asyncio.create_task(store.write(ID, 0, body))
    await gate.let_the_loop_turn()
    with pytest.raises(sequences.Refusal) as refused:
        await second
    assert (refused.value.code, len(calls)) == ('conflict', 1)


async def test_status_tells_what_the_panel_needs(shim: Shim) -> None:
    status, body = await shim.ask('GET', '/status')
    free = body.pop('freeBytes')
    assert (status, type(free), free > 0) == (200, int, True)
    assert body == {
        'pack': 'comfyui-story-sequence',
        'version': '0.1.0',
        'api': 1,
        'folder': 'sequences',
        'metadataDisabled': False,
        'agent': {'url': None},
    }


async def test_status_answers_before_the_output_folder_exists(shim: Shim) -> None:
    shim.output.rmdir()
    assert (await shim.ask('GET', '/status'))[0] == 200


OTHER_SERVER = """
import asyncio, json, sys
from pathlib import Path
from shim.answers import Refusal
from shim.body import Body
from shim.sequences import SequenceStore
output, sequence_id, mine = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
store = SequenceStore(lambda: output)
for line in sys.stdin:
    value = {'id': sequence_id, 'revision': int(line), 'title': mine}
    try:
        asyncio.run(store.write(sequence_id, int(line) - 1, Body(json.dumps(value).encode(), value)))
        print('stored', flush=True)
    except Refusal as refusal:
        print(refusal.code, flush=True)
"""


def test_of_two_servers_on_one_folder_only_one_takes_each_revision(tmp_path: Path) -> None:
    """Two writers of one sequence: the second is told, also where each asks a server of its own."""
    (tmp_path / 'output').mkdir()
    command = [sys.executable, '-c', OTHER_SERVER, str(tmp_path / 'output'), ID]
    repository = Path(__file__).parents[2]
    servers = [
        subprocess.Popen(
            [*command, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=repository
        )
        for name in ('a', 'b')
    ]
    for revision in range(1, 101):
        for server in servers:
            server.stdin.write(f'{revision}\n')
            server.stdin.flush()
        assert sorted(server.stdout.readline() for server in servers) == ['conflict\n', 'stored\n']
    for server in servers:
        server.communicate()
    assert [server.returncode for server in servers] == [0, 0]
