import { r as _enum } from "./schemas-qwsMpdzP.mjs";
// web/core/story/families.ts
var familyIds = [
	"sdxl",
	"illustrious",
	"noobai",
	"pony",
	"anima",
	"photoreal",
	"sd15",
	"sd35",
	"flux1",
	"kontext",
	"flux2",
	"klein",
	"qwen-image",
	"qwen-edit",
	"z-image",
	"z-image-base",
	"hidream",
	"chroma"
];
var familyIdSchema = _enum(familyIds);
var motionFamilyIds = ["wan", "ltx"];
_enum(motionFamilyIds);
export { familyIds as n, motionFamilyIds as r, familyIdSchema as t };
