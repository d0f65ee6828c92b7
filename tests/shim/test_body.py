"""Bad bodies are the sender's mistake (415, 413, 400), never a 500 and never half taken."""

import gzip
import json
from collections.abc import AsyncIterator

import pytest
from shim_server import ID, OURS, Shim, document

from shim.answers import Refusal
from shim.body import parse_object

JSON = {**OURS, 'Content-Type': 'application/json', 'If-Match': '"0"'}
MEGABYTE = 1024 * 1024


def nested(depth: int) -> bytes:
    """An object `depth` containers deep."""
    return b'{"a":' + b'[' * (depth - 1) + b']' * (depth - 1) + b'}'


BROKEN = {
    'empty': b'',
    'cut off': b'{"id": "fox',
    'two values': b'{}{}',
    'a comment': b'{} // hello',
    'an array': b'[{}]',
    'a text': b'"fox"',
    'null': b'null',
    'NaN': b'{"a": NaN}',
    'Infinity': b'{"a": [-Infinity]}',
    'Latin-1': '{"a": "ü"}'.encode('latin-1'),
    'UTF-16': '{"a": 1}'.encode('utf-16'),
    'a byte order mark': b'\xef\xbb\xbf{}',
    'a raw newline': b'{"a": "\n"}',
    'a number too large': b'{"a": 1e999}',
    'a number of 10,000 digits': b'{"a": ' + b'9' * 10_000 + b'}',
    'a name twice': b'{"revision": 1, "revision": 2}',
    'a name twice inside': b'{"frames": [{"id": "a", "id": "b"}]}',
    '65 deep': nested(65),
    '100,000 deep': b'[' * 100_000,
    '100,000 objects deep': b'{"a":' * 100_000,
}


@pytest.mark.parametrize('raw', BROKEN.values(), ids=BROKEN.keys())
async def test_what_is_no_json_object_is_400(shim: Shim, raw: bytes) -> None:
    """IR66."""
    assert await shim.code('PUT', f'/sequences/{ID}', data=raw, headers=JSON) == (400, 'bad-json')
    assert not shim.root.exists()


def test_64_deep_is_taken_and_65_is_not() -> None:
    assert parse_object(nested(64))
    with pytest.raises(Refusal):
        parse_object(nested(65))


def test_names_of_a_language_s_own_objects_are_plain_keys() -> None:
    assert parse_object(b'{"__proto__": {"a": 1}, "constructor": 2}') == {
        '__proto__': {'a': 1},
        'constructor': 2,
    }


@pytest.mark.parametrize(
    'headers',
    [
        {'Content-Type': 'text/plain'},
        {'Content-Type': 'text/plain; application/json'},
        {'Content-Type': 'application/x-www-form-urlencoded'},
        {'Content-Type': 'multipart/form-data; boundary=x'},
        {'Content-Type': 'application/json; charset=utf-16'},
        {'Content-Type': ''},
    ],
)
async def test_other_types_are_415(shim: Shim, headers: dict[str, str]) -> None:
    """IR65."""
    sent = {**OURS, 'If-Match': '"0"', **headers}
    raw = json.dumps(document()).encode()
    assert await shim.code('PUT', f'/sequences/{ID}', data=raw, headers=sent) == (415, 'wrong-type')


@pytest.mark.parametrize('packing', ['gzip', 'deflate', 'GZIP', 'gzip, gzip', 'x-unknown'])
async def test_a_packed_body_is_415_and_is_not_unpacked(shim: Shim, packing: str) -> None:
    sent = {**JSON, 'Content-Encoding': packing}
    raw = gzip.compress(b' ' * 50 * MEGABYTE)
    assert await shim.code('PUT', f'/sequences/{ID}', data=raw, headers=sent) == (415, 'wrong-type')


async def test_a_charset_of_utf_8_is_taken(shim: Shim) -> None:
    sent = {**JSON, 'Content-Type': 'application/json; charset=UTF-8'}
    raw = json.dumps(document()).encode()
    status, _ = await shim.ask('PUT', f'/sequences/{ID}', data=raw, headers=sent)
    assert (status, shim.stored()) == (200, document())


async def test_more_than_5_mb_is_413(shim: Shim) -> None:
    large = document(title='x' * 5 * MEGABYTE)
    assert await shim.code('PUT', f'/sequences/{ID}', json=large, headers=JSON) == (413, 'too-large')


async def test_a_document_of_nearly_5_mb_is_taken(shim: Shim) -> None:
    assert await shim.put(document(title='x' * (5 * MEGABYTE - 1000))) == (200, {'revision': 1})


async def test_a_long_body_that_hides_its_length_is_413(shim: Shim) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(6):
            yield b' ' * MEGABYTE

    assert await shim.code('PUT', f'/sequences/{ID}', data=pieces(), headers=JSON) == (413, 'too-large')


async def test_requests_to_the_agent_stop_at_1_mb(shim: Shim) -> None:
    large = {'story': 'x' * MEGABYTE, 'frames': 3, 'arc': None, 'model': None}
    assert await shim.code('POST', '/agent/prompts', json=large) == (413, 'too-large')
