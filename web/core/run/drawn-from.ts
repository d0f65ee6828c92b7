import { digestOf } from '../digest.ts';
import { lorasOf, referenceLimit } from '../graph/frame-values.ts';
import { mayBeLed } from '../guide/may-be-led.ts';
import { expandNames } from '../producer/at-names.ts';
import { referencesOf, referenceSlots } from '../references.ts';
import type { Engine, Frame, Sequence } from '../sequence.ts';

/**
 * Digest of all that decides a frame's picture but its seed. A picture that was drawn from something else shows what the
 * frame was, not what it is.
 */
export function drawnFrom(sequence: Sequence, frame: Frame): string {
  const { bible, engine, settings, story } = sequence;
  const { width, height, steps, cfg } = settings;
  const prompt = expandNames(frame.prompt, bible, story.family).text;
  const own = engine.kind === 'rough' ? drawnShot(sequence, frame) : sentWith(sequence, frame);
  return digestOf([engineDigest(engine), prompt, frame.negative ?? '', width, height, steps, cfg, own]);
}

/** What a graph gets beside the texts. */
const sentWith = (sequence: Sequence, frame: Frame) => [
  frame.strength,
  referencesOf(frame.shot, sequence.bible, placesFor(sequence)).map(({ image }) => image),
  lorasOf(sequence, frame),
  ...(mayBeLed(sequence) ? [sequence.settings.guide, drawnShot(sequence, frame)] : []),
];

const placesFor = ({ engine, story }: Sequence): number =>
  referenceLimit(story.family, referenceSlots(engine));

/** A rough shows the shot itself: who is in it, how they look, and where. */
function drawnShot({ bible }: Sequence, { shot }: Frame) {
  const cast = bible.cast.filter(({ id }) => shot.cast.some((part) => part.id === id));
  const looks = cast.map(({ kind, sex, age, look, tags, colour }) => [kind, sex, age, look, tags, colour]);
  const place = bible.places.find(({ id }) => id === shot.place);
  return [shot, looks, place?.look, place?.indoors];
}

/** A canvas can be hundreds of kilobytes and is the same for all frames. */
const digests = new WeakMap<Engine, string>();

function engineDigest(engine: Engine): string {
  const known = digests.get(engine) ?? digestOf(actingPart(engine));
  digests.set(engine, known);
  return known;
}

/** Names of canvases mean nothing to the picture; LoRAs count with the frame that they act on. */
function actingPart(engine: Engine): unknown {
  if (engine.kind === 'rough') return engine.kind;
  if (engine.kind === 'canvas') return [engine.kind, engine.graph, engine.binding];
  return [engine.kind, engine.graph, engine.files];
}
