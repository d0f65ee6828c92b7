import type { Phrase } from './phrases.ts';
import { sexOf } from './sex.ts';
import type { Unit } from './units.ts';
import { personOf } from './words/people.ts';

/** "He tells of a woman in black. ... She waits on the balcony.": who is only spoken of, and then "she", where nobody else can be. */
export function isAwaited(
  units: readonly Unit[],
  group: readonly Phrase[],
  all: readonly (readonly Phrase[])[],
): boolean {
  const [first] = group;
  const sex = personOf(first?.head ?? '')?.sex ?? 'unknown';
  if (first === undefined || first.plural || first.named || sex === 'unknown') return false;
  if (!/^(?:about|of)$/.test(first.governed) || !/^an?$/.test(first.determiner)) return false;
  const every = all.flat();
  const taken = all.some(
    (other) => other !== group && other[0]?.plural === false && isSurely(units, other, every, sex),
  );
  const said = sex === 'female' ? /^she$/ : /^he$/;
  const later = units
    .slice(first.unit + 1)
    .some(({ tokens }) => tokens.some(({ lower }) => said.test(lower)));
  return !taken && later;
}

/** By a name, or by a noun that tells it: a trade may be either. */
function isSurely(
  units: readonly Unit[],
  group: readonly Phrase[],
  all: readonly Phrase[],
  sex: string,
): boolean {
  const noun = group.some(({ named, head }) => !named && personOf(head)?.sex === sex);
  return noun || (group.some(({ named }) => named) && sexOf(units, group, all) === sex);
}
