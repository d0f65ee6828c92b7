import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { archivedFiles, bytesOf, isText, sizeOf, textOf, trackedFiles } from './support/archive.ts';

const KIB = 1024;
const files = archivedFiles();
const texts = files.filter(isText);
const built = files.filter((file) => /^js\/.*\.m?js$/u.test(file));
const python = files.filter((file) => file.endsWith('.py'));

/** Each place where a pattern occurs, as `file:line: text`. */
const places = (among: readonly string[], pattern: RegExp): string[] =>
  among.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim().slice(0, 100)}`] : [])),
  );

const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);

describe('the archive that the registry offers', () => {
  it('holds what the pack needs to run', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        '__init__.py',
        'pyproject.toml',
        'LICENSE',
        'README.md',
        'js/main.js',
        'js/LICENSES.md',
      ]),
    );
  });

  it('holds nothing but the pack, its panel and its graphs', () => {
    const expected =
      /^(__init__\.py|pyproject\.toml|LICENSE|README\.md|CHANGELOG\.md|SECURITY\.md|shim\/\w+\.py|js\/(main\.js|LICENSES\.md|[\w-]+\.mjs(\.br)?)|workflows\/[\w .,()+-]+\.(json|jpg)|workflows\/api\/\w+(\.sidecar)?\.json|example_graphs\/[a-z0-9-]+\/sequence\.json)$/u;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
  });

  it('has plain names only: of others the tool that packs it loses some', () => {
    expect(files.filter((file) => !/^[\x20-\x7e]+$/u.test(file))).toEqual([]);
  });

  it('has one .js, which is all that ComfyUI runs at its start', () => {
    expect(files.filter((file) => file.endsWith('.js'))).toEqual(['js/main.js']);
    expect(sizeOf('js/main.js')).toBeLessThanOrEqual(KIB);
  });

  it('packs nothing that does not unpack to its neighbour', () => {
    const packed = files.filter((file) => file.endsWith('.br'));
    expect(packed).toEqual(
      built
        .filter((file) => file.endsWith('.mjs'))
        .map((file) => `${file}.br`)
        .sort(),
    );
    const different = packed.filter(
      (file) => !brotliDecompressSync(bytesOf(file)).equals(bytesOf(file.replace(/\.br$/u, ''))),
    );
    expect(different).toEqual([]);
  });

  it('is small', () => {
    const total = sum(files.map(sizeOf));
    const sent = sum(files.filter((file) => file.endsWith('.br')).map(sizeOf));
    console.log(
      `archive: ${files.length} files, ${(total / KIB).toFixed(0)} KiB, of which panel as transferred ${(sent / KIB).toFixed(0)} KiB`,
    );
    expect(files.length).toBeLessThanOrEqual(480);
    expect(total).toBeLessThanOrEqual(6 * KIB * KIB);
  });
});

describe('a scanner of the registry', () => {
  // What is known to have flagged packs, harmless ones too (Comfy-Org/registry-backend, issues 180 to 229).
  it.each([
    ['code that is made of text', /(?<![.\w])(eval|exec)\s*\(|new Function\b|\b__import__\b|importlib/u],
    ['programs that are started', /subprocess|os\.(system|popen|exec|spawn)|pty\.spawn|child_process/u],
    ['packages that are installed', /pip3? install|ensurepip|npm install|pipmain/u],
    ['objects that run when they are read', /\b(pickle|marshal|shelve|dill)\b|yaml\.load|torch\.load/u],
    [
      'bytes that are hidden',
      /b64decode|unhexlify|codecs\.decode|zlib\.decompress\(|\\x[0-9a-f]{2}(\\x[0-9a-f]{2}){15}/u,
    ],
  ])('finds no %s', (_, pattern) => {
    expect(places([...python, ...built], pattern)).toEqual([]);
  });

  it('finds one way out of the server, in the one file that says so', () => {
    expect(places(python, /ClientSession\(/u).map((place) => place.split(':')[0])).toEqual([
      'shim/outgoing.py',
      'shim/outgoing.py',
    ]);
    expect(places(python, /\burllib\.request|http\.client|requests\.|socket\.socket|websocket/u)).toEqual([]);
  });

  it('finds no file that connects, binds and sends', () => {
    const alike = [...python, ...built].filter((file) =>
      ['.connect(', '.bind(', '.send('].every((call) => textOf(file).includes(call)),
    );
    expect(alike).toEqual([]);
  });
});

describe('the built panel', () => {
  it('can be read: lines as they were written, with the file that they come from', () => {
    const longest = built.flatMap((file) =>
      textOf(file)
        .split('\n')
        .filter((line) => line.length > 2000)
        .map((line) => `${file.replace(/-[\w-]{8}\.mjs$/u, '')} ${line.slice(0, 16)}`),
    );
    // A filter of the words that CLIP knows as one token: 18 KB of bits, made by tests/support/make-token-counts.ts.
    expect(longest).toEqual(['js/render var clipFilter =']);
    expect(built.filter((file) => !/\/\/#region |^\/\/ |^import |^\/\/# /mu.test(textOf(file)))).toEqual([]);
  });

  it('says whose code it holds, and under which licence', () => {
    const named = [...textOf('js/LICENSES.md').matchAll(/^## (\S+) - \S+ \(([\w.-]+)\)$/gmu)];
    expect(new Set(named.map(([, name]) => name))).toEqual(
      new Set([
        '@lit/context',
        '@lit/reactive-element',
        'client-zip',
        'idb',
        'lit',
        'lit-element',
        'lit-html',
        'mediabunny',
        'openai',
        'zod',
      ]),
    );
    expect(new Set(named.map(([, , licence]) => licence))).toEqual(
      new Set(['BSD-3-Clause', 'ISC', 'Apache-2.0', 'MIT', 'MPL-2.0']),
    );
  });

  it('has no HTML sink but the one inside lit that makes its templates', () => {
    const sink =
      /\.(innerHTML|outerHTML|srcdoc)\b|insertAdjacentHTML|document\.write|unsafeHTML|setHTMLUnsafe/u;
    const found = places(built, sink).map((place) => place.replace(/-[\w-]{8}\.mjs:\d+/u, ''));
    expect(found).toEqual(['js/lit: return s.innerHTML = t, s;']);
  });

  it('names no source map', () => {
    expect(places(built, /sourceMappingURL/u)).toEqual([]);
  });
});

describe('addresses in the archive', () => {
  const known = new Set([
    // Where models and our own code are; opened by the user's click.
    'huggingface.co',
    'github.com',
    // Servers on the user's machine, and what the user may choose as an LLM server.
    '127.0.0.1',
    'api.openai.com',
    'openrouter.ai',
    // Names of formats and licences, never asked.
    'www.w3.org',
    'json-schema.org',
    'www.apache.org',
    'mozilla.org',
    // Never resolved: a base for relative addresses.
    'comfyui.invalid',
    'redacted.invalid',
    // Inside the package openai: its regions, its log-in, its help. None is asked unless a user sets it.
    ...['ae', 'au', 'eu', 'in', 'jp', 'us', 'mtls'].map((region) => `${region}.api.openai.com`),
    'auth.openai.com',
    'help.openai.com',
    'docs.expo.dev',
    // Inside the package mediabunny: specifications that its messages name.
    'www.webmproject.org',
    'aomediacodec.github.io',
  ]);

  it('are all on this list', () => {
    const hosts = texts.flatMap((file) =>
      [...textOf(file).matchAll(/\b(?:https?|wss?|ftp):\/\/([\w.[\]:-]+)/gu)].map(([, host = '']) =>
        host.replace(/:\d*$/u, '').replace(/\.$/u, '').toLowerCase(),
      ),
    );
    expect([...new Set(hosts)].filter((host) => !known.has(host))).toEqual([]);
  });
});

describe('secrets', () => {
  const keyLike =
    /\b(sk-(?:proj-|ant-)?[A-Za-z0-9_-]{20,}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|AKIA[0-9A-Z]{16}|AIza[\w-]{35}|xox[abprs]-[\w-]{10,}|hf_[A-Za-z0-9]{30,}|glpat-[\w-]{20,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,})\b|-----BEGIN [A-Z ]*PRIVATE KEY-----/u;

  it('are in no file of this repository; what tests plant says that it is planted', () => {
    const found = trackedFiles()
      .filter(isText)
      .filter((file) => !file.endsWith('package-lock.json'))
      .flatMap((file) => places([file], keyLike))
      .filter((place) => !/canary|planted|example|sk-abcdefgh/iu.test(place));
    expect(found).toEqual([]);
  });

  it('and no planted one is in the archive', () => {
    expect(places(texts, /sk-canary|planted-key/iu)).toEqual([]);
  });

  it('and no path of the machine that built it', () => {
    expect(places(texts, /\/(?:home|root|Users)\/[a-z]|[A-Z]:\\Users|\/work\/|\/tmp\//u)).toEqual([]);
  });
});

describe('what others wrote', () => {
  const packages = z
    .object({
      dependencies: z.record(z.string(), z.string()),
      devDependencies: z.record(z.string(), z.string()),
    })
    .parse(JSON.parse(textOf('package.json')));

  it('ships in few packages', () => {
    expect(new Set(Object.keys(packages.dependencies))).toEqual(
      new Set(['@lit/context', 'client-zip', 'idb', 'lit', 'mediabunny', 'openai', 'zod']),
    );
  });

  it('is pinned to exact versions', () => {
    const versions = Object.entries({ ...packages.dependencies, ...packages.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('is not installed by pip at all', () => {
    expect(textOf('pyproject.toml')).toMatch(/^dependencies = \[\]$/mu);
    expect(files.filter((file) => /requirements.*\.txt$|setup\.py$|install\.py$/u.test(file))).toEqual([]);
  });
});
