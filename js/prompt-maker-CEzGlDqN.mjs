import { r as ok } from "./failure-BCOygjpK.mjs";
import { F as hexOf, j as newFrameId } from "./page-t0HZRCOn.mjs";
import { n as sequenceIdOf, t as buildSequence } from "./build-DDp1XfU0.mjs";
import { r as readFrameCount } from "./check-n2qOsNqc.mjs";
import { t as cleanStory } from "./count-IMobM-1I.mjs";
import { t as isoNow } from "./clock-DbiN7NY-.mjs";
import { t as callProducer } from "./producer-call-DmWW0ek1.mjs";
// web/services/run/prompt-maker.ts
function promptMaker(host, clock, chance) {
	return async (draft, engine, signal, onWriting) => {
		const story = storyOf(draft);
		const produced = await callProducer({
			host,
			draft,
			story,
			signal,
			onWriting
		});
		if (!produced.ok) return produced;
		const made = titled(produced.value, draft.title ?? "");
		const frameIds = produced.value.frames.map(() => newFrameId(chance));
		const sequenceId = sequenceIdOf(made.bible.title, hexOf(chance.bytes(4)));
		const settings = draft.settings;
		const ids = {
			sequenceId,
			frameIds
		};
		const counted = {
			...story,
			frameCount: made.frames.length
		};
		return ok(buildSequence(counted, settings, engine, made, ids, isoNow(clock)));
	};
}
var titled = (made, title) => title === "" ? made : {
	...made,
	bible: {
		...made.bible,
		title
	}
};
var storyOf = ({ text, frameCount, arc, family, keepShots }) => ({
	text: cleanStory(text),
	frameCount: readFrameCount(frameCount) ?? 1,
	arc,
	family,
	...keepShots === true && { keepShots }
});
export { promptMaker };
