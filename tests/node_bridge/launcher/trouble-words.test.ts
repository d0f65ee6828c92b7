import { describe, expect, it } from 'vitest';
import { explain, words } from '../../../node_bridge/launcher/trouble-words.ts';
import type { TroubleCode } from '../../../node_bridge/launcher/trouble.ts';

const NAMES = {
  what: 'Unknown option.',
  next: 'Say something else.',
  python: '/usr/bin/python3',
  version: '3.11',
  folder: '/home/ana/.cache/comfyui-story-sequence',
  command: 'sudo apt-get install -y chromium',
  port: '8188',
  other: '8190',
  code: '1',
  seconds: '180',
};

const CODES: TroubleCode[] = [
  'bad-option',
  'no-python',
  'old-python',
  'no-venv',
  'no-network',
  'no-disk',
  'not-writable',
  'pip-failed',
  'packages-broken',
  'build-failed',
  'model-failed',
  'no-chromium',
  'port-taken',
  'not-comfy',
  'not-python',
  'no-models',
  'server-ended',
  'server-silent',
  'server-died',
];

describe('a start that fails', () => {
  it.each(CODES)('says what happened, what is safe and what to do next: %s', (code) => {
    const { what, safe, next } = words({ code, about: NAMES });
    for (const part of [what, safe, next]) {
      expect(part).not.toBe('');
      expect(part).not.toContain('undefined');
    }
  });

  it('names the package that brings the venv module for this Python', () => {
    expect(explain({ code: 'no-venv', about: NAMES })).toContain('apt install python3.11-venv');
  });

  it('says how much room is needed and how much there is', () => {
    const about = { folder: '/cache', need: '1100000000', free: '711000000' };
    expect(explain({ code: 'no-disk', about })).toContain('/cache: 1.1 GB are needed, 711 MB are free.');
  });

  it('offers a free port in place of a taken one', () => {
    expect(explain({ code: 'port-taken', about: NAMES })).toBe(
      'Port 8188 is in use by another program, perhaps another ComfyUI. That program was left alone. ' +
        'End it, or choose another port: npm start -- --port 8190',
    );
  });
});
