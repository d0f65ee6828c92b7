import { n as extentOf, r as row, t as drawSketch } from "./sketch-BuHaniDm.mjs";
import { _ as sleepWords, g as skateWords, m as looksIntoWell } from "./vocabulary-t5avZbjr.mjs";
import { n as isCarried } from "./carrying-Bp-RoBHQ.mjs";
import { f as ring } from "./geometry-DOw8KNLz.mjs";
import { a as groundAt } from "./shapes-B3V7XG6-.mjs";
import { o as closeUps, t as farScale } from "./place-actors-DfLodb9Q.mjs";
import { r as wordsFor, t as isInsertable } from "./prop-KLkDh2Qo.mjs";
// web/core/rough/act.ts
var act = (words, at, ...sketch) => ({
	words,
	at,
	sketch
});
var handling = (words, pose, shows, at, ...sketch) => ({
	words,
	at,
	sketch,
	pose,
	shows: new RegExp(`^(${shows})(e?s)?\\b`)
});
// web/core/rough/acts-ground.ts
var fire = [
	[
		"=",
		84,
		0,
		132,
		10
	],
	[
		"=",
		84,
		10,
		132,
		0
	],
	[
		"~g",
		90,
		8,
		86,
		32,
		98,
		26,
		106,
		58,
		116,
		28,
		126,
		36,
		124,
		8
	]
];
var groundActs = [
	handling(/\b(crawl|walk|climb|clamber|cling|float|creep|work|move|mov|step|stand|kneel)\w* (out )?(along|over|across|to|on|onto|outside|around) (the|its|her|his) (\w+ )?hull\b/, "crawl", "hull", "feet", [
		"~m",
		-460,
		-2,
		-200,
		6,
		60,
		4,
		480,
		-6,
		480,
		-240,
		-460,
		-240
	], [
		"-",
		-440,
		-60,
		470,
		-60
	], [
		"-",
		-160,
		4,
		-150,
		-60
	], [
		"-",
		180,
		0,
		186,
		-60
	], [
		"oi",
		-40,
		-34,
		14,
		14
	], [
		".",
		-150,
		-14,
		2
	], [
		".",
		170,
		-14,
		2
	]),
	handling(/\bpull(s|ing)? (out )?.{0,14}\bnails?\b/, "place", "nail|hammer|board", "feet", [
		"t",
		46,
		0,
		168,
		0,
		168,
		62,
		46,
		62
	], [
		"l",
		38,
		62,
		178,
		62,
		178,
		72,
		38,
		72
	], [
		"-",
		84,
		62,
		84,
		72
	], [
		"-",
		130,
		62,
		130,
		72
	], [
		"=",
		60,
		86,
		84,
		112
	], [
		"d",
		50,
		76,
		68,
		92,
		62,
		96,
		46,
		82
	], [
		"=",
		104,
		72,
		104,
		80
	], [
		"=",
		120,
		72,
		120,
		80
	], [
		"=",
		150,
		72,
		150,
		80
	]),
	handling(/\b(crash|smash|tumbl|fall|dive|plung)\w* (head ?first )?(into|through) (a|the) (\w+ )?(hedge|bush|bushes|shrub)\b/, "stumble", "hedge|bush|shrub", "feet", [
		"~m",
		48,
		-4,
		40,
		40,
		56,
		76,
		84,
		70,
		104,
		96,
		138,
		84,
		160,
		92,
		184,
		60,
		190,
		-4
	], [
		"-",
		84,
		40,
		92,
		52,
		100,
		42
	], [
		"-",
		130,
		50,
		138,
		62,
		146,
		50
	], [
		"=",
		56,
		96,
		44,
		116
	], [
		"=",
		96,
		112,
		98,
		132
	], [
		"=",
		150,
		110,
		162,
		128
	]),
	handling(/\bsit(s|ting)? .{0,16}\bat (a|the) (bar|counter)\b/, "sit", "counter|bar|stool|table", "feet", [
		"d",
		54,
		0,
		230,
		0,
		230,
		96,
		54,
		96
	], [
		"t",
		44,
		96,
		240,
		96,
		240,
		106,
		44,
		106
	], [
		"-",
		110,
		12,
		110,
		86
	], [
		"-",
		170,
		12,
		170,
		86
	], [
		"l",
		150,
		106,
		150,
		122,
		160,
		122,
		160,
		106
	]),
	handling(looksIntoWell, "peerDown", "(the |a |stone |old )*well", "feet", [
		"t",
		36,
		0,
		172,
		0,
		172,
		74,
		36,
		74
	], [
		"oi",
		104,
		74,
		68,
		12
	], [
		"-",
		36,
		38,
		172,
		38
	], [
		"-",
		80,
		38,
		80,
		62
	], [
		"-",
		128,
		38,
		128,
		62
	], [
		"-",
		104,
		0,
		104,
		38
	]),
	handling(/\b(scoop|rub|smear|wip|dab)\w* (up )?(some |the )?(\w+ )?(cream|icing|frosting|foam|lather)\b/, "marvel", "cream|icing|frosting|foam|cake", "hand", [
		"~l",
		-1,
		2,
		0,
		5,
		3,
		7,
		6,
		5,
		6,
		2,
		2,
		0
	]),
	handling(/\bshoot(s|ing)?\b.{0,30}\bball\b.{0,30}\b(net|goal|corner)\b/, "kick", "ball|football|net|goal", "feet", [
		"ol",
		220,
		96,
		12,
		12
	], [
		"-",
		214,
		102,
		221,
		96,
		230,
		100
	], [
		"=",
		196,
		88,
		168,
		76
	], [
		"=",
		194,
		98,
		160,
		92
	], [
		"=",
		200,
		78,
		180,
		64
	]),
	handling(/\bdiv(es|ing)\b.*\b(ball|shot)\b/, "fly", "ball|football", "hand", [
		"ol",
		12,
		10,
		9,
		9
	], [
		"-",
		9,
		16,
		13,
		10,
		19,
		12
	], [
		"=",
		24,
		14,
		36,
		18
	], [
		"=",
		22,
		20,
		32,
		28
	]),
	handling(/\bwater(s|ing) (the|a|an|some|his|her|their) (\w+ )?(tomato\w*|plants?|flowers?|roses?|garden|seeds?|seedlings?|vegetables|herbs|tree|cactus|sunflowers?|pots?|lawn|beds?)\b/, "pour", "tomato(?:es)?|plant|flower|rose|seed|vegetable|herb|tree|cactus|sunflower|pot|potted plant|sapling|water(?:s|ing)(?: the)?|watering can|can", "hand", [
		"~=",
		-4,
		10,
		-10,
		0,
		-4,
		-10
	], [
		"t",
		-4,
		-11,
		12,
		-11,
		10,
		9,
		-2,
		9
	], [
		"=",
		11,
		-6,
		26,
		6
	], [
		"l",
		22,
		8,
		30,
		8,
		28,
		2
	], [
		"-",
		30,
		2,
		36,
		-12
	], [
		"-",
		34,
		4,
		42,
		-8
	], [
		"-",
		28,
		-2,
		31,
		-16
	], [
		".",
		40,
		-18,
		1
	], [
		".",
		34,
		-22,
		1
	]),
	handling(/\b(punch|slap|smash|parr|swatt?|head|volley|strik|hitt?)(s|es|ing|ies|ying)? (away )?(a|the|his|her) (\w+ )?(ball|football|volleyball|shot|puck)\b/, "shake", "ball|football|volleyball|puck", "hand", [
		"ol",
		13,
		6,
		9,
		9
	], [
		"-",
		10,
		12,
		14,
		6,
		20,
		8
	], [
		"-",
		14,
		6,
		12,
		-1
	], [
		"=",
		24,
		12,
		36,
		18
	], [
		"=",
		26,
		4,
		38,
		8
	], [
		"=",
		18,
		18,
		26,
		28
	]),
	handling(/\broll(s|ing) (a|the|his|her) (\w+ ){0,2}(barrel|cask|keg|boulder|stone|snowball|wheel|tyre|tire|hay ?bale|log|ball of snow)\b/, "bend", "barrel|cask|keg|boulder|stone|snowball|wheel|log|(?:heavy|huge|large|great) \\w+|ball|(?:a|the|big) rock", "feet", [
		"ot",
		116,
		42,
		43,
		42
	], [
		"~-",
		86,
		50,
		94,
		24,
		114,
		12
	], [
		"~-",
		130,
		66,
		146,
		54,
		148,
		36
	], [
		"~=",
		150,
		86,
		172,
		74,
		178,
		52
	], [
		"-",
		178,
		52,
		170,
		60
	], [
		"-",
		178,
		52,
		183,
		62
	]),
	handling(/\b(driv|hammer|knock|pound)\w* (a|the|his|her) (\w+ )?(stakes?|posts?|pegs?|poles?|fence post)\b/, "chop", "stake|post|peg|pole|walking stick|stick|fence|driv(?:es|ing) (?:a|the)", "feet", [
		"t",
		74,
		0,
		90,
		0,
		90,
		96,
		74,
		96
	], [
		"-",
		74,
		90,
		90,
		92
	], [
		"~m",
		58,
		-4,
		66,
		8,
		98,
		8,
		110,
		-4
	], [
		"-",
		66,
		104,
		58,
		112
	], [
		"-",
		98,
		104,
		106,
		112
	]),
	handling(/\blight(s|ing) (a|the|his|her) (\w+ )?(camp|bon)?fire\b|\bmak(es|ing) (a|the) (camp)?fire\b|\bkindl\w+ (a|the) fire\b/, "plant", "campfire|fire|bonfire|match|light(?:s|ing) (?:a|the|one) (?:fire|candle)", "feet", ...fire, [
		"=",
		78,
		42,
		94,
		28
	]),
	handling(/\bwarm(s|ing) (his|her|their) (\w+ )?(hands|fingers|self)\b|\bwarm(s|ing) (him|her)self\b/, "kneel", "campfire|fire|bonfire|flame", "feet", ...fire),
	handling(/\b(stir|boil|heat|simmer|cook)\w* .{2,40}\b(over|on|at) (a|an|the|her|his) (\w+ )?(camp)?fire\b|\bstir\w* (a|the|her|his) (\w+ )?cauldron\b/, "work", "campfire|fire|bonfire|flame|pot|pot of \\w+|cauldron|kettle|pan|spoon|ladle|jar|soup|stew|porridge", "feet", [
		"=",
		76,
		0,
		136,
		10
	], [
		"=",
		76,
		10,
		136,
		0
	], [
		"~g",
		78,
		8,
		66,
		36,
		74,
		78,
		86,
		52,
		96,
		70,
		106,
		50,
		116,
		70,
		126,
		52,
		138,
		78,
		146,
		36,
		134,
		8
	], [
		"~d",
		80,
		96,
		76,
		76,
		92,
		58,
		120,
		58,
		136,
		76,
		132,
		96
	], [
		"=",
		74,
		98,
		138,
		98
	], [
		"=",
		64,
		126,
		96,
		98
	], [
		"~-",
		102,
		106,
		106,
		114,
		102,
		122
	], [
		"~-",
		114,
		106,
		118,
		114,
		114,
		122
	]),
	handling(/\b(roast|grill|toast|cook|hold)\w* .{2,30}\b(over|on|at|in) (a|the) (\w+ )?(camp)?fire\b/, "kneel", "campfire|fire|bonfire|sausage|bread|marshmallow|fish|(?:a|the|fresh) fish|stick|meat|potato|apple", "feet", ...fire, [
		"=",
		58,
		62,
		112,
		74
	], [
		"~d",
		98,
		66,
		96,
		76,
		124,
		82,
		126,
		72
	]),
	handling(/\b(pick|gather)(s|ing)? (some |the |a |wild |up )?(\w+ )?(flowers?|berr(y|ies)|mushrooms?|herbs|strawberr(y|ies)|dais(y|ies)|poppies|roses?|tulips?)\b/, "bend", "flower|mushroom|berry|berries|a rose|rose|roses|tulip|daisy|daisies|poppy|poppies|basket", "feet", ...row([
		84,
		104,
		122,
		138
	], (x) => [
		[
			"-",
			x,
			0,
			x + 2,
			44 - x % 3 * 8
		],
		[
			"og",
			x + 2,
			48 - x % 3 * 8,
			7,
			7
		],
		[
			"~m",
			x,
			8,
			x + 10,
			18,
			x + 4,
			22
		]
	]), [
		"=",
		84,
		58,
		85,
		40
	]),
	handling(/\b(fall|drop|tumbl|plung|disappear|sink|step)\w* (down )?(in|into) (a|the|an) (\w+ )?(hole|pit|well|trap|ditch|grave|crevasse|shaft)\b/, "drop", "hole|pit|well|trap|grave|stone well", "feet", [
		"oi",
		6,
		4,
		74,
		15
	], [
		"~t",
		-70,
		2,
		-84,
		10,
		-60,
		16
	], [
		"~t",
		80,
		2,
		96,
		10,
		74,
		16
	], [
		"-",
		-46,
		150,
		-46,
		190
	], [
		"-",
		62,
		140,
		62,
		184
	], [
		"-",
		-34,
		100,
		-34,
		128
	]),
	handling(/\b(stuck|sink(s|ing)|trapped|up to (his|her|the) (knees|waist)) .{0,16}\b(mud|swamp|quicksand|snow|bog|marsh)\b/, "shrug", "mud|puddle", "feet", [
		"~d",
		-110,
		-6,
		-80,
		26,
		-40,
		40,
		-10,
		34,
		20,
		44,
		50,
		34,
		90,
		22,
		120,
		-6
	], [
		"~-",
		-60,
		18,
		-30,
		26,
		0,
		18
	], [
		"~-",
		20,
		22,
		50,
		14,
		80,
		10
	]),
	handling(/\bplant(s|ing)? (a|the|his|her|their) (\w+ )?(flag|banner)\b/, "hold", "flag|banner", "feet", [
		"=",
		56,
		-6,
		50,
		206
	], [
		"l",
		50,
		204,
		84,
		210,
		116,
		200,
		114,
		158,
		84,
		168,
		51,
		160
	], [
		"~m",
		36,
		-6,
		46,
		8,
		66,
		8,
		78,
		-6
	]),
	handling(/\bsow(s|ing)\b/, "take", "seed|corn|wheat", "feet", ...row([
		78,
		88,
		100
	], (x) => [
		[
			".",
			x,
			116,
			2
		],
		[
			".",
			x + 6,
			92,
			2
		],
		[
			".",
			x + 14,
			60,
			2
		],
		[
			".",
			x + 18,
			26,
			2
		]
	]), [
		"~-",
		76,
		122,
		100,
		112,
		116,
		70
	], [
		"-",
		60,
		2,
		150,
		2
	])
];
// web/core/rough/acts-table.ts
var table = [
	[
		"=",
		36,
		78,
		36,
		0
	],
	[
		"=",
		142,
		78,
		142,
		0
	],
	[
		"t",
		22,
		78,
		156,
		78,
		156,
		86,
		22,
		86
	]
];
var steam = (x, y) => [[
	"~-",
	x,
	y,
	x + 4,
	y + 6,
	x,
	y + 12,
	x + 4,
	y + 18
], [
	"~-",
	x + 9,
	y,
	x + 13,
	y + 6,
	x + 9,
	y + 12,
	x + 13,
	y + 18
]];
var bowl = (x) => [[
	"~l",
	x - 13,
	99,
	x + 13,
	99,
	x + 7,
	87,
	x - 7,
	87
], [
	"-",
	x - 13,
	99,
	x + 13,
	99
]];
var cup = (x) => [[
	"~-",
	x + 6,
	98,
	x + 12,
	96,
	x + 10,
	90,
	x + 5,
	90
], [
	"l",
	x - 7,
	101,
	x + 7,
	101,
	x + 5,
	87,
	x - 5,
	87
]];
var stove = [[
	"d",
	54,
	0,
	124,
	0,
	124,
	84,
	54,
	84
], [
	"g",
	68,
	24,
	110,
	24,
	110,
	52,
	68,
	52
]];
var pot = [
	...stove,
	[
		"=",
		58,
		102,
		118,
		102
	],
	[
		"m",
		64,
		106,
		112,
		106,
		108,
		86,
		68,
		86
	],
	...steam(82, 116)
];
var dining = "soup|stew|porridge|broth|gruel";
// web/core/rough/acts-told.ts
var toldActs = [
	...[
		handling(/\b(sign|stamp)(s|ing)? (a|the|his|her|their) (\w+ )?(papers?|contracts?|letters?|documents?|book|treaty|forms?|will|confession|deed|cheque|petition|register)\b/, "place", "paper|contract|letter|document|book|sign(?:s|ing)|signs? (?:the|a)|pen|quill|pencil|pen and paper|table|desk", "feet", ...table, [
			"l",
			64,
			87,
			128,
			87,
			138,
			100,
			76,
			100
		], [
			"~-",
			82,
			91,
			88,
			94,
			92,
			90,
			98,
			94,
			104,
			91
		], [
			"=",
			80,
			92,
			68,
			116
		], [
			"-",
			100,
			97,
			124,
			97
		]),
		handling(new RegExp(`\\b(pour|ladl|serv|dish|spoon|fill)\\w* (out )?.{0,14}\\b(${dining}|bowls?|plates?)\\b`), "place", `${dining}|bowl|plate|ladle|spoon`, "feet", ...table, ...row([
			64,
			100,
			134
		], bowl), ...steam(96, 104), [
			"=",
			96,
			104,
			74,
			92,
			66,
			116
		]),
		handling(new RegExp(`\\b(eat|spoon|slurp|sup|finish)\\w* .{0,24}\\b(${dining}|cereal)\\b`), "eat", `${dining}|bowl|spoon|table|cereal`, "feet", ...table, ...bowl(74), ...steam(70, 104), [
			"=",
			18,
			134,
			34,
			146
		], [
			"ol",
			16,
			132,
			4,
			3
		]),
		handling(/\bpour(s|ing)? .{0,16}\b(tea|coffee|wine|beer|milk|water|juice|cups?|glass(es)?|drinks?|whisky|rum)\b(?!.*\b(ground|floor|flowers?|fire|head|bucket|gutter|sink)\b)/, "pour", "cup|mug|tea|coffee|glass|wine glass|goblet|drinking glass|table|pour(?:s|ing) \\w+|(?:a|the|his|her) glass", "feet", ...table, ...cup(91), ...cup(124)),
		handling(/^(?!.*\bfire\b).*\bstir(s|ring)? .*\b(pot|soup|stew|porridge|sauce|pan|jam)\b|\b(pot|soup|stew|porridge|pan) on (the|a) (stove|hob|range)\b|\bcook(s|ing)? (soup|stew|dinner|supper|porridge|breakfast|lunch|at the stove)\b/, "work", `pot|pan|stove|oven|spoon|saucepan|jar|pot of \\w+|ladle|${dining}`, "feet", ...pot, [
			"=",
			62,
			122,
			86,
			102
		]),
		handling(/\bcount(s|ing)? .{0,16}\b(coins?|money|gold|pennies|takings|silver|cash)\b/, "place", "coin|money|cash|gold|table|desk|silver spoon", "feet", ...table, ...row([
			58,
			102,
			122
		], (x) => [
			[
				"g",
				x,
				86,
				x + 16,
				86,
				x + 16,
				106,
				x,
				106
			],
			[
				"-",
				x,
				91,
				x + 16,
				91
			],
			[
				"-",
				x,
				96,
				x + 16,
				96
			],
			[
				"-",
				x,
				101,
				x + 16,
				101
			]
		]), [
			"og",
			84,
			89,
			9,
			3
		], [
			"og",
			90,
			100,
			8,
			8
		]),
		handling(/\bmeasur(es|ing) .{0,24}\b(cloth|fabric|silk|wool|linen|velvet|material|board|wood|plank|table)\b/, "place", "cloth|tape|table|plank|board|fabric", "feet", ...table, [
			"~c",
			40,
			92,
			128,
			92,
			150,
			86,
			150,
			40,
			134,
			46,
			120,
			38,
			118,
			80,
			40,
			84
		], [
			"g",
			44,
			98,
			116,
			98,
			116,
			93,
			44,
			93
		], ...row([
			54,
			66,
			78,
			90,
			102
		], (x) => [[
			"-",
			x,
			98,
			x,
			95
		]]), [
			"-",
			134,
			84,
			134,
			50
		]),
		handling(/\biron(s|ing) (a|the|his|her|their|some|shirts?|clothes|sheets?)\b/, "place", "shirt|cloth|dress|table|washing|laundry|iron|trousers", "feet", [
			"=",
			56,
			80,
			122,
			0
		], [
			"=",
			122,
			80,
			56,
			0
		], [
			"t",
			26,
			80,
			148,
			80,
			148,
			86,
			26,
			86
		], [
			"~l",
			60,
			90,
			150,
			91,
			156,
			60,
			138,
			56,
			134,
			84,
			60,
			85
		], [
			"~d",
			62,
			92,
			98,
			92,
			92,
			102,
			68,
			104
		], [
			"~=",
			68,
			104,
			70,
			112,
			84,
			112,
			88,
			104
		], ...steam(104, 96)),
		handling(/\b(cut|slic|carv)\w* .{0,12}\b(bread|loaf|cake|cheese|ham|meat|pie|pizza|turkey|roast|melon|chicken)\b/, "place", "bread|loaf|cake|cheese|knife|knives|pie|pizza|slice|table|sausage", "feet", ...table, [
			"t",
			70,
			86,
			140,
			86,
			140,
			90,
			70,
			90
		], [
			"~t",
			84,
			90,
			82,
			106,
			96,
			112,
			122,
			110,
			132,
			104,
			132,
			90
		], [
			"-",
			108,
			108,
			112,
			98
		], [
			"-",
			120,
			107,
			124,
			97
		], [
			"l",
			84,
			104,
			124,
			95,
			120,
			90,
			84,
			98
		], [
			"=",
			68,
			103,
			84,
			101
		]),
		handling(/\bwash(es|ing) (his|her|their) (\w+ )?(hands|face|feet|arms|paws)\b/, "place", "basin|sink|bowl|soap|water|table|towel", "feet", ...table, [
			"l",
			54,
			104,
			118,
			104,
			108,
			87,
			64,
			87
		], [
			"~m",
			54,
			104,
			70,
			108,
			86,
			103,
			102,
			108,
			118,
			104
		], [
			"ol",
			70,
			112,
			4,
			4
		], [
			"ol",
			92,
			114,
			5,
			5
		], [
			".",
			64,
			122,
			2
		], [
			".",
			100,
			124,
			2
		]),
		handling(/\b(wash|dry|dries|scrub|rins)\w* (up )?.{0,10}\b(dish(es)?|plates?|cups?|pots?|pans?|glasses|bowls?)\b|\bdo(es|ing) the (dishes|washing.up)\b/, "place", "plate|dish|cup|pan|bowl|pot|sink|towel|glass|washing", "feet", ...table, [
			"m",
			52,
			108,
			116,
			108,
			108,
			87,
			60,
			87
		], [
			"~l",
			54,
			108,
			60,
			118,
			70,
			112,
			80,
			120,
			92,
			113,
			102,
			118,
			114,
			108
		], [
			"ol",
			66,
			126,
			4,
			4
		], [
			"ol",
			98,
			124,
			3,
			3
		], ...row([
			88,
			93,
			98,
			103
		], (y) => [[
			"ol",
			136,
			y,
			16,
			4
		]])),
		handling(/\b(pack|unpack)(s|ing)? (a|the|his|her|their|up|some)?\b.*\b(suitcase|case|bags?|trunk|clothes|things|backpack|rucksack)\b/, "place", "suitcase|case|bag|trunk|sack|clothes|shirt|backpack|rucksack", "feet", ...table, [
			"t",
			54,
			87,
			126,
			87,
			126,
			104,
			54,
			104
		], [
			"t",
			54,
			104,
			126,
			104,
			136,
			146,
			64,
			146
		], [
			"~l",
			64,
			104,
			70,
			114,
			86,
			108,
			98,
			114,
			112,
			104
		], [
			"c",
			84,
			104,
			92,
			112,
			110,
			110,
			114,
			104
		]),
		handling(/^(?!.*\b(out of|off)\b).*\bsaw(s|ing) (up |through )?(a|the|some|his|her)? ?(\w+ )?(logs?|planks?|boards?|wood|beams?|branch(es)?|trunk|tree|legs?)\b/, "place", "log|plank|board|beam|saw|wood|branch|timber|tree", "feet", [
			"=",
			66,
			76,
			50,
			0
		], [
			"=",
			66,
			76,
			82,
			0
		], [
			"=",
			128,
			76,
			112,
			0
		], [
			"=",
			128,
			76,
			144,
			0
		], [
			"d",
			40,
			74,
			156,
			74,
			156,
			94,
			40,
			94
		], [
			"ol",
			156,
			84,
			5,
			10
		], [
			"l",
			78,
			98,
			80,
			112,
			124,
			86,
			120,
			80
		], [
			"=",
			70,
			96,
			74,
			112,
			82,
			110
		], [
			".",
			102,
			66,
			1.6
		], [
			".",
			110,
			58,
			1.6
		], [
			".",
			98,
			54,
			1.6
		]),
		handling(/\bhammer\w* .{0,14}\bnails?\b|\b(nail|hammer)\w* .{0,24}\b(to|into|on|onto) (the|a) (wall|door|post|tree|board|plank|fence)\b/, "knock", "nail|wall|door|board|plank", "feet", [
			"t",
			96,
			40,
			108,
			40,
			108,
			214,
			96,
			214
		], [
			"=",
			84,
			148,
			97,
			148
		], [
			"=",
			84,
			144,
			84,
			152
		], [
			"-",
			82,
			160,
			76,
			168
		], [
			"-",
			88,
			162,
			88,
			172
		], [
			"-",
			80,
			136,
			74,
			130
		]),
		handling(/\b(forg(es|ing)|hammer\w* .{0,20}\b(anvil|iron|horseshoe|steel|sword|blade|metal)|(at|on) (the|an|his|her) anvil)\b/, "chop", "anvil|horseshoe|iron|metal", "feet", [
			"d",
			62,
			0,
			118,
			0,
			112,
			48,
			68,
			48
		], [
			"m",
			40,
			84,
			132,
			84,
			132,
			74,
			108,
			66,
			108,
			54,
			118,
			48,
			66,
			48,
			76,
			54,
			76,
			68
		], [
			"=",
			80,
			89,
			128,
			89
		], [
			"g",
			104,
			86,
			130,
			86,
			130,
			92,
			104,
			92
		], [
			"-",
			108,
			100,
			100,
			114
		], [
			"-",
			118,
			102,
			120,
			116
		], [
			"-",
			128,
			100,
			140,
			110
		]),
		handling(/\bpaint(s|ing) (a|the|his|her|their) (\w+ )?(wall|fence|door|house|room|gate|ceiling|boat|fence|bench)\b/, "knock", "wall|fence|door|gate|bucket|brush|paint(?:s|ing) (?:a|the|his|her)|paintbrush", "feet", [
			"~m",
			84,
			190,
			96,
			200,
			112,
			196,
			130,
			200,
			130,
			90,
			118,
			82,
			108,
			92,
			98,
			70,
			90,
			96,
			84,
			100
		], [
			"=",
			62,
			134,
			76,
			150
		], [
			"d",
			74,
			144,
			82,
			156,
			92,
			156,
			84,
			142
		]),
		handling(/\b(paint|sketch|draw)(s|ing)? (a|the|his|her|their) (\w+ )?(picture|portrait|landscape|canvas|painting|view|scene|model|self-portrait)\b|\bpaints? (at|on) (the|an|his|her) (easel|canvas)\b/, "knock", "easel|painting|canvas|picture|portrait|paintbrush|brush|paint(?:s|ing) (?:a|the|his|her)", "feet", [
			"=",
			76,
			0,
			100,
			190
		], [
			"=",
			128,
			0,
			104,
			190
		], [
			"l",
			84,
			88,
			146,
			88,
			146,
			176,
			84,
			176
		], [
			"t",
			72,
			82,
			150,
			82,
			150,
			88,
			72,
			88
		], [
			"~m",
			90,
			104,
			104,
			124,
			118,
			110,
			138,
			122,
			138,
			94,
			90,
			94
		], [
			"oc",
			126,
			150,
			9,
			9
		], [
			"=",
			60,
			136,
			84,
			148
		], [
			"d",
			82,
			145,
			92,
			153,
			86,
			153
		]),
		handling(/\bhang(s|ing)? (out |up )?(a|the|his|her|their|some)? ?(\w+ )?(washing|laundry|clothes|sheets?|shirts?|linen|diapers|socks)\b/, "reach", "washing|laundry|clothes|rope|line|sheet|shirt|cloth|washing line|sock|peg", "feet", [
			"-",
			-60,
			166,
			40,
			160,
			190,
			166
		], [
			"~l",
			34,
			162,
			78,
			162,
			76,
			104,
			56,
			108,
			36,
			102
		], [
			"c",
			92,
			162,
			124,
			163,
			130,
			140,
			120,
			138,
			120,
			106,
			96,
			106,
			96,
			138,
			86,
			142
		], [
			"=",
			44,
			166,
			44,
			156
		], [
			"=",
			70,
			166,
			70,
			156
		]),
		handling(/\bhang(s|ing)? (up )?(a|the|his|her|their) (\w+ )?(picture|painting|portrait|photo(graph)?|mirror|frame)\b/, "reach", "picture|painting|portrait|photo|photograph|mirror|picture frame|frame|easel|canvas", "feet", [
			"-",
			60,
			176,
			76,
			190,
			92,
			176
		], [
			"t",
			46,
			128,
			106,
			128,
			106,
			176,
			46,
			176
		], [
			"l",
			52,
			134,
			100,
			134,
			100,
			170,
			52,
			170
		], [
			"~m",
			54,
			136,
			68,
			154,
			80,
			144,
			98,
			152,
			98,
			136
		]),
		handling(/\bhang(s|ing)? (up )?(a|the|his|her|their) (\w+ )?(coat|jacket|hat|cloak|dress|suit)\b/, "reach", "coat|jacket|hat|cloak|dress|suit", "feet", [
			"=",
			44,
			160,
			56,
			160
		], [
			"~c",
			50,
			158,
			66,
			150,
			76,
			80,
			28,
			80,
			36,
			150
		], [
			"-",
			50,
			156,
			52,
			82
		]),
		handling(/\blight(s|ing) (a|the|his|her|another|some) (\w+ )?(candles?|lamps?|lanterns?|oil lamp)\b/, "place", "candle|lamp|lantern|match|candlestick|oil lamp|table|lights? (?:a|the) (?:candle|lamp)|light(?:s|ing) (?:a|the|one) (?:fire|candle|lamp|fuse|pipe)", "feet", ...table, [
			"=",
			76,
			93,
			90,
			112
		], [
			"~g",
			88,
			112,
			92,
			122,
			96,
			112
		], [
			"d",
			86,
			87,
			116,
			87,
			112,
			92,
			90,
			92
		], [
			"l",
			96,
			92,
			106,
			92,
			106,
			118,
			96,
			118
		], [
			"~g",
			96,
			120,
			101,
			138,
			106,
			120
		], [
			"-",
			114,
			132,
			124,
			138
		], [
			"-",
			88,
			134,
			80,
			142
		]),
		handling(/\b(wip|polish|dust|clean|scrub)(e?s|ing)? (down )?(a|the|his|her) (\w+ )?(table|counter|desk|bar|bench|worktop)\b/, "place", "cloth|rag|table|desk|counter|wip(?:es|ing)|polish(?:es|ing)|towel|bench", "feet", ...table, [
			"~l",
			58,
			87,
			56,
			98,
			76,
			104,
			98,
			96,
			104,
			87
		], [
			"~-",
			112,
			90,
			128,
			94,
			144,
			90
		], [
			"~-",
			108,
			98,
			124,
			104,
			142,
			100
		]),
		handling(/\bblow(s|ing)? (out )?.{0,16}\bcandles?\b.*\bcake\b|\bblow(s|ing)? out .{0,12}\bcandles\b/, "leanIn", "cake|candle|table", "feet", ...table, [
			"t",
			78,
			87,
			138,
			87,
			138,
			106,
			78,
			106
		], [
			"~l",
			78,
			106,
			84,
			98,
			94,
			104,
			106,
			97,
			118,
			104,
			130,
			98,
			138,
			106
		], ...row([
			90,
			108,
			126
		], (x) => [[
			"l",
			x - 2,
			106,
			x + 2,
			106,
			x + 2,
			122,
			x - 2,
			122
		], [
			"~g",
			x - 3,
			123,
			x + 6,
			132,
			x + 4,
			122
		]]), [
			"-",
			56,
			140,
			72,
			132
		], [
			"-",
			58,
			132,
			74,
			126
		]),
		handling(/\b(crack|break)\w* .{0,10}\beggs?\b(?!.*\bpan\b)/, "place", "egg|bowl|flour|dough|batter", "feet", ...table, [
			"l",
			70,
			108,
			112,
			108,
			102,
			86,
			80,
			86
		], [
			"~l",
			80,
			124,
			74,
			118,
			78,
			112,
			86,
			114
		], [
			"~l",
			96,
			114,
			104,
			112,
			108,
			118,
			102,
			124
		], [
			"og",
			91,
			114,
			4,
			3
		], [
			"ol",
			128,
			91,
			5,
			6
		], [
			"ol",
			140,
			91,
			5,
			6
		]),
		handling(/\b(stir|mix|whisk|beat)(s|es|ring|ing)? .{0,16}\b(flour|batter|dough|cream|eggs?|sugar|butter|bowl|ingredients)\b/, "place", "egg|bowl|flour|dough|batter|sugar|cream|butter|spoon|(?:sack|bag) of flour|sack|bag", "feet", ...table, [
			"=",
			92,
			100,
			74,
			124
		], [
			"l",
			74,
			108,
			120,
			108,
			108,
			86,
			86,
			86
		], [
			"~-",
			84,
			112,
			96,
			116,
			110,
			112
		]),
		handling(/\bfr(ies|ying)\b(?! pan)|\b(egg|pancake|bacon|fish|omelette)s? (in|into) (a|the|his|her) (frying )?pan\b|\bflip(s|ping)? .{0,10}\bpancakes?\b/, "work", "egg|pan|fr(?:ies|ying)|stove|oven|sausage|(?:a|the|fried) fish", "feet", ...stove, [
			"d",
			62,
			96,
			112,
			96,
			106,
			86,
			68,
			86
		], [
			"=",
			62,
			93,
			34,
			104
		], [
			"~l",
			72,
			97,
			78,
			102,
			98,
			102,
			104,
			97
		], [
			"og",
			88,
			101,
			6,
			4
		], ...steam(80, 112)),
		handling(/\bpeel(s|ing)? .{0,14}\b(potato(es)?|apples?|oranges?|onions?|carrots?|vegetables)\b/, "sew", "potato|apple|orange|onion|carrot|knife|knives|table|bowl", "feet", ...table, [
			"~t",
			36,
			124,
			34,
			136,
			46,
			142,
			58,
			136,
			57,
			124,
			46,
			120
		], [
			"l",
			40,
			142,
			62,
			148,
			58,
			141
		], [
			"~-",
			56,
			122,
			66,
			114,
			58,
			106,
			68,
			98
		], ...bowl(104), [
			"~t",
			92,
			99,
			98,
			108,
			106,
			101
		], [
			"~t",
			102,
			99,
			110,
			109,
			116,
			99
		]),
		handling(/\bplay(s|ing)? (a game of )?(chess|checkers|draughts)\b|\bat the chess ?board\b/, "write", "chess|chessboard|table", "feet", [
			"=",
			88,
			46,
			88,
			0
		], [
			"t",
			46,
			46,
			134,
			46,
			134,
			54,
			46,
			54
		], ...row([
			62,
			78,
			94
		], (x) => [[
			"d",
			x,
			54,
			x + 8,
			54,
			x + 5,
			72,
			x + 3,
			72
		]]), ...row([
			104,
			116,
			126
		], (x) => [[
			"l",
			x,
			54,
			x + 8,
			54,
			x + 5,
			72,
			x + 3,
			72
		]]), [
			".",
			66,
			74,
			3
		], [
			".",
			82,
			74,
			3
		]),
		handling(/\b(beat|bang|play|hit|pound)\w* (on |up )?(a|the|his|her) (\w+ )?drums?\b|\bplay\w* (a|the) (?!wedding|funeral|bridal)(\w+ )?march\b(?!.*\b(piano|organ|violin|flute|trumpet|fiddle)\b)|\bdrum(s|ming)\b(?! (his|her) fingers)/, "place", "drum", "feet", [
			"t",
			40,
			52,
			112,
			52,
			112,
			84,
			40,
			84
		], [
			"ol",
			76,
			84,
			36,
			8
		], [
			"-",
			40,
			82,
			52,
			54,
			64,
			80,
			76,
			52,
			88,
			80,
			100,
			54,
			112,
			82
		], [
			"=",
			42,
			98,
			62,
			86
		], [
			"=",
			74,
			92,
			96,
			88
		], [
			"~=",
			34,
			84,
			14,
			110,
			6,
			132
		], [
			"-",
			60,
			98,
			58,
			108
		], [
			"-",
			98,
			98,
			102,
			108
		]),
		handling(/\b(writ|scrawl|scribbl|paint|draw|scratch)\w* (\w+ ){0,3}(on|into|onto) (a|the|his|her) (\w+ )?(wall|door|fence|mirror|rock|tree)\b/, "knock", "wall|door|mirror|pen and paper|writ(?:es|ing)|fence|rock", "feet", [
			"~-",
			76,
			168,
			82,
			176,
			88,
			164,
			94,
			176,
			100,
			166,
			108,
			174
		], [
			"~-",
			114,
			168,
			122,
			176,
			130,
			166,
			138,
			174,
			146,
			168
		], [
			"~-",
			76,
			146,
			84,
			154,
			90,
			144
		]),
		handling(/\b(chang|screw|replac)\w* (in )?(a|the) (\w+ )?(light ?)?bulb\b/, "reach", "bulb|lamp|light ?bulb", "feet", [
			"=",
			46,
			260,
			46,
			182
		], [
			"d",
			41,
			170,
			51,
			170,
			50,
			182,
			42,
			182
		], [
			"og",
			46,
			162,
			9,
			10
		], [
			"-",
			60,
			156,
			68,
			152
		], [
			"-",
			58,
			170,
			66,
			176
		]),
		handling(/\b(look|glanc|star|check)\w* (at |down at )?(his|her|the) (\w+ )?watch\b/, "sew", "watch|wristwatch|pocket watch", "hand", [
			"d",
			-9,
			-7,
			-4,
			2,
			-1,
			0,
			-6,
			-9
		], [
			"ol",
			-4,
			-1,
			5,
			5
		], [
			"-",
			-4,
			2,
			-4,
			-1,
			-2,
			-2
		]),
		handling(/\bjuggl(es|ing)\b/, "hold", "ball|apple|orange|knife|knives|torch|plate|egg", "feet", [
			"og",
			40,
			146,
			8,
			8
		], [
			"ol",
			62,
			184,
			8,
			8
		], [
			"od",
			88,
			158,
			8,
			8
		], [
			"~-",
			46,
			158,
			52,
			174,
			58,
			180
		], [
			"~-",
			72,
			182,
			82,
			176,
			87,
			168
		], [
			"~-",
			86,
			148,
			76,
			132,
			62,
			122
		])
	],
	...groundActs,
	handling(/\b(handcuffed|(in|wearing|raising) (the |his |her )?(handcuffs|chains|irons|shackles))\b/, "hold", "handcuff|chain|shackle", "hand", [
		"om",
		0,
		0,
		4,
		4.6
	], [
		"os",
		0,
		0,
		2.2,
		2.8
	], [
		"om",
		-14,
		0,
		4,
		4.6
	], [
		"os",
		-14,
		0,
		2.2,
		2.8
	], [
		"=",
		-10,
		0,
		-7,
		-2,
		-4,
		0
	]),
	handling(/\b(lift|open|rais|heav|pull)\w* (up )?(a|the) (\w+ )?(trap ?door|floorboards?|manhole|cellar door)\b|\b(pris|pry|lever|lift|pull|tear)\w* up (a|the) (\w+ )?(board|plank|step|flagstone|tile)s?\b/, "bend", "trap ?door|floorboard|(?:the |a |wooden |old )*(?:board|plank)|flagstone|door|opens the door|open(?:s|ing|ed)? (?:the |a )?(?:\\w+ )?door", "feet", [
		"i",
		84,
		-4,
		190,
		-4,
		168,
		18,
		96,
		18
	], [
		"t",
		74,
		64,
		92,
		74,
		178,
		30,
		168,
		14
	], [
		"-",
		80,
		67,
		172,
		22
	], [
		"-",
		110,
		58,
		104,
		50
	], [
		"-",
		150,
		38,
		144,
		30
	]),
	handling(/\bkeyhole\b/, "leanIn", "door|key|keyhole", "feet", [
		"t",
		58,
		0,
		160,
		0,
		160,
		210,
		58,
		210
	], [
		"-",
		68,
		16,
		150,
		16,
		150,
		90,
		68,
		90,
		68,
		16
	], [
		"om",
		68,
		126,
		6,
		6
	], [
		"oi",
		68,
		148,
		4,
		4
	], [
		"i",
		66,
		147,
		70,
		147,
		72,
		136,
		64,
		136
	]),
	handling(/\b(glass|display|show) ?case\b|\bglass (cabinet|counter)\b|\bvitrine\b/, "hold", "glass case|display case|show ?case|glass cabinet|vitrine|glass counter", "feet", [
		"l",
		92,
		60,
		182,
		60,
		182,
		108,
		92,
		108
	], [
		"t",
		88,
		0,
		186,
		0,
		186,
		60,
		88,
		60
	], [
		"~g",
		116,
		66,
		118,
		82,
		128,
		90,
		146,
		90,
		156,
		82,
		158,
		66,
		148,
		80,
		126,
		80
	], [
		"-",
		160,
		104,
		176,
		88
	], [
		"-",
		154,
		100,
		170,
		84
	]),
	handling(/\b(tight ?rope|high wire)\b/, "spread", "rope|wire", "feet", [
		"=",
		-260,
		6,
		0,
		-3,
		260,
		6
	]),
	handling(/\b(climb|slid|shinn|let)\w* (\w+ )?(up|down) (on |by )?(a|the|his|her) (\w+ )?(rope|cable|vine|chain|drainpipe|pole)\b/, "climb", "rope|cable|vine|chain|pole|walking stick|stick", "feet", [
		"~=",
		46,
		300,
		48,
		160,
		44,
		80,
		50,
		-10
	], [
		"-",
		47,
		120,
		49,
		114
	], [
		"-",
		46,
		60,
		48,
		54
	]),
	handling(/\bclimb\w* (up |down )?(a|the) (\w+ )?(cliff|rock ?face|crag|rocks|precipice)\b/, "climb", "cliff|rock|boulder", "feet", [
		"m",
		44,
		-4,
		34,
		22,
		46,
		30,
		40,
		84,
		54,
		96,
		46,
		140,
		58,
		160,
		48,
		200,
		64,
		270,
		460,
		270,
		460,
		-4
	], [
		"-",
		60,
		40,
		84,
		52,
		80,
		70
	], [
		"-",
		90,
		110,
		120,
		124
	], [
		"-",
		76,
		150,
		100,
		160,
		96,
		180
	]),
	handling(/\bburn(s|ing) (a|the|his|her|their|all) (\w+ )?(letters?|papers?|pages?|photo(graph)?s?|maps?|books?|contract|notes?)\b/, "take", "fire(?!place)|flame", "hand", [
		"~g",
		-2,
		6,
		-5,
		16,
		2,
		14,
		6,
		30,
		11,
		16,
		18,
		20,
		18,
		6,
		10,
		0
	]),
	handling(/\b(post|mail)(s|ing) (a|the|his|her|their|some) (\w+ )?(letters?|cards?|postcards?|parcels?|envelopes?)\b/, "take", "letter ?box|post ?box|mailbox", "feet", [
		"c",
		84,
		0,
		136,
		0,
		136,
		140,
		84,
		140
	], [
		"~c",
		84,
		138,
		90,
		154,
		130,
		154,
		136,
		138
	], [
		"=",
		88,
		122,
		112,
		122
	], [
		"l",
		96,
		74,
		126,
		74,
		126,
		96,
		96,
		96
	]),
	handling(/\b(comb|brush|braid|plait)(s|es|ing)? (out )?(his|her|their) (\w+ )?hair\b/, "headHand", "hair", "head", [
		"-",
		-22,
		2,
		-27,
		-6
	], [
		"-",
		-24,
		-2,
		-28,
		-12
	]),
	handling(/\b(brush(es|ing) (his|her|their) teeth|shav(es|ing)|put(s|ting) on (\w+ )?(lipstick|make-?up))\b/, "eat", "teeth|his teeth|her teeth", "mouth", [
		"ol",
		1,
		-2,
		3.4,
		2.6
	], [
		"ol",
		4,
		-5,
		2.4,
		2
	], [
		"ol",
		-3,
		-5,
		2.6,
		2
	]),
	handling(/\b((un)?t(ies|ying)|lac(es|ing)|buckl(es|ing)) (up )?(his|her|their|a|the) (\w+ )?(shoe|boot|lace|skate|sandal|sneaker|shoelace)s?\b/, "scoop", "shoe|boot|lace|skate|sandal|sneaker", "feet", [
		"~l",
		58,
		14,
		50,
		26,
		60,
		28,
		68,
		16
	], [
		"~l",
		68,
		16,
		80,
		28,
		86,
		22,
		74,
		13
	], [
		"~=",
		66,
		14,
		54,
		4
	], [
		"~=",
		70,
		14,
		82,
		4
	]),
	handling(/\b(scrub|wax|polish|mop|wip)\w* (the|a|his|her|their) (\w+ )?(floor|steps?|stairs|deck|tiles)\b(?!.*\b(mop|broom)\b)/, "scoop", "brush|bucket|pail|rag|polish(?:es|ing)|wip(?:es|ing)|cloth|soap|stairs|clean(?:s|ing) the floor", "feet", [
		"~l",
		62,
		4,
		70,
		14,
		86,
		10,
		98,
		16,
		112,
		6,
		92,
		-2
	], [
		"t",
		72,
		14,
		100,
		14,
		100,
		24,
		72,
		24
	], [
		"-",
		76,
		14,
		76,
		9
	], [
		"-",
		86,
		14,
		86,
		9
	], [
		"-",
		96,
		14,
		96,
		9
	], [
		"ol",
		112,
		22,
		5,
		5
	], [
		"m",
		128,
		34,
		164,
		34,
		158,
		0,
		134,
		0
	], [
		"~-",
		130,
		34,
		146,
		60,
		162,
		34
	]),
	handling(/\bpick(s|ing)? .{0,20}\b(apples?|pears?|cherr(y|ies)|oranges?|plums?|lemons?|peach(es)?|grapes?|fruit)\b/, "reach", "apple|pear|cherry|cherries|orange|oranges|plum|lemon|peach|grape|fruit|tree|apple tree|basket", "feet", [
		"=",
		30,
		196,
		96,
		186,
		170,
		206
	], [
		"~m",
		30,
		190,
		54,
		178,
		92,
		184,
		120,
		176,
		160,
		186,
		186,
		204,
		150,
		224,
		100,
		216,
		60,
		222,
		34,
		208
	], [
		"oc",
		50,
		164,
		9,
		9
	], [
		"oc",
		88,
		174,
		9,
		9
	], [
		"oc",
		122,
		168,
		9,
		9
	], [
		"oc",
		150,
		180,
		9,
		9
	], [
		"-",
		50,
		173,
		54,
		182
	]),
	handling(/\bfl(ies|ying|y) (a|the|his|her|their) (\w+ )?kites?\b|\bkite (on|by) (a|its|the) (string|line)\b/, "fish", "kite|string|rope", "feet", [
		"~-",
		46,
		117,
		80,
		138,
		112,
		176
	], [
		"c",
		112,
		176,
		104,
		204,
		132,
		214,
		140,
		184
	], [
		"-",
		112,
		176,
		132,
		214
	], [
		"-",
		104,
		204,
		140,
		184
	], [
		"~-",
		112,
		176,
		120,
		164,
		112,
		156,
		122,
		148,
		116,
		140
	]),
	handling(/^(?!.*mower).*\b(mow|scyth)(s|es|ing)?\b/, "sweep", "scythe|grass|hay|wheat|corn", "feet", [
		"~=",
		26,
		150,
		52,
		104,
		84,
		60,
		96,
		10
	], [
		"=",
		64,
		101,
		56,
		96
	], [
		"~l",
		96,
		14,
		120,
		24,
		160,
		14,
		176,
		-4,
		140,
		8,
		98,
		4
	], ...row([
		124,
		136,
		148,
		184,
		194,
		206
	], (x) => [[
		"-",
		x,
		-6,
		x - 3,
		16
	], [
		"-",
		x + 4,
		-6,
		x + 8,
		14
	]])),
	handling(/\btak(es|ing) (a|the|some|his|her) (photo(graph)?s?|pictures?)\b(?! (from|off|out|down|away))/, "peer", "photograph|photo|picture", "hand", [
		"g",
		12,
		7,
		17,
		12,
		15,
		7,
		22,
		8,
		16,
		3,
		21,
		-2,
		15,
		0,
		12,
		-5
	]),
	handling(/\bplay(s|ing)? (a |the |his |her |on the )?(\w+ )?(piano|organ|harpsichord)\b|\b(at|on) the (piano|organ|harpsichord)\b/, "write", "piano|grand piano|organ|harpsichord", "feet", [
		"d",
		82,
		0,
		140,
		0,
		140,
		126,
		82,
		126
	], [
		"l",
		48,
		52,
		84,
		52,
		84,
		58,
		48,
		58
	], [
		"=",
		52,
		52,
		52,
		0
	], [
		"d",
		48,
		44,
		84,
		44,
		84,
		52,
		48,
		52
	], ...row([
		56,
		64,
		72
	], (x) => [[
		"-",
		x,
		58,
		x,
		52
	]]), [
		"l",
		76,
		74,
		84,
		108,
		88,
		108,
		82,
		74
	]),
	handling(/\b(tied|bound|strapped) (up )?(to|in|on) (a|the|his|her) (\w+ )?(chair|seat)\b/, "bound", "rope|cord", "feet", [
		"=",
		-24,
		92,
		24,
		88
	], [
		"=",
		-24,
		82,
		26,
		78
	], [
		"=",
		-24,
		72,
		26,
		68
	], [
		"=",
		-20,
		62,
		28,
		60
	], [
		"~=",
		-24,
		82,
		-36,
		76,
		-30,
		66
	], [
		"=",
		44,
		22,
		66,
		24
	], [
		"=",
		44,
		14,
		64,
		16
	]),
	handling(/\b(on|onto|over|across|along|cross\w*) (an?|the) (\w+ ){0,2}(rope|suspension|hanging|swinging|narrow wooden) bridge\b/, "walk", "rope|bridge", "feet", [
		"~=",
		-230,
		14,
		-80,
		-4,
		0,
		-8,
		80,
		-4,
		230,
		14
	], [
		"~=",
		-230,
		96,
		-80,
		70,
		0,
		64,
		80,
		70,
		230,
		96
	], ...row([
		-160,
		-110,
		-60,
		-10,
		40,
		90,
		140
	], (x) => [[
		"-",
		x,
		-2,
		x,
		72
	], [
		"t",
		x - 18,
		-4,
		x + 22,
		-4,
		x + 20,
		-12,
		x - 16,
		-12
	]])),
	handling(/\b(slid(es|ing)|skid\w*|slither\w*) .{0,24}\b(mud|slush|puddles?|grass|snow|pitch|field|gravel)\b/, "skid", "mud|puddle", "feet", [
		"~d",
		-90,
		-4,
		-60,
		8,
		60,
		8,
		130,
		2,
		110,
		-10,
		-60,
		-12
	], [
		"~d",
		96,
		8,
		118,
		40,
		124,
		24,
		142,
		48,
		140,
		20,
		158,
		28,
		148,
		4
	], [
		".",
		140,
		60,
		3
	], [
		".",
		162,
		44,
		3
	], [
		".",
		112,
		54,
		2.4
	], [
		"-",
		-60,
		70,
		-130,
		74
	], [
		"-",
		-56,
		46,
		-140,
		48
	], [
		"-",
		-70,
		24,
		-130,
		24
	]),
	handling(/\bslip(s|ping)? .*\b(ice|floor|peel|mud|soap|puddle|stone|wet)\b/, "fall", "ice|banana|puddle", "feet", [
		"~l",
		-70,
		2,
		0,
		10,
		90,
		6,
		130,
		-4,
		40,
		-12,
		-50,
		-8
	], [
		"~=",
		60,
		22,
		96,
		26,
		112,
		50
	], [
		"~=",
		64,
		10,
		112,
		14,
		130,
		40
	]),
	handling(/\b(throw|fling|hurl|empt|toss|pour|tip|splash)\w* .{0,14}\b(bucket|pail|basin|jug|bowl|glass|pan)s? (full )?of (\w+ )?(water|slop|wine|soup|milk|beer|mud)\b|\b(throw|fling|splash)\w* water\b/, "take", "water|wave", "hand", [
		"~l",
		6,
		-2,
		18,
		14,
		34,
		20,
		50,
		16,
		44,
		10,
		58,
		4,
		46,
		0,
		52,
		-10,
		36,
		-8,
		28,
		-16,
		18,
		-10,
		8,
		-12
	], [
		"~-",
		14,
		2,
		28,
		10,
		42,
		10
	], [
		"~-",
		16,
		-4,
		30,
		0,
		42,
		-2
	], [
		"ol",
		60,
		14,
		2,
		2
	], [
		"ol",
		64,
		-4,
		2.4,
		2.4
	], [
		"ol",
		56,
		-18,
		2,
		2
	]),
	handling(/\b(bandag|wrap|dress)\w* (up )?(his|her|their) (\w+ )?(arm|hand|wrist|elbow|finger|leg|wound)\b/, "hold", "bandage|cloth", "hand", [
		"l",
		-12,
		-5,
		-13,
		5,
		-3,
		6,
		-2,
		-4
	], [
		"-",
		-9,
		-5,
		-9,
		5
	], [
		"-",
		-6,
		-5,
		-6,
		5
	], [
		"~l",
		-8,
		-5,
		-14,
		-16,
		-10,
		-22,
		-8,
		-12
	], [
		"oc",
		-7,
		1,
		1.6,
		1.6
	]),
	handling(/\b(smok|light)(es|s|ing) (a|the|his|her) (\w+ )?pipe\b|\bpuff(s|ing)? (on|at) (a|the|his|her)\b/, "eat", "smoke ring", "mouth", [
		"~-",
		14,
		6,
		18,
		12,
		12,
		18,
		18,
		26
	], [
		"~-",
		20,
		8,
		25,
		14,
		19,
		21,
		25,
		30
	]),
	handling(/\b(pull|push|press|turn|throw|yank|crank)\w* (down |up )?(a|the|an) (\w+ )?(lever|switch|handle|crank)\b/, "take", "lever|switch|handle|big switch|crank", "feet", [
		"d",
		72,
		0,
		122,
		0,
		116,
		44,
		78,
		44
	], [
		"=",
		98,
		42,
		74,
		118
	], [
		"oc",
		73,
		121,
		8,
		8
	], [
		"~-",
		90,
		136,
		108,
		132,
		118,
		116
	], [
		"-",
		118,
		116,
		110,
		118
	], [
		"-",
		118,
		116,
		119,
		125
	]),
	handling(/\b(cast|throw)(s|ing)? (out )?(a|the|his|her|their) (\w+ )?nets?\b/, "offer", "net|fishing net", "feet", [
		"~-",
		46,
		119,
		66,
		132,
		84,
		134
	], [
		"~-",
		84,
		134,
		104,
		176,
		140,
		190,
		176,
		176,
		190,
		138,
		176,
		96,
		140,
		84,
		104,
		98,
		84,
		134
	], ...row([
		104,
		122,
		140,
		158,
		176
	], (x) => [[
		"-",
		x,
		x === 140 ? 88 : 100,
		x,
		x === 140 ? 186 : 170
	]]), ...row([
		112,
		130,
		148,
		166
	], (y) => [[
		"-",
		92,
		y,
		186,
		y
	]]), [
		".",
		196,
		120,
		3
	], [
		".",
		190,
		100,
		3
	], [
		".",
		170,
		84,
		3
	]),
	handling(/\bt(ies|ying) .{0,24}\b(to|round|around) (a|the) (\w+ )?(tree|post|pole|trunk|stake|rail)\b/, "push", "rope|tree|post|pole|string|cord|apple tree|chain|stick", "feet", [
		"d",
		92,
		0,
		96,
		260,
		132,
		260,
		136,
		0
	], [
		"~=",
		90,
		112,
		112,
		106,
		138,
		112
	], [
		"~=",
		90,
		120,
		112,
		114,
		138,
		120
	], [
		"~=",
		90,
		104,
		112,
		98,
		138,
		104
	], [
		"~=",
		92,
		110,
		80,
		100,
		70,
		60,
		40,
		20,
		-10,
		-2
	]),
	handling(/\b(press|push|hit|punch)\w* (down )?(on )?(a|the|an) (\w+ ){0,2}(buttons?|keypad|doorbell)\b|\bring(s|ing)? (a|the|his|her) door ?bell\b/, "take", "button|doorbell|bell", "feet", [
		"t",
		86,
		96,
		118,
		96,
		118,
		146,
		86,
		146
	], [
		"oc",
		90,
		121,
		9,
		9
	], [
		"ol",
		106,
		134,
		4,
		4
	], [
		"ol",
		106,
		108,
		4,
		4
	], [
		"-",
		80,
		134,
		74,
		142
	], [
		"-",
		78,
		108,
		72,
		102
	]),
	{
		words: /\b(leaves|leaf|twigs?|straw|hay|feathers?|flowers?|petals) in (the|his|her|their|its) (hair|beard)\b/,
		at: "head",
		shows: /^(leaves|leaf|twig|straw|hay|feather|flower|petal)s?\b/,
		sketch: [
			[
				"~g",
				-9,
				-1,
				-14,
				5,
				-10,
				10,
				-5,
				5
			],
			[
				"~g",
				2,
				3,
				1,
				10,
				7,
				11,
				8,
				5
			],
			[
				"~g",
				9,
				-5,
				15,
				-2,
				14,
				4,
				9,
				1
			]
		]
	},
	handling(/\b(fir|shoot|aim|level|point|rais)\w* (a|the|an|his|her|their|with) (\w+ )?(rifle|shotgun|musket|carbine|machine gun)\b/, "steer", "rifle|shotgun|musket|carbine|gun", "hand", [
		"t",
		-26,
		-9,
		-24,
		0,
		-8,
		4,
		0,
		2,
		-4,
		-3
	], [
		"d",
		-8,
		1,
		-8,
		5,
		42,
		7,
		42,
		4
	])
];
var stances = [
	[/\bdrop(s|ping)? (an?|the|his|her|their) (?!.*\b(into|in|on|onto|through) (an?|the|his|her)\b)/, "marvel"],
	[/\b(slid|skid|slither)\w* .*\bon (his|her|their|the) (stomach|belly|front)\b/, "prone"],
	[/\b(slid(es|ing)(?! (the|an?|his|her|its|it|their|them|something)\b)|skid\w*|slither\w*) .{0,24}\b(ice|floor|across|down)\b/, "skid"],
	[/\bfish(es|ing) (in|at|from|off|for)\b/, "fish"],
	[/\b(writ|draw|chalk)\w* .*\bon (the|a) (\w+ )?(black|white|chalk)?board\b/, "knock"],
	[/\b(pin|nail|stick|past|tack|glu)\w* .{2,24} (to|on|onto) (the|a) (\w+ )?(wall|door|board|tree|post)\b/, "knock"],
	[/\b(break|chop|hack|smash|strik)\w* .*\bwith (a|an|the|his|her) (\w+ )?(axe|hatchet|hammer|mallet|pick(axe)?)\b/, "chop"],
	[/\b(balanc(es|ing)|tight ?rope|walks? the plank)\b/, "spread"],
	[/\b(vacuum|hoover)(s|ing)\b/, "sweep"],
	[/\bspray(s|ing)?\b/, "take"],
	[/\bskim(s|ming)? (a|the|flat)\b/, "throw"],
	[/\b(chang|fix|repair|mend)(es|s|ing) (a|the|his|her) (\w+ )?(tyre|tire|wheel)\b/, "kneel"],
	[/\b(pump|crank)(s|ing)\b/, "place"],
	[/\b(stamp|grind|chop|season|grat|decorat|glu|assembl|repair|polish|mix)(e?s|ing) (a|the|his|her|some|up)?\b/, "place"],
	[/\b(turn|switch)(s|es|ing) ((on|off|out) the (light|lamp)s?|the (\w+ )?(light|lamp)s? (on|off|out))\b/, "take"],
	[/\b(mov|push|shov|slid|shift)\w* (a|the|his|her) (\w+ )?(wardrobe|cupboard|sofa|bed|piano|bookcase|trunk|desk)\b/, "push"],
	[/^(?=.*\b(read|smok|knit|drink|sew|wait|think|rest|listen|play)).*\b(in|on) (an?|the|his|her) (\w+ )?(armchair|rocking chair|throne|sofa|couch)\b/, "sit"],
	[/\b(put|plac|set)\w* (a|the|his|her) .{2,24} on (his|her) (own )?head\b/, "headHand"],
	[/\bplay(s|ing)? (the|a|an|his|her) (\w+ )?(trumpet|flute|clarinet|saxophone|trombone|horn|harmonica|recorder|bugle|pipes?)\b/, "eat"],
	[/\bhail(s|ing) (a|the)\b/, "wave"],
	[/\b(fir|shoot|aim|level|point|hold|press|rais|lift|draw|pull|train)\w* (out )?(a|the|an|his|her|their) (\w+ )?(pistol|gun|revolver)\b/, "take"],
	[/\b(fir(es|ing)|shoot(s|ing)?) (a|the|his|her|at|into|in the air)\b(?!.*\b(arrow|bow|ball|goal|film|photo)\b)/, "take"],
	[/\bcatch(es|ing)? (a|the|his|her|it|an)\b( (\w+ )?(ball|fish|apple|parcel|bag|keys?|hat)\b)/, "clap"],
	[/\brais(es|ing) (a|the|his|her|their) (\w+ )?(glass|cup|goblet|mug|lantern|lamp|torch|candle|tankard)\b/, "shake"]
];
function stanceOf(doing) {
	const words = doing.toLowerCase();
	if (words.startsWith("kneel")) return "kneel";
	return toldActs.find((one) => one.words.test(words))?.pose ?? stances.find(([told]) => told.test(words))?.[1];
}
// web/core/rough/acts.ts
var acts = [
	...toldActs,
	act(/\b(knead(s|ing)?|roll(s|ing) out)\b/, "feet", [
		"t",
		8,
		74,
		190,
		74,
		190,
		84,
		8,
		84
	], [
		"=",
		24,
		74,
		24,
		0
	], [
		"=",
		176,
		74,
		176,
		0
	], [
		"~l",
		30,
		84,
		38,
		98,
		64,
		102,
		92,
		96,
		100,
		84
	], [
		"-",
		112,
		86,
		150,
		87
	]),
	act(/\bwrapp?ed (up )?in (a|the|his|her|two|some)? ?(\w+ )?(blankets?|quilt|towel|shawl|coat)\b/, "mouth", [
		"~l",
		-14,
		-7,
		-30,
		-18,
		-36,
		-46,
		-30,
		-62,
		14,
		-62,
		20,
		-42,
		13,
		-18,
		0,
		-7
	], [
		"~-",
		-7,
		-9,
		-4,
		-34,
		-10,
		-60
	], [
		"-",
		-24,
		-26,
		-26,
		-50
	], [
		"-",
		8,
		-24,
		9,
		-48
	]),
	act(new RegExp(`\\b${sleepWords}\\b`), "head", [
		"=",
		4,
		10,
		11,
		10,
		4,
		3,
		11,
		3
	], [
		"=",
		14,
		22,
		23,
		22,
		14,
		13,
		23,
		13
	]),
	act(/\b(think(s|ing)?|wonder(s|ing)?|dream(s|ing)?|remember(s|ing)?|ponder(s|ing)?)\b/, "head", [
		"ol",
		5,
		2,
		1.4,
		1.4
	], [
		"ol",
		8,
		6,
		2.2,
		2.2
	], [
		"~l",
		8,
		12,
		10,
		20,
		18,
		23,
		27,
		22,
		33,
		16,
		29,
		10,
		18,
		9
	]),
	act(/\b(laugh(s|ing)?|giggl(es|ing)|chuckl(es|ing))\b/, "head", [
		"=",
		-12,
		2,
		-17,
		7
	], [
		"=",
		-15,
		-5,
		-21,
		-3
	], [
		"=",
		12,
		2,
		17,
		7
	], [
		"=",
		15,
		-5,
		21,
		-3
	]),
	act(/\b(surpris\w+|startled|astonish\w*|wak(es|ing)(?! (him|her|them|the|an?|his|their|everyone)\b)|awakens?|discover(s|ing)?|(?<!the |an? |penalty )spot(s|ting)?|notic(es|ing))\b/, "head", [
		"=",
		-7,
		3,
		-12,
		10
	], [
		"=",
		0,
		5,
		0,
		13
	], [
		"=",
		7,
		3,
		12,
		10
	]),
	act(/\b(shiver(s|ing)?|trembl(es|ing)|freez(es|ing)|shak(es|ing) with|knees tremble|legs trembling)\b/, "head", [
		"-",
		17,
		-4,
		20,
		-9,
		17,
		-14,
		20,
		-19
	], [
		"-",
		-17,
		-4,
		-20,
		-9,
		-17,
		-14,
		-20,
		-19
	]),
	act(/\b(sweat(s|ing)?|exhaust\w+|out of breath|pant(s|ing)|so hot)\b/, "head", [
		"~l",
		13,
		-6,
		15,
		-10,
		17,
		-6,
		15,
		-1
	], [
		"~l",
		-15,
		-8,
		-13,
		-12,
		-11,
		-8,
		-13,
		-3
	]),
	act(/\b(sing(s|ing)?|whistl(es|ing)|hum(s|ming)?|play(s|ing)? (the|a|an|on the|his|her) (\w+ )?(violin|fiddle|cello|guitar|lute|banjo|flute|clarinet|trumpet|saxophone|accordion|harmonica|piano|tuba|horn|song|waltz|melody|tune|drums?))\b/, "head", [
		"oi",
		15,
		4,
		2.6,
		2
	], [
		"=",
		17.4,
		4,
		17.4,
		13
	], [
		"=",
		17.4,
		13,
		22,
		10
	], [
		"oi",
		26,
		12,
		2.6,
		2
	], [
		"=",
		28.4,
		12,
		28.4,
		21
	], [
		"=",
		28.4,
		21,
		33,
		18
	]),
	act(/\b(bark(s|ing)?|howl(s|ing)?|roar(s|ing)?|shout(s|ing)?|yell(s|ing)?|scream(s|ing)?|call(s|ing)?|growl(s|ing)?|hiss(es|ing)?|miaow\w*|cries out|announc(es|ing)|order(s|ing)?|blow(s|ing)? (the|a|his|her) (whistle|horn|trumpet))\b/, "mouth", [
		"~=",
		8,
		-5,
		10.5,
		0,
		8,
		5
	], [
		"~=",
		14,
		-8,
		17.5,
		0,
		14,
		8
	], [
		"~-",
		20,
		-11,
		24.5,
		0,
		20,
		11
	]),
	act(/\b(speak(s|ing)?|talk(s|ing)?|say(s|ing)?|tell(s|ing)?|ask(s|ing)?|answer(s|ing)?|explain(s|ing)?|argu(es|ing)|swear(s|ing)?|teach(es|ing)?|prais(es|ing)|preach(es|ing)|whisper(s|ing)?|murmur(s|ing)?|spell(s|ing)?|read(s|ing)? (out|aloud)|address(es|ing))\b/, "mouth", [
		"-",
		7,
		3,
		12,
		6
	], [
		"-",
		8,
		-1,
		15,
		-1
	], [
		"-",
		7,
		-5,
		12,
		-8
	]),
	act(/\b(cough(s|ing)?|sneez(es|ing)|spit(s|ting)?)\b/, "mouth", [
		"ol",
		9,
		-1,
		1.2,
		1.2
	], [
		"ol",
		13,
		-4,
		1.6,
		1.6
	], [
		"ol",
		14,
		2,
		1,
		1
	], [
		"ol",
		18,
		-7,
		1.2,
		1.2
	], [
		"ol",
		20,
		0,
		1.6,
		1.6
	]),
	act(/\b(lick(s|ing)?)\b/, "mouth", [
		"~s",
		-3,
		0,
		6,
		-1,
		11,
		2,
		12,
		5,
		8,
		6,
		2,
		4
	], [
		"-",
		1,
		2,
		8,
		3
	]),
	act(/\b(knock(s|ing)?(?! (over|down|out))|bang(s|ing)?|ring(s|ing)? (a|the)|tap(s|ping)? (on|at)|pound(s|ing)?)\b/, "hand", [
		"=",
		5,
		8,
		9,
		14
	], [
		"=",
		8,
		2,
		15,
		3
	], [
		"=",
		6,
		-5,
		11,
		-10
	], [
		"-",
		-1,
		9,
		-2,
		16
	]),
	act(/^(?!.*\b(bottle|kettle|teapot|can|bucket|jar|flask|sack|bag|pot)\b).*\bpour(s|ing)?\b/, "hand", [
		"t",
		-3,
		-4,
		-11,
		6,
		-2,
		12,
		7,
		5,
		10,
		1,
		4,
		-1
	], [
		"~-",
		-10,
		8,
		-14,
		13,
		-5,
		13
	], [
		"=",
		9,
		1,
		10,
		-4,
		10,
		-14
	]),
	act(/\b(pour(s|ing)?|spill(s|ing)?|sprinkl(es|ing))\b/, "hand", [
		"~l",
		9,
		0,
		11,
		-5,
		13,
		0,
		11,
		5
	], [
		"~l",
		13,
		-9,
		15,
		-14,
		17,
		-9,
		15,
		-4
	], [
		"~l",
		10,
		-15,
		12,
		-20,
		14,
		-15,
		12,
		-10
	], [
		"~l",
		15,
		-22,
		17,
		-27,
		19,
		-22,
		17,
		-17
	]),
	act(/\bhang(s|ing)? (from|by|on|onto|off|in|to) .*\b(rope|cable|wire|line|chain|vine)\b|\bswing(s|ing)?( \w+)? (on|across|aboard|from|through|over)\b/, "hand", [
		"=",
		-2,
		-24,
		1,
		260
	], [
		"~-",
		-2,
		-24,
		-10,
		-60,
		2,
		-96
	]),
	act(/\bhang(s|ing)? (by|from|off|over|on to|onto) (?!.*\b(branch|tree|boat|ladder|rail|swing|bar|beam|hook|balcony|window)\b)/, "hand", [
		"m",
		-5,
		1,
		30,
		7,
		190,
		5,
		190,
		-300,
		26,
		-300,
		14,
		-150,
		20,
		-60,
		3,
		-5
	], [
		"-",
		40,
		-30,
		70,
		-36,
		84,
		-60
	], [
		"-",
		34,
		-110,
		60,
		-118
	]),
	act(/\bthrough (the|a|an) (\w+ )?(roof|ceiling|skylight|hatch)\b/, "hand", [
		"d",
		-62,
		2,
		-50,
		26,
		54,
		26,
		68,
		2,
		40,
		6,
		24,
		-2,
		4,
		5,
		-22,
		-2,
		-40,
		6
	], [
		"-",
		-30,
		-4,
		-36,
		-16
	], [
		"-",
		34,
		-2,
		42,
		-18
	], [
		".",
		-20,
		-26,
		1.4
	], [
		".",
		30,
		-34,
		1.2
	]),
	act(/\bplant(s|ing) (an?|the|his|her|their|some)\b/, "feet", [
		"~m",
		44,
		-2,
		58,
		12,
		80,
		15,
		102,
		10,
		116,
		-2
	], [
		"=",
		80,
		12,
		81,
		62
	], [
		"~m",
		81,
		34,
		92,
		40,
		104,
		52,
		90,
		48
	], [
		"~m",
		81,
		44,
		70,
		48,
		58,
		60,
		74,
		58
	], [
		"~m",
		81,
		60,
		76,
		72,
		84,
		84,
		88,
		70
	]),
	act(/\b(chop(s|ping)?|split(s|ting)?|hack(s|ing)?) .*(wood|logs?)\b/, "feet", [
		"t",
		56,
		0,
		56,
		34,
		108,
		34,
		108,
		0
	], [
		"ol",
		82,
		34,
		26,
		6
	], [
		"l",
		74,
		36,
		70,
		66,
		80,
		66,
		84,
		36
	], [
		"l",
		84,
		36,
		88,
		64,
		98,
		60,
		92,
		36
	], [
		"t",
		126,
		0,
		130,
		12,
		168,
		10,
		166,
		-2
	]),
	act(/\b(climb|clamber|scrambl|vault|jump|leap|swing|look|peer)\w*( \w+)? over (an?|the|his|her|their) (\w+ )?(wall|parapet|barricade|hedge|battlements?)\b/, "feet", [
		"t",
		22,
		-4,
		22,
		62,
		200,
		62,
		200,
		-4
	], [
		"-",
		22,
		40,
		200,
		40
	], [
		"-",
		22,
		18,
		200,
		18
	], [
		"-",
		60,
		62,
		60,
		40
	], [
		"-",
		130,
		62,
		130,
		40
	], [
		"-",
		92,
		40,
		92,
		18
	], [
		"-",
		164,
		40,
		164,
		18
	]),
	act(/\bover (an?|the) (edge|cliff|abyss|drop|precipice)\b/, "feet", [
		"m",
		-400,
		0,
		44,
		0,
		36,
		-40,
		48,
		-90,
		34,
		-260,
		-400,
		-260
	], [
		"d",
		44,
		1,
		500,
		1,
		500,
		-260,
		34,
		-260,
		48,
		-90,
		36,
		-40
	], [
		"=",
		44,
		0,
		36,
		-40,
		48,
		-90
	], [
		"-",
		120,
		-16,
		180,
		-16
	], [
		"-",
		150,
		-30,
		240,
		-30
	]),
	act(/\bin the wings\b/, "feet", [
		"d",
		26,
		-30,
		30,
		260,
		190,
		260,
		196,
		-30
	], [
		"-",
		66,
		-30,
		70,
		260
	], [
		"-",
		110,
		-30,
		112,
		260
	], [
		"-",
		152,
		-30,
		152,
		260
	]),
	act(/^(?!.*\b(table|desk|counter)\b).*\b(fall\w*|drop\w*(?! (the|an?|his|her|their) )|slump\w*|collaps\w*|face down) .*\b(soup|plate|bowl|food|cake|porridge|dinner|pasta|salad)\b/, "feet", [
		"t",
		20,
		62,
		190,
		62,
		190,
		71,
		20,
		71
	], [
		"=",
		176,
		62,
		176,
		0
	], [
		"=",
		34,
		62,
		34,
		0
	], [
		"~l",
		62,
		78,
		70,
		71,
		100,
		71,
		108,
		78
	], [
		"~l",
		112,
		84,
		116,
		92,
		112,
		96,
		108,
		90
	], [
		"~l",
		54,
		86,
		50,
		96,
		46,
		90,
		50,
		84
	], [
		"l",
		140,
		71,
		138,
		92,
		150,
		92,
		148,
		71
	]),
	act(/\b(dig(s|ging)?|scratch(es|ing) at|burrow(s|ing)|shovel(s|l?ing)?|scrabbl(es|ing))\b/, "feet", [
		"~m",
		44,
		0,
		58,
		16,
		74,
		26,
		96,
		20,
		116,
		0
	], [
		"om",
		62,
		42,
		5,
		4
	], [
		"om",
		84,
		52,
		4,
		4
	], [
		"om",
		100,
		36,
		5,
		4
	]),
	act(/\b(swept (off|away|overboard|out)|by a (\w+ )?wave)\b/, "feet", [
		"~m",
		-210,
		-30,
		-170,
		60,
		-110,
		150,
		-30,
		190,
		10,
		170,
		-10,
		140,
		-40,
		130,
		-30,
		90,
		40,
		30,
		130,
		10,
		190,
		-30
	], [
		"~-",
		-150,
		40,
		-100,
		110,
		-40,
		140
	], [
		"~-",
		-90,
		20,
		-50,
		70,
		-10,
		76
	], [
		"ol",
		36,
		186,
		6,
		6
	], [
		"ol",
		58,
		164,
		4,
		4
	], [
		"ol",
		14,
		206,
		5,
		5
	]),
	act(/\b(ski|skis|skiing)\b/, "feet", [
		"=",
		-92,
		-4,
		62,
		-4,
		80,
		2,
		90,
		12
	], [
		"=",
		-78,
		4,
		74,
		4,
		92,
		10,
		100,
		20
	], [
		"-",
		-28,
		84,
		-76,
		2
	], [
		"-",
		50,
		84,
		26,
		2
	]),
	act(new RegExp(`\\b(${skateWords})\\b`), "feet", [
		"=",
		-26,
		-3,
		24,
		-3,
		30,
		2
	], [
		"-",
		-80,
		2,
		-40,
		2
	]),
	act(/\bkick(s|ing)( it| hard| low| high| again| hard and low)? to the (left|right)\b|\bkick(s|ing) it\b/, "feet", [
		"ol",
		124,
		26,
		12,
		12
	], [
		"-",
		118,
		32,
		125,
		26,
		134,
		30
	], [
		"=",
		96,
		40,
		106,
		36
	], [
		"=",
		94,
		22,
		106,
		22
	]),
	act(/\b(kick(s|ing)?|giv(es|ing) .{2,24} a kick)\b/, "feet", [
		"=",
		96,
		40,
		108,
		48
	], [
		"=",
		98,
		28,
		114,
		28
	], [
		"=",
		94,
		14,
		106,
		8
	])
];
function actsOf(doing) {
	const words = doing.toLowerCase();
	const found = acts.filter((one) => one.words.test(words));
	return found.filter((one, index) => found.findIndex(({ at }) => at === one.at) === index);
}
// web/core/rough/baby.ts
var bundle = [
	[
		"~c",
		-30,
		8,
		-26,
		18,
		-8,
		22,
		10,
		22,
		14,
		4,
		4,
		-2,
		-22,
		0
	],
	[
		"os",
		18,
		14,
		12,
		12
	],
	[
		"~c",
		4,
		22,
		10,
		30,
		24,
		29,
		28,
		20,
		22,
		25,
		14,
		23,
		10,
		16,
		11,
		4,
		20,
		1,
		14,
		-3,
		2,
		0
	],
	[
		"~-",
		-22,
		4,
		-8,
		12,
		8,
		18
	],
	[
		"~-",
		-20,
		16,
		-8,
		12,
		6,
		2
	],
	[
		".",
		17,
		15,
		1.6
	],
	[
		".",
		24,
		15,
		1.6
	],
	[
		"~-",
		18,
		8,
		21,
		6.6,
		24,
		8
	]
];
var cradle = [
	[
		"~m",
		-48,
		-2,
		48,
		-2,
		40,
		-34,
		-40,
		-34
	],
	[
		"-",
		-44,
		-12,
		44,
		-12
	],
	[
		"-",
		-42,
		-23,
		42,
		-23
	],
	[
		"~=",
		-50,
		-36,
		-24,
		-43,
		0,
		-45,
		24,
		-43,
		50,
		-36
	]
];
var hood = [[
	"~m",
	10,
	-4,
	22,
	34,
	44,
	30,
	50,
	-2
]];
var places = /\b(cradle|crib|cot|pram|bed|basket|box|nest|lap|floor|grass|blanket|manger|carpet|rug|sofa|seat|table)\b/i;
function babyOf(base, { colour }) {
	const carried = isCarried(base.doing);
	const isTold = places.test(base.doing);
	const low = carried ? 30 : /\b(cradle|crib|cot|pram)\b/i.test(base.doing) ? 22 : isTold ? 2 : 46;
	const inCradle = !carried && !isTold;
	const above = isTold && !carried ? 60 : 0;
	const top = carried ? 34 : low + 34 + above;
	return {
		...base,
		subject: {
			top,
			stature: top * 2.1,
			head: 26,
			width: inCradle ? 100 : 66,
			breadth: 60,
			above,
			reach: 0
		},
		ahead: carried ? 0 : 18,
		hand: [18, low],
		isPerson: true,
		draw(pen) {
			const frame = pen.at(0, low, 1);
			if (inCradle) drawSketch(frame, hood);
			drawSketch(frame, bundle, colour);
			if (inCradle) drawSketch(frame, cradle);
		}
	};
}
// web/core/rough/chair.ts
var chair = [
	[
		"=",
		-22,
		44,
		-24,
		0
	],
	[
		"=",
		22,
		44,
		24,
		0
	],
	[
		"-",
		-14,
		44,
		-14,
		6
	],
	[
		"-",
		16,
		44,
		16,
		6
	],
	[
		"t",
		-26,
		94,
		-20,
		94,
		-18,
		44,
		-26,
		44
	],
	[
		"t",
		-26,
		42,
		26,
		42,
		26,
		49,
		-26,
		49
	]
];
function drawChair(pen) {
	drawSketch(pen, chair);
}
// web/core/rough/contacts.ts
var rule = (verb, after, contact) => ({
	verb: new RegExp(`\\b(${verb}) `, "gi"),
	after,
	...contact
});
var body$1 = /^(?!['’]s (?!(\w+ )?(arms?|shoulders?|sleeve|collar|neck|head|hair|back|hands?|legs?|nose|cheek|face|paw|fur|mane|ears?|chest|belly)\b))/i;
var rules = [
	rule("(hold|dangl|lift|keep)\\w*( up)?", /^ (over (an?|the) |out over |by (the|his|her|its) (collar|scruff|neck|throat|ankles?|feet|leg))/i, {
		at: "neck",
		pose: "grasp",
		other: "dangle",
		lifts: true
	}),
	rule("(hold|dangl|lift|grab|seiz|snatch|tak|catch|carr|swing|pick)\\w*( up)?", /^ by (the|his|her|its) (neck|throat|scruff|tail|ears?|legs?|feet|wings?)\b/i, {
		at: "neck",
		pose: "grasp",
		lifts: true
	}),
	rule("(lean|rest|slump|sleep|asleep|doz|nestl|snuggl|huddl|press|cuddl)\\w* (up )?(close )?(on|onto|against|over|upon|to)", body$1, {
		at: "side",
		pose: "leanIn"
	}),
	rule("(lay|rest|lean|put|place|bur|nestl)\\w* (his|her|the|its) (\\w+ )?(head|face|cheek|chin) (on|onto|against|in|into|upon)", body$1, {
		at: "side",
		pose: "leanIn"
	}),
	rule("(put|lay|wrap|throw|fling|sling|keep|hold|place|with|rest)\\w* (an?|the|his|her|both|one) (\\w+ )?(arms?|hands?) (a?round|about|on|upon|over|across)", body$1, {
		at: "neck",
		pose: "grasp"
	}),
	rule("(bit|nip|lick|kiss)\\w*", /^['’]s? (\w+ )?(hand|arm|finger|wrist|thumb)s?/i, {
		at: "mouth",
		pose: "leanIn",
		other: "grasp"
	}),
	rule("(tak|hold|grab|grip|clasp|seiz|shak)\\w*( both( of)?)?", /^( by the hand|['’]s? (\w+ )?hands?)/i, { at: "hands" }),
	rule("(lead|guid|walk|steer|usher|escort)(s|ing)?", body$1, {
		at: "hands",
		isMutual: true,
		leads: true
	}),
	rule("(pull|drag|tug|haul|help)\\w*", body$1, {
		at: "hands",
		pose: "haul",
		other: "dragged"
	}),
	rule("(grab|seiz|clutch|grasp|grip|catch|snatch|shak|hold|arrest|stop)\\w*", body$1, {
		at: "neck",
		pose: "grasp",
		low: "bend"
	}),
	rule("(push|shov|punch|hit|slap|strik|stab|knock)\\w*", body$1, {
		at: "chest",
		other: "recoil"
	}),
	rule("(pat|strok|pet|comb|brush|tickl|scratch|ruffl)\\w*", body$1, {
		at: "head",
		pose: "grasp",
		low: "kneel"
	}),
	rule("(rub|smear|dab|wip|paint|put|plac|spread|splash|touch|tap|flick)\\w* [^.]{2,24} (on|onto|off|from|over|in)", /^['’]s (\w+ )?(nose|face|cheek|forehead|head|hair|lips|mouth|eyes|chin|ear)/i, {
		at: "head",
		pose: "grasp"
	}),
	rule("kneel\\w*( sadly)?,? (\\w+ )?(hug|embrac|cuddl|cradl|hold|lift|shak|wak)\\w*( up)?", body$1, { at: "chest" }),
	rule("peck\\w*", body$1, { at: "mouth" }),
	rule("milk\\w*", body$1, {
		at: "chest",
		pose: "kneel"
	}),
	rule("(hug|embrac|cuddl)\\w*", body$1, {
		at: "neck",
		low: "kneel",
		isForBeasts: true
	}),
	rule("(bandag|examin|treat|touch|tap|nudg|pok|wak|comfort)\\w*", body$1, {
		at: "chest",
		pose: "grasp",
		low: "kneel"
	}),
	rule("(hand|giv|offer|pass|show|bring|lend)\\w*", /^ (an?|the|his|her|their|some|one|two|back|over)\b/i, {
		at: "hands",
		gap: 14
	}),
	rule("(hand|giv|offer|pass|present|bring|lend)\\w* [^.]{2,40}\\bto", /^/, {
		at: "hands",
		gap: 14
	})
];
var anybody = new Set("man woman boy girl child kid baby person brother sister friend mother father mom dad mum son daughter wife husband grandmother grandfather stranger other".split(" "));
var pronoun = /^(?:him|them|it|her(?= (?:by|and|out|up|away|over|from|to|into|in|on|onto|an?|the|down|back|off|with|through|along|close|gently|hard)\b|[,.;]|$))\b/i;
var article = /^(?:the|an?|his|her|their) /i;
var noun = /^(\p{L}+)(?: (\p{L}+))?/u;
function contactOf(doing, other) {
	const names = [
		other.name,
		...other.aliases,
		other.look.split(/,| with | in /)[0]
	];
	const nouns = new Set(names.flatMap((words) => words.toLowerCase().split(" ")).filter(isName));
	if (handInHand.test(doing)) return {
		at: "hands",
		isMutual: true
	};
	if (sideBySide.test(doing)) return {
		at: "side",
		isMutual: true
	};
	return rules.find(({ verb, after, isForBeasts }) => (isForBeasts !== true || other.kind === "animal") && [...doing.matchAll(verb)].some((match) => {
		const rest = afterOther(doing.slice(match.index + match[0].length), nouns);
		return rest !== void 0 && after.test(rest);
	}));
}
var handInHand = /\b(hand in hand|arm in arm|(hold|join)(ing|s)? hands|link(ing|s)? arms)\b/i;
var sideBySide = /\b(side by side|shoulder to shoulder|close together|next to each other)\b/i;
var isName = (word) => word.length > 2;
function afterOther(text, nouns) {
	const short = pronoun.exec(text)?.[0];
	if (short !== void 0) return text.slice(short.length);
	const words = text.replace(article, "");
	const [, first = "", second = ""] = noun.exec(words) ?? [];
	const isOther = (word) => nouns.has(word.toLowerCase()) || anybody.has(word.toLowerCase());
	if (isOther(second)) return words.slice(first.length + 1 + second.length);
	return isOther(first) ? words.slice(first.length) : void 0;
}
// web/core/rough/ties.ts
var ropes = /^(rope|string|cord|chain|cable|tether|leash|lead|reins|halter|line)/;
var leads = /\b(?:on|by) (?:a|the|an|his|her|its|their) (?:\w+ )?(?:rope|string|leash|lead|chain|cord|reins|halter|bridle)\b/;
var hasOnRope = (doing) => leads.test(doing.toLowerCase());
var throwing = /\b(?:throw|toss|fling|cast)\w* .*\b(?:rope|cable|line|tether|cord)\b/;
var catching = /\b(?:catch|grab|reach|seiz|hold)\w*/;
function tieOf(prop, actors, width) {
	const one = actors.find(({ actor }) => {
		const doing = actor.doing.toLowerCase();
		const word = prop.words.exec(doing)?.[0];
		const isAlone = actors.length === 1 && actor.poseName === "float" && doing.startsWith("pull");
		return actor.isPerson && word !== void 0 && ropes.test(word) && (leads.test(doing) || throwing.test(doing) || isAlone);
	});
	if (one === void 0) return void 0;
	const to = actors.length === 1 ? outOf(one, width) : endAt(one, actors);
	return to === void 0 ? void 0 : between(prop, at(one, one.actor.hand), to);
}
function endAt(one, actors) {
	const isThrown = throwing.test(one.actor.doing.toLowerCase());
	const other = actors.find((each) => each !== one && (isThrown ? catching.test(each.actor.doing) : !each.actor.isPerson));
	if (other === void 0 || one.isAboard === true || other.isAboard === true) return void 0;
	const { subject, ahead, hand } = other.actor;
	return at(other, isThrown ? hand : [ahead * .75, subject.top - subject.above - subject.head * .9]);
}
function outOf(one, width) {
	const { y } = at(one, one.actor.hand);
	return {
		x: one.facesLeft ? -20 : width + 20,
		y: y - 24
	};
}
function between(prop, from, to) {
	const [dx, dy] = [to.x - from.x, from.y - to.y];
	const sag = Math.min(30, Math.abs(dx) * .16);
	return {
		prop: {
			...prop,
			where: "ground",
			sketch: [[
				"~=",
				0,
				0,
				dx * .35,
				dy * .35 - sag,
				dx * .7,
				dy * .7 - sag,
				dx,
				dy
			]]
		},
		x: from.x,
		y: from.y,
		scale: 1,
		isBehind: false,
		hides: true
	};
}
var at = ({ x, y, scale, facesLeft }, [ahead, up]) => ({
	x: x + ahead * scale * (facesLeft ? -1 : 1),
	y: y - up * scale
});
// web/core/rough/contact.ts
function heightOf({ subject, isPerson, hand }, at) {
	const { top, above, head, stature } = subject;
	const crown = top - above;
	if (!isPerson) return at === "mouth" ? hand[1] : top * .7;
	if (at === "head") return crown - head * .3;
	if (at === "mouth") return crown - head * .7;
	return crown - head * 1.1 - stature * (at === "neck" ? .02 : at === "chest" ? .1 : .17);
}
function takeHold(cast, posed) {
	const isFree = ({ actor: { character, doing }, contact }) => character.kind !== "group" && !isCarried(doing) && !contact;
	const pairs = cast.flatMap((one) => cast.filter((other) => other !== one).map((other) => [one, other]));
	for (const [one, other] of pairs) {
		if (!isFree(one) || !isFree(other) || one.berth?.leader !== other.berth?.leader) continue;
		const contact = contactOf(one.actor.doing, other.actor.character);
		if (contact === void 0) continue;
		one.contact = {
			...contact,
			with: other.actor.character.id
		};
		if (contact.leads === true) lead(one, other, posed);
		else if (contact.isMutual === true && one.actor.pose.moves && other.actor.pose.moves) goTogether(one, other, posed);
		else hold(one, other, contact, posed);
	}
}
function hold(one, other, contact, posed) {
	const { at, other: stance } = contact;
	if (stance !== void 0) other.actor = posed(other, { stance });
	const pose = stanceFor(one.actor, other.actor, contact);
	const high = heightOf(other.actor, at);
	const shared = (heightOf(one.actor, at) + high) / 2;
	const aim = at === "hands" ? shared : isLifted(one.actor, other.actor, contact) ? liftOf(one.actor) : high;
	one.actor = posed(one, at === "mouth" || at === "side" && pose === void 0 ? { stance: pose } : {
		aim,
		stance: pose
	});
	if (at === "hands") other.actor = posed(other, {
		aim,
		stance
	});
	if (at === "mouth") other.actor = posed(other, {
		aim: heightOf(one.actor, at),
		stance
	});
}
function stanceFor(one, other, { at, pose, low }) {
	if (at === "side" && one.poseName === "sleep") return "doze";
	if (/^(sit|doze|kneel|crouch|lie|wake|slump)/.test(one.poseName)) return void 0;
	return (!other.isPerson || isLying(other)) && heightOf(other, at) < one.subject.stature * .42 && low !== void 0 ? low : pose;
}
var isLifted = (one, other, { lifts }) => lifts === true && !other.isPerson && other.subject.top < one.subject.stature * .62 && !/\b(collar|lead|leash)\b/.test(one.doing);
var liftOf = ({ subject: { top, above, head, stature } }) => top - above - head * 1.1 - stature * .12;
function goTogether(one, other, posed) {
	const isFirst = spots[one.side] < spots[other.side];
	if (one.facesLeft === isFirst) lead(one, other, posed);
	else lead(other, one, posed);
}
function lead(ahead, behind, posed) {
	const aim = ahead.actor.subject.stature * .6;
	ahead.actor = posed(ahead, { stance: "lead" });
	behind.actor = posed(behind, {
		aim,
		stance: behind.actor.pose.moves ? void 0 : "walk"
	});
}
var spots = {
	left: 0,
	centre: 1,
	right: 2
};
var isLed = (one, other, { isMutual }) => isMutual === true && one.poseName === "lead" !== (other.poseName === "lead");
function meet(actors, cast, { board }) {
	for (const { actor, contact } of cast) {
		const one = actors.find((placed) => placed.actor === actor);
		const other = actors.find((placed) => placed.actor.character.id === contact?.with);
		if (contact == null || one === void 0 || other === void 0 || one.isAboard || one.view === "back") continue;
		if (other.view === "back" || Math.abs(one.scale / other.scale - 1) > .2) continue;
		const side = one.x <= other.x ? 1 : -1;
		const apart = gapOf(actor, other.actor, contact) * one.scale;
		const middle = Math.min(board.width - apart / 2 - 20, Math.max(apart / 2 + 20, (one.x + other.x) / 2));
		one.x = middle - side * apart / 2;
		other.x = middle + side * apart / 2;
		if (isLed(actor, other.actor, contact)) {
			const isAhead = actor.poseName === "lead";
			const way = (one.facesLeft ? -1 : 1) * (isAhead ? 1 : -1);
			[one.x, other.x] = [middle + way * apart / 2, middle - way * apart / 2];
			other.facesLeft = one.facesLeft;
			giveWay(actors, one, other, board.width);
			continue;
		}
		one.facesLeft = side < 0;
		if (isLifted(actor, other.actor, contact)) hang(one, other);
		if (/\bpeck/.test(actor.doing) && !actor.isPerson) alight(one, other);
		other.facesLeft = isLying(other.actor) || contact.at === "side" && contact.isMutual !== true ? one.facesLeft : side > 0;
		giveWay(actors, one, other, board.width);
		actors = [...actors.filter((placed) => placed !== one), one];
	}
	return actors;
}
function giveWay(actors, one, other, width) {
	const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
	for (const third of actors) {
		if (third === one || third === other || third.x <= left || third.x >= right) continue;
		const room = third.actor.subject.breadth * third.scale;
		third.x = width - right > left ? Math.min(width - room * .6, right + room * 1.3) : Math.max(room * .6, left - room * 1.3);
	}
}
function hang(one, other) {
	other.isHung = true;
	other.y = one.y - (one.actor.hand[1] - other.actor.subject.top * .66) * one.scale;
}
function alight(one, other) {
	const { subject, ahead } = other.actor;
	one.y = other.y - (subject.top - subject.above) * other.scale + one.actor.hand[1] * one.scale * .6;
	one.x = other.x + ahead * other.scale * (other.facesLeft ? -1 : 1) - one.actor.hand[0] * one.scale * (one.facesLeft ? -1 : 1);
}
var isLying = ({ pose, isPerson }) => isPerson && Math.abs(pose.turn) > 45;
function gapOf(one, other, contact) {
	const { at, gap = 0 } = contact;
	if (isLifted(one, other, contact)) return one.hand[0] + other.ahead * .85;
	const isSeated = one.pose.seat !== "none" && other.pose.seat !== "none";
	if (at === "side" && contact.isMutual === true && isSeated) return one.subject.stature * .5;
	if (at === "side") {
		const heads = one.ahead - other.ahead + one.subject.head * .9;
		return Math.max((one.subject.breadth + other.subject.breadth) * .42, heads);
	}
	if (isLed(one, other, contact)) {
		const [ahead, behind] = one.poseName === "lead" ? [one, other] : [other, one];
		return ahead.subject.stature * .32 + behind.hand[0];
	}
	if (at === "hands") return Math.max(30, one.hand[0] + other.hand[0] + gap + (hasOnRope(one.doing) ? 60 : 0));
	const knee = one.poseName === "kneel" ? one.subject.stature * .32 + other.subject.head * .5 : 0;
	if (isLying(other)) return Math.max(20, Math.abs(other.ahead) * .8 + one.hand[0] * .8, Math.abs(other.ahead) + knee);
	const depth = other.isPerson ? other.subject.stature * .05 : other.subject.width * .25;
	const reach = at === "mouth" ? one.ahead + one.subject.head * .3 + other.hand[0] : one.hand[0] + depth;
	return Math.max(20, reach + (at === "mouth" ? 0 : other.ahead * .5));
}
// web/core/rough/elbow-room.ts
function makeRoom(actors, { board, squash }) {
	for (const [index, one] of actors.entries()) for (const other of actors.slice(0, index)) {
		const before = workOf(one);
		if (before === void 0 || !isHidden(other, one, before, squash)) continue;
		const way = one.facesLeft ? -1 : 1;
		const half = other.actor.subject.head * other.scale * .6;
		const free = before.far * way + half;
		const most = way > 0 ? board.width * .96 - half : -board.width * .04 - half;
		const over = Math.max(0, free - most);
		const back = Math.min(over, Math.max(0, way > 0 ? one.x - board.width * .12 : board.width * .88 - one.x));
		one.x -= back * way;
		other.x = (free - back) * way - other.actor.ahead * other.scale * (other.facesLeft ? -1 : 1);
	}
}
function workOf({ actor, x, scale, facesLeft, view }) {
	if (!actor.isPerson || view === "back") return void 0;
	const work = actsOf(actor.doing).find(({ at, shows }) => at === "feet" && shows !== void 0);
	if (work === void 0) return void 0;
	const { left, right, top } = extentOf(work.sketch);
	const unit = actor.subject.stature / 170 * scale;
	const way = facesLeft ? -1 : 1;
	return {
		near: x + left * unit * way,
		far: x + right * unit * way,
		top: top * unit
	};
}
function isHidden({ actor: { subject, ahead, pose }, x, y, scale, facesLeft, isAboard, hasSeat }, one, { near, far, top }, squash) {
	if (isAboard === true || hasSeat || pose.seat !== "none" || Math.abs(scale / one.scale - 1) > .3) return false;
	const head = x + ahead * scale * (facesLeft ? -1 : 1);
	const half = subject.head * scale * .4;
	const chin = y - (subject.top - subject.above - subject.head) * scale * squash;
	return head + half > Math.min(near, far) && head - half < Math.max(near, far) && one.y - top * squash < chin;
}
// web/core/rough/lights.ts
var beam = (count) => (pen, { board: { width }, stage }, x) => {
	const way = x < .5 ? 1 : -1;
	const wide = width * .3 / count;
	for (let index = 0; index < count; index++) {
		const from = x * width + way * index * wide * 1.5;
		const slant = way * width * .3;
		const patch = [
			[from, -20],
			[from + way * wide, -20],
			[from + way * wide * 1.5 + slant, stage + 20],
			[from + slant, stage + 20]
		];
		pen.wash(patch, pen.tones.light, { opacity: pen.tones.isDark ? .16 : .32 });
	}
};
var lamp = (pen, { board: { width }, stage }, x) => {
	const at = width * (.3 + x * .4);
	const low = stage * .17;
	pen.wash([
		[at - 10, low],
		[at + 10, low],
		[at + width * .24, stage + 20],
		[at - width * .24, stage + 20]
	], pen.tones.glow, { opacity: .16 });
	pen.line([[at, -20], [at, low - 14]], { w: .8 });
	pen.outline([
		[at - 7, low - 16],
		[at + 7, low - 16],
		[at + 20, low],
		[at - 20, low]
	], pen.tones.dark, { w: .8 });
	pen.wash(ring(at, low + 3, 9, 6), pen.tones.glow, { soft: true });
};
var glow = (pen, { board: { width }, stage }, x) => {
	for (const [r, opacity] of [
		[.5, .1],
		[.32, .12],
		[.17, .16]
	]) pen.wash(ring(width * (.2 + x * .6), stage * .62, r * stage, r * stage, 14), pen.tones.glow, {
		soft: true,
		opacity
	});
};
var inside = [
	{
		words: /\b(candle\w*|firelight|fire|hearth|embers|torch\w*|flames?)\b/,
		draw: glow
	},
	{
		words: /\b(slatted|stripes|blinds|bars of)\b/,
		draw: beam(4)
	},
	{
		words: /\b(spotlight|searchlight|shaft|beam|skylight|square of sun|headlights?|flashlight)\b/,
		draw: beam(1)
	},
	{
		words: /\b(lamp\w*|bulb|lantern|neon|pools? of yellow|chandelier|electric|tungsten)\b/,
		draw: lamp
	},
	{
		words: /\b(window|sunlight|sun|daylight)\b/,
		draw: beam(1)
	}
];
var outside = [{
	words: /\b(firelight|campfire|bonfire|torch\w*|lantern\w*|candle\w*|flames?)\b/,
	draw: glow
}, {
	words: /\b(spotlight|searchlight|headlights?|shafts?|rays|beams?)\b/,
	draw: beam(2)
}];
function drawLight(pen, { light, props }, camera, indoors, isPast) {
	const words = `${light} ${props.join(" ")}`.toLowerCase();
	const source = (indoors ? inside : outside).find((one) => one.words.test(words));
	(isPast && source?.draw === lamp ? glow : source?.draw)?.(pen, camera, /\bright\b/.test(light) ? .92 : /\b(left|side)\b/.test(light) ? .08 : .3);
}
// web/core/rough/motion.ts
function drawActs(pen, actor, acts, facesLeft, width) {
	const { ahead, hand, subject } = actor;
	const { top, head, above, stature } = subject;
	const unit = Math.max(head, Math.min(head * 2, 20 / pen.unit)) / 20;
	const crown = top - above;
	const spots = {
		hand,
		mouth: [ahead + head * .42, crown - head * .72],
		feet: [0, 0]
	};
	for (const { at, sketch, shows } of acts) {
		if (shows !== void 0 && !actor.isPerson) continue;
		const spot = at === "head" ? overHead(pen, actor, unit, extentOf(sketch), facesLeft, width) : spots[at];
		drawSketch(pen.at(...spot, at === "feet" ? stature / 170 : unit, { mirror: at === "head" && facesLeft }), sketch);
	}
}
function overHead(pen, { ahead, pose, subject: { top, head, above } }, unit, { left, right }, facesLeft, width) {
	const crown = top - above;
	if (Math.abs(pose.turn) > 45) return [ahead - Math.sign(ahead) * head * 1.7, crown];
	if (left < -6) return [ahead, crown - head * .15];
	if (!(pen.on([ahead, crown + 24 * unit])[1] < 4)) return [ahead, crown + head * .1];
	const long = right * unit;
	const before = [ahead + head * .8 + (facesLeft ? long : 0), crown - head * 1.15];
	const [x] = pen.on(before);
	return x < 4 || x + long * pen.unit > width - 4 ? [ahead - head * .8 - (facesLeft ? 0 : long), before[1]] : before;
}
function drawFlood(pen, { stage, board: { width }, feet }) {
	const level = Math.min(stage * .88, feet - stage * .06);
	const wave = (y) => Array.from({ length: 17 }, (_, index) => [index / 16 * width, y + index % 2 * 5]);
	pen.wash([
		...wave(level),
		[width + 40, stage + 40],
		[-40, stage + 40]
	], pen.tones.mid, { opacity: .75 });
	pen.lines([
		wave(level),
		wave(level + stage * .05).slice(2, 9),
		wave(level + stage * .08).slice(8, 15)
	], { w: 1 });
}
function drawTears(pen, { doing, ahead, subject: { top, head, above } }) {
	if (!/\b(cr(y|ies|ying)|weep\w*|sobs?|sobbing|in tears|tears (in|run|stream|roll|fall|down)|(his|her|their) tears)\b/.test(doing)) return;
	const eye = top - above - head * .5;
	for (const [x, y] of [
		[.34, .1],
		[.5, .34],
		[.3, .5]
	]) pen.outline(drop(ahead + x * head, eye - y * head, head * .07), pen.tones.light, {
		soft: true,
		w: .8
	});
}
var drop = (x, y, r) => [
	[x, y + r * 2.4],
	[x + r, y],
	[x, y - r],
	[x - r, y]
];
function drawMotion(pen, { poseName, doing, subject: { top, width } }) {
	if (poseName === "run" || poseName === "fly" || /\b(rac(es|ing)|gallop\w*|speed(s|ing)|shoots? (past|through)|dash(es|ing)|swoop\w*)\b/.test(doing)) {
		const lines = [
			.3,
			.5,
			.72
		].map((y, index) => [[-width * (.62 + .08 * index), top * y], [-width * (1 + .16 * (index * 2 % 3)), top * y]]);
		pen.lines(lines, {
			opacity: .7,
			w: .9
		});
	}
	if (/\bdanc(es|ing)\b/.test(doing)) {
		const sway = [-1, 1].map((side) => [
			[side * width * .66, top * .3],
			[side * width * .78, top * .55],
			[side * width * .66, top * .8]
		]);
		for (const line of sway) pen.line(line, {
			soft: true,
			w: .8
		});
	}
	if (poseName === "jump" || poseName === "fall") {
		const side = poseName === "jump" ? -1 : 1;
		const lines = [
			-.5,
			0,
			.5
		].map((x) => [[width * x, side < 0 ? top * .02 : top * 1.04], [width * x, side < 0 ? top * .12 : top * 1.2]]);
		pen.lines(lines, {
			opacity: .7,
			w: .9
		});
	}
}
var inWater = /\b(out of the (water|sea|waves|lake|river)|(in|into|under|through) the (water|sea|waves|lake|river|ocean|pond|pool|flood)|water (at|to|up to) the (knees|waist|hips|chest)|wad(es|ing)|swim(s|ming)?|float(s|ing)? (down|on|in|over|along) the (water|sea|lake|river|ocean|pond|stream|waves)|drown\w*)\b/;
function isInWater({ poseName, doing, isPerson, subject }) {
	if (poseName === "row" || poseName === "ride" || /\b(look|fish|throw|drop|point|star|gaz|shout|let|slid|pour|push|send|put)\w* .*(water|sea|lake|river|waves|ocean|pond)/.test(doing)) return false;
	return poseName === "swim" && isPerson || inWater.test(doing) && subject.stature > 0 && poseName !== "sitOnGround";
}
function standsOnLand(actor) {
	const { character, poseName, doing, isPerson, rides } = actor;
	if (rides !== null || /fly|float|swim/.test(poseName) || isInWater(actor)) return false;
	return isPerson || !(waterborne.test(`${character.name} ${character.look}`) || inAir.test(doing));
}
var waterborne = /\b(fish|trout|salmon|carp|pike|cod|whale|orca|dolphin|shark|porpoise|seal|octopus|squid|jellyfish|eel|ray|duck|ducklings?|swan|otter|beaver|frog|turtle|tadpole|mermaid|kraken|sea (monster|serpent))s?\b/i;
var inAir = /\b(fl(y|ies|ying|ew)|circl|soar|glid|hover|swoop|flap|float|drift|sail)/i;
function drawWaterline(pen, { poseName, subject: { top, width } }) {
	const level = poseName === "swim" ? top * .5 : top * .36;
	const half = width * .7 + top * .3;
	const pool = [
		[-half, level],
		[half, level],
		[half * .9, level * .3],
		[half * .62, -12],
		[-half * .62, -12],
		[-half * .9, level * .3]
	];
	pen.wash(pool, pen.tones.mid, { soft: false });
	const wave = (y, part) => Array.from({ length: 9 }, (_, index) => [half * part * (index / 4 - 1), y + (index % 2 === 0 ? 0 : top * .02 + 1.5)]);
	pen.line(wave(level, 1.02), { soft: true });
	pen.lines([wave(level * .62, .8), wave(level * .3, .66)], { opacity: .6 });
}
// web/core/rough/faces.ts
function clearFaces(props, actors, camera) {
	const faces = actors.filter(({ insert, view }) => insert === void 0 && view !== "back").map(faceOf(camera));
	return props.map((one) => {
		if (!(one.isBehind === false || one.isBehind === void 0 && one.scale >= camera.scale * .99) || one.hides === true || one.prop.where === "sky") return one;
		return faces.reduce((placed, face) => meets(boxOf(placed), face) ? beside$1(placed, face, camera) : placed, one);
	});
}
var faceOf = ({ squash }) => ({ actor: { ahead, subject }, x, y, scale, facesLeft }) => {
	const half = subject.head * scale * .5;
	const middle = x + ahead * scale * (facesLeft ? -1 : 1);
	const top = y - (subject.top - subject.above) * scale * squash;
	return {
		left: middle - half,
		right: middle + half,
		top,
		bottom: top + subject.head * scale * squash
	};
};
function boxOf({ prop, x, y, scale }) {
	const { left, right, bottom, top } = extentOf(prop.sketch);
	const low = prop.where === "hand" ? prop.size * .4 : 0;
	return {
		left: x + left * scale,
		right: x + right * scale,
		top: y - (top + low) * scale,
		bottom: y - (bottom + low) * scale
	};
}
var meets = (one, other) => one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
function beside$1(one, face, { stage, board }) {
	const box = boxOf(one);
	const high = box.bottom - box.top;
	const room = stage * .97 - face.bottom;
	if (room > stage * .2) {
		const part = Math.min(1, room / high);
		const scale = one.scale * Math.max(.55, part);
		const { top } = boxOf({
			...one,
			scale
		});
		return {
			...one,
			scale,
			y: one.y + Math.max(0, face.bottom + 4 - top)
		};
	}
	const isLeft = face.left > board.width - face.right;
	const width = isLeft ? face.left : board.width - face.right;
	const scale = one.scale * Math.min(1, width * .9 / (box.right - box.left));
	const moved = boxOf({
		...one,
		scale
	});
	return {
		...one,
		scale,
		x: one.x + (isLeft ? face.left - 6 - moved.right : face.right + 6 - moved.left)
	};
}
// web/core/rough/handing.ts
function give(prop, owner, placed, camera, size, actors) {
	if (owner.actor.poseName === "throw") placed.push(inFlight(prop, owner, camera));
	else if (isDropped(prop, owner.actor.doing)) placed.push(falling(prop, owner, camera));
	else if (size === "extreme close-up" && isInsertable(prop) && owner.actor.isPerson) owner.insert ??= prop;
	else owner.held = aboveHeads(prop, owner, actors);
}
function aboveHeads(prop, owner, actors) {
	if (!prop.words.test("umbrella") || !owner.actor.isPerson) return prop;
	const crowns = actors.filter((one) => Math.abs(one.x - owner.x) < prop.size * owner.scale).map(({ y, scale, actor: { subject } }) => (owner.y - y + (subject.top - subject.above) * scale) / owner.scale);
	const { bottom: grip } = extentOf(prop.sketch.slice(0, 1));
	const { bottom: rim } = extentOf(prop.sketch.slice(1));
	const up = Math.max(0, Math.max(...crowns) - owner.actor.hand[1] - rim);
	const raised = prop.sketch.map(([how, ...numbers]) => [how, ...numbers.map((value, index) => index % 2 === 1 && value !== grip ? value + up : value)]);
	return {
		...prop,
		sketch: raised
	};
}
var isDropped = (prop, doing) => new RegExp(`\\b(drop(s|ping)?|lets? (go of|fall)|letting (go of|fall)) ((an?|the|his|her|their|its) )?(\\w+ )?${wordsFor(prop, doing.toLowerCase()) ?? "^"}`).test(doing.toLowerCase());
function falling(prop, { actor, x, y, scale, facesLeft }, { stage }) {
	const [ahead, low] = actor.hand;
	const up = Math.max(low, actor.subject.stature * .5);
	const isInto = /\b(in|into|inside) (the|an?|his|her) /i.test(actor.doing);
	const grown = Math.max(scale, stage * (isInto ? .05 : .08) / prop.size);
	const { bottom } = extentOf(prop.sketch);
	const below = isInto ? y - (up + 6) * scale + (bottom + prop.size * .4) * grown : y - (up - 34) * scale;
	return {
		prop: {
			...prop,
			sketch: [...prop.sketch, ...fallLines(prop)]
		},
		x: x + (ahead + 4) * scale * (facesLeft ? -1 : 1),
		y: Math.min(stage * .92, below),
		scale: grown,
		isBehind: false
	};
}
var fallLines = ({ sketch }) => {
	const { left, right, top } = extentOf(sketch);
	const third = (right - left) / 3;
	return [
		0,
		1,
		2,
		3
	].map((step) => {
		const x = left + step * third;
		return [
			"-",
			x,
			top + third,
			x,
			top + third * (step % 2 ? 3 : 2)
		];
	});
};
function inFlight(prop, { actor, x, y, scale, facesLeft }, { board, stage }) {
	const { stature } = actor.subject;
	const ahead = stature * .72 * scale * (facesLeft ? -1 : 1);
	const grown = Math.max(scale, stage * .07 / prop.size);
	return {
		prop,
		x: Math.min(board.width * .94, Math.max(board.width * .06, x + ahead)),
		y: Math.max(stage * .14, y - stature * .86 * scale),
		scale: grown,
		isBehind: false
	};
}
// web/core/rough/left-out.ts
var whose = "(?:(?:an?|the|his|her|its|their|one) )?(?:\\w+ ){0,2}";
var body = "head|forehead|brow|temple|face|cheek|chin|eyes?|ears?|nose|mouth|lips|neck|shoulders?|back|wrist|ankle|knee|wound|waist|finger|hair|sleeve";
var clothes = "socks?|stockings?|boots?|shoes?|slippers?|sandals?|skates|gloves?|mittens?|masks?|hat|cap|scarf|apron|crown|(?:\\w+ )*(?:shirt|dress|trousers|jumper|sweater|clothes|coat|jacket|cloak|gown)";
var kept = (word) => [
	`(?:put|slip|tuck|slid|stuff|shov|stow|hid|drop|push|stick|thrust|return)\\w* ${whose}${word} (?:\\w+ ){0,2}(?:in|into|inside|under|beneath|behind|down) ${whose}(?:pockets?|coat|jacket|cloak|dress|robe|sleeve|belt|shirt|apron|boot|hat|sock|sweater|waistcoat)`,
	`(?:pocket|hid)(?:s|es|ing) ${whose}${word}`,
	`(?:put|slip|tuck|slid|stuff|hid)\\w* .{2,30} (?:in|into|inside|under|beneath) (?:the|his|her) (?=hat|boot|shoe|coat|jacket|glove|sock)${word}`,
	`(?:hold|held|press|put|push|lay|plac|dab|rub|clap)\\w* ${whose}${word} (?:of \\w+ )?(?:against|to|over|on|upon|onto|at) (?:the|his|her|its) (?:own )?(?:\\w+ )?(?:${body})`,
	`${word} (?:\\w+ )?(?:in|behind|on|round|around) (?:the|his|her) (?:hair|ears?|nose|neck|head|face|shoulders?|fur|beard)`,
	`(?:turn|switch)(?:s|es|ing) (?:(?:on|off|out) )?(?:the|an?|his|her) (?:\\w+ )?(?=lamp)${word}`,
	`(?:open|unlock|spring|set)(?:s|t?ing) ${whose}(?=trap|snare)${word}`,
	`(?<!\\b(?:put|plac|hid|drop|search|look|fumbl|rummag|wrap)\\w*\\b.*)in (?:(?:an?|the|his|her|their) (?:\\w+ )?)?(?=(?:an? |the |his |her )?(?:${clothes})\\b)${word}`,
	`(?:find|found|discover|notic)\\w* .{2,40} (?:in|inside|under|behind|among) (?:\\w+ )*?(?:[\\w]+['’]s )?${word}`,
	`(?:, (?:and |as |while )?|and |as |while )(?:the |an? |his |her |their )?(?:\\w+ )?${word} (?:(?:above|over|behind|beside|below) .*)?(?:blew|flew|fell|rolled|spilled|scattered|slid|went|came|drifted|bounced|broke|shattered|burst|floated|sank|landed|vanished|disappeared|exploded|rang|flickered)`
];
function isLeftOut({ words, where }, actors) {
	if (where !== "hand") return false;
	return actors.some(({ actor }) => {
		const doing = actor.doing.toLowerCase();
		const word = words.exec(doing)?.[0];
		return word !== void 0 && kept(word).some((pattern) => new RegExp(`\\b${pattern}\\b`).test(doing));
	});
}
// web/core/rough/support.ts
var seats = /\b(chair|armchair|bench|stool|sofa|couch|throne|log|crate|box|chest|boulder|rock|barrel|wheelchair)\b/;
var couches = /armchair|sofa|couch|throne|bed|bench|hammock/;
var beds = /\b(bed|sofa|couch|hammock|bench|pod|capsule)\b/;
var climbed = /\b(ladder|tree|stairs|staircase|fence|gate|wall|rock|boulder|well|nest|window|oak|palm|mast)\b/;
function supportOf(prop, actors, camera) {
	if (prop.where === "sky") return void 0;
	const isOn = ({ actor }) => actor.isPerson && actor.pose.seat !== "none" ? 0 : 1;
	for (const one of actors.toSorted((a, b) => isOn(a) - isOn(b))) {
		const doing = one.actor.doing.toLowerCase();
		const word = prop.words.exec(doing)?.[0];
		if (word === void 0) continue;
		const { pose, poseName, isPerson } = one.actor;
		if (prop.size > 400 && boards.test(doing)) return behindAll(prop, one);
		if (isPerson && pose.seat === "seat" && seats.test(word)) return seat(prop, one, actors, word);
		if (isPerson && pose.seat === "bed" && beds.test(word)) return bed(prop, one, camera);
		if (isPerson && /climb|ascend|clamber/.test(poseName) && climbed.test(word) && !/\bonto\b/.test(doing)) return climb(prop, one, camera);
		if (before("behind|under|underneath|beneath", word).test(doing)) return cover(prop, one, camera);
		if (/stair/.test(word) && before("up|down|on|from|off", word).test(doing)) return stairs(prop, one, camera);
		if (!isPerson && word.startsWith("window") && before("at|on|against", word).test(doing)) return onSill(prop, one, camera);
		const opening = /door|wardrobe|closet|cupboard/.test(word) ? "through|out of|in at|out at|in" : "through|out of|in at|out at";
		if (/window|door|gate|wardrobe|closet|cupboard/.test(word) && before(opening, word).test(doing)) return frame(prop, one, camera);
		if (isWithin(doing, word)) return within(prop, one, camera);
		if (/tree|oak|willow/.test(word) && before("in|into|up in|up into", word).test(doing)) return upon(prop, one, camera, extentOf(prop.sketch).top * .46);
		if (isUpon(prop, doing, word)) {
			const placed = upon(prop, one, camera, couches.test(word) ? 46 : topOf(prop));
			joinUpon(prop, one, actors, word);
			return placed;
		}
		if (!isPerson || prop.where === "hand") return void 0;
		return (camera.isNear ? beforeHands : beside)(prop, foremost(one, actors, word, camera), camera);
	}
}
function foremost(one, actors, word, { board }) {
	const pushers = actors.filter(({ actor, isAboard }) => actor.isPerson && isAboard !== true && pushes.test(actor.doing) && actor.doing.toLowerCase().includes(word));
	if (pushers.length < 2) return one;
	const way = one.facesLeft ? -1 : 1;
	const inOrder = pushers.toSorted((a, b) => (b.x - a.x) * way);
	const front = way > 0 ? .44 : .56;
	const apart = board.width * Math.min(.16, .34 / (inOrder.length - 1));
	inOrder.forEach((each, index) => {
		each.x = board.width * front - way * index * apart;
		each.facesLeft = one.facesLeft;
	});
	return inOrder[0];
}
var pushes = /^(push|shov|roll|heav)\w* (?!(back|away|past|through)\b)/i;
var before = (prepositions, word) => new RegExp(`\\b(${prepositions}) (the roof of |top of |(an?|the) (stack|pile|heap|row|clump|group|wall) of )?((an?|the|his|her|its|their|\\w+[’']s) )?(\\w+ )?${word}`);
var isWithin = (doing, word) => /basket|box|crate|barrel|nest|cradle|pram|bathtub|tub|cage|sack|bag/.test(word) && !/^(collect|gather|pick|put|pack|carr|bring|keep|find|place|lay|drop|stor|stow)\w* /.test(doing) && before("in|into|inside", word).test(doing);
var isUpon = (prop, doing, word) => (prop.where !== "hand" && mounts.test(doing) || /branch|bough|table|desk|counter|stall|bench|pew|chair|stool|box|crate|barrel|rock|boulder|stone|wall|fence|gate|piano|shelf|wardrobe|cart|car|log|bed|sofa|statue|post/.test(word)) && !handles.test(doing.split(", ").find((part) => part.includes(word)) ?? doing) && before("on|onto|atop|upon", word).test(doing);
var mounts = /\b(stand|jump|leap|land|climb|clamber|sit|perch|lie|lying|sleep|asleep|crouch|hop|danc|curl|balanc|kneel)\w*\b/;
var handles = /\b(put(s|ting)?|lay(s|ing)? (a|the|his|her)|sets?|setting|plac(es|ing)|throw\w*|drop\w*|leav(es|ing)|writ(es|ing)|knock\w*|pour\w*|hang\w*|find\w*|bang\w*|tap(s|ping)|pound\w*|hammer\w*|drum(s|ming)|typ(es|ing)|lean\w*|cut\w*|polish\w*|wip(es|ing)|serv(es|ing)|sees?|look\w*|point\w*|read\w*|work\w*|draw\w*|play\w*|spread\w*|build\w*|paint\w*)\b/;
var boards = /\b(get|step|climb|jump|board|leav|hop|fall|run|wait)\w* (\w+ )?(off|out of|from|on|onto|into|beside|for|past|after|the) /;
var behindAll = (prop, { x, y, scale }) => ({
	prop,
	x,
	y: y - 6 * scale,
	scale: scale * .9,
	isBehind: true
});
function joinUpon(prop, one, actors, word) {
	const others = actors.filter((other) => other !== one && isUpon(prop, other.actor.doing.toLowerCase(), word));
	const apart = one.actor.subject.width * one.scale * .55;
	others.forEach((other, index) => {
		other.scale = one.scale;
		other.hasSeat = true;
		other.x = one.x + apart * (index * 2 + 1);
		other.y = one.y;
	});
	if (others.length > 0) one.x -= apart;
}
function upon(prop, one, { stage, squash, board, isNear }, high) {
	const y = Math.min(one.y, stage * (isNear ? 1.18 : .97));
	one.hasSeat = true;
	const { isPerson, subject } = one.actor;
	const isLow = !isPerson && subject.top < high;
	if (isLow && isNear) {
		rescale(one, Math.min(one.scale, stage * .46 / subject.top), isNear);
		one.y = stage * .66;
		const scale = one.scale / 1.5;
		return {
			prop,
			x: one.x,
			y: one.y + high * scale * squash,
			scale,
			isBehind: true
		};
	}
	const prior = Math.min(one.scale, board.width * .62 / prop.size);
	const own = isLow ? Math.min(one.scale, prior * 1.5) : one.scale;
	const up = high * prior * squash;
	const tall = Math.max(subject.top * own * squash + up, extentOf(prop.sketch).top * prior * squash);
	const fits = Math.min(1, (y - stage * .05) / tall);
	rescale(one, own * fits, isNear);
	one.y = y - up * fits;
	return {
		prop,
		x: one.x,
		y,
		scale: prior * fits,
		isBehind: true
	};
}
function cover(prop, one, { stage, board, isNear }) {
	if (prop.where === "hand") return void 0;
	const { left, right, top } = extentOf(prop.sketch);
	const scale = Math.min(one.scale, stage * .9 / prop.size, board.width * .6 / prop.size);
	if (!isNear) one.scale = Math.max(scale, one.scale * .4);
	const half = (right - left) / 2;
	const aside = prop.where === "ground" && (half > 50 || isNear && top < 150) ? 0 : half * scale * (isNear ? .3 : .75) * (one.facesLeft ? 1 : -1);
	const y = isNear ? stage * .7 + Math.max(stage * .3, top * scale) : Math.min(stage * .98, one.y + 3);
	const ahead = isNear ? one.actor.ahead * one.scale * (one.facesLeft ? -1 : 1) : 0;
	return {
		prop,
		x: one.x + ahead + aside,
		y,
		scale,
		isBehind: false,
		hides: true
	};
}
function stairs(prop, one, camera) {
	const isUp = one.facesLeft === /\b(down|from|off)\b/.test(one.actor.doing);
	const placed = upon(prop, one, camera, 90);
	const step = 20 * placed.scale;
	if (isUp) return {
		...placed,
		x: one.x + step
	};
	const sketch = prop.sketch.map(([how, ...numbers]) => [how, ...numbers.map((value, index) => index % 2 === 0 ? -value : value)]);
	return {
		...placed,
		x: one.x - step,
		prop: {
			...prop,
			sketch
		}
	};
}
function frame(prop, one, { stage, board }) {
	const tall = one.actor.subject.top * one.scale;
	const wanted = Math.max(one.scale, tall * 1.15 / prop.size);
	const scale = Math.min(wanted, stage * .9 / prop.size, board.width * .7 / prop.size);
	const sill = Math.max(0, extentOf(prop.sketch).bottom * scale - tall * .3);
	return {
		prop,
		x: one.x,
		y: Math.min(one.y, stage * .95) + sill,
		scale,
		isBehind: true
	};
}
function onSill(prop, one, { stage, squash }) {
	const { bottom, top } = extentOf(prop.sketch);
	const scale = Math.min(one.scale, stage * .8 / top);
	const { y } = one;
	one.y = y - bottom * scale * squash;
	return {
		prop,
		x: one.x,
		y,
		scale,
		isBehind: true
	};
}
function within(prop, one, { stage, squash, isNear }) {
	const { subject } = one.actor;
	const around = Math.max(one.scale, subject.width * one.scale * 1.15 / prop.size);
	const scale = Math.min(stage * .55 / prop.size, around);
	rescale(one, Math.min(one.scale, prop.size * scale * 1.2 / subject.width), isNear);
	const y = Math.min(one.y, stage * .97);
	const room = y - subject.top * one.scale * squash - stage * .04;
	one.y = Math.min(one.y, y - Math.min(room, topOf(prop) * scale * .45));
	const grip = prop.where === "hand" ? prop.size * .4 * scale : 0;
	return {
		prop,
		x: one.x,
		y: y - grip,
		scale,
		isBehind: false,
		hides: true
	};
}
function rescale(one, scale, isNear) {
	if (isNear) one.x += one.actor.ahead * (one.scale - scale) * (one.facesLeft ? -1 : 1);
	one.scale = scale;
}
function topOf({ sketch, where, size }) {
	return where === "hand" ? size * .8 : extentOf(sketch.slice(0, 1)).top;
}
function seat(prop, one, actors, word) {
	one.hasSeat = true;
	const size = Math.min(1.2, one.actor.subject.stature * .26 / 46);
	const alone = {
		prop,
		x: one.x,
		y: one.y,
		scale: one.scale * size,
		isBehind: true
	};
	return wide.test(word) ? sharedSeat(prop, one, actors, word) ?? alone : alone;
}
var wide = /bench|sofa|couch|pew|log|wall|steps/;
function sharedSeat(prop, one, actors, word) {
	const sitters = actors.filter(({ actor }) => actor.pose.seat === "seat" && actor.doing.toLowerCase().includes(word)).toSorted((a, b) => a.x - b.x);
	if (sitters.length < 2) return void 0;
	const tall = Math.max(...sitters.map(({ actor }) => actor.subject.stature));
	const apart = tall * .5 * one.scale;
	const middle = sitters.reduce((sum, { x }) => sum + x, 0) / sitters.length;
	sitters.forEach((sitter, index) => {
		Object.assign(sitter, {
			hasSeat: true,
			scale: one.scale,
			y: one.y
		});
		sitter.x = middle + (index - (sitters.length - 1) / 2) * apart;
	});
	const { left, right } = extentOf(prop.sketch);
	const long = apart * (sitters.length - 1) + tall * .42 * one.scale;
	const scale = Math.max(one.scale * tall * .26 / 46, long / (right - left));
	return {
		prop,
		x: middle,
		y: one.y,
		scale,
		isBehind: true
	};
}
function bed(prop, one, camera) {
	const high = 44 * one.scale * camera.squash;
	const low = Math.min(camera.stage * .97, one.y + high);
	one.y = low - high;
	one.facesLeft = false;
	const { stature } = one.actor.subject;
	const up = stature < 90 ? 66 * one.scale : 0;
	return {
		prop,
		x: one.x + up,
		y: low,
		scale: one.scale,
		isBehind: true
	};
}
function climb(prop, one, camera) {
	const { x, y, scale } = one;
	const { top, stature } = one.actor.subject;
	const room = y - top * scale * camera.squash - camera.stage * .04;
	if (!camera.isNear) one.y = y - Math.max(0, Math.min(70 * scale, prop.size * .3 * scale, room));
	return {
		prop,
		x: x + stature * .2 * scale * (one.facesLeft ? -1 : 1),
		y,
		scale: camera.isNear ? scale : Math.min(scale, camera.stage * .86 / prop.size),
		isBehind: true
	};
}
function beforeHands(prop, one, { stage, board }) {
	if (prop.size > 330) return void 0;
	const { left, right, top } = extentOf(prop.sketch);
	const isLow = top < 120;
	const high = top < 70 ? top : topOf(prop);
	const scale = isLow ? Math.min(one.scale, board.width * .5 / (right - left)) : one.scale;
	const half = (right - left) / 2 * scale;
	const reach = one.actor.subject.breadth * one.scale * (isLow ? .5 : .65) + half * (isLow ? .5 : .8);
	const x = one.x + (one.facesLeft ? -reach : reach);
	return {
		prop,
		x: isLow ? Math.min(board.width - half * .5, Math.max(half * .5, x)) : x,
		y: Math.min(one.y, stage * .74 + high * scale),
		scale,
		isBehind: !isLow
	};
}
function beside(prop, one, camera) {
	const { board, stage } = camera;
	const scale = Math.min(one.scale, stage * .86 / prop.size, board.width * .5 / prop.size);
	const half = Math.min(prop.size, prop.where === "wall" ? 110 : prop.size) * .5 * scale;
	const reach = one.actor.subject.width * one.scale * .5 + half * .9;
	const at = one.x + (one.facesLeft ? -reach : reach);
	if (at < half * .6 || at > board.width - half * .6) return void 0;
	return {
		prop,
		x: at,
		y: one.y,
		scale,
		isBehind: true
	};
}
// web/core/rough/place-props.ts
function placeProps(props, actors, camera, { size, moment }, indoors) {
	const placed = [];
	for (const { prop, many, isUsed } of props) {
		if (isLeftOut(prop, actors) || !isUsed && isAnybodys(prop, actors) || camera.isNear && isFlat(prop) || isHiddenByBack(prop, actors) || actors.some(({ actor }) => isOf(prop, actor) || isShownByAct(prop, actor, camera) || !closeUps.has(size) && isInAct(prop, actor))) continue;
		const caught = tieOf(prop, actors, camera.board.width) ?? caughtIn(prop, actors);
		if (caught !== void 0) {
			placed.push(caught);
			continue;
		}
		const vessel = prop.where === "hand" ? actors.find(({ actor }) => actor.isPerson && isVessel(prop, actor.doing)) : void 0;
		if (vessel !== void 0) {
			placed.push(...withTable(belowHand(prop, vessel, camera), vessel, placed, {
				...camera,
				isNear: true
			}, indoors));
			continue;
		}
		const owner = prop.where === "hand" || isPortable(prop) ? ownerOf(prop, actors, moment) : void 0;
		if (actors.some(({ actor }) => !actor.isPerson && isTool(prop, actor.doing) || isWrapped(prop, actor.doing))) continue;
		const busy = prop.where === "hand" ? busyWith(prop, actors) : void 0;
		const under = supportOf(prop, actors, camera);
		if (under !== void 0 && prop.where === "hand") placed.push(under);
		else if (owner !== void 0) {
			if (indoors && isTableWork(prop, owner.actor, camera)) placed.push(...atTable(prop, owner, placed, camera));
			else give(prop, owner, placed, camera, size, actors);
			if (many || /\bshar(es|ing)\b/.test(owner.actor.doing)) shareAmong(actors, prop);
		} else if (under !== void 0) placed.push(under);
		else if (busy !== void 0) placed.push(...withTable(inReach(prop, busy, camera), busy, placed, camera, indoors));
		else placed.push(...putDown(prop, actors, placed, camera).flatMap((one) => many ? inRow(one) : [one]));
	}
	return clearFaces(placed, actors, camera);
}
var isFlat = ({ where, sketch }) => where === "ground" && extentOf(sketch).top < 12;
function isHiddenByBack(prop, actors) {
	const users = actors.filter(({ actor }) => prop.words.test(actor.doing.toLowerCase()));
	return prop.where === "hand" && users.length > 0 && users.every(({ view }) => view === "back");
}
var isAnybodys = ({ where }, actors) => where === "hand" && actors.filter(({ actor }) => actor.isPerson).length > 1;
var isInAct = (prop, { doing, isPerson }) => isPerson && actsOf(doing).some(({ shows }) => shows?.test(wordsFor(prop, doing.toLowerCase()) ?? "") === true);
function isShownByAct({ words }, { poseName, doing }, { isNear }) {
	if (!words.test(doing.toLowerCase())) return false;
	if (poseName === "plant") return !isNear && [
		"sapling",
		"tree",
		"bush",
		"seed",
		"potted plant"
	].some((one) => words.test(one));
	if (poseName === "slump") return words.test("soup") || words.test("plate") || words.test("cake");
	return (poseName === "swing" || poseName === "hang") && words.test("rope");
}
var isVessel = (prop, doing) => {
	const word = wordsFor(prop, doing.toLowerCase());
	return word !== void 0 && new RegExp(`^(drop|put|throw|toss|fling|slip|drip|plac|lay|add|pour|plop|crumbl|sprinkl|bath|wash|soak|dip|dunk|rins)\\w* (?!.*\\bout of\\b).{2,40}\\b(in|into|inside) (the|an?|his|her) (\\w+ )?${word}`).test(doing.toLowerCase());
};
var isTool = (prop, doing) => /^(dig|sweep|clean|knead|sew|stitch|writ|paint|wip)/.test(wordsFor(prop, doing.toLowerCase()) ?? "");
var isWrapped = (prop, doing) => /\bwrapp?ed (up )?in\b/.test(doing) && /blanket|quilt|towel/.test(wordsFor(prop, doing.toLowerCase()) ?? "");
var busyWith = (prop, actors) => actors.find(({ held, view, actor: { isPerson, doing } }) => isPerson && held !== null && view !== "back" && prop.words.test(doing.toLowerCase()) && !isOnlySeen(prop, doing) && !isOnlyNear(prop, doing));
function inReach(prop, { actor, x, y, scale, facesLeft }, { stage }) {
	const { stature } = actor.subject;
	return {
		prop,
		x: x + stature * .44 * scale * (facesLeft ? -1 : 1),
		y: Math.min(stage * .86, y - stature * .34 * scale),
		scale: Math.max(scale, stage * .06 / prop.size),
		isBehind: false
	};
}
function belowHand(prop, one, camera) {
	const [ahead, up] = one.actor.hand;
	const { x, y, scale, facesLeft } = one;
	return {
		prop,
		x: x + (ahead + 4) * scale * (facesLeft ? -1 : 1),
		y: Math.min(camera.stage * .92, y - Math.max(20, up - 46) * scale),
		scale: Math.max(scale, camera.stage * .06 / prop.size),
		isBehind: false
	};
}
var isTable = ({ prop }) => prop.where === "ground" && prop.size > 60;
var isTableWork = ({ where, size }, { doing, isPerson, pose }, { isNear }) => isPerson && isNear && where === "hand" && size <= 60 && pose.seat === "none" && pose.turn === 0 && atWork.test(doing) && !/\b(table|desk|counter|bench)\b/.test(doing);
var atWork = /\b(chop|grind|crush|wrap|unwrap|arrang|sort|stamp|mix|repair|mend|fix|glu(es|ing)|assembl|decorat|weigh|sharpen|grat(es|ing)|season|fill|seal)/i;
var catches = /trap|snare|net|wire|rope|noose|chain|string|thread|bucket/;
function caughtIn(prop, actors) {
	const told = actors.find(({ actor: { doing } }) => {
		const word = wordsFor(prop, doing.toLowerCase());
		return word !== void 0 && catches.test(word) && new RegExp(`\\b(paw|foot|leg|ankle|hoof|tail|wing)s? (\\w+ )?in (an?|the|his|her) (\\w+ )?${word}`, "i").test(doing);
	});
	const one = actors.find((other) => told !== void 0 && other !== told && !other.actor.isPerson) ?? told;
	if (one === void 0) return void 0;
	const { x, y, scale, facesLeft, actor } = one;
	const low = prop.where === "hand" ? prop.size * .4 : 0;
	return {
		prop,
		x: x + (actor.isPerson ? 0 : actor.subject.width * .25) * scale * (facesLeft ? -1 : 1),
		y: y + low * scale,
		scale,
		isBehind: false
	};
}
function atTable(prop, owner, placed, camera) {
	const { actor, x, scale, facesLeft } = owner;
	const grown = Math.max(scale, camera.stage * .09 / prop.size);
	return withTable({
		prop,
		x: x + (actor.hand[0] + 14) * scale * (facesLeft ? -1 : 1),
		y: owner.y,
		scale: grown,
		isBehind: false
	}, owner, placed, camera, true);
}
var sideTable = {
	words: /^\b$/,
	where: "ground",
	size: 110,
	sketch: [
		[
			"=",
			-34,
			76,
			-34,
			0
		],
		[
			"=",
			34,
			76,
			34,
			0
		],
		[
			"t",
			-42,
			76,
			42,
			76,
			42,
			84,
			-42,
			84
		]
	]
};
function withTable(one, { actor, y, scale }, placed, { squash, isNear }, indoors) {
	const hasTable = placed.some(isTable);
	if (!indoors || !isNear || hasTable || one.prop.size > 40 || actor.pose.seat !== "none" || actor.pose.turn !== 0) return [one];
	const size = actor.subject.stature / 170 * scale;
	const { prop, scale: grown } = one;
	const foot = y - 84 * size * squash + (extentOf(prop.sketch).bottom + prop.size * .4) * grown;
	return [{
		prop: sideTable,
		x: one.x,
		y,
		scale: size,
		isBehind: false
	}, {
		...one,
		y: foot
	}];
}
function shareAmong(actors, prop) {
	for (const one of actors) if (/\b(alongside|as well|close behind|a step apart)\b/.test(one.actor.doing)) one.held ??= prop;
}
function isOf({ words }, { character, doing, poseName, isPerson, rides }) {
	if ((!isPerson || words.test("baby")) && words.test(character.name.toLowerCase())) return true;
	if (rides?.test(words.exec(doing.toLowerCase())?.[0] ?? "")) return true;
	return (poseName === "ride" || poseName === "row" || poseName === "sitOnGround") && vehicles.test(words.source) && (poseName !== "sitOnGround" || words.test(doing.toLowerCase()));
}
var vehicles = /bicycle|motorbike|sled|boat|oar|cart|taxi|truck/;
function inRow(one) {
	const apart = one.prop.size * one.scale * (one.prop.where === "sky" ? 1.2 : .75);
	return [
		-1,
		1,
		0
	].map((step) => ({
		...one,
		x: one.x + step * apart,
		scale: one.scale * (step === 0 ? 1 : .92)
	}));
}
function ownerOf(prop, actors, moment) {
	const isLarge = prop.where !== "hand";
	const free = actors.filter(({ held, view, actor }) => held === null && view !== "back" && !isOnlySeen(prop, actor.doing) && !isOnlyNear(prop, actor.doing) && (!isLarge || lifts.test(actor.doing)));
	const using = free.filter(({ actor }) => prop.words.test(actor.doing.toLowerCase()));
	const people = free.filter(({ actor }) => actor.isPerson);
	if (isLarge) return using.find(({ actor }) => actor.isPerson && !isAim(prop, actor.doing));
	return using.find(({ actor }) => actor.isPerson) ?? using.find(({ actor }) => carries.test(actor.doing)) ?? (actors.some(({ actor }) => prop.words.test(actor.doing.toLowerCase())) ? void 0 : people.find(({ actor }) => prop.words.test(namesOf(actor))) ?? people.find(({ actor }) => actor.pose.hands > 0) ?? (isApart(prop, moment) ? void 0 : people.find(({ actor }) => actor.pose.turn === 0)));
}
var isPortable = ({ where, size }) => where === "ground" && size <= 90;
var lifts = /\b((un)?load(s|ing)?|stack(s|ing)?(?! of)|carr(y|ies|ying)|bring(s|ing)?|lift(s|ing)?|hold(s|ing)?|mov(es|ing) (in|out|into)|haul(s|ing)?|steal(s|ing)?|lug(s|ging)?|deliver(s|ing)?|giv(es|ing)|offer(s|ing)?|fetch(es|ing)?|rais(es|ing)|throw(s|ing)?|catch(es|ing)?)\b/i;
var isAim = ({ words }, doing) => new RegExp(`\\b(to|of|for|at|from|into|onto|on|in) ((an?|the|his|her|its|their) )(\\w+ )?(${words.source.replaceAll("\\b", "")})`, "i").test(doing);
var namesOf = ({ character: { name, aliases } }) => [name, ...aliases].join(" ").toLowerCase();
function isOnlySeen(prop, doing) {
	const words = doing.toLowerCase();
	const word = wordsFor(prop, words);
	return word !== void 0 && new RegExp(`\\b(look|star|gaz|glanc|point(?:s|ing)?(?= (?:at|to))|watch|see|sees|nod|smil|laugh|glar|bark)(s|es|ing)?( (at|toward|towards|to|over))? (an?|the|his|her|their) (\\w+ ){0,2}${word}`).test(words);
}
function isOnlyNear(prop, doing) {
	const words = doing.toLowerCase();
	const word = wordsFor(prop, words);
	const where = "among|amid|amidst|through|between|beside|past|behind|around|near|next to|in front of|under|beneath";
	const whose = "((an?|the|some|his|her|their) )?(\\w+ ){0,2}";
	return word !== void 0 && new RegExp(`\\b(${where}) ${whose}${word}`).test(words) && !new RegExp(`\\b(${inHands}) ${whose}${word}`).test(words);
}
var inHands = "(?:look|peer|gaz|star|squint|speak|shout|call|talk|whisper)\\w* (?:\\w+ ){0,4}through|(?:hands?|fingers) (?:\\w+ )?a?round";
function isApart(prop, moment) {
	const words = moment.toLowerCase();
	const word = wordsFor(prop, words);
	return word !== void 0 && new RegExp(`${word}\\w* (\\w+ )?(lies|lay|lying|stands?|stood|hangs?|hung|falls?|fell|flies|flew|rolls?|is|are|was|were|on|in|under|behind)\\b`).test(words);
}
var carries = /\b(carr(y|ies|ying)|bring(s|ing)?|hold(s|ing)?|steal(s|ing)?|pick(s|ing)? up|blow(s|ing)?|breath(es|ing)|fetch(es|ing)?|eat(s|ing)?|drop(s|ping)?|tak(es|ing)|wav(es|ing)|offer(s|ing)?|giv(es|ing)|in (its|his|her|the) (beak|mouth|teeth|claws|paws))\b/i;
var slots = [
	.5,
	.84,
	.16,
	.34,
	.66
];
function putDown(prop, actors, placed, camera) {
	const { board, stage, horizon } = camera;
	const taken = [...actors, ...placed].map(({ x }) => x);
	const distance = (x) => Math.min(board.width, ...taken.map((other) => Math.abs(other - x)));
	const x = slots.map((slot) => slot * board.width).sort((a, b) => distance(b) - distance(a))[0];
	if (prop.where === "sky") return [{
		prop,
		x,
		...aloft(prop, camera)
	}];
	const isSmall = prop.where === "hand";
	if (actors.length === 0 && isSmall) return [insert(prop, placed.length, camera)];
	if (camera.isNear && isSmall) return [inFront(prop, x < board.width / 2 ? .14 : .86, camera)];
	const scale = camera.isNear || prop.where === "wall" || prop.size > 250 ? Math.min(farScale(camera), stage * .7 / prop.size) : camera.scale;
	const grown = isSmall ? Math.max(scale, stage * .07 / prop.size) : scale;
	const fits = Math.min(grown, stage * .9 / prop.size, board.width * .6 / prop.size);
	if (horizon >= stage) return prop.size < 250 ? [inFront(prop, x < board.width / 2 ? .14 : .86, camera)] : [];
	return [{
		prop,
		x,
		y: groundAt(camera, Math.min(scale, fits)),
		scale: fits
	}];
}
function insert(prop, before, { board, stage }) {
	return {
		prop,
		x: [
			.5,
			.8,
			.2
		][before % 3] * board.width,
		...resting(prop, stage * (before === 0 ? .6 : .4), stage * .82)
	};
}
function inFront(prop, x, { board, stage, scale }) {
	const high = Math.min(stage * .26, Math.max(stage * .1, prop.size * scale * 1.6));
	return {
		prop,
		x: board.width * x,
		...resting(prop, high, stage * .97)
	};
}
function resting(prop, height, y) {
	const { bottom, top } = extentOf(prop.sketch);
	const scale = height / Math.max(prop.size * .5, top - bottom);
	return {
		scale,
		y: y + (bottom + prop.size * .4) * scale
	};
}
function aloft(prop, { stage, horizon, board }) {
	const isShip = prop.size > 400;
	const scale = isShip ? board.width * .24 / prop.size : Math.min(1, stage * (prop.size > 200 ? .42 : .2) / prop.size);
	return {
		y: isShip ? horizon + 14 : stage * .24,
		scale
	};
}
export { actsOf, babyOf, drawActs, drawChair, drawFlood, drawLight, drawMotion, drawTears, drawWaterline, isInWater, makeRoom, meet, placeProps, stanceOf, standsOnLand, takeHold };
