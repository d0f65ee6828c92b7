import { r as _enum } from "./schemas-qwsMpdzP.mjs";
var formSchema = _enum([
	"json_schema",
	"json_object",
	"grammar",
	"lines"
]);
var usual = {
	name: "OpenAI-compatible server",
	baseUrl: "",
	forms: [
		"json_schema",
		"json_object",
		"lines"
	],
	grammarField: "grammar",
	thinkingOff: {},
	extra: {},
	limitField: "max_tokens",
	hiddenThoughts: 0,
	temperature: true,
	lengthsInSchema: true,
	wake: "Check its address and that it runs."
};
var serverTraits = {
	openai: {
		...usual,
		name: "OpenAI",
		baseUrl: "https://api.openai.com/v1",
		limitField: "max_completion_tokens",
		hiddenThoughts: 2e3,
		thinkingOff: { reasoning_effort: "low" },
		temperature: false,
		lengthsInSchema: false,
		wake: "Check the connection to the internet."
	},
	openrouter: {
		...usual,
		name: "OpenRouter",
		baseUrl: "https://openrouter.ai/api/v1",
		extra: { provider: { require_parameters: true } },
		thinkingOff: { reasoning: { enabled: false } },
		lengthsInSchema: false,
		wake: "Check the connection to the internet."
	},
	ollama: {
		...usual,
		name: "Ollama",
		baseUrl: "http://127.0.0.1:11434/v1",
		thinkingOff: { reasoning_effort: "none" },
		wake: "Start it with “ollama serve”."
	},
	"lm-studio": {
		...usual,
		name: "LM Studio",
		baseUrl: "http://127.0.0.1:1234/v1",
		forms: ["json_schema", "lines"],
		wake: "Start its server on the Developer page."
	},
	"llama-cpp": {
		...usual,
		name: "llama.cpp",
		baseUrl: "http://127.0.0.1:9931/v1",
		forms: [
			"json_schema",
			"json_object",
			"grammar",
			"lines"
		],
		thinkingOff: { chat_template_kwargs: { enable_thinking: false } },
		wake: "Start llama-server; before 2026-07 it used port 8080."
	},
	vllm: {
		...usual,
		name: "vLLM",
		baseUrl: "http://127.0.0.1:8000/v1",
		thinkingOff: { chat_template_kwargs: { enable_thinking: false } },
		wake: "Start it with “vllm serve”."
	},
	koboldcpp: {
		...usual,
		name: "KoboldCpp",
		baseUrl: "http://127.0.0.1:5001/v1",
		forms: [
			"json_schema",
			"grammar",
			"lines"
		],
		wake: "Start KoboldCpp with a model."
	},
	"text-generation-webui": {
		...usual,
		name: "text-generation-webui",
		baseUrl: "http://127.0.0.1:5000/v1",
		forms: ["grammar", "lines"],
		grammarField: "grammar_string",
		wake: "Start it with --api and load a model there."
	},
	custom: usual
};
export { serverTraits as n, formSchema as t };
