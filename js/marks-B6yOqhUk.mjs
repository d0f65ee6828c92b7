// web/core/binding/declared/marks.ts
var marks = {
	"{{PROMPT}}": "positive",
	"${prompt}": "positive",
	"{{NEGATIVE}}": "negative",
	"${negativeprompt}": "negative",
	"{{SEED}}": "seed",
	"{{WIDTH}}": "width",
	"{{HEIGHT}}": "height",
	"{{STEPS}}": "steps",
	"{{CFG}}": "cfg",
	"{{GUIDANCE}}": "guidance",
	"{{DENOISE}}": "denoise",
	"{{STRENGTH}}": "strength",
	"{{CHECKPOINT}}": "checkpoint",
	"{{GUIDE}}": "guide",
	"{{PREFIX}}": "prefix",
	"${prefix:}": "prefix"
};
var marksOf = (slot) => Object.keys(marks).filter((mark) => marks[mark] === slot);
export { marksOf as n, marks as t };
