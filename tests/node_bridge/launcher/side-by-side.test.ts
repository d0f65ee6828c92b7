import { describe, expect, it } from 'vitest';
import { sideBySide, type Checked } from '../../../node_bridge/launcher/side-by-side.ts';

/** Checks that end when they are told to, and what was said until then. */
function stage(scripts: string[], atOnce: number) {
  const ends = new Map<string, (checked: Checked) => void>();
  const lines: string[] = [];
  const begin = (script: string) => new Promise<Checked>((resolve) => ends.set(script, resolve));
  const voice = { line: (text: string) => void lines.push(text), live: () => undefined };
  return {
    lines,
    failed: sideBySide(scripts, atOnce, begin, voice),
    running: () => [...ends.keys()],
    end: async (script: string, passed = true, said = '') => {
      ends.get(script)?.({ passed, said });
      ends.delete(script);
      await new Promise(setImmediate);
    },
  };
}

describe('checks side by side', () => {
  it('run as many at once as they may, the next one when one has ended', async () => {
    const { running, end } = stage(['a', 'b', 'c'], 2);
    expect(running()).toEqual(['a', 'b']);
    await end('b');
    expect(running()).toEqual(['a', 'c']);
  });

  it('tell what each said whole, when it ends', async () => {
    const { lines, end } = stage(['a', 'b'], 2);
    await end('b', true, 'two tests\nof b\n');
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/^\n=== b passed after \d\.\d s ===\ntwo tests\nof b\n$/u);
  });

  it('all run when one fails, which is named at the end', async () => {
    const { failed, lines, running, end } = stage(['a', 'b', 'c'], 1);
    await end('a', false, 'why');
    expect(lines.find((line) => line.includes('a FAILED'))).toContain('why');
    expect(running()).toEqual(['b']);
    await end('b');
    await end('c', false);
    await expect(failed).resolves.toEqual(['a', 'c']);
  });

  it('name nobody where all passed', async () => {
    const { failed, end } = stage(['a'], 3);
    await end('a');
    await expect(failed).resolves.toEqual([]);
  });
});
