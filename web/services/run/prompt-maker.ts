import { fail, ok, type Result } from '../../core/failure.ts';
import { hexOf } from '../../core/ids.ts';
import { buildSequence, sequenceIdOf } from '../../core/producer/build.ts';
import type { Produced } from '../../core/producer/produced.ts';
import type { Story } from '../../core/sequence.ts';
import { readFrameCount } from '../../core/story/check.ts';
import { cleanStory } from '../../core/story/count.ts';
import type { Draft } from '../../core/story/draft.ts';
import type { Host } from '../host.ts';
import { askAgent } from '../producer/agent.ts';
import { askEmbedded } from '../producer/embedded.ts';
import { newFrameId, type Chance } from './chance.ts';
import { isoNow, type Clock } from './clock.ts';
import type { MakePrompts } from './ports.ts';

/** Makes the sequence of a draft with the producer that the draft names. */
export function promptMaker(host: Host, clock: Clock, chance: Chance): MakePrompts {
  return async (draft, engine, signal) => {
    const story = storyOf(draft);
    const produced = await produce(host, draft, story, signal);
    if (!produced.ok) return produced;
    const made = titled(produced.value, draft.title ?? '');
    const frameIds = produced.value.frames.map(() => newFrameId(chance));
    const sequenceId = sequenceIdOf(made.bible.title, hexOf(chance.bytes(4)));
    const settings = draft.settings;
    const ids = { sequenceId, frameIds };
    return ok(buildSequence(story, settings, engine, made, ids, isoNow(clock)));
  };
}

const titled = (made: Produced, title: string): Produced =>
  title === '' ? made : { ...made, bible: { ...made.bible, title } };

const storyOf = ({ text, frameCount, arc, family }: Draft): Story => ({
  text: cleanStory(text),
  frameCount: readFrameCount(frameCount) ?? 1,
  arc,
  family,
});

async function produce(
  host: Host,
  draft: Draft,
  story: Story,
  signal: AbortSignal,
): Promise<Result<Produced>> {
  const { text, frameCount, arc, family } = story;
  if (draft.producer === 'embedded') return askEmbedded({ text, frameCount, arc });
  const relay = (route: string, init: RequestInit) =>
    host.fetchApi(`/story-sequence${route}`, {
      ...init,
      headers: { 'Content-Type': 'application/json', 'X-Story-Sequence': '1' },
    });
  const request = { story: text, frames: frameCount, ...(arc !== null && { arc }), model: family };
  try {
    return await askAgent(relay, request, signal);
  } catch (cause) {
    // Only an abort by the user is thrown: nobody reads this answer any more.
    return fail('agent-unreachable', {}, String(cause));
  }
}
