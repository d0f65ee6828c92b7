import { type Body, type Limb, alongLimb, bodyOf, footOf } from './body.ts';
import { type Point, add, hull, limb, mix, pts } from './geometry.ts';
import { castColour } from './light.ts';
import { type View, drawHead } from './head.ts';
import type { Pen } from './ink.ts';
import { type Look, isSmall } from './look.ts';
import type { Pose } from './pose.ts';
import { type Sketch, type Stroke, drawSketch } from './sketch.ts';

/** Draws a person. The pen's origin is between the feet, its unit a centimetre; the figure faces +x. */
export function drawFigure(given: Pen, look: Look, pose: Pose, view: View, held?: (hand: Pen) => void): void {
  const dressed = look.cloth === null ? look : { ...look, colour: castColour(look.cloth, given.tones.board) };
  const pen =
    look.skin === null ? given : given.skinned(look.skin === 'own' ? look.colour : given.tones[look.skin]);
  const body = bodyOf(look, view === 'back' ? spreadArms(pose) : pose);
  const frame = pose.turn === 0 ? pen : pen.at(...footOf(look, pose), 1, { turn: pose.turn });
  const sleeve = dressed.colour;
  const own = look.cloth === null ? pen.tones.light : look.colour;
  const scarf = look.scarfDye === null ? own : castColour(look.scarfDye, pen.tones.board);
  drawArm(frame, body, body.arms.far, sleeve);
  if (view === 'back') drawArm(frame, body, body.arms.near, sleeve);
  if (view === 'back') held?.(handOf(frame, body.arms.far));
  if (look.tale === 'wings') drawWings(frame, body);
  if (look.tale === 'tail') drawFishTail(frame, body, look);
  else for (const leg of [body.legs.far, body.legs.near]) drawLeg(frame, body, leg, look);
  const { sign } = look;
  const sewn = (sketch: Sketch | undefined): void => drawSketch(frame, onTrunk(sketch, body), look.colour);
  if (view !== 'back') sewn(sign?.behind);
  drawTrunk(frame, body, dressed, view);
  if (look.cloth !== null && !look.scarf) drawCollar(frame, body, look, view);
  if (view === 'back') sewn(sign?.behind);
  else {
    sewn(sign?.trunk);
    if (pose.arms.near[1] < -0.7) sewn(sign?.underArm);
  }
  const head = frame.at(...headBase(body), body.head, {
    turn: -pose.bow * (view === 'side' ? 1 : 0.5) - pose.lean * 0.4,
  });
  if (look.scarf && view !== 'back') drawScarf(frame, body, scarf);
  drawHead(head, look, pose, view, sleeve);
  if (look.scarf && view === 'back') drawScarf(frame, body, scarf);
  if (view !== 'back') held?.(handOf(frame, body.arms.far));
  if (view === 'back') return;
  drawArm(frame, body, body.arms.near, sleeve, look.sign);
}

/** A sketch on the trunk, in centimetres. */
function onTrunk(sketch: Sketch | undefined, body: Body): Sketch {
  return (sketch ?? []).map(([how, ...numbers]): Stroke => {
    const isRound = how.startsWith('o') || how.endsWith('.');
    const spots = pts(isRound ? numbers.slice(0, 2) : numbers).flatMap(([x, y]) => along(body, x, y));
    const radii = isRound ? numbers.slice(2).map((r) => r * body.shoulder) : [];
    return [how, ...spots, ...radii];
  });
}

/** The cast's own colour where the clothes are of another. */
function drawCollar(pen: Pen, body: Body, { colour, garment }: Look, view: View): void {
  const at = (across: number, up: number): Point => along(body, across, up);
  const low = view === 'back' ? 0.92 : garment === 'jacket' || garment === 'coat' ? 0.6 : 0.78;
  pen.outline([at(-0.48, 1.06), at(-0.34, 0.94), at(0.16, low), at(0.5, 0.94), at(0.54, 1.06)], colour, {
    w: 0.8,
  });
}

/** From behind, arms show only where they are beside the body. */
function spreadArms(pose: Pose): Pose {
  const { near, far } = pose.arms;
  return {
    ...pose,
    arms: { near: [-Math.abs(near[0]) - 0.1, near[1]], far: [Math.abs(far[0]) * 0.5 + 0.1, far[1]] },
  };
}

function headBase(body: Body): Point {
  return [body.neck[0] + body.head * 0.1, body.neck[1] + body.head * 0.12];
}

/** A frame in a hand: unit a centimetre, upright whatever the arm does. */
function handOf(pen: Pen, [, , hand]: Limb): Pen {
  return pen.at(hand[0], hand[1], 1);
}

function drawArm(pen: Pen, body: Body, arm: Limb, colour: string, sign: Look['sign'] = null): void {
  const thick = body.shoulder * 0.36;
  const [from, elbow, to] = arm;
  const cuff = mix(elbow, to, 0.86);
  const fist = body.head * (sign?.gloves === true ? 0.5 : 0.29);
  pen.blob(to[0], to[1], fist, fist, sign?.gloves === true ? colour : pen.tones.skin, { w: 0.9 });
  pen.outline(limb([from, elbow, cuff], thick, thick * 0.72), colour, { w: 0.95 });
  if (sign?.sleeve === undefined) return;
  const turn = (Math.atan2(from[1] - elbow[1], from[0] - elbow[0]) * 180) / Math.PI - 90;
  drawSketch(pen.at(...mix(from, elbow, 0.62), thick, { turn }), sign.sleeve);
}

/** Boys, where no coat reaches as far. */
const hasShorts = (look: Look): boolean =>
  isSmall(look) && !look.sports && (look.garment === 'shirt' || look.garment === 'jacket');

function drawLeg(pen: Pen, body: Body, leg: Limb, look: Look): void {
  const bare = look.garment === 'dress' || look.garment === 'skirt' || look.sports || hasShorts(look);
  const thick = body.shoulder * (bare ? 0.3 : 0.46);
  const [, knee, foot] = leg;
  pen.outline(limb(leg, thick, thick * 0.68), bare ? pen.tones.skin : pen.tones.dark, { w: 0.95 });
  if (hasShorts(look))
    pen.outline(limb([leg[0], mix(leg[0], knee, 0.5), knee], thick * 1.3, thick * 1.1), pen.tones.dark, {
      w: 0.95,
    });
  const away = foot[1] - knee[1] > -body.head * 0.4 && foot[0] < knee[0] - body.head;
  const size = body.head * 0.5;
  const shoe: Point[] = away
    ? [
        [foot[0], foot[1] + size * 0.8],
        [foot[0] - size, foot[1] + size * 0.2],
        [foot[0] - size, foot[1] - size * 0.4],
        [foot[0], foot[1] - size * 0.3],
      ]
    : [
        [foot[0] - size * 0.6, foot[1]],
        [foot[0] - size * 0.5, foot[1] + size * 0.8],
        [foot[0] + size * 0.4, foot[1] + size * 0.7],
        [foot[0] + size * 1.5, foot[1] + size * 0.1],
        [foot[0] + size * 1.5, foot[1]],
      ];
  pen.outline(shoe, pen.tones.ink, { w: 0.7 });
}

/** A fish's tail in place of legs. */
function drawFishTail(pen: Pen, { legs, shoulder, head }: Body, { colour }: Look): void {
  const [hip, knee, foot] = ([0, 1, 2] as const).map((joint) => mix(legs.near[joint], legs.far[joint], 0.5));
  if (!hip || !knee || !foot) return;
  const [dx, dy] = [foot[0] - knee[0], foot[1] - knee[1]];
  const far = Math.hypot(dx, dy) || 1;
  const at = (along: number, across: number): Point => [
    foot[0] + ((dx * along - dy * across) * head) / far,
    foot[1] + ((dy * along + dx * across) * head) / far,
  ];
  pen.outline([at(-0.6, 0), at(0.5, 1.5), at(0.3, 0.3), at(0.3, -0.3), at(0.5, -1.5)], colour, {
    soft: true,
  });
  pen.outline(limb([hip, knee, at(-0.3, 0)], shoulder * 0.9, shoulder * 0.22), colour, { w: 0.95 });
}

function drawWings(pen: Pen, body: Body): void {
  const wing = [along(body, -0.3, 0.9), along(body, -1.8, 1.6), along(body, -3.4, 1.3), along(body, -3, 0.5)];
  const low = [along(body, -0.4, 0.7), along(body, -2.6, 0.5), along(body, -2.4, -0.3), along(body, -1, 0)];
  for (const outline of [wing, low]) pen.outline(outline, pen.tones.light, { soft: true });
}

/** How far down the legs a garment reaches: 0 hip, 0.5 knee, 1 foot. */
const hems = { shirt: 0, jacket: 0.14, coat: 0.58, dress: 0.56, robe: 0.93, skirt: 0.5 } as const;

function drawTrunk(pen: Pen, body: Body, look: Look, view: View): void {
  const hem = hems[look.garment];
  const below = skirtOf(body, Math.max(0.1, hem), look);
  const trunk = trunkOf(body, look);
  if (look.garment === 'skirt') {
    pen.outline(trunk, pen.tones.light);
    pen.outline(below, look.colour);
  } else {
    pen.outline(hull([...trunk, ...below]), look.colour);
  }
  if (look.sports) drawShorts(pen, body);
  if (look.torn) drawTatters(pen, body, look);
  drawShade(pen, body, look);
  if (look.armour) drawArmour(pen, body, look);
  if (look.apron && view !== 'back') drawApron(pen, body, look);
  if (view !== 'back') drawFront(pen, body, look);
  else pen.lines([[along(body, 0, 0.9), along(body, 0, 0.05)]], { opacity: 0.7, w: 0.8 });
  if (look.bag) drawBag(pen, body, look);
}

function drawShorts(pen: Pen, body: Body): void {
  for (const leg of [body.legs.far, body.legs.near]) {
    const part: Limb = [leg[0], alongLimb(leg, 0.2), alongLimb(leg, 0.4)];
    pen.outline(limb(part, body.shoulder * 0.56, body.shoulder * 0.6), pen.tones.light, { w: 0.9 });
  }
}

/** A jagged hem, holes and a rib or two. */
function drawTatters(pen: Pen, body: Body, { colour }: Look): void {
  const at = (across: number, up: number): Point => along(body, across, up);
  const hem = [-1.1, -0.8, -0.5, -0.2, 0.1, 0.4, 0.7, 1.1].map((across, index) =>
    at(across, index % 2 ? -0.44 : -0.12),
  );
  pen.outline([at(-0.9, 0.1), ...hem, at(0.95, 0.1)], colour, { w: 0.9 });
  pen.outline([at(-0.5, 0.7), at(-0.1, 0.76), at(0.1, 0.56), at(-0.3, 0.48)], pen.tones.mid, { w: 0.8 });
  pen.outline([at(0.4, 0.36), at(0.8, 0.4), at(0.6, 0.16)], pen.tones.mid, { w: 0.8 });
}

/** Plates on breast, shoulders and hips. */
function drawArmour(pen: Pen, body: Body, { colour, height }: Look): void {
  const at = (across: number, up: number): Point => along(body, across, up);
  for (const side of [-0.86, 0.92])
    pen.blob(...at(side, 0.9), body.shoulder * 0.46, body.shoulder * 0.4, colour, { w: 0.9 });
  pen.outline([at(-0.9, 0.16), at(0.92, 0.16), at(1.08, -0.3), at(0.1, -0.16), at(-1.06, -0.3)], colour, {
    w: 0.9,
  });
  if (pen.unit * height > 80)
    pen.lines(
      [
        [at(0.14, 1), at(0.2, 0.2)],
        [at(-0.8, 0.5), at(0.2, 0.42), at(0.9, 0.5)],
      ],
      { w: 0.9 },
    );
}

/** Hatching on the side away from the light, where a figure is large enough to carry it. */
function drawShade(pen: Pen, body: Body, look: Look): void {
  if (pen.unit * look.height < 150) return;
  const [x, y] = alongLimb(body.legs.near, Math.max(0.06, hems[look.garment] * 0.9));
  const back: Point[] = [
    along(body, -0.92, 0.86),
    along(body, -0.34, 0.9),
    along(body, -0.3, 0.06),
    [x - body.shoulder * 0.2, y],
    [x - body.shoulder * (0.5 + hems[look.garment] * 0.4), y],
    along(body, -0.86, 0.04),
  ];
  pen.hatch(back, 7, 0.5, { opacity: 0.28, w: 0.55 });
}

/** A point of the upper body: `across` in shoulder widths, `up` 0 at the hip and 1 at the neck. */
function along({ hip, neck, shoulder }: Body, across: number, up: number): Point {
  const length = Math.hypot(neck[0] - hip[0], neck[1] - hip[1]) || 1;
  const [ux, uy] = [(neck[0] - hip[0]) / length, (neck[1] - hip[1]) / length];
  const base = mix(hip, neck, up);
  return [base[0] + uy * across * shoulder, base[1] - ux * across * shoulder];
}

function trunkOf(body: Body, look: Look): Point[] {
  const waist = look.girth > 1.1 ? 1.06 : look.garment === 'dress' || look.garment === 'skirt' ? 0.66 : 0.82;
  const at = (across: number, up: number): Point => along(body, across, up);
  return [
    at(-0.45, 1.02),
    at(0.5, 1.02),
    at(1, 0.88),
    at(waist, 0.35),
    at(0.9, -0.06),
    at(-0.9, -0.06),
    at(-waist, 0.35),
    at(-1, 0.88),
  ];
}

function skirtOf(body: Body, t: number, look: Look): Point[] {
  const flare =
    body.shoulder * (look.garment === 'shirt' || look.garment === 'jacket' ? 0.5 : 0.42 + t * 0.5);
  const spots = [body.legs.near, body.legs.far].flatMap((leg): Point[] => {
    const [x, y] = alongLimb(leg, t);
    return [
      [x - flare, y],
      [x + flare, y],
    ];
  });
  return hull([
    ...spots,
    along(body, -0.8, 0.14),
    along(body, 0.8, 0.14),
    along(body, -0.9, -0.04),
    along(body, 0.9, -0.04),
  ]);
}

function drawFront(pen: Pen, body: Body, look: Look): void {
  if (pen.unit * look.height < 80) return;
  const at = (across: number, up: number): Point => along(body, across, up);
  if (look.garment === 'jacket' || look.garment === 'coat') {
    pen.outline([at(-0.34, 1.03), at(0.16, 0.62), at(0.5, 1.03)], pen.tones.light, { w: 0.8 });
    pen.line([at(0.16, 0.62), at(0.2, 0.0)], { w: 0.8 });
  } else pen.line([at(-0.36, 1.03), at(0.12, 0.9), at(0.46, 1.03)], { soft: true, w: 0.8 });
  if (look.uniform)
    for (const up of [0.5, 0.32, 0.14]) pen.dot(...at(0.02, up), body.head * 0.1, pen.tones.light);
  if (look.garment === 'dress' || look.garment === 'robe')
    pen.line([at(-0.7, 0.26), at(0, 0.22), at(0.7, 0.26)], { w: 0.8 });
}

function drawApron(pen: Pen, body: Body, look: Look): void {
  const low = alongLimb(body.legs.near, 0.46);
  const at = (across: number, up: number): Point => along(body, across, up);
  const wide = body.shoulder * 0.7;
  pen.outline(
    [
      at(-0.4, 0.78),
      at(0.56, 0.78),
      at(0.72, 0.2),
      [low[0] + wide * 1.1, low[1]],
      [low[0] - wide * 0.5, low[1]],
      at(-0.62, 0.2),
    ],
    pen.tones.light,
    { w: look.girth },
  );
}

function drawScarf(frame: Pen, body: Body, colour: string): void {
  const at = (across: number, up: number): Point => along(body, across, up);
  frame.outline(
    [at(-0.62, 1.1), at(0, 1.02), at(0.68, 1.1), at(0.72, 0.94), at(0, 0.86), at(-0.66, 0.94)],
    colour,
  );
  frame.outline([at(-0.5, 0.98), at(-0.62, 0.5), at(-0.3, 0.48), at(-0.22, 0.94)], colour, {
    w: 0.9,
  });
}

function drawBag(pen: Pen, body: Body, look: Look): void {
  const at = (across: number, up: number): Point => along(body, across, up);
  pen.line([at(0.6, 0.94), at(-0.8, 0.06)], { w: 1.1 });
  const [x, y] = add(at(-0.9, -0.02), [-body.head * 0.2, 0]);
  const size = look.height * 0.062;
  pen.outline(
    [
      [x - size, y - size],
      [x - size, y + size * 0.6],
      [x + size, y + size * 0.6],
      [x + size, y - size],
    ],
    pen.tones.thing,
  );
  pen.line(
    [
      [x - size, y],
      [x + size, y],
    ],
    { w: 0.7 },
  );
}
