import type { Bible } from '../bible.ts';
import { fail, type Result } from '../failure.ts';
import { migrate } from '../migrate.ts';
import type { Note } from '../run/note.ts';
import { thumbnailOf } from '../run/thumbnail.ts';
import type { Engine, Frame, Sequence, Story } from '../sequence.ts';
import type { Settings } from '../settings.ts';
import { emptyDraft } from '../story/draft.ts';
import { isoOf } from '../time.ts';
import { rebuildWords as words } from '../words/rebuild.ts';
import { drawnOnes, type Drawn, type FoundPicture } from './found.ts';
import { framesOf } from './frames.ts';

/**
 * The document that a sequence's pictures tell of, revision 0, never drawing: its frames in order, each with its takes
 * and the newest whole picture active; what the pictures do not tell stands in `warnings`. Pictures of another sequence
 * are left out: of another than `id`, or than the one that most belong to. Never throws; fails with `import-refused`
 * (`why: 'no-note'`) where no picture carries a note of ours.
 */
export function rebuild(pictures: readonly FoundPicture[], id?: string): Result<Sequence> {
  const all = drawnOnes(pictures);
  const sequence = id ?? commonest(all.map(({ note }) => note.sequence));
  const own = all.filter(({ note }) => note.sequence === sequence);
  const [oldest] = own;
  const newest = own.at(-1);
  return oldest && newest
    ? migrate(documentOf(own, oldest, newest, all.length - own.length))
    : fail('import-refused', { why: 'no-note' });
}

function documentOf(own: Drawn[], oldest: Drawn, newest: Drawn, strangers: number): Sequence {
  const known = newestOf(own);
  const { sequence: id, frameCount } = newest.note;
  const { frames, beyond } = framesOf(own, frameCount ?? 0);
  const complete = frames.every(({ activeTake }) => activeTake !== null);
  const title = known('title') ?? titleOf(id);
  const document: Sequence = {
    format: 1,
    id,
    revision: 0,
    title,
    status: complete ? 'complete' : 'reviewing',
    createdAt: known('createdAt') ?? isoOf(oldest.atMs),
    updatedAt: isoOf(newest.atMs),
    story: known('story') ?? lostStory(frames.length),
    bible: known('bible') ?? lostBible(title),
    frames,
    engine: engineOf(known('engine')),
    settings: known('settings') ?? lostSettings(oldest.note),
    origin: frames.some(({ origin }) => origin === 'model') ? 'model' : 'embedded',
    warnings: warningsOf(own, frames, beyond, strangers),
    run: null,
    thumbnail: null,
  };
  return { ...document, thumbnail: thumbnailOf(document) };
}

/** A part of the document from the newest picture that tells it. */
const newestOf =
  (own: Drawn[]) =>
  <Key extends keyof Note>(key: Key): Note[Key] | undefined =>
    own.findLast(({ note }) => note[key] !== undefined)?.note[key];

function warningsOf(own: Drawn[], frames: Frame[], beyond: number, strangers: number): string[] {
  const known = newestOf(own);
  const engine = known('engine');
  const gaps = frames.filter(({ description }) => description === words.wordless);
  const damaged = own.filter(({ whole }) => !whole).length;
  return [
    words.rebuilt,
    ...(known('story') && known('bible') ? [] : [words.storyLost]),
    ...(known('settings') ? [] : [words.settingsLost]),
    ...(engine && engine.kind !== 'canvas' ? [] : [words.engineLost(engine?.name ?? '')]),
    ...(gaps.length > 0 ? [words.framesLost(gaps.map(({ frameNumber }) => frameNumber))] : []),
    ...(damaged > 0 ? [words.damaged(damaged)] : []),
    ...(beyond > 0 ? [words.tooMany(beyond)] : []),
    ...(strangers > 0 ? [words.strangers(strangers)] : []),
  ];
}

/** A user's own workflow is not in the note: roughs stand in until it is chosen again. */
const engineOf = (noted: Note['engine']): Engine =>
  noted === undefined || noted.kind === 'canvas' ? { kind: 'rough' } : noted;

const lostStory = (frameCount: number): Story => ({
  text: '',
  frameCount,
  arc: null,
  family: emptyDraft.family,
});

const lostBible = (title: string): Bible => ({
  title,
  style: '',
  atmosphere: '',
  cast: [],
  places: [],
  palette: [],
});

/** Seeds are in every note: with that of the first frame the others follow, as far as the policy was the usual one. */
function lostSettings(first: Note): Settings {
  const base = first.seed - first.frameNumber + 1;
  const highest = Number.MAX_SAFE_INTEGER - 1000;
  return {
    ...emptyDraft.settings,
    seed: { policy: 'per-frame', base: Math.min(Math.max(0, base), highest) },
  };
}

/** `the-last-letter-8c1f02d7` as "The last letter". */
function titleOf(id: string): string {
  const words = id.replace(/-[0-9a-f]{8}$/u, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function commonest(names: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
