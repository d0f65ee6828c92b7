import { aspectsOfBeings } from './aspects-of-beings.ts';
import { aspectsOfThings } from './aspects-of-things.ts';
import { nounOf } from './doing.ts';
import type { Moment } from './moments.ts';
import { isPlaceWord } from './words/places.ts';
import { subjectOf as subject, type Aspect, type Picture } from './picture.ts';

/** The moment itself. */
export function itself(moment: Moment): Picture {
  const { doers, others, action, scene } = moment;
  const active = doers.map((member) => ({ id: member.id, doing: action.doing }));
  const beside = others.map((member, index) => ({ id: member.id, doing: companion(moment, index) }));
  const alone = scene === '' && active.length === 0 ? [ownWords(moment)] : [];
  return {
    cast: [...active, ...beside].slice(0, 4),
    props: scene === '' ? [...alone, ...propsOf(moment)] : [scene],
    sizes: [],
    note: '',
  };
}

/** The things that the action touches, such as the piano one sits at. */
const propsOf = ({ action, doers }: Moment): string[] =>
  doers.length === 0
    ? []
    : action.objects
        .map((object) => object.replace(/^the /, ''))
        .filter((noun) => !isPlaceWord(noun.split(' ').at(-1) ?? '') && !/^\p{L}+ly$/u.test(noun))
        .slice(0, 2);

/** A unit in which nothing is understood is drawn after its own words; "nobody came" as an empty place. */
function ownWords({ unit }: Moment): string {
  const said = unit.text.replace(/["“”«»「」]/g, '').trim();
  return /\b(?:nobody|no one)\b/i.test(said) ? 'an empty silent place, nothing moving' : said.slice(0, 120);
}

const companions = [
  'standing close by, watching',
  'turning toward the scene, eyes wide',
  'leaning in from the side',
  'half turned away, looking back',
];

function companion(moment: Moment, index: number): string {
  const doer = subject(moment);
  if (doer === undefined) return companions[(index + 1) % companions.length] ?? '';
  const at = moment.action.doing.includes(nounOf(moment.others[index] ?? doer)) ? 'facing' : 'standing near';
  return `${at} the ${nounOf(doer)}`;
}

/** `count` different pictures of one moment in their order in time; `used` counts the uses of each aspect so far. */
export function picturesOf(moment: Moment, count: number, used: Map<Aspect, number>): Picture[] {
  const table = moment.doers.length > 0 ? aspectsOfBeings : aspectsOfThings;
  const drawn: { order: number; picture: Picture }[] = [{ order: 0, picture: itself(moment) }];
  const rounds = Math.ceil(count / 4) + 1;
  const all = Array.from({ length: rounds }, () => table).flat();
  for (const aspect of all) {
    if (drawn.length >= count) break;
    const use = used.get(aspect) ?? 0;
    const picture = aspect.draw(moment, use);
    if (picture === undefined) continue;
    used.set(aspect, use + 1);
    drawn.push({ order: aspect.order + use / 100, picture });
  }
  return drawn.sort((a, b) => a.order - b.order).map(({ picture }) => picture);
}
