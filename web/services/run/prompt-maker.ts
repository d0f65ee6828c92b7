import { ok } from '../../core/failure.ts';
import { hexOf } from '../../core/ids.ts';
import { buildSequence, sequenceIdOf } from '../../core/producer/build.ts';
import type { Produced } from '../../core/producer/produced.ts';
import type { Story } from '../../core/sequence.ts';
import { readFrameCount } from '../../core/story/check.ts';
import { cleanStory } from '../../core/story/count.ts';
import type { Draft } from '../../core/story/draft.ts';
import type { Host } from '../host.ts';
import { newFrameId, type Chance } from './chance.ts';
import { isoNow, type Clock } from './clock.ts';
import type { MakePrompts } from './ports.ts';
import { callProducer } from './producer-call.ts';

/** Makes the sequence of a draft with the producer that the draft names. */
export function promptMaker(host: Host, clock: Clock, chance: Chance): MakePrompts {
  return async (draft, engine, signal, onWriting) => {
    const story = storyOf(draft);
    const produced = await callProducer({ host, draft, story, signal, onWriting });
    if (!produced.ok) return produced;
    const made = titled(produced.value, draft.title ?? '');
    const frameIds = produced.value.frames.map(() => newFrameId(chance));
    const sequenceId = sequenceIdOf(made.bible.title, hexOf(chance.bytes(4)));
    const settings = draft.settings;
    const ids = { sequenceId, frameIds };
    // A list of shots is as long as it is, whatever number stands in the form.
    const counted = { ...story, frameCount: made.frames.length };
    return ok(buildSequence(counted, settings, engine, made, ids, isoNow(clock)));
  };
}

const titled = (made: Produced, title: string): Produced =>
  title === '' ? made : { ...made, bible: { ...made.bible, title } };

const storyOf = ({ text, frameCount, arc, family, keepShots }: Draft): Story => ({
  text: cleanStory(text),
  frameCount: readFrameCount(frameCount) ?? 1,
  arc,
  family,
  ...(keepShots === true && { keepShots }),
});
