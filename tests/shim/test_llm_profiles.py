"""Profiles of LLM servers: what may be saved, and what is kept."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from shim_server import Shim
from upstream import KEY, save

GOOD = {'kind': 'ollama', 'baseUrl': 'http://127.0.0.1:11434/v1', 'model': 'llama3.2', 'keyEnv': None}
NO_KEY = {'configured': False, 'source': None}


async def listed(shim: Shim) -> list[dict[str, Any]]:
    return (await shim.ask('GET', '/llm'))[1]['profiles']


async def test_a_server_without_profiles_has_an_empty_list(shim: Shim) -> None:
    assert await shim.ask('GET', '/llm') == (200, {'profiles': [], 'storable': True})


async def test_a_profile_is_kept_on_the_server(shim: Shim) -> None:
    profile = {'id': 'home', **GOOD, 'key': NO_KEY}
    assert await shim.ask('PUT', '/llm/home', json=GOOD) == (200, profile)
    assert await listed(shim) == [profile]
    kept = json.loads((shim.settings / 'llm-profiles.json').read_text())
    assert kept == {'format': 1, 'profiles': [{'id': 'home', **GOOD}]}


async def test_a_profile_is_changed_in_its_place(shim: Shim) -> None:
    for name in ('home', 'work'):
        await shim.ask('PUT', f'/llm/{name}', json=GOOD)
    await shim.ask('PUT', '/llm/home', json={**GOOD, 'model': 'qwen3'})
    assert [(p['id'], p['model']) for p in await listed(shim)] == [('home', 'qwen3'), ('work', 'llama3.2')]


async def test_a_slash_at_the_end_of_an_address_makes_no_other_address(shim: Shim) -> None:
    status, profile = await save(shim, GOOD['baseUrl'] + '/')
    assert (status, profile['baseUrl']) == (200, GOOD['baseUrl'])


async def test_a_profile_is_removed(shim: Shim) -> None:
    await shim.ask('PUT', '/llm/home', json=GOOD)
    assert await shim.ask('DELETE', '/llm/home') == (204, None)
    assert await listed(shim) == []
    assert await shim.code('DELETE', '/llm/home') == (404, 'llm-not-set')


@pytest.mark.parametrize('name', ['-home', 'Home', 'a' * 41, 'a_b', 'a.b', 'h%C3%B6me'])
async def test_other_ids_are_400(shim: Shim, name: str) -> None:
    assert await shim.code('PUT', f'/llm/{name}', json=GOOD) == (400, 'bad-profile')


@pytest.mark.parametrize(
    'changes',
    [
        {'kind': 'gpt'},
        {'kind': None},
        {'kind': []},
        {'baseUrl': 7},
        {'baseUrl': None},
        {'model': None},
        {'model': 'a\nb'},
        {'model': 'a' * 201},
        {'keyEnv': 7},
        {'keyEnv': 'PATH'},
        {'keyEnv': 'HOME'},
        {'keyEnv': '_KEY'},
        {'keyEnv': 'openai_api_key'},
        {'keyEnv': 'DATABASE_PASSWORD'},
        {'keyEnv': 'A_KEY_HOSTS'},
        {'keyEnv': 'A_KEY\n'},
        {'key': KEY},
        {'headers': {}},
    ],
)
async def test_what_is_no_profile_is_400_and_the_old_one_stays(shim: Shim, changes: dict[str, Any]) -> None:
    await shim.ask('PUT', '/llm/home', json=GOOD)
    assert await shim.code('PUT', '/llm/home', json={**GOOD, **changes}) == (400, 'bad-profile')
    assert await listed(shim) == [{'id': 'home', **GOOD, 'key': NO_KEY}]


@pytest.mark.parametrize('field', sorted(GOOD))
async def test_every_field_is_needed(shim: Shim, field: str) -> None:
    body = {name: value for name, value in GOOD.items() if name != field}
    assert await shim.code('PUT', '/llm/home', json=body) == (400, 'bad-profile')


@pytest.mark.parametrize(
    'url',
    [
        'ftp://127.0.0.1/',
        'http://user:password@127.0.0.1/v1',
        'http://127.0.0.1/v1?key=secret',
        'http://127.0.0.1/v1#x',
        'http://169.254.169.254/v1',
        'https://169.254.169.254/v1',
        'http://[::ffff:169.254.169.254]/v1',
        'http://[fe80::1]/v1',
        'http://2852039166/v1',
        'http://0.0.0.0:11434/v1',
        'http://93.184.216.34/v1',
        'http://no-such-name.invalid/v1',
    ],
)
async def test_an_address_that_may_not_be_asked_is_400(shim: Shim, url: str) -> None:
    assert await shim.code('PUT', '/llm/home', json={**GOOD, 'baseUrl': url}) == (400, 'bad-url')


async def test_a_name_that_leads_to_a_metadata_service_is_400(
    shim: Shim, pretend: Callable[[str, str], None]
) -> None:
    pretend('llm.example', '169.254.169.254')
    body = {**GOOD, 'baseUrl': 'https://llm.example/v1'}
    assert await shim.code('PUT', '/llm/home', json=body) == (400, 'bad-url')


async def test_there_is_an_end_to_profiles(shim: Shim) -> None:
    for number in range(50):
        await shim.ask('PUT', f'/llm/p{number}', json=GOOD)
    assert await shim.code('PUT', '/llm/one-more', json=GOOD) == (400, 'bad-profile')
    assert (await shim.ask('PUT', '/llm/p7', json=GOOD))[0] == 200


@pytest.mark.parametrize(
    'raw',
    [
        '',
        '[]',
        '{"profiles": 7}',
        '{"profiles": [7, {}, {"id": "x"}]}',
        json.dumps({'profiles': [{'id': '../x', **GOOD}]}),
        json.dumps({'profiles': [{'id': 'x', **GOOD, 'baseUrl': 'file:///etc/passwd'}]}),
        json.dumps({'profiles': [{'id': 'x', **GOOD, 'keyEnv': 'PATH'}]}),
    ],
)
async def test_a_damaged_file_reads_as_no_profiles(shim: Shim, raw: str) -> None:
    shim.settings.mkdir(parents=True)
    (shim.settings / 'llm-profiles.json').write_text(raw)
    assert await listed(shim) == []
    assert await shim.code('GET', '/llm/x/models') == (404, 'llm-not-set')


@pytest.mark.parametrize(
    ('method', 'path'),
    [
        ('PUT', '/llm/home'),
        ('DELETE', '/llm/home'),
        ('PUT', '/llm/home/key'),
        ('DELETE', '/llm/home/key'),
        ('POST', '/llm/find'),
        ('GET', '/llm/home/models'),
        ('POST', '/llm/home/chat/completions'),
        ('POST', '/llm/home/responses'),
    ],
)
@pytest.mark.parametrize(
    'headers',
    [
        {},
        {'X-Story-Sequence': '1', 'Origin': 'http://evil.example'},
        {'X-Story-Sequence': '1', 'Sec-Fetch-Site': 'cross-site'},
        {'X-Story-Sequence': '1', 'Host': 'rebound.example'},
    ],
)
async def test_foreign_callers_are_403(shim: Shim, method: str, path: str, headers: dict[str, str]) -> None:
    assert await shim.code(method, path, json={}, headers=headers) == (403, 'foreign-origin')


async def test_an_old_server_keeps_profiles_without_keys(start: Callable[..., Awaitable[Shim]]) -> None:
    shim = await start(storable=False)
    await save(shim, GOOD['baseUrl'])
    assert (await shim.ask('GET', '/llm'))[1]['storable'] is False
    assert await shim.code('PUT', '/llm/home/key', json={'key': KEY}) == (409, 'keys-not-storable')
    assert not (shim.settings / 'llm-keys.json').exists()
