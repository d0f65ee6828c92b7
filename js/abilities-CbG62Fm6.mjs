import { a as array, c as int, d as nullable, o as boolean, p as object, y as string } from "./schemas-qwsMpdzP.mjs";
import { n as serverTraits, t as formSchema } from "./kinds-Cmtm7Um2.mjs";
object({
	form: formSchema,
	stream: boolean(),
	contextTokens: nullable(int()),
	reportsUsage: boolean(),
	thinks: boolean(),
	rejects: array(string())
});
var CONTEXT_UNKNOWN = 4096;
var untriedAbilities = (kind) => ({
	form: serverTraits[kind].forms[0] ?? "lines",
	stream: true,
	contextTokens: null,
	reportsUsage: false,
	thinks: false,
	rejects: []
});
var formWords = {
	json_schema: "It keeps to a given form, so no answer is lost to a misplaced comma.",
	json_object: "It answers in JSON, but may leave parts out; those are filled in.",
	grammar: "It keeps to a grammar: one line per frame.",
	lines: "It answers in plain words, one line per frame; what cannot be read is filled in."
};
function abilityWords(abilities) {
	const { form, stream, contextTokens, reportsUsage, thinks } = abilities;
	const context = contextTokens === null ? "It does not say how much text it takes at once; 4,096 tokens are assumed." : `It takes ${contextTokens.toLocaleString("en")} tokens at once.`;
	return [
		formWords[form],
		stream ? "Frames appear while it writes." : "Frames appear when it has written all.",
		context,
		...thinks ? ["It thinks before it answers, which takes longer."] : [],
		reportsUsage ? "It reports the tokens it used." : "It does not report the tokens it used."
	];
}
export { abilityWords as n, untriedAbilities as r, CONTEXT_UNKNOWN as t };
