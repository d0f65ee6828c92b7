import { describe, expect, it } from 'vitest';
import { ComfyClient, type JobRequest } from '../../web/services/comfy/client.ts';
import { FakeComfy, type Asked } from '../support/fake-comfy.ts';
import { nodeErrors } from '../support/node-errors.ts';

const job: JobRequest = { jobId: 'id', clientId: 'c', graph: {}, output: 'ss-save', note: {} };

/** What becomes of a job that the server answers so. */
function sentTo(answer: (asked: Asked) => Response) {
  const comfy = new FakeComfy();
  comfy.answer = answer;
  return new ComfyClient(comfy.host).queue(job);
}
const refusal = (error: unknown, nodeErrors: unknown = {}) =>
  sentTo(() => Response.json({ error, node_errors: nodeErrors }, { status: 400 }));
const nodeError = (type: string, extra: object) => ({
  '4': {
    class_type: 'CheckpointLoaderSimple',
    errors: [{ type, message: 'm', details: 'd', extra_info: extra }],
  },
});
const failed = { type: 'prompt_outputs_failed_validation', message: 'm', details: '' };

describe('a job that the server refuses', () => {
  it('names the model that is not there', async () => {
    const extra = { input_name: 'ckpt_name', received_value: 'gone.safetensors' };
    expect(await refusal(failed, nodeError('value_not_in_list', extra))).toMatchObject({
      sent: 'no',
      whose: 'all',
      failure: {
        code: 'missing-model',
        about: { model: 'gone.safetensors', node: 'CheckpointLoaderSimple' },
      },
    });
  });

  it.each([
    ['newer', { type: 'missing_node_type', message: 'm', details: '', extra_info: { class_type: 'Magic' } }],
    [
      'older',
      { type: 'invalid_prompt', message: "Cannot execute because node 'Magic' does not exist.", details: '' },
    ],
  ])('names the node that a %s server does not have', async (_age, error) => {
    expect(await refusal(error)).toMatchObject({
      failure: { code: 'missing-node', about: { node: 'Magic' } },
    });
  });

  it.each(nodeErrors)('has a bad graph for %s', async (type) => {
    const sent = await refusal(failed, nodeError(type, { input_name: 'steps', received_value: -1 }));
    expect(sent).toMatchObject({ failure: { code: 'bad-graph', about: { input: 'steps', type } } });
  });

  it.each(['no_prompt', 'prompt_no_outputs', 'invalid_prompt_id'])('has a bad graph for %s', async (type) => {
    expect(await refusal({ type, message: 'm', details: '' })).toMatchObject({
      failure: { code: 'bad-graph' },
    });
  });
});

describe('a job whose fate', () => {
  it('is unknown when there is no answer', async () => {
    const comfy = new FakeComfy();
    comfy.down = true;
    expect(await new ComfyClient(comfy.host).queue(job)).toMatchObject({
      sent: 'unsure',
      failure: { code: 'server-unreachable' },
    });
  });

  it('is unknown when the server is busy, which may say for how long', async () => {
    const busy = new Response('', { status: 503, headers: { 'Retry-After': '7' } });
    expect(await sentTo(() => busy)).toMatchObject({ sent: 'unsure', retryAfterMs: 7000 });
  });

  it('is settled when the one output we want was left out of an accepted job', async () => {
    const errors = {
      '9': { dependent_outputs: ['ss-save'], errors: [{ type: 'bad_linked_input', message: 'm' }] },
    };
    const sent = await sentTo(() => Response.json({ prompt_id: 'id', node_errors: errors }));
    expect(sent).toMatchObject({ sent: 'no', whose: 'frame' });
  });

  it('is fine when only an output of others was left out', async () => {
    const errors = {
      '9': { dependent_outputs: ['7'], errors: [{ type: 'bad_linked_input', message: 'm' }] },
    };
    expect(await sentTo(() => Response.json({ prompt_id: 'id', node_errors: errors }))).toEqual({
      sent: 'yes',
    });
  });
});

describe('a server behind a login', () => {
  it.each([
    ['a page', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })],
    ['401', () => new Response('', { status: 401 })],
    ['403', () => new Response('', { status: 403 })],
  ])('asks to sign in again when it answers with %s', async (_what, answer) => {
    expect(await sentTo(answer)).toMatchObject({ sent: 'no', failure: { code: 'sign-in-again' } });
  });
});

describe('an answer that nobody foresaw', () => {
  it('keeps its status and its beginning for the details', async () => {
    const sent = await sentTo(() => new Response('x'.repeat(900), { status: 500 }));
    expect(sent).toMatchObject({ failure: { code: 'unexpected-answer', about: { status: '500' } } });
    expect(sent.sent === 'no' && sent.failure.detail?.length).toBe(200);
  });
});
