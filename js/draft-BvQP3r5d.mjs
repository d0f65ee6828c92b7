import { S as union, _ as record, a as array, d as nullable, f as number, l as literal, m as optional, o as boolean, p as object, s as discriminatedUnion, y as string } from "./schemas-qwsMpdzP.mjs";
import { t as loraSchema } from "./lora-ChMlP-VK.mjs";
import { n as producerKindSchema, t as settingsSchema } from "./settings-CbyDYqro.mjs";
import { t as arcIdSchema } from "./arcs-BhYezcGg.mjs";
import { n as checkStory, t as checkFrameCount } from "./check-n2qOsNqc.mjs";
import { t as familyIdSchema } from "./families-DmBILx6o.mjs";
// web/core/story/draft.ts
var engineChoiceSchema = discriminatedUnion("kind", [
	object({ kind: literal("rough") }),
	object({
		kind: literal("canvas"),
		loras: optional(array(loraSchema))
	}),
	object({
		kind: literal("shipped"),
		graph: nullable(string()),
		files: record(string(), string()),
		loras: array(loraSchema)
	})
]);
var draftSchema = object({
	text: string(),
	title: optional(string()),
	frameCount: union([string(), number()]),
	arc: nullable(arcIdSchema),
	family: familyIdSchema,
	producer: producerKindSchema,
	profile: optional(string()),
	textModel: optional(string()),
	keepShots: optional(boolean()),
	withOptions: optional(boolean()),
	engine: engineChoiceSchema,
	settings: settingsSchema
});
var emptyDraft = {
	text: "",
	title: "",
	frameCount: 7,
	arc: null,
	family: "sdxl",
	producer: "embedded",
	engine: { kind: "rough" },
	settings: {
		width: 1344,
		height: 768,
		steps: null,
		cfg: null,
		seed: {
			policy: "per-frame",
			base: 0
		}
	}
};
function checkDraft(draft) {
	const { engine, keepShots } = draft;
	return [
		["story", checkStory(draft.text, keepShots)],
		["frames", keepShots === true ? void 0 : checkFrameCount(draft.frameCount)],
		["engine", engine.kind === "shipped" && engine.graph === null ? "Choose a graph to draw with" : void 0]
	].flatMap(([field, message]) => message === void 0 ? [] : [{
		field,
		message
	}]);
}
export { draftSchema as n, emptyDraft as r, checkDraft as t };
