import { n as commonWords, t as slotWords } from "./slots-Clx5iQvv.mjs";
import { r as counted, t as clock } from "./format-C6Ly3yiu.mjs";
// web/core/words/binding.ts
var bindingWords = {
	slots: slotWords,
	reasons: {
		marker: "Marked in the workflow with a placeholder.",
		tool: "Named in the workflow, by a title or by an input node of another tool.",
		"marked-twice": "The workflow marks more than one place for this. Choose one.",
		"app-mode": "The author of the workflow put this input before its users.",
		saved: "Chosen by you for this workflow.",
		repaired: "Chosen by you. The node has moved, and was found again by its kind, title and place.",
		chosen: "Chosen by you.",
		left: "Left as the workflow has it, as you chose.",
		traced: "Found along the links from the output.",
		"several-texts": "More than one text reaches the sampler. Choose the one that takes the prompt.",
		"several-samplers": "The sampling stages have texts of their own. Choose the one that takes the prompt, or give all of them the same.",
		"whole-picture": "Of several texts this one is for the whole picture; those for an area or a time stay.",
		joined: "Joined with other text on its way. That text stays.",
		"only-text": "Of several texts the only one that says something.",
		title: "Of several texts the one whose title fits.",
		"first-stage": "Found at the first stage. Later stages keep their own.",
		rewritten: "A language model writes this text anew on its way, so the prompt will not arrive word for word.",
		changed: "Rules may change words of this text on its way.",
		"strange-text": "The text goes through a node that is not known here and may change it.",
		"no-effect": "The workflow zeroes this text, so it has no effect.",
		"no-field": "The text comes out of a node that has no field for it. Choose an input by hand.",
		"no-negative": "The sampler takes no negative.",
		"same-text": "Positive and negative come from the same text, so there is no negative.",
		"zeroed-out": "This workflow zeroes the negative, so it has none.",
		"cfg-one": "Found by following the links, but at CFG 1 the sampler does not use it.",
		"some-linked": "Some of the seeds are computed by other nodes and cannot be set.",
		"from-picture": "The size comes from a picture in the workflow.",
		"scaled-picture": "A picture in the workflow is scaled to this size.",
		"scaled-later": "Found where the first picture is made. A later step scales to a fixed size of its own.",
		"several-sizes": "Parts of the picture are made in sizes of their own. Choose one, or leave them as they are.",
		"one-number": "One number sets both width and height, so the size stays as it is.",
		linked: "The value comes from a node that has no field for it.",
		claimed: "This input already carries something else.",
		"all-in-one": "Found at the one node that makes the picture by itself.",
		"several-models": "The workflow uses more than one model. This is the one of the first stage.",
		"several-pictures": "More than one picture leads the composition. Choose one, or leave them as they are.",
		"several-strengths": "More than one number could be meant. Choose one, or leave them as they are.",
		"same-strength": "Several nodes hold the same strength, and all of them are set.",
		"several-outputs": "The workflow saves more than one picture. Choose the one that is the frame.",
		"longest-output": "Of several saved pictures the one that most nodes work on.",
		"preview-only": "The workflow only shows this picture. A save node takes its place in the copy that is queued.",
		"not-there": "The workflow has nothing for this."
	}
};
// web/core/words/export.ts
var exportWords = {
	export: "Export",
	frameAs: {
		svg: "This rough as SVG",
		png: "This rough as PNG"
	},
	roughAs: {
		svg: "Save rough as SVG",
		png: "Save rough as PNG"
	},
	allAs: {
		svg: "All roughs as SVG, in a ZIP",
		png: "All roughs as PNG, in a ZIP"
	},
	pageFile: "Storyboard page to print",
	videoFile: "Animatic as a video",
	making: "Making the file",
	step: {
		files: (done, total) => `Frame ${done} of ${total}`,
		encoded: (done, total) => `${Math.floor(done / total * 100)} %`,
		filmed: (done, total) => `${clock(total - done)} left. Keep this tab in view.`
	},
	saved: (name) => `Saved ${name}`,
	cancelled: "Cancelled. No file was made.",
	cancelExport: "Cancel export",
	dismiss: "Dismiss",
	page: {
		untitled: "Untitled",
		facts: (frames) => `Storyboard, ${counted(frames, "frame")}`,
		shot: ({ size, angle, time }) => {
			const { shotTypes, angles, times } = commonWords;
			return [
				shotTypes[size],
				angle === "eye level" ? "" : angles[angle],
				times[time]
			].filter(Boolean).join(", ").toLowerCase().replace(/^./, (first) => first.toUpperCase());
		}
	}
};
var unsaved = "The sequence is as it was, and no file was saved.";
var exportFailures = {
	"no-canvas": () => ({
		what: "This browser made no picture of the drawing.",
		safe: unsaved,
		next: "Export as SVG, which any size allows, or choose a smaller size."
	}),
	"no-video": () => ({
		what: "This browser cannot make videos.",
		safe: `The animatic plays here as before. ${unsaved}`,
		next: "Export all roughs as PNG in a ZIP, or open this page in a newer browser."
	}),
	"export-failed": () => ({
		what: "The file could not be made.",
		safe: unsaved,
		next: "Close what else needs memory, then try again. The details help to report it."
	})
};
// web/core/words/import.ts
var grouped = (count) => Number(count ?? 0).toLocaleString("en");
function fieldName(field) {
	const parts = field.split(".");
	return parts.flatMap((part, at) => {
		if (/^\d+$/u.test(part)) return [];
		const number = parts[at + 1];
		const one = part === "frames" ? "frame" : part;
		return number !== void 0 && /^\d+$/u.test(number) ? [`${one} ${Number(number) + 1}`] : [part];
	}).join(", ").slice(0, 120);
}
var isFrames = ({ field }) => field === "frames";
var refusals = {
	"not-a-sequence": () => "This is not a sequence file.",
	"not-json": ({ line, column }) => `This is not a sequence file: its text is broken at line ${line}, character ${column}.`,
	"utf-16": () => "This is not a sequence file: its text is UTF-16, and a sequence is UTF-8.",
	"not-text": () => "This is not a sequence file: it holds no text.",
	unreadable: () => "This file cannot be read: it was moved, or may not be read.",
	archive: () => "This is an archive and not a sequence file.",
	workflow: () => "This is a workflow of ComfyUI and not a sequence.",
	newer: ({ format }) => `This sequence was made by a newer Story Sequence${format ? ` (format ${format.slice(0, 12)})` : ""}.`,
	"too-deep": () => "This file is nested too deeply to be a sequence.",
	"too-large": () => "This file is larger than 5 MB, more than any sequence.",
	"too-many": (about) => isFrames(about) ? `This file has ${grouped(about["count"])} frames; ${grouped(about["most"])} are allowed.` : `“${fieldName(about["field"] ?? "")}” in this file has ${grouped(about["count"])} entries; ${grouped(about["most"])} are allowed.`,
	"too-long": ({ field = "", count, most }) => `“${fieldName(field)}” in this file has ${grouped(count)} characters; ${grouped(most)} are allowed.`,
	broken: () => "This sequence file is damaged.",
	"no-note": () => "There is no sequence data in this picture.",
	"note-too-large": () => "The sequence data in this picture is larger than 1 MB, more than any of ours.",
	"picture-too-large": () => "This picture is larger than 64 MB.",
	mixed: () => "These are several files that do not belong together.",
	"too-many-files": ({ count, most }) => `These are ${count} files; ${most} at once are allowed.`
};
var nexts = {
	archive: "Unpack it, then choose the sequence.json in it.",
	unreadable: "Choose it again.",
	mixed: "Choose one sequence.json, or pictures of one sequence.",
	workflow: "Open it on ComfyUI’s canvas, then draw with the canvas.",
	newer: "Update Story Sequence, then open it again.",
	"no-note": "Choose a PNG that Story Sequence has drawn, or a sequence.json."
};
var importRefused = (about) => ({
	what: refusals[about["why"] ?? ""]?.(about) ?? "This is not a sequence that can be opened.",
	safe: "Nothing was imported.",
	next: nexts[about["why"] ?? ""] ?? "Choose a sequence.json that Story Sequence has made."
});
var removedWords = {
	field: "Not part of a sequence",
	secret: "Named or formed like a key",
	path: "Leads out of ComfyUI’s folders",
	prefix: "Would save elsewhere; saves here now",
	node: "A name that no node may have",
	slot: "Names a node that is not there"
};
var faultWords = {
	circle: ({ node }) => `${node} waits for its own result`,
	"no-node": ({ node, input }) => `${node}: ${input} is linked to a node that is not there`,
	"no-output": ({ node, input }) => `${node}: ${input} is linked to an output that is not there`,
	"bad-link": ({ node, input }) => `${node}: ${input} holds a list that is no link`
};
var importWords = {
	head: "Open a shared sequence?",
	nothingYet: "Nothing is stored or run yet.",
	untitled: "Untitled",
	open: "Open as new sequence",
	openOwn: "Open it",
	cancel: "Cancel",
	reading: "Reading the file",
	comparing: "Comparing with this ComfyUI",
	notCompared: "ComfyUI did not answer: what is missing here is not known.",
	ownHere: (title) => `These pictures belong to “${title}”, which is in your library.`,
	story: "Story",
	noStory: "No story text",
	wholeStory: "Show whole story",
	lessStory: "Show less",
	frames: "Frames",
	framesOf: (frames, takes) => takes === 0 ? counted(frames, "frame") : `${counted(frames, "frame")}; drawn pictures do not come along`,
	cast: "Cast",
	places: "Places",
	family: "Model family",
	size: "Size",
	engine: "Drawn with",
	engines: {
		rough: () => "Rough board, no model",
		shipped: (name) => `Shipped graph ${name}`,
		canvas: (name) => name === "" ? "A workflow of its own" : `A workflow of its own, “${name}”`
	},
	guide: "Led by",
	guided: (strength) => `The rough of each frame, strength ${strength}`,
	models: "Models and LoRAs",
	here: "here",
	missing: "missing here",
	missingIn: (folder) => `missing here, belongs in models/${folder}`,
	foreign: "Nodes that are not ComfyUI’s own",
	foreignHint: "They can run code on the server, as far as each of them allows it.",
	fromPack: (pack) => `from ${pack}`,
	notHere: "not installed here",
	faults: "What keeps its workflow from running",
	fault: (fault) => faultWords[fault.kind](fault),
	links: "Addresses of other computers",
	linksHint: "None was opened. A node may open its own when you draw.",
	removed: "Left out",
	removedWhy: (what) => removedWords[what],
	at: (at) => {
		if ("field" in at) return fieldName(at.field);
		return at.input === "" ? at.node : `${at.node}: ${at.input}`;
	},
	warnings: "Notes",
	more: (count) => `and ${count} more`
};
// web/core/words/llm.ts
var safe = "Your story and the frames you have are safe. Nothing was queued.";
var byRules = "or let the built-in rules write the frames.";
var server = (about) => about["server"] || "the language model’s server";
var model = (about) => about["model"] ? `the model ${about["model"]}` : "the model";
var capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
var llmFailures = {
	"llm-unreachable": (about) => ({
		what: `Cannot reach scene producer. Check agent service. ${capital(server(about))} does not answer${about["address"] ? ` at ${about["address"]}` : ""}.`,
		safe,
		next: `${about["wake"] || "Check that it runs."} Try again, ${byRules}`
	}),
	"llm-timeout": (about) => ({
		what: `${capital(server(about))} gave no answer in ${about["seconds"] || "180"} seconds.`,
		safe,
		next: `It may still be loading: try again in a minute, ${byRules}`
	}),
	"llm-not-set": () => ({
		what: "No server of a language model is set.",
		safe,
		next: `Choose one under Advanced, ${byRules}`
	}),
	"llm-key": (about) => ({
		what: `${capital(server(about))} asks for a key, or refuses the one it got.`,
		safe,
		next: `Set the key of this server under Advanced, ${byRules}`
	}),
	"llm-no-credit": (about) => ({
		what: `${capital(server(about))} says that no credit is left.`,
		safe,
		next: `Top up there, choose another server, ${byRules}`
	}),
	"llm-unknown-model": (about) => ({
		what: `${capital(server(about))} does not know ${model(about)}${about["models"] ? `. It offers ${about["models"]}` : ""}.`,
		safe,
		next: `Choose a model that it offers, ${byRules}`
	}),
	"llm-refused": (about) => ({
		what: `${capital(server(about))} did not take the request${about["message"] ? `: ${about["message"]}` : "."}`,
		safe,
		next: `Use Test under Advanced to see what it can do, ${byRules}`
	}),
	"llm-busy": (about) => ({
		what: `${capital(server(about))} takes no more requests right now.`,
		safe,
		next: `Try again ${about["seconds"] ? `in ${about["seconds"]} seconds` : "in a minute"}, ${byRules}`
	}),
	"llm-loading": (about) => ({
		what: `The model is loading${about["server"] ? ` in ${about["server"]}` : ""}.`,
		safe,
		next: `Try again in a minute, ${byRules}`
	}),
	"llm-not-an-api": (about) => ({
		what: `This address is not an OpenAI-compatible API${about["address"] ? `: ${about["address"]}` : "."}`,
		safe,
		next: `Check the base URL; most end in /v1. Or let the built-in rules write the frames.`
	}),
	"llm-declined": (about) => ({
		what: `The model declined to write this story${about["message"] ? `: ${about["message"]}` : "."}`,
		safe,
		next: `Change the story, choose another model, ${byRules}`
	}),
	"llm-too-large": () => ({
		what: "The model’s answer did not end.",
		safe,
		next: `Try again, choose another model, ${byRules}`
	}),
	"llm-bad-reply": (about) => ({
		what: `What ${server(about)} sent cannot be read.`,
		safe,
		next: `Try again, choose another model, ${byRules}`
	})
};
// web/core/words/failures.ts
var named = (about, key, otherwise) => about[key] || otherwise;
var storySafe = "Your story is safe. Nothing was queued.";
var framesSafe = "Story and frames are safe. Nothing was queued.";
var drawnSafe = "Everything drawn so far is saved.";
var restGoesOn = "The other frames are not touched by it.";
var modelFolder = ({ folder }) => folder ? `models/${folder}` : "its models folder";
var slotNames = (about) => {
	const names = bindingWords.slots;
	return named(about, "slots", "positive").split(", ").map((slot) => names[slot] ?? slot).join(", ");
};
var graphTroubles = {
	empty: ["The canvas is empty.", "Open a workflow that makes a picture, or draw with a shipped graph."],
	unreadable: ["The canvas could not be read.", "Run the workflow once by itself in ComfyUI, mend what it marks, then try again."],
	"no-output": ["Nothing on the canvas saves a picture.", "Add a Save Image node to the workflow, or draw with a shipped graph."]
};
function badGraph(about) {
	const [what, next] = graphTroubles[about["why"] ?? ""] ?? [`ComfyUI refused the graph${about["node"] ? ` at the node ${about["node"]}` : ""}.`, "Run the graph once by itself in ComfyUI, mend what it marks, then start again."];
	return {
		what,
		safe: framesSafe,
		next
	};
}
var failureWords = {
	"agent-unreachable": (about) => ({
		what: "Cannot reach scene producer. Check agent service.",
		safe: storySafe,
		next: `Start the service at ${named(about, "address", "its address")}, or let the built-in rules write the frames.`
	}),
	"agent-refused": (about) => ({
		what: named(about, "message", "The agent service did not accept the story."),
		safe: storySafe,
		next: "Try again, or let the built-in rules write the frames."
	}),
	"agent-bad-reply": () => ({
		what: "The agent service answered with something that is not a list of frames.",
		safe: storySafe,
		next: "Try again, or let the built-in rules write the frames."
	}),
	"agent-timeout": () => ({
		what: "The agent service took longer than three minutes.",
		safe: storySafe,
		next: "Try again, ask for fewer frames, or let the built-in rules write them."
	}),
	"agent-not-set": () => ({
		what: "No agent service is set.",
		safe: storySafe,
		next: "Give its address under Advanced, or let the built-in rules write the frames."
	}),
	...llmFailures,
	"llm-settings-refused": (about) => ({
		what: named(about, "message", "The server did not take this setting."),
		safe: "The settings are as they were before.",
		next: "Change what it names, then save again."
	}),
	"text-model-unusable": (about) => ({
		what: named(about, "why", "No text model can write inside this ComfyUI."),
		safe: storySafe,
		next: named(about, "next", "Choose another producer, or let the built-in rules write the frames.")
	}),
	"text-model-silent": (about) => ({
		what: `The text model ${named(about, "model", "in ComfyUI")} wrote nothing that reads as a frame.`,
		safe: storySafe,
		next: "Try again, choose a larger text model, or let the built-in rules write the frames."
	}),
	"server-unreachable": () => commonWords.unreachable,
	"server-busy": () => ({
		what: "ComfyUI, or a proxy in front of it, has too much to do and turned a frame away five times.",
		safe: drawnSafe,
		next: "Wait a little, then go on."
	}),
	"server-restarted": () => ({
		what: "ComfyUI was restarted and lost its queue.",
		safe: drawnSafe,
		next: "Go on to queue the missing frames again. None is drawn twice."
	}),
	"server-not-running-jobs": () => ({
		what: "ComfyUI takes jobs but does not work on them.",
		safe: `${drawnSafe} Nothing more is sent.`,
		next: "Look at ComfyUI’s console and restart it. The run goes on by itself then."
	}),
	"server-crashed-by-frame": () => ({
		what: "ComfyUI died twice while it drew this frame.",
		safe: restGoesOn,
		next: "Make it lighter (a smaller size, fewer references or LoRAs), or skip it, then try again."
	}),
	"removed-from-queue": (about) => ({
		what: `Somebody took ${counted(Number(about["count"] ?? 1), "frame")} out of ComfyUI’s queue.`,
		safe: drawnSafe,
		next: "Go on to queue what is missing again, or cancel."
	}),
	interrupted: () => ({
		what: "Somebody stopped this frame while it was drawn.",
		safe: restGoesOn,
		next: "Try it again when you want it."
	}),
	"missing-model": (about) => ({
		what: `ComfyUI does not have the file ${named(about, "model", "that the graph asks for")}.`,
		safe: framesSafe,
		next: `Choose a file that is there, or put this one in ${modelFolder(about)}${about["link"] ? `, from ${about["link"]}` : ""}.`
	}),
	"missing-node": (about) => ({
		what: `ComfyUI does not know the node ${named(about, "node", "that the graph uses")}.`,
		safe: framesSafe,
		next: about["since"] ? `Update ComfyUI to ${about["since"]} or newer, or draw with another graph.` : "Install the pack it comes from, or draw with another graph."
	}),
	"bad-graph": badGraph,
	"slot-open": (about) => ({
		what: `It is not clear where these parts of a frame go on the canvas: ${slotNames(about)}.`,
		safe: storySafe,
		next: "Choose their inputs under Show slots."
	}),
	"not-ready": () => ({
		what: "The check before the start found frames that cannot be drawn as they are.",
		safe: framesSafe,
		next: "Mend what the check lists, then start again."
	}),
	"not-a-picture": (about) => ({
		what: `${named(about, "name", "This file")} is not a picture that ComfyUI reads, or larger than 50 MB.`,
		safe: "Nothing was changed.",
		next: "Choose a PNG, JPEG or WebP file."
	}),
	"out-of-memory": () => ({
		what: "The graphics card ran out of memory.",
		safe: drawnSafe,
		next: "Close other programs that use the card, or choose a smaller size, then retry."
	}),
	"disk-full": (about) => ({
		what: "The disk with ComfyUI’s output folder is full.",
		safe: drawnSafe,
		next: `Free ${named(about, "count", "some space")}, then go on.`
	}),
	"frame-error": (about) => ({
		what: `ComfyUI could not draw this frame${about["node"] ? `: the node ${about["node"]} failed` : ""}.`,
		safe: restGoesOn,
		next: "Read the details, change the prompt or the graph, then retry."
	}),
	"no-image": ({ why }) => ({
		what: why === "rough" ? "The browser did not draw this frame’s rough." : "The job ended without a picture.",
		safe: restGoesOn,
		next: why === "rough" ? "Reload the page, then retry. If it happens again, try another browser." : "Check that the graph ends in a node that saves images, then retry."
	}),
	"not-saved-yet": () => ({
		what: "The sequence is not saved yet.",
		safe: "Your changes are kept in this browser.",
		next: "Leave this page open. Saving is tried again by itself."
	}),
	conflict: (about) => ({
		what: "Another window changed this sequence.",
		safe: about["copy"] ? `Both versions are kept: the other one is “${about["copy"]}” in the library.` : "Both versions are kept; nothing is overwritten.",
		next: "Look at both in the library, and delete the one that you do not need."
	}),
	"other-tab-drives": () => ({
		what: "Another window is drawing this sequence.",
		safe: "You can follow it here.",
		next: "Pause or cancel it in that window, or take it over here."
	}),
	"storage-full": () => ({
		what: "This browser has no room left to keep drafts.",
		safe: "Sequences in ComfyUI’s output folder are not touched by it.",
		next: "Free some disk space or let this site store data."
	}),
	"storage-off": () => ({
		what: "This browser stores nothing for this page.",
		safe: "Drawing goes on, and sequences are saved in ComfyUI’s output folder.",
		next: "Leave this page open until all is drawn, or let this site store data and reload."
	}),
	"newer-tab": () => ({
		what: "A newer version of Story Sequence is open in another tab of this browser.",
		safe: drawnSafe,
		next: "Reload this page to go on with the newer version."
	}),
	"sign-in-again": () => ({
		what: "ComfyUI asks you to sign in again.",
		safe: drawnSafe,
		next: "Reload the page, sign in, and open the sequence from the library."
	}),
	"import-refused": importRefused,
	...exportFailures,
	"not-found": (about) => ({
		what: `${named(about, "name", "The sequence")} is not there any more.`,
		safe: "Nothing was changed.",
		next: "Look for it in the library, or in ComfyUI’s output folder."
	}),
	"unexpected-answer": () => ({
		what: "ComfyUI gave an answer that this page does not understand.",
		safe: "Nothing was changed by it.",
		next: "Try again. If it stays so, the details help to report it."
	})
};
export { bindingWords as i, importWords as n, exportWords as r, failureWords as t };
