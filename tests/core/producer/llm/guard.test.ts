import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../../web/core/producer/embedded.ts';
import { readBible } from '../../../../web/core/producer/llm/bible-reply.ts';
import { untriedAbilities } from '../../../../web/core/producer/llm/abilities.ts';
import { afterRefusal, refusedField, stepDown } from '../../../../web/core/producer/llm/ladder.ts';
import { Manuscript } from '../../../../web/core/producer/llm/manuscript.ts';
import { chunksOf, chunkSize } from '../../../../web/core/producer/llm/plan.ts';
import { taskOf } from '../../../../web/core/producer/llm/task.ts';
import { owlStory } from '../stories.ts';

const request = { text: owlStory, frameCount: 7, arc: null };
const base = produceEmbedded(request);
const task = taskOf(request, base);
const own = base.bible.cast.find(({ name }) => name === 'Nadia');

const bibleWith = (look: string, name = 'Nadia') =>
  readBible({ characters: [{ name, kind: 'person', look }] }, task).bible;

describe('a model’s bible', () => {
  it('gives a look that keeps what the story tells', () => {
    const look =
      'a young clockmaker woman with freckles, a brass monocle, inky sleeves and a long grey braid';
    expect(bibleWith(look).cast.find(({ name }) => name === 'Nadia')?.look).toBe(look);
  });

  it('is not believed where a look loses what the story tells, feels, acts or is no look', () => {
    for (const look of [
      'a tall knight in golden armour with a red cape and sword',
      'a young clockmaker woman with freckles who remembers her brass monocle and inky sleeves',
      'young',
      '',
    ])
      expect(bibleWith(look).cast.find(({ name }) => name === 'Nadia')?.look, look).toBe(own?.look);
  });

  it('loses nobody and brings in nobody of whom the story does not tell', () => {
    const { cast } = bibleWith('a huge green dragon with silver wings and smoking nostrils', 'Smaug');
    expect(cast.map(({ id }) => id)).toEqual(base.bible.cast.map(({ id }) => id));
  });
});

describe('a model’s shot', () => {
  const [, frame] = task.frames;
  const reading = readBible({}, task);
  const offered = (change: object) => {
    if (frame === undefined) throw new Error('no frame');
    const manuscript = new Manuscript(task, reading);
    const { shot } = frame.own;
    const item = { n: 2, moment: shot.moment, cast: shot.cast, size: 'close-up', ...change };
    return {
      taken: manuscript.offer(item, task.frames, 1) !== undefined,
      faults: manuscript.faults.get(2) ?? [],
    };
  };

  it('is taken where it tells its part of the story with the people in it', () => {
    expect(offered({})).toEqual({ taken: true, faults: [] });
  });

  it('has its size and angle understood by their usual other names', () => {
    if (frame === undefined) throw new Error('no frame');
    const manuscript = new Manuscript(task, reading);
    const { shot } = frame.own;
    manuscript.offer({ ...shot, n: 2, size: 'portrait', angle: 'low angle' }, task.frames, 1);

    expect(manuscript.shotOf(2)).toMatchObject({ size: 'close-up', angle: 'low' });
  });

  it('is sent back with its fault in a sentence', () => {
    const cast = frame?.own.shot.cast ?? [];
    const doing = (text: string) => ({
      cast: cast.map((part, at) => (at === 0 ? { ...part, doing: text } : part)),
    });
    const rows: [object, string][] = [
      [{ cast: [] }, 'Show '],
      [
        { moment: 'A spaceship lands on Mars', ...doing('eating a sandwich quickly') },
        'Keep to what this frame tells.',
      ],
      [{ moment: `${frame?.own.shot.moment} "Stop!"` }, 'without quotes'],
      [doing('remembering how they flew away'), 'face and body'],
      [doing('winding it, then throwing the owl'), 'one moment'],
    ];
    for (const [change, fault] of rows) {
      const { taken, faults } = offered(change);
      expect(taken, fault).toBe(false);
      expect(faults.join(' ')).toContain(fault);
    }
  });

  it('never costs the story a frame: what is missing is the rules’ own, and its origin says so', () => {
    const made = new Manuscript(task, reading).finish('sdxl');
    expect(made.frames).toEqual(base.frames);
    expect(made.origin).toBe('embedded');
  });
});

describe('the plan of calls', () => {
  it('fits chunks into the context, 4,096 tokens where it is not known', () => {
    expect(chunkSize(4096, 1400)).toBe(8);
    expect(chunkSize(null, 1400)).toBe(8);
    expect(chunkSize(32_000, 1400)).toBe(12);
    expect(chunkSize(1024, 1400)).toBe(1);
  });

  it('covers every frame once, in runs that are as even as can be', () => {
    for (let count = 1; count <= 50; count++) {
      const runs = chunksOf(0, count, 8);
      expect(runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))).toEqual(
        [...Array(count).keys()],
      );
      const lengths = runs.map(({ from, to }) => to - from);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
    }
  });
});

describe('the ladder of forms', () => {
  it('goes down by what each kind of server knows', () => {
    expect(stepDown('json_schema', 'lm-studio')).toBe('lines');
    expect(stepDown('json_object', 'llama-cpp')).toBe('grammar');
    expect(stepDown('lines', 'openai')).toBe('lines');
  });

  it('drops a refused field, and steps down for a refused form', () => {
    const abilities = untriedAbilities('llama-cpp');
    expect(afterRefusal(abilities, 'temperature', 'llama-cpp').rejects).toEqual(['temperature']);
    expect(afterRefusal(abilities, 'response_format', 'llama-cpp').form).toBe('json_object');
  });

  it('knows which field a refusal is about', () => {
    const sent = ['response_format', 'temperature', 'stream', 'stream_options'];
    expect(refusedField(sent, { param: 'temperature', message: 'x' })).toBe('temperature');
    expect(refusedField(sent, { param: 'response_format.json_schema', message: 'x' })).toBe(
      'response_format',
    );
    expect(refusedField(sent, { message: 'unknown field stream_options' })).toBe('stream_options');
    expect(refusedField(sent, { message: 'this model has no JSON mode' })).toBe('response_format');
    expect(refusedField(sent, { message: 'prompt too long' })).toBeUndefined();
  });
});
