import { _ as string, c as literal, f as object, i as array, m as partialRecord, n as _enum, p as optional, s as int, u as nullable, v as tuple } from "./schemas-COVJLYV_.mjs";
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
