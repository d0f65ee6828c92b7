// web/core/rough/prop.ts
var thing = (words, where, size, ...sketch) => ({
	words: new RegExp(`\\b(${words})(e?s)?\\b`),
	where,
	size,
	sketch
});
var isInsertable = ({ where, size }) => where === "hand" && size <= 80;
var wordsFor = ({ words }, text) => words.exec(text)?.[0];
export { thing as n, wordsFor as r, isInsertable as t };
