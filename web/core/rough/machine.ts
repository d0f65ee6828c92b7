import { type Limb, bodyOf, footOf } from './body.ts';
import { type Point, limb, pts } from './geometry.ts';
import type { Pen } from './ink.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';
import type { View } from './head.ts';

/** Draws a robot: a person's joints in a box's skin. Origin between the feet, unit a centimetre, facing +x. */
export function drawRobot(pen: Pen, look: Look, pose: Pose, view: View, held?: (hand: Pen) => void): void {
  const body = bodyOf(look, pose);
  const frame = pose.turn === 0 ? pen : pen.at(...footOf(look, pose), 1, { turn: pose.turn });
  const thick = look.height * 0.022;
  drawTube(frame, body.arms.far, thick);
  held?.(frame.at(...body.arms.far[2], 1));
  for (const leg of [body.legs.far, body.legs.near]) {
    drawTube(frame, leg, thick * 1.3);
    const [x, y] = leg[2];
    frame.outline(
      [
        [x - thick * 2.4, y],
        [x - thick * 1.6, y + thick * 2.2],
        [x + thick * 2.2, y + thick * 2.2],
        [x + thick * 4, y],
      ],
      frame.tones.dark,
    );
  }
  const [nx, ny] = body.neck;
  // Of who crawls the neck is no higher than the hip.
  const trunk = Math.hypot(nx - body.hip[0], ny - body.hip[1]) || 1;
  drawCase(frame.at(...body.hip, trunk, { turn: -pose.lean }), look.colour, view);
  drawBoxHead(
    frame.at(nx, ny, body.head, { turn: -pose.bow * 0.6 - pose.lean * 0.4 }),
    look.colour,
    view,
    pose.eyes,
  );
  drawTube(frame, body.arms.near, thick);
}

function drawTube(pen: Pen, arm: Limb, thick: number): void {
  pen.outline(limb(arm, thick, thick), pen.tones.mid, { w: 0.9 });
  pen.blob(...arm[1], thick * 1.5, thick * 1.5, pen.tones.thing, { w: 0.8 });
  pen.blob(...arm[2], thick * 1.8, thick * 1.8, pen.tones.dark, { w: 0.8 });
}

function drawCase(pen: Pen, colour: string, view: View): void {
  pen.outline(pts([-0.4, -0.12, -0.46, 0.98, 0.46, 0.98, 0.4, -0.12]), colour);
  if (view === 'back') return;
  pen.outline(pts([-0.16, 0.4, -0.16, 0.78, 0.3, 0.78, 0.3, 0.4]), pen.tones.light, { w: 0.8 });
  for (const x of [-0.06, 0.08, 0.22]) pen.dot(x, 0.2, 0.035);
}

function drawBoxHead(pen: Pen, colour: string, view: View, eyes: Pose['eyes']): void {
  pen.outline(pts([-0.24, -0.06, -0.24, 0.34, 0.24, 0.34, 0.24, -0.06]), pen.tones.mid, { w: 0.9 });
  const head: Point[] = pts([-1, 0.3, -1, 1.9, 1.06, 1.9, 1.06, 0.3]);
  pen.outline(head, colour);
  pen.line(pts([0, 1.9, 0, 2.5]), { w: 0.9 });
  pen.blob(0, 2.56, 0.16, 0.16, pen.tones.light, { w: 0.9 });
  if (view === 'back') return;
  for (const x of [-0.2, 0.58]) {
    pen.blob(x, 1.26, 0.3, 0.3, pen.tones.light, { w: 0.9 });
    if (eyes === 'open') pen.dot(x + 0.06, 1.26, 0.12);
    else
      pen.line(
        [
          [x - 0.2, 1.24],
          [x + 0.2, 1.24],
        ],
        { w: 0.8 },
      );
  }
  pen.lines(
    [
      pts([-0.2, 0.66, 0.62, 0.66]),
      pts([0, 0.58, 0, 0.74]),
      pts([0.2, 0.58, 0.2, 0.74]),
      pts([0.4, 0.58, 0.4, 0.74]),
    ],
    { w: 0.7 },
  );
}
