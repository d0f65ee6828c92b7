import { groundAt } from '../framing.ts';
import { type Point, box, pts } from '../geometry.ts';
import type { Pen } from '../ink.ts';
import { type Sketch, drawSketch, row } from '../sketch.ts';
import { furnish } from './furnish.ts';
import { drawPine } from './parts.ts';
import { type DrawPlace, type PlaceKind, type Stage, across, drawRidge, skyline } from './stage.ts';

/* Water, what lies beside it, and what floats on it with people aboard. */

/** Height of the board where the ground is this part of the way from the horizon to the feet, at most to the edge. */
const ground = ({ camera, horizon, bottom }: Stage, part: number): number =>
  horizon + (Math.min(bottom, groundAt(camera, camera.scale)) - horizon) * part;

/** Water from the horizon down to `low`: darker than land, with ripples, and with light on it that shows it by night too. */
export function drawWater(stage: Stage, low: number): void {
  const { pen, width, horizon, random } = stage;
  const { tones } = pen;
  pen.wash(across(stage, horizon, low), tones.mid);
  pen.line(pts([-60, horizon, width + 60, horizon]), { w: 0.9 });
  const ripple = (t: number, x: number): Point[] => {
    const y = horizon + 5 + t * (low - horizon - 8);
    const long = 16 + t * 46;
    return pts([x, y, x + long * 0.3, y - 3 - t * 3, x + long * 0.6, y, x + long, y - 2 - t * 2]);
  };
  const count = Math.round(Math.min(26, 8 + (low - horizon) / 8));
  const spots = Array.from({ length: count }, (_, index) => ((index + 0.5) / count) ** 1.6);
  pen.lines(
    spots.map((t) => ripple(t, random() * width)),
    { opacity: 0.8, w: 0.9 },
  );
  pen.lines(
    spots.map((t) => ripple(t, random() * width)),
    { colour: tones.light, w: 1.5 },
  );
  // The moon is at .82 of the width, see `drawNight`.
  const path = spots.map((t): Point[] => {
    const half = 10 + t * 30;
    const [x, y] = [width * 0.82 + (random() - 0.5) * 24, horizon + 4 + t * (low - horizon - 6)];
    return pts([x - half, y, x + half * random(), y]);
  });
  if (tones.isDark) pen.lines(path, { colour: tones.light, w: 2 });
}

const sail: Sketch = [
  ['m', -16, 0, 18, 0, 12, -7, -11, -7],
  ['l', 1, 3, 1, 40, 22, 3],
  ['l', -2, 3, -2, 32, -14, 3],
];

/** What is seen of life over the sea: a sail on the horizon, gulls. */
function drawSeaLife({ pen, width, horizon, bottom }: Stage): void {
  drawSketch(pen.at(width * 0.17, horizon - 2, bottom / 332), sail);
  for (const [x, y] of [
    [0.62, 0.2],
    [0.7, 0.27],
    [0.1, 0.24],
  ] as const)
    pen.line(pts([width * x - 12, bottom * y - 5, width * x, bottom * y, width * x + 12, bottom * y - 6]), {
      w: 0.9,
    });
}

export const sea: DrawPlace = (stage) => drawWater(stage, stage.bottom + 80);

const openSea: DrawPlace = (stage) => {
  sea(stage);
  drawSeaLife(stage);
};

const wheel: Sketch = [
  ['t', -14, 0, 14, 0, 9, 84, -9, 84],
  ...[0, 1, 2, 3, 4, 5, 6, 7].map(
    (turn) =>
      ['=', 0, 112, Math.cos((turn * Math.PI) / 4) * 62, 112 + Math.sin((turn * Math.PI) / 4) * 62] as const,
  ),
  ['~=', ...ringAt(112, 44)],
  ['od', 0, 112, 11, 11],
];

function ringAt(y: number, r: number): number[] {
  return Array.from({ length: 17 }, (_, index) => (index / 8) * Math.PI).flatMap((turn) => [
    Math.cos(turn) * r,
    y + Math.sin(turn) * r,
  ]);
}

const lifebuoy: Sketch = [
  ['ol', 0, 58, 30, 30],
  ['om', 0, 58, 15, 15],
  ...[0.8, 2.4, 3.9, 5.5].map(
    (turn) =>
      [
        '=',
        Math.cos(turn) * 15,
        58 + Math.sin(turn) * 15,
        Math.cos(turn) * 30,
        58 + Math.sin(turn) * 30,
      ] as const,
  ),
];

/** Planks, and a rail between us and what is beyond, with boards below it at sea; returns where the planks begin. */
function drawDeck(stage: Stage, hasBoards = true): number {
  const { pen, width, bottom, back } = stage;
  const edge = Math.min(ground(stage, 0.45), bottom * 0.88);
  pen.wash(across(stage, edge, bottom + 80), pen.tones.ground);
  pen.lines(
    [-0.5, -0.2, 0.1, 0.35, 0.65, 0.9, 1.2, 1.5].map((x) =>
      pts([width * (0.5 + (x - 0.5) * 0.7), edge, width * x, bottom + 40]),
    ),
    { opacity: 0.5 },
  );
  const [rail, board] = [edge - 98 * back, hasBoards ? edge - 50 * back : edge];
  if (hasBoards) {
    pen.outline(box(-60, board, width + 120, edge - board), pen.tones.thing);
    pen.line(pts([-60, (board + edge) / 2, width + 60, (board + edge) / 2]), { w: 0.7 });
  }
  const posts: Point[][] = [];
  for (let x = 20; x < width; x += 110 * back) posts.push(pts([x, board, x, rail]));
  pen.lines(posts, { w: 2 });
  pen.outline(box(-60, rail - 7, width + 120, 10), pen.tones.dark);
  return edge;
}

/** Ropes with steps between them, up to a mast. */
function drawShrouds({ pen, width, back }: Stage, edge: number): void {
  const [foot, mast] = [edge - 96 * back, width * 0.9];
  pen.outline(pts([mast - 7, -20, mast + 7, -20, mast + 9, edge + 6, mast - 9, edge + 6]), pen.tones.thing);
  const at = (side: number, up: number): Point => [mast - (1 - up) * width * side, foot + (-40 - foot) * up];
  const sides = [0.26, 0.2, 0.14].map((side) => [at(side, 0), at(side, 0.92)]);
  const steps = [0.06, 0.16, 0.26, 0.36, 0.46, 0.56, 0.66, 0.76].map((up) => [at(0.26, up), at(0.14, up)]);
  pen.lines([...sides, ...steps], { w: 1.1 });
}

/** On board of a ship: the rail, the ropes of a mast, a wheel and a lifebuoy, water beyond. */
const deck: DrawPlace = (stage) => {
  openSea(stage);
  const edge = drawDeck(stage);
  drawShrouds(stage, edge);
  const { pen, width, back } = stage;
  drawSketch(pen.at(width * 0.1, edge + 8, back), wheel);
  drawSketch(pen.at(width * 0.3, edge, back * 0.8), lifebuoy);
};

const cloud = pts([-90, 0, -84, -22, -50, -30, -30, -56, 16, -54, 34, -34, 70, -30, 92, 0]);

/** Heaps of white against a darker sky, and white tops below us as far as one sees. */
const cloudSea: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, random } = stage;
  const size = bottom / 332;
  pen.wash(across(stage, horizon - bottom * 0.3, bottom + 80), pen.tones.far);
  pen.wash(across(stage, horizon - bottom * 0.12, bottom + 80), pen.tones.mid);
  const heap = (x: number, y: number, scale: number): void =>
    pen.outline(
      cloud.map(([dx, dy]): Point => [x * width + dx * scale * size, y + dy * scale * size]),
      pen.tones.light,
      { soft: true, w: 0.8 },
    );
  heap(0.1, horizon + 20, 1.7);
  heap(0.88, horizon + 24, 2);
  for (const [depth, scale] of [
    [0.02, 0.5],
    [0.2, 0.8],
    [0.5, 1.2],
    [0.9, 1.7],
  ] as const)
    for (let x = -random() * 0.12; x < 1.1; x += scale * 0.25)
      heap(x, horizon + (bottom - horizon) * depth + 16 * size, scale);
};

/** On board of what flies: a rail over the clouds. */
const aloft: DrawPlace = (stage) => {
  cloudSea(stage);
  drawDeck(stage, false);
};

/** The same under the belly of the balloon that carries it. */
const airship: DrawPlace = (stage) => {
  cloudSea(stage);
  const edge = drawDeck(stage, false);
  const { pen, width, bottom, back } = stage;
  const low = bottom * 0.24;
  const belly = pts([
    -60,
    -60,
    -60,
    low * 0.5,
    width * 0.2,
    low * 0.92,
    width * 0.5,
    low,
    width * 0.8,
    low * 0.92,
    width + 60,
    low * 0.5,
    width + 60,
    -60,
  ]);
  const ropes = [0.06, 0.24, 0.76, 0.94].map((x) => {
    const up = low * (1 - ((x - 0.5) * 1.2) ** 2);
    return pts([width * (0.5 + (x - 0.5) * 0.8), up - 6, width * x, edge - 98 * back]);
  });
  pen.lines(ropes, { w: 1.3 });
  pen.outline(belly, pen.tones.thing, { soft: true, w: 1.3 });
  pen.lines(
    [0.3, 0.65].map((part) =>
      pts([-60, low * 0.5 * part, width * 0.5, low * part, width + 60, low * 0.5 * part]),
    ),
    { w: 0.8, opacity: 0.7 },
  );
  drawSketch(pen.at(width * 0.1, edge + 8, back), wheel);
};

/** The far bank of still water, and reeds at both edges of the picture. */
function drawBanks(stage: Stage): void {
  const { pen, width, horizon, bottom, random } = stage;
  const size = Math.min(1, horizon / 190) * (bottom / 332);
  drawRidge(stage, skyline(random, 8, 14 * size, 56 * size), pen.tones.far, true);
  for (const x of [0.06, 0.12, 0.3, 0.66, 0.71, 0.94])
    drawPine(pen.at(width * (x + random() * 0.03), horizon + 2, 0.13 * size), 330);
}

function drawReeds(stage: Stage, foot: number): void {
  const { pen, width, bottom, random } = stage;
  for (const x of [0.03, 0.06, 0.1, 0.9, 0.94, 0.98]) {
    const high = bottom * (0.16 + random() * 0.14);
    const tip = (random() - 0.5) * 26;
    const at = x * width;
    pen.line(pts([at, foot, at + tip * 0.3, foot - high * 0.6, at + tip, foot - high]), {
      soft: true,
      w: 1.3,
    });
    pen.blob(at + tip, foot - high, 4, 13, pen.tones.dark, { w: 0.7 });
  }
}

/** A lake or a river from its bank. */
export const water: DrawPlace = (stage) => {
  const { pen, width, bottom, camera } = stage;
  const shore = camera.isNear ? bottom * 0.84 : ground(stage, 0.52);
  drawBanks(stage);
  drawWater(stage, shore + 12);
  const line = pts([-60, shore + 8, width * 0.24, shore, width * 0.6, shore + 9, width + 60, shore]);
  pen.wash([...line, [width + 60, bottom + 80], [-60, bottom + 80]], pen.tones.ground);
  pen.line(line, { soft: true });
  drawReeds(stage, shore + 12);
};

/** Sand, and waves that break on it. */
export const coast: DrawPlace = (stage) => {
  const { pen, width, bottom, random } = stage;
  const shore = ground(stage, stage.camera.isNear ? 0.6 : 0.42);
  drawWater(stage, shore);
  drawSeaLife(stage);
  const line = (y: number): Point[] =>
    pts([
      -60,
      y + 8,
      width * 0.16,
      y,
      width * 0.36,
      y + 9,
      width * 0.62,
      y - 1,
      width * 0.82,
      y + 8,
      width + 60,
      y,
    ]);
  const below = (y: number): Point[] => [...line(y), [width + 60, bottom + 80], [-60, bottom + 80]];
  pen.wash(below(shore - 9), pen.tones.light);
  pen.line(line(shore - 9), { soft: true, w: 0.8 });
  pen.wash(below(shore), pen.tones.ground);
  pen.line(line(shore), { soft: true });
  for (let index = 0; index < 9; index++)
    pen.dot(random() * width, shore + 22 + random() * (bottom - shore), 1.2);
};

/** Water all round, with a bank behind it. */
const roundabout: DrawPlace = (stage) => {
  drawBanks(stage);
  sea(stage);
};

/** A frame for a boat that is 660 long, as large as the picture has room for; its keel is at our feet or at the edge. */
const hullOf = ({ pen, camera, width, bottom }: Stage): Pen =>
  pen.at(width / 2, Math.min(camera.feet, bottom * 0.95), Math.min(camera.scale, (width * 0.44) / 330), {
    squash: camera.squash,
  });

/** On board of a small boat: the far side of it, behind who sits there. */
const boat: DrawPlace = (stage) => {
  roundabout(stage);
  const hull = hullOf(stage);
  hull.outline(pts([-330, 74, -220, 52, 220, 52, 330, 78, 200, 40, -200, 40]), hull.tones.dark);
};

/** The near side of the boat, over the feet of who is in it. */
const boatSide: DrawPlace = (stage) => {
  const hull = hullOf(stage);
  hull.outline(pts([-330, 74, -200, 46, 0, 38, 200, 46, 330, 78, 240, -18, -240, -18]), hull.tones.thing);
  hull.line(pts([-306, 50, -200, 26, 0, 18, 200, 26, 306, 52]), { w: 0.8 });
  hull.lines(
    [-360, -210, -40, 120, 270].map((x) => pts([x, -22, x + 34, -16, x + 68, -22, x + 100, -17])),
    { w: 1.4 },
  );
};

/** A quay with bollards, ships behind it. */
const harbour: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, isPast } = stage;
  sea(stage);
  furnish(
    stage,
    [
      [isPast ? 'sailing ship' : 'ferry', 0.24],
      ['sailing ship', 0.82],
    ],
    false,
  );
  const edge = horizon + (bottom - horizon) * 0.42;
  pen.outline(box(-60, edge, width + 120, 14), pen.tones.dark);
  pen.wash(across(stage, edge + 14, bottom + 80), pen.tones.ground);
  for (const x of [0.1, 0.5, 0.9]) {
    const post = pen.at(x * width, edge + 4, bottom / 332);
    post.outline(pts([-7, 0, -7, 26, -10, 34, 10, 34, 7, 26, 7, 0]), post.tones.dark, { w: 0.9 });
  }
};

/** Planks on posts that run out over the water. */
const pier: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  openSea(stage);
  pen.outline(
    pts([
      width * 0.46,
      horizon + 2,
      width * 0.54,
      horizon + 2,
      width * 1.1,
      bottom + 60,
      -width * 0.1,
      bottom + 60,
    ]),
    pen.tones.ground,
  );
  const planks = [0.1, 0.22, 0.4, 0.64, 0.9].map((t): Point[] => {
    const y = horizon + t * (bottom - horizon);
    const half = width * (0.04 + 0.53 * t);
    return pts([width / 2 - half, y, width / 2 + half, y]);
  });
  pen.lines(planks, { opacity: 0.45 });
  for (const side of [-1, 1])
    for (const t of [0.14, 0.34, 0.7]) {
      const post = pen.at(
        width / 2 + side * width * (0.05 + 0.53 * t),
        horizon + t * (bottom - horizon) + 8,
        (bottom / 332) * (0.3 + t),
      );
      post.outline(box(-6, 0, 12, 60), post.tones.dark, { w: 0.9 });
    }
};

const lamp: Sketch = [
  ['=', 0, 0, 0, 250],
  ['g', -14, 250, 14, 250, 20, 290, -20, 290],
  ['d', -24, 290, 24, 290, 0, 308],
];
const baluster: Sketch = row([-80, 0, 80], (x) => [
  ['=', x - 40, 8, x + 40, 84],
  ['=', x - 40, 84, x + 40, 8],
  ['=', x - 40, 0, x - 40, 92],
]);

/** The parapet before us, lamps on it, and the river that runs away from below it. */
const bridge: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, back, isPast } = stage;
  drawBanks(stage);
  const edge = Math.min(ground(stage, 0.46), bottom * 0.9);
  drawWater(stage, edge);
  for (const side of [0, 1]) {
    const x = (part: number): number => (side === 0 ? part : 1 - part) * width;
    pen.outline(
      pts([x(-0.1), horizon + 2, x(0.4), horizon + 2, x(0.14), edge, x(-0.1), edge]),
      pen.tones.ground,
    );
  }
  for (let x = 120 * back; x < width + 120 * back; x += 240 * back)
    drawSketch(pen.at(x, edge, back), baluster);
  pen.outline(box(-60, edge - 104 * back, width + 120, 14 * back), pen.tones.thing);
  pen.wash(across(stage, edge, bottom + 80), pen.tones.ground);
  pen.outline(box(-60, edge - 4, width + 120, 10), pen.tones.thing);
  if (!isPast) for (const x of [0.12, 0.88]) drawSketch(pen.at(width * x, edge, back * 0.95), lamp);
};

const kind = (words: RegExp, draw: DrawPlace): PlaceKind => ({ words, draw, isWhole: true });

/** Places by the water, on it and above the clouds, the particular before the general. */
export const waterPlaces: readonly PlaceKind[] = [
  kind(
    /\b((deck|gondola|rail) of (the |an )?)?(airship|zeppelin|dirigible|blimp|flying ship|skyship)(['’]s)?( (deck|gondola|rail|bow|stern))?\b/,
    airship,
  ),
  {
    ...kind(
      /\b((above|over|sea of) (the )?)?clouds\b|\bcloud ?(sea|deck)\b|\b(the|in the) sky\b|\bsky\b|\bin the air\b/,
      cloudSea,
    ),
    manned: aloft,
  },
  {
    ...kind(
      /\b((small|little|rowing|row|fishing|wooden|old|tiny|rubber|life|paper) ?boat|rowboat|lifeboat|boat|dinghy|canoe|kayak|gondola|punt|skiff|raft)\b/,
      roundabout,
    ),
    manned: boat,
    front: boatSide,
  },
  { words: /\b(pier|jetty|landing stage|boardwalk)\b/, draw: pier },
  { words: /\b(harbou?r|quay|dock|docks|port|marina|wharf|waterfront)\b/, draw: harbour, isWhole: true },
  { words: /\b(beach|shore|coast|sand ?bank|seaside|dunes? by|lagoon)\b/, draw: coast },
  {
    words:
      /\b(ferry|ship|deck|yacht|steamer|trawler|freighter|schooner|galleon|sailboat|helm|crow['’]s nest)\b/,
    draw: deck,
    isWhole: true,
  },
  { words: /\b(strait|open sea|sea|ocean|bay|waves)\b/, draw: openSea, manned: deck, isWhole: true },
  { words: /\b(lake|river|pond|stream|canal|brook|creek|shore)\b/, draw: roundabout, shore: water },
  {
    words:
      /\b(river ?(bank|side)|bank of (the|a) (river|lake|stream|canal)|lake ?(shore|side)|water['’]s edge)\b/,
    draw: water,
    isWhole: true,
  },
  { words: /\bbridge\b/, draw: bridge, isWhole: true },
];
