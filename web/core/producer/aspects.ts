import type { Angle, ShotType } from '../shot.ts';
import { nounOf } from './doing.ts';
import type { Member } from './cast.ts';
import type { Moment } from './moments.ts';

/** One picture of a moment. `words` numbers its uses, so that the next use says it otherwise. */
export type Picture = {
  cast: { id: string; doing: string }[];
  /** What is to be seen beside or instead of the cast. */
  props: string[];
  /** Sizes that fit, best first. */
  sizes: ShotType[];
  angle?: Angle;
  /** What is added to the story's own words for people, or ''. */
  note: string;
};

type Aspect = {
  /** Before (negative) or after (positive) the moment itself. */
  order: number;
  draw(moment: Moment, use: number): Picture | undefined;
};

const wide: ShotType[] = ['wide shot', 'full shot'];
const middle: ShotType[] = ['medium shot', 'medium long shot', 'full shot'];
const near: ShotType[] = ['close-up', 'medium shot'];
const detail: ShotType[] = ['extreme close-up', 'close-up'];

const turn = <T>(list: readonly T[], use: number): T | undefined => list[use % list.length];
const subject = ({ doers }: Moment): Member | undefined => doers[0];
const limb = ({ kind }: Member): string => (kind === 'animal' || kind === 'creature' ? 'paws' : 'hands');

/** The moment itself. */
export function itself(moment: Moment): Picture {
  const { doers, others, action, scene } = moment;
  const active = doers.map((member) => ({ id: member.id, doing: action.doing }));
  const beside = others.map((member, index) => ({ id: member.id, doing: companion(moment, index) }));
  const alone = scene === '' && active.length === 0 ? [ownWords(moment)] : [];
  return {
    cast: [...active, ...beside].slice(0, 4),
    props: scene === '' ? alone : [scene],
    sizes: [],
    note: '',
  };
}

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

const thing = (moment: Moment): string => moment.objects[0] ?? '';
const plainThing = (moment: Moment): string => thing(moment).replace(/^the /, '');

function withSubject(
  draw: (member: Member, moment: Moment, use: number) => Omit<Picture, 'cast'> & { doing: string },
): Aspect['draw'] {
  return (moment, use) => {
    const member = subject(moment);
    if (member === undefined) return undefined;
    const { doing, ...picture } = draw(member, moment, use);
    return { ...picture, cast: [{ id: member.id, doing }] };
  };
}

const aspectsOfBeings: Aspect[] = [
  {
    order: -2,
    draw: withSubject((_, { action }, use) => ({
      doing: `${turn(['poised, about to', 'drawing breath, ready to', 'leaning forward, about to', 'hesitating, one step short, set to'], use)} ${action.bare}`,
      props: [],
      sizes: middle,
      note: 'The breath before it',
    })),
  },
  {
    order: 2,
    draw: withSubject((_, moment, use) => ({
      doing: `${turn(['eyes fixed', 'brow furrowed, gaze resting', 'mouth open, staring', 'a slow smile, gazing', 'jaw set, eyes narrowed'], use)} on ${thing(moment) || 'something out of frame'}`,
      props: [],
      sizes: near,
      note: 'The face tells it',
    })),
  },
  {
    order: 1,
    draw: withSubject((member, moment, use) => ({
      doing:
        `only the ${limb(member)} in view, ${turn(['fingers tight around', 'touching', 'resting upon', 'reaching out for', 'trembling above'], use)} ${thing(moment) || turn(['a fold of cloth', 'empty air', 'the cold ground', 'a rough surface'], use)}`.replace(
          member.kind === 'person' ? / {2}/ : 'fingers',
          member.kind === 'person' ? ' ' : 'claws',
        ),
      props: [],
      sizes: detail,
      note: 'A detail',
    })),
  },
  {
    order: -3,
    draw: withSubject((_, moment, use) => ({
      doing: `${turn(['small in the distance, approaching', 'coming into view at the edge', 'arriving with long strides', 'a tiny figure crossing the open space'], use)}${thing(moment) === '' ? '' : ` toward ${thing(moment)}`}`,
      props: [],
      sizes: wide,
      note: 'On the way there',
    })),
  },
  {
    order: 3,
    draw: withSubject((_, { action }, use) => ({
      doing: `seen from behind, ${turn(['shoulders raised', 'head bowed', 'back straight', 'weight on one leg'], use)}, ${action.doing.split(',')[0]}`,
      props: [],
      sizes: ['medium long shot', 'full shot'],
      angle: 'from behind',
      note: 'Seen from behind',
    })),
  },
  {
    order: 4,
    draw: (moment, use) => {
      const witness = moment.others[use % Math.max(1, moment.others.length)];
      const doer = subject(moment);
      if (witness === undefined || doer === undefined) return undefined;
      const doing = `${turn(['watching with parted lips', 'looking on, hands to the mouth', 'staring past the camera', 'following with wide eyes'], use)}`;
      return {
        cast: [{ id: witness.id, doing: `${doing} as the ${nounOf(doer)} keeps on` }],
        props: [],
        sizes: near,
        note: 'How it looks to another',
      };
    },
  },
  {
    order: 5,
    draw: (moment, use) =>
      thing(moment) === '' || subject(moment) === undefined
        ? undefined
        : {
            cast: [],
            props: [
              `${thing(moment)} ${turn(['alone in a shaft of light', 'resting on bare ground', 'half in shadow', 'filling the foreground'], use)}`,
            ],
            sizes: detail,
            angle: 'high',
            note: `Only ${thing(moment)}`,
          },
  },
  {
    order: -1,
    draw: (_, use) => ({
      cast: [],
      props: [
        turn(
          [
            'empty ground stretching out, long shadows',
            'drifting dust in slanting light',
            'a quiet corner with scattered leaves',
            'birds lifting off far away',
            'smoke rising over distant roofs',
          ],
          use,
        ) ?? '',
      ],
      sizes: wide,
      note: 'The place waits',
    }),
  },
  {
    order: 6,
    draw: withSubject((_, { action }, use) => ({
      doing: `${turn(['throwing a long shadow on the ground', 'a dark silhouette against the bright background', 'outlined by backlight'], use)}, ${action.doing.split(/,| and /)[0]}`,
      props: [],
      sizes: ['full shot', 'wide shot'],
      angle: 'low',
      note: 'As a shadow',
    })),
  },
  {
    order: 7,
    draw: withSubject((_, moment, use) => ({
      doing: `${turn(['mirrored in a puddle', 'mirrored in a dark pane', 'mirrored in polished metal', 'mirrored in still water'], use)}${thing(moment) === '' ? '' : `, ${plainThing(moment)} beside the reflection`}`,
      props: [],
      sizes: near,
      angle: 'tilted',
      note: 'A reflection',
    })),
  },
  {
    order: 8,
    draw: withSubject((_, moment, use) => ({
      doing: `${turn(['pausing, breath visible, arms loose', 'sinking down to rest', 'straightening up, chin lifted', 'turning the head toward a sound'], use)}${thing(moment) === '' ? '' : `, ${plainThing(moment)} within reach`}`,
      props: [],
      sizes: middle,
      note: 'A pause',
    })),
  },
  {
    order: -4,
    draw: withSubject((_, moment, use) => ({
      doing: `${turn(['a small figure at the centre of the frame', 'a lone shape between long lines', 'dwarfed by the surroundings'], use)}, ${moment.action.bare.split(' ').slice(0, 2).join(' ')} seen from far above`,
      props: [],
      sizes: wide,
      angle: "bird's eye",
      note: 'From high above',
    })),
  },
  {
    order: -5,
    draw: withSubject((member, moment, use) => ({
      doing: `only the ${member.kind === 'person' ? 'shoes' : 'feet'} in view, ${turn(['planted firmly', 'mid-step', 'on tiptoe', 'skidding to a halt'], use)}${thing(moment) === '' ? '' : ` beside ${thing(moment)}`}`,
      props: [],
      sizes: detail,
      angle: 'low',
      note: 'Step by step',
    })),
  },
  {
    order: 9,
    draw: withSubject((_, moment, use) => ({
      doing: `${turn(['walking out of the frame, back turned', 'moving off into the distance', 'looking back over one shoulder', 'disappearing past the edge'], use)}${thing(moment) === '' ? '' : `, away from ${thing(moment)}`}`,
      props: [],
      sizes: ['wide shot', 'medium long shot'],
      angle: 'from behind',
      note: 'Afterwards',
    })),
  },
  {
    order: 10,
    draw: (moment, use) => ({
      cast: [],
      props: [
        `${turn(['fresh prints in the dust', 'a dropped thread on the floor', 'scratches on old wood', 'a dent in soft ground'], use)}${thing(moment) === '' ? '' : ` near ${thing(moment)}`}`,
      ],
      sizes: detail,
      angle: 'high',
      note: 'The trace it leaves',
    }),
  },
];

const aspectsOfThings: Aspect[] = [
  thingAspect(
    -3,
    wide,
    ['far off, tiny under a huge sky', 'seen across an empty space', 'at the far end of the view'],
    'From far away',
  ),
  thingAspect(
    1,
    detail,
    [
      'every grain and edge in sharp focus',
      'a thin line of light along the rim',
      'texture filling the frame',
    ],
    'Very near',
    'high',
  ),
  thingAspect(
    -1,
    middle,
    ['in calm, nothing stirring', 'untouched, soft shadows around', 'framed by dark foreground shapes'],
    'Just before',
  ),
  thingAspect(
    2,
    middle,
    ['towering over the camera', 'rising against the light', 'looming in the foreground'],
    'From below',
    'low',
  ),
  thingAspect(
    3,
    wide,
    ['seen straight from above', 'a pattern of shapes and shadows', 'small among long lines'],
    'From above',
    "bird's eye",
  ),
  thingAspect(
    4,
    near,
    ['mirrored in still water', 'behind a dusty pane', 'doubled by a long shadow'],
    'Mirrored',
    'from the side',
  ),
  thingAspect(
    5,
    wide,
    ['left behind in fading light', 'changed, nothing moving', 'a faint trace in the dust'],
    'Afterwards',
  ),
  thingAspect(
    -2,
    near,
    ['half hidden behind a corner', 'glimpsed through a gap', 'at the edge of a dark frame'],
    'A glimpse',
    'from the side',
  ),
];

function thingAspect(order: number, sizes: ShotType[], ways: string[], note: string, angle?: Angle): Aspect {
  return {
    order,
    draw: ({ scene, objects }, use) => {
      const what =
        use % 2 === 0 && objects[0] !== undefined ? objects[0] : scene.split(',')[0] || 'the empty place';
      return { cast: [], props: [`${what}, ${turn(ways, use)}`], sizes, note, ...(angle && { angle }) };
    },
  };
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
export type { Aspect };
