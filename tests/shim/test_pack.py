"""The pack as ComfyUI meets it: loaded by path, and free of what the registry refuses."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

from shim import VERSION

REPOSITORY = Path(__file__).parents[2]
SOURCES = [REPOSITORY / '__init__.py', *sorted((REPOSITORY / 'shim').glob('*.py'))]
ALLOWED = sys.stdlib_module_names | {'aiohttp', 'PIL', 'yarl'}
COMFYUI = {'server', 'folder_paths', 'comfy'}

# As ComfyUI does it: the module's name is the folder's path. The stand-ins have what host.py uses, no more.
LOADER = """
import importlib.util, json, sys, types, warnings
from aiohttp import web
warnings.simplefilter('error')
folder, output, newer, with_server = sys.argv[1], sys.argv[2], sys.argv[3] == 'newer', sys.argv[4] == 'server'
folder_paths = types.ModuleType('folder_paths')
folder_paths.get_output_directory = lambda: output + '/output'
folder_paths.get_input_directory = lambda: output + '/input'
folder_paths.get_temp_directory = lambda: output + '/temp'
user = sys.argv[5] if len(sys.argv) > 5 else output + '/user'
folder_paths.get_user_directory = lambda: user
if newer:
    folder_paths.get_system_user_directory = lambda name: user + '/__' + name
sys.modules['folder_paths'] = folder_paths
table = web.RouteTableDef()
if with_server:
    server = types.ModuleType('server')
    server.PromptServer = type('PromptServer', (), {'instance': types.SimpleNamespace(routes=table)})
    sys.modules['server'] = server
deeds = []
def watch(event, given):
    writes = event == 'open' and isinstance(given[1], str) and set(given[1]) & set('wax+')
    if writes or event in ('socket.connect', 'socket.getaddrinfo', 'subprocess.Popen', 'os.system'):
        deeds.append(event)
sys.addaudithook(watch)
sys.dont_write_bytecode = True
name = folder.replace('.', '_x_')
spec = importlib.util.spec_from_file_location(name, folder + '/__init__.py')
module = importlib.util.module_from_spec(spec)
sys.modules[name] = module
spec.loader.exec_module(module)
host = sys.modules[name + '.shim.host']
print(json.dumps({
    'web': module.WEB_DIRECTORY,
    'nodes': module.NODE_CLASS_MAPPINGS,
    'routes': sorted({f'{route.method} {route.path}' for route in table if route.method != '*'}),
    'settings': str(host._settings()),
    'private': str(host._private()),
    'deeds': deeds,
}))
"""
ROUTES = [
    'DELETE /story-sequence/llm/{id}',
    'DELETE /story-sequence/llm/{id}/key',
    'DELETE /story-sequence/sequences/{id}',
    'GET /story-sequence/llm',
    'GET /story-sequence/llm/{id}/models',
    'GET /story-sequence/sequences',
    'GET /story-sequence/sequences/{id}',
    'GET /story-sequence/sequences/{id}/pictures',
    'GET /story-sequence/status',
    'GET /story-sequence/thumbnails/{id}/{path:.+}',
    'PATCH /story-sequence/sequences/{id}',
    'POST /story-sequence/agent/prompts',
    'POST /story-sequence/llm/find',
    'POST /story-sequence/llm/{id}/chat/completions',
    'POST /story-sequence/llm/{id}/responses',
    'PUT /story-sequence/agent',
    'PUT /story-sequence/llm/{id}',
    'PUT /story-sequence/llm/{id}/key',
    'PUT /story-sequence/sequences/{id}',
]


def load(tmp_path: Path, age: str, server: str, *user: str) -> dict[str, object]:
    """Loads the pack in a process of its own, from a folder with hyphens and a dot in its path."""
    folder = tmp_path / 'custom.nodes' / 'comfyui-story-sequence'
    folder.mkdir(parents=True)
    for name in ('__init__.py', 'shim'):
        (folder / name).symlink_to(REPOSITORY / name)
    command = [sys.executable, '-c', LOADER, str(folder), str(tmp_path), age, server, *user]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, '')
    return json.loads(done.stdout)


@pytest.mark.parametrize('age', ['older', 'newer'])
def test_it_loads_as_comfyui_loads_it(tmp_path: Path, age: str) -> None:
    loaded = load(tmp_path, age, 'server')
    assert (loaded['web'], loaded['nodes'], loaded['routes']) == ('./js', {}, ROUTES)
    assert loaded['settings'] == f'{tmp_path}/user/__story_sequence'


def test_keys_are_kept_only_where_the_server_promises_a_private_folder(tmp_path: Path) -> None:
    assert load(tmp_path / 'a', 'newer', 'alone')['private'] == f'{tmp_path}/a/user/__story_sequence'
    assert load(tmp_path / 'b', 'older', 'alone')['private'] == 'None'


@pytest.mark.parametrize('served', ['input', 'output', 'temp'])
def test_keys_are_not_kept_below_a_folder_that_is_served(tmp_path: Path, served: str) -> None:
    assert load(tmp_path, 'newer', 'alone', f'{tmp_path}/{served}/user')['private'] == 'None'


def test_loading_asks_nobody_starts_nothing_and_writes_nothing(tmp_path: Path) -> None:
    """S1: no install step, no network at import, no code written at run time."""
    assert load(tmp_path, 'newer', 'server')['deeds'] == []
    assert not (tmp_path / 'output').exists()
    assert not (tmp_path / 'user').exists()


def test_no_node_of_ours_can_be_reached_through_a_queued_graph(tmp_path: Path) -> None:
    """S10: what is not there takes no path from a stranger's graph."""
    assert load(tmp_path, 'newer', 'server')['nodes'] == {}


def test_it_loads_without_a_server_too(tmp_path: Path) -> None:
    assert load(tmp_path, 'newer', 'alone')['routes'] == []


def imports(source: Path) -> set[str]:
    """The modules that a file imports; relative ones left out."""
    found = set()
    for node in ast.walk(ast.parse(source.read_text('utf-8'))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split('.')[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.add(node.module.split('.')[0])
    return found


@pytest.mark.parametrize('source', SOURCES, ids=lambda source: source.name)
def test_it_needs_nothing_that_comfyui_does_not_bring(source: Path) -> None:
    own = COMFYUI if source.name == 'host.py' else set()
    assert imports(source) <= ALLOWED | own


@pytest.mark.parametrize('source', SOURCES, ids=lambda source: source.name)
def test_it_runs_no_code_and_no_program(source: Path) -> None:
    text = source.read_text('utf-8')
    for pattern in ('eval(', 'exec(', 'subprocess', 'os.system', 'pip install', 'pickle', 'base64'):
        assert pattern not in text
    assert ('ClientSession(' in text) == (source.name == 'outgoing.py')


def test_one_version_everywhere() -> None:
    project = (REPOSITORY / 'pyproject.toml').read_text('utf-8')
    package = json.loads((REPOSITORY / 'package.json').read_text('utf-8'))
    assert f'\nversion = "{VERSION}"\n' in project
    assert (package['name'], package['version']) == ('comfyui-story-sequence', VERSION)
    assert '\nname = "comfyui-story-sequence"\n' in project


def test_the_panel_is_registered_once() -> None:
    project = (REPOSITORY / 'pyproject.toml').read_text('utf-8')
    comfy = project.split('[tool.comfy]')[1].split('\n[')[0]
    assert not any(line.startswith('web') for line in comfy.splitlines())
