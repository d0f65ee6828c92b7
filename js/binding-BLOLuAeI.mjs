import { a as array, c as int, d as nullable, h as partialRecord, l as literal, m as optional, p as object, r as _enum, x as tuple, y as string } from "./schemas-qwsMpdzP.mjs";
// web/core/binding/binding.ts
var slotTargetSchema = object({
	node: string(),
	input: string()
});
var slotNames = [
	"positive",
	"negative",
	"seed",
	"width",
	"height",
	"steps",
	"cfg",
	"guidance",
	"denoise",
	"checkpoint",
	"batch",
	"prefix",
	"picture",
	"references",
	"guide",
	"strength"
];
var outletSchema = tuple([string(), int()]);
var bindingSchema = object({
	version: literal(1),
	slots: partialRecord(_enum(slotNames), array(slotTargetSchema)),
	output: string(),
	lora: optional(object({
		model: outletSchema,
		clip: nullable(outletSchema)
	}))
});
export { slotNames as n, slotTargetSchema as r, bindingSchema as t };
