import { t as drawSketch } from "./sketch-BuHaniDm.mjs";
import { c as goes, d as isCar, f as ridesAnimal, h as ownDoing, l as isBesideCar, s as falls, t as aboutOf, u as isBoat } from "./vocabulary-t5avZbjr.mjs";
import { t as formOf } from "./being-BPaPe4vk.mjs";
// web/core/rough/vehicle-kinds.ts
var openCar = [
	[
		"~t",
		-190,
		36,
		-196,
		80,
		-120,
		92,
		60,
		92,
		130,
		86,
		190,
		74,
		196,
		36
	],
	[
		"=",
		66,
		92,
		48,
		112
	],
	[
		"~=",
		36,
		100,
		40,
		122,
		60,
		128
	],
	[
		"-",
		84,
		90,
		62,
		140
	],
	[
		"oi",
		-115,
		34,
		34,
		34
	],
	[
		"ol",
		-115,
		34,
		14,
		14
	],
	[
		"oi",
		118,
		34,
		34,
		34
	],
	[
		"ol",
		118,
		34,
		14,
		14
	]
];
var cabin = [[
	"w",
	-132,
	88,
	-104,
	176,
	44,
	176,
	84,
	88
], [
	"=",
	-132,
	88,
	-104,
	176,
	44,
	176,
	84,
	88
]];
var blueLight = [
	[
		"d",
		-48,
		178,
		-12,
		178,
		-16,
		194,
		-44,
		194
	],
	[
		"-",
		-60,
		196,
		-74,
		206
	],
	[
		"-",
		-30,
		202,
		-30,
		218
	],
	[
		"-",
		0,
		196,
		14,
		206
	]
];
var doorBand = [[
	"d",
	-180,
	56,
	184,
	56,
	184,
	70,
	-184,
	70
]];
var taxiSign = [[
	"l",
	-58,
	178,
	0,
	178,
	-4,
	196,
	-54,
	196
], [
	"-",
	-44,
	187,
	-14,
	187
]];
var checks = [
	-150,
	-110,
	-70,
	-30,
	10,
	50,
	90,
	130
].map((x) => [
	"d",
	x,
	58,
	x + 20,
	58,
	x + 20,
	72,
	x,
	72
]);
var water = [
	[
		"~m",
		-420,
		6,
		-250,
		26,
		0,
		32,
		250,
		26,
		420,
		6,
		380,
		-60,
		0,
		-90,
		-380,
		-60
	],
	[
		"~-",
		-300,
		8,
		-260,
		14,
		-220,
		8,
		-180,
		12
	],
	[
		"~-",
		190,
		4,
		230,
		10,
		270,
		4,
		320,
		9
	],
	[
		"~-",
		-240,
		-28,
		-190,
		-22,
		-140,
		-30
	],
	[
		"~-",
		120,
		-34,
		170,
		-28,
		220,
		-36
	]
];
var boat = [
	[
		"t",
		-150,
		62,
		-118,
		0,
		112,
		0,
		156,
		70,
		60,
		48,
		-60,
		46
	],
	[
		"-",
		-140,
		44,
		144,
		48
	],
	[
		"~-",
		-190,
		2,
		-160,
		8,
		-130,
		0
	],
	[
		"~-",
		110,
		0,
		150,
		8,
		190,
		2
	]
];
var oars = [[
	"=",
	40,
	88,
	130,
	-10
], [
	"t",
	124,
	0,
	134,
	4,
	160,
	-32,
	146,
	-40
]];
var balloon = [
	[
		"~l",
		-60,
		250,
		-250,
		430,
		-190,
		650,
		0,
		720,
		190,
		650,
		250,
		430,
		60,
		250
	],
	[
		"~-",
		0,
		720,
		-90,
		520,
		-30,
		250
	],
	[
		"~-",
		0,
		720,
		90,
		520,
		30,
		250
	],
	[
		"-",
		-60,
		250,
		-78,
		90
	],
	[
		"-",
		60,
		250,
		78,
		90
	]
];
var balloonBasket = [
	[
		"t",
		-80,
		90,
		80,
		90,
		66,
		0,
		-66,
		0
	],
	[
		"-",
		-76,
		62,
		76,
		62
	],
	[
		"-",
		-71,
		32,
		71,
		32
	]
];
var rover = [
	[
		"t",
		-140,
		48,
		140,
		48,
		156,
		70,
		-140,
		70
	],
	[
		"=",
		78,
		70,
		56,
		108
	],
	[
		"~=",
		44,
		102,
		50,
		116,
		66,
		120
	],
	[
		"=",
		-124,
		70,
		-124,
		176
	],
	[
		"~l",
		-150,
		176,
		-124,
		168,
		-98,
		190,
		-116,
		200
	],
	[
		"oi",
		-100,
		30,
		32,
		32
	],
	[
		"ol",
		-100,
		30,
		12,
		12
	],
	[
		"oi",
		0,
		30,
		32,
		32
	],
	[
		"ol",
		0,
		30,
		12,
		12
	],
	[
		"oi",
		102,
		30,
		32,
		32
	],
	[
		"ol",
		102,
		30,
		12,
		12
	]
];
var roverSeat = [[
	"d",
	-40,
	66,
	-34,
	128,
	-24,
	128,
	-22,
	66
]];
var kinds = [
	{
		words: /\b(balloon|airship|basket and fl\w+)\b/,
		lift: 20,
		width: 420,
		over: 520,
		pose: "stand",
		seats: [
			0,
			-36,
			36
		],
		above: balloon,
		sketch: balloonBasket
	},
	{
		words: /\b(vacuums?( cleaner)?|hoover)\b/,
		lift: 10,
		width: 60,
		pose: "sitOnGround",
		sketch: [
			[
				"t",
				-26,
				2,
				-26,
				10,
				26,
				10,
				26,
				2
			],
			[
				"d",
				-20,
				0,
				20,
				0,
				20,
				3,
				-20,
				3
			],
			[
				"~d",
				-10,
				10,
				0,
				13,
				10,
				10
			],
			[
				".",
				20,
				7,
				1.4
			]
		],
		isSmall: true
	},
	{
		words: /\bskateboard\w*\b/,
		lift: 14,
		width: 110,
		pose: "skate",
		sketch: [
			[
				"t",
				-46,
				9,
				46,
				9,
				56,
				16,
				50,
				14,
				-50,
				14,
				-56,
				16
			],
			[
				"oi",
				-32,
				5,
				5,
				5
			],
			[
				"oi",
				32,
				5,
				5,
				5
			]
		],
		isSmall: true
	},
	{
		words: /\bsurf(s|ing|board)\b/,
		lift: 12,
		width: 260,
		pose: "spread",
		sketch: [
			[
				"~l",
				-130,
				6,
				-60,
				0,
				80,
				2,
				140,
				18,
				60,
				14,
				-60,
				14
			],
			[
				"~m",
				-300,
				-30,
				-240,
				20,
				-130,
				4,
				0,
				-8,
				150,
				-4,
				260,
				-30
			],
			[
				"~-",
				-240,
				-6,
				-200,
				4,
				-150,
				-8
			]
		],
		isAfloat: true
	},
	{
		words: /\bshopping (trolley|cart)\b/,
		lift: 40,
		width: 110,
		pose: "sitOnGround",
		before: "shopping cart",
		isSmall: true
	},
	{
		words: /\bwheelchair\b/,
		lift: 0,
		width: 110,
		pose: "sit",
		before: "wheelchair",
		isSmall: true
	},
	{
		words: /\b(magic|flying) carpet|(on|rid\w+) (a|the|his|her) carpet\b/,
		lift: 90,
		width: 260,
		pose: "sitOnGround",
		seats: [20, -46],
		sketch: [
			[
				"~d",
				-130,
				84,
				-60,
				98,
				0,
				86,
				60,
				98,
				140,
				88,
				134,
				66,
				60,
				78,
				0,
				66,
				-60,
				78,
				-126,
				64
			],
			[
				"~-",
				-124,
				74,
				-60,
				88,
				0,
				76,
				60,
				88,
				136,
				77
			],
			[
				"-",
				-128,
				74,
				-150,
				60
			],
			[
				"-",
				137,
				77,
				158,
				66
			]
		]
	},
	{
		words: /\b(motorbike|motorcycle|scooter|moped|vespa)\b/,
		lift: 22,
		width: 190,
		pose: "ride",
		seats: [6, -40],
		behind: "motorbike"
	},
	{
		words: /\b(bicycles?|bikes?|cyclists?|cycl(es|ing)|tricycle|pedal\w*)\b/,
		lift: 30,
		width: 170,
		pose: "ride",
		behind: "bicycle"
	},
	{
		words: /\b(sled|sledge|sleigh|toboggan)\b/,
		lift: 28,
		width: 130,
		pose: "sitOnGround",
		seats: [14, -36],
		behind: "sled"
	},
	{
		words: /\b((?<!\b(first|front|back|second|third|last|next|a|the) )row(s|ing)?(?! (of|boat|club|machine))|paddl(es|ing))\b/,
		lift: 28,
		width: 320,
		pose: "row",
		seats: [
			6,
			-84,
			92
		],
		above: water,
		sketch: [...boat, ...oars],
		isAfloat: true
	},
	{
		words: /\b(rowing boat|rowboat|boat|canoe|dinghy|raft|gondola|kayak|skiff)\b/,
		lift: 28,
		width: 310,
		pose: "sitOnGround",
		seats: [
			6,
			-84,
			92
		],
		above: water,
		sketch: boat,
		isAfloat: true
	},
	{
		words: /\b(rover|buggy|quad( bike)?|go-?kart|golf cart|moon car)\b/,
		lift: 60,
		width: 320,
		pose: "atWheel",
		seats: [0, -84],
		above: roverSeat,
		sketch: rover
	},
	{
		words: /\b((school |mini|tour )?bus|camper( van)?|tram|coach bus)\b/,
		lift: 122,
		width: 700,
		over: 50,
		pose: "atWheel",
		seats: [
			296,
			96,
			-24
		],
		behind: "bus",
		sketch: [
			[
				"t",
				180,
				46,
				344,
				46,
				344,
				142,
				252,
				142,
				252,
				136,
				180,
				136
			],
			[
				"-",
				262,
				90,
				340,
				90
			],
			[
				"=",
				318,
				142,
				308,
				164
			],
			[
				"t",
				-200,
				60,
				156,
				60,
				156,
				150,
				-200,
				150
			]
		]
	},
	{
		words: /\b(truck|lorry|van|fire engine|ambulance|pick-?up)\b/,
		lift: 96,
		width: 560,
		over: 40,
		pose: "atWheel",
		seats: [166],
		behind: "truck",
		sketch: [
			[
				"t",
				112,
				60,
				274,
				60,
				274,
				130,
				250,
				140,
				112,
				140
			],
			[
				"=",
				208,
				140,
				200,
				160
			],
			[
				"oi",
				180,
				48,
				48,
				48
			],
			[
				"ol",
				180,
				48,
				20,
				20
			]
		]
	},
	{
		words: /\b(tractor|digger|bulldozer|lawn ?mower)\b/,
		lift: 96,
		width: 330,
		pose: "atWheel",
		seats: [-66],
		behind: "tractor"
	},
	{
		words: /\b(cart|wagon|carriage|coach)\b/,
		lift: 70,
		width: 240,
		pose: "sitOnGround",
		seats: [20, -50],
		before: "cart"
	},
	{
		words: /\b(police|squad|patrol|sheriff\S*) (car|jeep)\b/,
		lift: 44,
		width: 400,
		over: 50,
		pose: "atWheel",
		seats: [0, -74],
		above: [...cabin, ...blueLight],
		sketch: [...openCar, ...doorBand]
	},
	{
		words: /\b(taxi|cab|minicab)\b/,
		lift: 44,
		width: 400,
		over: 30,
		pose: "atWheel",
		seats: [0, -74],
		above: [...cabin, ...taxiSign],
		sketch: [...openCar, ...checks]
	},
	{
		words: /\b(car|jeep|automobile)\b|\b(driv(es|ing)|drove)\b(?! (him|her|them|it|mad|away|out|back|off|(the|a|an|his|her|their|some) (\w+ )?(shovel|spade|nails?|stake|peg|knife|sheep|cattle|cows?|geese|goats?|herd|horses?|wolf|wolves|train|ship|plane)))/,
		lift: 44,
		width: 400,
		pose: "atWheel",
		seats: [0, -74],
		sketch: openCar
	}
];
// web/core/rough/aboard.ts
function crewsOf(cast, where) {
	const berths = new Map();
	const ridden = new Set();
	const forms = new Map(cast.map((one) => [one.id, formOf(one.character, where.vocabulary)]));
	for (const one of cast) {
		if (berths.has(one.id) || ridden.has(one.id)) continue;
		const mount = ridesAnimal(one.doing) ? mountAmong(cast, one.id, forms, where.vocabulary) : void 0;
		const vehicle = mount?.vehicle ?? vehicleFor(one, forms.get(one.id), where);
		if (vehicle === null) continue;
		if (mount !== void 0) ridden.add(mount.id);
		const crew = [one, ...cast.filter((other) => {
			return other !== one && !ridden.has(other.id) && !berths.has(other.id) && shares(other, vehicle, vehicleFor(other, forms.get(other.id), where));
		})].slice(0, vehicle.seats.length);
		const seats = vehicle.seats.slice(0, crew.length);
		const apart = Math.max(...seats) - Math.min(...seats);
		crew.forEach(({ id, doing }, index) => {
			const isOut = vehicle.isAfloat && falls(doing);
			berths.set(id, {
				vehicle,
				leader: one.id,
				at: isOut ? vehicle.width * .46 : vehicle.seats[index],
				apart,
				isFirst: index === 0,
				isLast: index === crew.length - 1,
				isOut
			});
		});
	}
	return {
		berths,
		ridden
	};
}
function vehicleFor({ doing, character }, form, { place, vocabulary }) {
	const { vehicles } = vocabulary;
	if (vehicles === null) return null;
	const isFigure = form.is === "figure" || form.is === "robot";
	const own = vehicles.vehicleOf(doing, aboutOf(character), vocabulary);
	if (own !== null) return isFigure || own.isSmall ? own : null;
	if (!isFigure) return null;
	if (isBoat(place)) return vehicles.vehicleOf("sits in the boat", "", vocabulary);
	return isCar(place) && !isBesideCar(doing) ? vehicles.vehicleOf(`drives the ${place}`, "", vocabulary) : null;
}
function shares({ doing, character: { kind } }, vehicle, own) {
	if (kind === "group") return false;
	if (own !== null) return own.kind === vehicle.kind || own.isAfloat && vehicle.isAfloat || /\b(alongside|together)\b/.test(doing);
	if (vehicle.isAfloat) return !/\b(swim\w*|div(es|ing)|drown\w*|water|shore|bank|pier|dock|beach|fl(ies|ying))\b/.test(doing);
	return /\b(alongside|together|aboard|on board|next to (him|her|the driver)|(in|into|on|from) the (back|car|bus|truck|van|cart|wagon|sled|sleigh|basket|balloon|passenger))\b/.test(doing);
}
function mountAmong(cast, rider, forms, { animals, vehicles }) {
	if (animals === null || vehicles === null) return void 0;
	const doing = cast.find(({ id }) => id === rider)?.doing ?? "";
	for (const { id, character } of cast) {
		const form = forms.get(id);
		if (id !== rider && form.is === "animal" && vehicles.isMount(form.species)) return {
			id,
			vehicle: vehicles.mountOf(form.species, character, animals, doing)
		};
	}
}
// web/core/rough/vehicle.ts
function vehicleOf(doing, about, { animals, things }) {
	if (!goes(doing, about)) return null;
	const own = ownDoing(doing.toLowerCase());
	const words = kinds.some((one) => one.words.test(own)) || /\bs(its?|itting|at)\b/.test(own) ? own : `${own} ${about}`;
	if (/\b(paper|toy|model) (boat|car|ship|bus|truck)/.test(words)) return null;
	const species = animals?.speciesOf(/\b(gallop|on horseback)/.test(own) ? `${words} horse` : words);
	if (animals && species && isMount(species)) return mountOf(species, void 0, animals, own);
	const kind = kinds.find((one) => one.words.test(words));
	if (kind === void 0) return null;
	const { lift, width, pose, behind, before, over = 0, above = [], sketch = [], seats = [0] } = kind;
	const thing = (word) => (word === void 0 ? void 0 : things.propNamed(word)?.sketch) ?? [];
	return {
		kind,
		words: kind.words,
		lift,
		over,
		width,
		pose,
		seats,
		isAfloat: kind.isAfloat === true,
		isSmall: kind.isSmall === true,
		behind: (pen) => drawSketch(pen, [...above, ...thing(behind)]),
		before: (pen) => drawSketch(pen, [...thing(before), ...sketch])
	};
}
function isMount(species) {
	return species.kind === "quadruped" && species.leg > 40 || species.kind === "sketch" && species.length > 150 && species.lift === 0;
}
function mountOf(species, character, { drawAnimal, drawBeast }, doing) {
	const gait = /\b(gallop|rac(es|ing)|charg|dash|bolt|tear|speed|run)/.test(doing) ? "run" : "stand";
	const back = species.kind === "quadruped" ? species.leg + species.trunk : species.length * .55;
	return {
		kind: character ?? {},
		words: null,
		lift: back - 60,
		over: 0,
		width: species.length * 1.5,
		pose: "ride",
		seats: [0, -38],
		isAfloat: false,
		isSmall: false,
		behind: (pen) => character ? drawBeast(pen, species, gait, character) : drawAnimal(pen, species, gait, pen.tones.mid),
		before: () => void 0
	};
}
export { crewsOf, isMount, mountOf, vehicleOf };
