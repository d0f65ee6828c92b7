// web/core/rough/carrying.ts
var isCarried = (doing) => /\b((held|carried|cradled|slung) (in|on|over) (\w+ ){0,2}(arms?|shoulders?|back|mouth|beak|jaws|teeth)|carried by)\b/i.test(doing);
var carries = (doing) => /\b(carr(y|ies|ying)|cradl\w+|hold(s|ing)?)\b/i.test(doing);
var sitsOnIt = ", sitting on it";
// web/core/rough/prop.ts
var thing = (words, where, size, ...sketch) => ({
	words: new RegExp(`\\b(${words})(e?s)?\\b`),
	where,
	size,
	sketch
});
var isInsertable = ({ where, size }) => where === "hand" && size <= 80;
export { sitsOnIt as a, isCarried as i, thing as n, carries as r, isInsertable as t };
