import { S as union, _ as record, a as array, c as int, f as number, h as partialRecord, m as optional, o as boolean, p as object, r as _enum, w as url, x as tuple, y as string } from "./schemas-qwsMpdzP.mjs";
import "./api-graph-C1jd5St7.mjs";
import { t as bindingSchema } from "./binding-BLOLuAeI.mjs";
import { n as familyIds, r as motionFamilyIds } from "./families-DmBILx6o.mjs";
// web/core/graph/sidecar.ts
var graphGroups = [
	"frames",
	"edit",
	"promote",
	"sheet",
	"motion"
];
var inputValueSchema = object({
	node: string(),
	input: string(),
	value: union([string(), number()])
});
var wantedFileSchema = object({
	slot: string(),
	node: string(),
	loader: string(),
	input: string(),
	folder: string(),
	wanted: string(),
	fits: string(),
	any: optional(boolean()),
	pairs: optional(array(object({
		slot: string(),
		is: string(),
		fits: string()
	}))),
	link: optional(url({ protocol: /^https$/u }))
});
var needSchema = object({
	node: string(),
	input: optional(string()),
	option: optional(string()),
	since: optional(string())
});
var sideSchema = tuple([int(), int()]);
var sidecarSchema = object({
	id: string(),
	title: string(),
	frameTitle: optional(string()),
	group: _enum(graphGroups),
	families: partialRecord(_enum([...familyIds, ...motionFamilyIds]), array(inputValueSchema)),
	binding: bindingSchema,
	defaults: object({
		width: optional(int()),
		height: optional(int()),
		steps: optional(int()),
		cfg: optional(number())
	}),
	grid: optional(int()),
	aspects: optional(record(string(), sideSchema)),
	references: int(),
	files: array(wantedFileSchema),
	needs: array(needSchema)
});
var drawsFrames = ({ group, binding: { slots } }) => (group === "frames" || group === "edit") && !slots.picture;
export { sidecarSchema as n, drawsFrames as t };
