import type { Sighting } from './place-looks.ts';

const IN_SPACE = /^(?:space station|spaceship|spacecraft|capsule|airlock|hull|cockpit|module|rocket)$/;
const AT_SEA = /^(?:cabin|submarine|galley|engine room|command bridge)$/;

const IN_A_BUILDING =
  /^(?:room|kitchen|bedroom|office|classroom|cell|ward|\p{L}+ ?room|studio|chamber|court|stage|apartment|flat)$/u;
/** Has no street before it. */
const WILD = /^(?:tunnel|mine|trench|dugout|igloo)$/;
/** Stands alone, and is known from without. */
const FRONTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:castle|palace|throne room|banquet hall|dungeon)$/, 'castle walls'],
  [/^(?:house|home|farmhouse|cottage|mansion|manor|villa|chalet|lodge|hut)$/, 'house front'],
  [/^(?:church|chapel|cathedral)$/, 'church front'],
  [/^(?:barn|stable|stables|henhouse|cowshed)$/, 'farmyard'],
  [/^(?:shed|garage)$/, 'yard'],
  [/^boathouse$/, 'jetty'],
  [/^(?:mill|watermill|windmill)$/, 'windmill'],
  [/^lighthouse$/, 'rocks'],
  [/^(?:cave|cavern)$/, 'mountain'],
  [/^temple$/, 'ruins'],
  [/^(?:tent|yurt)$/, 'camp'],
  [/^dome$/, 'planet'],
  [/^crane cab$/, 'building site'],
];
/** What stands inside some other place. */
const SMALL =
  /^(?:booth|photo booth|closet|wardrobe|compartment|lift|elevator|den|burrow|nest|corridor|hallway|passage|stairs|bed)$/;

/** Where somebody is who is outside a room, or undefined where that is no other place. */
export function outsideOf(room: Sighting | undefined): Sighting | undefined {
  const noun = room?.noun ?? '';
  if (SMALL.test(noun) || /\bcircus\b/.test(room?.name ?? '')) return undefined;
  if (WILD.test(noun)) return room;
  const front = FRONTS.find(([house]) => house.test(noun))?.[1];
  const [name, kind = name] =
    front !== undefined
      ? [front]
      : IN_SPACE.test(noun)
        ? ['open space', 'space']
        : AT_SEA.test(noun)
          ? ['deck']
          : IN_A_BUILDING.test(noun)
            ? ['corridor outside', 'corridor']
            : ['street outside', 'street'];
  return { name, noun: kind, strength: 2 };
}

/** Behind a house is its yard, behind a chapel its garden. */
export function behind(house: Sighting): Sighting | undefined {
  const outside = outsideOf(house);
  if (outside === undefined || !/^(?:street|house front|church front)$/.test(outside.noun)) return outside;
  const name = /^(?:church|chapel|cathedral|monastery|temple)$/.test(house.noun) ? 'garden' : 'yard';
  return { ...outside, name, noun: name };
}
