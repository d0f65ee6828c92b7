import { r as ok } from "./failure-BCOygjpK.mjs";
import { t as Manuscript } from "./manuscript-B67rF1O1.mjs";
import { c as isEnglish, l as unitsOf } from "./story-reading-gYvYyFEB.mjs";
import { l as stemsOf } from "./said-BzxZxt1Q.mjs";
import { n as reshootEmbedded } from "./reshoot-DTFTjAfY.mjs";
import { t as Conversation } from "./conversation-b82xnVts.mjs";
import { n as Progress, t as askForShots } from "./shot-calls-BZU6KyHz.mjs";
// web/core/producer/llm/reshoot-task.ts
function reshootTask(sequence, frameId, own, hint) {
	const { story, bible } = sequence;
	const frames = sequence.frames.map((frame) => {
		const asked = frame.id === frameId;
		return {
			n: frame.frameNumber,
			own: {
				shot: asked ? own.shot : frame.shot,
				description: asked ? own.description : frame.description,
				origin: "embedded"
			},
			tells: frame.shot.moment,
			again: true
		};
	});
	const frame = frames.find(({ n }) => sequence.frames[n - 1]?.id === frameId);
	if (frame === void 0) throw new Error(`no frame ${frameId}`);
	const around = new Map(sequence.frames.filter(({ id, frameNumber }) => id !== frameId && Math.abs(frameNumber - frame.n) <= 2).map(({ frameNumber, shot }) => [frameNumber, shot]));
	return {
		task: {
			request: {
				text: story.text,
				frameCount: frames.length,
				arc: story.arc
			},
			base: {
				bible,
				frames: frames.map(({ own }) => own),
				origin: "embedded",
				warnings: []
			},
			frames,
			english: isEnglish(unitsOf(story.text)),
			stems: stemsOf(`${story.text} ${hint}`)
		},
		frame,
		around
	};
}
// web/services/producer/llm/reshoot-llm.ts
async function reshootLlm(server, sequence, frameId, hint, signal) {
	const own = reshootEmbedded(sequence, frameId, hint);
	const { task, frame, around } = reshootTask(sequence, frameId, own, hint);
	const reading = {
		bible: sequence.bible,
		taken: 0,
		offered: 0,
		trusted: true
	};
	const manuscript = new Manuscript(task, reading, around);
	const talk = new Conversation(server, signal);
	const progress = new Progress(1, () => void 0);
	for (let round = 0; round < 2 && !manuscript.written.has(frame.n); round++) {
		const input = {
			bible: sequence.bible,
			frames: [frame],
			outline: new Map([[frame.n, own.shot.moment]]),
			before: manuscript.before(frame.n),
			faults: manuscript.faults,
			hint
		};
		const brought = await askForShots(talk, manuscript, input, progress);
		if (!brought.ok) return brought;
	}
	const shot = manuscript.shotOf(frame.n);
	if (shot === void 0) return ok({
		...own,
		origin: "embedded"
	});
	return ok({
		shot,
		description: manuscript.descriptionOf(frame),
		origin: "model"
	});
}
export { reshootLlm };
