import { aspectsOfBeings } from './aspects-of-beings.ts';
import { aspectsOfThings } from './aspects-of-things.ts';
import { companion } from './answers.ts';
import type { Moment } from './moments.ts';
import { forces } from './words/grammar.ts';
import { garmentWords } from './words/looks.ts';
import { alsoThings, people } from './words/people.ts';
import { isPlaceWord, isVehicle } from './words/places.ts';
import { sizesOf } from './sizes.ts';
import type { Aspect, Picture } from './picture.ts';

/** The moment itself. */
export function itself(moment: Moment): Picture {
  const { doers, others, action, scene, told } = moment;
  const active = doers.map((member, index) => ({
    id: member.id,
    doing: index === 0 ? action.doing : along(action.doing, index),
    ...(index === 0 && told !== undefined && { told }),
  }));
  const beside = others.map(({ id }, index) => ({
    id,
    doing: action.seen?.id === id ? action.seen.doing : companion(moment, index),
  }));
  const alone = scene === '' && active.length === 0 ? [ownWords(moment)] : [];
  const seen = moment.heading === true ? [] : [scene];
  return {
    cast: [...active, ...beside].slice(0, 4),
    props: scene === '' ? [...alone, ...propsOf(moment)] : seen,
    sizes: sizesOf(moment),
    note: '',
  };
}

/** Whoever does it too: "pushing alongside", since a prompt has no room to say all of it again. */
function along(doing: string, index: number): string {
  const light = /^(?:getting \p{L}+|(?:starting|trying|beginning) to \p{L}+)/u.exec(doing)?.[0];
  const verb = light ?? /^[\p{L}-]+ing\b/u.exec(doing)?.[0].replace(/^letting$/, 'standing');
  return verb === undefined ? doing : `${verb} ${ALONG[index % ALONG.length] ?? ''}`;
}

const ALONG = ['as well', 'alongside', 'close behind', 'a step apart'];

/** The things that the action touches, such as the piano one sits at. */
const propsOf = ({ action, doers, place }: Moment): string[] => {
  const nouns = action.objects
    .map((object) => object.replace(/^the /, ''))
    .map((noun) => noun.replace(/ (?:\p{L}+ed|broken|open|shut|back)$/u, ''))
    .filter((noun) => {
      const thing = noun.split(' ').at(-1) ?? '';
      return (
        isProp(thing) ||
        (isVehicle(thing) &&
          isWorkedOn(action.doing, thing) &&
          !place.includes(thing) &&
          !isAboard(place, thing))
      );
    });
  const fire = /\b(?:by|around|beside|at|over|near|in front of) (?:an?|the) (?:\p{L}+ )?fire\b/u.test(
    action.doing,
  );
  return doers.length === 0 ? [] : [...nouns, ...(fire ? ['fire'] : [])].slice(0, 2);
};

/** Who is on the deck has no ship beside him. */
const isAboard = (place: string, thing: string): boolean =>
  /deck|galley|helm|cabin/.test(place) &&
  /^(?:ship|boat|ferry|trawler|freighter|steamer|yacht|schooner)$/.test(thing);

/** "building a raft": the boat or cart itself, seen from outside. */
const isWorkedOn = (doing: string, thing: string): boolean =>
  new RegExp(`^\\p{L}+ing (?:an?|the) (?:\\p{L}+ )?${thing}\\b`, 'u').test(doing) &&
  !/^(?:driv|rid|row|steer|sail|leav|enter)ing/.test(doing);

/** Something that could be carried onto a stage. */
const isProp = (noun: string): boolean =>
  !isPlaceWord(noun) &&
  !forces.has(noun) &&
  !garmentWords.has(noun) &&
  (!people.has(noun) || alsoThings.has(noun)) &&
  !/^(?:help|corner|side|end|rest|way|top|bottom|middle|edge|pocket|ground|floors?|piece|step|steps|splash|line|shade|fists?|ceiling|walls?|third|row)$/.test(
    noun,
  );

/** A unit in which nothing is understood is drawn after its own words; "nobody came" as an empty place. */
function ownWords({ unit }: Moment): string {
  const said = unit.text.replace(/["“”«»「」]/g, '').trim();
  return /\b(?:nobody|no one)\b/i.test(said) ? 'an empty silent place, nothing moving' : said.slice(0, 120);
}

/** A new place is seen before its details. */
function openedWide(pictures: Picture[]): Picture[] {
  const opening = pictures.find(({ sizes }) => sizes.length === 0 || sizes.includes('wide shot'));
  return opening === undefined ? pictures : [opening, ...pictures.filter((picture) => picture !== opening)];
}

/**
 * `count` different pictures of one moment in their order in time. `used` counts the uses of each aspect in the story:
 * one that was used least comes first, so that far-off frames are no twins either.
 */
export function picturesOf(moment: Moment, count: number, used: Map<Aspect, number>): Picture[] {
  const table = moment.doers.length > 0 ? aspectsOfBeings : aspectsOfThings;
  const drawn: { order: number; picture: Picture }[] = [{ order: 0, picture: itself(moment) }];
  const uses = (aspect: Aspect): number => used.get(aspect) ?? 0;
  const fitting = table.filter((aspect) => aspect.draw(moment, uses(aspect)) !== undefined);
  while (drawn.length < count && fitting.length > 0) {
    const [aspect] = fitting.sort((a, b) => uses(a) - uses(b));
    const picture = aspect?.draw(moment, uses(aspect));
    if (aspect === undefined || picture === undefined) break;
    drawn.push({ order: aspect.order + uses(aspect) / 100, picture });
    used.set(aspect, uses(aspect) + 1);
  }
  const pictures = drawn.sort((a, b) => a.order - b.order).map(({ picture }) => picture);
  return moment.newPlace ? openedWide(pictures) : pictures;
}
