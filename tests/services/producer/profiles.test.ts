import { describe, expect, it, vi } from 'vitest';
import { failureWords } from '../../../web/core/words/failures.ts';
import { Profiles } from '../../../web/services/producer/profiles.ts';
import { FakeComfy, type Asked } from '../../support/fake-comfy.ts';

const profile = {
  id: 'home',
  kind: 'ollama',
  baseUrl: 'http://127.0.0.1:11434/v1',
  model: 'llama3.2',
  keyEnv: null,
  key: { configured: false, source: null },
} as const;

/** A ComfyUI whose shim answers by route, such as `PUT /llm/home`. */
function pageWith(answers: Record<string, () => Response>): { profiles: Profiles; asked: Asked[] } {
  const comfy = new FakeComfy();
  comfy.answer = ({ method, route }) => answers[`${method} ${route.replace('/story-sequence', '')}`]?.();
  return { profiles: new Profiles(comfy.host), asked: comfy.asked };
}

const list = (): Response => Response.json({ profiles: [profile], storable: true });
const refusal = (status: number, code: string, message: string) => (): Response =>
  Response.json({ error: { code, message } }, { status });

describe('the profiles of a server', () => {
  it('are unknown until they are asked for, then told of by an event', async () => {
    const { profiles } = pageWith({ 'GET /llm': list });
    const changed = vi.fn();
    profiles.addEventListener('change', changed);
    expect(profiles.profiles).toBeUndefined();

    expect(await profiles.refresh()).toEqual({ ok: true, value: undefined });

    expect(profiles.profiles).toEqual([profile]);
    expect(profiles.storable).toBe(true);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('are saved without the state of the key, with the header of our own page, and read again', async () => {
    const { profiles, asked } = pageWith({
      'PUT /llm/home': () => Response.json(profile),
      'GET /llm': list,
    });

    expect(await profiles.save(profile)).toEqual({ ok: true, value: profile });

    const { id: _, key: __, ...fields } = profile;
    expect(asked[0]).toMatchObject({ body: fields, headers: { 'x-story-sequence': '1' } });
    expect(profiles.profiles).toEqual([profile]);
  });

  it('tell in the server’s words why one is refused', async () => {
    const why = 'Outside your own network the address needs https.';
    const { profiles } = pageWith({ 'PUT /llm/home': refusal(400, 'bad-url', why) });

    const saved = await profiles.save({ ...profile, baseUrl: 'http://example.com/v1' });

    expect(saved).toMatchObject({ ok: false, failure: { code: 'llm-settings-refused' } });
    const { about = {} } = saved.ok ? {} : saved.failure;
    expect(failureWords['llm-settings-refused'](about).what).toBe(why);
  });

  it('are removed with an answer that has no content', async () => {
    const { profiles } = pageWith({
      'DELETE /llm/home': () => new Response(null, { status: 204 }),
      'GET /llm': () => Response.json({ profiles: [], storable: true }),
    });

    expect(await profiles.remove('home')).toEqual({ ok: true, value: undefined });
    expect(profiles.profiles).toEqual([]);
  });

  it('stay as they were known when the server cannot be asked', async () => {
    let down = false;
    const { profiles } = pageWith({
      'GET /llm': () => {
        if (down) throw new TypeError('Failed to fetch');
        return list();
      },
    });
    await profiles.refresh();
    down = true;

    expect(await profiles.refresh()).toMatchObject({ ok: false, failure: { code: 'server-unreachable' } });
    expect(profiles.profiles).toEqual([profile]);
  });

  it('are not taken from an answer of another shape', async () => {
    const { profiles } = pageWith({ 'GET /llm': () => Response.json({ profiles: [{ id: 'X Y' }] }) });

    expect(await profiles.refresh()).toMatchObject({ ok: false, failure: { code: 'unexpected-answer' } });
    expect(profiles.profiles).toBeUndefined();
  });
});

describe('a key', () => {
  const key = 'planted-key-0123456789';

  it('goes to the server once and is in nothing that the page keeps', async () => {
    const { profiles, asked } = pageWith({
      'PUT /llm/home/key': () => Response.json({ configured: true, source: 'store' }),
      'GET /llm': list,
    });

    expect(await profiles.setKey('home', key)).toEqual({
      ok: true,
      value: { configured: true, source: 'store' },
    });

    expect(asked.filter(({ body }) => JSON.stringify(body ?? '').includes(key))).toHaveLength(1);
    expect(JSON.stringify(profiles)).not.toContain(key);
  });

  it('is not stored where the environment rules', async () => {
    const why = 'The key comes from the server’s environment.';
    const { profiles } = pageWith({ 'PUT /llm/home/key': refusal(409, 'key-in-environment', why) });

    const refused = await profiles.setKey('home', key);

    expect(refused).toMatchObject({ ok: false, failure: { about: { message: why } } });
    expect(JSON.stringify(refused)).not.toContain(key);
  });

  it('can be forgotten', async () => {
    const { profiles } = pageWith({
      'DELETE /llm/home/key': () => Response.json({ configured: false, source: null }),
      'GET /llm': list,
    });

    expect(await profiles.forgetKey('home')).toMatchObject({ value: { configured: false } });
  });
});

describe('servers and models', () => {
  it('are found by the server, on a click', async () => {
    const servers = [{ kind: 'lm-studio', baseUrl: 'http://127.0.0.1:1234/v1', models: ['qwen3-4b'] }];
    const { profiles, asked } = pageWith({ 'POST /llm/find': () => Response.json({ servers }) });

    expect(await profiles.find()).toEqual({ ok: true, value: servers });
    expect(asked).toHaveLength(1);
  });

  it('are listed by name', async () => {
    const data = [{ id: 'llama3.2', object: 'model' }, { id: 'qwen3' }];
    const { profiles } = pageWith({ 'GET /llm/home/models': () => Response.json({ object: 'list', data }) });

    expect(await profiles.models('home')).toEqual({ ok: true, value: ['llama3.2', 'qwen3'] });
  });

  it('say so when nobody answers there', async () => {
    const { profiles } = pageWith({
      'GET /llm/home/models': refusal(502, 'llm-unreachable', 'The language model’s server does not answer.'),
    });

    expect(await profiles.models('home')).toMatchObject({ failure: { code: 'llm-unreachable' } });
  });

  it('say so when the server wants another key', async () => {
    const error = { message: 'Incorrect API key provided', type: 'invalid_request_error', code: null };
    const { profiles } = pageWith({
      'GET /llm/home/models': () => Response.json({ error }, { status: 401 }),
    });

    expect(await profiles.models('home')).toMatchObject({
      failure: { about: { message: 'The language model’s server wants another key.' } },
    });
  });

  it.each([
    ['a web page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['other JSON', () => Response.json({ hello: 'world' })],
    ['an error of its own', () => new Response('nginx', { status: 404 })],
  ])('say so when what answers is %s', async (_, answer) => {
    const { profiles } = pageWith({ 'GET /llm/home/models': answer });

    expect(await profiles.models('home')).toMatchObject({ failure: { code: 'llm-not-an-api' } });
  });
});
