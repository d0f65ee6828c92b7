import { M as _regex, a as array, k as _minLength, m as optional, o as boolean, p as object, r as _enum, y as string } from "./schemas-qwsMpdzP.mjs";
import { t as imageFileSchema } from "./image-file-UV4Yz9JT.mjs";
import { t as loraSchema } from "./lora-ChMlP-VK.mjs";
// web/core/bible.ts
var hexColourSchema = string().check(_regex(/^#[0-9a-f]{6}$/));
var characterSchema = object({
	id: string().check(_minLength(1)),
	name: string(),
	aliases: array(string()),
	kind: _enum([
		"person",
		"animal",
		"machine",
		"creature",
		"group"
	]),
	sex: _enum([
		"female",
		"male",
		"unknown"
	]),
	age: _enum([
		"child",
		"young",
		"adult",
		"old",
		"unknown"
	]),
	look: string(),
	lookShort: string(),
	tags: array(string()),
	colour: hexColourSchema,
	references: optional(array(imageFileSchema)),
	lora: optional(loraSchema)
});
var placeSchema = object({
	id: string().check(_minLength(1)),
	name: string(),
	aliases: array(string()),
	look: string(),
	tags: array(string()),
	indoors: boolean(),
	references: optional(array(imageFileSchema))
});
var bibleSchema = object({
	title: string(),
	style: string(),
	atmosphere: string(),
	cast: array(characterSchema),
	places: array(placeSchema),
	palette: array(object({
		name: string(),
		hex: hexColourSchema
	}))
});
export { characterSchema as n, placeSchema as r, bibleSchema as t };
