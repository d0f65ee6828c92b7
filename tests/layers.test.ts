import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which layers and packages each layer may import; an import of anything else fails here before it erodes. */
const allowed: Record<string, { layers: string[]; packages: RegExp }> = {
  'web/core': { layers: ['web/core'], packages: /^zod\/mini$/u },
  'web/services': {
    layers: ['web/core', 'web/services', 'workflows/api'],
    packages: /^(zod\/mini|idb|openai(\/.+)?|client-zip|mediabunny|comfy\/(app|api))$/u,
  },
  'web/panel': {
    layers: ['web/core', 'web/services', 'web/panel'],
    packages: /^(lit|@lit\/context)(\/|$)/u,
  },
  web: { layers: ['web', 'web/panel', 'web/services'], packages: /^comfy\/app$/u },
  node_bridge: {
    layers: ['web/core', 'web/services', 'node_bridge'],
    packages: /^(node:.+|python-shell|zod\/mini)$/u,
  },
};

const root = new URL('..', import.meta.url).pathname;
const sources = globSync(['web/**/*.ts', 'node_bridge/**/*.ts'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.d.ts'));

const layerOf = (file: string) =>
  ['web/core', 'web/services', 'web/panel', 'workflows/api', 'node_bridge', 'web'].find((layer) =>
    file.startsWith(`${layer}/`),
  ) ?? '';

function importsOf(file: string): string[] {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/gu,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

describe('the layers', () => {
  it('are all there', () => {
    const layers = new Set(sources.map(layerOf));
    expect([...layers].sort()).toEqual(['node_bridge', 'web', 'web/core', 'web/panel', 'web/services']);
  });

  it.each(sources)('%s imports only downwards', (file) => {
    const rules = allowed[layerOf(file)];
    const wrong = importsOf(file).filter((name) =>
      name.startsWith('.')
        ? !rules?.layers.includes(layerOf(posix.join(posix.dirname(file), name)))
        : !rules?.packages.test(name),
    );
    expect(wrong).toEqual([]);
  });

  it('hold no barrel files', () => {
    expect(sources.filter((file) => /(^|\/)index\.ts$/u.test(file))).toEqual([]);
  });
});
