import { a as box, m as ring, p as pts } from "./sketch-BE2T-fIc.mjs";
import { c as drawGround, d as standing, f as groundAt, l as drawRidge, s as across, u as skyline } from "./draw-Cl3iUIaI.mjs";
import { a as drawLampPost, i as drawHouse, l as drawTree, m as furnishFrom, n as drawFence, o as drawPine, p as furnish, r as drawFront, s as drawRock, t as arch, u as drawTrunk } from "./parts-sohlzJ11.mjs";
// web/core/rough/places/open.ts
var unit = ({ bottom, horizon }) => Math.max(.05, Math.min(bottom / 332, horizon / 175));
var openGround = (stage) => {
	drawRidge(stage, skyline(stage.random, 6, 6 * unit(stage), 34 * unit(stage)), stage.pen.tones.far, true);
	drawGround(stage);
	drawTufts(stage, 5);
};
function drawTufts(stage, count) {
	const tufts = [];
	for (let index = 0; index < count; index++) {
		const x = stage.random() * stage.width;
		const y = stage.horizon + (.25 + stage.random() * .7) * (stage.bottom - stage.horizon);
		tufts.push([
			[x - 5, y - 6],
			[x, y],
			[x + 1, y - 9]
		], [[x, y], [x + 7, y - 5]]);
	}
	stage.pen.lines(tufts, { opacity: .7 });
}
var mountains = (stage) => {
	const u = unit(stage);
	const peaks = skyline(stage.random, 7, 30 * u, 150 * u);
	drawRidge(stage, peaks, stage.pen.tones.far);
	shadePeaks(stage, peaks);
	drawRidge(stage, skyline(stage.random, 5, 4 * u, 34 * u), stage.pen.tones.mid, true);
	drawGround(stage);
	drawTufts(stage, 6);
	for (const x of [
		.06,
		.9,
		.97
	]) drawPine(standing(stage, x, stage.back * (.8 + stage.random() * .5)), 260);
};
function shadePeaks(stage, peaks) {
	for (let index = 1; index + 1 < peaks.length; index += 2) {
		const at = ([x, y]) => [x * stage.width, stage.horizon - y];
		const [peak, foot] = [peaks[index], peaks[index + 1]];
		const inner = [peak[0] + .015, foot[1] * .7];
		stage.pen.hatch([
			at(peak),
			at(foot),
			at(inner)
		], 8, .45, { opacity: .35 });
	}
}
var forest = (stage) => {
	const { pen, random, width, horizon } = stage;
	drawRidge(stage, skyline(random, 12, 60 * unit(stage), 120 * unit(stage)), pen.tones.far, true);
	drawGround(stage);
	for (let index = 0; index < 7; index++) {
		const far = pen.at((index + .2 + random() * .6) * (width / 7), horizon + 6 + random() * 10, 1);
		drawTrunk(far, 7 + random() * 6, pen.tones.mid);
	}
	for (const x of [
		.05,
		.24,
		.79,
		.95
	]) drawTrunk(standing(stage, x + (random() - .5) * .05, stage.back * 1.1), 44 + random() * 24, pen.tones.dark);
	drawTufts(stage, 7);
};
var pines = (stage) => {
	const { random } = stage;
	drawRidge(stage, skyline(random, 7, 20 * unit(stage), 80 * unit(stage)), stage.pen.tones.far);
	drawGround(stage);
	for (const x of [
		.03,
		.14,
		.27,
		.73,
		.85,
		.97
	]) drawPine(standing(stage, x, stage.back * (.55 + random() * .6)), 380 + random() * 180);
};
var sea = (stage) => {
	drawGround(stage, stage.pen.tones.mid);
	drawWaves(stage, 16);
};
function drawWaves({ pen, random, width, horizon, bottom }, count, low = bottom) {
	const waves = [];
	for (let index = 0; index < count; index++) {
		const t = (index + .6) / count;
		const y = horizon + t * t * (low - horizon);
		const x = random() * width * .9;
		const l = 18 + t * 50;
		waves.push([
			[x, y],
			[x + l * .3, y - 3 - t * 4],
			[x + l * .6, y],
			[x + l, y - 2 - t * 3]
		]);
	}
	pen.lines(waves, { opacity: .75 });
}
var deck = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	sea(stage);
	const edge = horizon + (Math.min(bottom, groundAt(stage.camera, stage.camera.scale)) - horizon) * .45;
	pen.wash(across(stage, edge, bottom + 80), pen.tones.ground);
	pen.line(pts([
		-60,
		edge,
		width + 60,
		edge
	]), { w: 1.2 });
	const planks = [
		.3,
		.62,
		1
	].map((t) => pts([
		-60,
		edge + t * (bottom - edge),
		width + 60,
		edge + t * (bottom - edge)
	]));
	pen.lines(planks, { opacity: .4 });
	const rail = edge - 100 * stage.back;
	const posts = [];
	for (let x = 20; x < width; x += 80) posts.push(pts([
		x,
		edge,
		x,
		rail
	]));
	pen.lines([
		...posts,
		pts([
			-60,
			rail,
			width + 60,
			rail
		]),
		pts([
			-60,
			(rail + edge) / 2,
			width + 60,
			(rail + edge) / 2
		])
	], { w: 1.1 });
};
var coast = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage, pen.tones.mid);
	const shore = horizon + (Math.min(bottom, groundAt(stage.camera, stage.camera.scale)) - horizon) * .42;
	drawWaves(stage, 9, shore);
	const line = [
		[-60, shore + 10],
		[width * .2, shore],
		[width * .45, shore + 9],
		[width * .7, shore + 1],
		[width + 60, shore + 12]
	];
	pen.wash([
		...line,
		[width + 60, bottom + 80],
		[-60, bottom + 80]
	], pen.tones.ground);
	pen.line(line, { soft: true });
	drawTufts(stage, 2);
};
var water = (stage) => {
	const u = unit(stage);
	drawRidge(stage, skyline(stage.random, 8, 8 * u, 46 * u), stage.pen.tones.far, true);
	coast(stage);
};
var harbour = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	sea(stage);
	furnish(stage, [["ferry", .24], ["sailing ship", .82]], false);
	const edge = horizon + (bottom - horizon) * .42;
	pen.outline([
		[-60, edge],
		[width + 60, edge],
		[width + 60, edge + 14],
		[-60, edge + 14]
	], pen.tones.dark);
	pen.wash(across(stage, edge + 14, bottom + 80), pen.tones.ground);
	for (const x of [
		.1,
		.5,
		.9
	]) {
		const post = pen.at(x * width, edge + 4, bottom / 332);
		post.outline(pts([
			-7,
			0,
			-7,
			26,
			-10,
			34,
			10,
			34,
			7,
			26,
			7,
			0
		]), post.tones.dark, { w: .9 });
	}
};
var pier = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	sea(stage);
	pen.outline([
		[width * .46, horizon + 2],
		[width * .54, horizon + 2],
		[width * 1.1, bottom + 60],
		[-width * .1, bottom + 60]
	], pen.tones.ground);
	const planks = [
		.1,
		.22,
		.4,
		.64,
		.9
	].map((t) => {
		const y = horizon + t * (bottom - horizon);
		const half = width * (.04 + .53 * t);
		return [[width / 2 - half, y], [width / 2 + half, y]];
	});
	pen.lines(planks, { opacity: .45 });
	for (const side of [-1, 1]) for (const t of [
		.14,
		.34,
		.7
	]) {
		const post = pen.at(width / 2 + side * width * (.05 + .53 * t), horizon + t * (bottom - horizon) + 8, bottom / 332 * (.3 + t));
		post.outline(pts([
			-6,
			0,
			-6,
			60,
			6,
			60,
			6,
			0
		]), post.tones.dark, { w: .9 });
	}
};
var desert = (stage) => {
	const u = unit(stage);
	const { pen, random } = stage;
	drawRidge(stage, [
		[-.1, 10 * u],
		[.16, 12 * u],
		[.2, 44 * u],
		[.3, 46 * u],
		[.34, 14 * u],
		[.7, 12 * u],
		[.74, 30 * u],
		[.84, 32 * u],
		[.88, 8 * u],
		[1.1, 10 * u]
	], pen.tones.far);
	drawGround(stage);
	const dune = stage.horizon + (stage.bottom - stage.horizon) * .3;
	pen.line([
		[-20, dune + 24],
		[stage.width * .3, dune],
		[stage.width * .62, dune + 22]
	], {
		soft: true,
		w: .8
	});
	for (const x of [
		.08,
		.8,
		.93
	]) drawRock(standing(stage, x, stage.back * (.5 + random() * .6)), 90 + random() * 70, random);
};
var field = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	drawRidge(stage, skyline(random, 6, 8 * unit(stage), 40 * unit(stage)), pen.tones.far, true);
	drawGround(stage);
	const rows = [
		-.9,
		-.45,
		-.1,
		.2,
		.5,
		.8,
		1.1,
		1.45,
		1.9
	].map((x) => [[width * (.42 + (x - .5) * .12), horizon], [width * x, bottom + 10]]);
	pen.lines(rows, { opacity: .5 });
	drawTree(standing(stage, .86, stage.back * .8), 420, random);
	drawFence(standing(stage, 0, stage.back * .6), -100, 700);
};
var park = (stage) => {
	const { random } = stage;
	openGround(stage);
	for (const x of [
		.08,
		.3,
		.93
	]) drawTree(standing(stage, x, stage.back * (.6 + random() * .3)), 430 + random() * 140, random);
	drawFence(standing(stage, .45, stage.back * .55), 0, 550);
};
var village = (stage) => {
	const { random } = stage;
	const u = unit(stage);
	drawRidge(stage, skyline(random, 6, 20 * u, 100 * u), stage.pen.tones.far);
	drawGround(stage);
	for (const [x, size] of [
		[.6, .5],
		[.78, .62],
		[.95, .75]
	]) drawHouse(standing(stage, x, stage.back * size), 380, 240, random);
	drawHouse(standing(stage, .13, stage.back * .98), 360, 300, random);
};
var road = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	drawRidge(stage, skyline(random, 6, 8 * unit(stage), 44 * unit(stage)), pen.tones.far, true);
	drawGround(stage);
	const way = [
		[width * .56, horizon],
		[width * .6, horizon],
		[width * 1, bottom + 40],
		[width * .1, bottom + 40]
	];
	pen.wash(way, pen.tones.far);
	pen.lines([
		[way[0], way[3]],
		[way[1], way[2]],
		[[width * .578, horizon + 8], [width * .56, bottom + 20]]
	], {
		opacity: .8,
		w: .9
	});
	drawTree(standing(stage, .1, stage.back * .7), 420, random);
};
var sky = (stage) => {
	stage.pen.wash(across(stage, -40, stage.bottom + 80), stage.pen.tones.sky);
};
var openPlaces = [
	{
		words: /\b(in the air|the sky|clouds|outer space|orbit)\b/,
		draw: sky
	},
	{
		words: /\b(pier|jetty|landing stage)\b/,
		draw: pier
	},
	{
		words: /\b(harbou?r|quay|dock|docks|port|marina|wharf)\b/,
		draw: harbour
	},
	{
		words: /\b(beach|shore|coast|sand ?bank|seaside|dunes? by)\b/,
		draw: coast
	},
	{
		words: /\b(ferry|ship|boat|deck|raft|yacht|steamer)\b/,
		draw: deck
	},
	{
		words: /\b(strait|open sea|sea|ocean|reef)\b/,
		draw: sea,
		manned: deck
	},
	{
		words: /\b(lake|river|pond|stream|canal|shore)\b/,
		draw: water
	},
	{
		words: /\b(desert|mars|moon|dunes?|wasteland|crater|dust|red planet)\b/,
		draw: desert
	},
	{
		words: /\b(mountains?|peak|summit|pass|alps?|ridge|glacier|cliffs?)\b/,
		draw: mountains
	},
	{
		words: /\b(pine|fir|spruce|taiga|tundra|snowy (forest|wood))s?\b/,
		draw: pines
	},
	{
		words: /\b(forest|woods?|jungle|grove|thicket)\b/,
		draw: forest
	},
	{
		words: /\b(garden|park|orchard|playground|cemetery|churchyard|yard|meadow edge)\b/,
		draw: park
	},
	{
		words: /\b(field|farm|meadow|pasture|vineyard|prairie)s?\b/,
		draw: field
	},
	{
		words: /\b(village|hamlet|hill town|cottage|farmhouse|houses)\b/,
		draw: village
	},
	{
		words: /\b(road|path|trail|lane|highway|track|way)\b/,
		draw: road
	}
];
// web/core/rough/places/town.ts
function drawRow(stage, from, to, depth, tall) {
	const scale = stage.back * depth;
	for (let x = from; x < to;) {
		const width = 300 + stage.random() * 140;
		const part = width * scale / stage.width;
		drawFront(standing(stage, x + part / 2, scale), width, tall * (.75 + stage.random() * .5), stage.random);
		x += part;
	}
}
var street = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage);
	drawRow(stage, -.04, 1.04, .8, 620);
	const kerb = horizon + (bottom - horizon) * .62;
	pen.wash(across(stage, kerb, bottom + 80), pen.tones.far);
	pen.line([[-60, kerb], [width + 60, kerb + 2]], { w: .9 });
	drawLampPost(standing(stage, .86, stage.back * 1.05));
};
var square = (stage) => {
	drawGround(stage);
	drawRow(stage, -.05, .36, .62, 620);
	drawRow(stage, .66, 1.05, .62, 620);
	drawTower(stage, .5, .62);
	drawPaving(stage);
};
function drawPaving({ pen, width, horizon, bottom }) {
	const lines = [];
	for (const t of [
		.4,
		.62,
		.85
	]) lines.push([[0, horizon + t * (bottom - horizon)], [width, horizon + t * (bottom - horizon)]]);
	for (const x of [
		-.3,
		.1,
		.5,
		.9,
		1.3
	]) lines.push([[width * (.5 + (x - .5) * .5), horizon + .4 * (bottom - horizon)], [width * (.5 + (x - .5) * 1.1), bottom]]);
	pen.lines(lines, { opacity: .35 });
}
function drawTower(stage, x, depth) {
	const pen = standing(stage, x, stage.back * depth);
	pen.outline(box(-110, 0, 220, 760), pen.tones.thing);
	pen.outline(pts([
		-130,
		756,
		0,
		960,
		130,
		756
	]), pen.tones.dark);
	pen.blob(0, 620, 78, 78, pen.tones.light);
	pen.line(pts([
		0,
		672,
		0,
		620,
		36,
		606
	]), { w: .9 });
	pen.outline(arch(0, 0, 96, 200), pen.tones.dark, { w: .9 });
}
var tower = (stage) => {
	drawRidge(stage, skyline(stage.random, 6, 10, 50), stage.pen.tones.far, true);
	drawGround(stage);
	drawRow(stage, -.05, .3, .4, 420);
	drawTower(stage, .74, .8);
};
var bridge = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 8, 10, 44), pen.tones.far);
	drawGround(stage, pen.tones.mid);
	const deck = horizon + (bottom - horizon) * .3;
	pen.wash(across(stage, deck, bottom + 80), pen.tones.ground);
	pen.line([[-60, deck], [width + 60, deck]], { w: 1.2 });
	const top = deck - 46;
	const posts = [];
	for (let x = 10; x < width; x += 34) posts.push([[x, deck], [x, top]]);
	pen.lines(posts, { w: 1 });
	pen.line([[-60, top], [width + 60, top]], { w: 1.3 });
};
var roof = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	const far = [];
	for (let x = -.05; x < 1.05;) {
		const [h, w] = [20 + random() * 90, .07 + random() * .06];
		far.push([x, h], [x + w, h]);
		x += w;
	}
	drawRidge(stage, far, pen.tones.far);
	pen.wash(across(stage, horizon, bottom + 80), pen.tones.mid);
	const edge = horizon + (bottom - horizon) * .34;
	pen.outline(box(-60, edge - 26, width + 120, 26), pen.tones.thing);
	pen.wash(across(stage, edge, bottom + 80), pen.tones.ground);
	pen.outline(box(width * .8, edge - 96, 46, 96), pen.tones.dark);
	pen.outline(box(width * .79, edge - 106, 58, 12), pen.tones.thing);
};
var city = (stage) => {
	const { random, pen } = stage;
	const far = [];
	for (let x = -.05; x < 1.05;) {
		const [h, w] = [60 + random() * 110, .05 + random() * .05];
		far.push([x, h], [x + w, h]);
		x += w;
	}
	drawRidge(stage, far, pen.tones.far);
	street(stage);
};
var townPlaces = [
	{
		words: /\b(roof|rooftop|balcony|battlements?|terrace)s?\b/,
		draw: roof
	},
	{
		words: /\bbridge\b/,
		draw: bridge
	},
	{
		words: /\b(square|plaza|market ?place|market|fountain|finish line)\b/,
		draw: square
	},
	{
		words: /\b(clock tower|tower|lighthouse|castle|belfry)\b/,
		draw: tower
	},
	{
		words: /\b(street|alley|kerb|curb|pavement|sidewalk|avenue|bus stop|crossing|corner)\b/,
		draw: street
	},
	{
		words: /\b(city|town|skyscrapers?|downtown)\b/,
		draw: city
	}
];
// web/core/rough/places/wild.ts
var high = ({ bottom, horizon }) => Math.max(.05, Math.min(bottom / 332, horizon / 175));
var hill = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	const u = high(stage);
	drawRidge(stage, skyline(random, 6, 10 * u, 46 * u), pen.tones.far, true);
	drawGround(stage);
	const slope = [
		[-60, horizon + 6],
		[width * .2, horizon - 40 * u],
		[width * .55, horizon - 120 * u],
		[width * .78, horizon - 128 * u],
		[width + 60, horizon - 50 * u],
		[width + 60, bottom + 80],
		[-60, bottom + 80]
	];
	pen.outline(slope, pen.tones.ground, { soft: true });
	drawTree(pen.at(width * .78, horizon - 116 * u, stage.back * .5), 380, random);
};
var greatTree = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	drawRidge(stage, skyline(random, 10, 40 * high(stage), 90 * high(stage)), pen.tones.far, true);
	drawGround(stage);
	const x = width * .78;
	const foot = horizon + (bottom - horizon) * .3;
	const w = Math.min(width * .17, bottom * .34);
	pen.outline([
		[x - w * 1.3, foot],
		[x - w * .7, foot - bottom * .14],
		[x - w * .62, -40],
		[x + w * .62, -40],
		[x + w * .7, foot - bottom * .14],
		[x + w * 1.3, foot + 6]
	], pen.tones.thing);
	pen.outline(ring(x, foot - bottom * .34, w * .4, bottom * .13), pen.tones.hollow, { soft: true });
	pen.lines([[[x - w * .4, foot - 10], [x - w * .44, foot - bottom * .2]], [[x + w * .4, foot - 8], [x + w * .46, foot - bottom * .3]]], { opacity: .6 });
	pen.outline([
		[x - w * .6, bottom * .2],
		[x - w * 2.4, bottom * .06],
		[x - w * 2.5, bottom * .1],
		[x - w * .6, bottom * .3]
	], pen.tones.thing);
};
var underwater = (stage) => {
	const { pen, width, bottom, horizon, random } = stage;
	pen.wash(across(stage, -40, bottom + 80), pen.tones.far);
	pen.lines([
		.1,
		.3,
		.55,
		.8
	].map((x) => [[x * width, -10], [x * width - 50, bottom * .5]]), {
		opacity: .35,
		colour: pen.tones.light
	});
	const sand = Math.max(horizon, bottom * .74);
	pen.wash(across(stage, sand, bottom + 80), pen.tones.ground);
	pen.line([
		[-60, sand],
		[width * .3, sand - 8],
		[width * .7, sand + 6],
		[width + 60, sand - 4]
	], { soft: true });
	const weeds = [
		.06,
		.12,
		.84,
		.9,
		.95
	].map((x) => [
		[x * width, sand + 30],
		[x * width + 10, sand - 30],
		[x * width - 8, sand - 70],
		[x * width + 6, sand - 100 - random() * 40]
	]);
	for (const weed of weeds) pen.line(weed, {
		soft: true,
		w: 2.4
	});
	for (let index = 0; index < 7; index++) pen.blob(width * (.2 + random() * .6), bottom * random() * .6, 4, 4, pen.tones.light, { w: .6 });
};
var space = (stage) => {
	const { pen, width, bottom, random } = stage;
	pen.wash(across(stage, -60, bottom + 80), pen.tones.hollow);
	for (let index = 0; index < 26; index++) pen.dot(random() * width, random() * bottom, .8 + random() * 1.2, pen.tones.light);
	pen.outline(ring(width * .86, bottom * .16, 46, 46, 14), pen.tones.mid, { soft: true });
	pen.outline([
		[-60, bottom * .9],
		[width * .3, bottom * .8],
		[width * .7, bottom * .82],
		[width + 60, bottom * .94],
		[width + 60, bottom + 80],
		[-60, bottom + 80]
	], pen.tones.ground, { soft: true });
};
var withThings = (base, ...spots) => (stage) => {
	base(stage);
	furnish(stage, spots, false);
};
var courtyard = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	const foot = horizon + (bottom - horizon) * .16;
	pen.wash(across(stage, foot, bottom + 80), pen.tones.ground);
	pen.outline(box(-60, -60, width + 120, foot + 60), pen.tones.far);
	const courses = [];
	for (let y = foot - 14, row = 0; y > -10; y -= 16, row++) for (let x = row % 2 * 30; x < width; x += 120) courses.push([[x, y], [x + 46, y]]);
	pen.lines(courses, { opacity: .35 });
	for (const x of [.14, .86]) {
		const pane = pen.at(x * width, foot - bottom * .2, bottom / 332);
		pane.outline(box(-32, 0, 64, 88), pane.tones.window, { w: .9 });
		pane.lines([pts([
			0,
			0,
			0,
			88
		]), pts([
			-32,
			44,
			32,
			44
		])], { w: .7 });
	}
	pen.line([
		[-20, bottom * .2],
		[width * .5, bottom * .25],
		[width + 20, bottom * .18]
	], { soft: true });
	for (const x of [
		.3,
		.42,
		.54
	]) {
		const shirt = pen.at(x * width, bottom * .245, bottom / 332);
		shirt.outline(pts([
			-16,
			0,
			16,
			0,
			20,
			-12,
			12,
			-14,
			12,
			-44,
			-12,
			-44,
			-12,
			-14,
			-20,
			-12
		]), shirt.tones.light, { w: .8 });
	}
};
var castle = (stage) => {
	const { pen, width, random } = stage;
	drawRidge(stage, skyline(random, 6, 10, 50), pen.tones.far, true);
	drawGround(stage);
	const at = standing(stage, .72, stage.back * .62);
	const merlons = (x, y, w, h) => {
		const top = Array.from({ length: 9 }, (_, index) => {
			const from = x + w * index / 9;
			const to = x + w * (index + 1) / 9;
			const up = index % 2 === 0 ? h + 40 : h;
			return [[from, y + up], [to, y + up]];
		}).flat();
		return [
			[x, y],
			...top,
			[x + w, y]
		];
	};
	at.outline(merlons(-330, 0, 660, 300), at.tones.thing);
	at.outline(merlons(-400, 0, 170, 470), at.tones.mid);
	at.outline(merlons(230, 0, 170, 540), at.tones.mid);
	at.outline(pts([
		-60,
		0,
		-60,
		120,
		0,
		180,
		60,
		120,
		60,
		0
	]), at.tones.dark);
	at.line(pts([
		315,
		580,
		315,
		720
	]), { w: 1 });
	at.outline(pts([
		315,
		720,
		400,
		690,
		315,
		664
	]), at.tones.light);
	drawRock(standing(stage, .08, stage.back * .7), width * .2, random);
};
var swamp = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	openGround(stage);
	for (const [x, y, w] of [
		[
			.2,
			.3,
			.2
		],
		[
			.7,
			.45,
			.26
		],
		[
			.4,
			.75,
			.3
		]
	]) pen.outline(ring(x * width, horizon + y * (bottom - horizon), w * width * .5, (bottom - horizon) * .07, 12), pen.tones.mid, {
		soft: true,
		w: .8
	});
	const reeds = [];
	for (let index = 0; index < 26; index++) {
		const x = (index < 13 ? random() * .24 : .78 + random() * .24) * width;
		reeds.push([[x, horizon + 60], [x + (random() - .5) * 14, horizon - 20 - random() * 50]]);
	}
	pen.lines(reeds, {
		opacity: .8,
		w: 1.1
	});
};
var platform = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 8, 10, 50), pen.tones.far);
	drawGround(stage);
	const edge = horizon + (bottom - horizon) * .3;
	pen.lines([[[-60, edge - 20], [width + 60, edge - 20]], [[-60, edge - 10], [width + 60, edge - 10]]], { w: 1.1 });
	pen.outline(box(-60, edge, width + 120, 12), pen.tones.mid);
	pen.wash(across(stage, edge + 12, bottom + 80), pen.tones.far);
	pen.outline([
		[-60, -20],
		[width + 60, -20],
		[width + 60, bottom * .08],
		[-60, bottom * .13]
	], pen.tones.mid);
	for (const x of [.1, .9]) pen.outline(box(x * width - 6, bottom * .1, 12, edge + 4 - bottom * .1), pen.tones.dark);
	furnish(stage, [["bench", .24], ["clock", .74]], false);
};
var farmyard = (stage) => {
	openGround(stage);
	drawHouse(standing(stage, .14, stage.back * .8), 460, 300, stage.random);
	furnish(stage, [["fence", .6], ["tree", .9]], false);
};
// web/core/rough/places/outdoors.ts
var kinds = [
	...[
		{
			words: /\b(underwater|sea ?bed|ocean floor|deep sea|under the sea)\b/,
			draw: underwater,
			isWhole: true
		},
		{
			words: /\b(outer space|space|orbit|asteroid)\b/,
			draw: space,
			isWhole: true
		},
		{
			words: /\b(hollow tree|tree ?house|gnarled tree|old tree|great tree|oak|tree|nest)\b/,
			draw: greatTree,
			isWhole: true
		},
		{
			words: /\b(courtyard|back ?yard|yard)\b/,
			draw: courtyard,
			isWhole: true
		},
		{
			words: /\b(platform|railway station|station|bus stop|rails|railway|siding)\b/,
			draw: platform,
			isWhole: true
		},
		{
			words: /\b(castle|fortress|palace|city wall)\b/,
			draw: castle,
			isWhole: true
		},
		{
			words: /\b(swamp|marsh|bog|moor|wetland|reeds)\b/,
			draw: swamp
		},
		{
			words: /\b(cemetery|graveyard|churchyard|tomb)\b/,
			draw: withThings(openGround, ["gravestone", .14], ["gravestone", .3], ["gravestone", .7], ["tree", .9])
		},
		{
			words: /\b(playground|school ?yard)\b/,
			draw: withThings(openGround, ["fence", .2], ["tree", .88], ["bench", .62])
		},
		{
			words: /\b(farmyard|farm|barnyard)\b/,
			draw: farmyard
		},
		{
			words: /\b(circus|fairground|camp|campsite)\b/,
			draw: withThings(openGround, ["tent", .2], ["tent", .84])
		},
		{
			words: /\b(border|checkpoint)\b/,
			draw: withThings(openGround, ["barrier", .7], ["sentry box", .9])
		},
		{
			words: /\b(rocks?|boulders|crags?|reefs?)\b/,
			draw: withThings(coast, ["boulder", .12], ["boulder", .3], ["boulder", .8], ["boulder", .92])
		},
		{
			words: /\b(hill|slope|hillside|bank|knoll)\b/,
			draw: hill
		}
	],
	...townPlaces,
	...openPlaces
];
export { furnishFrom, kinds, openGround as plain };
