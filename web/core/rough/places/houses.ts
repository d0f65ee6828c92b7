import { type Point, box, pts } from '../geometry.ts';
import { drawSketch } from '../sketch.ts';
import { oven, wallBars } from './fittings-work.ts';
import * as fittings from './fittings-rooms.ts';
import { bars, highWindow } from './fittings-homes.ts';
import { casks, counter, goods, trolley } from './fittings-shops.ts';
import { floorOf, wallOf } from './furnish.ts';
import { hall } from './halls.ts';
import { type DrawPlace, type PlaceKind, across } from './stage.ts';
import { shootingGallery } from './shooting.ts';
import { room } from './trades.ts';
import { drawWalls } from './walls.ts';

/* Rooms that most stories have, and some that few have, each known by what is in no other. */

/** The bar and the mirrors along the whole wall. */
const danceRoom: DrawPlace = (stage) => {
  drawWalls(stage, 'plain');
  for (let x = 0.5; x < 1.4; x += (400 * stage.back * 0.9) / stage.width)
    for (const at of x === 0.5 ? [x] : [x, 1 - x]) drawSketch(wallOf(stage, at), fittings.barre);
};

/** Ribs of a round house, its hatch, green in racks, a pane with the ground outside. */
const habitat: DrawPlace = (stage) => {
  const { pen, width, bottom } = stage;
  const floor = floorOf(stage);
  pen.wash(across(stage, -60, floor), pen.tones.far);
  pen.wash(across(stage, floor, bottom + 80), pen.tones.ground);
  const rib = (part: number): Point[] =>
    pts([
      width * (0.5 - part),
      floor,
      width * (0.5 - part * 0.94),
      bottom * 0.2,
      width * (0.5 - part * 0.6),
      -30,
    ]);
  for (const part of [0.52, 0.28])
    for (const way of [rib(part), rib(part).map(([x, y]): Point => [width - x, y])])
      pen.line(way, { soft: true, w: 2.2 });
  pen.outline(box(-60, bottom * 0.02, width + 120, 9), pen.tones.glow, { w: 0.8 });
  pen.line(pts([-60, floor, width + 60, floor]));
  hallOf(stage.camera.isNear ? 0.84 : 0.7)(stage);
};

const hallOf =
  (x: number): DrawPlace =>
  (stage) => {
    drawSketch(wallOf(stage, 0.17), fittings.racks);
    drawSketch(wallOf(stage, x), fittings.hatch);
    if (!stage.camera.isNear) drawSketch(wallOf(stage, 0.9), fittings.roundPane);
  };

/** Chequered floor, pillars, tall windows with curtains, candles above. */
const ballroom: DrawPlace = (stage) => {
  hall('plain', [
    [0.14, fittings.tallWindow],
    [0.86, fittings.tallWindow],
    [0.34, fittings.pillar],
    [0.66, fittings.pillar],
  ])(stage);
  const { pen, width, bottom } = stage;
  const floor = floorOf(stage);
  for (let index = -4; index < 8; index += 1)
    pen.wash(
      pts([
        width * (0.2 + index * 0.1),
        floor,
        width * (0.25 + index * 0.1),
        floor,
        width * (0.5 + (index - 2.5) * 0.22),
        bottom + 20,
        width * (0.5 + (index - 3) * 0.22),
        bottom + 20,
      ]),
      pen.tones.mid,
      { opacity: 0.6 },
    );
  for (const x of stage.camera.isNear ? [0.26, 0.74] : [0.5])
    drawSketch(pen.at(width * x, floor, Math.min(stage.back, (floor / 330) * 0.9)), fittings.chandelier);
};

/** Lanes that run to the pins, a screen over each, balls on their rack. */
const bowlingAlley: DrawPlace = (stage) => {
  const { pen, width, bottom, horizon } = stage;
  pen.wash(across(stage, -60, bottom + 80), pen.tones.far);
  const end = Math.min(horizon, bottom * 0.56);
  pen.wash(across(stage, end, bottom + 80), pen.tones.ground);
  pen.outline(box(-60, end - bottom * 0.34, width + 120, bottom * 0.2), pen.tones.dark);
  for (const x of [0.06, 0.24, 0.42, 0.58, 0.76, 0.94]) {
    const far = 0.5 + (x - 0.5) * 0.9;
    pen.outline(box(width * far - 32, end - bottom * 0.31, 64, bottom * 0.13), pen.tones.window, { w: 0.9 });
    pen.wash(box(width * far - 40, end - bottom * 0.13, 80, bottom * 0.13), pen.tones.hollow);
    for (const dx of [-26, -9, 9, 26]) {
      const pin = pen.at(width * far + dx, end, bottom / 332);
      pin.outline(pts([-6, 0, -8, 14, -3, 26, -4, 36, 4, 36, 3, 26, 8, 14, 6, 0]), pin.tones.light, {
        soft: true,
        w: 0.7,
      });
    }
    const lane = (side: number, y: number): Point => [
      width * (0.5 + (x + side * 0.075 - 0.5) * (0.9 + y * 1.1)),
      end + y * (bottom - end),
    ];
    pen.outline([lane(-1, 0), lane(1, 0), lane(1, 1.1), lane(-1, 1.1)], pen.tones.light, { w: 1 });
  }
  for (const [dx, size] of [
    [0.06, 26],
    [0.13, 24],
    [0.2, 26],
  ] as const)
    pen.blob(width * dx, bottom * 0.9, size, size, pen.tones.dark);
};

/** Rooms that are told by one sight; they come before all others. */
export const tellingRooms: readonly PlaceKind[] = [
  {
    ...room(/\b(kitchen|galley|kitchenette|cookhouse|scullery)\b/, 'tiles', [
      [0.16, fittings.sink],
      [0.82, fittings.cooker],
      [0.5, fittings.pans],
    ]),
    past: hall('stones', [
      [0.17, oven],
      [0.6, fittings.pans],
      [0.86, fittings.preserves],
    ]),
  },
  room(/\b((cellar|basement) (stairs|steps)|basement|coal cellar|cellar|boiler room)\b/, 'stones', [
    [0.82, fittings.flight],
    [0.14, fittings.preserves],
    [0.4, fittings.bulb],
  ]),
  room(/\b(wine cellar|brewery|distillery)\b/, 'stones', [
    [0.16, casks],
    [0.84, casks],
    [0.5, fittings.bulb],
  ]),
  room(/\b(pantry|larder|store ?room)\b/, 'panels', [
    [0.16, fittings.preserves],
    [0.84, fittings.preserves],
    [0.5, fittings.bulb],
  ]),
  room(/\b((dining|banquet|banqueting|mess|great|feast|long) ?(hall|room)|refectory)\b/, 'panels', [
    [0.5, fittings.longTable],
    [0.14, fittings.tallWindow],
    [0.86, fittings.tallWindow],
    [0.5, fittings.chandelier],
  ]),
  { words: /\b(ballroom|ball|masquerade)\b/, draw: ballroom, isWhole: true },
  room(/\b(mansion|manor|manor house|villa|entrance hall|foyer of (the|a) (manor|mansion))\b/, 'panels', [
    [0.74, fittings.grandStairs],
    [0.14, fittings.tallWindow],
    [0.4, fittings.chandelier],
  ]),
  room(
    /\b(hospital( room| ward)?|ward|clinic|sick ?room|infirmary|sanatorium|emergency room|intensive care)\b/,
    'tiles',
    [
      [0.22, fittings.sickbed],
      [0.8, fittings.drip],
    ],
  ),
  room(/\b(operating (room|theat(er|re))|surgery)\b/, 'tiles', [
    [0.24, fittings.sickbed],
    [0.8, fittings.drip],
    [0.24, fittings.surgeryLamp],
  ]),
  room(/\b(police station|precinct|sheriff['’]?s? office|guard ?room)\b/, 'panels', [
    [0.12, bars],
    [0.78, fittings.wanted],
    [0.78, counter],
  ]),
  room(/\b(interview|interrogation|questioning) room\b/, 'plain', [[0.74, fittings.glassTable]]),
  room(/\b(shop|store|stall|boutique|kiosk|pawn ?shop)\b/, 'panels', [
    [0.16, goods],
    [0.84, goods],
    [0.66, fittings.till],
  ]),
  room(
    /\b((corner|grocery|general|village|food) (store|shop)|mini ?-?mart|supermarket aisle|aisle)\b/,
    'tiles',
    [
      [0.16, goods],
      [0.85, goods],
      [0.62, trolley],
    ],
  ),
  room(/\b(mall|shopping (centre|center)|arcade of shops)\b/, 'plain', [
    [0.16, fittings.shopWindows],
    [0.84, fittings.shopWindows],
  ]),
  room(/\b(backstage|wings|behind the (stage|curtains?|scenes)|fly loft)\b/, 'bricks', [
    [0.14, fittings.wing],
    [0.86, fittings.ropes],
    [0.66, fittings.spotlight],
  ]),
  {
    words: /\b((dance|ballet|rehearsal|yoga|dancing) (studio|school|academy|room|hall|class)|barre)\b/,
    draw: danceRoom,
    isWhole: true,
  },
  { words: /\b(shooting (gallery|range|booth)|rifle range)\b/, draw: shootingGallery, isWhole: true },
  {
    words: /\b(base|colony|outpost|habitat|moon ?base|space ?base|research station on mars|module)\b/,
    draw: habitat,
    isWhole: true,
  },
  room(
    /\b(fireplace|hearth|mantelpiece|fireside)\b/,
    'stripes',
    [[0.78, fittings.mantel]],
    ['armchair', 0.16],
  ),
  room(
    /\b(bedroom|dormitory|hotel room|guest room|bed ?chamber|bed)\b/,
    'stripes',
    [
      [0.8, fittings.pillowed],
      [0.46, fittings.bedside],
    ],
    ['window', 0.17],
  ),
  { words: /\b(bowling (alley|lane|rink|hall)s?)\b/, draw: bowlingAlley, isWhole: true },
  room(/\bhangar\b/, 'metal', [[0.76, fittings.plane]], ['crate', 0.12]),
  room(/\b(orchestra pit|music room|conservatoire)\b/, 'panels', [
    [0.18, fittings.music],
    [0.82, fittings.music],
  ]),
  room(/\bboxing ring\b/, 'plain', [[0.5, fittings.ringRopes]]),
  room(/\b(academy|college|university|conservatory of music)\b/, 'panels', [
    [0.14, fittings.tallWindow],
    [0.86, fittings.tallWindow],
    [0.5, fittings.pillar],
  ]),
  room(/\bgym hall\b/, 'panels', [
    [0.14, wallBars],
    [0.86, wallBars],
  ]),
  room(/\b(tower room|oubliette)\b/, 'stones', [[0.2, highWindow]], ['ladder', 0.8]),
];
