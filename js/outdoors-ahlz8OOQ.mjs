import { d as pts, f as ring, r as box } from "./geometry-DOw8KNLz.mjs";
import { r as row, t as drawSketch } from "./sketch-BuHaniDm.mjs";
import { a as shootingGallery, c as drawFront, d as drawPine, f as drawRock, g as drawTrunk, h as drawTrench, l as drawHouse, m as drawTree, n as furnish, o as arch, r as furnishFrom, s as drawFence, u as drawLampPost } from "./furnish-BXz2uH72.mjs";
import { a as across, c as drawRidge, d as standing, f as underwaterWords, l as skyline, o as besideHeads, s as drawGround } from "./staging-BrEXDQ64.mjs";
import { a as groundAt } from "./shapes-B3V7XG6-.mjs";
// web/core/rough/places/fittings-open.ts
var ferrisWheel = [
	[
		"=",
		0,
		300,
		-130,
		0
	],
	[
		"=",
		0,
		300,
		130,
		0
	],
	...[
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7
	].flatMap((turn) => {
		const [dx, dy] = [Math.cos(turn * Math.PI / 4) * 230, Math.sin(turn * Math.PI / 4) * 230];
		const next = (turn + 1) * Math.PI / 4;
		return [
			[
				"-",
				0,
				300,
				dx,
				300 + dy
			],
			[
				"=",
				dx,
				300 + dy,
				Math.cos(next) * 230,
				300 + Math.sin(next) * 230
			],
			[
				"m",
				dx - 30,
				264 + dy,
				dx + 30,
				264 + dy,
				dx + 24,
				300 + dy,
				dx - 24,
				300 + dy
			]
		];
	}),
	[
		"od",
		0,
		300,
		18,
		18
	]
];
var bigTop = [
	[
		"t",
		-320,
		0,
		320,
		0,
		300,
		150,
		-300,
		150
	],
	...row([
		-200,
		0,
		200
	], (x) => [[
		"m",
		x - 50,
		0,
		x + 50,
		0,
		x + 46,
		150,
		x - 46,
		150
	]]),
	[
		"d",
		-54,
		0,
		0,
		140,
		54,
		0
	],
	[
		"l",
		-340,
		150,
		340,
		150,
		90,
		300,
		0,
		380,
		-90,
		300
	],
	[
		"m",
		-200,
		150,
		-70,
		150,
		0,
		380
	],
	[
		"m",
		200,
		150,
		70,
		150,
		0,
		380
	],
	[
		"=",
		0,
		380,
		0,
		450
	],
	[
		"m",
		0,
		450,
		70,
		430,
		0,
		410
	]
];
var booth = [
	[
		"t",
		-110,
		0,
		110,
		0,
		110,
		90,
		-110,
		90
	],
	[
		"=",
		-104,
		90,
		-104,
		220
	],
	[
		"=",
		104,
		90,
		104,
		220
	],
	[
		"l",
		-130,
		210,
		130,
		210,
		104,
		270,
		-104,
		270
	],
	...row([
		-78,
		0,
		78
	], (x) => [[
		"m",
		x - 24,
		210,
		x + 24,
		210,
		x + 18,
		270,
		x - 18,
		270
	]]),
	...row([
		-76,
		-34,
		8,
		50,
		84
	], (x) => [[
		"ot",
		x,
		102,
		16,
		14
	]])
];
var slide = [
	[
		"=",
		-90,
		0,
		-80,
		190
	],
	[
		"=",
		-40,
		0,
		-40,
		190
	],
	...[
		40,
		80,
		120,
		160
	].map((y) => [
		"-",
		-88,
		y,
		-40,
		y
	]),
	[
		"m",
		-84,
		186,
		-30,
		186,
		140,
		20,
		180,
		12,
		180,
		0,
		130,
		4,
		-40,
		160,
		-84,
		160
	],
	[
		"=",
		-84,
		186,
		-84,
		240
	],
	[
		"=",
		-40,
		186,
		-40,
		240
	]
];
var swings = [
	[
		"=",
		-150,
		0,
		-110,
		230
	],
	[
		"=",
		-70,
		0,
		-110,
		230
	],
	[
		"=",
		150,
		0,
		110,
		230
	],
	[
		"=",
		70,
		0,
		110,
		230
	],
	[
		"=",
		-110,
		230,
		110,
		230
	],
	...row([-50, 50], (x) => [
		[
			"-",
			x - 20,
			230,
			x - 20,
			60
		],
		[
			"-",
			x + 20,
			230,
			x + 20,
			60
		],
		[
			"d",
			x - 26,
			52,
			x + 26,
			52,
			x + 26,
			62,
			x - 26,
			62
		]
	])
];
var cage = [
	[
		"m",
		-180,
		0,
		180,
		0,
		180,
		26,
		-180,
		26
	],
	...row([
		-170,
		-136,
		-102,
		-68,
		-34,
		0,
		34,
		68,
		102,
		136,
		170
	], (x) => [[
		"=",
		x,
		26,
		x,
		230
	]]),
	[
		"t",
		-190,
		230,
		190,
		230,
		150,
		280,
		-150,
		280
	]
];
var gravestone = [
	[
		"t",
		-46,
		0,
		-46,
		90,
		-30,
		120,
		0,
		132,
		30,
		120,
		46,
		90,
		46,
		0
	],
	[
		"-",
		-22,
		90,
		22,
		90
	],
	[
		"-",
		-22,
		70,
		22,
		70
	]
];
var graveCross = [[
	"m",
	-50,
	0,
	50,
	0,
	50,
	22,
	-50,
	22
], [
	"t",
	-12,
	22,
	12,
	22,
	12,
	100,
	46,
	100,
	46,
	122,
	12,
	122,
	12,
	160,
	-12,
	160,
	-12,
	122,
	-46,
	122,
	-46,
	100,
	-12,
	100
]];
var vines = row([
	-200,
	-100,
	0,
	100,
	200
], (x) => [
	[
		"=",
		x,
		0,
		x,
		130
	],
	[
		"~d",
		x - 54,
		70,
		x - 30,
		126,
		x + 20,
		134,
		x + 54,
		96,
		x + 30,
		60,
		x - 20,
		56
	],
	[
		"om",
		x - 16,
		64,
		9,
		11
	],
	[
		"om",
		x - 4,
		52,
		9,
		11
	],
	[
		"om",
		x + 8,
		66,
		9,
		11
	]
]);
var corn = row([
	-210,
	-165,
	-120,
	-75,
	-30,
	15,
	60,
	105,
	150,
	195
], (x) => [
	[
		"=",
		x,
		0,
		x + 4,
		210
	],
	[
		"~-",
		x,
		60,
		x + 24,
		120,
		x + 36,
		90
	],
	[
		"~-",
		x,
		90,
		x - 22,
		150,
		x - 34,
		120
	],
	[
		"~g",
		x - 2,
		130,
		x - 12,
		150,
		x - 8,
		184,
		x + 2,
		160
	]
]);
var ears = row([
	-220,
	-180,
	-140,
	-100,
	-60,
	-20,
	20,
	60,
	100,
	140,
	180,
	220
], (x) => [[
	"-",
	x,
	0,
	x + 6,
	90
], [
	"~g",
	x + 2,
	86,
	x - 4,
	110,
	x + 10,
	134,
	x + 14,
	108
]]);
var fruitTree = [
	[
		"d",
		-18,
		0,
		-10,
		130,
		10,
		130,
		18,
		0
	],
	[
		"~m",
		-120,
		150,
		-130,
		230,
		-70,
		300,
		20,
		320,
		100,
		280,
		130,
		210,
		100,
		140,
		0,
		120
	],
	...[
		[-80, 180],
		[-40, 250],
		[-10, 170],
		[40, 220],
		[80, 180],
		[30, 280]
	].map(([x = 0, y = 0]) => [
		"og",
		x,
		y,
		14,
		14
	])
];
var pumps = [
	...row([-180, 180], (x) => [[
		"d",
		x - 12,
		0,
		x + 12,
		0,
		x + 12,
		300,
		x - 12,
		300
	]]),
	[
		"l",
		-260,
		300,
		260,
		300,
		260,
		350,
		-260,
		350
	],
	[
		"m",
		-260,
		300,
		260,
		300,
		260,
		316,
		-260,
		316
	],
	...row([-60, 60], (x) => [
		[
			"t",
			x - 34,
			0,
			x + 34,
			0,
			x + 34,
			150,
			x - 34,
			150
		],
		[
			"l",
			x - 22,
			96,
			x + 22,
			96,
			x + 22,
			134,
			x - 22,
			134
		],
		[
			"~=",
			x + 34,
			110,
			x + 60,
			90,
			x + 50,
			20,
			x + 40,
			60
		]
	])
];
var parked = [
	[
		"~t",
		-150,
		26,
		-150,
		76,
		-90,
		86,
		-50,
		130,
		50,
		130,
		90,
		84,
		150,
		72,
		150,
		26
	],
	[
		"w",
		-74,
		86,
		-42,
		122,
		-4,
		122,
		-4,
		86
	],
	[
		"w",
		4,
		86,
		4,
		122,
		44,
		122,
		74,
		86
	],
	[
		"od",
		-90,
		28,
		28,
		28
	],
	[
		"od",
		90,
		28,
		28,
		28
	]
];
var airTower = [
	[
		"t",
		-36,
		0,
		36,
		0,
		30,
		380,
		-30,
		380
	],
	[
		"w",
		-70,
		380,
		70,
		380,
		90,
		450,
		-90,
		450
	],
	[
		"d",
		-96,
		450,
		96,
		450,
		60,
		474,
		-60,
		474
	],
	[
		"=",
		0,
		474,
		0,
		540
	]
];
var airliner = [
	[
		"~l",
		-300,
		90,
		-280,
		130,
		200,
		134,
		290,
		100,
		270,
		70,
		-200,
		64
	],
	[
		"m",
		-290,
		120,
		-330,
		230,
		-280,
		230,
		-210,
		130
	],
	[
		"m",
		-40,
		84,
		-130,
		30,
		-80,
		30,
		60,
		82
	],
	...row([
		-160,
		-110,
		-60,
		-10,
		40,
		90,
		140
	], (x) => [[
		"ow",
		x,
		112,
		9,
		9
	]]),
	[
		"w",
		220,
		108,
		250,
		108,
		240,
		122,
		214,
		124
	],
	[
		"=",
		200,
		66,
		200,
		20
	],
	[
		"=",
		-60,
		64,
		-60,
		20
	],
	[
		"od",
		200,
		14,
		14,
		14
	],
	[
		"od",
		-60,
		14,
		14,
		14
	]
];
var wire = [
	...row([
		-200,
		-70,
		70,
		200
	], (x) => [[
		"=",
		x - 20,
		0,
		x + 20,
		90
	], [
		"=",
		x + 20,
		0,
		x - 20,
		90
	]]),
	[
		"~-",
		-200,
		60,
		-135,
		34,
		-70,
		60,
		0,
		34,
		70,
		60,
		135,
		34,
		200,
		60
	],
	[
		"~-",
		-200,
		40,
		-135,
		66,
		-70,
		40,
		0,
		66,
		70,
		40,
		135,
		66,
		200,
		40
	],
	...row([
		-160,
		-110,
		-30,
		30,
		110,
		160
	], (x) => [[
		"-",
		x - 7,
		42,
		x + 7,
		58
	]])
];
var stump = [[
	"d",
	-26,
	0,
	-16,
	180,
	-24,
	220,
	-4,
	196,
	4,
	240,
	14,
	190,
	26,
	0
], [
	"=",
	12,
	150,
	70,
	200
]];
var smoke = [[
	"~m",
	-30,
	0,
	-50,
	90,
	-10,
	150,
	-60,
	240,
	0,
	330,
	60,
	380,
	90,
	300,
	40,
	220,
	70,
	130,
	30,
	60,
	30,
	0
]];
var acacia = [[
	"d",
	-14,
	0,
	-6,
	150,
	-70,
	210,
	-60,
	216,
	0,
	170,
	60,
	222,
	70,
	214,
	8,
	150,
	14,
	0
], [
	"~m",
	-210,
	214,
	-160,
	262,
	0,
	284,
	160,
	262,
	210,
	214,
	60,
	206,
	-60,
	206
]];
var fern = [
	[
		"~m",
		0,
		0,
		-80,
		130,
		-210,
		150,
		-110,
		190,
		-20,
		110
	],
	[
		"~m",
		0,
		0,
		60,
		150,
		190,
		190,
		110,
		220,
		10,
		130
	],
	[
		"~d",
		0,
		0,
		-40,
		200,
		-90,
		280,
		0,
		240,
		20,
		90
	],
	[
		"~d",
		0,
		0,
		90,
		90,
		200,
		90,
		120,
		120,
		20,
		70
	]
];
var basket = [
	[
		"=",
		90,
		0,
		90,
		330
	],
	[
		"=",
		90,
		320,
		40,
		320
	],
	[
		"l",
		28,
		280,
		44,
		270,
		44,
		380,
		28,
		390
	],
	[
		"=",
		30,
		300,
		-30,
		300
	],
	[
		"-",
		26,
		300,
		14,
		256
	],
	[
		"-",
		-28,
		300,
		-16,
		256
	],
	[
		"-",
		0,
		300,
		0,
		252
	],
	[
		"-",
		-24,
		280,
		22,
		280
	]
];
var fountain = [
	[
		"t",
		-180,
		0,
		180,
		0,
		190,
		50,
		-190,
		50
	],
	[
		"om",
		0,
		52,
		180,
		18
	],
	[
		"t",
		-16,
		50,
		16,
		50,
		14,
		150,
		-14,
		150
	],
	[
		"t",
		-80,
		150,
		80,
		150,
		50,
		128,
		-50,
		128
	],
	[
		"~=",
		0,
		156,
		-30,
		240,
		-90,
		190,
		-110,
		60
	],
	[
		"~=",
		0,
		156,
		30,
		240,
		90,
		190,
		110,
		60
	],
	[
		"~-",
		0,
		156,
		-10,
		260,
		-50,
		200,
		-64,
		156
	],
	[
		"~-",
		0,
		156,
		10,
		260,
		50,
		200,
		64,
		156
	]
];
var well = [
	[
		"t",
		-100,
		0,
		100,
		0,
		100,
		86,
		-100,
		86
	],
	[
		"od",
		0,
		88,
		100,
		18
	],
	[
		"-",
		-100,
		44,
		100,
		44
	],
	...row([
		-60,
		0,
		60
	], (x) => [[
		"-",
		x,
		44,
		x,
		74
	], [
		"-",
		x - 30,
		0,
		x - 30,
		44
	]]),
	[
		"=",
		-84,
		86,
		-84,
		230
	],
	[
		"=",
		84,
		86,
		84,
		230
	],
	[
		"d",
		-130,
		220,
		130,
		220,
		0,
		300
	],
	[
		"=",
		-84,
		190,
		84,
		190
	],
	[
		"-",
		0,
		190,
		0,
		140
	],
	[
		"m",
		-20,
		100,
		20,
		100,
		24,
		140,
		-24,
		140
	]
];
var shelter = [
	[
		"w",
		-150,
		30,
		120,
		30,
		120,
		220,
		-150,
		220
	],
	[
		"=",
		-150,
		0,
		-150,
		230
	],
	[
		"=",
		120,
		0,
		120,
		230
	],
	[
		"d",
		-170,
		230,
		150,
		230,
		150,
		248,
		-170,
		248
	],
	[
		"t",
		-120,
		52,
		90,
		52,
		90,
		64,
		-120,
		64
	],
	[
		"=",
		220,
		0,
		220,
		270
	],
	[
		"l",
		186,
		230,
		254,
		230,
		254,
		300,
		186,
		300
	],
	[
		"m",
		198,
		250,
		242,
		250,
		242,
		284,
		198,
		284
	]
];
var windmill = [
	[
		"t",
		-110,
		0,
		110,
		0,
		70,
		380,
		-70,
		380
	],
	[
		"d",
		-80,
		380,
		80,
		380,
		0,
		460
	],
	[
		"d",
		-30,
		0,
		30,
		0,
		30,
		110,
		-30,
		110
	],
	[
		"w",
		-20,
		230,
		20,
		230,
		20,
		280,
		-20,
		280
	],
	...[
		[190, 180],
		[-180, 190],
		[-190, -180],
		[180, -190]
	].flatMap(([dx = 0, dy = 0]) => [[
		"=",
		0,
		390,
		dx,
		390 + dy
	], [
		"l",
		dx * .25,
		390 + dy * .25,
		dx,
		390 + dy,
		dx - dy * .26,
		390 + dy + dx * .26,
		(dx - dy) * .25,
		390 + (dy + dx) * .25
	]])
];
var wreckHeap = [
	[
		"m",
		-220,
		0,
		-60,
		0,
		-70,
		70,
		-110,
		110,
		-170,
		104,
		-210,
		60
	],
	[
		"t",
		-80,
		0,
		150,
		0,
		150,
		56,
		90,
		66,
		60,
		104,
		-20,
		104,
		-60,
		62
	],
	[
		"t",
		-150,
		104,
		40,
		108,
		36,
		150,
		-10,
		160,
		-30,
		196,
		-100,
		192,
		-130,
		150
	],
	[
		"od",
		-170,
		22,
		26,
		26
	],
	[
		"od",
		100,
		22,
		26,
		26
	],
	[
		"od",
		-40,
		22,
		26,
		26
	],
	[
		"w",
		-6,
		66,
		40,
		66,
		34,
		94,
		0,
		94
	],
	[
		"om",
		190,
		24,
		36,
		24
	],
	[
		"od",
		190,
		24,
		14,
		9
	]
];
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
var openPlaces = [
	{
		words: /\b(wasteland|dust|badlands)\b/,
		draw: desert
	},
	{
		words: /\b(mountains?|peak|summit|pass|alps?|ridge|glacier|cliffs?)\b/,
		draw: mountains
	},
	{
		words: /\b(pine|fir|spruce|taiga|snowy (forest|wood))s?\b/,
		draw: pines
	},
	{
		words: /\b(forest|woods?|jungle|grove|thicket)\b/,
		draw: forest
	},
	{
		words: /\b(garden|(?<!(trailer|caravan|skate|car|retail|business) )park|orchard|allotment|vegetable patch|flower bed|lawn|hedge)\b/,
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
	const { pen, width, horizon, bottom, isPast } = stage;
	drawGround(stage);
	drawRow(stage, -.04, 1.04, .8, isPast ? 400 : 620);
	const kerb = horizon + (bottom - horizon) * .62;
	pen.wash(across(stage, kerb, bottom + 80), pen.tones.far);
	pen.line([[-60, kerb], [width + 60, kerb + 2]], { w: .9 });
	if (!isPast) drawLampPost(standing(stage, .86, stage.back * 1.05));
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
var roof$1 = (stage) => {
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
	const { random, pen, width, horizon, bottom } = stage;
	drawGround(stage);
	const panes = [];
	for (const [tone, low, high] of [[
		pen.tones.far,
		.3,
		.5
	], [
		pen.tones.thing,
		.16,
		.44
	]]) for (let x = -.06; x < 1.04;) {
		const [tall, wide] = [(low + random() * (high - low)) * bottom * 1.1, .08 + random() * .07];
		pen.outline(box(x * width, horizon - tall, wide * width, tall + 6), tone, { w: .9 });
		for (let y = horizon - tall + 12; y < horizon - 12; y += 19) for (const part of [
			.16,
			.44,
			.72
		]) if (random() < .5) panes.push(box((x + wide * part) * width, y, 7, 10));
		x += wide + random() * .05;
	}
	pen.lines(panes.map((pane) => [...pane, pane[0]]), pen.tones.isDark ? {
		colour: pen.tones.glow,
		w: 2.4
	} : { w: .9 });
	const kerb = horizon + (bottom - horizon) * .24;
	pen.wash(across(stage, kerb, bottom + 80), pen.tones.far);
	pen.line(pts([
		-60,
		kerb,
		width + 60,
		kerb
	]));
	const dashes = [
		-.02,
		.16,
		.34,
		.52,
		.7,
		.88
	].map((x) => pts([
		x * width,
		(kerb + bottom) / 2,
		(x + .1) * width,
		(kerb + bottom) / 2
	]));
	pen.lines(dashes, {
		w: 2,
		colour: pen.tones.light
	});
	const lights = standing(stage, .86, stage.back * .8);
	lights.outline(box(-7, 0, 14, 250), lights.tones.dark);
	lights.outline(box(-30, 250, 60, 140), lights.tones.dark);
	for (const y of [
		276,
		318,
		360
	]) lights.blob(0, y, 17, 17, y === 276 ? lights.tones.glow : lights.tones.light);
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
		words: /\bbattlements?\b/,
		draw: roof$1
	},
	{
		words: /\b(square|plaza|finish line)\b/,
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
		words: /\b(street|kerb|curb|pavement|sidewalk|avenue|bus stop|crossing|corner)\b/,
		draw: street
	},
	{
		words: /\b(city|town|skyscrapers?|downtown)\b/,
		draw: city,
		past: street
	}
];
// web/core/rough/places/waters.ts
var ground = ({ camera, horizon, bottom }, part) => horizon + (Math.min(bottom, groundAt(camera, camera.scale)) - horizon) * part;
function drawWater(stage, low) {
	const { pen, width, horizon, random } = stage;
	const { tones } = pen;
	pen.wash(across(stage, horizon, low), tones.mid);
	pen.line(pts([
		-60,
		horizon,
		width + 60,
		horizon
	]), { w: .9 });
	const ripple = (t, x) => {
		const y = horizon + 5 + t * (low - horizon - 8);
		const long = 16 + t * 46;
		return pts([
			x,
			y,
			x + long * .3,
			y - 3 - t * 3,
			x + long * .6,
			y,
			x + long,
			y - 2 - t * 2
		]);
	};
	const count = Math.round(Math.min(26, 8 + (low - horizon) / 8));
	const spots = Array.from({ length: count }, (_, index) => ((index + .5) / count) ** 1.6);
	pen.lines(spots.map((t) => ripple(t, random() * width)), {
		opacity: .8,
		w: .9
	});
	pen.lines(spots.map((t) => ripple(t, random() * width)), {
		colour: tones.light,
		w: 1.5
	});
	const path = spots.map((t) => {
		const half = 10 + t * 30;
		const [x, y] = [width * .82 + (random() - .5) * 24, horizon + 4 + t * (low - horizon - 6)];
		return pts([
			x - half,
			y,
			x + half * random(),
			y
		]);
	});
	if (tones.isDark) pen.lines(path, {
		colour: tones.light,
		w: 2
	});
}
var sail = [
	[
		"m",
		-16,
		0,
		18,
		0,
		12,
		-7,
		-11,
		-7
	],
	[
		"l",
		1,
		3,
		1,
		40,
		22,
		3
	],
	[
		"l",
		-2,
		3,
		-2,
		32,
		-14,
		3
	]
];
function drawSeaLife({ pen, width, horizon, bottom }) {
	drawSketch(pen.at(width * .17, horizon - 2, bottom / 332), sail);
	for (const [x, y] of [
		[.62, .2],
		[.7, .27],
		[.1, .24]
	]) pen.line(pts([
		width * x - 12,
		bottom * y - 5,
		width * x,
		bottom * y,
		width * x + 12,
		bottom * y - 6
	]), { w: .9 });
}
var sea = (stage) => drawWater(stage, stage.bottom + 80);
var openSea = (stage) => {
	sea(stage);
	drawSeaLife(stage);
};
var wheel = [
	[
		"t",
		-14,
		0,
		14,
		0,
		9,
		84,
		-9,
		84
	],
	...[
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7
	].map((turn) => [
		"=",
		0,
		112,
		Math.cos(turn * Math.PI / 4) * 62,
		112 + Math.sin(turn * Math.PI / 4) * 62
	]),
	["~=", ...ringAt(112, 44)],
	[
		"od",
		0,
		112,
		11,
		11
	]
];
function ringAt(y, r) {
	return Array.from({ length: 17 }, (_, index) => index / 8 * Math.PI).flatMap((turn) => [Math.cos(turn) * r, y + Math.sin(turn) * r]);
}
var lifebuoy = [
	[
		"ol",
		0,
		58,
		30,
		30
	],
	[
		"om",
		0,
		58,
		15,
		15
	],
	...[
		.8,
		2.4,
		3.9,
		5.5
	].map((turn) => [
		"=",
		Math.cos(turn) * 15,
		58 + Math.sin(turn) * 15,
		Math.cos(turn) * 30,
		58 + Math.sin(turn) * 30
	])
];
function drawDeck(stage, hasBoards = true) {
	const { pen, width, bottom, back } = stage;
	const edge = Math.min(ground(stage, .45), bottom * .88);
	pen.wash(across(stage, edge, bottom + 80), pen.tones.ground);
	pen.lines([
		-.5,
		-.2,
		.1,
		.35,
		.65,
		.9,
		1.2,
		1.5
	].map((x) => pts([
		width * (.5 + (x - .5) * .7),
		edge,
		width * x,
		bottom + 40
	])), { opacity: .5 });
	const [rail, board] = [edge - 98 * back, hasBoards ? edge - 50 * back : edge];
	if (hasBoards) {
		pen.outline(box(-60, board, width + 120, edge - board), pen.tones.thing);
		pen.line(pts([
			-60,
			(board + edge) / 2,
			width + 60,
			(board + edge) / 2
		]), { w: .7 });
	}
	const posts = [];
	for (let x = 20; x < width; x += 110 * back) posts.push(pts([
		x,
		board,
		x,
		rail
	]));
	pen.lines(posts, { w: 2 });
	pen.outline(box(-60, rail - 7, width + 120, 10), pen.tones.dark);
	return edge;
}
function drawShrouds({ pen, width, back }, edge) {
	const [foot, mast] = [edge - 96 * back, width * .9];
	pen.outline(pts([
		mast - 7,
		-20,
		mast + 7,
		-20,
		mast + 9,
		edge + 6,
		mast - 9,
		edge + 6
	]), pen.tones.thing);
	const at = (side, up) => [mast - (1 - up) * width * side, foot + (-40 - foot) * up];
	const sides = [
		.26,
		.2,
		.14
	].map((side) => [at(side, 0), at(side, .92)]);
	const steps = [
		.06,
		.16,
		.26,
		.36,
		.46,
		.56,
		.66,
		.76
	].map((up) => [at(.26, up), at(.14, up)]);
	pen.lines([...sides, ...steps], { w: 1.1 });
}
var deck = (stage) => {
	openSea(stage);
	const edge = drawDeck(stage);
	drawShrouds(stage, edge);
	const { pen, width, back } = stage;
	drawSketch(pen.at(width * .1, edge + 8, back), wheel);
	drawSketch(pen.at(width * .3, edge, back * .8), lifebuoy);
};
var cloud = pts([
	-90,
	0,
	-84,
	-22,
	-50,
	-30,
	-30,
	-56,
	16,
	-54,
	34,
	-34,
	70,
	-30,
	92,
	0
]);
var cloudSea = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	const size = bottom / 332;
	pen.wash(across(stage, horizon - bottom * .3, bottom + 80), pen.tones.far);
	pen.wash(across(stage, horizon - bottom * .12, bottom + 80), pen.tones.mid);
	const heap = (x, y, scale) => pen.outline(cloud.map(([dx, dy]) => [x * width + dx * scale * size, y + dy * scale * size]), pen.tones.light, {
		soft: true,
		w: .8
	});
	heap(.1, horizon + 20, 1.7);
	heap(.88, horizon + 24, 2);
	for (const [depth, scale] of [
		[.02, .5],
		[.2, .8],
		[.5, 1.2],
		[.9, 1.7]
	]) for (let x = -random() * .12; x < 1.1; x += scale * .25) heap(x, horizon + (bottom - horizon) * depth + 16 * size, scale);
};
var aloft = (stage) => {
	cloudSea(stage);
	drawDeck(stage, false);
};
var airship = (stage) => {
	cloudSea(stage);
	const edge = drawDeck(stage, false);
	const { pen, width, bottom, back } = stage;
	const low = bottom * .24;
	const belly = pts([
		-60,
		-60,
		-60,
		low * .5,
		width * .2,
		low * .92,
		width * .5,
		low,
		width * .8,
		low * .92,
		width + 60,
		low * .5,
		width + 60,
		-60
	]);
	const ropes = [
		.06,
		.24,
		.76,
		.94
	].map((x) => {
		const up = low * (1 - ((x - .5) * 1.2) ** 2);
		return pts([
			width * (.5 + (x - .5) * .8),
			up - 6,
			width * x,
			edge - 98 * back
		]);
	});
	pen.lines(ropes, { w: 1.3 });
	pen.outline(belly, pen.tones.thing, {
		soft: true,
		w: 1.3
	});
	pen.lines([.3, .65].map((part) => pts([
		-60,
		low * .5 * part,
		width * .5,
		low * part,
		width + 60,
		low * .5 * part
	])), {
		w: .8,
		opacity: .7
	});
	drawSketch(pen.at(width * .1, edge + 8, back), wheel);
};
function drawBanks(stage) {
	const { pen, width, horizon, bottom, random } = stage;
	const size = Math.min(1, horizon / 190) * (bottom / 332);
	drawRidge(stage, skyline(random, 8, 14 * size, 56 * size), pen.tones.far, true);
	for (const x of [
		.06,
		.12,
		.3,
		.66,
		.71,
		.94
	]) drawPine(pen.at(width * (x + random() * .03), horizon + 2, .13 * size), 330);
}
function drawReeds(stage, foot) {
	const { pen, width, bottom, random } = stage;
	for (const x of [
		.03,
		.06,
		.1,
		.9,
		.94,
		.98
	]) {
		const high = bottom * (.16 + random() * .14);
		const tip = (random() - .5) * 26;
		const at = x * width;
		pen.line(pts([
			at,
			foot,
			at + tip * .3,
			foot - high * .6,
			at + tip,
			foot - high
		]), {
			soft: true,
			w: 1.3
		});
		pen.blob(at + tip, foot - high, 4, 13, pen.tones.dark, { w: .7 });
	}
}
var water = (stage) => {
	const { pen, width, bottom, camera } = stage;
	const shore = camera.isNear ? bottom * .84 : ground(stage, .52);
	drawBanks(stage);
	drawWater(stage, shore + 12);
	const line = pts([
		-60,
		shore + 8,
		width * .24,
		shore,
		width * .6,
		shore + 9,
		width + 60,
		shore
	]);
	pen.wash([
		...line,
		[width + 60, bottom + 80],
		[-60, bottom + 80]
	], pen.tones.ground);
	pen.line(line, { soft: true });
	drawReeds(stage, shore + 12);
};
var coast = (stage) => {
	const { pen, width, bottom, random } = stage;
	const shore = ground(stage, stage.camera.isNear ? .6 : .42);
	drawWater(stage, shore);
	drawSeaLife(stage);
	const line = (y) => pts([
		-60,
		y + 8,
		width * .16,
		y,
		width * .36,
		y + 9,
		width * .62,
		y - 1,
		width * .82,
		y + 8,
		width + 60,
		y
	]);
	const below = (y) => [
		...line(y),
		[width + 60, bottom + 80],
		[-60, bottom + 80]
	];
	pen.wash(below(shore - 9), pen.tones.light);
	pen.line(line(shore - 9), {
		soft: true,
		w: .8
	});
	pen.wash(below(shore), pen.tones.ground);
	pen.line(line(shore), { soft: true });
	for (let index = 0; index < 9; index++) pen.dot(random() * width, shore + 22 + random() * (bottom - shore), 1.2);
};
var roundabout = (stage) => {
	drawBanks(stage);
	sea(stage);
};
var hullOf = ({ pen, camera, width, bottom }) => pen.at(width / 2, Math.min(camera.feet, bottom * .95), Math.min(camera.scale, width * .44 / 330), { squash: camera.squash });
var boat = (stage) => {
	roundabout(stage);
	const hull = hullOf(stage);
	hull.outline(pts([
		-330,
		74,
		-220,
		52,
		220,
		52,
		330,
		78,
		200,
		40,
		-200,
		40
	]), hull.tones.dark);
};
var boatSide = (stage) => {
	const hull = hullOf(stage);
	hull.outline(pts([
		-330,
		74,
		-200,
		46,
		0,
		38,
		200,
		46,
		330,
		78,
		240,
		-18,
		-240,
		-18
	]), hull.tones.thing);
	hull.line(pts([
		-306,
		50,
		-200,
		26,
		0,
		18,
		200,
		26,
		306,
		52
	]), { w: .8 });
	hull.lines([
		-360,
		-210,
		-40,
		120,
		270
	].map((x) => pts([
		x,
		-22,
		x + 34,
		-16,
		x + 68,
		-22,
		x + 100,
		-17
	])), { w: 1.4 });
};
var harbour = (stage) => {
	const { pen, width, horizon, bottom, isPast } = stage;
	sea(stage);
	furnish(stage, [[isPast ? "sailing ship" : "ferry", .24], ["sailing ship", .82]], false);
	const edge = horizon + (bottom - horizon) * .42;
	pen.outline(box(-60, edge, width + 120, 14), pen.tones.dark);
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
	openSea(stage);
	pen.outline(pts([
		width * .46,
		horizon + 2,
		width * .54,
		horizon + 2,
		width * 1.1,
		bottom + 60,
		-width * .1,
		bottom + 60
	]), pen.tones.ground);
	const planks = [
		.1,
		.22,
		.4,
		.64,
		.9
	].map((t) => {
		const y = horizon + t * (bottom - horizon);
		const half = width * (.04 + .53 * t);
		return pts([
			width / 2 - half,
			y,
			width / 2 + half,
			y
		]);
	});
	pen.lines(planks, { opacity: .45 });
	for (const side of [-1, 1]) for (const t of [
		.14,
		.34,
		.7
	]) {
		const post = pen.at(width / 2 + side * width * (.05 + .53 * t), horizon + t * (bottom - horizon) + 8, bottom / 332 * (.3 + t));
		post.outline(box(-6, 0, 12, 60), post.tones.dark, { w: .9 });
	}
};
var lamp = [
	[
		"=",
		0,
		0,
		0,
		250
	],
	[
		"g",
		-14,
		250,
		14,
		250,
		20,
		290,
		-20,
		290
	],
	[
		"d",
		-24,
		290,
		24,
		290,
		0,
		308
	]
];
var baluster = row([
	-80,
	0,
	80
], (x) => [
	[
		"=",
		x - 40,
		8,
		x + 40,
		84
	],
	[
		"=",
		x - 40,
		84,
		x + 40,
		8
	],
	[
		"=",
		x - 40,
		0,
		x - 40,
		92
	]
]);
var bridge = (stage) => {
	const { pen, width, horizon, bottom, back, isPast } = stage;
	drawBanks(stage);
	const edge = Math.min(ground(stage, .46), bottom * .9);
	drawWater(stage, edge);
	for (const side of [0, 1]) {
		const x = (part) => (side === 0 ? part : 1 - part) * width;
		pen.outline(pts([
			x(-.1),
			horizon + 2,
			x(.4),
			horizon + 2,
			x(.14),
			edge,
			x(-.1),
			edge
		]), pen.tones.ground);
	}
	for (let x = 120 * back; x < width + 120 * back; x += 240 * back) drawSketch(pen.at(x, edge, back), baluster);
	pen.outline(box(-60, edge - 104 * back, width + 120, 14 * back), pen.tones.thing);
	pen.wash(across(stage, edge, bottom + 80), pen.tones.ground);
	pen.outline(box(-60, edge - 4, width + 120, 10), pen.tones.thing);
	if (!isPast) for (const x of [.12, .88]) drawSketch(pen.at(width * x, edge, back * .95), lamp);
};
var kind$3 = (words, draw) => ({
	words,
	draw,
	isWhole: true
});
var waterPlaces = [
	kind$3(/\b((deck|gondola|rail) of (the |an )?)?(airship|zeppelin|dirigible|blimp|flying ship|skyship)(['’]s)?( (deck|gondola|rail|bow|stern))?\b/, airship),
	{
		...kind$3(/\b((above|over|sea of) (the )?)?clouds\b|\bcloud ?(sea|deck)\b|\b(the|in the) sky\b|\bsky\b|\bin the air\b/, cloudSea),
		manned: aloft
	},
	{
		...kind$3(/\b((small|little|rowing|row|fishing|wooden|old|tiny|rubber|life|paper) ?boat|rowboat|lifeboat|boat|dinghy|canoe|kayak|gondola|punt|skiff|raft)\b/, roundabout),
		manned: boat,
		front: boatSide
	},
	{
		words: /\b(pier|jetty|landing stage|boardwalk)\b/,
		draw: pier
	},
	{
		words: /\b(harbou?r|quay|dock|docks|port|marina|wharf|waterfront)\b/,
		draw: harbour,
		isWhole: true
	},
	{
		words: /\b(beach|shore|coast|sand ?bank|seaside|dunes? by|lagoon)\b/,
		draw: coast
	},
	{
		words: /\b(ferry|ship|deck|yacht|steamer|trawler|freighter|schooner|galleon|sailboat|helm|crow['’]s nest)\b/,
		draw: deck,
		isWhole: true
	},
	{
		words: /\b(strait|open sea|sea|ocean|bay|waves)\b/,
		draw: openSea,
		manned: deck,
		isWhole: true
	},
	{
		words: /\b(lake|river|pond|stream|canal|brook|creek|shore)\b/,
		draw: roundabout,
		shore: water
	},
	{
		words: /\b(river ?(bank|side)|bank of (the|a) (river|lake|stream|canal)|lake ?(shore|side)|water['’]s edge)\b/,
		draw: water,
		isWhole: true
	},
	{
		words: /\bbridge\b/,
		draw: bridge,
		isWhole: true
	}
];
// web/core/rough/places/works.ts
var put = (stage, x, depth, sketch) => drawSketch(standing(stage, besideHeads(stage, x), stage.back * depth), sketch);
var crane = [
	[
		"t",
		-18,
		0,
		18,
		0,
		18,
		760,
		-18,
		760
	],
	...[
		0,
		1,
		2,
		3,
		4,
		5
	].flatMap((step) => [[
		"-",
		-18,
		step * 120,
		18,
		step * 120 + 120
	], [
		"-",
		18,
		step * 120,
		-18,
		step * 120 + 120
	]]),
	[
		"t",
		-200,
		760,
		560,
		760,
		560,
		784,
		-200,
		784
	],
	[
		"-",
		0,
		860,
		540,
		784
	],
	[
		"-",
		0,
		860,
		-190,
		784
	],
	[
		"t",
		-16,
		784,
		16,
		784,
		0,
		864
	],
	[
		"d",
		-200,
		710,
		-130,
		710,
		-130,
		784,
		-200,
		784
	],
	[
		"l",
		20,
		704,
		74,
		704,
		74,
		758,
		20,
		758
	],
	[
		"-",
		420,
		760,
		420,
		470
	],
	[
		"d",
		380,
		456,
		460,
		456,
		460,
		470,
		380,
		470
	]
];
var scaffold = [
	[
		"t",
		-240,
		0,
		240,
		0,
		240,
		360,
		-240,
		360
	],
	[
		"m",
		-180,
		60,
		-110,
		60,
		-110,
		150,
		-180,
		150
	],
	[
		"m",
		-40,
		60,
		30,
		60,
		30,
		150,
		-40,
		150
	],
	[
		"m",
		110,
		60,
		180,
		60,
		180,
		150,
		110,
		150
	],
	[
		"m",
		-180,
		210,
		-110,
		210,
		-110,
		300,
		-180,
		300
	],
	[
		"m",
		-40,
		210,
		30,
		210,
		30,
		300,
		-40,
		300
	],
	...[
		-270,
		-90,
		90,
		270
	].map((x) => [
		"=",
		x,
		0,
		x,
		430
	]),
	...[
		130,
		270,
		400
	].map((y) => [
		"=",
		-290,
		y,
		290,
		y
	]),
	[
		"-",
		-270,
		130,
		-90,
		270
	],
	[
		"-",
		90,
		270,
		270,
		400
	]
];
var barrier = [
	[
		"=",
		-90,
		0,
		-70,
		92
	],
	[
		"=",
		90,
		0,
		70,
		92
	],
	[
		"l",
		-110,
		60,
		110,
		60,
		110,
		92,
		-110,
		92
	],
	[
		"d",
		-80,
		60,
		-50,
		60,
		-30,
		92,
		-60,
		92
	],
	[
		"d",
		-10,
		60,
		20,
		60,
		40,
		92,
		10,
		92
	],
	[
		"d",
		60,
		60,
		90,
		60,
		110,
		92,
		80,
		92
	]
];
var gatePosts = [
	[
		"m",
		-1400,
		0,
		-130,
		0,
		-130,
		250,
		-1400,
		250
	],
	[
		"m",
		130,
		0,
		1400,
		0,
		1400,
		250,
		130,
		250
	],
	[
		"t",
		-170,
		0,
		-110,
		0,
		-110,
		300,
		-170,
		300
	],
	[
		"t",
		110,
		0,
		170,
		0,
		170,
		300,
		110,
		300
	],
	[
		"ot",
		-140,
		316,
		24,
		22
	],
	[
		"ot",
		140,
		316,
		24,
		22
	],
	...[
		-90,
		-54,
		-18,
		18,
		54,
		90
	].map((x) => [
		"=",
		x,
		8,
		x,
		236
	]),
	[
		"=",
		-108,
		60,
		108,
		60
	],
	[
		"=",
		-108,
		200,
		108,
		200
	]
];
var buildingSite = (stage) => {
	const { random } = stage;
	const far = [];
	for (let x = -.05; x < 1.05; x += .08) {
		const high = 16 + random() * 50;
		far.push([x, high], [x + .07, high]);
	}
	drawRidge(stage, far, stage.pen.tones.far);
	drawGround(stage);
	put(stage, .78, .62, scaffold);
	put(stage, .26, .5, crane);
	furnish(stage, [["heap", .5]], false);
};
var gorge = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 7, 20, 80), pen.tones.far);
	pen.wash(across(stage, horizon, bottom + 80), pen.tones.far);
	const rim = horizon + (bottom - horizon) * .34;
	pen.outline(pts([
		width * .5,
		bottom + 60,
		width * .54,
		rim + 60,
		width * .5,
		rim,
		width * .56,
		rim - 6,
		-60,
		rim - 10,
		-60,
		bottom + 60
	]), pen.tones.ground);
	pen.outline(pts([
		width * .86,
		bottom + 60,
		width * .82,
		rim + 70,
		width * .86,
		rim - 10,
		width + 60,
		rim - 24,
		width + 60,
		bottom + 60
	]), pen.tones.mid);
	pen.hatch(pts([
		width * .5,
		bottom + 40,
		width * .53,
		rim + 20,
		width * .44,
		rim + 20,
		width * .4,
		bottom + 40
	]), 8, .2, { opacity: .5 });
	drawRopeBridge(stage, rim);
};
function drawRopeBridge({ pen, width }, rim) {
	const sag = (y) => pts([
		width * .54,
		rim - y,
		width * .64,
		rim - y + 18,
		width * .76,
		rim - y + 18,
		width * .87,
		rim - y - 4
	]);
	pen.line(sag(4), {
		soft: true,
		w: 1.4
	});
	pen.line(sag(40), {
		soft: true,
		w: 1.1
	});
	pen.lines([
		.57,
		.61,
		.65,
		.69,
		.73,
		.77,
		.81,
		.85
	].map((x) => pts([
		width * x,
		rim - 28,
		width * x,
		rim + 8
	])), { w: .9 });
}
var pond = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	openGround(stage);
	drawTree(standing(stage, .1, stage.back * .7), 430, random);
	furnish(stage, [["fence", .5], ["bush", .92]], false);
	const y = horizon + (bottom - horizon) * .46;
	pen.blob(width * .7, y, width * .24, (bottom - horizon) * .16, pen.tones.mid);
	pen.lines([pts([
		width * .6,
		y - 4,
		width * .68,
		y - 4
	]), pts([
		width * .7,
		y + 8,
		width * .82,
		y + 8
	])], { w: .9 });
	const reeds = [
		.5,
		.515,
		.53,
		.88,
		.9
	].map((x) => pts([
		width * x,
		y + 4,
		width * x + 3,
		y - 34
	]));
	pen.lines(reeds, { w: 1.2 });
};
var rink = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 8, 20, 60), pen.tones.far, true);
	drawGround(stage, pen.tones.light);
	pen.outline(box(-60, horizon - 20, width + 120, 26), pen.tones.thing);
	pen.line(pts([
		-60,
		horizon + 6,
		width + 60,
		horizon + 6
	]), { w: 1.2 });
	pen.lines([
		.2,
		.42,
		.7
	].map((x, index) => pts([
		width * x,
		horizon + (bottom - horizon) * (.3 + index * .2),
		width * (x + .14),
		horizon + (bottom - horizon) * (.26 + index * .2)
	])), { opacity: .6 });
};
var island = (stage) => {
	coast(stage);
	furnish(stage, [
		["palm tree", .14],
		["boulder", .82],
		["palm tree", .93]
	], false);
};
var withWall = (sketch) => (stage) => {
	drawRidge(stage, skyline(stage.random, 8, 30, 90), stage.pen.tones.far, true);
	drawGround(stage);
	put(stage, .68, .8, sketch);
};
var arches = [
	[
		"t",
		-300,
		0,
		-240,
		0,
		-236,
		330,
		-296,
		360
	],
	[
		"t",
		-120,
		0,
		-60,
		0,
		-60,
		250,
		-110,
		220
	],
	[
		"-",
		-240,
		300,
		-180,
		340
	],
	[
		"m",
		40,
		0,
		100,
		0,
		100,
		280,
		170,
		340,
		240,
		280,
		240,
		0,
		300,
		0,
		300,
		380,
		200,
		400,
		40,
		370
	],
	[
		"t",
		-40,
		0,
		10,
		0,
		4,
		40,
		-34,
		46
	]
];
var course = (stage) => {
	const { pen, width, bottom } = stage;
	street(stage);
	for (const x of [
		.08,
		.36,
		.64,
		.92
	]) put(stage, x, .92, barrier);
	const flags = Array.from({ length: 12 }, (_, index) => {
		const x = index / 11 * width;
		const y = bottom * (.07 + .05 * Math.sin(index / 11 * Math.PI));
		return pts([
			x - 9,
			y,
			x + 9,
			y,
			x,
			y + 20
		]);
	});
	for (const flag of flags) pen.outline(flag, pen.tones.mid, { w: .7 });
};
var builtPlaces = [
	{
		words: /\b(building|construction) ?(site|yard)\b|\bscaffold(s|ing)?\b|\bcrane\b/,
		draw: buildingSite,
		isWhole: true
	},
	{
		words: /\b(gorge|canyon|ravine|chasm|abyss|crevasse|rope bridge)\b/,
		draw: gorge,
		isWhole: true
	},
	{
		words: /\b(garden|duck|fish|lily|village) ?pond\b|\bpond\b/,
		draw: pond,
		isWhole: true
	},
	{
		words: /\b(marathon|race ?course|race route|parade)\b/,
		draw: course,
		isWhole: true
	},
	{
		words: /\b(ice rink|rink|frozen (lake|pond|river))\b/,
		draw: rink
	},
	{
		words: /\b(desert )?island\b/,
		draw: island
	},
	{
		words: /\b(ruins?|ruined (temple|abbey|castle))\b/,
		draw: withWall(arches)
	},
	{
		words: /\b(gate|gateway|city wall|garden wall|(brick|high|stone) wall)\b/,
		draw: withWall(gatePosts)
	}
];
// web/core/rough/places/fair.ts
var bulbsOn = (count, x, y, r) => Array.from({ length: count }, (_, index) => {
	const turn = index / count * 2 * Math.PI;
	return [
		"og",
		x + Math.cos(turn) * r,
		y + Math.sin(turn) * r,
		13,
		13
	];
});
var litWheel = [...ferrisWheel, ...bulbsOn(16, 0, 300, 232)];
var coaster = [
	...row([
		-280,
		-220,
		-160,
		-100,
		-40,
		20,
		80,
		140,
		200,
		260
	], (x) => {
		const high = 130 + 90 * Math.cos(x / 70);
		return [[
			"-",
			x,
			0,
			x,
			high
		], [
			"-",
			x,
			0,
			x + 30,
			high * .6
		]];
	}),
	["~=", ...Array.from({ length: 22 }, (_, index) => -300 + index * 28).flatMap((x) => [x, 134 + 90 * Math.cos(x / 70)])],
	["~=", ...Array.from({ length: 22 }, (_, index) => -300 + index * 28).flatMap((x) => [x, 122 + 90 * Math.cos(x / 70)])],
	...row([
		-40,
		0,
		40
	], (x) => [[
		"d",
		x - 17,
		226 - Math.abs(x) * .5,
		x + 17,
		226 - Math.abs(x) * .5,
		x + 17,
		254 - Math.abs(x) * .5,
		x - 17,
		248 - Math.abs(x) * .5
	], [
		".",
		x,
		262 - Math.abs(x) * .5,
		8
	]])
];
var carousel = [
	[
		"m",
		-150,
		0,
		150,
		0,
		150,
		20,
		-150,
		20
	],
	...row([
		-110,
		-40,
		40,
		110
	], (x) => [
		[
			"-",
			x,
			20,
			x,
			170
		],
		[
			"~l",
			x - 34,
			66,
			x - 20,
			100,
			x + 12,
			96,
			x + 20,
			128,
			x + 38,
			116,
			x + 26,
			80,
			x + 22,
			60,
			x - 22,
			60
		],
		[
			"-",
			x - 20,
			60,
			x - 26,
			36
		],
		[
			"-",
			x + 18,
			60,
			x + 24,
			36
		]
	]),
	[
		"l",
		-170,
		170,
		170,
		170,
		30,
		260,
		-30,
		260
	],
	[
		"m",
		-90,
		170,
		-30,
		170,
		-8,
		260,
		-26,
		260
	],
	[
		"m",
		90,
		170,
		30,
		170,
		8,
		260,
		26,
		260
	],
	[
		"=",
		0,
		260,
		0,
		300
	],
	...row([
		-150,
		-100,
		-50,
		0,
		50,
		100,
		150
	], (x) => [[
		"og",
		x,
		166,
		12,
		12
	]])
];
function drawStrings(stage, heights, hang) {
	const { pen, width, bottom } = stage;
	for (const [index, high] of heights.entries()) {
		const sag = (t) => [width * t, bottom * (high + .09 * Math.sin((t * 2 + index * .5) % 1 * Math.PI))];
		pen.line(Array.from({ length: 13 }, (_, at) => sag(at / 12)), {
			soft: true,
			w: .8
		});
		for (let t = .05 + index * .04; t < 1; t += .115) {
			const [x, y] = sag(t);
			hang(x, y, bottom / 332);
		}
	}
}
var paperLanterns = (heights) => (stage) => drawStrings(stage, heights, (x, y, size) => {
	const at = stage.pen.at(x, y, size);
	at.blob(0, -14, 11, 13, at.tones.glow, { w: .8 });
	at.lines([
		pts([
			-9,
			-14,
			9,
			-14
		]),
		pts([
			-5,
			-2,
			5,
			-2
		]),
		pts([
			-5,
			-27,
			5,
			-27
		])
	], { w: .8 });
});
var bulbStrings = (stage) => drawStrings(stage, [.04, .13], (x, y, size) => stage.pen.dot(x, y + 4 * size, 4.4 * size, stage.pen.tones.glow));
var bunting = (stage) => drawStrings(stage, [.03], (x, y, size) => {
	const at = stage.pen.at(x, y, size);
	at.outline(pts([
		-10,
		0,
		10,
		0,
		0,
		-22
	]), at.tones.mid, { w: .7 });
});
var stalls = (stage) => {
	for (const [x, depth] of [
		[.12, .95],
		[.7, .75],
		[.94, .95]
	]) put(stage, x, depth, booth);
};
var amusementPark = (stage) => {
	openGround(stage);
	put(stage, .2, .62, coaster);
	put(stage, .8, .62, litWheel);
	put(stage, .56, .6, carousel);
	if (stage.camera.isNear) return;
	put(stage, .06, .85, booth);
};
var market = (stage) => {
	square(stage);
	stalls(stage);
	if (stage.pen.tones.isDark) bulbStrings(stage);
};
var nightMarket = (stage) => {
	square(stage);
	stalls(stage);
	paperLanterns([.06])(stage);
	bulbStrings(stage);
};
var festival = (stage) => {
	square(stage);
	stalls(stage);
	bunting(stage);
	paperLanterns([.1, .22])(stage);
};
var skylineRoof = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	const panes = [];
	for (let x = -.05; x < 1.05;) {
		const [high, wide] = [(.14 + random() * .3) * bottom, .06 + random() * .06];
		pen.outline(box(x * width, horizon - high, wide * width, high + 20), random() < .5 ? pen.tones.far : pen.tones.thing, { w: .8 });
		for (let y = horizon - high + 12; y < horizon - 8; y += 20) for (const part of [.24, .64]) if (random() < .6) panes.push(box((x + wide * part) * width, y, 6, 9));
		x += wide + random() * .02;
	}
	pen.lines(panes.map((pane) => [...pane, pane[0]]), pen.tones.isDark ? {
		colour: pen.tones.glow,
		w: 2.6
	} : { w: 1 });
	const edge = horizon + (bottom - horizon) * .3;
	pen.wash(across(stage, horizon, bottom + 80), pen.tones.mid);
	pen.outline(box(-60, edge - 26, width + 120, 26), pen.tones.thing);
	pen.wash(across(stage, edge, bottom + 80), pen.tones.ground);
	const stack = standing(stage, .84, stage.back * .9);
	stack.outline(box(-50, 0, 100, 190), stack.tones.dark);
	stack.outline(box(-60, 190, 120, 18), stack.tones.thing);
	for (const x of [-30, 24]) stack.outline(box(x - 12, 208, 24, 36), stack.tones.mid);
	standing(stage, .14, stage.back * .9).lines([
		pts([
			0,
			0,
			0,
			250
		]),
		pts([
			-60,
			250,
			60,
			250
		]),
		pts([
			-44,
			220,
			44,
			220
		]),
		pts([
			-28,
			190,
			28,
			190
		])
	], { w: 1.6 });
};
var kind$2 = (words, draw) => ({
	words,
	draw,
	isWhole: true
});
var fairPlaces = [
	kind$2(/\b(fair ?ground|fun ?fair|carnival|amusement park|theme park|roller ?coaster|ferris wheel|fair)\b(?! (hair|skin|weather))/, amusementPark),
	kind$2(/\b(shooting (gallery|range|booth)|rifle range|target range)\b/, shootingGallery),
	kind$2(/\b((night|christmas|lantern|street food) market)\b/, nightMarket),
	kind$2(/\b(festival|lantern festival|f[eê]te|fiesta|lanterns)\b/, festival),
	kind$2(/\b(market ?place|market|bazaar|souk)\b/, market),
	kind$2(/\b(?<!(crooked|steep|iron|red|tiled|thatched) )(roof|rooftop|roof ?tops|balcony|terrace)s?\b/, skylineRoof)
];
// web/core/rough/places/vistas.ts
var drawFoam = ({ pen, width, random }, from, to, low, count) => {
	for (let index = 0; index < count; index++) pen.blob(width * (from + random() * (to - from)), low - random() * 8, 12 + random() * 8, 7, pen.tones.light, { w: .8 });
};
var waterfall = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage);
	const foot = horizon + (bottom - horizon) * .3;
	const top = bottom * .1;
	pen.outline(pts([
		-60,
		foot,
		-60,
		top - 10,
		width * .5,
		top,
		width * .53,
		foot
	]), pen.tones.mid);
	pen.outline(pts([
		width * .84,
		foot,
		width * .86,
		top - 4,
		width + 60,
		top - 20,
		width + 60,
		foot
	]), pen.tones.mid);
	pen.hatch(pts([
		0,
		foot,
		0,
		top + 30,
		width * .3,
		top + 30,
		width * .3,
		foot
	]), 13, 1.3, { opacity: .3 });
	pen.outline(pts([
		width * .5,
		top,
		width * .86,
		top - 4,
		width * .84,
		foot,
		width * .53,
		foot
	]), pen.tones.light);
	pen.lines([
		.56,
		.6,
		.64,
		.69,
		.73,
		.78,
		.81
	].map((x, index) => pts([
		width * x,
		top + index % 3 * 16,
		width * (x + .004),
		foot - 10 - index % 2 * 22
	])), { w: 1 });
	pen.blob(width * .7, foot + 14, width * .3, (bottom - horizon) * .13, pen.tones.far);
	drawFoam(stage, .52, .85, foot + 6, 9);
};
var rapids = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	drawRidge(stage, skyline(random, 7, 20, 70), pen.tones.far);
	drawGround(stage, pen.tones.mid);
	const waves = [];
	for (let y = horizon + 12; y < bottom; y += 26) for (let x = random() * 40 - 40; x < width; x += 96 + random() * 60) waves.push(pts([
		x,
		y,
		x + 12,
		y - 9,
		x + 26,
		y - 2,
		x + 36,
		y - 11,
		x + 52,
		y
	]));
	pen.lines(waves, { w: 1.1 });
	for (const [x, depth] of [
		[.12, .9],
		[.68, .7],
		[.9, 1]
	]) {
		const rock = standing(stage, x, stage.back * depth);
		drawRock(rock, 190, random);
		for (const dx of [
			-90,
			-40,
			20,
			80
		]) rock.blob(dx, 0, 34, 15, rock.tones.light, { w: .8 });
	}
};
var cliff = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	sea(stage);
	const top = horizon + (bottom - horizon) * .22;
	const face = pts([
		width * .64,
		top,
		width * .6,
		bottom * .76,
		width * .66,
		bottom * .84,
		width * .62,
		bottom + 60
	]);
	pen.outline([
		[-60, bottom + 60],
		[-60, top - 10],
		[width * .3, top - 4],
		...face
	], pen.tones.ground);
	pen.wash([
		[width * .57, top],
		...face,
		[width * .53, bottom + 60]
	], pen.tones.mid);
	pen.lines([
		.58,
		.6,
		.62
	].map((x, index) => pts([
		width * x,
		top + 14 + index * 10,
		width * (x - .015),
		bottom * .7 + index * 12
	])), { w: 1 });
	drawFoam(stage, .63, .74, bottom * .97, 5);
};
var volcano = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	const peak = bottom * .26;
	pen.outline(ring(width * .7, peak - bottom * .14, width * .1, bottom * .1, 9), pen.tones.mid, { soft: true });
	pen.outline(pts([
		width * .34,
		horizon + 8,
		width * .64,
		peak,
		width * .76,
		peak,
		width * 1.06,
		horizon + 8
	]), pen.tones.far);
	pen.outline(pts([
		width * .64,
		peak,
		width * .76,
		peak,
		width * .73,
		peak + 40,
		width * .7,
		peak + 22,
		width * .68,
		peak + 54
	]), pen.tones.glow);
	drawGround(stage);
	for (const x of [.1, .9]) drawRock(standing(stage, x, stage.back * .7), 150, stage.random);
};
var iceWall = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage, pen.tones.light);
	const low = horizon + (bottom - horizon) * .12;
	const crest = [
		.3,
		.16,
		.24,
		.1,
		.22,
		.14,
		.28
	].map((y, index) => [-60 + (width + 120) * index / 6, bottom * y]);
	pen.outline([
		[-60, low],
		...crest,
		[width + 60, low]
	], pen.tones.far);
	pen.lines(crest.slice(1, -1).map(([x, y], index) => pts([
		x,
		y,
		x + (index % 2 === 0 ? 14 : -12),
		y + 40,
		x + 4,
		low
	])), { w: 1.1 });
	pen.lines([pts([
		width * .1,
		low + 40,
		width * .3,
		low + 34
	]), pts([
		width * .6,
		low + 70,
		width * .84,
		low + 62
	])], { opacity: .7 });
};
var moonscape = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	pen.wash(across(stage, -60, horizon + 10), pen.tones.hollow);
	for (let index = 0; index < 18; index++) pen.dot(random() * width, random() * horizon * .9, .8 + random(), pen.tones.light);
	pen.blob(width * .76, bottom * .16, 30, 30, pen.tones.light);
	pen.outline(pts([
		width * .74,
		bottom * .1,
		width * .79,
		bottom * .14,
		width * .77,
		bottom * .21,
		width * .73,
		bottom * .17
	]), pen.tones.mid, { soft: true });
	drawGround(stage, pen.tones.far);
	for (const [x, y, size] of [
		[
			.16,
			.2,
			.07
		],
		[
			.7,
			.3,
			.1
		],
		[
			.9,
			.14,
			.05
		],
		[
			.3,
			.72,
			.13
		],
		[
			.84,
			.78,
			.12
		]
	]) pen.blob(width * x, horizon + (bottom - horizon) * y, width * size, width * size * .2, pen.tones.mid);
};
var pyramid = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	desert(stage);
	for (const [x, size] of [[.28, .5], [.72, 1]]) {
		const [half, top] = [width * .26 * size, horizon - bottom * .4 * size];
		pen.outline(pts([
			width * x - half,
			horizon + 6,
			width * x,
			top,
			width * x + half,
			horizon + 6
		]), pen.tones.light);
		pen.outline(pts([
			width * x + half * .3,
			horizon + 6,
			width * x,
			top,
			width * x + half,
			horizon + 6
		]), pen.tones.mid);
		pen.lines([
			.25,
			.5,
			.75
		].map((part) => pts([
			width * x - half * part,
			top + (horizon - top) * part,
			width * x + half * part,
			top + (horizon - top) * part
		])), { opacity: .5 });
	}
};
var basin = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 8, 10, 40), pen.tones.far, true);
	drawGround(stage, pen.tones.light);
	const [top, low] = [horizon + (bottom - horizon) * .1, horizon + (bottom - horizon) * .5];
	pen.outline(pts([
		width * .2,
		top,
		width * .84,
		top,
		width * 1.04,
		low,
		-20,
		low
	]), pen.tones.far, { w: 1.8 });
	pen.lines([
		.36,
		.52,
		.68
	].map((x) => pts([
		width * x,
		top,
		width * (.52 + (x - .52) * 1.6),
		low
	])), { w: 1.2 });
	pen.lines([
		.3,
		.5,
		.74
	].map((x) => pts([
		width * x,
		low - 16,
		width * x + 16,
		low - 20,
		width * x + 34,
		low - 15
	])), { w: .9 });
	pen.at(width * .88, low - 6, bottom / 332).lines([
		pts([
			-16,
			-14,
			-16,
			44,
			-4,
			52
		]),
		pts([
			14,
			-14,
			14,
			44,
			26,
			52
		]),
		pts([
			-16,
			8,
			14,
			8
		]),
		pts([
			-16,
			26,
			14,
			26
		])
	], { w: 1.7 });
};
var hedgeMaze = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage);
	const foot = horizon + (bottom - horizon) * .16;
	pen.outline(box(-60, bottom * .24, width * .66 + 60, foot - bottom * .24), pen.tones.mid);
	pen.outline(box(width * .76, bottom * .26, width, foot - bottom * .26), pen.tones.mid);
	pen.outline(pts([
		-60,
		bottom * .02,
		width * .2,
		bottom * .16,
		width * .2,
		foot + 20,
		-60,
		bottom * .98
	]), pen.tones.dark);
	pen.outline(pts([
		width + 60,
		bottom * .02,
		width * .84,
		bottom * .16,
		width * .84,
		foot + 20,
		width + 60,
		bottom * .98
	]), pen.tones.dark);
	for (let x = -20; x < width; x += 34) if (x < width * .64 || x > width * .75) pen.blob(x + 10, bottom * .25, 20, 9, pen.tones.mid, { w: .8 });
	pen.hatch(box(width * .2, bottom * .26, width * .46, foot - bottom * .28), 9, .8, { opacity: .5 });
};
var alley = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage, pen.tones.far);
	const end = horizon + 8;
	pen.outline(box(width * .4, bottom * .16, width * .22, end - bottom * .16), pen.tones.far);
	for (const side of [0, 1]) {
		const x = (part) => (side === 0 ? part * 1.02 : 1 - part) * width;
		pen.outline(pts([
			x(-.1),
			-60,
			x(.4),
			-20,
			x(.4),
			end,
			x(-.1),
			bottom * 1.02
		]), side === 0 ? pen.tones.mid : pen.tones.thing);
		for (const [near, far] of [[.06, .15], [.24, .3]]) pen.outline(pts([
			x(near),
			bottom * (.16 + near * .3),
			x(far),
			bottom * (.16 + far * .3),
			x(far),
			bottom * .4,
			x(near),
			bottom * .38
		]), pen.tones.window);
	}
	const bin = standing(stage, .8, stage.back * 1.05);
	bin.outline(pts([
		-34,
		0,
		34,
		0,
		40,
		90,
		-40,
		90
	]), bin.tones.dark);
	bin.outline(box(-46, 90, 92, 12), bin.tones.mid);
};
var rails = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	openGround(stage);
	const [x, deep] = [width * .6, bottom + 30 - horizon];
	const at = (part, side) => [x + side * width * (.012 + part * part * .3), horizon + deep * part * part];
	pen.lines([
		.2,
		.3,
		.4,
		.5,
		.6,
		.7,
		.8,
		.9
	].map((part) => [at(part, -1.3), at(part, 1.3)]), { w: 2 });
	pen.lines([[at(0, -1), at(1, -1)], [at(0, 1), at(1, 1)]], { w: 1.8 });
};
var damWall = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 5, 60, 120), pen.tones.far);
	drawGround(stage, pen.tones.mid);
	const top = bottom * .3;
	pen.outline(pts([
		-60,
		top,
		width + 60,
		top,
		width + 60,
		horizon + 30,
		-60,
		horizon + 30
	]), pen.tones.light);
	pen.lines([
		.1,
		.3,
		.5,
		.7,
		.9
	].map((x) => pts([
		width * x,
		top + 8,
		width * x,
		horizon + 28
	])), { w: 1 });
	pen.lines([pts([
		-60,
		top + 8,
		width + 60,
		top + 8
	])], { w: 1.6 });
	for (const x of [
		.2,
		.6,
		.8
	]) pen.outline(pts([
		width * x,
		horizon,
		width * (x + .04),
		horizon,
		width * (x + .06),
		horizon + 46,
		width * (x - .02),
		horizon + 46
	]), pen.tones.window);
};
var lot = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 9, 8, 40), pen.tones.far);
	drawGround(stage, pen.tones.far);
	pen.lines([
		-.2,
		.1,
		.4,
		.7,
		1,
		1.3
	].map((x) => pts([
		width * (.5 + (x - .5) * .7),
		horizon + (bottom - horizon) * .16,
		width * x,
		bottom * .95
	])), { w: 1.4 });
};
var motorway = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	openGround(stage);
	pen.outline(pts([
		width * .5,
		horizon,
		width * .66,
		horizon,
		width * 1.4,
		bottom + 40,
		-width * .3,
		bottom + 40
	]), pen.tones.far);
	for (const x of [
		.3,
		.5,
		.7
	]) for (const [from, to] of [
		[.1, .2],
		[.32, .48],
		[.66, .9]
	]) {
		const at = (part) => [width * (.58 + (x - .5) * (.16 + part * 1.5)), horizon + (bottom - horizon) * part];
		pen.line([at(from), at(to)], { w: 1.8 });
	}
	pen.lines([pts([
		width * .5,
		horizon - 6,
		-60,
		bottom * .84
	]), pts([
		width * .66,
		horizon - 6,
		width + 60,
		bottom * .72
	])], { w: 1.8 });
};
// web/core/rough/places/sights.ts
var sight = (base, ...built) => (stage) => {
	base(stage);
	for (const one of built) put(stage, ...one);
};
var kind$1 = (words, draw) => ({
	words,
	draw,
	isWhole: true
});
var landmarks = [
	kind$1(/\bwaterfalls?\b/, waterfall),
	kind$1(/\b(rapids|white ?water|torrent)\b/, rapids),
	kind$1(/\b(cliffs?|cliff edge|precipice)\b/, cliff),
	kind$1(/\bvolcano(es)?\b/, volcano),
	kind$1(/\b(glaciers?|iceberg|ice (wall|floe|cave|field)|fjord)\b/, iceWall),
	kind$1(/\b(?<!honey)moon\b/, moonscape),
	kind$1(/\bpyramids?\b/, pyramid),
	kind$1(/\b(?<!whirl)(swimming ?|indoor |paddling )?pool\b/, basin),
	kind$1(/\b(maze|labyrinth)\b/, hedgeMaze),
	kind$1(/\b((?<!bowling )alley|alleyway|back ?street|back ?alley)\b/, alley),
	kind$1(/\b((railway|train|rail|tram) ?(tracks?|line)|(railway )?(rails|sidings?)|railway)\b/, rails),
	kind$1(/\b(dam|reservoir)\b/, damWall),
	kind$1(/\b(motorway|highway|freeway|autobahn)\b/, motorway),
	kind$1(/\b(car park|parking (lot|garage|space)|parking)\b/, sight(lot, [
		.16,
		.75,
		parked
	], [
		.78,
		.75,
		parked
	])),
	kind$1(/\b((petrol|gas|filling|service) station)\b/, sight(lot, [
		.74,
		.8,
		pumps
	])),
	kind$1(/\b(airport|runway|airfield|tarmac)\b/, sight(lot, [
		.7,
		.62,
		airliner
	], [
		.1,
		.6,
		airTower
	])),
	kind$1(/\bvineyards?\b/, sight(openGround, [
		.1,
		.7,
		vines
	], [
		.66,
		.6,
		vines
	], [
		.96,
		.9,
		vines
	])),
	kind$1(/\b(corn|maize) ?fields?\b/, sight(openGround, [
		.1,
		.8,
		corn
	], [
		.5,
		.6,
		corn
	], [
		.88,
		.85,
		corn
	])),
	kind$1(/\b(wheat|barley|rye|grain) ?fields?\b|\bfields? of (wheat|corn|barley)\b/, sight(openGround, [
		.14,
		.7,
		ears
	], [
		.62,
		.7,
		ears
	], [
		.1,
		1.05,
		ears
	], [
		.9,
		1.05,
		ears
	])),
	kind$1(/\borchards?\b/, sight(openGround, [
		.1,
		.9,
		fruitTree
	], [
		.34,
		.55,
		fruitTree
	], [
		.62,
		.6,
		fruitTree
	], [
		.88,
		.9,
		fruitTree
	])),
	kind$1(/\b(cemetery|graveyard|churchyard|graves?|tomb)\b/, sight(openGround, [
		.1,
		.95,
		gravestone
	], [
		.26,
		.65,
		graveCross
	], [
		.6,
		.6,
		gravestone
	], [
		.74,
		.9,
		graveCross
	], [
		.9,
		.75,
		gravestone
	])),
	kind$1(/\b(playground|play ?park)\b/, sight(openGround, [
		.14,
		.85,
		swings
	], [
		.78,
		.9,
		slide
	])),
	kind$1(/\b(zoo|menagerie)\b/, sight(park, [
		.12,
		.8,
		cage
	], [
		.8,
		.8,
		cage
	])),
	kind$1(/\bcircus\b/, sight(openGround, [
		.72,
		.72,
		bigTop
	], [
		.12,
		.7,
		booth
	])),
	kind$1(/\bfountain\b/, sight(square, [
		.7,
		.9,
		fountain
	])),
	kind$1(/\b(battle ?field|no man['’]s land|front line|war zone)\b/, sight(openGround, [
		.78,
		.85,
		wire
	], [
		.12,
		.8,
		stump
	], [
		.6,
		.45,
		smoke
	], [
		.24,
		.4,
		smoke
	])),
	kind$1(/\b(jungle|rainforest)\b/, sight(forest, [
		.08,
		1,
		fern
	], [
		.64,
		.7,
		fern
	], [
		.92,
		1.05,
		fern
	])),
	kind$1(/\b(savannah?|serengeti)\b/, sight(openGround, [
		.12,
		.6,
		acacia
	], [
		.8,
		.9,
		acacia
	])),
	kind$1(/\b(basketball court|basketball)\b/, sight(lot, [
		.84,
		.9,
		basket
	])),
	kind$1(/\bwell\b(?![- ](lit|kept|worn|used|known))/, sight(openGround, [
		.74,
		.95,
		well
	])),
	kind$1(/\bbus (stop|shelter)\b/, sight(street, [
		.76,
		.95,
		shelter
	])),
	kind$1(/\bwindmills?\b/, sight(field, [
		.74,
		.75,
		windmill
	])),
	kind$1(/\b(scrap ?yard|junk ?yard|dump|rubbish tip|landfill)\b/, sight(openGround, [
		.14,
		.8,
		wreckHeap
	], [
		.76,
		.95,
		wreckHeap
	])),
	kind$1(/\boasis\b/, (stage) => {
		desert(stage);
		furnish(stage, [["palm tree", .62], ["palm tree", .9]], false);
		const { pen, width, horizon, bottom } = stage;
		pen.blob(width * .76, horizon + (bottom - horizon) * .44, width * .2, (bottom - horizon) * .14, pen.tones.mid);
	})
];
// web/core/rough/places/worlds.ts
function drawCraters(stage, craters) {
	const { pen, width, horizon, bottom } = stage;
	for (const [x, y, size] of craters) {
		const at = pen.at(width * x, horizon + (bottom - horizon) * y, width * size);
		at.blob(0, 0, 1, .26, at.tones.light, { w: .9 });
		at.blob(0, -.03, .8, .17, at.tones.mid, { w: .8 });
	}
}
var habitat = [
	[
		"~l",
		-190,
		0,
		-186,
		90,
		-120,
		170,
		0,
		200,
		120,
		170,
		186,
		90,
		190,
		0
	],
	[
		"~-",
		-186,
		90,
		-60,
		112,
		60,
		112,
		186,
		90
	],
	[
		"~-",
		-90,
		186,
		-110,
		90,
		-110,
		0
	],
	[
		"~-",
		90,
		186,
		110,
		90,
		110,
		0
	],
	[
		"t",
		180,
		0,
		280,
		0,
		280,
		70,
		240,
		92,
		180,
		92
	],
	[
		"od",
		262,
		44,
		24,
		30
	],
	[
		"ow",
		0,
		140,
		24,
		20
	],
	[
		"d",
		-34,
		0,
		34,
		0,
		34,
		70,
		20,
		92,
		-20,
		92,
		-34,
		70
	],
	[
		"=",
		-70,
		190,
		-70,
		300
	],
	[
		"~m",
		-104,
		312,
		-70,
		290,
		-36,
		312,
		-70,
		326
	]
];
var craggy = (stage, high) => {
	const u = Math.min(stage.bottom / 332, stage.horizon / 175);
	drawRidge(stage, skyline(stage.random, 11, 8 * u, high * u), stage.pen.tones.far);
};
var mars = (stage) => {
	const { pen, width, bottom, random } = stage;
	for (const [x, y, r] of [[
		.14,
		.16,
		9
	], [
		.28,
		.09,
		6
	]]) pen.blob(width * x, bottom * y, r, r, pen.tones.mid, { w: .8 });
	craggy(stage, 76);
	drawGround(stage, pen.tones.far);
	drawCraters(stage, [
		[
			.12,
			.3,
			.09
		],
		[
			.5,
			.16,
			.06
		],
		[
			.9,
			.62,
			.13
		],
		[
			.24,
			.8,
			.13
		]
	]);
	for (const [x, depth] of [
		[.3, .5],
		[.05, .8],
		[.62, .34]
	]) drawRock(standing(stage, x, stage.back * depth), 100, random);
	put(stage, .8, .6, habitat);
};
var alienGround = (stage) => {
	const { pen, width, bottom, horizon } = stage;
	const r = bottom * .13;
	const at = pen.at(width * .2, bottom * .22, r);
	at.blob(0, 0, 1, 1, at.tones.mid);
	at.line(pts([
		-.7,
		.1,
		-1.7,
		-.34,
		-1,
		-.46,
		.4,
		-.2,
		1.6,
		.36,
		1,
		.42,
		.7,
		.36
	]), { soft: true });
	pen.blob(width * .66, bottom * .1, r * .3, r * .3, pen.tones.far, { w: .8 });
	craggy(stage, 40);
	for (const [x, high] of [
		[.06, .3],
		[.78, .4],
		[.9, .26]
	]) {
		const foot = pen.at(width * x, horizon + 4, bottom * high);
		foot.outline(pts([
			-.24,
			0,
			-.1,
			.5,
			-.16,
			.74,
			.02,
			1,
			.08,
			.7,
			.06,
			.44,
			.26,
			0
		]), foot.tones.mid);
		foot.blob(-.02, .3, .06, .1, foot.tones.dark, { w: .7 });
	}
	drawGround(stage, pen.tones.far);
	drawCraters(stage, [
		[
			.16,
			.4,
			.1
		],
		[
			.84,
			.3,
			.1
		],
		[
			.66,
			.84,
			.13
		]
	]);
};
var crater = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	const rim = bottom * .16;
	const wall = pts([
		-60,
		rim,
		width * .14,
		rim + 26,
		width * .3,
		horizon - 26,
		width * .5,
		horizon - 34,
		width * .7,
		horizon - 24,
		width * .86,
		rim + 30,
		width + 60,
		rim - 6,
		width + 60,
		horizon + 40,
		-60,
		horizon + 40
	]);
	pen.outline(wall, pen.tones.mid);
	pen.lines([
		.04,
		.1,
		.17,
		.24,
		.76,
		.83,
		.9,
		.96
	].map((x) => pts([
		width * x,
		rim + 30,
		width * (x + (.5 - x) * .14),
		horizon + 4
	])), { opacity: .7 });
	drawGround(stage, pen.tones.far);
	for (const [x, depth] of [
		[.1, .8],
		[.22, .5],
		[.84, .7]
	]) drawRock(standing(stage, x, stage.back * depth), 100, stage.random);
	drawCraters(stage, [[
		.7,
		.4,
		.06
	], [
		.34,
		.7,
		.05
	]]);
};
var dunes = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	const u = Math.min(bottom / 332, horizon / 175);
	drawRidge(stage, pts([
		-.1,
		20,
		.12,
		46,
		.3,
		18,
		.52,
		34,
		.74,
		70,
		.94,
		30,
		1.1,
		44
	]).map(([x, y]) => [x, y * u]), pen.tones.far, true);
	drawGround(stage);
	for (const [x, y, size] of [
		[
			.84,
			.1,
			.36
		],
		[
			.1,
			.34,
			.34
		],
		[
			.96,
			.66,
			.4
		]
	]) {
		const at = pen.at(width * x, horizon + (bottom - horizon) * y, width * size);
		at.outline(pts([
			-1,
			0,
			-.5,
			.12,
			0,
			.34,
			.4,
			.16,
			1,
			0
		]), at.tones.ground, { soft: true });
		at.wash(pts([
			0,
			.27,
			.12,
			.16,
			0,
			.06,
			.16,
			0,
			.94,
			0,
			.4,
			.12
		]), at.tones.mid, { soft: true });
		at.lines([pts([
			-.6,
			.04,
			-.3,
			.08,
			-.1,
			.05
		]), pts([
			-.4,
			.12,
			-.2,
			.15,
			-.06,
			.13
		])], { opacity: .6 });
	}
};
var snowField = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	const u = Math.min(bottom / 332, horizon / 175);
	drawRidge(stage, skyline(stage.random, 7, 20 * u, 96 * u), pen.tones.light);
	drawGround(stage, pen.tones.light);
	for (const x of [
		.02,
		.09,
		.19,
		.8,
		.9,
		.98
	]) drawPine(standing(stage, x, stage.back * (.5 + stage.random() * .25)), 380);
	pen.lines([
		.3,
		.55,
		.82
	].map((t, index) => {
		const [x, y] = [width * [
			.56,
			.02,
			.5
		][index], horizon + (bottom - horizon) * t];
		return pts([
			x,
			y + 6,
			x + width * .12,
			y - 5,
			x + width * .26,
			y + 4,
			x + width * .36,
			y
		]);
	}), { opacity: .7 });
	for (const t of [
		.1,
		.2,
		.32,
		.46,
		.62,
		.8
	]) {
		const y = horizon + (bottom - horizon) * t;
		for (const side of [-1, 1]) pen.blob(width * (.66 - t * .3) + side * (3 + t * 8), y + side * 4, 2 + t * 5, 1.4 + t * 3, pen.tones.mid, { w: .5 });
	}
};
var torii = [
	[
		"m",
		-120,
		0,
		-96,
		0,
		-88,
		250,
		-110,
		250
	],
	[
		"m",
		120,
		0,
		96,
		0,
		88,
		250,
		110,
		250
	],
	[
		"m",
		-130,
		196,
		130,
		196,
		130,
		216,
		-130,
		216
	],
	[
		"d",
		-14,
		216,
		14,
		216,
		14,
		250,
		-14,
		250
	],
	[
		"m",
		-170,
		262,
		0,
		250,
		170,
		262,
		182,
		292,
		0,
		278,
		-182,
		292
	]
];
var stoneLantern = [
	[
		"t",
		-30,
		0,
		30,
		0,
		24,
		16,
		-24,
		16
	],
	[
		"t",
		-11,
		16,
		11,
		16,
		11,
		70,
		-11,
		70
	],
	[
		"t",
		-26,
		70,
		26,
		70,
		20,
		82,
		-20,
		82
	],
	[
		"g",
		-18,
		82,
		18,
		82,
		18,
		110,
		-18,
		110
	],
	[
		"~d",
		-40,
		108,
		0,
		142,
		40,
		108,
		0,
		114
	]
];
var prayerHall = [
	[
		"m",
		-200,
		0,
		200,
		0,
		200,
		30,
		-200,
		30
	],
	[
		"t",
		-150,
		30,
		150,
		30,
		150,
		150,
		-150,
		150
	],
	...row([
		-100,
		-50,
		0,
		50,
		100
	], (x) => [[
		"-",
		x,
		30,
		x,
		150
	]]),
	[
		"d",
		-30,
		30,
		30,
		30,
		30,
		120,
		-30,
		120
	]
];
var roof = pts([
	-250,
	176,
	-150,
	150,
	150,
	150,
	250,
	176,
	130,
	206,
	60,
	262,
	-60,
	262,
	-130,
	206
]);
var ridgeOfSnow = pts([
	-236,
	178,
	-130,
	214,
	-60,
	270,
	60,
	270,
	130,
	214,
	236,
	178,
	130,
	196,
	50,
	246,
	-50,
	246,
	-130,
	196
]);
function drawHall(at) {
	drawSketch(at, prayerHall);
	at.outline(roof, at.tones.dark);
	if (at.tones.isSnowy) at.outline(ridgeOfSnow, at.tones.light, { w: .8 });
}
var shrine = (stage) => {
	openGround(stage);
	drawHall(standing(stage, .82, stage.back * .8));
	const gate = standing(stage, .2, stage.back * .86);
	drawSketch(gate, torii);
	if (gate.tones.isSnowy) gate.outline(pts([
		-182,
		292,
		0,
		278,
		182,
		292,
		176,
		306,
		0,
		294,
		-176,
		306
	]), gate.tones.light, { w: .8 });
	drawSketch(standing(stage, .56, stage.back * .7), stoneLantern);
};
var valley = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	const u = Math.min(bottom / 332, horizon / 175);
	drawRidge(stage, skyline(stage.random, 7, 20 * u, 90 * u), pen.tones.far);
	drawGround(stage);
	for (const [side, high, tone] of [[
		0,
		150,
		pen.tones.mid
	], [
		1,
		130,
		pen.tones.mid
	]]) {
		const x = (part) => (side === 0 ? part : 1 - part) * width;
		const slope = pts([
			x(-.1),
			horizon - high * u,
			x(.16),
			horizon - high * .7 * u,
			x(.34),
			horizon - 20 * u,
			x(.46),
			horizon + 6
		]);
		pen.outline([...slope, [x(-.1), horizon + 60]], tone, { soft: true });
		for (const part of [
			.05,
			.14,
			.22
		]) drawPine(pen.at(x(part), horizon - high * (.9 - part * 2.4) * u, .16), 330);
	}
	const bend = [
		0,
		.2,
		.5,
		1
	].map((t) => [width * (.52 + Math.sin(t * 5) * .06 + t * .1), horizon + (bottom - horizon) * t]);
	const wide = (way) => bend.map(([x, y], index) => [x + way * (3 + index * index * 7), y]);
	pen.outline([...wide(-1), ...wide(1).toReversed()], pen.tones.light, { soft: true });
};
var kind = (words, draw) => ({
	words,
	draw,
	isWhole: true
});
var barePlaces = [
	kind(/\b(mars|martian|red planet|red (soil|dust|desert))\b/, mars),
	kind(/\b(alien (planet|world|ground|surface|landscape)|planet|exoplanet|strange world|asteroid surface)\b/, alienGround),
	kind(/\bcraters?\b/, crater),
	kind(/\b(sand )?dunes?\b|\b(desert|sahara)\b/, dunes),
	kind(/\b(snow ?fields?|snowy (field|plain|waste|hill|slope)s?|snow ?drifts?|snow|arctic|antarctica|north pole|south pole|tundra|ski (slope|run|resort)|piste)\b/, snowField),
	kind(/\b(shrine|torii|pagoda)\b/, shrine),
	kind(/\bvalleys?\b/, valley)
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
	for (let index = 0; index < 34; index++) pen.dot(random() * width, random() * bottom, .8 + random() * 1.2, pen.tones.light);
	pen.outline(ring(width * .86, bottom * .2, 46, 46, 14), pen.tones.mid, { soft: true });
};
var bareRock = (stage) => {
	space(stage);
	const { pen, width, bottom } = stage;
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
var stationClock = [
	[
		"=",
		0,
		60,
		0,
		0
	],
	[
		"ol",
		0,
		-34,
		34,
		34
	],
	[
		"=",
		0,
		-34,
		0,
		-12
	],
	[
		"=",
		0,
		-34,
		16,
		-42
	]
];
var nameBoard = [
	[
		"=",
		-80,
		0,
		-80,
		150
	],
	[
		"=",
		80,
		0,
		80,
		150
	],
	[
		"d",
		-104,
		150,
		104,
		150,
		104,
		206,
		-104,
		206
	],
	[
		"l",
		-70,
		172,
		70,
		172,
		70,
		184,
		-70,
		184
	]
];
var platform = (stage) => {
	const { pen, width, horizon, bottom, back } = stage;
	drawRidge(stage, skyline(stage.random, 8, 10, 50), pen.tones.far);
	drawGround(stage);
	const edge = horizon + (bottom - horizon) * .42;
	const bed = horizon + (bottom - horizon) * .1;
	pen.outline(box(-60, bed - 16, width + 120, 16), pen.tones.thing);
	for (const x of [.12, .6]) drawSketch(pen.at(width * x, bed - 16, back * .7), nameBoard);
	pen.wash(box(-60, bed, width + 120, edge - bed), pen.tones.mid);
	const sleepers = [];
	for (let x = -30; x < width + 30; x += 26) sleepers.push(pts([
		x,
		edge - 4,
		x + (x - width / 2) * -.05,
		bed + 6
	]));
	pen.lines(sleepers, {
		w: 1.8,
		opacity: .8
	});
	for (const y of [bed + (edge - bed) * .3, bed + (edge - bed) * .78]) pen.line(pts([
		-60,
		y,
		width + 60,
		y
	]), { w: 1.9 });
	pen.outline(box(-60, edge, width + 120, 10), pen.tones.light);
	pen.wash(across(stage, edge + 10, bottom + 80), pen.tones.far);
	pen.outline(pts([
		-60,
		-20,
		width + 60,
		-20,
		width + 60,
		bottom * .07,
		-60,
		bottom * .11
	]), pen.tones.mid);
	for (const x of [.04, .96]) pen.outline(box(x * width - 6, bottom * .09, 12, edge + 4 - bottom * .09), pen.tones.dark);
	drawSketch(pen.at(width * .8, bottom * .16, bottom / 332 * .9), stationClock);
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
		words: /\b(outer space|space|orbit)\b/,
		draw: space,
		isWhole: true
	},
	{
		words: /\b(asteroid|comet)\b/,
		draw: bareRock,
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
		words: /\b(platform|railway station|(?<!(radio|tv|television|polling|weather|power|space|research|ranger|bus) )station)\b/,
		draw: platform,
		isWhole: true
	},
	{
		words: /\b(castle|fort|fortress|stronghold|palace|city wall)\b/,
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
	pen.hatch(box(-40, -40, width + 80, high * .5), 10, .8, { opacity: .2 });
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
	...landmarks,
	...fairPlaces,
	...builtPlaces,
	...barePlaces,
	...wildPlaces,
	...townPlaces,
	...waterPlaces,
	...openPlaces
];
export { drawSky, drawWeather, furnishFrom, kinds, openGround as plain };
