import { d as pts, f as ring, r as box } from "./geometry-DOw8KNLz.mjs";
import { i as groundAt } from "./shapes-CfZ3cbP4.mjs";
import { a as drawLampPost, d as drawTrunk, h as furnishFrom, i as drawHouse, l as drawTree, m as furnish, n as drawFence, o as drawPine, r as drawFront, s as drawRock, t as arch, u as drawTrench } from "./parts-CCp5bjNw.mjs";
import { i as skyline, n as drawGround, o as standing, r as drawRidge, s as underwaterWords, t as across } from "./stage-Dpt4w_Fv.mjs";
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
	const mast = width * .86;
	pen.outline(pts([
		mast - 5,
		-20,
		mast + 5,
		-20,
		mast + 7,
		edge + 8,
		mast - 7,
		edge + 8
	]), pen.tones.thing);
	pen.lines([
		-.3,
		-.16,
		.1
	].map((x) => pts([
		mast,
		-20,
		mast + x * width,
		rail
	])), { w: .9 });
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
		words: /\b(strait|open sea|sea|ocean)\b/,
		draw: sea,
		manned: deck
	},
	{
		words: /\b(lake|river|pond|stream|canal|shore)\b/,
		draw: water
	},
	{
		words: /\b(desert|mars|moon|dunes?|wasteland|crater|dust|planet)\b/,
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
	drawTower(stage, .5, .62, true);
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
function drawTower(stage, x, depth, hasClock) {
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
	if (hasClock) {
		pen.blob(0, 620, 78, 78, pen.tones.light);
		pen.line(pts([
			0,
			672,
			0,
			620,
			36,
			606
		]), { w: .9 });
	} else pen.outline(arch(0, 540, 70, 130), pen.tones.window, { w: .9 });
	pen.outline(arch(0, 0, 96, 200), pen.tones.dark, { w: .9 });
}
var tower = (hasClock) => (stage) => {
	drawRidge(stage, skyline(stage.random, 6, 10, 50), stage.pen.tones.far, true);
	drawGround(stage);
	drawRow(stage, -.05, .3, .4, 420);
	drawTower(stage, .74, .8, hasClock);
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
var steps = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage);
	const low = horizon + (bottom - horizon) * .55;
	const rise = Math.min(26, (low - 30) / 7);
	pen.wash(box(-60, -60, width + 120, low + 60 - rise * 5), pen.tones.far);
	pen.outline(box(width * .56, low - rise * 5 - bottom * .34, bottom * .2, bottom * .34), pen.tones.dark);
	for (let index = 5; index >= 0; index--) {
		const inset = width * (.05 + index * .03);
		pen.outline(box(inset, low - rise * index, width - inset * 1.6, rise), pen.tones.thing, { w: .9 });
	}
};
var church = (stage) => {
	const { pen } = stage;
	drawGround(stage);
	const nave = standing(stage, .66, stage.back * .8);
	nave.outline(box(-260, 0, 520, 260), pen.tones.thing);
	nave.outline(pts([
		-290,
		260,
		-200,
		400,
		200,
		400,
		290,
		260
	]), pen.tones.dark);
	for (const x of [
		-180,
		-60,
		60,
		180
	]) nave.outline(arch(x, 90, 54, 130), pen.tones.window, { w: .8 });
	const tower = standing(stage, .3, stage.back * .82);
	tower.outline(box(-80, 0, 160, 430), pen.tones.thing);
	tower.outline(pts([
		-96,
		430,
		0,
		640,
		96,
		430
	]), pen.tones.dark);
	tower.line(pts([
		0,
		640,
		0,
		700
	]), { w: 1.2 });
	tower.line(pts([
		-20,
		678,
		20,
		678
	]), { w: 1.2 });
	tower.outline(arch(0, 0, 76, 150), pen.tones.dark);
	tower.outline(arch(0, 300, 44, 84), pen.tones.window, { w: .8 });
};
var townPlaces = [
	{
		words: /\b(steps|stairs?|stairway|staircase|stoop)\b/,
		draw: steps
	},
	{
		words: /\b(church|chapel|cathedral|monastery)\b/,
		draw: church
	},
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
		words: /\b(clock tower|town hall|belfry)\b/,
		draw: tower(true)
	},
	{
		words: /\b(tower|castle)\b/,
		draw: tower(false)
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
	const fish = [
		.3,
		.38,
		.62
	].map((x, index) => {
		const at = pen.at(width * x, bottom * (.2 + index * 2 % 3 * .07), 13);
		return pts([
			-1.5,
			.5,
			-.8,
			0,
			0,
			.45,
			.8,
			0,
			0,
			-.45,
			-.8,
			0,
			-1.5,
			-.5
		]).map((point) => at.on(point));
	});
	pen.lines(fish, {
		w: .8,
		opacity: .7
	});
	for (let index = 0; index < 7; index++) pen.blob(width * (.2 + random() * .6), bottom * random() * .6, 4, 4, pen.tones.light, { w: .6 });
};
var sunkenShip = (stage) => {
	underwater(stage);
	const { pen, width, bottom } = stage;
	const hull = pen.at(width * .72, bottom * .8, bottom / 100, { turn: 10 });
	hull.line(pts([
		-4,
		20,
		-10,
		78
	]), { w: 1.6 });
	hull.lines([
		pts([
			-8,
			66,
			16,
			58
		]),
		pts([
			-10,
			78,
			-30,
			26
		]),
		pts([
			-10,
			78,
			26,
			30
		])
	], { w: .9 });
	hull.outline(pts([
		-58,
		30,
		-44,
		-8,
		40,
		-10,
		66,
		34,
		30,
		24,
		-34,
		22
	]), hull.tones.mid);
	hull.outline(pts([
		-16,
		12,
		-4,
		16,
		8,
		8,
		2,
		-2,
		-12,
		0
	]), hull.tones.hollow);
	hull.lines([pts([
		-50,
		16,
		56,
		18
	]), pts([
		-46,
		4,
		48,
		6
	])], { opacity: .7 });
};
var porch = (stage) => {
	const { pen, width, bottom, horizon } = stage;
	const floor = Math.min(bottom * .86, Math.max(horizon + 10, bottom * .66));
	pen.wash(across(stage, -40, floor), pen.tones.thing);
	const boards = Array.from({ length: 9 }, (_, index) => [[-20, floor * (index + 1) / 10], [width + 20, floor * (index + 1) / 10]]);
	pen.lines(boards, { opacity: .4 });
	pen.wash(across(stage, floor, bottom + 80), pen.tones.ground);
	pen.line(pts([
		-20,
		floor,
		width + 20,
		floor
	]));
	const tall = Math.min(floor * .72, 215 * stage.back);
	pen.outline(box(width * .66, floor - tall, tall * .46, tall), pen.tones.dark);
	const [w, h] = [tall * .56, tall * .42];
	pen.outline(box(width * .2, floor - tall * .92, w, h), pen.tones.window);
	pen.lines([pts([
		width * .2 + w / 2,
		floor - tall * .92,
		width * .2 + w / 2,
		floor - tall * .92 + h
	]), pts([
		width * .2,
		floor - tall * .92 + h / 2,
		width * .2 + w,
		floor - tall * .92 + h / 2
	])]);
	pen.outline(pts([
		-20,
		-20,
		width + 20,
		-20,
		width + 20,
		bottom * .07,
		-20,
		bottom * .1
	]), pen.tones.dark);
	for (const x of [.07, .93]) pen.outline(box(width * x - 5, bottom * .09, 10, floor - bottom * .09), pen.tones.far);
};
function drawStand(stage) {
	const { pen, width, bottom, horizon, random } = stage;
	const top = horizon - Math.max(24, bottom * .2);
	pen.outline(pts([
		-20,
		top,
		width + 20,
		top,
		width + 20,
		horizon,
		-20,
		horizon
	]), pen.tones.far);
	for (let row = 1; row < 4; row++) for (let x = 6 + random() * 10; x < width; x += 14 + random() * 9) pen.dot(x, top + (horizon - top) * row / 4, 2.4, pen.tones.mid);
	drawGround(stage);
}
var stadium = (stage) => {
	drawStand(stage);
	const { pen, width, bottom, horizon } = stage;
	const lanes = [
		-.5,
		-.16,
		.18,
		.5,
		.84,
		1.2,
		1.6
	].map((x, index) => [[width * (.44 + index * .03), horizon], [width * x, bottom + 30]]);
	pen.wash([
		lanes[0][0],
		lanes.at(-1)[0],
		lanes.at(-1)[1],
		lanes[0][1]
	], pen.tones.mid);
	pen.lines(lanes, {
		colour: pen.tones.light,
		w: 1.4
	});
};
var pitch = (stage) => {
	drawStand(stage);
	const { pen, width, bottom, horizon } = stage;
	const low = horizon + (bottom - horizon) * .22;
	pen.lines([
		pts([
			-20,
			low,
			width + 20,
			low
		]),
		pts([
			width * .56,
			low,
			width * .44,
			low + (bottom - low) * .5,
			width * 1.1,
			low + (bottom - low) * .5
		]),
		ring(width * .3, bottom, width * .22, (bottom - low) * .4, 18)
	], {
		colour: pen.tones.light,
		w: 1.5
	});
	furnish(stage, [["goal posts", .78]], false);
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
var wildPlaces = [
	{
		words: /\b(sunken|wreck (on|at) the (sea|bottom))\b/,
		draw: sunkenShip,
		isWhole: true
	},
	{
		words: /\blighthouse\b/,
		draw: withThings(coast, ["lighthouse", .8], ["boulder", .92])
	},
	{
		words: underwaterWords,
		draw: underwater,
		isWhole: true
	},
	{
		words: /\b(trench|dugout|foxhole)(es)?\b/,
		draw: drawTrench,
		isWhole: true
	},
	{
		words: /\b(porch|veranda|doorstep|saloon|jail)\b/,
		draw: porch,
		isWhole: true
	},
	{
		words: /\b((football|soccer|sports) (pitch|field|ground|stadium)|pitch|penalty area)\b/,
		draw: pitch,
		isWhole: true
	},
	{
		words: /\b(stadium|(running|race|racing|empty|athletics?|sports) ?track|finish(ing)? line|arena)\b/,
		draw: stadium,
		isWhole: true
	},
	{
		words: /\b(wreck|crash site)\b/,
		draw: withThings(openGround, ["wreck", .76])
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
		words: /\b(circus|fairground)\b/,
		draw: withThings(openGround, ["tent", .2], ["tent", .84])
	},
	{
		words: /\b(camp|campsite|campfire|bonfire)\b/,
		draw: withThings(openGround, ["tent", .12], ["campfire", .62], ["tree", .92])
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
];
// web/core/rough/sky.ts
function drawSky(pen, { time, weather }, camera, random) {
	const { board, stage, horizon } = camera;
	pen.wash(box(-60, -60, board.width + 120, stage + 120), pen.tones.sky);
	const high = Math.max(horizon, stage * .3);
	if (time === "night") drawNight(pen, weather, board.width, high, random);
	else if (weather === "clear" || weather === "wind") drawSun(pen, time, board.width, high);
	if (weather === "storm") pen.hatch(box(-40, -40, board.width + 80, horizon + 40), 13, -.9, { opacity: .3 });
	if (weather !== "clear" && weather !== "fog") drawClouds(pen, weather, board.width, high, random);
}
var heights = {
	dawn: .9,
	morning: .5,
	afternoon: .5,
	dusk: .84,
	noon: .2,
	day: .28
};
function drawSun(pen, time, width, high) {
	const x = width * (time === "dawn" || time === "morning" ? .76 : time === "dusk" || time === "afternoon" ? .24 : .8);
	const y = high * (heights[time] ?? .3);
	const r = time === "dawn" || time === "dusk" ? 26 : 18;
	pen.blob(x, y, r, r, pen.tones.light, { w: .8 });
	const rays = Array.from({ length: 10 }, (_, index) => {
		const angle = index / 10 * 2 * Math.PI + .2;
		const at = (far) => [x + Math.cos(angle) * far, y + Math.sin(angle) * far];
		return [at(r + 10), at(r + 22)];
	});
	pen.lines(rays.filter(([, tip]) => tip[1] < high));
}
function drawNight(pen, weather, width, high, random) {
	pen.hatch(box(-40, -40, width + 80, high + 40), 10, .8, { opacity: .26 });
	if (weather !== "clear" && weather !== "wind") return;
	for (let index = 0; index < 14; index++) pen.dot(random() * width, random() * high * .8, 1 + random(), pen.tones.light);
	const [x, y] = [width * .82, high * .3];
	pen.wash(crescent(x, y, 20), pen.tones.light);
}
function crescent(x, y, r) {
	const arc = (from, to, cx, radius) => Array.from({ length: 9 }, (_, index) => {
		const angle = from + (to - from) * index / 8;
		return [cx + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
	});
	return [...arc(.35 * Math.PI, 1.65 * Math.PI, x, r), ...arc(1.55 * Math.PI, .45 * Math.PI, x + r * .5, r * .86)];
}
function drawClouds(pen, weather, width, high, random) {
	const count = weather === "wind" ? 2 : 3;
	for (let index = 0; index < count; index++) drawCloud(pen, width * ((index + .25 + random() * .5) / count), high * (.14 + random() * .3), .75 + random() * .5);
}
var puff = pts([
	-60,
	10,
	-54,
	-12,
	-24,
	-15,
	-6,
	-33,
	24,
	-30,
	36,
	-12,
	62,
	-8,
	64,
	12,
	0,
	16
]);
function drawCloud(pen, x, y, size) {
	pen.outline(puff.map(([dx, dy]) => [x + dx * size, y + dy * size]), pen.tones.far, {
		soft: true,
		w: .85
	});
}
function drawWeather(pen, weather, camera, random) {
	const { width } = camera.board;
	const { stage } = camera;
	if (weather === "rain") drawStreaks(pen, width, stage, random, 60, [-6, 24], pen.tones.mark, .55);
	if (weather === "storm") drawStreaks(pen, width, stage, random, 70, [-26, 17], pen.tones.light, .95);
	if (weather === "snow") drawFlakes(pen, width, stage, random);
	if (weather === "fog") drawFog(pen, width, stage);
	if (weather === "wind") drawGusts(pen, width, stage, random);
}
function drawStreaks(pen, ...[width, stage, random, count, [dx, dy], colour, opacity]) {
	const streaks = Array.from({ length: count }, () => {
		const [x, y, l] = [
			random() * (width + 60),
			random() * stage,
			.5 + random()
		];
		return [[x, y], [x + dx * l, y + dy * l]];
	});
	pen.lines(streaks, {
		colour,
		opacity,
		w: .95
	});
}
function drawFlakes(pen, ...[width, stage, random]) {
	const flakes = Array.from({ length: 90 }, () => {
		const [x, y] = [random() * width, random() * stage];
		return [[x, y], [x + .1, y + .1]];
	});
	pen.lines(flakes.slice(0, 50), {
		colour: pen.tones.light,
		w: 2.4
	});
	pen.lines(flakes.slice(50), {
		colour: pen.tones.mark,
		w: 1,
		opacity: .6
	});
}
function drawFog(pen, width, stage) {
	for (const [y, h] of [
		[.42, .1],
		[.58, .12],
		[.78, .1]
	]) pen.wash(box(-60, stage * y, width + 120, stage * h), pen.tones.light, { opacity: .45 });
}
function drawGusts(pen, ...[width, stage, random]) {
	const gusts = Array.from({ length: 5 }, () => {
		const [x, y] = [random() * width * .8, stage * (.1 + random() * .6)];
		return [
			[x, y],
			[x + 40, y - 5],
			[x + 80, y + 2],
			[x + 112, y - 6]
		];
	});
	pen.lines(gusts, { opacity: .6 });
}
// web/core/rough/places/outdoors.ts
var kinds = [
	...wildPlaces,
	...townPlaces,
	...openPlaces
];
export { drawSky, drawWeather, furnishFrom, kinds, openGround as plain };
