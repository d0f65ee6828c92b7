import { type Point, ring } from '../geometry.ts';
import { floorOf, furnish, wallOf } from './furnish.ts';
import { movingRooms } from './aboard.ts';
import { builtRooms } from './halls.ts';
import { indoorPlaces } from './indoors.ts';
import { drawTrench } from './parts.ts';
import { type DrawPlace, type PlaceKind, type Spot, across } from './stage.ts';
import { tellingRooms } from './houses.ts';
import { tradeRooms } from './trades.ts';
import { type Wall, drawWalls } from './walls.ts';

/** A room from its wall and what stands along it. Some are drawn the other way round, always the same for a place. */
function room(wall: Wall, ...spots: readonly Spot[]): DrawPlace {
  return (stage) => {
    drawWalls(stage, wall);
    const turned = stage.random() < 0.4;
    furnish(stage, turned ? spots.map(([word, x]): Spot => [word, 1 - x]) : spots, true);
  };
}

const burrow: DrawPlace = (stage) => {
  const { pen, width, bottom } = stage;
  const floor = floorOf(stage);
  pen.wash(across(stage, -40, bottom + 60), pen.tones.dark);
  const hollow: Point[] = [
    [-40, bottom * 0.3],
    [width * 0.2, bottom * 0.12],
    [width * 0.5, bottom * 0.06],
    [width * 0.8, bottom * 0.13],
    [width + 40, bottom * 0.32],
    [width + 40, bottom + 60],
    [-40, bottom + 60],
  ];
  pen.outline(hollow, pen.tones.sky, { soft: true });
  pen.wash(across(stage, floor, bottom + 60), pen.tones.ground);
  const roots = [0.12, 0.3, 0.68, 0.86].map((x): Point[] => [
    [x * width, bottom * 0.04],
    [x * width + 8, bottom * 0.2],
    [x * width - 6, bottom * (0.26 + stage.random() * 0.14)],
  ]);
  pen.lines(roots, { w: 1.2 });
  furnish(
    stage,
    [
      ['shelf', 0.14],
      ['barrel', 0.86],
    ],
    true,
  );
};

const spaceship: DrawPlace = (stage) => {
  room('metal')(stage);
  for (const [x, r] of [
    [0.2, 60],
    [0.62, 84],
  ] as const) {
    const port = wallOf(stage, x);
    port.blob(0, 175, r, r, port.tones.mid);
    port.blob(0, 175, r * 0.82, r * 0.82, port.tones.hollow);
    for (const [dx, dy] of [
      [-0.4, 0.2],
      [0.3, 0.44],
      [0.1, -0.3],
      [0.5, -0.1],
      [-0.2, -0.5],
    ] as const)
      port.dot(dx * r, 175 + dy * r, 3, port.tones.light);
  }
  const desk = wallOf(stage, 0.86);
  desk.outline(
    [
      [-150, 0],
      [-130, 90],
      [150, 100],
      [150, 0],
    ],
    desk.tones.dark,
  );
  for (const x of [-100, -60, -20, 20, 60])
    desk.dot(x, 66, 6, x % 40 === 20 ? desk.tones.glow : desk.tones.light);
};

const stageHouse: DrawPlace = (stage) => {
  const { pen, width, bottom } = stage;
  room('plain')(stage);
  for (const side of [0, 1]) {
    const x = (t: number): number => (side === 0 ? t : 1 - t) * width;
    pen.outline(
      [
        [x(-0.05), -20],
        [x(0.24), -20],
        [x(0.17), bottom * 0.4],
        [x(0.1), floorOf(stage) + 20],
        [x(-0.05), floorOf(stage) + 20],
      ],
      pen.tones.mid,
      { soft: false },
    );
    pen.lines(
      [0.04, 0.1, 0.16].map((t): Point[] => [
        [x(t), -10],
        [x(t * 0.7), floorOf(stage)],
      ]),
      { opacity: 0.5 },
    );
  }
  const swags = Array.from({ length: 6 }, (_, index): Point[] => [
    [(index * width) / 6, -10],
    [((index + 0.5) * width) / 6, bottom * 0.11],
    [((index + 1) * width) / 6, -10],
  ]);
  for (const swag of swags) pen.outline(swag, pen.tones.mid, { soft: true });
};

const kind = (words: RegExp, wall: Wall, ...spots: readonly Spot[]): PlaceKind => ({
  words,
  draw: room(wall, ...spots),
  spots,
});

/** Ring behind ring, down to the light at its end. */
const tunnel: DrawPlace = (stage) => {
  const { pen, width, bottom } = stage;
  const [x, y] = [width * 0.6, bottom * 0.52];
  pen.wash(across(stage, -40, bottom + 80), pen.tones.dark);
  for (const [size, tone] of [
    [0.98, pen.tones.mid],
    [0.7, pen.tones.far],
    [0.46, pen.tones.mid],
    [0.27, pen.tones.far],
    [0.14, pen.tones.light],
  ] as const)
    pen.outline(ring(x + (0.14 - size) * width * 0.08, y, bottom * size, bottom * size * 0.86, 16), tone, {
      soft: true,
    });
  pen.wash(
    [
      [x - bottom * 0.06, y + bottom * 0.1],
      [x + bottom * 0.06, y + bottom * 0.1],
      [width * 0.9, bottom + 60],
      [width * 0.02, bottom + 60],
    ],
    pen.tones.ground,
  );
};

/** Rooms that are what stands in them. */
const furnishedRooms: readonly PlaceKind[] = [
  { words: /\b(tunnel|sewer|mine|mine ?shaft|underpass|culvert)\b/, draw: tunnel, isWhole: true },
  { words: /\b(trench|dugout|foxhole)(es)?\b/, draw: drawTrench, isWhole: true },
  { words: /\b(burrow|den|underground|molehill|warren|rabbit hole|lair)\b/, draw: burrow },
  {
    words:
      /\b(spaceship bridge|spaceship|space ?station|starship|capsule|cockpit|control room|airlock|submarine)\b/,
    draw: spaceship,
  },
  {
    words: /\b((?<!(sound|film) )stage|theatre|theater|opera|circus ring|auditorium|concert hall)\b/,
    draw: stageHouse,
  },
  kind(
    /\b(photo booth|phone box|(?<!(toll|karaoke|recording|voting|ticket|sound) )booth)\b/,
    'tiles',
    ['photo booth', 0.76],
    ['bench', 0.2],
  ),
  kind(/\b(stair(s|case|well)?|steps|landing)\b/, 'panels', ['staircase', 0.74], ['window', 0.2]),
  kind(
    /\b(office|bureau|newsroom|study|headquarters|council)\b/,
    'panels',
    ['desk', 0.8],
    ['monitor', 0.84],
    ['cabinet', 0.12],
    ['window', 0.34],
    ['clock', 0.6],
  ),
  kind(
    /\b(lab|laboratory|observatory|research station)\b/,
    'tiles',
    ['workbench', 0.18],
    ['shelf', 0.82],
    ['monitor', 0.62],
  ),
  kind(
    /\b((art|artist['’]?s?|painter['’]?s?|sculptor['’]?s?|painting|pottery) (studio|school|academy|class)|atelier)\b/,
    'plain',
    ['easel', 0.8],
    ['window', 0.22],
    ['stool', 0.62],
  ),
  kind(
    /\b((?<!(tree|plant) )nursery|child's room|children's room|playroom)\b/,
    'stripes',
    ['cradle', 0.8],
    ['window', 0.22],
    ['shelf', 0.5],
  ),
  kind(/\b(barn|stable|cowshed|henhouse)\b/, 'panels', ['ladder', 0.82], ['barrel', 0.14], ['cart', 0.3]),
  kind(/\b(shed|garage|workroom)\b/, 'panels', ['workbench', 0.2], ['ladder', 0.84], ['shelf', 0.66]),
  kind(
    /\b(factory|mill|power station|depot|boiler room|engine room|machine room)\b/,
    'bricks',
    ['vending machine', 0.16],
    ['crate', 0.36],
    ['crate', 0.82],
    ['barrel', 0.7],
  ),
  kind(
    /\b(waiting room|(?<!(radio|tv|television|polling|weather|power|work) )station|platform|airport|lobby|reception|foyer|bank|post office|town hall)\b/,
    'tiles',
    ['clock', 0.5],
    ['bench', 0.2],
    ['door', 0.84],
    ['noticeboard', 0.66],
  ),
  kind(/\b(tower|lighthouse|belfry|clock tower|turret)\b/, 'stones', ['window', 0.24], ['staircase', 0.8]),
  kind(
    /\b(living room|(?<!(tattoo|massage|funeral|ice cream|beauty) )parlou?r|sitting room|lounge)\b/,
    'stripes',
    ['fireplace', 0.82],
    ['window', 0.18],
    ['sofa', 0.4],
  ),
  kind(
    /\b(flat|apartment|floor)\b/,
    'plain',
    ['window', 0.2],
    ['table', 0.8],
    ['chair', 0.66],
    ['shelf', 0.46],
  ),
  kind(
    /\b(house|home|hut|cottage|cabin|farmhouse)\b/,
    'panels',
    ['fireplace', 0.84],
    ['window', 0.2],
    ['table', 0.44],
  ),
];

export { furnishFrom } from './furnish.ts';
export { plainRoom as plain } from './indoors.ts';

/** Places between walls. */
export const kinds: readonly PlaceKind[] = [
  ...tellingRooms,
  ...movingRooms,
  ...tradeRooms,
  ...builtRooms,
  ...furnishedRooms.slice(0, 2),
  ...indoorPlaces,
  ...furnishedRooms,
];
