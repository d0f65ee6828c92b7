import { describe, expect, it } from 'vitest';
import { en } from '../../web/core/words/en.ts';
import { explain } from '../../web/core/words/words.ts';
import { ComfyClient, type JobRequest } from '../../web/services/comfy/client.ts';
import { readMessage } from '../../web/services/comfy/messages.ts';
import { readOutcome, type JobRecord } from '../../web/services/comfy/record.ts';
import { FakeComfy } from '../support/fake-comfy.ts';
import { nodeErrors } from '../support/node-errors.ts';
import { freshSequence } from '../support/studios.ts';
import { VirtualClock } from '../support/virtual-clock.ts';
import { closeVirtually, openVirtually } from '../support/virtual-runs.ts';
import { libraryOf } from '../support/libraries.ts';

const picture = { filename: 'a.png', subfolder: 's', type: 'output' };
const record = (change: Partial<JobRecord>): JobRecord => ({
  success: true,
  outputs: {},
  messages: [],
  graph: undefined,
  ...change,
});

describe('a message that is none (IR51, IR52)', () => {
  it.each([
    'not json',
    '',
    '[]',
    '[{"type":"executing"}]',
    'null',
    '{}',
    '{"data":{"prompt_id":"a"}}',
    '{"type":7,"data":{"prompt_id":"a"}}',
    '{"type":"executing","data":null}',
    '{"type":"executing","data":[]}',
    '{"type":"executing","data":{"node":"3"}}',
    '{"type":"executing","data":{"prompt_id":7,"node":"3"}}',
    '{"type":"executing","data":{"prompt_id":null,"node":null}}',
    '{"type":"execution_success","data":{"prompt_id":{}}}',
    '{"type":"progress","data":{"prompt_id":"a","value":"1","max":4}}',
  ])('tells nothing: %s', (text) => {
    expect(readMessage(text)).toEqual({ type: 'unreadable' });
  });

  it.each(['{"type":"__proto__","data":{}}', '{"type":"crystools.monitor","data":null}'])(
    'of a type that is not ours is none of our business: %s',
    (text) => {
      expect(readMessage(text)).toBeUndefined();
    },
  );

  it('is written down once, however many come, and the run goes on', async () => {
    const comfy = new FakeComfy();
    const clock = new VirtualClock();
    let told = 0;
    const run = await openVirtually(freshSequence(2), { comfy, clock, unreadable: () => told++ });
    run.studio.startGeneration();
    await clock.advance(10);
    run.socket().open();
    for (let message = 0; message < 1000; message++) run.socket().say('executing', null);
    expect(told).toBe(1);
    await run.drawAll();
    expect(run.studio.run.phase).toBe('SequenceComplete');
    closeVirtually();
  });
});

describe('the outputs of a job that is over (IR53)', () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, 'no-image'],
    ['no images', { 'ss-save': { images: null } }, 'no-image'],
    [
      'an entry without a file name',
      { 'ss-save': { images: [{ subfolder: '', type: 'output' }] } },
      'no-image',
    ],
    ['a file name that is none', { 'ss-save': { images: [{ ...picture, filename: 7 }] } }, 'no-image'],
    ['a preview of another node alone', { x: { images: [{ ...picture, type: 'temp' }] } }, 'no-image'],
    ['a list instead of nodes', [[picture]], 'no-image'],
  ])('with %s are a frame without a picture', (_, outputs, code) => {
    expect(readOutcome(record({ outputs }), 'ss-save')).toMatchObject({ state: 'failed', failure: { code } });
  });

  it('give the first valid picture of the wanted node, after entries that are none', () => {
    const images = [null, {}, { ...picture, type: 'unheard-of' }, picture];
    const outputs = { first: { text: ['no picture'] }, 'ss-save': { images } };
    expect(readOutcome(record({ outputs }), 'ss-save')).toMatchObject({ state: 'done', image: picture });
  });
});

describe('an error of a node (IR54)', () => {
  const failed = (error: unknown) =>
    readOutcome(record({ success: false, messages: [['execution_error', error]] }), 'ss-save');

  it.each([
    [
      'with HTML in it',
      { exception_type: '<b>', exception_message: '<img src=x onerror=alert(1)>', node_type: '<i>' },
    ],
    ['without a message', {}],
    ['with odd types', { exception_message: 7, traceback: 'no list' }],
    ['that is nothing', null],
    ['with a trace of 1 MB', { exception_message: 'x', traceback: ['y'.repeat(1_000_000)] }],
  ])('%s has words of the catalogue, and at most 8 kB of details', (_, error) => {
    const outcome = failed(error);
    if (outcome.state !== 'failed') throw new Error(outcome.state);
    const { what, safe, next } = explain(en, outcome.failure);
    expect(`${what} ${safe} ${next}`).not.toMatch(/undefined|onerror|Error:/u);
    expect(`${what} ${safe} ${next}`.length).toBeLessThanOrEqual(240);
    expect((outcome.failure.detail ?? '').length).toBeLessThanOrEqual(8000);
  });

  it('keeps the names of files and not the folders of the user', () => {
    const traceback = [
      '  File "/home/ada/ComfyUI/execution.py", line 3, in run',
      String.raw`  File "C:\Users\Ada L\ComfyUI\nodes.py", line 4, in load`,
    ];
    const outcome = failed({ exception_type: 'OSError', exception_message: 'no file', traceback });
    const detail = outcome.state === 'failed' ? outcome.failure.detail : undefined;
    expect(detail).toContain('…/execution.py", line 3');
    expect(detail).toContain('…/nodes.py", line 4');
    expect(detail).not.toMatch(/ada|Users/iu);
  });
});

describe('names of files as a server may give them (IR55)', () => {
  const library = libraryOf(new FakeComfy());
  const names = [
    'a"b\'.png',
    '<b>.png',
    'a\nb.png',
    'a&type=input.png',
    'a#b?c.png',
    `${'ü'.repeat(150)}.png`,
    'a..b.png',
  ];

  it.each(names)('are encoded: %j', (filename) => {
    const url = new URL(library.imageUrl({ filename, subfolder: 'a/b', type: 'output' }));
    expect([...url.searchParams]).toEqual([
      ['filename', filename],
      ['subfolder', 'a/b'],
      ['type', 'output'],
    ]);
    const small = new URL(library.thumbnailUrl('a-1', `frames/${filename}`, 1));
    expect(small.pathname.split('/').slice(-2).map(decodeURIComponent)).toEqual(['frames', filename]);
  });

  it.each([
    ['../../x.png', 's'],
    ['..\\x.png', 's'],
    ['x.png', '../s'],
    ['x.png', '..\\s'],
    ['x.png', '/etc'],
    ['x.png', 'C:\\s'],
  ])('are refused where they lead elsewhere: %j in %j', (filename, subfolder) => {
    const outputs = { 'ss-save': { images: [{ filename, subfolder, type: 'output' }] } };
    expect(readOutcome(record({ outputs }), 'ss-save')).toMatchObject({ failure: { code: 'no-image' } });
  });

  it('may have two dots in them', () => {
    const outputs = { 'ss-save': { images: [{ ...picture, filename: 'a..b.png' }] } };
    expect(readOutcome(record({ outputs }), 'ss-save')).toMatchObject({ state: 'done' });
  });
});

describe('a description of the nodes with gaps (IR56)', () => {
  const asked = (body: unknown) => {
    const comfy = new FakeComfy();
    comfy.answer = ({ route }) => (route === '/object_info' ? Response.json(body) : undefined);
    return new ComfyClient(comfy.host).objectInfo();
  };
  const good = { input: { required: { a: ['INT', {}] } }, output: ['IMAGE'] };

  it.each<[string, unknown]>([
    ['null', null],
    ['no inputs', {}],
    ['a list for inputs', { input: [] }],
    ['numbers for outputs', { ...good, output: 7 }],
    ['inputs that are null', { input: { required: null } }],
  ])('is read without the class that has %s', async (_, odd) => {
    const info = await asked({ Good: good, Odd: odd });
    expect(info).toMatchObject({ ok: true, value: { Good: good } });
  });

  it('may be large', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`Node ${index}`, good]));
    expect(await asked(many)).toMatchObject({ ok: true });
  });

  it('is told where it is none', async () => {
    expect(await asked([1, 2])).toMatchObject({ failure: { code: 'unexpected-answer' } });
  });
});

describe('a refused graph (IR57)', () => {
  const job: JobRequest = { jobId: 'id', clientId: 'c', graph: {}, output: 'ss-save', note: {} };
  const refused = async (error: unknown, nodeErrors: unknown = {}) => {
    const comfy = new FakeComfy();
    comfy.answer = () => Response.json({ error, node_errors: nodeErrors }, { status: 400 });
    const sent = await new ComfyClient(comfy.host).queue(job);
    if (sent.sent !== 'no') throw new Error(sent.sent);
    return sent.failure;
  };
  const whole = [
    'no_prompt',
    'prompt_no_outputs',
    'invalid_prompt',
    'missing_node_type',
    'invalid_prompt_id',
  ];

  it.each(whole)('is told in words for %s', async (type) => {
    const { what, safe, next } = explain(en, await refused({ type, message: 'm', details: '' }));
    for (const part of [what, safe, next]) expect(part).toMatch(/^[A-Z].*\.$/u);
    expect(`${what}${next}`).not.toContain(type);
  });

  const values = [-1, 'euler', null, [1, 2], { a: 1 }, true, undefined];
  it.each([...nodeErrors, 'value_not_in_list'])(
    'names its node for %s, whatever the value was',
    async (type) => {
      for (const received_value of values) {
        const errors = [
          { type, message: 'm', details: 'd', extra_info: { input_name: 'steps', received_value } },
        ];
        const failure = await refused(
          { type: 'prompt_outputs_failed_validation', message: 'm', details: '' },
          { '4': { class_type: 'KSampler', errors } },
        );
        expect(failure.about).toMatchObject({ node: 'KSampler', input: 'steps' });
        expect(explain(en, failure).what).toContain('KSampler');
      }
    },
  );
});
