import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../node_bridge/cli.ts';
import { sequencePromptsSchema } from '../../web/core/producer/result.ts';
import { owlStory } from '../core/producer/stories.ts';

const bin = fileURLToPath(new URL('../../node_bridge/story-sequence.mjs', import.meta.url));
let folder = '';
let file = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'story-sequence-'));
  file = path.join(folder, 'story.txt');
  await writeFile(file, `${owlStory}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await main(args, {
    out: (text) => (said.out += `${text}\n`),
    err: (text) => (said.err += `${text}\n`),
    stdin: () => Promise.resolve(owlStory),
  });
  return { code, ...said };
}

describe('story-sequence produce', () => {
  it('prints SequencePrompts with as many prompts as asked (FUN-SEQUENCE-GEN-007)', async () => {
    const { code, out } = await run(
      'produce',
      '--story',
      file,
      '--frames',
      '12',
      '--arc',
      'rise',
      '--family',
      'sd35',
      '--json',
    );
    const prompts = sequencePromptsSchema.parse(JSON.parse(out));

    expect(code).toBe(0);
    expect(prompts.prompts.map((prompt) => prompt.frameNumber)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    expect(prompts.metadata).toMatchObject({ arc: 'rise', dialect: 'sd35', origin: 'embedded' });
  });

  it('prints the same for the same story', async () => {
    const args = ['produce', '--story', file, '--frames', '5', '--json'];
    expect(await run(...args)).toEqual(await run(...args));
  });

  it('reads standard input and prints a list for people', async () => {
    const { code, out } = await run('produce', '--story', '-', '--frames', '3');

    expect(code).toBe(0);
    expect(out).toContain('Nadia');
    expect(out.match(/^\d\. /gm)).toHaveLength(3);
  });

  it('says what is wrong with its input', async () => {
    const wrong: [string[], string][] = [
      [['produce'], 'Name the story'],
      [['produce', '--story', file, '--frames', '2'], 'Minimum 3 frames required'],
      [['produce', '--story', file, '--frames', '51'], 'Maximum 50 frames allowed'],
      [['produce', '--story', file, '--frames', 'x'], 'Enter a whole number from 3 to 50'],
      [['produce', '--story', file, '--arc', 'spiral'], 'There is no arc "spiral"'],
      [['produce', '--story', file, '--family', 'dall-e'], 'There is no model family "dall-e"'],
      [['produce', '--story', path.join(folder, 'none.txt')], 'Cannot read'],
      [['produce', '--story', bin, '--frames', '3'], 'Story too long'],
      [['produce', '--nonsense'], '--nonsense'],
      [['serve', '--port', '99999'], 'is no port'],
      [['serve', '--agent', 'ftp://x'], 'is no address of an agent service'],
      [['dance'], 'There is no command "dance".'],
    ];
    for (const [args, message] of wrong) {
      const { code, out, err } = await run(...args);
      expect({ code, out }, args.join(' ')).toEqual({ code: 2, out: '' });
      expect(err).toContain(message);
    }
  });
});

describe('the program story-sequence', () => {
  it('serves until it is told to stop', async () => {
    const child = spawn(process.execPath, [bin, 'serve', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = await once(child.stdout, 'data');
    const url = /http:\/\/\S+\d/.exec(String(said))?.[0] ?? '';
    const body = JSON.stringify({ story: owlStory, frames: 3 });
    const answer = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    await answer.text();
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');

    expect(answer.status).toBe(200);
    expect(code).toBe(0);
  }, 30_000);
});
