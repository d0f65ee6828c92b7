// web/core/story/count.ts
var INVISIBLE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
var OUTER_BLANKS = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
var SEEN = /[^\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
var graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
function cleanStory(text) {
	return text.replace(/\r\n?/g, "\n").normalize("NFC").replace(INVISIBLE, "").replace(OUTER_BLANKS, "");
}
function countCharacters(text) {
	let count = 0;
	for (const { segment } of graphemes.segment(cleanStory(text))) if (SEEN.test(segment)) count++;
	return count;
}
export { countCharacters as n, cleanStory as t };
