import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { repository } from '../node_bridge/launcher/folders.ts';

const sources = globSync('web/**/*.ts', { cwd: repository }).map((file) => file.replaceAll('\\', '/'));
const textOf = (file: string): string => readFileSync(path.join(repository, file), 'utf8');
const filesWith = (pattern: RegExp): string[] => sources.filter((file) => pattern.test(textOf(file))).sort();

const folder = mkdtempSync(path.join(tmpdir(), 'sinks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rules that the project's own lint finds broken in `code`, were it a file of `layer`. */
function brokenRules(layer: string, code: string): string[] {
  const file = path.join(folder, layer, 'probe.ts');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, code);
  writeFileSync(path.join(folder, '.oxlintrc.json'), textOf('.oxlintrc.json'));
  const oxlint = path.join(repository, 'node_modules', 'oxlint', 'bin', 'oxlint');
  try {
    execFileSync(process.execPath, [oxlint, '-c', '.oxlintrc.json', '-f', 'unix', layer], { cwd: folder });
    return [];
  } catch (found) {
    const said = found instanceof Error && 'stdout' in found ? String(found.stdout) : '';
    return [...said.matchAll(/\[\w+\/[\w-]+\(([\w-]+)\)\]/gu)].map(([, rule = '']) => rule);
  }
}

describe('text from strangers', () => {
  it.each([
    ['export const f = (e: Element, t: string) => { e.innerHTML = t; };', 'no-restricted-properties'],
    ["export const f = (e: Element, t: string) => { e['outerHTML'] = t; };", 'no-restricted-properties'],
    [
      "export const f = (e: Element, t: string) => e.insertAdjacentHTML('afterend', t);",
      'no-restricted-properties',
    ],
    ['export const f = (t: string) => document.write(t);', 'no-restricted-properties'],
    ['export const f = (e: HTMLIFrameElement, t: string) => { e.srcdoc = t; };', 'no-restricted-properties'],
    ["export { unsafeHTML } from 'lit/directives/unsafe-html.js';", 'no-restricted-imports'],
    ["import { html } from 'lit/static-html.js';\nexport const f = html;", 'no-restricted-imports'],
    ['export const f = (t: string) => eval(t);', 'no-eval'],
    ['export const f = (t: string) => new Function(t);', 'no-new-func'],
    ["export const f = 'javascript:void 0';", 'no-script-url'],
  ])('is kept out of sinks by the lint: %s', (code, rule) => {
    expect(brokenRules('web/panel', code)).toContain(rule);
  });

  it('finds no markup sink in a template either', () => {
    expect(filesWith(/\.innerHTML\s*=|\ssrcdoc|\son[a-z]+="|<(iframe|object|embed|script|base)\b/u)).toEqual(
      [],
    );
  });

  it('becomes an address in these files only, which take https, what this server serves, or drawings of ours', () => {
    expect(filesWith(/\b(href|src|action|formaction|poster|xlink:href)=\$\{/u)).toEqual([
      'web/panel/board/animatic/animatic.ts',
      'web/panel/board/library-entry.ts',
      'web/panel/parts/findings.ts',
      'web/panel/parts/frame-picture.ts',
      'web/panel/views/story/missing-graphs.ts',
    ]);
  });
});

describe('core', () => {
  it.each([
    ['export const f = () => Date.now();', 'no-restricted-globals'],
    ['export const f = () => new Date();', 'no-restricted-globals'],
    ['export const f = () => Math.random();', 'no-restricted-properties'],
    ["export const f = () => fetch('x');", 'no-restricted-globals'],
    ["export const f = () => globalThis.fetch('x');", 'no-restricted-globals'],
    ['export const f = () => document.title;', 'no-restricted-globals'],
    ['export const f = () => crypto.randomUUID();', 'no-restricted-globals'],
    ['export const f = () => process.env;', 'no-restricted-globals'],
  ])('has no clock, chance, network or page: %s', (code, rule) => {
    expect(brokenRules('web/core', code)).toContain(rule);
  });
});
