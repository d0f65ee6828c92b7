import { a as optionsOf } from "./object-info-COEQeWvr.mjs";
import { shippedChoices } from "./shipped-choices-CrAiHT_1.mjs";
import { sidecars } from "./shipped-sidecars-DUR4Rik1.mjs";
// web/services/comfy/facts-of.ts
var factsOf = (info, version) => ({
	version,
	checkpoints: optionsOf(info, "CheckpointLoaderSimple", "ckpt_name"),
	shipped: shippedChoices(sidecars, info),
	loras: optionsOf(info, "LoraLoader", "lora_name")
});
export { factsOf };
