import { c as u, i as b, n as A, o as w, s as f } from "./lit-DH7Uxn36.mjs";
// web/core/words/binding.ts
var bindingWords = {
	slots: {
		positive: "Prompt",
		negative: "Negative",
		seed: "Seed",
		width: "Width",
		height: "Height",
		steps: "Steps",
		cfg: "CFG",
		checkpoint: "Checkpoint",
		batch: "Batch size",
		prefix: "Output name",
		picture: "Picture"
	},
	reasons: {
		marker: "Marked in the workflow with a placeholder.",
		traced: "Found by following the links back from the output.",
		"several-texts": "More than one text reaches the sampler. Choose the one that takes the prompt.",
		"several-samplers": "Each sampling stage has a text of its own. The first stage takes the prompt.",
		"several-outputs": "The workflow saves more than one picture. Choose the one that is the frame.",
		"same-text": "Positive and negative come from the same text, so there is no negative.",
		"zeroed-out": "This workflow zeroes the negative, so it has none.",
		rewritten: "Another node writes this text, so the prompt may be changed on its way.",
		"from-picture": "The size comes from a picture in the workflow.",
		linked: "The value comes from a node that has no field for it.",
		"preview-only": "The workflow only previews. A save node takes its place in the copy that is queued.",
		"not-there": "The workflow has nothing for this.",
		chosen: "Chosen by you."
	}
};
// web/core/words/format.ts
function clock(ms) {
	const seconds = Math.max(0, Math.round(ms / 1e3));
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const rest = String(seconds % 60).padStart(2, "0");
	return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}
var seconds = (value) => value < 100 ? `${value.toFixed(1)} s` : clock(value * 1e3);
function clockRange(lowMs, highMs) {
	const unit = highMs < 12e4 ? 5e3 : 6e4;
	const low = Math.floor(lowMs / unit) * unit;
	const high = Math.max(Math.ceil(highMs / unit) * unit, unit);
	return low === high ? clock(high) : `${clock(low)}-${clock(high)}`;
}
function spokenRange(lowMs, highMs) {
	const [unit, name] = highMs < 9e4 ? [1e4, "s"] : highMs < 54e5 ? [6e4, "min"] : [36e5, "h"];
	const scale = name === "s" ? 10 : 1;
	const low = Math.floor(lowMs / unit) * scale;
	const high = Math.max(Math.ceil(highMs / unit), 1) * scale;
	if (low === high) return `${high} ${name}`;
	return low === 0 ? `up to ${high} ${name}` : `${low}-${high} ${name}`;
}
var counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
function numberRuns(numbers) {
	const runs = [];
	for (const number of [...numbers].sort((a, b) => a - b)) {
		const last = runs.at(-1);
		if (last && number === last[1] + 1) last[1] = number;
		else runs.push([number, number]);
	}
	return runs.map(([from, to]) => from === to ? `${from}` : `${from}-${to}`).join(", ");
}
// web/core/words/board.ts
var boardFrame = {
	dialog: "Sequence",
	tablist: "Board",
	tabs: {
		review: "Review",
		slideshow: "Slideshow",
		grid: "Grid",
		library: "Library"
	},
	fullScreen: "Full screen",
	leaveFullScreen: "Leave full screen",
	close: "Close",
	untitled: "Untitled",
	title: "Title",
	editTitle: "Edit title",
	newStory: "New story",
	counts: ({ total, drawn, failed }) => {
		const done = drawn > 0 ? `${drawn} done` : failed > 0 ? "" : "not drawn yet";
		return [
			counted(total, "frame"),
			drawn === total ? "" : done,
			failed > 0 ? `${failed} failed` : ""
		].filter(Boolean).join(", ");
	},
	nothing: {
		what: "No sequence is open",
		next: "Write a story in the sidebar, or open a sequence from the library.",
		go: "Open the library"
	}
};
var picture = {
	pictureName: (number, description) => `Frame ${number}: ${description}`,
	roughName: (number, description) => `Rough of frame ${number}: ${description}`,
	pictureGone: "The picture file is not there",
	states: {
		undrawn: "Not drawn yet",
		waiting: "Waiting",
		running: "Drawing",
		drawn: "Done",
		failed: "Failed",
		cancelled: "Not drawn"
	},
	drawing: (ratio) => `Drawing, ${Math.round(ratio * 100)} %`,
	retry: "Retry",
	retryFrame: (number) => `Retry frame ${number}`
};
var slideshow = {
	play: "Play",
	pause: "Pause",
	next: "Next frame",
	previous: "Previous frame",
	captions: "Captions",
	loop: "Loop",
	compare: "Compare with the rough",
	seconds: "Seconds per frame",
	shorter: "Shorter",
	longer: "Longer",
	filmstrip: "Filmstrip",
	goTo: (number) => `Go to frame ${number}`,
	place: (number, total) => `${number} / ${total}`,
	shotLine: (size, time) => `${size}, ${time.toLowerCase()}`,
	keys: [
		{
			key: "Space",
			does: "play, pause"
		},
		{
			key: "← →",
			does: "frame"
		},
		{
			key: "1-9",
			does: "go to"
		},
		{
			key: "C",
			does: "captions"
		},
		{
			key: "B",
			does: "rough"
		},
		{
			key: "F",
			does: "full screen"
		},
		{
			key: "Esc",
			does: "close"
		}
	]
};
var grid = {
	frames: "Frames",
	show: "Show",
	all: "All",
	failed: "Failed",
	frameName: (number, failed) => failed ? `Frame ${number}, failed` : `Frame ${number}`,
	openFrame: (number, failed) => `Open frame ${number}${failed ? ", failed" : ""}`,
	retryFailed: "Retry failed",
	takes: (count) => counted(count, "take")
};
var review = {
	palette: "Palette",
	edited: (count) => count > 0 ? `${count} edited and locked` : "",
	promptWords: (count) => counted(count, "word"),
	fromBible: "from the bible",
	locked: "Locked",
	lockFrame: (number) => `Lock frame ${number}`,
	busy: "Prompts and order can be changed when the run is done or cancelled.",
	drawAgain: (number) => `Draw frame ${number} again`
};
var library = {
	library: "Library",
	sequences: "Sequences",
	inFolder: (count) => `${counted(count, "sequence")} in output/sequences`,
	search: "Search sequences",
	searchHint: "Search titles",
	filter: "Filter",
	filters: {
		all: "All",
		complete: "Complete",
		unfinished: "Unfinished",
		drafts: "Drafts",
		broken: "Unreadable"
	},
	sort: "Sort",
	sorts: {
		newest: "Newest first",
		title: "Title",
		frames: "Most frames"
	},
	looking: "Looking into output/sequences",
	opening: "Opening",
	empty: {
		what: "No sequences yet",
		next: "Every story that you turn into frames is kept in output/sequences and listed here."
	},
	nothingFound: {
		what: "Nothing found",
		next: "No sequence has these words in its title.",
		all: "Show all"
	},
	lookAgain: "Look again",
	openFile: "Open file",
	noPicture: "No picture yet",
	frames: (count) => counted(count, "frame"),
	status: (of) => {
		if (of.status === "generating") return `Drawing, ${of.done} of ${of.frameCount} done`;
		if (of.status === "prompting") return "Being written";
		const cancelled = of.status === "cancelled";
		if (of.done === 0 && of.failed === 0) return cancelled ? "Cancelled, nothing drawn" : "Draft, not drawn yet";
		return [
			of.done === of.frameCount ? `${of.done} done` : `${of.done} of ${of.frameCount} done`,
			of.failed > 0 ? `${of.failed} failed` : "",
			cancelled ? "cancelled" : ""
		].filter(Boolean).join(", ");
	},
	today: "Today",
	yesterday: "Yesterday",
	unreadable: "Cannot be read",
	unreadableSafe: (id) => `Nothing was changed. Its files lie in output/sequences/${id}.`,
	delete: (title) => `Delete ${title}`,
	deleteAsk: (count) => `Delete this sequence with its ${counted(count, "frame")} and all their pictures? This cannot be undone.`,
	deleteAskUnreadable: "Delete this folder with all that is in it? This cannot be undone.",
	deleteNow: "Delete",
	keep: "Keep",
	busyDelete: "This sequence is being drawn. Cancel its run first, then delete it.",
	busyOpen: "Another sequence is being drawn. Let it finish or cancel it, then open this one."
};
var boardWords = {
	...boardFrame,
	picture,
	slideshow,
	grid,
	review,
	library
};
var commonWords = {
	product: "Story Sequence",
	steps: "Steps",
	story: "Story",
	frames: "Frames",
	run: "Run",
	view: "View",
	done: "done",
	newMenu: "New",
	createSequence: "Create Story Sequence",
	library: "Library",
	openBoard: "Open board",
	cancel: "Cancel",
	close: "Close",
	undo: "Undo",
	tryAgain: "Try again",
	details: "Details",
	back: "Back",
	frame: (number) => `Frame ${number}`,
	less: (label) => `Less: ${label}`,
	more: (label) => `More: ${label}`,
	ctrlEnter: "Ctrl Enter",
	saving: "Saving",
	arcs: {
		linear: "In order",
		"three-act": "Three acts",
		freytag: "Freytag’s pyramid",
		"heros-journey": "Hero’s journey",
		kishotenketsu: "Kishōtenketsu, a twist without a fight",
		"in-medias-res": "From the middle of it",
		rise: "Rise",
		fall: "Fall",
		"fall-rise": "Fall, then rise",
		"rise-fall": "Rise, then fall",
		"rise-fall-rise": "Rise, fall, rise",
		"fall-rise-fall": "Fall, rise, fall",
		"save-the-cat": "Save the cat, 15 beats",
		"story-circle": "Story circle, there and back"
	},
	families: {
		sdxl: "SDXL",
		illustrious: "Illustrious",
		photoreal: "SDXL photoreal",
		sd15: "SD 1.5",
		sd35: "SD 3.5",
		flux1: "FLUX.1"
	},
	shotTypes: {
		"wide shot": "Wide",
		"full shot": "Full",
		"medium long shot": "Medium long",
		"medium shot": "Medium",
		"close-up": "Close-up",
		"extreme close-up": "Extreme close-up",
		"two-shot": "Two-shot",
		"over-the-shoulder": "Over the shoulder"
	},
	angles: {
		"eye level": "Eye level",
		low: "Low",
		high: "High",
		"bird's eye": "Bird’s eye",
		tilted: "Tilted",
		"from the side": "From the side",
		"from behind": "From behind"
	},
	times: {
		dawn: "Dawn",
		morning: "Morning",
		day: "Day",
		noon: "Noon",
		afternoon: "Afternoon",
		dusk: "Dusk",
		night: "Night"
	},
	weathers: {
		clear: "Clear",
		cloudy: "Cloudy",
		rain: "Rain",
		storm: "Storm",
		snow: "Snow",
		fog: "Fog",
		wind: "Wind"
	}
};
// web/core/words/failures.ts
var named = (about, key, otherwise) => about[key] || otherwise;
var storySafe = "Your story is safe. Nothing was queued.";
var framesSafe = "Story and frames are safe. Nothing was queued.";
var drawnSafe = "Everything drawn so far is saved.";
var restGoesOn = "The other frames are not touched by it.";
var refusals = {
	"not-a-sequence": "This is not a sequence file.",
	newer: "This sequence was made by a newer Story Sequence.",
	"too-deep": "This file is nested too deeply to be a sequence.",
	"too-large": "This file is larger than 5 MB, more than any sequence.",
	broken: "This sequence file is damaged."
};
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
// web/core/words/en.ts
var en = {
	common: commonWords,
	form: {
		create: "Create",
		storyPlaceholder: "Who is it about, what do they want, what happens? Two to eight sentences are enough.",
		counter: (count, max) => `${count} / ${max}`,
		examplesHead: "Or start from an example",
		examples: [
			{
				title: "The Last Letter",
				frames: 7,
				hint: "A mail carrier and her dog cross a pass in snow",
				text: "Before sunrise Lena, the mail carrier of a mountain village, finds a letter that has slipped behind the sorting shelf. It is ten years old and addressed to Ivo, who keeps bees beyond the pass. She buttons her red coat, whistles for her grey dog Bruno and starts to climb. At noon a storm swallows the road. Lena sinks to her knees in the snow; Bruno digs out a marker pole and barks until she follows. After dark they reach a hut with one yellow window. Ivo reads the letter by the stove and laughs until he cries. In the morning he walks down with them to answer it in person."
			},
			{
				title: "Rooftop Tomatoes",
				frames: 5,
				hint: "A retired driver plants a garden nine floors up",
				text: "Mr. Okafor, a retired bus driver in a yellow cardigan, carries one tomato seedling up nine floors because the lift is broken again. On the grey roof he ties it to an old antenna and greets it every morning. In July a storm snaps the stem. Mina, the girl from the ninth floor, comes with a ruler and sticking plaster, and together they splint it. In September the whole house sits at one long table under the antennas, and everybody gets exactly one slice."
			},
			{
				title: "The Lamp Keeper",
				frames: 9,
				hint: "A lighthouse goes dark and a ship comes closer",
				text: "On an island of black rock young Ana winds the lighthouse lamp every night, as her grandfather taught her. One autumn evening the great lens stays dark: somebody has taken the brass key. Far out a ship turns towards the reef. Ana searches the workshop and the boat shed. In the flooded cellar wet footprints lead her to a hidden door. Behind it sits a lost sailor in a torn blue coat, the key in his fist, afraid of every light. She hands him her lantern and asks for his help. Together they climb the stairs, turn the key and swing the beam across the water. The ship passes. At dawn the sailor waves to it from the gallery."
			}
		],
		exampleFrames: (count) => counted(count, "frame"),
		frames: "Frames",
		arc: "Narrative arc",
		fromStory: "From the story",
		family: "Model family",
		drawWith: "Draw with",
		thisCanvas: (name) => name ? `This canvas: ${name}` : "This canvas",
		shipped: (title) => `Shipped graph: ${title}`,
		shippedMissing: (title, file, folder) => `Shipped graph: ${title}, needs ${file} in ${folder}`,
		rough: "Rough board (no model)",
		roughHint: "Every frame becomes a storyboard rough. No model is needed.",
		canvasReading: "Reading the canvas",
		slotsFound: (found, all) => `${found} of ${all} slots found`,
		slotsToChoose: (names) => `${counted(names.length, "slot")} to choose: ${names.join(", ")}`,
		showSlots: "Show slots",
		slotFile: {
			checkpoint: "Checkpoint",
			unet: "Model file",
			clip: "Text encoder",
			vae: "VAE"
		},
		chooseFile: "Choose a file",
		fileGone: "ComfyUI does not have this file any more.",
		advanced: "Advanced",
		producer: "Scene producer",
		producerRules: "Built-in rules",
		producerAgent: "Agent service",
		agentUrl: "Address of the agent service",
		agentSave: "Save",
		agentSaved: "Saved in ComfyUI.",
		size: "Size",
		sizeOwn: "Own size",
		sizeHint: (grid) => `Sides are multiples of ${grid} for this family.`,
		width: "Width",
		height: "Height",
		steps: "Steps",
		cfg: "CFG",
		ownValue: "Graph’s own",
		stepsLine: (steps) => counted(steps, "step"),
		cfgLine: (cfg) => `CFG ${cfg}`,
		seeds: "Seeds",
		seedPolicies: {
			"per-frame": "One per frame",
			same: "Same for all",
			random: "New each time"
		},
		firstSeed: "First seed",
		theSeed: "Seed",
		outOfRange: (min, max) => `A number from ${min} to ${max}`,
		seedProblem: "A whole number from 0",
		loras: "LoRAs",
		noLoras: "No LoRA is installed.",
		lorasLine: (count) => counted(count, "LoRA"),
		addLora: "Add a LoRA",
		removeLora: (file) => `Remove ${file}`,
		loraStrength: (file) => `Strength of ${file}`,
		defaults: "Back to defaults",
		cleared: "The form was emptied.",
		showStoryOf: (title) => `Bring in the story of “${title}”`,
		generate: "Generate Prompts",
		hintEmpty: "A story has at least 100 characters.",
		hintReady: "Prompts only. Nothing is queued until you start.",
		hintReplaces: (title) => `Writes a new sequence. “${title}” stays in the library.`,
		hintRunning: "A run is going on. Cancel it or let it finish first.",
		useRules: "Use built-in rules",
		slotsTitle: "Slots of this canvas",
		slotsIntro: "Where each part of a frame goes in your graph. Nothing on the canvas is changed.",
		sure: "Sure",
		guess: "Guess",
		choose: "Choose",
		unused: "Not used",
		slotNone: "Leave it as it is",
		slotWith: (slot) => `Input for ${slot}`,
		readAgain: "Read the canvas again",
		canvasFailed: "The canvas could not be read."
	},
	frames: {
		writing: "Writing the frames",
		writingHint: (count) => `${counted(count, "frame")} from your story. This takes a moment.`,
		writingAgent: (count) => `Waiting for ${counted(count, "frame")} from the agent service.`,
		review: "Review",
		bible: "Bible",
		noFrames: "No frames yet",
		noFramesHint: "Write a story of 100 to 1000 characters, then generate prompts.",
		goToStory: "Go to the story",
		edited: "Edited",
		locked: "Locked: your text is kept",
		move: (number) => `Move frame ${number}`,
		moreFor: (number) => `More for frame ${number}`,
		insertAfter: (number) => `Insert after frame ${number}`,
		closeFrame: (number) => `Close frame ${number}`,
		moveHint: "Drag, or Alt with up and down",
		moveUp: "Move up",
		moveDown: "Move down",
		duplicate: "Duplicate",
		insert: "Insert after",
		delete: "Delete",
		lock: "Lock",
		lockHint: "Keep this text when looks or family change (L)",
		moved: (from, to, of) => `Frame ${from} moved to ${to} of ${of}`,
		unlock: "Unlock",
		deleted: (number) => `Frame ${number} deleted.`,
		inserted: (number) => `Frame ${number} added.`,
		undone: "Undone.",
		shotType: "Shot type",
		angle: "Angle",
		time: "Time of day",
		weather: "Weather",
		description: "Description",
		prompt: "Prompt",
		noDescription: "No description yet",
		noPrompt: "No prompt yet",
		drawingHint: "Prompts can be changed when the run is paused or over.",
		fromBible: (count) => `${counted(count, "word")}, from the bible`,
		byYou: (count) => `${counted(count, "word")}, edited by you`,
		backToBible: "Write it from the bible again",
		start: "Start Generation",
		startOnly: (count) => counted(count, "frame"),
		noEstimate: "time is known after the first frame",
		about: (range) => `about ${range}`,
		hintRunning: "A run is going on. Changes count for frames that are not drawn yet.",
		allDrawn: "Every frame has its picture. Starting draws them all again.",
		storyKept: "Your story is kept.",
		lastStays: "A sequence keeps at least one frame.",
		tooMany: "A sequence has at most 50 frames.",
		cast: "Cast",
		places: "Places",
		look: (name) => `Look of ${name}`,
		inFrames: (runs) => runs ? `Frames ${runs}` : "In no frame",
		inFrame: (number) => `Frame ${number}`,
		lookTouches: (count) => `${counted(count, "prompt")} will change with this look`,
		lookTouchesNone: "No prompt changes with this look",
		lookLocked: (runs, many) => many ? `Frames ${runs} are locked and keep your text.` : `Frame ${runs} is locked and keeps your text.`,
		apply: (count) => count > 0 ? `Apply to ${counted(count, "frame")}` : "Apply",
		takeBack: "Take back",
		indoors: "Indoors",
		outdoors: "Outdoors",
		noCast: "Nobody is named in this story.",
		noPlaces: "No place is named in this story.",
		warnings: "Worth a look"
	},
	run: {
		frameOf: (number, total) => `Frame ${number} of ${total}`,
		waitingToStart: (total) => `${counted(total, "frame")} queued`,
		doneToGo: (done, toGo) => `${done} done, ${toGo} to go`,
		doneFailedToGo: (done, failed, toGo) => `${done} done, ${failed} failed, ${toGo} to go`,
		progress: "Sequence progress",
		progressText: (done, total, failed) => `${done} of ${counted(total, "frame")} done${failed ? `, ${failed} failed` : ""}`,
		elapsed: (clock) => `${clock} elapsed`,
		left: (range) => `${range} left`,
		leftWhenResumed: (range) => `${range} left when resumed`,
		leftUnknown: (done) => `time is known after the ${done === 0 ? "first" : "next"} frame`,
		inAll: (clock) => `${clock} in all`,
		step: (value, max) => `Step ${value} of ${max}`,
		states: {
			waiting: "Waiting",
			queued: "Queued",
			running: "Drawing",
			done: "Done",
			failed: "Failed",
			cancelled: "Cancelled"
		},
		percent: (ratio) => `${Math.round(ratio * 100)} %`,
		preview: (description) => `Preview: ${description}`,
		picture: (number, description) => `Frame ${number}: ${description}`,
		pause: "Pause",
		resume: "Resume",
		pausing: "Pausing after this frame",
		paused: (done) => done > 0 ? `Paused after ${counted(done, "frame")}` : "Paused",
		cancelAsk: "A frame is half done. What is drawn is kept either way.",
		stopNow: "Stop now",
		finishFrame: "Finish this frame",
		goOn: "Go on",
		mayClose: "You may close this tab. ComfyUI goes on with all frames.",
		takenBack: (count) => `${counted(count, "frame")} ${count === 1 ? "was" : "were"} taken back from ComfyUI’s queue.`,
		liveOff: "Live updates are off, so this page asks ComfyUI twice a second. The run is not slower for it.",
		unreachable: "No connection to ComfyUI",
		unreachableSafe: "Frames that are queued go on without this page.",
		unreachableNext: "Trying again every 2 s.",
		retrying: (count) => `${counted(count, "frame")} will be tried again by itself.`,
		counts: (done, failed, cancelled) => [
			`${done} done`,
			failed ? `${failed} failed` : "",
			cancelled ? `${cancelled} not drawn` : ""
		].filter(Boolean).join(", "),
		cancelled: "Cancelled",
		cancelledSafe: "What was drawn is kept.",
		stoppedAt: (number, total) => `Stopped at frame ${number} of ${total}`,
		framesFailed: (runs, many) => many ? `Frames ${runs} failed` : `Frame ${runs} failed`,
		takeOver: "Take over here",
		retryFailed: "Retry failed",
		drawRest: "Draw the rest",
		viewSequence: "View Sequence",
		drawnWith: "Drawn with",
		perFrame: "Per frame",
		median: (seconds) => `${seconds} (median)`,
		seeds: "Seeds",
		seedRange: (from, to) => from === to ? `${from}` : `${from} to ${to}`,
		folder: "Folder",
		roughBoard: "Rough board",
		size: (width, height) => `${width} × ${height}`,
		nothingRun: "Nothing drawn yet",
		nothingRunHint: (count) => count > 0 ? `${counted(count, "frame")} ${count === 1 ? "is" : "are"} written. The pictures appear here and in the board as they land.` : "Write a story first."
	},
	binding: bindingWords,
	board: boardWords,
	failures: {
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
		"server-unreachable": () => ({
			what: "ComfyUI does not answer.",
			safe: "Frames that are queued go on without this page. Everything drawn is saved.",
			next: "Check that ComfyUI is running. This page tries again by itself."
		}),
		"server-restarted": () => ({
			what: "ComfyUI was restarted and lost its queue.",
			safe: drawnSafe,
			next: "Go on to queue the missing frames again. None is drawn twice."
		}),
		"server-not-running-jobs": () => ({
			what: "ComfyUI takes jobs but does not work on them.",
			safe: drawnSafe,
			next: "Look at ComfyUI’s console, restart it, then go on."
		}),
		"removed-from-queue": (about) => ({
			what: `Somebody took ${counted(Number(about["count"] ?? 1), "frame")} out of ComfyUI’s queue.`,
			safe: drawnSafe,
			next: "Go on to queue what is missing again, or cancel."
		}),
		interrupted: () => ({
			what: "This frame was stopped while it was drawn.",
			safe: restGoesOn,
			next: "Retry it when you want it."
		}),
		"missing-model": (about) => ({
			what: `ComfyUI does not have the file ${named(about, "model", "that the graph asks for")}.`,
			safe: framesSafe,
			next: `Choose a file that is there, or put this one in ${modelFolder(about)}.`
		}),
		"missing-node": (about) => ({
			what: `ComfyUI does not know the node ${named(about, "node", "that the graph uses")}.`,
			safe: framesSafe,
			next: "Install the pack it comes from, or draw with another graph."
		}),
		"bad-graph": badGraph,
		"slot-open": (about) => ({
			what: `It is not clear where these parts of a frame go on the canvas: ${slotNames(about)}.`,
			safe: storySafe,
			next: "Choose their inputs under Show slots."
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
		"no-image": () => ({
			what: "The job ended without a picture.",
			safe: restGoesOn,
			next: "Check that the graph ends in a node that saves images, then retry."
		}),
		"not-saved-yet": () => ({
			what: "The sequence is not saved yet.",
			safe: "Your changes are kept in this browser.",
			next: "Leave this page open. Saving is tried again by itself."
		}),
		conflict: () => ({
			what: "Another window changed this sequence.",
			safe: "Both versions are kept; nothing is overwritten.",
			next: "Open the sequence again from the library to go on with the newer one."
		}),
		"other-tab-drives": () => ({
			what: "Another window is drawing this sequence.",
			safe: "You can follow it here.",
			next: "Pause or cancel it in that window."
		}),
		"storage-full": () => ({
			what: "This browser has no room left to keep drafts.",
			safe: "Sequences in ComfyUI’s output folder are not touched by it.",
			next: "Free some disk space or let this site store data."
		}),
		"sign-in-again": () => ({
			what: "ComfyUI asks you to sign in again.",
			safe: drawnSafe,
			next: "Reload the page, sign in, and open the sequence from the library."
		}),
		"import-refused": (about) => ({
			what: refusals[about["why"] ?? ""] ?? "This is not a sequence that can be opened.",
			safe: "Nothing was changed.",
			next: "Choose a sequence.json that Story Sequence has made."
		}),
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
	}
};
// web/core/words/words.ts
var catalogues = { en };
var wordsFor = (locale) => catalogues[locale] ?? catalogues[locale.split("-")[0] ?? ""] ?? en;
var explain = (words, failure) => words.failures[failure.code](failure.about ?? {});
// node_modules/@lit/reactive-element/decorators/custom-element.js
var t = (t) => (e, o) => {
	void 0 !== o ? o.addInitializer(() => {
		customElements.define(t, e);
	}) : customElements.define(t, e);
};
// node_modules/@lit/reactive-element/decorators/property.js
var o = {
	attribute: !0,
	type: String,
	converter: u,
	reflect: !1,
	hasChanged: f
};
var r$1 = (t = o, e, r) => {
	const { kind: n, metadata: i } = r;
	let s = globalThis.litPropertyMetadata.get(i);
	if (void 0 === s && globalThis.litPropertyMetadata.set(i, s = new Map()), "setter" === n && ((t = Object.create(t)).wrapped = !0), s.set(r.name, t), "accessor" === n) {
		const { name: o } = r;
		return {
			set(r) {
				const n = e.get.call(this);
				e.set.call(this, r), this.requestUpdate(o, n, t, !0, r);
			},
			init(e) {
				return void 0 !== e && this.C(o, void 0, t, e), e;
			}
		};
	}
	if ("setter" === n) {
		const { name: o } = r;
		return function(r) {
			const n = this[o];
			e.call(this, r), this.requestUpdate(o, n, t, !0, r);
		};
	}
	throw Error("Unsupported decorator location: " + n);
};
function n(t) {
	return (e, o) => "object" == typeof o ? r$1(t, e, o) : ((t, e, o) => {
		const r = e.hasOwnProperty(o);
		return e.constructor.createProperty(o, t), r ? Object.getOwnPropertyDescriptor(e, o) : void 0;
	})(t, e, o);
}
// node_modules/@lit/reactive-element/decorators/state.js
function r(r) {
	return n({
		...r,
		state: !0,
		attribute: !1
	});
}
// web/panel/controllers/follow.ts
var Follow = class {
	#host;
	#stores;
	#followed = [];
	constructor(host, stores) {
		this.#host = host;
		this.#stores = stores;
		host.addController(this);
	}
	hostConnected() {
		this.#followed = this.#stores();
		for (const store of this.#followed) store.addEventListener("change", this.#onChange);
	}
	hostDisconnected() {
		for (const store of this.#followed) store.removeEventListener("change", this.#onChange);
		this.#followed = [];
	}
	#onChange = () => this.#host.requestUpdate();
};
// web/panel/parts/icon.ts
var shapes = {
	story: w`<path d="M3 2.5h7.5a2 2 0 0 1 2 2v9H5a2 2 0 0 1-2-2zM3 11.5a2 2 0 0 1 2-2h7.5M5.8 5.5h4"/>`,
	board: w`<rect x="2" y="3" width="5" height="4" rx="1"/><rect x="9" y="3" width="5" height="4" rx="1"/><rect x="2" y="9.5" width="5" height="4" rx="1"/><rect x="9" y="9.5" width="5" height="4" rx="1"/>`,
	library: w`<path d="M2.5 5.5h11v8h-11zM4 3.2h8M5.5 1.2h5"/>`,
	plus: w`<path d="M8 3v10M3 8h10"/>`,
	minus: w`<path d="M3.5 8h9"/>`,
	close: w`<path d="m4 4 8 8M12 4l-8 8"/>`,
	check: w`<path d="m3.5 8.5 3 3 6-7"/>`,
	down: w`<path d="m4 6 4 4 4-4"/>`,
	right: w`<path d="m6 4 4 4-4 4"/>`,
	left: w`<path d="m10 4-4 4 4 4"/>`,
	play: w`<path d="M5 3.2v9.6l7.6-4.8z"/>`,
	pause: w`<path d="M5.5 3.5v9M10.5 3.5v9"/>`,
	stop: w`<rect x="4" y="4" width="8" height="8" rx="1"/>`,
	previous: w`<path d="M12 3.5v9L6 8zM4 3.5v9"/>`,
	next: w`<path d="M4 3.5v9L10 8zM12 3.5v9"/>`,
	fullscreen: w`<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"/>`,
	retry: w`<path d="M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.8h-2.8"/>`,
	undo: w`<path d="m5.5 3-3 3 3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6"/>`,
	lock: w`<rect x="3.5" y="7" width="9" height="6.5" rx="1.2"/><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2"/>`,
	unlock: w`<rect x="3.5" y="7" width="9" height="6.5" rx="1.2"/><path d="M5.5 7V5a2.5 2.5 0 0 1 4.8-1"/>`,
	pen: w`<path d="m3 13 .7-3L10.5 3.2a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3z"/>`,
	copy: w`<rect x="5.5" y="5.5" width="8" height="8" rx="1.2"/><path d="M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2"/>`,
	trash: w`<path d="M2.5 4.5h11M6.5 4.5v-2h3v2M4 4.5l.6 9h6.8l.6-9M6.8 7v4M9.2 7v4"/>`,
	grip: w`<path stroke-width="2" d="M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01"/>`,
	more: w`<path stroke-width="2.2" d="M3.5 8v.01M8 8v.01M12.5 8v.01"/>`,
	up: w`<path d="M8 13V3.5M4 7.2l4-4 4 4"/>`,
	lower: w`<path d="M8 3v9.5M4 8.8l4 4 4-4"/>`,
	insert: w`<rect x="2.5" y="2" width="11" height="4.5" rx="1"/><path d="M8 9v5M5.5 11.5h5"/>`,
	alert: w`<path d="M8 2.2 14.3 13H1.7zM8 6.5v3M8 11.4v.01"/>`,
	info: w`<circle cx="8" cy="8" r="6"/><path d="M8 7.3v3.5M8 5v.01"/>`,
	fail: w`<circle cx="8" cy="8" r="6"/><path d="m5.8 5.8 4.4 4.4M10.2 5.8l-4.4 4.4"/>`,
	ok: w`<circle cx="8" cy="8" r="6"/><path d="m5.3 8.2 2 2 3.5-4"/>`,
	clock: w`<circle cx="8" cy="8" r="6"/><path d="M8 4.6V8l2.4 1.6"/>`,
	search: w`<circle cx="7" cy="7" r="4.5"/><path d="m10.4 10.4 3.3 3.3"/>`,
	target: w`<circle cx="8" cy="8" r="4.5"/><path d="M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3"/>`,
	people: w`<circle cx="8" cy="5" r="2.5"/><path d="M3 13.5c.4-3 2.2-4.5 5-4.5s4.6 1.5 5 4.5"/>`,
	place: w`<path d="M1.5 13h13M3 13l3.5-7 2.7 5M8 9l2-3.5L14 13"/>`,
	image: w`<rect x="2" y="3" width="12" height="10" rx="1.2"/><circle cx="5.5" cy="6.3" r="1"/><path d="m2.5 12 3.5-3.5 2 2 2.5-2.5 3 3"/>`,
	caption: w`<rect x="2" y="3" width="12" height="10" rx="1.2"/><path d="M4.5 10.5h7"/>`
};
var icon = (name) => b`<svg class="ss-i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
// \0@oxc-project+runtime@0.156.0/helpers/esm/decorate.js
function __decorate(decorators, target, key, desc) {
	var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
// web/panel/parts/message.ts
var marks = {
	bad: "fail",
	warn: "alert",
	info: "info"
};
function message({ tone, what, safe, next, actions, details }) {
	return b`<div class="ss-note ss-note-${tone}" role=${tone === "bad" ? "alert" : "status"}>
    ${icon(marks[tone])}<strong>${what}</strong>
    ${safe ? b`<p class="ss-note-safe">${safe}</p>` : A} ${next ? b`<p>${next}</p>` : A}
    ${actions ? b`<div class="ss-note-actions">${actions}</div>` : A}
    ${details ? b`<details>
            <summary>${details.label}</summary>
            <p class="ss-code">${details.text}</p>
          </details>` : A}
  </div>`;
}
// web/panel/parts/event-value.ts
function valueOf({ currentTarget: field }) {
	return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement ? field.value : "";
}
// web/panel/parts/field.ts
var renderOption = ({ value, label, disabled = false }, chosen) => b`<option value=${value} ?disabled=${disabled} ?selected=${value === chosen}>${label}</option>`;
var describedBy = (...ids) => ids.filter(Boolean).join(" ") || A;
function selectField(field) {
	const { id, problem } = field;
	const choose = (value) => {
		const option = field.options.find((candidate) => candidate.value === value);
		if (option) field.onChange(option.value);
	};
	const problemId = problem && id ? `${id}-problem` : void 0;
	return b`<label class="ss-field">
      <span class=${field.hideLabel ? "ss-sr" : "ss-label"}>${field.label}</span>
      <span class="ss-select">
        <select
          id=${id ?? A}
          .value=${field.value}
          aria-invalid=${problem ? "true" : A}
          aria-describedby=${describedBy(problemId, field.describedBy)}
          @change=${(event) => choose(valueOf(event))}
        >
          ${field.options.map((option) => renderOption(option, field.value))}
        </select>
        ${icon("down")}
      </span>
    </label>
    ${problemLine(problemId, problem)}`;
}
var problemLine = (id, problem) => problem ? b`<p class="ss-problem" id=${id ?? A}>${problem}</p>` : A;
function focusField(root, id) {
	const field = root.querySelector(`#${CSS.escape(id)}`);
	field?.focus();
	field?.scrollIntoView({ block: "nearest" });
}
export { counted as _, valueOf as a, spokenRange as b, icon as c, n as d, t as f, clockRange as g, clock as h, selectField as i, Follow as l, wordsFor as m, focusField as n, message as o, explain as p, problemLine as r, __decorate as s, describedBy as t, r as u, numberRuns as v, seconds as y };
