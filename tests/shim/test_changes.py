"""A document that changed a little is sent as its changes; what is stored is as if all had been sent."""

import asyncio
import errno
import json
import os
from typing import Any

import pytest
from shim_server import ID, OURS, Shim, document

from shim.answers import Refusal
from shim.changes import CHANGES_LIMIT, apply_changes

NEXT = {'op': 'replace', 'path': '/revision', 'value': 2}
FRAMES = [{'id': 'a', 'takes': []}, {'id': 'b', 'takes': [{'number': 1}]}]


def change(op: str, path: str, *value: Any) -> dict[str, Any]:
    return {'op': op, 'path': path, **({'value': value[0]} if value else {})}


def changed(before: dict[str, Any], *changes: Any) -> dict[str, Any]:
    apply_changes(before, list(changes))
    return before


def code(changes: object, before: Any = None) -> str:
    with pytest.raises(Refusal) as refused:
        apply_changes({'frames': [1, 2], 'title': 'x'} if before is None else before, changes)
    assert refused.value.status == 400
    return refused.value.code


async def test_only_what_changed_is_sent(shim: Shim) -> None:
    """FUN-SEQUENCE-GEN-019: the document in the folder is the new one, whole."""
    await shim.put(document(1, frames=FRAMES, note='gone'))
    take = {'number': 1, 'state': 'done', 'seed': 2**53 - 1}

    answer = await shim.patch(
        NEXT,
        change('replace', '/title', 'Ein Märchen'),
        change('add', '/frames/0/takes/-', take),
        change('remove', '/frames/1/takes/0'),
        change('remove', '/note'),
    )

    frames = [{'id': 'a', 'takes': [take]}, {'id': 'b', 'takes': []}]
    assert answer == (200, {'revision': 2})
    assert shim.stored() == document(2, title='Ein Märchen', frames=frames)


async def test_one_change_goes_on_from_the_other(shim: Shim) -> None:
    await shim.put(document(1))
    for base in range(1, 5):
        answer = await shim.patch(change('replace', '/revision', base + 1), base=base)
        assert answer == (200, {'revision': base + 1})
    assert shim.stored() == document(5)
    assert (await shim.put(document(6)))[0] == 200


@pytest.mark.parametrize(
    'value',
    [
        '\ud800',
        '\udc00 first',
        '\U0001f98a',
        'ß\x7f\u2028"\\\n\x00',
        0.1,
        1e21,
        5e-324,
        10**25,
        -0.0,
        None,
        True,
    ],
)
async def test_each_value_is_stored_as_it_came(shim: Shim, value: Any) -> None:
    """Also half a character, which JavaScript's strings may hold and UTF-8 cannot."""
    await shim.put(document(1, kept=[value, {str(value): value}]))
    await shim.patch(NEXT, change('add', '/new', [value]))
    stored = shim.stored()
    assert repr([stored['kept'], stored['new']]) == repr([[value, {str(value): value}], [value]])
    async with shim.client.get(f'/story-sequence/sequences/{ID}') as answer:
        assert json.loads(await answer.read()) == stored


def test_places_are_found_by_their_escaped_names() -> None:
    odd = {'a/b': 1, 'm~n': 2, '~1': 3, '': {'': 4}, '0': 5, 'é': 6}
    paths = ['/a~1b', '/m~0n', '/~01', '//', '/0', '/é']
    assert changed(dict(odd), *(change('replace', path, 'new') for path in paths)) == {
        **dict.fromkeys(odd, 'new'),
        '': {'': 'new'},
    }


def test_names_of_a_language_s_own_objects_are_plain_keys() -> None:
    names = ['__proto__', 'constructor', '__class__', '__dict__', 'append']
    assert changed({}, *(change('add', f'/{name}', 1) for name in names)) == dict.fromkeys(names, 1)
    assert code([change('add', '/__proto__/polluted', 1)]) == 'bad-changes'


def test_lists_grow_and_shrink_at_any_place() -> None:
    grown = changed({'l': [1]}, change('add', '/l/0', 0), change('add', '/l/2', 2), change('add', '/l/-', 3))
    assert grown == {'l': [0, 1, 2, 3]}
    assert changed(grown, change('remove', '/l/3'), change('remove', '/l/0')) == {'l': [1, 2]}


@pytest.mark.parametrize(
    'path',
    [
        *('', 'title', '/', '/nothing', '/title/0', '/nothing/deeper', '/~', '/~2', '/title~', '/title\n'),
        *('/frames/2', '/frames/99999', '/frames/' + '9' * 5000, '/frames/-', '/frames/-1', '/frames/01'),
        *('/frames/+1', '/frames/1.0', '/frames/1e0', '/frames/ 1', '/frames/١', '/frames/', '/frames/0/x'),
        *('/frames/length', '/__proto__', '/frames/__proto__', '/get', '/' * 5000),
    ],
)
@pytest.mark.parametrize('op', ['replace', 'remove'])
def test_a_place_that_is_not_there_is_refused(op: str, path: str) -> None:
    value = [1] if op == 'replace' else []
    assert code([change(op, path, *value)]) == 'bad-changes'


@pytest.mark.parametrize(
    'path', ['', '/frames/4', '/frames/99999', '/frames/--', '/frames/01', '/title/0', '/no/x']
)
def test_nothing_is_added_where_there_is_no_room_for_it(path: str) -> None:
    assert code([change('add', path, 1)]) == 'bad-changes'


@pytest.mark.parametrize(
    'strange',
    [
        *({}, [], None, 'add', 1),
        {'op': 'add', 'path': '/x'},
        {'op': 'remove', 'path': '/title', 'value': 1},
        {'op': 'replace', 'path': '/title', 'value': 1, 'from': '/frames'},
        {'op': 'replace', 'path': ['title'], 'value': 1},
        {'op': ['replace'], 'path': '/title', 'value': 1},
        {'op': {}, 'path': '/title', 'value': 1},
        {'op': None, 'path': '/title'},
        {'path': '/title', 'value': 1},
        {'op': 'move', 'path': '/title', 'from': '/frames'},
        {'op': 'copy', 'path': '/title', 'from': '/frames'},
        {'op': 'test', 'path': '/title', 'value': 'x'},
    ],
)
def test_what_is_no_change_that_we_write_is_refused(strange: Any) -> None:
    assert code([strange]) == 'bad-changes'


@pytest.mark.parametrize('changes', [None, {}, 'x', 1, [NEXT] * (CHANGES_LIMIT + 1)])
def test_what_is_no_list_or_too_long_a_one_is_refused(changes: Any) -> None:
    assert code(changes) == 'bad-changes'


async def test_one_change_that_does_not_fit_leaves_all_as_it_was(shim: Shim) -> None:
    await shim.put(document(1))
    status, body = await shim.patch(NEXT, change('replace', '/title', 'new'), change('remove', '/frames/0'))
    assert (status, body['error']['code']) == (400, 'bad-changes')
    assert [entry.name for entry in shim.folder().iterdir()] == ['sequence.json']
    assert shim.stored() == document(1)


@pytest.mark.parametrize(
    ('changes', 'refusal'),
    [
        ([], (400, 'bad-document')),
        ([change('replace', '/revision', 3)], (400, 'bad-document')),
        ([change('replace', '/revision', True)], (400, 'bad-document')),
        ([change('remove', '/revision')], (400, 'bad-document')),
        ([NEXT, change('replace', '/id', 'the-fox-0badf00d')], (400, 'bad-document')),
        ([NEXT, change('add', '/more', 'x' * 2_700_000)], (413, 'too-large')),
        ([NEXT, *(change('add', '/d' * n, {}) for n in range(1, 65))], (400, 'bad-json')),
    ],
    ids=['same revision', 'skipped', 'true', 'none', 'another id', 'too large', 'too deep'],
)
async def test_what_comes_of_it_must_be_a_document_that_could_be_sent_whole(
    shim: Shim, changes: list[Any], refusal: tuple[int, str]
) -> None:
    before = document(1, title='x' * 2_700_000)
    await shim.put(before)
    status, body = await shim.patch(*changes)
    assert (status, body['error']['code']) == refusal
    assert shim.stored() == before


async def test_a_change_of_another_s_revision_is_409_and_nothing_is_overwritten(shim: Shim) -> None:
    await shim.put(document(1))
    mine = shim.stamp
    await shim.put(document(2, title='theirs'))
    status, body = await shim.patch(NEXT, change('replace', '/title', 'mine'), stamp=mine)
    assert (status, body['error']['code'], body['revision']) == (409, 'conflict', 2)
    assert shim.stored() == document(2, title='theirs')


async def test_of_many_changes_at_once_exactly_one_is_made(shim: Shim) -> None:
    await shim.put(document(1))
    made = [shim.patch(NEXT, change('replace', '/title', str(n)), stamp=shim.stamp) for n in range(20)]
    answers = await asyncio.gather(*made)
    winners = [n for n, (status, _) in enumerate(answers) if status == 200]
    assert [status for status, _ in answers].count(409) == 19
    assert shim.stored() == document(2, title=str(winners[0]))


async def test_a_file_that_somebody_mended_by_hand_is_not_taken_for_the_one_that_was_stored(
    shim: Shim,
) -> None:
    await shim.put(document(1))
    by_hand = json.dumps(document(1, title='by hand')).encode()
    (shim.folder() / 'sequence.json').write_bytes(by_hand)
    status, body = await shim.patch(NEXT)
    assert (status, body['error']['code']) == (400, 'bad-changes')
    assert (shim.folder() / 'sequence.json').read_bytes() == by_hand


async def test_a_damaged_file_is_not_changed(shim: Shim) -> None:
    await shim.put(document(1))
    (shim.folder() / 'sequence.json').write_bytes(b'{"id": "the-light')
    status, body = await shim.patch(NEXT)
    assert (status, body['error']['code']) == (400, 'bad-changes')
    assert [entry.name for entry in shim.folder().iterdir()] == ['sequence.json']


async def test_what_is_not_there_is_a_conflict_and_is_not_made(shim: Shim) -> None:
    status, body = await shim.patch(NEXT)
    assert (status, body['error']['code'], body['revision']) == (409, 'conflict', 0)
    status, body = await shim.patch(change('add', '/revision', 1), base=0)
    assert (status, body['error']['code']) == (400, 'bad-changes')
    assert not shim.folder().exists()


@pytest.mark.parametrize('body', [{}, {'stamp': ''}, {'changes': []}, {'stamp': '', 'changes': [], 'id': ID}])
async def test_a_request_holds_stamp_and_changes_alone(shim: Shim, body: Any) -> None:
    sent = {**OURS, 'If-Match': '"1"'}
    assert await shim.code('PATCH', f'/sequences/{ID}', json=body, headers=sent) == (400, 'bad-changes')


@pytest.mark.parametrize('stamp', [None, 1, [], {}, ''])
async def test_a_stamp_that_is_none_fits_nothing(shim: Shim, stamp: Any) -> None:
    await shim.put(document(1))
    body, sent = {'stamp': stamp, 'changes': [NEXT]}, {**OURS, 'If-Match': '"1"'}
    assert await shim.code('PATCH', f'/sequences/{ID}', json=body, headers=sent) == (400, 'bad-changes')


async def test_if_match_must_name_one_revision(shim: Shim) -> None:
    body = {'stamp': '', 'changes': []}
    assert await shim.code('PATCH', f'/sequences/{ID}', json=body) == (400, 'bad-document')


@pytest.mark.parametrize(
    ('number', 'refusal'), [(errno.ENOSPC, (507, 'disk-full')), (errno.EROFS, (500, 'not-writable'))]
)
async def test_a_disk_that_refuses_is_told_in_words_and_the_old_document_is_whole(
    shim: Shim, monkeypatch: pytest.MonkeyPatch, number: int, refusal: tuple[int, str]
) -> None:
    """FR28, for changes as for the whole."""
    await shim.put(document(1))

    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number), str(shim.folder()))

    with monkeypatch.context() as broken:
        broken.setattr(os, 'fsync', refuse)
        status, body = await shim.patch(NEXT)
    assert (status, body['error']['code']) == refusal
    assert shim.stored() == document(1)
    assert await shim.patch(NEXT) == (200, {'revision': 2})
