import { n as countCharacters } from "./count-IMobM-1I.mjs";
import { n as STORY_MAX, t as SHOT_LIST_MAX } from "./limits-__AKkWC6.mjs";
// web/core/story/check.ts
var storyMax = (keepShots) => keepShots === true ? SHOT_LIST_MAX : STORY_MAX;
function checkStory(text, keepShots) {
	const most = storyMax(keepShots);
	const count = countCharacters(text);
	if (count === 0) return "Story description required";
	if (count < 100) return `Story too brief. Minimum 100 characters.`;
	if (count > most) return `Story too long. Maximum ${most} characters.`;
}
function checkFrameCount(raw) {
	const count = readFrameCount(raw);
	if (count === void 0) return `Enter a whole number from 3 to 50`;
	if (count < 3) return `Minimum 3 frames required`;
	if (count > 50) return `Maximum 50 frames allowed`;
}
function readFrameCount(raw) {
	if (typeof raw === "number") return Number.isInteger(raw) && !Object.is(raw, -0) ? raw : void 0;
	const plain = raw.trim().replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 65296));
	return /^(?:0|-?[1-9]\d*)$/.test(plain) ? Number(plain) : void 0;
}
export { storyMax as i, checkStory as n, readFrameCount as r, checkFrameCount as t };
