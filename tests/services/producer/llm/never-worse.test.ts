import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measuresOf, type GoldStory } from '../../../../bench/measures.ts';
import { produceEmbedded } from '../../../../web/core/producer/embedded.ts';
import type { Produced } from '../../../../web/core/producer/produced.ts';
import { renderPrompt } from '../../../../web/core/producer/render.ts';
import { writeStory } from '../../../../web/services/producer/llm/ask-llm.ts';
import { goodShots, questionOf, type FakeShot, type LlmBody } from '../../../support/fake-llm.ts';

const file = new URL('../../../support/unseen-stories.json', import.meta.url);
const stories: GoldStory[] = JSON.parse(readFileSync(file, 'utf8')).stories.slice(0, 6);

/** Looks that fit nobody, and a character who is none: a model's bible at its worst. */
const badBible = ({ gold }: GoldStory): string =>
  JSON.stringify({
    title: 'T',
    style: 'ink and watercolour',
    characters: [...gold.characters, { name: 'jar' }].map(({ name }) => ({
      name,
      kind: 'person',
      look: 'a tall woman with red hair, a long green velvet coat, black leather boots and a silver pocket watch',
    })),
    locations: gold.places.map((name) => ({
      name,
      look: `a wide ${name} with tall grey walls and wet stones`,
    })),
  });

/** Which of a list, by number: different from frame to frame, the same each time. */
const turn = <T>(list: readonly T[], n: number): T | undefined => list[(n * 7 + 3) % list.length];

const spoilers: Record<string, (shot: FakeShot, all: readonly FakeShot[]) => FakeShot> = {
  'writes well': (shot) => shot,
  'mixes people up, and sizes, and talks of the sky': (shot, all) => ({
    ...shot,
    moment: shot.n % 2 === 0 ? shot.moment : 'The sky is blue and the sky is blue',
    cast:
      shot.n % 3 === 0
        ? []
        : shot.cast.map((part) => ({ ...part, id: turn(all, shot.n)?.cast[0]?.id ?? part.id })),
    size: turn(['close-up', 'close-up', 'wide shot'], shot.n) ?? shot.size,
    angle: turn(['low', 'high', 'tilted'], shot.n) ?? shot.angle,
  }),
  'shows the same each time': (shot) => ({
    ...shot,
    size: 'close-up',
    angle: 'low',
    cast: shot.cast.map((part, at) => ({
      ...part,
      doing: at === 0 ? 'looking down at the ground' : 'watching closely',
    })),
  }),
};

function modelOf(
  story: GoldStory,
  spoil: (shot: FakeShot, all: readonly FakeShot[]) => FakeShot,
): typeof fetch {
  return (_input, init) => {
    const body: LlmBody = JSON.parse(typeof init?.body === 'string' ? init.body : '{}');
    const all = goodShots(body);
    const answers = {
      bible: badBible(story),
      outline: '{"frames":[]}',
      shots: JSON.stringify({ shots: all.map((shot) => spoil(shot, all)) }),
      other: '',
    };
    return Promise.resolve(Response.json({ choices: [{ message: { content: answers[questionOf(body)] } }] }));
  };
}

const measured = (story: GoldStory, asked: number, { bible, frames }: Produced) => {
  const prompts = frames.map(({ shot }) => renderPrompt(shot, bible, 'sdxl').prompt);
  return measuresOf({ story, asked, bible, frames, prompts });
};

describe('the rules as the yardstick of a model', () => {
  for (const [name, spoil] of Object.entries(spoilers))
    for (const n of [3, 12])
      it(`never score less for a model that ${name}, at N = ${n}`, async () => {
        for (const story of stories) {
          const request = { text: story.text, frameCount: n, arc: null };
          const server = {
            baseURL: 'http://fake.invalid/v1',
            apiKey: '',
            kind: 'custom',
            model: `${name} ${story.id} ${n}`,
          } as const;
          const written = await writeStory(
            { ...server, fetch: modelOf(story, spoil) },
            request,
            new AbortController().signal,
            () => undefined,
          );
          if (!written.ok) throw new Error(JSON.stringify(written.failure));
          const [rules, model] = [produceEmbedded(request), written.value.produced].map((made) =>
            measured(story, n, made),
          );

          expect(model?.count).toBe(1);
          expect(model?.identity).toBe(1);
          expect(model?.total, story.id).toBeGreaterThanOrEqual((rules?.total ?? 1) - 1e-9);
        }
      });
});
