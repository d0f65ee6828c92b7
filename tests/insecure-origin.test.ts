import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * What browsers offer to https pages and to loopback alone, and who may use it all the same, with a way for others:
 * ComfyUI is mostly opened on a plain-HTTP address of the local network.
 */
const secureOnly: [api: RegExp, allowed: string[]][] = [
  [/\brandomUUID\b/u, []],
  [/\bcrypto\.subtle\b/u, []],
  [/\bnavigator\.locks\b/u, ['web/services/run/page-studio.ts']],
  [/\bnavigator\.storage\b/u, []],
  [/\bnavigator\.clipboard\b/u, ['web/panel/parts/copy-text.ts']],
  [/\bcaches\.(open|match|keys|has|delete)\b/u, []],
  [/\bwakeLock\b|\bserviceWorker\b|\bcookieStore\b/u, []],
  [/\bshow(OpenFile|SaveFile|Directory)Picker\b/u, []],
  [/\bnavigator\.(gpu|share|credentials|mediaDevices|serial|usb)\b/u, []],
];

const root = new URL('..', import.meta.url).pathname;
const sources = globSync('web/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const comments = /\/\*[\s\S]*?\*\/|\/\/.*$/gmu;
const code = new Map(
  sources.map((file) => [file, readFileSync(`${root}/${file}`, 'utf8').replaceAll(comments, '')]),
);

describe('a page on a plain-HTTP address (FR37)', () => {
  it.each(secureOnly)('is asked for nothing that it does not have: %s', (api, allowed) => {
    const users = [...code].filter(([, text]) => api.test(text)).map(([file]) => file);
    expect(users).toEqual(allowed);
  });

  it('is looked at before its locks are taken', () => {
    expect(code.get('web/services/run/page-studio.ts')).toContain("'locks' in navigator ? navigator.locks");
  });
});
