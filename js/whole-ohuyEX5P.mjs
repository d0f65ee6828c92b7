import { i as numberRuns, r as counted } from "./format-C6Ly3yiu.mjs";
import { i as bindingWords, n as importWords, r as exportWords, t as failureWords } from "./failures-DTS9m8zA.mjs";
import { t as firstEnglish } from "./first-CWxyeezu.mjs";
// web/core/words/animatic.ts
var animaticWords = {
	animatic: "Animatic",
	back: "Slideshow",
	moves: "Camera moves",
	timing: "How long frames stay",
	timings: {
		reading: "As long as it takes to read",
		equal: "All the same time"
	},
	save: "Save as video",
	time: "Time",
	place: (now, total, frame, frames) => `${now} of ${total}, frame ${frame} of ${frames}`,
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
			key: "A",
			does: "slideshow"
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
// web/core/words/bible.ts
var frames = (numbers) => `${numbers.length === 1 ? "Frame" : "Frames"} ${numberRuns(numbers)}`;
var one = (numbers, verb, verbs) => numbers.length === 1 ? verb : verbs;
var bibleWords = {
	palette: "Palette",
	style: "Style",
	styleHint: "Medium and manner, in every prompt of a family that has no style of its own.",
	atmosphere: "Atmosphere",
	where: (numbers) => numbers.length === 0 ? "In no frame" : frames(numbers),
	changes: (numbers) => numbers.length === 0 ? "No prompt changes" : `${frames(numbers)} ${one(numbers, "changes", "change")}`,
	stays: (numbers) => `${frames(numbers)} ${one(numbers, "is edited by hand and stays", "are edited by hand and stay")}.`,
	apply: (count) => count > 0 ? `Apply to ${counted(count, "frame")}` : "Apply",
	takeBack: "Take back",
	changed: (numbers) => numbers.length === 0 ? "Changed. No prompt shows it." : `${frames(numbers)} ${one(numbers, "was", "were")} written anew.`,
	name: (name) => `Name of ${name}`,
	look: (name) => `Look of ${name}`,
	colour: (name) => `Colour of ${name} in roughs`,
	more: (name) => `More for ${name}`,
	addCharacter: "Add to the cast",
	newCharacter: "New character",
	noLook: "What a camera always sees: age, hair, clothes, colours",
	addPlace: "Add a place",
	newPlace: "New place",
	noPlaceLook: "What a camera always sees there",
	addColour: "Add a colour",
	newColour: "New colour",
	colourName: (name) => `Name of the colour ${name}`,
	colourOf: (name) => `The colour ${name}`,
	removeColour: (name) => `Remove the colour ${name}`,
	noPalette: "No colours are set.",
	merge: "Merge with another",
	mergeInto: (name) => `${name} is the same as`,
	chooseOne: "Choose who",
	merges: (from, into) => `${from} becomes ${into}. The look of ${into} stands.`,
	remove: "Remove",
	removes: (name) => `${name} leaves the bible and every shot.`,
	removesPlace: (name) => `Shots in ${name} are nowhere in particular then.`,
	facts: "Who this is",
	aliases: "Also called",
	aliasesHint: "Parted by commas",
	kind: "Kind",
	kinds: {
		person: "Person",
		animal: "Animal",
		machine: "Machine",
		creature: "Creature",
		group: "Group"
	},
	sex: "Sex",
	sexes: {
		female: "Female",
		male: "Male",
		unknown: "Not said"
	},
	age: "Age",
	ages: {
		child: "Child",
		young: "Young",
		adult: "Adult",
		old: "Old",
		unknown: "Not said"
	},
	indoors: "Indoors",
	writtenBy: {
		embedded: "Written by the built-in rules",
		llm: "Written by an LLM server",
		"text-model": "Written by a text model in ComfyUI",
		agent: "Written by the agent service"
	},
	model: (model) => ` (${model})`,
	calls: (count) => counted(count, "call"),
	tokens: (input, output) => [input === null ? "" : `${input.toLocaleString("en")} tokens in`, output === null ? "" : `${output.toLocaleString("en")} out`].filter(Boolean).join(", ")
};
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
	names: {
		picture: (number, description) => `Frame ${number}: ${description}`,
		beside: (number, description) => `Frame ${number} beside its rough: ${description}`,
		rough: (number, description) => `Rough of frame ${number}: ${description}`
	},
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
	compare: {
		shown: {
			picture: "Picture",
			beside: "Both",
			rough: "Rough"
		},
		hint: "Compare with the rough (R)",
		said: {
			picture: "The picture is shown.",
			beside: "The rough is on the left, the picture on the right.",
			rough: "The rough is shown."
		},
		divider: "Divider between rough and picture",
		divided: (percent) => `${percent} % rough`,
		rough: "Rough",
		picture: "Picture"
	},
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
			key: "R",
			does: "compare with the rough"
		},
		{
			key: "A",
			does: "animatic"
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
	roughs: "Show roughs",
	holdHint: "Hold a picture to see its rough.",
	retryFailed: "Retry failed",
	takes: (count) => counted(count, "take")
};
var review = {
	edited: (count) => count > 0 ? `${count} edited and locked` : "",
	fromBible: "from the bible",
	locked: "Locked",
	lockFrame: (number) => `Lock frame ${number}`,
	busy: "A run is going on. What waits is drawn as you change it.",
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
	rebuild: "Rebuild from its pictures",
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
// web/core/words/check.ts
var checkWords = {
	checking: "Checking before the start",
	toFix: (count) => `${counted(count, "thing")} to fix before the run`,
	toKnow: (count) => `${counted(count, "thing")} to know before the run`,
	allFrames: "All frames",
	frames: (numbers) => `${numbers.length === 1 ? "Frame" : "Frames"} ${numberRuns(numbers)}`,
	checked: "Checked just now against this ComfyUI. Nothing was queued.",
	again: "Check again",
	anyway: "Start anyway",
	back: "Back to frames",
	openFrame: (number) => `Open frame ${number}`,
	openBible: "Open the bible",
	showSlots: "Show slots",
	goToForm: "Choose another graph or file",
	drawnWith: (name) => name ? `Drawn with ${name}` : "Drawn with the canvas",
	drawAnew: "Keep its frames, draw with this",
	drawAnewHint: "The frames stay. Their prompts are written for this model family, except those that you edited.",
	tryOne: "Try one frame"
};
// web/core/words/directing.ts
var where = {
	left: "on the left",
	centre: "in the middle",
	right: "on the right"
};
var directingWords = {
	where,
	figure: (name, side) => `${name}, ${where[side]}; arrow keys move`,
	figureHint: "Drag to the left, the middle or the right",
	nearer: "Nearer",
	wider: "Wider",
	showRough: "Show the rough",
	tools: (number) => `Direct frame ${number}`,
	moved: (all) => `${all.map(({ name, side }, index) => index === 0 ? `${name} is ${where[side]} now` : `${name} ${where[side]}`).join(", ")}.`,
	framed: (size) => `${size} now.`,
	nearest: "This is as near as it goes.",
	widest: "This is as wide as it goes.",
	retold: "The rough follows.",
	prompt: {
		changed: "Prompt changed.",
		locked: "The locked prompt stays.",
		same: "The prompt stays as it is."
	}
};
// web/core/words/enhancer.ts
var enhancerWords = {
	title: "Prompt enhancer",
	text: "One line",
	bulkText: "Several lines",
	placeholder: "an old baker carries bread through the snow",
	bulk: "Several at once",
	bulkHint: "One a line, or longer texts with --- between them.",
	bulkFound: (count) => count === 0 ? "" : counted(count, "text"),
	count: "Variations",
	countEach: "Variations of each",
	countProblem: (max) => `A whole number from 1 to ${max}`,
	empty: "Write what the pictures are to show",
	family: "Model family",
	target: "For",
	targets: {
		image: "A picture",
		motion: "A clip"
	},
	focus: "What differs",
	focuses: {
		outfit: "Outfit",
		pose: "Pose",
		expression: "Expression",
		lighting: "Lighting"
	},
	focusNone: "Nothing chosen: framing and light.",
	producer: "Written by",
	rules: "Built-in rules",
	llm: "LLM server",
	enhance: "Write variations",
	writing: (done, of) => `Writing, ${done} of ${of}`,
	results: (count) => counted(count, "prompt"),
	resultsName: "Prompts",
	negative: "Negative",
	copy: (number) => `Copy prompt ${number}`,
	copyAll: "Copy all",
	copied: (count) => `${counted(count, "prompt")} copied.`,
	copyFailed: "The browser did not let us copy. Mark the text and copy it by hand.",
	addFrames: "Add as frames",
	added: (count, first) => count === 1 ? `Added as frame ${first}.` : `Added as frames ${first}-${first + count - 1}.`,
	full: (count, max) => `A sequence has at most ${max} frames: ${counted(count, "prompt")} added.`,
	noRoom: (max) => `The sequence has ${max} frames already. Take some out first.`,
	needsSequence: "To add them as frames, generate or open a sequence first.",
	running: "A run is going on. Frames can be added when it is over.",
	nothing: "One line becomes up to twenty prompts that differ in what you choose. Nothing is queued."
};
// web/core/words/frames.ts
var framesWords = {
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
	drawingHint: "This frame is being drawn. It can be changed when that is over.",
	backToBible: "Write it from the bible again",
	start: "Start Generation",
	startOnly: (count) => counted(count, "frame"),
	noEstimate: "time is known after the first frame",
	about: (range) => `about ${range}`,
	hintRunning: "A run is going on. What waits is drawn as you change it; what is drawn can be drawn again.",
	listStands: "Frames can be added and removed when the run is over.",
	allDrawn: "Every frame has its picture. Starting draws them all again.",
	storyKept: "Your story is kept.",
	lastStays: "A sequence keeps at least one frame.",
	tooMany: "A sequence has at most 50 frames.",
	cast: "Cast",
	places: "Places",
	indoors: "Indoors",
	outdoors: "Outdoors",
	noCast: "Nobody is named in this story.",
	noPlaces: "No place is named in this story.",
	warnings: "Worth a look"
};
// web/core/words/guide.ts
var strengths = {
	denoise: "0 keeps nothing of the rough, 1 all of it. Try 0.2 to 0.5.",
	strength: "0 does not follow the rough, 1 follows it closely. Try 0.5 to 0.8."
};
var looks = {
	plain: "",
	"white-lines": " It is sent as white lines on black, as the control model wants it.",
	"black-lines": " It is sent as black lines on white, as the graph wants it."
};
var mapNames = {
	depth: "depth maps",
	pose: "skeletons of poses",
	normals: "normal maps",
	segments: "maps of segments"
};
var guideWords = {
	use: "Rough as guide",
	uses: (file, look) => `Each frame’s rough takes the place of ${file || "the picture in the graph"}.${looks[look]}`,
	several: "More than one picture leads this workflow. Choose the guide picture under Show slots to use roughs for it.",
	unlike: (map) => `The control model was made for ${mapNames[map]}, and a rough is a drawing. Put a preprocessor before it.`,
	strength: "Strength of the rough",
	meaning: (by) => strengths[by]
};
// web/core/words/missing.ts
var missingWords = {
	head: "Graphs that cannot run yet",
	count: (count) => counted(count, "graph"),
	intro: "Put the files into ComfyUI’s folders, then reload. Any file of the same model works.",
	into: (folder) => `into ${folder}`,
	page: "Where to get it",
	of: (file) => `(${file}, in a new tab)`,
	needsVersion: (version) => `Needs ComfyUI ${version} or newer.`,
	needsNodes: (nodes) => `Needs the ${nodes.length === 1 ? "node" : "nodes"} ${nodes.join(", ")}.`
};
// web/core/words/producers.ts
var kinds = {
	embedded: "Built-in rules",
	llm: "LLM server",
	"text-model": "Text model in ComfyUI",
	agent: "Agent service"
};
var stages = {
	bible: "Reading the story for people and places",
	outline: "Planning the frames",
	shots: "Writing the frames",
	repair: "Mending single frames",
	"loading-model": "Loading the model"
};
var tokens = (input, output) => [input === null ? "" : `${input.toLocaleString("en")} tokens in`, output === null ? "" : `${output.toLocaleString("en")} out`].filter(Boolean).join(", ");
var producerWords = {
	producer: "Scene producer",
	kinds,
	kindHints: {
		embedded: "Reads the story by itself. No model and no key, the same story gives the same frames.",
		llm: "A language model that you run or rent. The rules fill in what it leaves out.",
		"text-model": "A text encoder of yours writes, as jobs in ComfyUI’s own queue.",
		agent: "A service of yours that answers with finished prompts."
	},
	notHere: (kind) => `${kind}, not on this server`,
	notSet: (kind) => `${kind}, not set up`,
	agentUrl: "Address of the agent service",
	agentNone: "Without an address nothing can be asked.",
	save: "Save",
	saved: "Saved in ComfyUI.",
	textModel: "Text encoder that writes",
	textModelNot: (file) => `${file}, cannot write`,
	textModelMemory: "Its memory is freed before the first frame is drawn.",
	server: "Server",
	addServer: "Add a server",
	noServers: "No server is set up yet.",
	serverName: (kind, model) => model ? `${model} (${kind})` : kind,
	find: "Find local servers",
	findHint: "Asks the usual ports on ComfyUI’s own machine.",
	finding: "Looking on this machine",
	found: (count) => count === 0 ? "None answers on its usual port. Start one, or give its address below." : `${counted(count, "server")} found`,
	foundModels: (count) => counted(count, "model"),
	use: (name) => `Use ${name}`,
	useShort: "Use",
	kind: "Kind",
	customKind: "OpenAI-compatible",
	baseUrl: "Base URL",
	baseUrlHint: "Most end in /v1.",
	model: "Model",
	modelHint: "Choose or type its name.",
	key: "Key",
	keyStates: {
		env: (name) => `configured (environment variable ${name})`,
		store: "configured (kept on the server)"
	},
	keyNone: "none",
	keyPlaceholder: "Only where the server asks for one",
	keyReplace: "Another key replaces it",
	keyHint: "Kept by ComfyUI’s server outside every folder it serves. It never comes back to this page.",
	keyNotStorable: "This ComfyUI keeps no keys: name an environment variable that holds it.",
	keyForget: "Forget key",
	keyForgotten: "The key is forgotten.",
	keyEnv: "Environment variable of the key",
	keyEnvHint: "Its name ends in _KEY or _TOKEN, and it is set where ComfyUI starts.",
	keyLine: (state) => `Key: ${state}`,
	change: "Change",
	test: "Test",
	testing: "Asking it a few small questions",
	tested: "It works.",
	remove: "Remove",
	removes: (name) => `Remove ${name}? A key that is kept for it is forgotten.`,
	keep: "Keep",
	removed: "Removed.",
	keepShots: "Keep my shots as they are",
	keepShotsHint: "The story is a list, one shot a line, or a pasted table.",
	shots: (count) => counted(count, "shot"),
	shotsLeft: (count, max) => `A sequence has at most ${max} frames: the last ${counted(count, "shot")} stay out.`,
	options: "Offer three ways to tell it",
	optionsHint: "The first is taken; the others wait beside the frames.",
	stages,
	writingFrame: (number, of) => `Writing frame ${number} of ${of}`,
	written: (count, of) => `${count} of ${of}`,
	progress: "Frames written",
	thinking: "Thinking",
	tokens,
	kept: "Your story is kept.",
	ways: "Ways to tell it",
	lore: "What it is",
	narrative: "How it is told",
	wayNow: (lore, narrative) => `${lore}; ${narrative}`,
	wayAsks: (numbers, one) => `${one ? `Frame ${numbers} was` : `Frames ${numbers} were`} edited by hand. All frames are written anew; Undo brings yours back.`,
	wayGo: "Write them anew",
	wayStay: "Leave them",
	wayWriting: "Writing the frames this way",
	wayDone: (title) => `Told as “${title}”.`,
	wayRunning: "Another way can be chosen when the run is over."
};
// web/core/words/references.ts
var referenceWords = {
	pictures: (name) => `Pictures of ${name}`,
	heading: "Pictures",
	picture: (number, name) => `Picture ${number} of ${name}`,
	more: (number, name) => `More for picture ${number} of ${name}`,
	first: "First",
	gone: "Gone",
	goneHint: "This picture is not on the server any more. Remove it, or choose another.",
	add: "Add",
	addFirst: "Add a picture",
	addLora: "Add a LoRA",
	addLoraTo: (name) => `Add a LoRA to ${name}`,
	addTo: (name) => `Add a picture of ${name}`,
	upload: "Upload",
	fromFrame: "From a frame",
	fromInput: "From ComfyUI’s input folder",
	drop: "Or drop pictures here.",
	dropNow: "Drop to add",
	uploading: (count) => `Uploading ${counted(count, "picture")}`,
	noFrames: "No frame has a picture yet.",
	noInput: "The input folder holds no pictures.",
	frame: (number) => `Picture of frame ${number}`,
	choose: "Choose a picture",
	useFirst: "Use as the first",
	earlier: "Move earlier",
	later: "Move later",
	remove: "Remove",
	stays: "Taking one out later never deletes its file.",
	none: (engine) => `${engine} takes no reference pictures. They are kept here and not sent.`,
	upTo: (engine, count) => `${engine} takes up to ${counted(count, "picture")} a frame: characters first, then the place.`,
	rough: "The rough board",
	canvas: "This workflow",
	lora: "LoRA",
	loraOf: (name) => `LoRA of ${name}`,
	noLora: "None",
	strength: "Strength",
	strengthOf: (name) => `Strength of the LoRA of ${name}`,
	trigger: "Trigger words",
	triggerOf: (name) => `Trigger words of ${name}`,
	triggerHint: "Put into the prompt of every frame that shows this character.",
	loraGone: "ComfyUI does not have this file any more.",
	loraUnused: (engine) => `${engine} has no place for a LoRA. It is kept here and not used.`,
	frameStrength: "Strength of guide and references",
	graphsOwn: "Graph’s own"
};
// web/core/words/report.ts
var reportWords = {
	copy: "Copy report",
	copied: "Copied. It holds no story, no address and no key.",
	byHand: "The browser did not allow copying. Select the text and copy it.",
	text: "Report",
	broke: {
		what: "Something in Story Sequence broke.",
		safe: "Your sequence is kept, a run goes on, and ComfyUI is not touched by it.",
		next: "Show the panel again. If it breaks once more, reload the page and report it."
	},
	showAgain: "Show again"
};
// web/core/words/rewrite.ts
var rewriteWords = {
	tokens: (tokens, budget, byYou) => `about ${tokens} of ${budget} tokens, ${byYou ? "by you" : "from the bible"}`,
	tokensShort: (tokens, budget) => `${tokens} of ${budget} tokens`,
	tooLong: (family, budget) => `${family} reads about ${budget} tokens well. What matters most belongs at the beginning.`,
	unknownName: (names) => `The bible knows nobody and no place called ${names.join(", ")}.`,
	lockedHint: "Edited by hand: changes of the bible leave this prompt alone.",
	keptHint: "Locked: changes of the bible leave this prompt alone.",
	namesHint: "Type @ to use a look from the bible.",
	names: "Names in the bible",
	namesFound: (count) => `${counted(count, "name")}: arrow keys choose, Enter takes it`,
	inShot: "In the picture",
	place: "Place",
	nowhere: "Nowhere in particular",
	again: "Write anew",
	againFor: (number) => `Write frame ${number} anew`,
	hint: "Hint, if you have one",
	hintPlaceholder: "closer, from behind, at night, Mira laughs",
	go: "Write anew",
	writing: "Writing another picture of this moment",
	lockedStays: "The prompt is locked and stays. Description and picture change.",
	seesNeighbours: "The frames around it are taken into account.",
	done: (number) => `Frame ${number} was written anew.`,
	byRules: (number) => `Frame ${number} was written anew by the built-in rules.`,
	rulesInstead: "Use built-in rules",
	variations: "Variations"
};
// web/core/words/run.ts
var runWords = {
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
	again: {
		menu: "Draw again",
		missing: (count) => `Only what is missing (${count})`,
		changed: (count) => `Only what changed (${count})`,
		all: (count) => `All ${counted(count, "frame")} anew`
	},
	frameMenu: (number) => `Frame ${number}: more`,
	cancelFrame: "Cancel this frame",
	retryFrame: "Try again",
	newSeed: "Draw again with a new seed",
	freeMemory: "Free ComfyUI’s memory",
	freed: "ComfyUI takes its models out of memory.",
	slow: (number) => `Frame ${number} takes unusually long. It is left to go on; you may cancel it.`,
	othersFirst: "Somebody else’s job goes first. Your frames wait behind it in order.",
	mended: (count) => ({
		what: `ComfyUI was restarted and lost its queue. ${counted(count, "frame")} ${count === 1 ? "was" : "were"} queued again.`,
		safe: "What was drawn is kept, and none is drawn twice."
	}),
	viewSequence: "View Sequence",
	drawnWith: "Drawn with",
	perFrame: "Per frame",
	median: (seconds) => `${seconds} (median)`,
	seeds: "Seeds",
	seedRange: (from, to) => from === to ? `${from}` : `${from} to ${to}`,
	folder: "Folder",
	roughBoard: "Rough board",
	nothingRun: "Nothing drawn yet",
	nothingRunHint: (count) => count > 0 ? `${counted(count, "frame")} ${count === 1 ? "is" : "are"} written. The pictures appear here and in the board as they land.` : "Write a story first."
};
// web/core/words/slot-screen.ts
var slotScreenWords = {
	title: (name) => name ? `Slots of ${name}` : "Slots of this canvas",
	intro: "Every frame is sent with your workflow as it is. Only these inputs change, in a copy.",
	readAgain: "Read the canvas again",
	reading: "Reading the canvas",
	sure: "sure",
	guess: "guess",
	choose: "choose",
	unused: "not used",
	slotWith: (slot) => `Input for ${slot}`,
	output: "Output",
	place: (title, id, input, around) => `${title} #${id}, ${input}${around.length > 0 ? `, in ${around.join(" › ")}` : ""}`,
	valued: (place, value) => value ? `${place}: ${value}` : place,
	leave: "Leave as the workflow has it",
	chooseOne: (count) => `Choose one of ${count}`,
	several: (count) => `${counted(count, "input")}, as found`,
	together: (count) => `The same for all ${count}`,
	inside: (around) => `Inside ${around.join(" › ")}.`,
	show: (place) => `Show on the canvas: ${place}`,
	notThere: "This node is not on the canvas that is open now.",
	others: "Not in this workflow",
	sent: "What would be sent",
	sentCount: (count) => count === 0 ? "nothing differs" : `${counted(count, "input")} ${count === 1 ? "differs" : "differ"}`,
	sentHint: "Frame 1, worked out here. Nothing is queued for it.",
	sentSample: "With a sample prompt, since nothing is written yet. Nothing is queued for it.",
	samplePrompt: "the prompt of frame 1",
	before: "now",
	after: "sent",
	nothing: "nothing",
	added: "added in the copy",
	removed: "left out of the copy",
	kept: "Your choices are kept with this workflow and in this browser.",
	found: "Found by itself. What you change is kept with this workflow.",
	repaired: (names) => `The workflow changed. Found again: ${names.join(", ")}.`,
	open: (names) => `Choose first: ${names.join(", ")}.`,
	loads: "What else it loads",
	loadsHint: "Models, LoRAs and pictures of the workflow stay as they are.",
	model: "Model",
	lora: (strength, on) => ["LoRA", on ? strength === null ? "" : `at ${strength}` : "switched off"].filter(Boolean).join(" "),
	roles: {
		source: "Picture that is drawn over",
		start: "First picture",
		end: "Last picture",
		reference: "Reference picture",
		control: "Picture for a ControlNet",
		mask: "Mask"
	},
	picture: "Picture",
	use: "Use these slots",
	tryOne: "Try one frame",
	tryLater: "One frame can be tried once the prompts are written.",
	otherGraph: "This canvas is not the workflow that the sequence is drawn with. Using these slots changes that."
};
// web/core/words/en.ts
var en = {
	...firstEnglish,
	failures: failureWords,
	frames: framesWords,
	bible: bibleWords,
	producers: producerWords,
	directing: directingWords,
	rewrite: rewriteWords,
	enhancer: enhancerWords,
	run: runWords,
	binding: bindingWords,
	slotScreen: slotScreenWords,
	references: referenceWords,
	report: reportWords,
	check: checkWords,
	missing: missingWords,
	board: boardWords,
	exports: exportWords,
	animatic: animaticWords,
	guide: guideWords,
	import: importWords
};
// web/core/words/whole.ts
var catalogues = { en };
var wholeWords = (first) => catalogues[first.locale] ?? en;
export { guideWords as n, mapNames as r, wholeWords as t };
