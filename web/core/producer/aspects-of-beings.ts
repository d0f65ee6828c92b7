import type { Angle, ShotType } from '../shot.ts';
import type { Member } from './cast.ts';
import { nounOf } from './doing.ts';
import type { Moment } from './moments.ts';
import { isPlaceWord } from './words/places.ts';
import { isLarge } from './sizes.ts';
import { detail, middle, near, subjectOf, turn, wide, type Aspect } from './picture.ts';

/** The rest of what somebody does in an aspect, after one of its ways to say it. */
type Tail = (moment: Moment, member: Member, use: number) => string;
/** People have hands and sleeves, beasts have none. */
type Ways = { person: string[]; beast: string[] };
type Framed = { sizes: ShotType[]; angle?: Angle };

const thing = ({ objects }: Moment): string => objects[0] ?? '';
/** " toward the boat", or nothing where the moment has no thing. */
const beside =
  (word: string): Tail =>
  (moment) =>
    thing(moment) === '' ? '' : `${word} ${thing(moment)}`;
/** The first word of what is done, such as "climbing": another view repeats no more of it. */
const verb = ({ action }: Moment): string => action.doing.split(/[ ,]/)[0] ?? '';
/** Something that hands can hold: no place, and nothing as large as a bed. */
const handy = ({ objects }: Moment): string =>
  objects.find((object) => {
    const noun = object.split(' ').at(-1) ?? '';
    return !isPlaceWord(noun) && !isPlaceWord(noun.replace(/s$/, '')) && !isLarge(noun);
  }) ?? '';
/** What is done to a thing makes no sense without it: "throwing" alone may be anything. */
const saidAlone = (moment: Moment): string => (moment.objects.length > 0 ? '' : `, ${verb(moment)}`);
const aimed: Tail = (moment) => ` on ${thing(moment) || 'something out of frame'}`;
const held: Tail = (moment, _, use) => ` ${handy(moment) || turn(grounds, use)}`;
const grounds = ['a fold of cloth', 'empty air', 'the cold ground', 'a rough surface'];

/** Also a dragon; a giant is like people. */
const isBeast = ({ kind, noun }: Member): boolean =>
  kind === 'animal' ||
  (kind === 'creature' &&
    /dragon|phoenix|griffin|unicorn|kraken|hydra|basilisk|chimera|beast|sphinx/.test(noun));
const both = (ways: string[]): Ways => ({ person: ways, beast: ways });

/** The doer alone, in one of several ways. */
function alone(order: number, note: string, framed: Framed, ways: Ways, tail: Tail): Aspect {
  return {
    order,
    draw(moment, use) {
      const member = subjectOf(moment);
      if (member === undefined) return undefined;
      const doing = `${turn(isBeast(member) ? ways.beast : ways.person, use)}${tail(moment, member, use)}`;
      return { cast: [{ id: member.id, doing }], props: [], note, ...framed };
    },
  };
}

/** A thing or the place, with nobody in it; not drawn where `what` has nothing to show. */
function empty(
  order: number,
  note: string,
  framed: Framed,
  what: (moment: Moment, use: number) => string,
): Aspect {
  return {
    order,
    draw(moment, use) {
      const seen = what(moment, use);
      return seen === '' ? undefined : { cast: [], props: [seen], note, ...framed };
    },
  };
}

const poised: Ways = {
  person: [
    'poised, one hand half raised',
    'drawing breath, shoulders set',
    'leaning forward, weight on the toes',
    'one step short, fingers spread',
    'crouched to spring, elbows tucked in',
    'hesitating, lower lip bitten',
    'rolling up both sleeves',
  ],
  beast: [
    'gathered to spring, weight low',
    'very still, head forward',
    'one step short, muscles tight',
    'hesitating, neck drawn back',
    'drawing breath, flanks rising',
  ],
};
const gazes = [
  'eyes fixed',
  'brow furrowed, gaze',
  'mouth open, gaze fixed',
  'a slow breath, gaze resting',
  'eyes narrowed, gaze',
  'eyelids half closed, eyes',
  'jaw set, gaze locked',
];
const grips: Ways = {
  person: [
    'only the hands in view, tight around',
    'only one hand in view, touching',
    'only the hands in view, resting upon',
    'only one hand in view, reaching out for',
    'only the hands in view, hovering above',
  ],
  beast: [
    'only the head in view, close to',
    'one eye filling the frame, intent on',
    'lowering the head over',
    'feet and breath beside',
  ],
};
const arrivals: Ways = {
  person: [
    'small in the distance, walking',
    'coming into view at the edge',
    'arriving with long strides',
    'a tiny figure crossing the open space',
    'hurrying along, clothes flapping',
    'stepping out from behind a corner',
  ],
  beast: [
    'small in the distance, moving',
    'coming into view at the edge',
    'a tiny shape crossing the open space',
    'darting out from behind a corner',
  ],
};
const backs = ['shoulders raised', 'head bowed', 'back straight', 'weight on one leg'];
const watching = [
  'watching with parted lips',
  'looking on, chin raised',
  'staring past the camera',
  'following with wide eyes',
];
const lying = [
  'alone in a shaft of light',
  'resting on bare ground',
  'half in shadow',
  'filling the foreground',
];
const waiting = [
  'nobody there yet, long shadows',
  'drifting dust in slanting light',
  'a quiet corner, nothing stirring',
  'a single lit spot amid gloom',
  'footprints leading out of the frame',
  'an open way ahead, still empty',
  'stillness, one thing out of place',
];
const shadows = [
  'throwing a long shadow on the ground',
  'a dark silhouette against the bright background',
  'outlined by backlight',
];
const mirrors = ['a puddle', 'a dark pane', 'polished metal', 'still water'].map(
  (glass) => `mirrored in ${glass}`,
);
const pauses = [
  'pausing, breath visible, arms loose',
  'sinking down to rest',
  'straightening up, chin lifted',
  'turning the head toward a sound',
];
const heights = [
  'a small figure at the centre of the frame',
  'a lone shape between long lines',
  'dwarfed by the surroundings',
];
const steps = ['planted firmly', 'mid-step', 'on tiptoe', 'skidding to a halt'].map(
  (way) => `only the feet in view, ${way}`,
);
const leaving = [
  'walking out of the frame, back turned',
  'moving off into the distance',
  'looking back over one shoulder',
  'disappearing past the edge',
];
const traces = [
  'fresh prints in the dust',
  'a dropped thread on the floor',
  'scratches on old wood',
  'a dent in soft ground',
];

const witness: Aspect = {
  order: 4,
  draw(moment, use) {
    const doer = subjectOf(moment);
    const other = moment.others[use % Math.max(1, moment.others.length)];
    if (doer === undefined || other === undefined) return undefined;
    const doing = `${turn(watching, use)} as the ${nounOf(doer)} keeps on`;
    return { cast: [{ id: other.id, doing }], props: [], sizes: near, note: 'How it looks to another' };
  },
};

/** The doer and another, seen together. */
function pair(order: number, note: string, sizes: ShotType[], ways: [string, string][]): Aspect {
  return {
    order,
    draw(moment, use) {
      const doer = subjectOf(moment);
      const other = moment.doers[1] ?? moment.others[use % Math.max(1, moment.others.length)];
      const way = ways[use % ways.length];
      if (doer === undefined || other === undefined || way === undefined) return undefined;
      const cast = [
        { id: doer.id, doing: way[0] },
        { id: other.id, doing: way[1] },
      ];
      return { cast, props: [], sizes, note };
    },
  };
}

const together: [string, string][] = [
  ['leaning closer, eyes on the other', 'turning to listen'],
  ['side by side, almost touching', 'sharing a glance'],
  ['a step ahead, glancing back', 'a step behind, keeping up'],
  ['nodding once', 'mirroring the gesture'],
];
const facing: [string, string][] = [
  ['listening, jaw set', 'seen from the back, shoulder in the foreground'],
  ['reading the other face', 'out of focus in front'],
  ['gaze locked, unblinking', 'dark outline at the edge'],
];

/** Other sides of a moment in which somebody does something, most telling first. */
export const aspectsOfBeings: Aspect[] = [
  alone(-2, 'The breath before it', { sizes: middle }, poised, beside(', facing')),
  alone(2, 'The face tells it', { sizes: near }, both(gazes), aimed),
  alone(1, 'A detail', { sizes: detail }, grips, held),
  alone(-3, 'On the way there', { sizes: wide }, arrivals, beside(' toward')),
  alone(
    3,
    'Seen from behind',
    { sizes: ['medium long shot', 'full shot'], angle: 'from behind' },
    both(backs),
    (moment) => `, seen from behind${saidAlone(moment)}`,
  ),
  witness,
  pair(3.5, 'The two of them', ['two-shot', 'full shot'], together),
  pair(4.5, 'Face to face', ['over-the-shoulder', 'medium shot'], facing),
  empty(5, 'Only a thing', { sizes: detail, angle: 'high' }, (moment, use) => {
    return handy(moment) === '' ? '' : `${handy(moment)} ${turn(lying, use)}`;
  }),
  empty(-1, 'The place waits', { sizes: wide }, (_, use) => turn(waiting, use)),
  alone(6, 'As a shadow', { sizes: ['full shot', 'wide shot'], angle: 'low' }, both(shadows), saidAlone),
  alone(7, 'A reflection', { sizes: near, angle: 'tilted' }, both(mirrors), beside(', close to')),
  alone(8, 'A pause', { sizes: middle }, both(pauses), beside(', within reach of')),
  alone(
    -4,
    'From high above',
    { sizes: wide, angle: "bird's eye" },
    both(heights),
    (moment) => `, far below${saidAlone(moment)}`,
  ),
  alone(-5, 'Step by step', { sizes: detail, angle: 'low' }, both(steps), beside(' beside')),
  alone(
    9,
    'Afterwards',
    { sizes: ['wide shot', 'medium long shot'], angle: 'from behind' },
    both(leaving),
    beside(', away from'),
  ),
  empty(10, 'The trace it leaves', { sizes: detail, angle: 'high' }, (moment, use) => {
    return `${turn(traces, use)}${thing(moment) === '' ? '' : ` near ${thing(moment)}`}`;
  }),
];
