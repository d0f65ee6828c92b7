import { afterEach, describe, expect, it } from 'vitest';
import { emptyDraft, type Draft } from '../../web/core/story/draft.ts';
import { sequenceOf } from '../../web/core/run/run.ts';
import type { Host } from '../../web/services/host.ts';
import { pageChance } from '../../web/services/run/chance.ts';
import { pageClock } from '../../web/services/run/clock.ts';
import { promptMaker } from '../../web/services/run/prompt-maker.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import { owlStory } from '../core/producer/stories.ts';
import { hostAt } from '../support/comfy-host.ts';
import {
  goodModel,
  goodShots,
  questionOf,
  startFakeLlm,
  type FakeLlm,
  type LlmBody,
  type Scripted,
} from '../support/fake-llm.ts';
import { inPhase, studioOn, until } from '../support/studios.ts';
import { expectWords } from './support/holds.ts';

const draft: Draft = { ...emptyDraft, text: owlStory, frameCount: 6, producer: 'llm', profile: 'home' };
const told = inPhase('PromptsReview', 'StoryEntry');

let llm: FakeLlm;
let studio: Studio;
afterEach(async () => {
  studio.dispose();
  await llm.stop();
});

/** A panel whose shim relays to a model that answers by a script. */
async function ask(script: (body: LlmBody, call: number) => Scripted): Promise<void> {
  llm = await startFakeLlm(script);
  const host = relayTo(llm.url);
  const made = await studioOn(host, { makePrompts: promptMaker(host, pageClock, pageChance) });
  studio = made.studio;
  studio.generatePrompts(draft);
  await until(studio, inPhase('PromptGeneration'));
}

const failure = () => ('failure' in studio.run ? studio.run.failure : undefined);
const storyIsKept = () => {
  const { run } = studio;
  expect('draft' in run ? run.draft?.text : sequenceOf(run)?.story.text).toBe(owlStory);
};
const shots =
  (write: (all: ReturnType<typeof goodShots>) => Scripted) =>
  (body: LlmBody, call: number): Scripted =>
    questionOf(body) === 'shots' ? write(goodShots(body)) : goodModel()(body, call);

describe('the reply of a model', () => {
  it.each<[string, (body: LlmBody, call: number) => Scripted]>([
    ['has too few frames', shots((all) => ({ text: JSON.stringify({ shots: all.slice(0, -2) }) }))],
    [
      'is cut in the middle',
      shots((all) => ({ text: JSON.stringify({ shots: all }).slice(0, 300), finish: 'length' })),
    ],
    ['is cut at every call', (body, call) => ({ ...goodModel()(body, call), finish: 'length' })],
  ])('FR44 ★ that %s never makes a silently short sequence; the story is kept', async (_what, script) => {
    await ask(script);
    await until(studio, told);
    storyIsKept();
    const sequence = sequenceOf(studio.run);
    if (sequence) expect(sequence.frames).toHaveLength(6);
    else expectWords(failure() ?? { code: 'not-found' });
    expect(llm.bodies.length).toBeLessThanOrEqual(8);
  });

  it('FR45 that never comes can be cancelled within 100 ms; the story is kept', async () => {
    await ask(() => ({ silent: true }));
    await expect.poll(() => llm.bodies.length).toBeGreaterThan(0);
    const begun = Date.now();
    studio.cancelPrompts();
    await until(studio, told);
    expect(Date.now() - begun).toBeLessThanOrEqual(100);
    storyIsKept();
  });

  it('FR45 that stops half-way can be cancelled too; the story is kept', async () => {
    await ask(() => ({ silent: true, after: '{"shots":[' }));
    await expect.poll(() => llm.bodies.length).toBeGreaterThan(0);
    studio.cancelPrompts();
    await until(studio, told);
    storyIsKept();
  });

  it.each([
    [401, 'llm-key', 1],
    [402, 'llm-no-credit', 1],
    [403, 'llm-key', 1],
    [404, 'llm-unknown-model', 1],
    [429, 'llm-busy', 3],
    [500, 'llm-refused', 3],
    [529, 'llm-refused', 3],
  ])(
    'FR46 with status %i is one text of its own (%s), after at most %i tries',
    async (status, code, tries) => {
      await ask(() => ({ status, body: { error: { message: 'No.' } }, headers: { 'retry-after': '1' } }));
      await until(studio, told);
      expect(failure()).toMatchObject({ code });
      expectWords(failure() ?? { code: 'not-found' });
      expect(llm.bodies.length).toBeLessThanOrEqual(tries);
      storyIsKept();
    },
  );
});

function relayTo(upstream: string): Host {
  const profile = { id: 'home', kind: 'custom', baseUrl: 'http://10.0.0.5/v1', model: 'fake', keyEnv: null };
  const list = { profiles: [{ ...profile, key: { configured: true, source: 'env' } }], storable: true };
  return {
    ...hostAt(upstream),
    fetchApi: (route, init) =>
      route === '/story-sequence/llm'
        ? Promise.resolve(Response.json(list))
        : fetch(`${upstream}${route.replace('/story-sequence/llm/home', '')}`, init),
  };
}
