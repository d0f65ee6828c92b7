import type { ShippedChoice } from '../../../core/graph/shipped-choices.ts';
import { usualStrength } from '../../../core/guide/usual-strength.ts';
import type { Settings } from '../../../core/settings.ts';
import { emptyDraft, type Draft, type EngineChoice } from '../../../core/story/draft.ts';
import type { FamilyId } from '../../../core/story/families.ts';
import { sizeForFamily } from './sizes.ts';

/** `canvas`, `rough` or `shipped:<graph>`, as the values of one select. */
export function engineKey(engine: EngineChoice): string {
  return engine.kind === 'shipped' ? `shipped:${engine.graph ?? ''}` : engine.kind;
}

export const canRun = ({ missing, lacks }: ShippedChoice): boolean =>
  missing.length === 0 && lacks.length === 0;

/** For each slot the file that fits best, as long as the user has chosen none. */
const filesFor = (choice: ShippedChoice): Record<string, string> =>
  Object.fromEntries(
    choice.files.flatMap(({ slot, fitting, options }) => {
      const file = fitting[0] ?? options[0];
      return file === undefined ? [] : [[slot, file]];
    }),
  );

/** The draft drawn with another engine; a shipped graph brings its family and the size that this family draws well. */
export function withEngine(draft: Draft, key: string, shipped: readonly ShippedChoice[]): Partial<Draft> {
  const choice = shipped.find(({ id }) => key === `shipped:${id}`);
  if (!choice)
    return {
      engine: { kind: key === 'canvas' ? 'canvas' : 'rough' },
      settings: withGuide(draft.settings, undefined),
    };
  const family = choice.families.includes(draft.family) ? draft.family : (choice.families[0] ?? draft.family);
  const settings = withGuide(draft.settings, choice);
  return {
    engine: { kind: 'shipped', graph: choice.id, files: filesFor(choice), loras: [] },
    ...withFamily({ ...draft, settings }, family),
  };
}

/** Roughs lead the pictures of graphs that draw over them, and no others unless the user says so. */
export function withGuide({ guide, ...settings }: Settings, choice: ShippedChoice | undefined): Settings {
  return choice?.overRough ? { ...settings, guide: guide ?? { strength: usualStrength.denoise } } : settings;
}

const withFamily = (draft: Draft, family: FamilyId): Partial<Draft> => ({
  family,
  settings: { ...draft.settings, ...sizeForFamily(draft.family, family, draft.settings) },
});

/** The draft for another model family. A shipped graph that does not draw it gives way to one that does and can run. */
export function forFamily(draft: Draft, family: FamilyId, shipped: readonly ShippedChoice[]): Partial<Draft> {
  const change = withFamily(draft, family);
  const { engine } = draft;
  if (engine.kind !== 'shipped') return change;
  const fits = (choice: ShippedChoice) => choice.families.includes(family) && canRun(choice);
  if (shipped.some((choice) => choice.id === engine.graph && fits(choice))) return change;
  const other = shipped.find(fits);
  return other
    ? { ...change, ...withEngine({ ...draft, ...change }, `shipped:${other.id}`, shipped) }
    : change;
}

/** What an untouched form starts with: the first shipped graph that can run with a file that fits, else the rough board. */
export function firstEngine(draft: Draft, shipped: readonly ShippedChoice[]): Partial<Draft> | undefined {
  if (JSON.stringify(draft) !== JSON.stringify(emptyDraft)) return undefined;
  const ready = shipped.find(
    (choice) =>
      canRun(choice) && !choice.overRough && choice.files.every(({ fitting }) => fitting.length > 0),
  );
  return ready && withEngine(draft, `shipped:${ready.id}`, shipped);
}
