"""Local LLM servers: fixed ports, told apart by what they answer."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import pytest
from aiohttp import web
from shim_server import Shim
from upstream import unused_port

from shim.find import PORTS

Start = Callable[..., Awaitable[Shim]]
Answers = Mapping[str, Any]


def models(*names: str, **more: str) -> dict[str, Any]:
    return {'object': 'list', 'data': [{'id': name, 'object': 'model', **more} for name in names]}


OLLAMA_TAGS = {'models': [{'name': 'llama3.2:latest'}]}
PROPS = {'default_generation_settings': {'n_ctx': 4096}}
ANSWERS: dict[str, Answers] = {
    'ollama': {'/v1/models': models('llama3.2:latest', owned_by='library'), '/api/tags': OLLAMA_TAGS},
    'lm-studio': {'/v1/models': models('qwen3-4b', owned_by='organization_owner')},
    'llama-cpp': {'/v1/models': models('tiny.gguf'), '/props': PROPS, '/api/tags': OLLAMA_TAGS},
    'vllm': {'/v1/models': models('meta/llama', owned_by='vllm')},
    'koboldcpp': {
        '/v1/models': models('koboldcpp/tiny', owned_by='koboldcpp'),
        '/api/extra/version': {'result': 'KoboldCpp', 'version': '1.99'},
        '/api/tags': OLLAMA_TAGS,
        '/props': PROPS,
    },
}


@pytest.fixture
def serve(aiohttp_server: Any) -> Callable[[Answers], Awaitable[int]]:
    """Starts a server that knows these paths only; gives its port."""

    async def started(answers: Answers) -> int:
        async def answer(request: web.Request) -> web.StreamResponse:
            if request.path not in answers:
                return web.Response(status=404)
            known = answers[request.path]
            return known if isinstance(known, web.Response) else web.json_response(known)

        app = web.Application()
        app.router.add_get('/{path:.*}', answer)
        return (await aiohttp_server(app)).port

    return started


async def found(shim: Shim) -> list[dict[str, Any]]:
    status, body = await shim.ask('POST', '/llm/find', json={})
    assert status == 200
    return body['servers']


def test_the_ports_are_those_of_the_servers_alone() -> None:
    assert set(PORTS) == {11434, 1234, 9931, 8080, 8000, 5001, 5000}


@pytest.mark.parametrize('kind', sorted(ANSWERS))
async def test_a_kind_is_told_by_its_answers_whatever_its_port(start: Start, serve: Any, kind: str) -> None:
    answers = ANSWERS[kind]
    port = await serve(answers)
    shim = await start(ports={port: 'custom'})
    names = [entry['id'] for entry in answers['/v1/models']['data']]
    assert await found(shim) == [{'kind': kind, 'baseUrl': f'http://127.0.0.1:{port}/v1', 'models': names}]


async def test_else_it_is_the_one_that_usually_listens_there(start: Start, serve: Any) -> None:
    shim = await start(ports={await serve({'/v1/models': models('a')}): 'text-generation-webui'})
    assert [server['kind'] for server in await found(shim)] == ['text-generation-webui']


async def test_several_are_listed_in_the_order_of_the_ports(start: Start, serve: Any) -> None:
    ports = {await serve(ANSWERS[kind]): 'custom' for kind in ('vllm', 'ollama')}
    ports = {unused_port(): 'custom', **ports}
    assert [server['kind'] for server in await found(await start(ports=ports))] == ['vllm', 'ollama']


@pytest.mark.parametrize(
    'answer',
    [
        {'data': 7},
        {'models': []},
        [1],
        'text',
        web.Response(body=b'<html>', content_type='text/html'),
        web.Response(status=401),
        web.Response(status=302, headers={'Location': 'http://169.254.169.254/'}),
        web.Response(body=b'{"data": [' + b' ' * 2_000_000 + b']}'),
    ],
    ids=repr,
)
async def test_what_answers_otherwise_is_not_listed(start: Start, serve: Any, answer: Any) -> None:
    assert await found(await start(ports={await serve({'/v1/models': answer}): 'custom'})) == []


async def test_names_that_are_none_are_left_out(start: Start, serve: Any) -> None:
    odd = {'data': [{'id': 7}, 'x', {'id': 'x' * 201}, {}, {'id': 'good'}]}
    shim = await start(ports={await serve({'/v1/models': odd}): 'custom'})
    assert [server['models'] for server in await found(shim)] == [['good']]


async def test_one_that_never_answers_does_not_hold_up_the_others(
    start: Start, serve: Any, aiohttp_server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr('shim.find._SECONDS', 0.3)
    silent = await aiohttp_server(_silent())
    ports = {silent.port: 'custom', await serve(ANSWERS['ollama']): 'custom'}
    assert [server['kind'] for server in await found(await start(ports=ports))] == ['ollama']


def _silent() -> web.Application:
    async def never(_: web.Request) -> web.Response:
        await asyncio.Event().wait()
        return web.Response()

    app = web.Application()
    app.router.add_get('/{path:.*}', never)
    return app
