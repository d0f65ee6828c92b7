import { describe, expect, it } from 'vitest';
import { pipTrouble, progressLine, readPipLine } from '../../../node_bridge/launcher/pip-output.ts';

describe('what pip says', () => {
  it.each([
    [
      '  Downloading av-18.1.0-cp311-cp311-manylinux_2_28_x86_64.whl (36.1 MB)',
      { kind: 'download', name: 'av', size: '36.1 MB' },
    ],
    [
      'Downloading comfyui_frontend_package-1.58.1-py3-none-any.whl (29.0 MB)',
      { kind: 'download', name: 'comfyui_frontend_package', size: '29.0 MB' },
    ],
    ['Processing /wheels/torch-2.13.0%2Bcpu-cp311.whl', { kind: 'download', name: 'torch', size: '' }],
    ['Progress 1048576 of 30000000', { kind: 'progress', have: 1048576, of: 30000000 }],
    ['Installing collected packages: mpmath, sympy, torch', { kind: 'installing', count: 3 }],
    ['WARNING: Retrying (Retry(total=1, ...)) after connection broken', { kind: 'retrying' }],
  ])('is news: %s', (line, news) => {
    expect(readPipLine(line)).toEqual(news);
  });

  it.each(['Collecting av==18.1.0', '', 'Requirement already satisfied: pip'])('is no news: "%s"', (line) => {
    expect(readPipLine(line)).toBeUndefined();
  });
});

describe('the progress of a download', () => {
  it('is a line for people, with a milestone for logs at each quarter', () => {
    expect(progressLine('torch', 96_000_000, 192_000_000)).toEqual({
      text: '    torch: 96 MB of 192 MB (50 %)',
      quarter: 'torch 50',
    });
    expect(progressLine('torch', 1000, 192_000_000).quarter).toBe('');
  });
});

describe('why pip failed', () => {
  const code = (output: string) => pipTrouble(output, '/cache').trouble.code;

  it('is the network even where pip goes on to say that no version was found', () => {
    const said = `WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError'
ERROR: No matching distribution found for torch==2.13.0`;
    expect(code(said)).toBe('no-network');
  });

  it('is the disk when it is full', () => {
    expect(
      code('ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device'),
    ).toBe('no-disk');
  });

  it('is the folder when it cannot be written', () => {
    expect(code("ERROR: [Errno 13] Permission denied: '/cache/python/lib'")).toBe('not-writable');
  });

  it('is left to the words of pip otherwise, with its last lines', () => {
    const outcome = pipTrouble('one\n\ntwo\n', '/cache');
    expect(outcome.trouble).toEqual({ code: 'pip-failed', about: { folder: '/cache' }, detail: 'one\ntwo' });
  });
});
