import { D as _lte, T as _gte, f as number, m as optional, p as object, y as string } from "./schemas-qwsMpdzP.mjs";
// web/core/lora.ts
var loraSchema = object({
	file: string(),
	strength: number().check(_gte(-10), _lte(10)),
	trigger: optional(string())
});
export { loraSchema as t };
