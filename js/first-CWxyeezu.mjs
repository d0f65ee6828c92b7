import { n as commonWords, t as slotWords } from "./slots-Clx5iQvv.mjs";
import { r as counted } from "./format-C6Ly3yiu.mjs";
// web/core/words/first.ts
var firstEnglish = {
	locale: "en",
	common: commonWords,
	form: {
		create: "Create",
		storyPlaceholder: "Who is it about, what do they want, what happens? Two to eight sentences are enough.",
		counter: (count, max) => `${count} / ${max}`,
		enhancer: "Prompt enhancer",
		examplesHead: "Or start from an example",
		examples: [
			{
				title: "The Last Letter",
				frames: 7,
				hint: "A mail carrier and her dog cross a pass in snow",
				text: "Before sunrise Lena, the mail carrier of a mountain village, finds an old letter in the post office. It is addressed to Ivo, who keeps bees beyond the pass. She buttons her red coat, whistles for her grey dog Bruno and walks up the mountain road. At noon a storm swallows the road. Lena falls to her knees in the snow, and Bruno barks until she follows him. After dark they reach a hut with one yellow window. Ivo sits in his armchair by the stove, reads the letter and laughs until he cries. In the morning he walks down the mountain road with Lena and Bruno to answer it in person."
			},
			{
				title: "Rooftop Tomatoes",
				frames: 5,
				hint: "A retired driver grows a tomato on a roof in the city",
				text: "Mr. Okafor, a retired bus driver in a yellow cardigan, carries a tomato plant up the stairs of a tall house. On the grey roof he waters the plant every morning. In July a storm breaks over the roof. Mina, a girl from the ninth floor, runs across the roof with a ruler and sticking plaster. She kneels beside the plant and ties it to the ruler. In the evening she and Mr. Okafor sit on a bench on the roof and talk. In September Mina and Mr. Okafor eat the first tomato on the roof."
			},
			{
				title: "The Lamp Keeper",
				frames: 9,
				hint: "A lighthouse goes dark and a ship comes closer",
				text: "On an island of black rock young Ana lights the lighthouse lamp every night, as her grandfather taught her. One autumn evening the lamp stays dark: somebody has taken the brass key. Far out a ship sails towards the reef. Ana searches the workshop with a lantern. In the flooded cellar she finds a lost sailor in a torn blue coat. He sits in the corner with the key in his hand, afraid of every light. She hands him her lantern and asks for his help. Together they run up the hill to the lighthouse. In the lamp room Ana turns the key, and the light shines across the water. At dawn Ana and the sailor stand on the rocks and wave to the ship."
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
		shippedLacks: (title, node, since) => `Shipped graph: ${title}, needs ${since ? `ComfyUI ${since} or newer` : `the node ${node}`}`,
		groups: {
			words: "Graphs that draw from the words",
			references: "Graphs that take reference pictures",
			rough: "Graphs that draw over each frame’s rough",
			cannot: "Not on this server yet"
		},
		rough: "Rough board (no model)",
		overRough: "Each frame is painted over its rough.",
		roughHint: "Every frame becomes a storyboard rough. No model is needed.",
		canvasReading: "Reading the canvas",
		slotsFound: (found, all) => `${found} of ${all} slots found`,
		slotsToChoose: (names) => `${counted(names.length, "slot")} to choose: ${names.join(", ")}`,
		showSlots: "Show slots",
		slotFile: {
			checkpoint: "Checkpoint",
			model: "Model file",
			clip: "Text encoder",
			t5: "T5 text encoder",
			vae: "VAE",
			lora: "Speed LoRA"
		},
		chooseFile: "Choose a file",
		fileGone: "ComfyUI does not have this file any more.",
		advanced: "Advanced",
		size: "Size",
		sizeOwn: "Own size",
		sizeHint: (grid) => `Sides are multiples of ${grid} for this family.`,
		sizeRounded: (size, grid) => `Drawn at ${size}, the nearest on this family’s grid of ${grid}.`,
		canvasGrid: "The workflow’s own grid counts too. The check before the start names it.",
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
		guideLine: "rough as guide",
		lorasLine: (count) => counted(count, "LoRA"),
		addLora: "Add a LoRA",
		removeLora: (file) => `Remove ${file}`,
		loraStrength: (file) => `Strength of ${file}`,
		loraTrigger: (file) => `Trigger words of ${file}`,
		loraTriggerHint: "Trigger words, if it has some",
		defaults: "Back to defaults",
		cleared: "The form was emptied.",
		showStoryOf: (title) => `Bring in the story of “${title}”`,
		generate: "Generate Prompts",
		hintEmpty: "A story has at least 100 characters.",
		hintReady: "Prompts only. Nothing is queued until you start.",
		hintReplaces: (title) => `Writes a new sequence. “${title}” stays in the library.`,
		hintRunning: "A run is going on. Cancel it or let it finish first.",
		useRules: "Finish with the built-in rules"
	},
	slots: slotWords
};
export { firstEnglish as t };
