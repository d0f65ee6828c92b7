import "./size-grid-hJKchLaY.mjs";
// web/core/graph/aspects.ts
var sd15 = {
	grid: 8,
	sizes: [
		[
			"1:1",
			512,
			512
		],
		[
			"4:3",
			640,
			480
		],
		[
			"3:2",
			768,
			512
		],
		[
			"16:9",
			768,
			432
		],
		[
			"21:9",
			896,
			384
		]
	]
};
var sdxl = {
	grid: 8,
	sizes: [
		[
			"1:1",
			1024,
			1024
		],
		[
			"4:3",
			1152,
			896
		],
		[
			"3:2",
			1216,
			832
		],
		[
			"16:9",
			1344,
			768
		],
		[
			"21:9",
			1536,
			640
		]
	]
};
var sd35 = {
	...sdxl,
	grid: 16
};
var flux = {
	grid: 16,
	sizes: [
		[
			"1:1",
			1024,
			1024
		],
		[
			"4:3",
			1152,
			864
		],
		[
			"3:2",
			1216,
			832
		],
		[
			"16:9",
			1344,
			768
		],
		[
			"21:9",
			1536,
			640
		]
	]
};
var tables = {
	sd15,
	sdxl,
	illustrious: sdxl,
	noobai: sdxl,
	pony: sdxl,
	photoreal: sdxl,
	sd35,
	anima: flux,
	flux1: flux,
	kontext: flux,
	flux2: flux,
	klein: flux,
	"z-image": flux,
	"z-image-base": flux,
	hidream: flux,
	chroma: flux,
	"qwen-image": {
		grid: 16,
		sizes: [
			[
				"1:1",
				1328,
				1328
			],
			[
				"4:3",
				1472,
				1104
			],
			[
				"3:2",
				1584,
				1056
			],
			[
				"16:9",
				1664,
				928
			]
		]
	},
	"qwen-edit": flux
};
var familyGrid = (family) => tables[family].grid;
function aspectsOf(family) {
	return tables[family].sizes.flatMap(([name, width, height]) => {
		const landscape = {
			name,
			width,
			height
		};
		return width === height ? [landscape] : [landscape, {
			name: turned(name),
			width: height,
			height: width
		}];
	});
}
var turned = (name) => name.split(":").toReversed().join(":");
export { familyGrid as n, aspectsOf as t };
