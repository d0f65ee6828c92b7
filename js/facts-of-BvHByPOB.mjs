import { a as optionsOf } from "./object-info-CSt8YxAg.mjs";
import { shippedChoices } from "./shipped-choices-GFr4HKjU.mjs";
import { sidecars } from "./shipped-sidecars-Cw40psxb.mjs";
// web/services/comfy/facts-of.ts
var factsOf = (info, version) => ({
	version,
	checkpoints: optionsOf(info, "CheckpointLoaderSimple", "ckpt_name"),
	shipped: shippedChoices(sidecars, info),
	loras: optionsOf(info, "LoraLoader", "lora_name")
});
export { factsOf };
