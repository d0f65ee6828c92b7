import { a as optionsOf } from "./object-info-DxdVAR_V.mjs";
import { shippedChoices } from "./shipped-choices-B7ihBmKY.mjs";
import { sidecars } from "./shipped-sidecars-BsULGGEF.mjs";
// web/services/comfy/facts-of.ts
var factsOf = (info, version) => ({
	version,
	checkpoints: optionsOf(info, "CheckpointLoaderSimple", "ckpt_name"),
	shipped: shippedChoices(sidecars, info),
	loras: optionsOf(info, "LoraLoader", "lora_name")
});
export { factsOf };
