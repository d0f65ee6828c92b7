import { type Point, box, pts, ring } from '../geometry.ts';
import { type Sketch, drawSketch, row } from '../sketch.ts';
import {
  paintings,
  rope,
  bones,
  bars,
  highWindow,
  bunk,
  toilet,
  washbasin,
  shower,
  board,
  pupilsDesk,
  altar,
  churchWindow,
  pew,
  tank,
  throne,
  towerBell,
} from './fittings-homes.ts';
import {
  loaves,
  counter,
  washers,
  pigeonholes,
  parcels,
  grille,
  keys,
  bottles,
  greenCross,
  flowers,
  meat,
  goods,
  trolley,
  vaultDoor,
  toys,
  barber,
  pole,
  slots,
  mirrorBall,
  speaker,
  cafeTable,
  menu,
  casks,
  seats,
} from './fittings-shops.ts';
import {
  oven,
  wallBars,
  punchBag,
  barbell,
  carFront,
  tools,
  tyres,
  liftDoors,
  flasks,
  drawers,
  slab,
  forge,
  anvil,
  millstone,
  sacks,
  telescope,
  belt,
  gears,
  greatLamp,
  saunaBench,
  stones,
  fireEngine,
  slidePole,
  screens,
  lockers,
  hay,
  barnDoor,
  stall,
} from './fittings-work.ts';
import { floorOf, wallOf } from './furnish.ts';
import { cab, hall, torch } from './halls.ts';
import { type DrawPlace, type PlaceKind, type Spot, type Stage, across } from './stage.ts';
import { type Wall, drawWalls } from './walls.ts';

/* Rooms that are known by the one or two things that only they have. */

/** Slanted beams on both sides under the ridge, a skylight between them. */
const underRoof: DrawPlace = (stage) => {
  const { pen, width, bottom } = stage;
  hall('plain', [], ['treasure chest', 0.2], ['crate', 0.74], ['standing mirror', 0.62])(stage);
  for (const side of [0, 1]) {
    const x = (part: number): number => (side === 0 ? part : 1 - part) * width;
    pen.outline(
      pts([x(-0.1), -40, x(0.46), -40, x(0.03), bottom * 0.8, x(-0.1), bottom * 0.8]),
      pen.tones.mid,
    );
    pen.lines(
      [0.08, 0.2, 0.32].map((part) => pts([x(part), -40, x(part - 0.24), bottom * 0.45])),
      { w: 1.4, opacity: 0.7 },
    );
  }
  pen.outline(
    pts([
      width * 0.68,
      bottom * 0.14,
      width * 0.78,
      bottom * 0.14,
      width * 0.85,
      bottom * 0.4,
      width * 0.75,
      bottom * 0.4,
    ]),
    pen.tones.window,
  );
};

const greenBed: Sketch = [
  ['t', -130, 0, 130, 0, 130, 70, -130, 70],
  ...row([-96, -36, 30, 94], (x) => [
    [
      '~d',
      x - 8,
      70,
      x - 40,
      108,
      x - 28,
      132,
      x - 8,
      112,
      x - 6,
      166,
      x + 10,
      112,
      x + 36,
      134,
      x + 42,
      106,
      x + 8,
      70,
    ],
  ]),
];

/** Panes from foot to ridge and green on both sides. */
const glassHouse: DrawPlace = (stage) => {
  const { pen, width, bottom } = stage;
  drawWalls(stage, 'plain');
  const foot = floorOf(stage);
  const bars = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((x): Point[] =>
    pts([width * x, foot, width * x, bottom * 0.3, width * (0.25 + x * 0.5), -20]),
  );
  const rails = [0.3, 0.1].map((y) => pts([-60, bottom * y, width + 60, bottom * y]));
  pen.lines([...bars, ...rails], { w: 1 });
  for (const x of [0.14, 0.86]) drawSketch(wallOf(stage, x), greenBed);
};

/** The screen before us and the backs of the rows below it. */
const pictureHouse: DrawPlace = (stage) => {
  const { pen, width, bottom } = stage;
  pen.wash(across(stage, -60, bottom + 80), pen.tones.dark);
  pen.outline(box(width * 0.16, bottom * 0.06, width * 0.68, bottom * 0.44), pen.tones.light, { w: 1.6 });
  for (const [y, size] of [
    [0.66, 0.07],
    [0.82, 0.09],
  ] as const)
    for (let x = -0.02; x < 1.05; x += size)
      pen.outline(box(width * x, bottom * y, width * size * 0.86, bottom * 0.5), pen.tones.mid, { w: 0.9 });
};

const vaultOfSnow: DrawPlace = (stage) => {
  const { pen, width, bottom } = stage;
  pen.wash(across(stage, -60, bottom + 80), pen.tones.light);
  const foot = bottom * 0.8;
  const arc = (part: number): Point[] =>
    ring(width / 2, foot, width * 0.6 * part, bottom * 1.1 * part, 28).filter(([, y]) => y <= foot + 1);
  for (const part of [1, 0.8, 0.6]) pen.line(arc(part), { soft: true, w: 1.2 });
  const joints = [0.1, 0.22, 0.34, 0.46, 0.58, 0.7, 0.82, 0.94].flatMap((turn, index): Point[][] => {
    const at = (part: number): [number, number] => [
      width / 2 - Math.cos(turn * Math.PI) * width * 0.6 * part,
      foot - Math.sin(turn * Math.PI) * bottom * 1.1 * part,
    ];
    return [index % 2 === 0 ? [at(0.6), at(0.8)] : [at(0.8), at(1)]];
  });
  pen.lines(joints, { w: 1 });
  pen.outline(
    ring(width / 2, foot, width * 0.1, bottom * 0.3, 20).filter(([, y]) => y <= foot + 1),
    pen.tones.dark,
  );
  pen.line(pts([-60, foot, width + 60, foot]), { w: 0.8 });
};

/** The sea in front of the panes. */
const seaAhead = ({ pen, width, bottom }: Stage, low: number): void => {
  pen.wash(
    pts([width * 0.07, low, width * 0.1, bottom * 0.38, width * 0.9, bottom * 0.38, width * 0.93, low]),
    pen.tones.mid,
  );
  pen.lines(
    [0.2, 0.4, 0.66, 0.78].map((x, index) =>
      pts([width * x, bottom * (0.44 + index * 0.04), width * (x + 0.07), bottom * (0.44 + index * 0.04)]),
    ),
    { w: 1 },
  );
};

const starsAhead = ({ pen, width, bottom, random }: Stage, low: number): void => {
  pen.wash(
    pts([
      width * 0.08,
      low - 2,
      width * 0.15,
      bottom * 0.09,
      width * 0.85,
      bottom * 0.09,
      width * 0.92,
      low - 2,
    ]),
    pen.tones.hollow,
  );
  for (let index = 0; index < 22; index++)
    pen.dot(
      width * (0.16 + random() * 0.68),
      bottom * 0.12 + random() * (low - bottom * 0.16),
      1.2 + random(),
      pen.tones.light,
    );
  pen.blob(width * 0.74, bottom * 0.3, bottom * 0.12, bottom * 0.12, pen.tones.far);
};

/** A room from its wall, what is built in along it and what stands there. */
export const room = (
  words: RegExp,
  wall: Wall,
  built: readonly (readonly [number, Sketch])[],
  ...spots: readonly Spot[]
): PlaceKind => ({
  words,
  draw: hall(wall, built, ...spots),
  isWhole: true,
});

/** Rooms of one trade or use; they come before all others. */
export const tradeRooms: readonly PlaceKind[] = [
  room(/\b(bakery|bakehouse|baker['’]s|patisserie|pizzeria)\b/, 'tiles', [
    [0.17, oven],
    [0.84, loaves],
    [0.6, counter],
  ]),
  room(/\b(laundry|laundrette|launderette|laundromat|laundry room|dry cleaner['’]?s?)\b/, 'tiles', [
    [0.2, washers],
    [0.82, washers],
  ]),
  room(/\b(natural history|dinosaur)\b/, 'plain', [
    [0.74, bones],
    [0.14, paintings],
  ]),
  room(
    /\b(museum|gallery|exhibition)\b/,
    'plain',
    [
      [0.18, paintings],
      [0.7, paintings],
      [0.7, rope],
    ],
    ['statue', 0.93],
  ),
  room(/\b(prison|jail|dungeon|cells?|lock-?up)\b/, 'stones', [
    [0.12, bars],
    [0.64, highWindow],
    [0.84, bunk],
  ]),
  room(/\b(gym|gymnasium|sports hall|fitness studio|boxing (gym|club))\b/, 'panels', [
    [0.12, wallBars],
    [0.66, punchBag],
    [0.86, barbell],
  ]),
  room(
    /\b(locker|changing) ?room\b/,
    'tiles',
    [
      [0.15, lockers],
      [0.84, lockers],
    ],
    ['bench', 0.6],
  ),
  room(/\b(garage|repair shop|car workshop)\b/, 'bricks', [
    [0.8, carFront],
    [0.16, tools],
    [0.12, tyres],
  ]),
  room(
    /\b(barn|hayloft|granary)\b/,
    'panels',
    [
      [0.16, hay],
      [0.72, barnDoor],
    ],
    ['ladder', 0.93],
  ),
  room(/\b(stables?|cowshed|paddock|horse ?box)\b/, 'panels', [
    [0.18, stall],
    [0.8, stall],
  ]),
  room(/\b(lift|elevator)(?! shaft)\b/, 'metal', [[0.55, liftDoors]]),
  room(/\b(bathroom|washroom|shower|bathhouse)\b/, 'tiles', [
    [0.78, shower],
    [0.1, toilet],
    [0.26, washbasin],
  ]),
  room(/\b(toilets?|restroom|loo|lavatory)\b/, 'tiles', [
    [0.82, toilet],
    [0.16, washbasin],
  ]),
  room(
    /\b(waiting room|emergency room|reception room)\b/,
    'plain',
    [
      [0.18, seats],
      [0.82, seats],
    ],
    ['clock', 0.5],
  ),
  room(
    /\b(post office|sorting office|mail ?room)\b/,
    'panels',
    [
      [0.16, pigeonholes],
      [0.8, parcels],
    ],
    ['clock', 0.6],
  ),
  room(/\b(?<!(river|food|sand) )bank( vault)?\b/, 'tiles', [
    [0.14, vaultDoor],
    [0.8, grille],
  ]),
  room(/\b(hotel lobby|lobby|reception|front desk|foyer)\b/, 'stripes', [[0.8, keys]], ['armchair', 0.14]),
  room(/\b(pharmacy|chemist['’]?s?|apothecary|drugstore)\b/, 'tiles', [
    [0.16, [...bottles(70), ...bottles(140), ...bottles(210)]],
    [0.6, greenCross],
    [0.82, counter],
  ]),
  room(
    /\b(flower shop|florist['’]?s?|flower stall)\b/,
    'panels',
    [
      [0.16, flowers],
      [0.82, flowers],
    ],
    ['counter', 0.6],
  ),
  room(/\b(butcher['’]?s?( shop)?|slaughterhouse)\b/, 'tiles', [
    [0.2, meat],
    [0.78, meat],
    [0.78, counter],
  ]),
  room(/\b(classroom|school ?room|school|kindergarten)\b/, 'plain', [
    [0.5, board],
    [0.13, pupilsDesk],
    [0.87, pupilsDesk],
  ]),
  room(
    /\b(lab|laboratory)\b/,
    'tiles',
    [
      [0.18, flasks],
      [0.84, [...bottles(110), ...bottles(180)]],
    ],
    ['workbench', 0.84],
  ),
  room(/\b(morgue|mortuary|autopsy room)\b/, 'tiles', [
    [0.22, drawers],
    [0.8, slab],
  ]),
  room(/\b(throne room|throne hall)\b/, 'stones', [
    [0.7, throne],
    [0.12, torch],
    [0.9, torch],
  ]),
  room(/\b(smithy|forge|blacksmith['’]?s?( shop)?)\b/, 'bricks', [
    [0.18, forge],
    [0.74, anvil],
    [0.9, tools],
  ]),
  room(/\b(mill|windmill|watermill|flour mill)\b/, 'bricks', [
    [0.78, millstone],
    [0.16, sacks],
  ]),
  room(/\b(bell (tower|loft)|belfry)\b/, 'stones', [
    [0.74, towerBell],
    [0.1, churchWindow],
    [0.34, churchWindow],
  ]),
  room(/\b(church|chapel|cathedral|nave|abbey)\b/, 'stones', [
    [0.7, altar],
    [0.12, churchWindow],
    [0.9, churchWindow],
    [0.14, pew],
  ]),
  room(/\b(supermarket|grocery|grocer['’]?s?|convenience store)\b/, 'tiles', [
    [0.17, goods],
    [0.85, goods],
    [0.64, trolley],
  ]),
  room(/\btoy ?(shop|store|maker)\b/, 'stripes', [
    [0.18, toys],
    [0.84, toys],
  ]),
  room(/\b(barber['’]?s?( shop)?|hairdresser['’]?s?|hair salon|salon|beauty parlou?r)\b/, 'tiles', [
    [0.78, barber],
    [0.22, barber],
    [0.93, pole],
  ]),
  room(/\b(casino|arcade|slot machines)\b/, 'stripes', [
    [0.18, slots],
    [0.82, slots],
  ]),
  room(/\b(night ?club|disco|dance (floor|hall)|dancefloor)\b/, 'metal', [
    [0.62, mirrorBall],
    [0.1, speaker],
    [0.9, speaker],
  ]),
  room(/\baquarium\b/, 'metal', [
    [0.24, tank],
    [0.8, tank],
  ]),
  room(/\b(observatory|planetarium)\b/, 'metal', [[0.76, telescope]], ['desk', 0.14]),
  room(/\b(factory|assembly line|plant hall|sawmill)\b/, 'bricks', [
    [0.76, belt],
    [0.16, gears],
  ]),
  room(/\blighthouse\b/, 'plain', [[0.76, greatLamp]]),
  room(/\b(sauna|steam room)\b/, 'panels', [
    [0.2, saunaBench],
    [0.84, stones],
  ]),
  room(/\b(fire station|firehouse|fire house)\b/, 'bricks', [
    [0.76, fireEngine],
    [0.14, slidePole],
  ]),
  room(
    /\b(control|server|surveillance|security) room\b|\bmission control\b|\bcommand cent(er|re)\b/,
    'metal',
    [
      [0.76, screens],
      [0.14, screens],
    ],
  ),
  room(/\b(tavern|pub|inn|saloon|bar|beer hall)\b/, 'panels', [
    [0.14, casks],
    [0.82, [...bottles(130), ...bottles(190)]],
    [0.82, counter],
  ]),
  room(
    /\b(cafe\b|café|coffee (shop|house)|restaurant|bistro|diner|canteen|tea ?room|ice cream parlou?r)/,
    'stripes',
    [
      [0.18, cafeTable],
      [0.8, cafeTable],
      [0.6, menu],
    ],
  ),
  { words: /\b(attic|loft|garret)\b/, draw: underRoof, isWhole: true },
  { words: /\b(greenhouse|glasshouse|conservatory|orangery)\b/, draw: glassHouse, isWhole: true },
  { words: /\b(cinema|movie theat(er|re)|picture house)\b/, draw: pictureHouse, isWhole: true },
  { words: /\bigloo\b/, draw: vaultOfSnow, isWhole: true },
  { words: /\b(ship['’]s |command )?(bridge|wheelhouse)\b/, draw: cab(seaAhead, false), isWhole: true },
  { words: /\b(cockpit|flight deck|space ?capsule)\b/, draw: cab(starsAhead, true), isWhole: true },
];
