"""Keys: where they come from, where they may go, and that nothing ever shows one."""

import json
import logging
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from shim_server import Shim
from upstream import CHAT, KEY, Upstream, authorization, chat, error, save, shown
from yarl import URL

from shim.env_keys import may_go_to

NO_KEY = {'configured': False, 'source': None}
STORED = {'configured': True, 'source': 'store'}
FROM_ENVIRONMENT = {'configured': True, 'source': 'env'}
NAME = 'LAB_LLM_KEY'


async def put_key(shim: Shim, key: Any = KEY) -> tuple[int, Any]:
    return await shim.ask('PUT', '/llm/home/key', json={'key': key})


@pytest.fixture
def in_environment(monkeypatch: pytest.MonkeyPatch, upstream: Upstream) -> None:
    """The operator has a key for the upstream, and says so."""
    monkeypatch.setenv(NAME, KEY)
    monkeypatch.setenv(f'{NAME}_HOSTS', f'llm.example, 127.0.0.1:{URL(upstream.url).port}')


def files_with(needle: str, folder: Path) -> list[str]:
    return [
        path.name for path in folder.rglob('*') if path.is_file() and needle.encode() in path.read_bytes()
    ]


async def test_a_stored_key_is_sent_and_never_told(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    assert await put_key(shim) == (200, STORED)
    assert await shown(shim) == STORED
    assert (await chat(shim))[0] == 200
    assert authorization(upstream) == f'Bearer {KEY}'


@pytest.mark.skipif(os.name == 'nt', reason='Windows has no such modes')
async def test_the_file_is_for_its_owner_alone(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    await put_key(shim)
    await put_key(shim, 'another-key-0123456789')
    assert stat.S_IMODE((shim.settings / 'llm-keys.json').stat().st_mode) == 0o600
    assert files_with(KEY, shim.settings.parent) == []


async def test_no_key_no_header(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    await chat(shim, headers={'X-Story-Sequence': '1', 'Authorization': 'Bearer none'})
    assert authorization(upstream) is None


async def test_a_key_can_be_forgotten(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    await put_key(shim)
    assert await shim.ask('DELETE', '/llm/home/key') == (200, NO_KEY)
    assert await shim.ask('DELETE', '/llm/home/key') == (200, NO_KEY)
    await chat(shim)
    assert authorization(upstream) is None
    assert files_with(KEY, shim.settings) == []


async def test_another_address_forgets_the_key_for_good(shim: Shim, upstream: Upstream) -> None:
    await save(shim, 'http://127.0.0.1:9/v1')
    await put_key(shim)
    assert (await save(shim, upstream.url))[1]['key'] == NO_KEY
    await chat(shim)
    assert authorization(upstream) is None
    assert files_with(KEY, shim.settings) == []
    assert (await save(shim, 'http://127.0.0.1:9/v1'))[1]['key'] == NO_KEY


async def test_another_model_or_kind_keeps_the_key(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    await put_key(shim)
    assert (await save(shim, upstream.url, model='other', kind='vllm'))[1]['key'] == STORED


async def test_a_removed_profile_takes_its_key_along(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    await put_key(shim)
    await shim.ask('DELETE', '/llm/home')
    assert files_with(KEY, shim.settings) == []
    assert (await save(shim, upstream.url))[1]['key'] == NO_KEY


async def test_a_key_is_only_sent_to_the_address_it_was_given_for(shim: Shim, upstream: Upstream) -> None:
    await save(shim, 'http://127.0.0.1:9/v1')
    await put_key(shim)
    profiles = shim.settings / 'llm-profiles.json'
    profiles.write_text(profiles.read_text().replace('http://127.0.0.1:9/v1', upstream.url))
    assert await shown(shim) == NO_KEY
    await chat(shim)
    assert authorization(upstream) is None


@pytest.mark.parametrize(
    'key', ['', 'short', 'with space in it', 'quo"te-quote', 'back\\slash-1', 'ключ-ключ', 7, None]
)
async def test_what_cannot_be_a_key_is_400(shim: Shim, upstream: Upstream, key: Any) -> None:
    await save(shim, upstream.url)
    assert await shim.code('PUT', '/llm/home/key', json={'key': key}) == (400, 'bad-key')


@pytest.mark.parametrize('body', [{}, {'key': KEY, 'baseUrl': 'http://127.0.0.1/'}])
async def test_the_key_comes_alone(shim: Shim, upstream: Upstream, body: dict[str, str]) -> None:
    await save(shim, upstream.url)
    assert await shim.code('PUT', '/llm/home/key', json=body) == (400, 'bad-key')


async def test_a_key_needs_a_profile(shim: Shim) -> None:
    for method in ('PUT', 'DELETE'):
        assert await shim.code(method, '/llm/home/key', json={'key': KEY}) == (404, 'llm-not-set')


@pytest.mark.parametrize(
    'raw', ['', '{"keys": 7}', '{"keys": {"home": "x"}}', '{"keys": {"home": {"key": 7}}}']
)
async def test_a_damaged_file_reads_as_no_key(shim: Shim, upstream: Upstream, raw: str) -> None:
    await save(shim, upstream.url)
    (shim.settings / 'llm-keys.json').write_text(raw)
    assert await shown(shim) == NO_KEY
    assert await put_key(shim) == (200, STORED)


@pytest.mark.usefixtures('in_environment')
async def test_the_environment_comes_first(shim: Shim, upstream: Upstream) -> None:
    assert (await save(shim, upstream.url, keyEnv=NAME))[1]['key'] == FROM_ENVIRONMENT
    await chat(shim)
    assert authorization(upstream) == f'Bearer {KEY}'
    assert await shim.code('PUT', '/llm/home/key', json={'key': 'another-key-0123'}) == (
        409,
        'key-in-environment',
    )
    assert files_with(KEY, shim.settings) == []


@pytest.mark.usefixtures('in_environment')
async def test_a_stored_key_waits_behind_the_environment_s(
    shim: Shim, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    await save(shim, upstream.url)
    await put_key(shim, 'stored-key-0123456789')
    await save(shim, upstream.url, keyEnv=NAME)
    await chat(shim)
    assert authorization(upstream) == f'Bearer {KEY}'
    monkeypatch.delenv(NAME)
    assert await shown(shim) == STORED


@pytest.mark.usefixtures('in_environment')
async def test_the_page_cannot_send_a_variable_to_an_address_of_its_choosing(
    shim: Shim, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv('OTHER_SECRET_KEY', 'other-secret-0123456789')
    for name in ('OTHER_SECRET_KEY', 'OPENAI_API_KEY', 'NOT_EVEN_SET_KEY'):
        status, body = await save(shim, upstream.url, keyEnv=name)
        assert (status, body['error']['code']) == (400, 'bad-profile')
        assert f'{name}_HOSTS' in body['error']['message']
    status, _ = await save(shim, 'http://127.0.0.1:9/v1', keyEnv=NAME)
    assert status == 400


@pytest.mark.usefixtures('in_environment')
async def test_a_variable_that_may_no_longer_go_there_is_not_sent(
    shim: Shim, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    await save(shim, upstream.url, keyEnv=NAME)
    monkeypatch.setenv(f'{NAME}_HOSTS', 'llm.example')
    assert await shown(shim) == NO_KEY
    await chat(shim)
    assert authorization(upstream) is None


@pytest.mark.parametrize(
    ('listed', 'url', 'may'),
    [
        ('llm.example', 'https://llm.example/v1', True),
        ('LLM.example', 'https://llm.example./v1', True),
        ('a.example, llm.example', 'https://llm.example/v1', True),
        ('llm.example:8443', 'https://llm.example:8443/v1', True),
        ('llm.example:443', 'https://llm.example/v1', True),
        ('[::1]:8000', 'http://[::1]:8000/v1', True),
        ('llm.example', 'https://llm.example:8443/v1', False),
        ('llm.example', 'https://evil.llm.example/v1', False),
        ('llm.example', 'https://llm.example.evil.example/v1', False),
        ('127.0.0.1', 'http://127.0.0.1:8000/v1', False),
        ('*', 'https://llm.example/v1', False),
        ('', 'https://llm.example/v1', False),
    ],
)
def test_the_environment_says_where_a_variable_may_go(
    monkeypatch: pytest.MonkeyPatch, listed: str, url: str, may: bool
) -> None:
    monkeypatch.setenv(f'{NAME}_HOSTS', listed)
    assert may_go_to(NAME, URL(url)) is may


@pytest.mark.parametrize(
    ('name', 'url', 'may'),
    [
        ('OPENAI_API_KEY', 'https://api.openai.com/v1', True),
        ('OPENROUTER_API_KEY', 'https://openrouter.ai/api/v1', True),
        ('OPENAI_API_KEY', 'http://api.openai.com/v1', False),
        ('OPENAI_API_KEY', 'https://api.openai.com:8443/v1', False),
        ('OPENAI_API_KEY', 'https://openrouter.ai/api/v1', False),
        ('AWS_SECRET_ACCESS_KEY', 'https://api.openai.com/v1', False),
        ('PATH', 'https://api.openai.com/v1', False),
    ],
)
def test_a_provider_s_own_variable_may_go_to_the_provider(name: str, url: str, may: bool) -> None:
    assert may_go_to(name, URL(url)) is may


async def test_a_server_that_repeats_the_key_is_not_believed(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    await put_key(shim)
    upstream.sends(
        error(f'Incorrect API key provided: {KEY}.'), 401, Retry_After=KEY, Content_Type=f'text/{KEY}'
    )
    status, body = await chat(shim)
    assert (status, body['error']['message']) == (401, 'Incorrect API key provided: [key].')


@pytest.mark.parametrize('cut', range(1, len(KEY)))
async def test_a_key_is_found_wherever_a_stream_is_cut(shim: Shim, upstream: Upstream, cut: int) -> None:
    await save(shim, upstream.url)
    await put_key(shim)
    whole = f'data: "{KEY}{KEY[:-1]}"\n\n'.encode()
    upstream.streams(whole[: 7 + cut], whole[7 + cut :])
    async with shim.client.post(
        '/story-sequence/llm/home/chat/completions', json=CHAT, headers={'X-Story-Sequence': '1'}
    ) as answer:
        assert await answer.read() == whole.replace(KEY.encode(), b'[key]')


async def test_nothing_that_is_said_or_logged_holds_a_key(
    shim: Shim, upstream: Upstream, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    said = [await save(shim, upstream.url), await put_key(shim), await chat(shim)]
    said += [await shim.ask('GET', path) for path in ('/llm', '/llm/home/models', '/status', '/sequences')]
    upstream.sends(error(KEY), 500)
    said += [await chat(shim), await put_key(shim, KEY + '\x00'), await put_key(shim, [KEY])]
    upstream.sends(KEY.encode(), 302, Location=f'http://{KEY}/')
    said += [await chat(shim), await shim.ask('PUT', '/llm/home', json={KEY: KEY})]
    (shim.settings / 'llm-keys.json').chmod(0)
    said += [await shim.ask('DELETE', '/llm/home'), await shim.ask('GET', '/llm')]
    assert KEY not in json.dumps(said)
    assert KEY not in caplog.text
    assert 'fox' not in caplog.text
