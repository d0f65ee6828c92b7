import { d as pts, f as ring, r as box } from "./geometry-DOw8KNLz.mjs";
import { r as row, t as drawSketch } from "./sketch-BuHaniDm.mjs";
import { a as groundAt } from "./shapes-B3V7XG6-.mjs";
import { a as across, d as standing, o as besideHeads } from "./staging-BrEXDQ64.mjs";
import { n as propsNamed, t as propNamed } from "./props-QrRCkAeN.mjs";
// web/core/rough/places/parts.ts
function drawHouse(pen, width, height, random) {
	const { tones } = pen;
	const half = width / 2;
	const roof = height * (.5 + random() * .2);
	pen.outline(box(-half, 0, width, height), random() < .5 ? tones.thing : tones.mid, { w: .9 });
	const gable = [
		[-half * 1.14, height * .96],
		[-half * .8, height + roof],
		[half * .8, height + roof],
		[half * 1.14, height * .96]
	];
	pen.outline(gable, tones.isSnowy ? tones.light : tones.dark, { w: .95 });
	pen.hatch(gable, 9, .06, { opacity: .35 });
	const door = (random() < .5 ? -1 : 1) * half * .5;
	pen.outline(box(door - 45, 0, 90, Math.min(205, height * .66)), tones.dark, { w: .8 });
	drawWindow(pen, -door, height * .36, width * .26, height * .3);
}
function drawWindow(pen, x, y, width, height) {
	pen.outline(box(x - width / 2, y, width, height), pen.tones.window, { w: .9 });
	pen.lines([[[x, y], [x, y + height]], [[x - width / 2, y + height / 2], [x + width / 2, y + height / 2]]], { w: .7 });
}
function drawFront(pen, width, height, random) {
	const { tones } = pen;
	const half = width / 2;
	pen.outline(box(-half, 0, width, height), [
		tones.thing,
		tones.mid,
		tones.far
	][Math.floor(random() * 3)], { w: .9 });
	const columns = Math.max(2, Math.round(width / 170));
	const rows = Math.max(1, Math.floor((height - 260) / 200));
	const panes = [];
	for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) {
		const x = -half + width * (column + .5) / columns;
		const y = 270 + row * 200;
		if (tones.isDark && random() < .45) pen.wash(box(x - 32, y, 64, 100), tones.window);
		panes.push([...box(x - 32, y, 64, 100), [x - 32, y]]);
	}
	pen.lines(panes);
	pen.outline(box(-half + width * .12, 0, 100, 210), tones.dark, { w: .8 });
}
function drawPine(pen, height) {
	pen.outline(box(-height * .03, 0, height * .06, height * .2), pen.tones.dark, { w: .8 });
	for (const step of [
		0,
		1,
		2
	]) {
		const low = height * (.14 + step * .25);
		const half = height * (.25 - step * .06);
		pen.outline([
			[-half, low],
			[half, low],
			[0, low + height * .4]
		], pen.tones.mid, { w: .9 });
		if (pen.tones.isSnowy) pen.wash([
			[-half * .5, low + height * .19],
			[0, low + height * .14],
			[half * .5, low + height * .19],
			[0, low + height * .39]
		], pen.tones.light);
	}
}
function drawTree(pen, height, random) {
	const w = height * .05;
	pen.outline([
		[-w * 1.4, 0],
		[-w * .8, height * .5],
		[w * .8, height * .5],
		[w * 1.4, 0]
	], pen.tones.dark, { w: .9 });
	const crown = ring(0, height * .7, height * .3, height * .28, 11).map(([x, y], index) => {
		const r = index % 2 === 0 ? 1.16 : .94 + random() * .08;
		return [x * r, height * .7 + (y - height * .7) * r];
	});
	pen.outline(crown, pen.tones.isSnowy ? pen.tones.light : pen.tones.mid, { soft: true });
	pen.lines([[
		[-height * .1, height * .62],
		[-height * .02, height * .56],
		[height * .08, height * .62]
	]], { opacity: .6 });
}
function drawTrunk(pen, width, tone) {
	const h = width * 14;
	pen.outline([
		[-width * .8, 0],
		[-width * .5, h * .08],
		[-width * .42, h],
		[width * .42, h],
		[width * .5, h * .08],
		[width * .9, 0]
	], tone);
	pen.lines([
		[[-width * .14, h * .05], [-width * .1, h * .16]],
		[[width * .16, h * .14], [width * .14, h * .26]],
		[[-width * .2, h * .22], [-width * .18, h * .3]]
	], { opacity: .6 });
}
function drawLampPost(pen) {
	pen.line(pts([
		0,
		0,
		0,
		330,
		50,
		350
	]), { w: 1.4 });
	pen.outline(pts([
		36,
		352,
		66,
		352,
		74,
		316,
		28,
		316
	]), pen.tones.isDark ? pen.tones.glow : pen.tones.light, { w: .8 });
}
function drawFence(pen, from, to) {
	const posts = [];
	for (let x = from; x <= to; x += 110) posts.push([[x, 0], [x, 105]]);
	pen.lines([
		...posts,
		[[from, 82], [to, 82]],
		[[from, 44], [to, 44]]
	], { w: 1.1 });
}
function drawRock(pen, width, random) {
	const h = width * (.5 + random() * .25);
	const rock = [
		[-width / 2, 0],
		[-width * .38, h * .6],
		[-width * .05, h],
		[width * .3, h * .74],
		[width / 2, 0]
	];
	pen.outline(rock, pen.tones.mid);
	pen.line([
		[-width * .05, h],
		[width * .04, h * .5],
		[-width * .06, h * .2]
	], {
		w: .7,
		opacity: .7
	});
}
function arch(x, y, width, height) {
	const half = width / 2;
	const spring = height - half;
	return [
		[x - half, y],
		[x - half, y + spring],
		[x - half * .7, y + spring + half * .7],
		[x, y + height],
		[x + half * .7, y + spring + half * .7],
		[x + half, y + spring],
		[x + half, y]
	];
}
function drawShelf(pen, x, y, width, kind, random) {
	pen.outline(box(x, y - 6, width, 6), pen.tones.dark, { w: .8 });
	const edges = [];
	for (let at = x + 6; at < x + width - 14;) {
		const [w, h] = kind === "books" ? [7 + random() * 8, 24 + random() * 14] : [14 + random() * 12, 16 + random() * 20];
		if (random() < .86) edges.push([
			[at, y],
			[at, y + h],
			[at + w, y + h],
			[at + w, y]
		]);
		at += w + (kind === "books" ? .5 : 7);
	}
	pen.lines(edges, { w: .75 });
}
function drawTrench(stage) {
	const { pen, width, bottom, random } = stage;
	const rim = bottom * .34;
	pen.wash(across(stage, rim, bottom + 80), pen.tones.mid);
	for (let x = -10; x < width + 40; x += bottom * .15) pen.blob(x + random() * 8, rim - 2, bottom * .09, bottom * .045, pen.tones.thing, { w: .9 });
	const posts = [
		.1,
		.36,
		.64,
		.9
	].map((x) => [[x * width, rim + 8], [x * width + 3, bottom * .88]]);
	pen.lines(posts, { w: 1.6 });
	const planks = [
		.5,
		.64,
		.78
	].map((y) => [[-20, bottom * y], [width + 20, bottom * (y + .01)]]);
	pen.lines(planks, { opacity: .7 });
	pen.wash(across(stage, bottom * .88, bottom + 80), pen.tones.ground);
}
// web/core/rough/places/shooting.ts
var target = (x, y) => [
	[
		"ol",
		x,
		y,
		24,
		24
	],
	[
		"od",
		x,
		y,
		17,
		17
	],
	[
		"ol",
		x,
		y,
		10,
		10
	],
	[
		"od",
		x,
		y,
		4,
		4
	]
];
var duck = (x, y) => [
	[
		"~l",
		x - 24,
		y + 16,
		x - 20,
		y + 2,
		x + 18,
		y + 2,
		x + 22,
		y + 18,
		x + 6,
		y + 16
	],
	[
		"ol",
		x + 14,
		y + 26,
		10,
		10
	],
	[
		"d",
		x + 23,
		y + 26,
		x + 33,
		y + 24,
		x + 23,
		y + 21
	],
	[
		".",
		x + 16,
		y + 28,
		2
	]
];
var range = [
	...row([
		-100,
		0,
		100
	], (x) => target(x, 200)),
	[
		"=",
		-150,
		130,
		150,
		130
	],
	...row([
		-110,
		-40,
		30,
		100
	], (x) => duck(x, 130))
];
var prizes = row([
	-60,
	0,
	60
], (x) => [
	[
		"-",
		x,
		300,
		x,
		262
	],
	[
		"ot",
		x,
		246,
		17,
		16
	],
	[
		"ot",
		x - 13,
		260,
		6,
		6
	],
	[
		"ot",
		x + 13,
		260,
		6,
		6
	],
	[
		"~t",
		x - 20,
		190,
		x - 18,
		226,
		x + 18,
		226,
		x + 20,
		190
	],
	[
		".",
		x - 6,
		248,
		2.4
	],
	[
		".",
		x + 6,
		248,
		2.4
	]
]);
var shootingGallery = (stage) => {
	const { pen, width, bottom, back, camera } = stage;
	const foot = Math.min(bottom * .86, camera.isNear ? bottom : camera.feet - 20 * camera.scale);
	pen.wash(across(stage, -60, bottom + 80), pen.tones.far);
	const wall = Math.max(back, .8);
	for (const x of camera.isNear ? [.14, .86] : [.3, .7]) drawSketch(pen.at(width * x, foot, wall), range);
	for (const x of camera.isNear ? [.32, .68] : [
		.06,
		.5,
		.94
	]) drawSketch(pen.at(width * x, foot - 10 * wall, wall), prizes);
	const stripe = width / 12;
	for (let index = -1; index < 13; index++) pen.outline(pts([
		index * stripe,
		-20,
		(index + 1) * stripe,
		-20,
		(index + 1) * stripe,
		bottom * .1,
		(index + .5) * stripe,
		bottom * .14,
		index * stripe,
		bottom * .1
	]), index % 2 === 0 ? pen.tones.light : pen.tones.dark, { w: .8 });
	pen.outline(box(-60, foot - 74 * wall, width + 120, 14), pen.tones.dark);
	pen.wash(box(-60, foot - 74 * wall + 14, width + 120, 74 * wall), pen.tones.thing);
	pen.wash(across(stage, foot, bottom + 80), pen.tones.ground);
	pen.line(pts([
		-60,
		foot,
		width + 60,
		foot
	]));
};
// web/core/rough/places/furnish.ts
function floorOf({ bottom, camera, back }) {
	return Math.min(bottom * .93, groundAt(camera, back * .9));
}
function wallOf(stage, x) {
	return stage.pen.at(x * stage.width, floorOf(stage), stage.back * .9);
}
function furnish(stage, spots, indoors) {
	for (const [word, x] of spots) {
		const prop = propNamed(word);
		if (prop !== void 0) put(stage, prop, besideHeads(stage, x), indoors);
	}
}
var free = [
	.14,
	.86,
	.34,
	.66
];
function furnishFrom(stage, { name, aliases, look, indoors }, has) {
	const known = new Set([...propsNamed([name, ...aliases].join(" ")), ...has.map(([word]) => propNamed(word))]);
	const more = propsNamed(look).filter((prop) => prop.where !== "hand" && prop.where !== "sky" && !known.has(prop));
	const slots = free.filter((slot) => has.every(([, x]) => Math.abs(x - slot) > .15));
	more.slice(0, Math.min(3, slots.length)).forEach((prop, index) => put(stage, prop, slots[index], indoors));
}
function put(stage, prop, x, indoors) {
	const small = Math.min(1, stage.bottom * .86 / (prop.size * stage.back));
	const afloat = stage.pen.at(x * stage.width, stage.horizon + 10, stage.width * .22 / prop.size);
	const onLand = indoors ? wallOf(stage, x) : standing(stage, x, stage.back * .78);
	const frame = prop.where === "sky" ? afloat : onLand;
	drawSketch(frame.at(0, 0, prop.where === "sky" ? 1 : small), prop.sketch);
}
export { drawWindow as _, shootingGallery as a, drawFront as c, drawPine as d, drawRock as f, drawTrunk as g, drawTrench as h, wallOf as i, drawHouse as l, drawTree as m, furnish as n, arch as o, drawShelf as p, furnishFrom as r, drawFence as s, floorOf as t, drawLampPost as u };
