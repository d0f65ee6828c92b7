import { describe, expect, it } from 'vitest';
import { emptyDraft, type Draft } from '../../../../web/core/story/draft.ts';
import type { Writing } from '../../../../web/core/producer/writing.ts';
import type { Host } from '../../../../web/services/host.ts';
import { promptMaker } from '../../../../web/services/run/prompt-maker.ts';
import { pageChance } from '../../../../web/services/run/chance.ts';
import { pageClock } from '../../../../web/services/run/clock.ts';
import { goodModel, startFakeLlm } from '../../../support/fake-llm.ts';
import { nodeHost } from '../../../../node_bridge/run/node-host.ts';
import { owlStory } from '../../../core/producer/stories.ts';

type Asked = { route: string; headers: Record<string, string> };

/** A page whose shim relays to `upstream`, with one profile called `home`. */
function pageWith(upstream: string, asked: Asked[]): Host {
  const profile = { id: 'home', kind: 'custom', baseUrl: 'http://10.0.0.5/v1', model: 'fake', keyEnv: null };
  const list = { profiles: [{ ...profile, key: { configured: true, source: 'env' } }], storable: true };
  return {
    ...nodeHost(upstream),
    fetchApi(route, init = {}) {
      asked.push({ route, headers: Object.fromEntries(new Headers(init.headers).entries()) });
      if (route === '/story-sequence/llm') return Promise.resolve(Response.json(list));
      return fetch(`${upstream}${route.replace('/story-sequence/llm/home', '')}`, init);
    },
  };
}

const draft: Draft = { ...emptyDraft, text: owlStory, frameCount: 5, producer: 'llm', profile: 'home' };

async function make(change: Partial<Draft> = {}) {
  const fake = await startFakeLlm(goodModel());
  const asked: Asked[] = [];
  const writings: Writing[] = [];
  const makePrompts = promptMaker(pageWith(fake.url, asked), pageClock, pageChance);
  const signal = new AbortController().signal;
  const made = await makePrompts({ ...draft, ...change }, { kind: 'rough' }, signal, (now) =>
    writings.push(now),
  );
  await fake.stop();
  return { made, asked, writings, keys: fake.keys };
}

describe('a draft that names a server of language models', () => {
  it('becomes a sequence through the shim’s relay, frame by frame, with who wrote it (FUN-SEQUENCE-GEN-007)', async () => {
    const { made, asked, writings } = await make();
    if (!made.ok) throw new Error(JSON.stringify(made.failure));

    expect(made.value.frames).toHaveLength(5);
    expect(made.value.origin).toMatch(/model|mixed/);
    expect(made.value.producer).toMatchObject({ kind: 'llm', model: 'fake' });
    expect(writings.at(-1)?.frames).toHaveLength(5);
    const calls = asked.filter(({ route }) => route === '/story-sequence/llm/home/chat/completions');
    expect(calls).toHaveLength(3);
    for (const { headers } of calls) expect(headers).toMatchObject({ 'x-story-sequence': '1' });
  });

  it('sends no key: the page has none', async () => {
    const { asked, keys } = await make();

    for (const { headers } of asked) expect(headers).not.toHaveProperty('authorization');
    expect(keys.join('')).toBe('');
  });

  it('leaves no address in the document', async () => {
    const { made } = await make();

    expect(JSON.stringify(made)).not.toMatch(/10\.0\.0\.5|comfyui\.invalid/);
  });

  it('is told to choose one where the profile is gone', async () => {
    const { made } = await make({ profile: 'gone' });

    expect(made).toMatchObject({ ok: false, failure: { code: 'llm-not-set' } });
  });

  it('keeps a list of shots as long as it is', async () => {
    const text =
      'Ada opens the heavy gate at dawn\nA grey dog runs out of the yard\nAda falls in the mud by the well';
    const { made } = await make({ text, keepShots: true, frameCount: 20 });

    expect(made.ok && made.value.frames.length).toBe(3);
    expect(made.ok && made.value.story).toMatchObject({ frameCount: 3, keepShots: true });
  });

  it('is given up by an abort without an error', async () => {
    const fake = await startFakeLlm(() => ({ silent: true }));
    const control = new AbortController();
    const asked = promptMaker(pageWith(fake.url, []), pageClock, pageChance)(
      draft,
      { kind: 'rough' },
      control.signal,
      () => undefined,
    );
    control.abort();

    expect(await asked).toMatchObject({ ok: false, failure: { code: 'interrupted' } });
    await fake.stop();
  });
});
