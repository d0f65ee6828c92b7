import { _ as string, a as boolean, c as literal, d as number, f as object, h as record, i as array, o as discriminatedUnion, p as optional, u as nullable, y as union } from "./schemas-COVJLYV_.mjs";
import { i as loraSchema } from "./bible-CfHYe3Vh.mjs";
import { n as settingsSchema, r as producerKindSchema } from "./sequence-C2LIOdUF.mjs";
import { t as arcIdSchema } from "./arcs-BYXUq7rK.mjs";
import { n as checkStory, t as checkFrameCount } from "./check-n2qOsNqc.mjs";
import { t as familyIdSchema } from "./families-DCwLd0D0.mjs";
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
