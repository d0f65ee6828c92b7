"""Only our own page changes anything: not another site, not a rebound name, not a form."""

from typing import Any

import pytest
from aiohttp import web
from shim_server import ID, OURS, Shim, document

from shim.guard import is_trusted_host

CHANGES = [
    ('PUT', f'/sequences/{ID}', document()),
    ('PATCH', f'/sequences/{ID}', {'stamp': '', 'changes': []}),
    ('DELETE', f'/sequences/{ID}', None),
    ('PUT', '/agent', {'url': None}),
    ('POST', '/agent/prompts', {'story': 's', 'frames': 3, 'arc': None, 'model': None}),
]
FOREIGN = {
    'no own header': {'X-Story-Sequence': ''},
    'another value': {'X-Story-Sequence': 'yes'},
    'cross-site': {'Sec-Fetch-Site': 'cross-site'},
    'same-site': {'Sec-Fetch-Site': 'same-site'},
    'foreign origin': {'Origin': 'https://evil.example'},
    'null origin': {'Origin': 'null'},
    'empty origin': {'Origin': ''},
    'other port': {'Origin': 'http://127.0.0.1:1'},
    'no port': {'Origin': 'http://127.0.0.1'},
    'prefix of our host': {'Origin': 'http://127.0.0.1.evil.example'},
    'our host as a user': {'Origin': 'http://127.0.0.1@evil.example'},
    'another scheme': {'Origin': 'file://127.0.0.1'},
    'rebound name': {'Host': 'evil.example', 'Origin': 'http://evil.example'},
    'rebound name, no origin': {'Host': 'evil.example:8188'},
}


@pytest.mark.parametrize('headers', FOREIGN.values(), ids=FOREIGN.keys())
@pytest.mark.parametrize(('method', 'path', 'body'), CHANGES, ids=[f'{c[0]} {c[1]}' for c in CHANGES])
async def test_foreign_changes_are_refused(
    shim: Shim, method: str, path: str, body: Any, headers: dict[str, str]
) -> None:
    """IR67, IR68, S3: cross-site, foreign and null origins, no header of ours, a rebound name."""
    await shim.put(document())
    sent = {**OURS, 'If-Match': '"1"', **headers}
    assert await shim.code(method, path, json=body, headers=sent) == (403, 'foreign-origin')
    assert shim.stored() == document()


@pytest.mark.parametrize('site', ['same-origin', 'none'])
async def test_our_own_page_may(shim: Shim, site: str) -> None:
    origin = str(shim.client.make_url('/')).rstrip('/')
    sent = {**OURS, 'Sec-Fetch-Site': site, 'Origin': origin}
    assert await shim.ask('PUT', '/agent', json={'url': None}, headers=sent) == (200, {'url': None})


@pytest.mark.parametrize(
    ('host', 'origin'),
    [
        ('localhost', 'http://localhost'),
        ('localhost:80', 'http://localhost'),
        ('LOCALHOST:8188', 'http://localhost:8188'),
        ('[::1]:8188', 'http://[::1]:8188'),
        ('192.168.1.5:8188', 'http://192.168.1.5:8188'),
        ('render-box:8188', 'https://render-box:8188'),
        ('render-box.local', 'https://render-box.local'),
    ],
)
async def test_our_own_page_under_its_other_addresses_may(shim: Shim, host: str, origin: str) -> None:
    sent = {**OURS, 'Host': host, 'Origin': origin}
    assert (await shim.ask('PUT', '/agent', json={'url': None}, headers=sent))[0] == 200


async def test_a_name_that_the_operator_lists_may(shim: Shim, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv('STORY_SEQUENCE_HOSTS', 'other.example, comfy.example.com')
    sent = {**OURS, 'Host': 'comfy.example.com', 'Origin': 'https://comfy.example.com'}
    assert (await shim.ask('PUT', '/agent', json={'url': None}, headers=sent))[0] == 200


def test_a_public_name_is_taken_from_another_machine_only() -> None:
    assert is_trusted_host('comfy.example.com', '10.0.0.9', [])
    assert not is_trusted_host('comfy.example.com', '127.0.0.1', [])
    assert not is_trusted_host('comfy.example.com', '::1', [])
    assert not is_trusted_host('', '10.0.0.9', [])


@pytest.mark.parametrize(
    ('method', 'path', 'allowed'),
    [
        ('POST', f'/sequences/{ID}', 'DELETE, GET, PATCH, PUT'),
        ('DELETE', '/sequences', 'GET'),
        ('POST', '/status', 'GET'),
        ('OPTIONS', f'/sequences/{ID}', 'DELETE, GET, PATCH, PUT'),
        ('TRACE', '/agent', 'PUT'),
        ('PROPFIND', '/llm/find', 'POST'),
        ('PUT', f'/sequences/{ID}/pictures', 'GET'),
        ('GET', '/agent', 'PUT'),
        ('GET', '/agent/prompts', 'POST'),
        ('PATCH', f'/thumbnails/{ID}/frames/a.png', 'GET'),
    ],
)
async def test_other_methods_are_405(shim: Shim, method: str, path: str, allowed: str) -> None:
    """IR64."""
    async with shim.client.request(method, f'/story-sequence{path}') as answer:
        assert answer.status == 405
        assert answer.headers['Allow'] == allowed
        assert (await answer.json())['error']['code'] == 'wrong-method'


@pytest.mark.parametrize(('path', 'status'), [('/agent', 405), ('/status', 200), (f'/sequences/{ID}', 404)])
async def test_a_question_for_the_headers_alone_is_answered_where_reading_is(
    shim: Shim, path: str, status: int
) -> None:
    """IR64: HEAD is GET without the body, and 405 where there is nothing to GET."""
    async with shim.client.head(f'/story-sequence{path}') as answer:
        assert (answer.status, await answer.read()) == (status, b'')


@web.middleware
async def open_to_all(request: web.Request, handler: Any) -> web.StreamResponse:
    """What `--enable-cors-header` puts in the place of ComfyUI's own check."""
    answer = web.Response() if request.method == 'OPTIONS' else await handler(request)
    answer.headers['Access-Control-Allow-Origin'] = '*'
    answer.headers['Access-Control-Allow-Methods'] = 'POST, GET, DELETE, PUT, OPTIONS, PATCH'
    answer.headers['Access-Control-Allow-Headers'] = 'Content-Type, Authorization'
    answer.headers['Access-Control-Allow-Credentials'] = 'true'
    return answer


@pytest.mark.parametrize('headers', FOREIGN.values(), ids=FOREIGN.keys())
async def test_a_server_open_to_all_origins_does_not_open_our_routes(
    start: Any, headers: dict[str, str]
) -> None:
    """IR67 under `--enable-cors-header`: the shim checks for itself."""
    shim = await start(middlewares=[open_to_all])
    await shim.put(document())
    sent = {**OURS, 'If-Match': '"1"', **headers}
    for method, path, body in CHANGES:
        assert await shim.code(method, path, json=body, headers=sent) == (403, 'foreign-origin')
    assert shim.stored() == document()


async def test_a_proxy_that_names_this_server_itself_is_listed_by_the_operator(
    shim: Shim, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page's origin is the proxy's, Host is what the proxy calls us: only the operator knows of both."""
    sent = {**OURS, 'Host': '127.0.0.1:8188', 'Origin': 'https://comfy.example.com'}
    assert await shim.code('PUT', '/agent', json={'url': None}, headers=sent) == (403, 'foreign-origin')
    monkeypatch.setenv('STORY_SEQUENCE_HOSTS', 'comfy.example.com')
    assert (await shim.ask('PUT', '/agent', json={'url': None}, headers=sent))[0] == 200
    other = {**sent, 'Origin': 'https://comfy.example.com.evil.example'}
    assert await shim.code('PUT', '/agent', json={'url': None}, headers=other) == (403, 'foreign-origin')


async def test_below_a_path_that_a_proxy_strips_the_routes_are_the_same(shim: Shim) -> None:
    """The proxy's path is in the page's address alone; no answer sends the browser anywhere."""
    sent = {
        **OURS,
        'Origin': 'http://127.0.0.1:8188',
        'Host': '127.0.0.1:8188',
        'X-Forwarded-Prefix': '/comfy',
    }
    for method, path in (('GET', '/status'), ('GET', '/sequences'), ('GET', '/llm')):
        async with shim.client.request(method, f'/story-sequence{path}', headers=sent) as answer:
            assert answer.status == 200
            assert 'Location' not in answer.headers
            assert 'story-sequence/' not in await answer.text()
