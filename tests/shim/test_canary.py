"""What is private stays where it belongs: planted in every place of every request, looked for everywhere."""

import io
import json
import logging
import os
import re
from pathlib import Path
from typing import Any

import pytest
from shim_server import ID, OURS, Shim, document
from test_pack import ROUTES
from upstream import CHAT, Upstream, save, unused_port

import shim.agent as agent
import shim.sequences as sequences

CANARY = 'sk-canary-0123456789abcdef'
HEADERS = {**OURS, 'Authorization': f'Bearer {CANARY}', 'Cookie': f'session={CANARY}', 'X-Api-Key': CANARY}
STORY = {'story': CANARY, 'frames': 3, 'arc': CANARY, 'model': f'{CANARY}\r\nX-Key: {CANARY}'}


def requests() -> list[tuple[str, str, Any]]:
    """Each route with bodies that it takes and bodies that it refuses; the canary is in all of them."""
    return [
        ('GET', '/status', None),
        ('GET', f'/sequences?limit={CANARY}', None),
        ('GET', f'/sequences/{CANARY}', None),
        ('GET', f'/sequences/{ID}/pictures', None),
        ('GET', f'/thumbnails/{ID}/{CANARY}.png', None),
        ('PUT', f'/sequences/{ID}', {**document(), CANARY: CANARY, 'id': CANARY}),
        ('PUT', f'/sequences/{ID}', f'{{"{CANARY}": {CANARY}'),
        ('PATCH', f'/sequences/{ID}', {'stamp': CANARY, 'changes': [{'op': CANARY, 'path': CANARY}]}),
        ('PATCH', f'/sequences/{ID}', {'stamp': CANARY, 'changes': CANARY, CANARY: CANARY}),
        ('DELETE', f'/sequences/{CANARY}', None),
        ('PUT', '/agent', {'url': f'http://{CANARY}@127.0.0.1/'}),
        ('PUT', '/agent', {'url': f'http://127.0.0.1/?key={CANARY}'}),
        ('POST', '/agent/prompts', STORY),
        ('POST', '/agent/prompts', {**STORY, CANARY: CANARY}),
        ('GET', '/llm', None),
        ('PUT', '/llm/home/key', {'key': CANARY}),
        ('PUT', '/llm/home/key', {'key': [CANARY]}),
        ('PUT', '/llm/other/key', {'key': CANARY}),
        ('PUT', '/llm/other', {'kind': CANARY}),
        ('GET', '/llm/home/models', None),
        ('POST', '/llm/home/chat/completions', {**CHAT, 'note': CANARY}),
        ('POST', '/llm/home/responses', f'{CANARY}'),
        ('POST', '/llm/find', {}),
        ('DELETE', '/llm/home/key', None),
        ('DELETE', '/llm/home', None),
    ]


async def said(shim: Shim, method: str, path: str, body: Any) -> str:
    """All that comes back: status line, headers and body."""
    text = body if isinstance(body, str) else json.dumps(body)
    data = None if body is None else io.BytesIO(text.encode())
    headers = {**HEADERS, 'If-Match': f'"{CANARY}"' if CANARY in text else '"0"'}
    headers |= {} if data is None else {'Content-Type': 'application/json'}
    url = f'/story-sequence{path}'
    async with shim.client.request(method, url, data=data, headers=headers) as answer:
        return f'{answer.status} {answer.reason} {dict(answer.headers)} {await answer.text()}'


def test_every_route_is_asked() -> None:
    asked = [f'{method} /story-sequence{path.split("?")[0]}' for method, path, _ in requests()]
    patterns = [re.sub(r'\{.*?\}', '[^ ]+', route) for route in ROUTES]
    unasked = [p for p in patterns if not any(re.fullmatch(p, one) for one in asked)]
    assert unasked == []


def misbehaving(upstream: Upstream, kind: str) -> None:
    """The LLM server and the agent service, which are one here, answer so."""
    if kind == 'repeats it in an error':
        upstream.sends(json.dumps({'error': CANARY}).encode(), 401, X_Key=CANARY)
    elif kind == 'redirects with it':
        upstream.sends(b'', 302, Location=f'http://127.0.0.1/{CANARY}')
    elif kind == 'answers no JSON':
        upstream.sends(CANARY.encode())


@pytest.mark.parametrize(
    'world',
    [
        'all is well',
        'repeats it in an error',
        'redirects with it',
        'answers no JSON',
        'nobody listens',
        'the disk fails',
        'our code fails',
    ],
)
async def test_nothing_that_is_said_or_logged_holds_the_canary(
    shim: Shim,
    upstream: Upstream,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    world: str,
) -> None:
    """S6, S7: no secret in an answer, no body and no header in a log, whatever goes wrong."""
    caplog.set_level(logging.DEBUG)
    url = f'http://127.0.0.1:{unused_port()}/v1' if world == 'nobody listens' else upstream.url
    await save(shim, url)
    await shim.ask('PUT', '/agent', json={'url': url})
    misbehaving(upstream, world)
    if world == 'the disk fails':
        monkeypatch.setattr(os, 'fsync', _disk_error)
    if world == 'our code fails':
        for module, name in ((sequences, 'replace_file'), (sequences, 'sequence_folder'), (agent, 'call')):
            monkeypatch.setattr(module, name, _crash)

    answers = ''.join([await said(shim, *request) for request in requests()])

    # The agent service and LLM servers may say what they like in their own answers, but for keys of ours.
    assert CANARY not in answers or world == 'repeats it in an error'
    logs = _without_addresses(caplog)
    assert CANARY not in logs, [line for line in logs.splitlines() if CANARY in line]


async def test_no_answer_names_a_path_of_the_server_or_an_address_of_its_own(
    shim: Shim, upstream: Upstream, tmp_path: Path
) -> None:
    """S7; and below a reverse proxy's path: nothing absolute is told, so nothing needs to be rewritten."""
    await save(shim, upstream.url)
    await shim.put(document())
    for request in requests():
        answer = (await said(shim, *request)).replace(upstream.url, '')
        for absolute in (str(tmp_path), str(shim.output), 'Traceback', '/story-sequence/', 'Location'):
            assert absolute not in answer


async def test_only_the_key_s_own_file_holds_it(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    await shim.ask('PUT', '/agent', json={'url': upstream.url})
    for request in requests()[:-2]:
        await said(shim, *request)
    files = [path for path in shim.output.parent.rglob('*') if path.is_file()]
    assert [path.name for path in files if CANARY.encode() in path.read_bytes()] == ['llm-keys.json']


async def test_settings_are_the_operator_s_whoever_the_user_is(shim: Shim, upstream: Upstream) -> None:
    """ComfyUI's --multi-user: its header names a user, and nothing of ours depends on what it says."""
    await save(shim, upstream.url)
    await shim.put(document())
    for user in ('anna', '../../etc', '__system', 'a\tb', ''):
        headers = {**OURS, 'Comfy-User': user}
        assert (await shim.ask('GET', '/llm', headers=headers))[1]['profiles'][0]['id'] == 'home'
        assert (await shim.ask('GET', '/sequences', headers=headers))[1]['total'] == 1
    assert sorted(path.name for path in shim.settings.iterdir()) == ['llm-profiles.json']


def _disk_error(_: int) -> None:
    raise OSError(5, os.strerror(5))


def _crash(*_: object, **__: object) -> None:
    raise RuntimeError(CANARY)


def _without_addresses(caplog: pytest.LogCaptureFixture) -> str:
    """Logs without those of the test's own HTTP client and server, which name each request's address."""
    own = [record for record in caplog.records if record.name not in ('aiohttp.access', 'asyncio')]
    formatter = logging.Formatter()
    return '\n'.join(formatter.format(record) for record in own)
