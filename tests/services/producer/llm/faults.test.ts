import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../../web/core/words/en.ts';
import { explain } from '../../../../web/core/words/words.ts';
import { askLlm } from '../../../../web/services/producer/llm/ask-llm.ts';
import {
  goodModel,
  goodShots,
  questionOf,
  startFakeLlm,
  type FakeShot,
  type LlmBody,
  type Scripted,
} from '../../../support/fake-llm.ts';
import { byModel, framesOf, request, writeWith } from './writing.ts';

/** Frames that a good answer gives: the rules may know one of the five better. */
let usual = 0;
beforeAll(async () => {
  usual = byModel(framesOf(await writeWith(goodModel())));
  if (usual < 3) throw new Error('the fake model writes too badly for these tests');
});

const short = { call: 400, first: 60, idle: 60, pause: 5 };

/** The shots of a request as another text; bible and outline stay good. */
const shots = (write: (body: LlmBody) => Scripted) => (body: LlmBody, call: number) =>
  questionOf(body) === 'shots' ? write(body) : goodModel()(body, call);

async function failureFor(reply: Scripted, timeouts = { call: 3000, first: 2000, idle: 2000, pause: 500 }) {
  const { result } = await writeWith(() => reply, {}, { timeouts });
  if (result.ok) throw new Error('expected a failure');
  const words = explain(en, result.failure);
  expect(words.what.length * words.safe.length * words.next.length).toBeGreaterThan(0);
  expect(words.safe).toContain('Your story');
  return { ...result.failure, words };
}

describe('a model whose answer is there, but not as asked', () => {
  const rows: [string, (text: string) => string][] = [
    ['fenced', (text) => `Sure! Here it is:\n\`\`\`json\n${text}\n\`\`\`\nAnything else?`],
    ['with thinking before it', (text) => `<think>Five frames [1] {so} "be it".</think>\n${text}`],
    ['with trailing commas', (text) => text.replaceAll('}]', '},]').replace(/\}$/, ',}')],
    ['under a wrapper key', (text) => `{"result":${text}}`],
    ['as a bare array', (text) => text.replace(/^\{"shots":/, '').replace(/\}$/, '')],
  ];
  for (const [name, change] of rows)
    it(`is read when it comes ${name}`, async () => {
      const made = framesOf(await writeWith(goodModel(change)));

      expect(made.frames).toHaveLength(5);
      expect(byModel(made)).toBe(usual);
    });

  it('gives the frames before the cut when an array is cut, and asks again for the others', async () => {
    const made = await writeWith(
      goodModel((text, call) => (call === 2 ? text.slice(0, text.length * 0.6) : text)),
    );

    expect(byModel(framesOf(made))).toBe(usual);
    expect(made.bodies.filter((body) => questionOf(body) === 'shots')).toHaveLength(2);
  });

  it('has its ids understood without case and accents', async () => {
    const garbled = (text: string) => text.replaceAll('"id":"nadia"', '"id":"NÁDIA"');
    const made = framesOf(await writeWith(goodModel(garbled)));

    expect(byModel(made)).toBe(usual);
    expect(made.frames.flatMap(({ shot }) => shot.cast.map(({ id }) => id))).toContain('nadia');
  });

  it('loses frames to the rules where it invents people', async () => {
    const strange = (text: string) => text.replaceAll(/"id":"[^"]*"/g, '"id":"batman"');
    const made = framesOf(await writeWith(goodModel(strange)));
    const known = new Set(made.bible.cast.map(({ id }) => id));

    expect(made.frames).toHaveLength(5);
    for (const { shot } of made.frames) for (const { id } of shot.cast) expect(known).toContain(id);
  });

  it('is asked again for what is missing when it sends N-1 shots', async () => {
    const one = (body: LlmBody, call: number): Scripted => {
      const all = goodShots(body);
      return { text: JSON.stringify({ shots: call === 2 ? all.slice(0, -1) : all }) };
    };
    const made = framesOf(
      await writeWith((body, call) =>
        questionOf(body) === 'shots' ? one(body, call) : goodModel()(body, call),
      ),
    );

    expect(made.frames).toHaveLength(5);
    expect(byModel(made)).toBe(usual);
  });

  it('has what is too much left out when it sends N+3 shots', async () => {
    const more = shots((body) => {
      const all = goodShots(body);
      return {
        text: JSON.stringify({
          shots: [...all, ...all.slice(0, 3).map((shot) => ({ ...shot, n: shot.n + 5 }))],
        }),
      };
    });

    expect(framesOf(await writeWith(more)).frames).toHaveLength(5);
  });

  it('gives one frame of many where all its shots are alike, and the rules give the others', async () => {
    let same: FakeShot | undefined;
    const alike = shots((body) => {
      const all = goodShots(body);
      same ??= all[0];
      return { text: JSON.stringify({ shots: all.map(({ n }) => ({ ...same, n })) }) };
    });
    const made = framesOf(await writeWith(alike));

    expect(made.frames).toHaveLength(5);
    expect(byModel(made)).toBeLessThanOrEqual(1);
    expect(new Set(made.frames.map(({ shot }) => shot.moment)).size).toBeGreaterThan(2);
  });

  it('is asked in plainer ways after two answers of no shape, and the rules write in the end', async () => {
    const made = await writeWith(() => ({ text: 'Once upon a time there was a story, and I liked it.' }));

    expect(framesOf(made)).toMatchObject({ origin: 'embedded' });
    expect(framesOf(made).warnings.join(' ')).toContain('built-in rules wrote all frames');
    expect(made.bodies.at(-1)).not.toHaveProperty('response_format');
  });

  it('can answer in lines', async () => {
    const lines = shots((body) => ({
      text: goodShots(body)
        .map(
          ({ n, cast, moment, size }) =>
            `${n} | ${cast.map(({ id }) => id).join(',')} | | day | ${size} | eye level | ${moment}`,
        )
        .join('\n'),
    }));
    const made = framesOf(await writeWith(lines, {}, { kind: 'text-generation-webui' }));

    expect(made.frames).toHaveLength(5);
    expect(byModel(made)).toBeGreaterThan(2);
  });

  it('is asked for fewer at once when it ran out of room', async () => {
    const cut = (body: LlmBody, call: number): Scripted =>
      call === 2
        ? { text: JSON.stringify({ shots: goodShots(body) }).slice(0, 420), finish: 'length' }
        : { text: JSON.stringify({ shots: goodShots(body) }) };
    const made = await writeWith((body, call) =>
      questionOf(body) === 'shots' ? cut(body, call) : goodModel()(body, call),
    );
    const counts = made.bodies
      .filter((body) => questionOf(body) === 'shots')
      .map((body) => goodShots(body).length);

    expect(byModel(framesOf(made))).toBe(usual);
    expect(Math.max(...counts.slice(1))).toBeLessThan(counts[0] ?? 0);
  });
});

describe('a server that leaves things out', () => {
  const rows: [string, Partial<Extract<Scripted, { text: string }>>][] = [
    ['the role', { role: false }],
    ['the finish reason', { finish: null }],
    ['the end mark', { done: false }],
    ['the token counts', { usage: false }],
    ['nothing, but adds comments and empty choices', { comments: true }],
  ];
  for (const [name, missing] of rows)
    it(`is understood without ${name}`, async () => {
      const model = goodModel();
      const made = framesOf(await writeWith((body, call) => ({ ...model(body, call), ...missing })));

      expect(byModel(made)).toBe(usual);
      const counted = made.record?.usage?.inputTokens ?? null;
      expect(counted === null).toBe(name === 'the token counts');
    });

  it('that breaks off in the middle of a stream has its frames kept', async () => {
    const broken = (tail: string) =>
      shots((body) => {
        const text = JSON.stringify({ shots: goodShots(body) }).slice(0, -3);
        const event = `data: ${JSON.stringify({ choices: [{ delta: { content: text } }] })}\n\n`;
        return { raw: `${event}${tail}`, type: 'text/event-stream' };
      });
    for (const tail of ['data: {"error":{"message":"out of memory"}}\n\n', 'data: {"choi\n\n'])
      expect(byModel(framesOf(await writeWith(broken(tail)))), tail).toBeGreaterThanOrEqual(4);
  });

  it('tells that the model thinks, and never shows its thoughts', async () => {
    const model = goodModel();
    const made = await writeWith((body, call) => ({ ...model(body, call), thought: 'secret plan' }));

    expect(byModel(framesOf(made))).toBe(usual);
    expect(made.writings.some(({ thinking }) => thinking)).toBe(true);
    expect(JSON.stringify(made.writings)).not.toContain('secret plan');
  });

  for (const [field, param] of [
    ['response_format', undefined],
    ['temperature', 'temperature'],
    ['stream_options', undefined],
    ['stream', 'stream'],
  ] as const)
    it(`that refuses ${field} with a 400 is asked once without it, and not again with it`, async () => {
      const refusal = {
        error: { message: `Unsupported field: ${field}`, ...(param && { param }), type: 'invalid' },
      };
      const made = await writeWith((body, call) =>
        field in body && (field !== 'response_format' || JSON.stringify(body).includes('json_schema'))
          ? { status: 400, body: refusal }
          : goodModel()(body, call),
      );

      expect(byModel(framesOf(made))).toBe(usual);
      const asked = made.bodies.map((body) => field in body && !JSON.stringify(body).includes('json_object'));
      expect(asked.filter(Boolean)).toHaveLength(1);
    });

  it('that is loading its model is waited for (503, then success)', async () => {
    const loading: Scripted = { status: 503, body: { error: { message: 'Loading model', code: 503 } } };
    const timeouts = { call: 3000, first: 2000, idle: 2000, pause: 5 };
    const made = await writeWith(
      (body, call) => (call < 4 ? loading : goodModel()(body, call)),
      {},
      { timeouts },
    );

    expect(byModel(framesOf(made))).toBe(usual);
    expect(made.writings.some(({ stage }) => stage === 'loading-model')).toBe(true);
  });
});

describe('a server that gives no frames at all', () => {
  it('is left when it is silent, before and after its first word', async () => {
    expect(await failureFor({ silent: true }, short)).toMatchObject({ code: 'llm-timeout' });
    const midway = await writeWith(
      shots(() => ({ silent: true, after: '{"shots":[' })),
      {},
      { timeouts: short },
    );
    expect(midway.result).toMatchObject({ ok: false, failure: { code: 'llm-timeout' } });
  });

  it('is left after some frames without losing them; the rules write the rest', async () => {
    let calls = 0;
    const first = shots((body) => {
      const all = goodShots(body);
      return calls++ === 0 ? { text: JSON.stringify({ shots: all }) } : { silent: true };
    });
    const made = framesOf(
      await writeWith(
        first,
        { frameCount: 20 },
        { timeouts: { call: 5000, first: 800, idle: 800, pause: 5 } },
      ),
    );

    expect(made.frames).toHaveLength(20);
    expect(made.origin).toBe('mixed');
    expect(made.warnings.join(' ')).toContain('no answer');
  });

  const rows: [string, Scripted, object][] = [
    [
      'a web page with status 200',
      { raw: '<!doctype html><h1>Router</h1>', type: 'text/html' },
      { code: 'llm-not-an-api' },
    ],
    [
      'JSON that is no completion',
      { raw: '{"hello":"world"}', type: 'application/json' },
      { code: 'llm-not-an-api' },
    ],
    ['401', { status: 401, body: { error: { message: 'Bad key' } } }, { code: 'llm-key' }],
    ['403', { status: 403, body: { error: { message: 'No' } } }, { code: 'llm-key' }],
    ['402', { status: 402, body: { error: { message: 'Credits' } } }, { code: 'llm-no-credit' }],
    [
      '404, naming what there is',
      { status: 404, body: { error: { message: 'No such model' } } },
      { code: 'llm-unknown-model', about: { models: 'fake' } },
    ],
    [
      '429 with retry-after',
      { status: 429, body: { error: { message: 'Slow' } }, headers: { 'retry-after': '7' } },
      { code: 'llm-busy', about: { seconds: '7' } },
    ],
    [
      '429 for an empty quota',
      { status: 429, body: { error: { message: 'Quota', code: 'insufficient_quota' } } },
      { code: 'llm-no-credit' },
    ],
    [
      '500 in its own words',
      { status: 500, body: { error: { message: 'GPU on fire' } } },
      { code: 'llm-refused', about: { message: 'GPU on fire' } },
    ],
    [
      '400 that is about nothing optional',
      { status: 400, body: { error: { message: 'Prompt too big' } } },
      { code: 'llm-refused' },
    ],
    ['422', { status: 422, body: { detail: 'bad input' } }, { code: 'llm-refused' }],
    ['a content filter', { text: '', finish: 'content_filter' }, { code: 'llm-declined' }],
    [
      'the relay that cannot reach it',
      { status: 502, body: { error: { code: 'llm-unreachable', message: 'm' } } },
      { code: 'llm-unreachable' },
    ],
  ];
  for (const [name, reply, failure] of rows)
    it(`is told apart: ${name}`, async () => {
      expect(await failureFor(reply)).toMatchObject(failure);
    });

  it('is told apart: a refusal in the model’s own words', async () => {
    const body = {
      choices: [{ message: { role: 'assistant', content: null, refusal: 'I would rather not.' } }],
    };
    const failure = await failureFor({ raw: JSON.stringify(body), type: 'application/json' });

    expect(failure).toMatchObject({ code: 'llm-declined' });
    expect(failure.words.what).toContain('I would rather not.');
  });

  it('is told apart: nobody is there', async () => {
    const result = await askLlm(
      { baseURL: 'http://127.0.0.1:9/v1', apiKey: '', kind: 'ollama', model: 'x' },
      request,
      new AbortController().signal,
      () => undefined,
    );
    if (result.ok) throw new Error('expected a failure');

    expect(explain(en, result.failure).what).toContain('Cannot reach scene producer. Check agent service.');
    expect(explain(en, result.failure).next).toContain('ollama serve');
  });

  it('is cut off when its reply has 10 MB; the frames are there all the same', async () => {
    const endless = shots((body) => ({
      text: `${JSON.stringify({ shots: goodShots(body) })}${' la'.repeat(3_500_000)}`,
      piece: 60_000,
    }));
    const made = framesOf(await writeWith(endless));

    expect(made.frames).toHaveLength(5);
    expect(byModel(made)).toBe(usual);
  });

  it('is let go at once by an abort, which is no failure', async () => {
    const fake = await startFakeLlm(() => ({ silent: true }));
    const control = new AbortController();
    const asked = askLlm(
      { baseURL: fake.url, apiKey: '', kind: 'custom', model: 'fake' },
      request,
      control.signal,
      () => undefined,
    );
    control.abort();

    await expect(asked).rejects.toThrow();
    await fake.stop();
  });
});
