"""The library's list: every folder is in it, the damaged ones too, and a long one stops nobody."""

import asyncio
import json
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from shim_server import ID, Gate, Shim, document

import shim.catalogue as catalogue
import shim.entries as entries


def lay_down(root: Path, sequence_id: str, **changes: Any) -> Path:
    """A stored sequence, written past the shim."""
    path = root / sequence_id / 'sequence.json'
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document(sequence_id=sequence_id, **changes)))
    return path


def at(minute: int, fraction: str = '.000') -> str:
    return f'2026-11-21T10:{minute:02}:00{fraction}Z'


async def listed(shim: Shim, query: str = '') -> list[dict[str, Any]]:
    status, body = await shim.ask('GET', f'/sequences{query}')
    assert status == 200
    return body['sequences']


async def test_an_install_without_sequences_has_an_empty_list(shim: Shim) -> None:
    assert await shim.ask('GET', '/sequences') == (200, {'total': 0, 'sequences': []})


async def test_each_sequence_is_listed_with_what_the_library_shows(shim: Shim) -> None:
    """FUN-SEQUENCE-GEN-035: the sequences of the folder are listed; 034: each with its thumbnail's path."""
    frames = [
        {'activeTake': 2, 'takes': [{'state': 'failed'}, {'state': 'done'}]},
        {'activeTake': None, 'takes': [{'state': 'done'}, {'state': 'failed'}]},
        {'activeTake': None, 'takes': [{'state': 'failed'}, {'state': 'queued'}]},
        {'activeTake': None, 'takes': []},
    ]
    thumbnail = 'frames/frame-001_take-2_00001_.png'
    await shim.put(document(frames=frames, thumbnail=thumbnail, status='failed'))
    assert await listed(shim) == [
        {
            'id': ID,
            'title': 'The lighthouse',
            'status': 'failed',
            'revision': 1,
            'createdAt': at(0),
            'updatedAt': at(0),
            'frameCount': 4,
            'done': 1,
            'failed': 1,
            'thumbnail': thumbnail,
        }
    ]


async def test_the_newest_comes_first_in_pages(shim: Shim) -> None:
    """FUN-SEQUENCE-GEN-035: newest first, page by page."""
    for number, moment in enumerate([at(3), at(1), at(2, ''), at(2, '.500')]):
        lay_down(shim.root, f'story-0000000{number}', updatedAt=moment)
    everything = [entry['id'][-1] for entry in await listed(shim)]
    assert everything == ['0', '3', '2', '1']
    status, page = await shim.ask('GET', '/sequences?limit=2&offset=1')
    assert (page['total'], [entry['id'][-1] for entry in page['sequences']]) == (4, ['3', '2'])
    assert await listed(shim, '?offset=4') == []


@pytest.mark.parametrize(
    'query', ['limit=0', 'limit=1001', 'limit=-1', 'limit=x', 'limit=²', 'offset=-1', 'limit=']
)
async def test_other_page_numbers_are_400(shim: Shim, query: str) -> None:
    assert await shim.code('GET', f'/sequences?{query}') == (400, 'bad-query')


@pytest.mark.parametrize(
    'raw',
    [
        b'',
        b'{"id":',
        b'[]',
        b'null',
        b'{}',
        b'{"a":' * 5000,
        json.dumps(document(frames={})).encode(),
        json.dumps(document(frames=[1])).encode(),
        json.dumps(document(title=None)).encode(),
        json.dumps(document(revision=-1)).encode(),
    ],
)
async def test_a_damaged_document_is_listed_as_such_and_hides_no_other(shim: Shim, raw: bytes) -> None:
    """FUN-SEQUENCE-GEN-035: what cannot be read is told, not left out."""
    await shim.put(document())
    damaged = lay_down(shim.root, 'broken-00000000')
    damaged.write_bytes(raw)
    found = {entry['id']: entry for entry in await listed(shim)}
    assert found[ID]['title'] == 'The lighthouse'
    assert found['broken-00000000']['broken'] is True
    assert found['broken-00000000']['message'].endswith('.')
    assert damaged.read_bytes() == raw


async def test_pictures_without_a_document_are_listed_as_such(shim: Shim) -> None:
    (shim.folder() / 'frames').mkdir(parents=True)
    assert [(entry['id'], entry['broken']) for entry in await listed(shim)] == [(ID, True)]


async def test_what_is_no_sequence_is_not_listed(shim: Shim, tmp_path: Path) -> None:
    shim.root.mkdir()
    (shim.root / 'a-file-00000000').write_text('no folder')
    (shim.root / 'empty-00000000').mkdir()
    (shim.root / 'My Pictures').mkdir()
    (shim.root / '.deleted-fox-00000000-00000000').mkdir()
    assert await listed(shim) == []


async def test_a_link_that_leads_out_is_not_followed(shim: Shim, tmp_path: Path) -> None:
    secret = lay_down(tmp_path, 'secret-00000000', title='secret')
    shim.root.mkdir()
    (shim.root / 'secret-00000000').symlink_to(secret.parent)
    lay_down(shim.root, 'file-00000000').unlink()
    (shim.root / 'file-00000000' / 'sequence.json').symlink_to(secret)
    entries = await listed(shim)
    assert [entry['broken'] for entry in entries] == [True, True]
    assert 'secret' not in json.dumps([entry['message'] for entry in entries])


async def test_a_thumbnail_that_is_no_plain_path_is_not_passed_on(shim: Shim) -> None:
    """FUN-SEQUENCE-GEN-034: only a path inside the sequence's folder can be its thumbnail."""
    for thumbnail in ('../../secret.png', 'https://example.com/a.png', '/etc/passwd', 7):
        lay_down(shim.root, ID, thumbnail=thumbnail, title=str(thumbnail))
        assert [entry['thumbnail'] for entry in await listed(shim)] == [None]


async def test_a_changed_document_is_read_again_and_others_are_not(
    shim: Shim, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        lay_down(shim.root, f'story-0000000{number}')
    await listed(shim)
    parsed: list[bytes] = []
    really_parse = entries.parse_object
    monkeypatch.setattr(entries, 'parse_object', lambda raw: (parsed.append(raw), really_parse(raw))[1])
    lay_down(shim.root, 'story-00000001', title='changed here')
    os.unlink(shim.root / 'story-00000002' / 'sequence.json')

    titles = {entry['id']: entry['title'] for entry in await listed(shim)}

    assert titles == {'story-00000000': 'The lighthouse', 'story-00000001': 'changed here'}
    assert len(parsed) == 1


async def test_a_list_of_1000_does_not_stop_the_event_loop(
    shim: Shim, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    """FUN-SEQUENCE-GEN-035: the list is made in a thread; other requests are answered meanwhile."""
    for number in range(1000):
        lay_down(shim.root, f'story-{number:08x}')
    really_parse = entries.parse_object
    monkeypatch.setattr(entries, 'parse_object', lambda raw: (gate.hold(), really_parse(raw))[1])
    listing = asyncio.create_task(listed(shim, '?limit=1000'))
    await gate.entered()
    assert (await shim.ask('GET', '/agent/prompts'))[0] == 405
    await gate.let_the_loop_turn()
    assert len(await listing) == 1000


def lay_down_many(shim: Shim, count: int) -> None:
    """Sequences of yesterday: a folder that changed in this very second is looked at again each time."""
    for number in range(count):
        lay_down(shim.root, f'story-{number:08x}', updatedAt=at(number % 60))
    os.utime(shim.root, (1_790_000_000, 1_790_000_000))


class Looks:
    """Counts the documents that are read, and the files that are looked at."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.read = self.looked_at = 0
        self._lstat, self._parse = os.lstat, entries.parse_object
        monkeypatch.setattr(entries, 'parse_object', self._counted_read)
        monkeypatch.setattr(entries.os, 'lstat', self._counted_look)

    def _counted_read(self, raw: bytes) -> Any:
        self.read += 1
        return self._parse(raw)

    def _counted_look(self, path: Any, **options: Any) -> os.stat_result:
        self.looked_at += str(path).endswith('sequence.json')
        return self._lstat(path, **options)

    def since(self) -> tuple[int, int]:
        """How many documents were read, and how many files looked at, since this was last asked."""
        counts = (self.read, self.looked_at)
        self.read = self.looked_at = 0
        return counts


async def test_a_page_costs_a_look_at_its_own_files_however_many_there_are(
    shim: Shim, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_down_many(shim, 2000)
    await listed(shim)
    looks = Looks(monkeypatch)
    for _ in range(3):
        await listed(shim, '?limit=100&offset=700')
        assert looks.since() == (0, 100)


async def test_a_change_on_the_page_is_seen_at_once_and_read_alone(
    shim: Shim, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_down_many(shim, 500)
    newest = (await listed(shim))[0]['id']
    looks = Looks(monkeypatch)
    lay_down(shim.root, newest, title='changed by another program')
    assert 'changed by another program' in [entry['title'] for entry in await listed(shim, '?limit=1000')]
    assert looks.since()[0] == 1


async def test_our_own_changes_are_seen_at_once_wherever_they_are(
    shim: Shim, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_down_many(shim, 500)
    oldest = (await listed(shim, '?limit=1&offset=499'))[0]['id']
    looks = Looks(monkeypatch)
    await shim.put(document(2, oldest, title='written by us', updatedAt=at(59, '.999')), sequence_id=oldest)
    assert (await listed(shim, '?limit=1'))[0]['title'] == 'written by us'
    assert looks.since()[0] == 1
    await shim.ask('DELETE', f'/sequences/{oldest}')
    assert (await shim.ask('GET', '/sequences?limit=1'))[1]['total'] == 499


async def test_a_change_elsewhere_is_seen_soon(shim: Shim, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_down_many(shim, 500)
    oldest = (await listed(shim, '?limit=1&offset=499'))[0]['id']
    lay_down(shim.root, oldest, title='changed by another program', updatedAt=at(59, '.999'))
    monkeypatch.setattr(catalogue, '_OLD', -1.0)
    while (await listed(shim, '?limit=1'))[0]['title'] != 'changed by another program':  # noqa: ASYNC110
        await asyncio.sleep(0)


async def test_folders_that_come_and_go_are_seen_at_once(shim: Shim) -> None:
    lay_down_many(shim, 300)
    await listed(shim)
    lay_down(shim.root, 'another-0badf00d')
    assert (await shim.ask('GET', '/sequences?limit=1'))[1]['total'] == 301
    (shim.root / 'another-0badf00d' / 'sequence.json').unlink()
    (shim.root / 'another-0badf00d').rmdir()
    assert (await shim.ask('GET', '/sequences?limit=1'))[1]['total'] == 300


async def test_a_document_that_comes_into_an_old_folder_is_seen_at_once(shim: Shim) -> None:
    lay_down_many(shim, 3)
    folder = shim.root / 'story-00000001'
    (folder / 'sequence.json').rename(folder / 'kept')
    os.utime(shim.root, (1_790_000_000, 1_790_000_000))
    assert len(await listed(shim)) == 2
    (folder / 'kept').rename(folder / 'sequence.json')
    assert len(await listed(shim)) == 3


async def test_those_who_ask_at_once_share_one_look(shim: Shim, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_down_many(shim, 200)
    looks = Looks(monkeypatch)
    lists = await asyncio.gather(*(listed(shim, '?limit=5') for _ in range(20)))
    assert all(one == lists[0] for one in lists)
    assert looks.since()[0] == 200


async def test_a_text_that_is_far_too_long_does_not_fill_the_list(shim: Shim) -> None:
    lay_down(shim.root, ID, title='x' * 1_000_000)
    lay_down(shim.root, 'other-00000000', status='x' * 1_000_000)
    found = {entry['id']: entry for entry in await listed(shim)}
    assert found[ID]['title'] == 'x' * 300
    assert found['other-00000000']['broken'] is True


async def test_a_document_that_may_not_be_looked_at_hides_no_other(
    shim: Shim, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_down(shim.root, ID)
    lay_down(shim.root, 'closed-00000000')
    really = os.lstat

    def refuse(path: Any, **options: Any) -> os.stat_result:
        if 'closed' in str(path):
            raise PermissionError(13, 'Permission denied', str(path))
        return really(path, **options)

    monkeypatch.setattr(os, 'lstat', refuse)
    found = {entry['id']: entry for entry in await listed(shim)}
    assert (found[ID]['title'], found['closed-00000000']['broken']) == ('The lighthouse', True)


async def test_a_look_that_has_just_ended_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Done in one turn of the event loop and put away in the next: who asks between waits for another."""

    async def at_once(work: Any, *given: Any) -> Any:
        return work(*given)

    def complain(*_: Any) -> None:
        raise AssertionError('the event loop never got another turn')

    monkeypatch.setattr(catalogue.asyncio, 'to_thread', at_once)
    lay_down(tmp_path, ID)
    sequences = catalogue.Catalogue(
        'sequence.json', lambda root, name: (root / name / 'sequence.json').read_bytes()
    )
    first = asyncio.create_task(sequences.page(tmp_path, 10, 0))
    await asyncio.sleep(0)
    second = asyncio.create_task(sequences.page(tmp_path, 10, 0))
    signal.signal(signal.SIGALRM, complain)
    signal.alarm(5)
    try:
        assert [total for total, _ in await asyncio.gather(first, second)] == [1, 1]
    finally:
        signal.alarm(0)


async def test_a_look_that_began_too_early_is_not_taken_for_the_answer(
    shim: Shim, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may have passed the file before that changed."""
    lay_down_many(shim, 3)
    really_look, looks = entries.Entries.look, []

    def hold_first_when_done(self: Any, root: Path) -> Any:
        found = really_look(self, root)
        looks.append(root)
        if len(looks) == 1:
            gate.hold()
        return found

    monkeypatch.setattr(entries.Entries, 'look', hold_first_when_done)
    early = asyncio.create_task(listed(shim))
    await gate.entered()
    lay_down(shim.root, 'story-00000001', title='changed meanwhile')
    late = asyncio.create_task(listed(shim))
    await gate.let_the_loop_turn()
    assert 'changed meanwhile' in [entry['title'] for entry in await late]
    await early
