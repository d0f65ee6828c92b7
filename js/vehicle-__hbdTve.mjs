import { t as drawSketch } from "./sketch-DWrAgO5F.mjs";
import { s as goes } from "./vocabulary-DqKHQhHp.mjs";
// web/core/rough/vehicle.ts
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
		62,
		92,
		40,
		132
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
var oar = [[
	"=",
	40,
	84,
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
var kinds = [
	{
		words: /\b(balloon|airship|basket and fl\w+)\b/,
		lift: 20,
		width: 420,
		over: 520,
		pose: "stand",
		above: [
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
		],
		sketch: [
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
		]
	},
	{
		words: /\b(bicycles?|bikes?|cyclists?|cycl(es|ing)|tricycle|pedal\w*)\b/,
		lift: 30,
		width: 170,
		pose: "ride",
		behind: "bicycle"
	},
	{
		words: /\b(motorbike|motorcycle|scooter|moped|vespa)\b/,
		lift: 22,
		width: 190,
		pose: "ride",
		behind: "motorbike"
	},
	{
		words: /\b(sled|sledge|sleigh|toboggan)\b/,
		lift: 28,
		width: 130,
		pose: "sitOnGround",
		behind: "sled"
	},
	{
		words: /\b((?<!\b(first|front|back|second|third|last|next|a|the) )row(s|ing)?(?! of)|paddl(es|ing))\b/,
		lift: 14,
		width: 320,
		pose: "row",
		sketch: [...boat, ...oar]
	},
	{
		words: /\b(rowing boat|rowboat|boat|canoe|dinghy|raft|gondola|kayak|skiff)\b/,
		lift: 14,
		width: 310,
		pose: "sitOnGround",
		sketch: boat
	},
	{
		words: /\b(cart|wagon|carriage|coach)\b/,
		lift: 70,
		width: 240,
		pose: "sitOnGround",
		before: "cart"
	},
	{
		words: /\b(car|taxi|jeep|automobile|truck|van)\b/,
		lift: 44,
		width: 400,
		pose: "sitOnGround",
		sketch: openCar
	}
];
function vehicleOf(doing, about, { animals, things }) {
	if (!goes(doing, about)) return null;
	const own = doing.toLowerCase();
	const words = kinds.some((one) => one.words.test(own)) ? own : `${own} ${about}`;
	if (/\b(paper|toy) (boat|car|ship)/.test(words)) return null;
	const species = animals?.speciesOf(/\b(gallop|on horseback)/.test(own) ? `${words} horse` : words);
	if (animals && species && isMount(species)) return mountOf(species, void 0, animals);
	const kind = kinds.find((one) => one.words.test(words));
	if (kind === void 0) return null;
	const { lift, width, pose, behind, before, over = 0, above = [], sketch = [] } = kind;
	const thing = (word) => (word === void 0 ? void 0 : things.propNamed(word)?.sketch) ?? [];
	return {
		lift,
		over,
		width,
		pose,
		isAfloat: sketch === boat,
		behind: (pen) => drawSketch(pen, [...above, ...thing(behind)]),
		before: (pen) => drawSketch(pen, [...thing(before), ...sketch])
	};
}
function isMount(species) {
	return species.kind === "quadruped" && species.leg > 40 || species.kind === "sketch" && species.length > 150 && species.lift === 0;
}
function mountOf(species, character, { drawAnimal, drawBeast }) {
	return {
		lift: (species.kind === "quadruped" ? species.leg + species.trunk : species.length * .55) - 60,
		over: 0,
		width: species.length * 1.5,
		pose: "ride",
		isAfloat: false,
		behind: (pen) => character ? drawBeast(pen, species, "stand", character) : drawAnimal(pen, species, "stand", pen.tones.mid),
		before: () => void 0
	};
}
export { isMount, mountOf, vehicleOf };
