import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../node_bridge/launcher/arguments.ts';

const read = (...args: string[]) => readArguments(args, '/home/ana');

describe('npm start without options', () => {
  it('serves a ComfyUI of its own on 8188', () => {
    expect(read()).toEqual({ ok: true, value: { port: 8188, help: false } });
  });
});

describe('npm start with options', () => {
  it('takes folders from where the user stands', () => {
    expect(
      read('--comfy', 'ComfyUI', '--python', 'ComfyUI/venv/bin/python', '--models=/data/models'),
    ).toMatchObject({
      value: {
        own: { comfy: '/home/ana/ComfyUI', python: '/home/ana/ComfyUI/venv/bin/python' },
        models: '/data/models',
      },
    });
  });

  it('leaves a Python that is only a name to the search path', () => {
    expect(read('--comfy', 'c', '--python', 'python3.12')).toMatchObject({
      value: { own: { python: 'python3.12' } },
    });
  });

  it.each([
    [['--port', '0'], '"0" is no port number.'],
    [['--port', '70000'], '"70000" is no port number.'],
    [['--port', 'eight'], '"eight" is no port number.'],
    [['--prot', '8190'], "Unknown option '--prot'."],
    [['8190'], "Unexpected argument '8190'"],
    [['--python', 'python3'], '--python goes with --comfy.'],
  ])('refuses %j and shows what can be said', (args, what) => {
    const outcome = read(...args);
    expect(outcome).toMatchObject({ ok: false, trouble: { code: 'bad-option' } });
    if (outcome.ok) return;
    expect(outcome.trouble.about['what']).toContain(what);
    expect(outcome.trouble.about['next']).toContain('npm start -- --port 8190');
  });
});
