import { a as optionsOf } from "./object-info-BUlQ-bR9.mjs";
import { shippedChoices } from "./shipped-choices-Rr7trzAC.mjs";
import { sidecars } from "./shipped-sidecars-Uw-xA079.mjs";
// web/services/comfy/facts-of.ts
var factsOf = (info, version) => ({
	version,
	checkpoints: optionsOf(info, "CheckpointLoaderSimple", "ckpt_name"),
	shipped: shippedChoices(sidecars, info),
	loras: optionsOf(info, "LoraLoader", "lora_name")
});
export { factsOf };
