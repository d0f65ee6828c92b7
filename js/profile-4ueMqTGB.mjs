import { M as _regex, d as nullable, o as boolean, r as _enum, u as looseObject, y as string } from "./schemas-qwsMpdzP.mjs";
// web/core/producer/profile.ts
var serverKinds = [
	"openai",
	"openrouter",
	"ollama",
	"lm-studio",
	"llama-cpp",
	"vllm",
	"koboldcpp",
	"text-generation-webui",
	"custom"
];
var serverKindSchema = _enum(serverKinds);
var keyStateSchema = looseObject({
	configured: boolean(),
	source: nullable(_enum(["env", "store"]))
});
var profileSchema = looseObject({
	id: string().check(_regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
	kind: serverKindSchema,
	baseUrl: string(),
	model: string(),
	keyEnv: nullable(string()),
	key: keyStateSchema
});
export { serverKinds as i, profileSchema as n, serverKindSchema as r, keyStateSchema as t };
