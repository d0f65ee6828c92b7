import { r as ok } from "./failure-BCOygjpK.mjs";
import { t as enhance } from "./enhance-Boi56u75.mjs";
import { f as listOf, h as salvage, u as variationsSchema } from "./plan-BcdaMyGM.mjs";
import { c as plain, d as wordsOf, i as isQuoted, l as stemsOf, n as hasPronoun, p as textAt, r as isInward, s as overlap, t as hasMarkup } from "./said-BzxZxt1Q.mjs";
import { t as Conversation } from "./conversation-b82xnVts.mjs";
// web/core/producer/llm/variations.ts
function variationsAsk({ text, target, focus, family, style }, count) {
	const themes = focus.length === 0 ? "framing and light" : focus.join(", ");
	return {
		name: "variations",
		role: "You write descriptions of pictures for an artist.",
		task: `Write ${count} variations of the line as descriptions of ${target === "motion" ? "a short clip: what moves, and how the camera moves" : "a picture"}. They differ in ${themes}.`,
		rules: [
			"Everybody and everything that the line names stays.",
			"Only what a camera sees; no names of feelings without a face that shows them, no quotes, no lettering.",
			"Each variation is understood alone, 12 to 40 words, without he, she, it, they.",
			...style === void 0 || style === "" ? [] : ["The style is chosen already: say nothing of it."],
			...family === "illustrious" ? ["Short phrases, parted by commas."] : []
		],
		fields: [`variations: exactly ${count} texts.`],
		example: "{\"variations\":[\"an old baker lifts a loaf from a brick oven, low light from the embers, seen from below\"]}",
		lines: ["One variation a line, numbered: 1 | text"],
		lineExample: "1 | an old baker lifts a loaf from a brick oven, low light from the embers, seen from below",
		data: [{
			title: "Line",
			text
		}],
		schema: variationsSchema(count),
		grammar: `root ::= ${Array.from({ length: count }, (_, index) => `"${index + 1} | " text`).join(" ")}\ntext ::= [^|\\n\\t"]{20,300} "\\n"`,
		maxTokens: 40 + 70 * count
	};
}
function readVariations(answer, line, known = []) {
	const wanted = [...stemsOf(line)];
	const found = [];
	for (const item of listOf(answer, "variations")) {
		const said = plain(typeof item === "string" ? item : textOf(item), 400);
		const stems = stemsOf(said);
		const keeps = wanted.filter((stem) => stems.has(stem)).length >= .7 * wanted.length;
		const clean = !hasMarkup(said) && !isQuoted(said) && !isInward(said) && !hasPronoun(said);
		const fresh = [...known, ...found].every((other) => overlap(stems, stemsOf(other)) < .85);
		if (keeps && clean && fresh && wordsOf(said).length <= 70) found.push(said);
	}
	return found;
}
var textOf = (item) => typeof item === "object" && item !== null ? textAt(Object.fromEntries(Object.entries(item)), "text", "variation", "prompt", "description") : "";
function variationsFromLines(text) {
	return { variations: text.split("\n").map((line) => line.replace(/^\W*\d{0,2}\s*[|.):-]*\s*/, "").trim()).filter((line) => line !== "") };
}
// web/services/producer/llm/enhance-llm.ts
async function enhanceLlm(server, request, signal, onFound = () => void 0) {
	const wanted = Math.min(Math.max(1, Math.floor(request.count)), 20);
	const talk = new Conversation(server, signal);
	const texts = [];
	for (let calls = 0; texts.length < wanted && calls < Math.ceil(wanted / 5) + 1; calls++) {
		const asked = Math.min(5, wanted - texts.length);
		const answer = await talk.ask(variationsAsk(request, asked));
		if (!answer.ok && texts.length === 0) return answer;
		if (!answer.ok) break;
		const { text, form } = answer.value;
		const found = readVariations(form === "grammar" || form === "lines" ? variationsFromLines(text) : salvage(text), request.text, texts);
		if (found.length === 0) talk.wrongShape();
		texts.push(...found.slice(0, asked));
		onFound(rendered(texts, request));
	}
	return ok(filled(rendered(texts, request), request, wanted));
}
var rendered = (texts, request) => texts.flatMap((text) => enhance({
	...request,
	text,
	count: 1
}).map((made) => ({
	...made,
	description: text,
	origin: "model"
})));
function filled(found, request, wanted) {
	const prompts = new Set(found.map(({ prompt }) => prompt));
	const own = enhance({
		...request,
		count: 20
	}).filter(({ prompt }) => !prompts.has(prompt)).map((made) => ({
		...made,
		origin: "embedded"
	}));
	return [...found, ...own].slice(0, wanted);
}
export { enhanceLlm };
