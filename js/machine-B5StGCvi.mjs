import { n as bodyOf, r as footOf } from "./body-B2MaKfnR.mjs";
import { c as limb, d as pts } from "./geometry-DOw8KNLz.mjs";
// web/core/rough/machine.ts
function drawRobot(pen, look, pose, view, held) {
	const body = bodyOf(look, pose);
	const frame = pose.turn === 0 ? pen : pen.at(...footOf(look, pose), 1, { turn: pose.turn });
	const thick = look.height * .022;
	drawTube(frame, body.arms.far, thick);
	held?.(frame.at(...body.arms.far[2], 1));
	for (const leg of [body.legs.far, body.legs.near]) {
		drawTube(frame, leg, thick * 1.3);
		const [x, y] = leg[2];
		frame.outline([
			[x - thick * 2.4, y],
			[x - thick * 1.6, y + thick * 2.2],
			[x + thick * 2.2, y + thick * 2.2],
			[x + thick * 4, y]
		], frame.tones.dark);
	}
	const [nx, ny] = body.neck;
	const trunk = Math.hypot(nx - body.hip[0], ny - body.hip[1]) || 1;
	drawCase(frame.at(...body.hip, trunk, { turn: -pose.lean }), look.colour, view);
	drawBoxHead(frame.at(nx, ny, body.head, { turn: -pose.bow * .6 - pose.lean * .4 }), look.colour, view, pose.eyes);
	drawTube(frame, body.arms.near, thick);
}
function drawTube(pen, arm, thick) {
	pen.outline(limb(arm, thick, thick), pen.tones.mid, { w: .9 });
	pen.blob(...arm[1], thick * 1.5, thick * 1.5, pen.tones.thing, { w: .8 });
	pen.blob(...arm[2], thick * 1.8, thick * 1.8, pen.tones.dark, { w: .8 });
}
function drawCase(pen, colour, view) {
	pen.outline(pts([
		-.4,
		-.12,
		-.46,
		.98,
		.46,
		.98,
		.4,
		-.12
	]), colour);
	if (view === "back") return;
	pen.outline(pts([
		-.16,
		.4,
		-.16,
		.78,
		.3,
		.78,
		.3,
		.4
	]), pen.tones.light, { w: .8 });
	for (const x of [
		-.06,
		.08,
		.22
	]) pen.dot(x, .2, .035);
}
function drawBoxHead(pen, colour, view, eyes) {
	pen.outline(pts([
		-.24,
		-.06,
		-.24,
		.34,
		.24,
		.34,
		.24,
		-.06
	]), pen.tones.mid, { w: .9 });
	const head = pts([
		-1,
		.3,
		-1,
		1.9,
		1.06,
		1.9,
		1.06,
		.3
	]);
	pen.outline(head, colour);
	pen.line(pts([
		0,
		1.9,
		0,
		2.5
	]), { w: .9 });
	pen.blob(0, 2.56, .16, .16, pen.tones.light, { w: .9 });
	if (view === "back") return;
	for (const x of [-.2, .58]) {
		pen.blob(x, 1.26, .3, .3, pen.tones.light, { w: .9 });
		if (eyes === "open") pen.dot(x + .06, 1.26, .12);
		else pen.line([[x - .2, 1.24], [x + .2, 1.24]], { w: .8 });
	}
	pen.lines([
		pts([
			-.2,
			.66,
			.62,
			.66
		]),
		pts([
			0,
			.58,
			0,
			.74
		]),
		pts([
			.2,
			.58,
			.2,
			.74
		]),
		pts([
			.4,
			.58,
			.4,
			.74
		])
	], { w: .7 });
}
export { drawRobot };
