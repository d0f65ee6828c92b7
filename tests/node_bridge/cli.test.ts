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
import { goodModel, startFakeLlm } from '../support/fake-llm.ts';

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

const llm = (url: string): string[] => ['--producer', 'llm', '--llm-model', 'fake', '--base-url', url];

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
      [['produce', file, 'other.txt'], 'There is no place for "other.txt"'],
      [['produce', file, '--producer', 'monkey'], 'There is no producer "monkey"'],
      [['produce', file, '--producer', 'llm', '--llm-model', 'x'], 'Give the address of the server'],
      [['produce', file, '--producer', 'llm', '--kind', 'ollama'], 'Name the model'],
      [['produce', file, '--producer', 'llm', '--kind', 'abacus'], 'There is no kind of server "abacus"'],
      [['produce', file, ...llm('ftp://x')], 'is no address of a server'],
      [['produce', file, ...llm('http://x'), '--key-env', 'NO_SUCH_KEY'], 'no variable NO_SUCH_KEY'],
      [['produce', file, '--producer', 'agent'], 'Give the address of the agent service'],
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

describe('story-sequence produce with a model', () => {
  it('prints what the model wrote, and tells each frame as it comes', async () => {
    const fake = await startFakeLlm(goodModel());
    const { code, out, err } = await run('produce', file, '--frames', '5', '--json', ...llm(fake.url));
    await fake.stop();
    const prompts = sequencePromptsSchema.parse(JSON.parse(out));

    expect(code).toBe(0);
    expect(prompts.prompts).toHaveLength(5);
    expect(prompts.metadata.origin).toMatch(/model|mixed/);
    expect(err).toContain('5 of 5: frame 5');
  });

  it('says nothing of its progress where it is to be quiet', async () => {
    const fake = await startFakeLlm(goodModel());
    const { code, err } = await run('produce', file, '--quiet', ...llm(fake.url));
    await fake.stop();

    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('fails in words where the server cannot be reached', async () => {
    const { code, out, err } = await run('produce', file, ...llm('http://127.0.0.1:9/v1'));

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Cannot reach scene producer.');
    expect(err).toContain('Try again');
  });

  it('sends a key from the environment, and prints it nowhere', async () => {
    process.env['PLANTED_TEST_KEY'] = 'sk-planted-123';
    const fake = await startFakeLlm(() => ({
      status: 401,
      body: { error: { message: 'Bad key sk-planted-123' } },
    }));
    const { code, out, err } = await run('produce', file, ...llm(fake.url), '--key-env', 'PLANTED_TEST_KEY');
    await fake.stop();
    delete process.env['PLANTED_TEST_KEY'];

    expect(code).toBe(1);
    expect(fake.keys).toContain('Bearer sk-planted-123');
    expect(out + err).not.toContain('sk-planted-123');
  });

  it('takes a list of shots as it is', async () => {
    const list = path.join(folder, 'shots.txt');
    const shots = [
      'Ada opens the heavy iron gate at dawn',
      'A grey dog runs out of the yard',
      'Ada falls into the mud',
      'The dog waits beside her',
    ];
    await writeFile(list, shots.join('\n'));
    const { out } = await run('produce', list, '--keep-shots', '--json');

    expect(sequencePromptsSchema.parse(JSON.parse(out)).prompts).toHaveLength(4);
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
