// web/core/producer/tags.ts
function tagsOf(look) {
	const tags = look.split(/,\s*(?:and\s+)?|\s+(?:with|and|wearing|in)\s+/).map((part) => part.replace(/^(?:and |with |all |keeping )?(?:an?|the) /, "").trim());
	return [...new Set(tags.filter((tag) => tag !== ""))];
}
// web/core/producer/words/article.ts
function withArticle(noun) {
	if (/^(?:an?|the|his|her|one|two|three|several) /.test(noun) || /^(?:round|worn) /.test(noun) && noun.endsWith("s")) return noun;
	return `${/^(?:[aeio]|u(?!ni))/i.test(noun) ? "an" : "a"} ${noun}`;
}
export { tagsOf as n, withArticle as t };
