var actionLinesOn = ({ width }) => width < 600 ? 2 : 1;
function stripHeight(strip, board) {
	if (strip === "none") return 0;
	return 28 + (strip === "action" ? actionLinesOn(board) * 18 : 0);
}
var rules = {
	"wide shot": {
		from: 0,
		fills: .395,
		top: .5,
		horizon: .56
	},
	"full shot": {
		from: 0,
		fills: .74,
		top: .17,
		horizon: .6
	},
	"medium long shot": {
		from: .27,
		fills: .88,
		top: .12,
		horizon: .58
	},
	"medium shot": {
		from: .47,
		fills: .88,
		top: .12,
		horizon: .6
	},
	"close-up": {
		from: .67,
		fills: .88,
		top: .1,
		horizon: .64
	},
	"extreme close-up": {
		from: .86,
		fills: 1.1,
		top: -.16,
		horizon: .66
	},
	"two-shot": {
		from: .42,
		fills: .86,
		top: .13,
		horizon: .6
	},
	"over-the-shoulder": {
		from: .3,
		fills: .72,
		top: .22,
		horizon: .5
	}
};
var angles = {
	"eye level": {
		horizon: 0,
		squash: 1,
		tilt: 0,
		lean: 0
	},
	low: {
		horizon: .3,
		squash: 1.04,
		tilt: 0,
		lean: .3
	},
	high: {
		horizon: -.3,
		squash: .88,
		tilt: 0,
		lean: -.26
	},
	"bird's eye": {
		horizon: -.5,
		squash: .66,
		tilt: 0,
		lean: -.3
	},
	tilted: {
		horizon: 0,
		squash: 1,
		tilt: -7,
		lean: 0
	},
	"from the side": {
		horizon: 0,
		squash: 1,
		tilt: 0,
		lean: 0
	},
	"from behind": {
		horizon: 0,
		squash: 1,
		tilt: 0,
		lean: 0
	}
};
function cameraFor(size, angle, subject, board, strip) {
	const rule = rules[size];
	const view = angles[angle];
	const stage = board.height - strip;
	const shown = shownOf(subject, size, rule);
	const high = rule.fills * stage / (shown * view.squash);
	const isWhole = rule.from === 0 || rule.from < .6 && lies(subject);
	const wide = (isWhole && rule.from > 0 ? .97 : .86) * board.width / (isWhole ? subject.width : subject.breadth);
	const scale = Math.min(high, wide);
	const fitted = shown * scale * view.squash;
	const spare = rule.fills * stage - fitted;
	const wanted = rule.top * stage + (rule.from === 0 ? spare : spare * .6);
	const feet = (shown < subject.top ? wanted : Math.min(wanted, .95 * stage - fitted)) + (rule.from === 0 ? shown : subject.top) * scale * view.squash;
	return {
		board,
		stage,
		scale,
		feet,
		horizon: Math.min(feet - (view.lean > 0 ? .06 : .12) * stage, (rule.horizon + view.horizon) * stage),
		tilt: view.tilt,
		lean: view.lean,
		squash: view.squash,
		isNear: rule.from > 0
	};
}
var lies = ({ top, stature, width }) => top < stature * .58 && width > stature * .7;
function shownOf({ top, stature, head, above, reach, width }, size, { from }) {
	if (from === 0) return Math.max(top, stature * .75, reach);
	if (size === "extreme close-up") return head * .95;
	if (top < stature * .58) return top;
	const trunk = size === "medium shot" ? head + stature * .3 : head * 1.45;
	const shown = Math.max(stature * (1 - from) + above, trunk + above, reach);
	if (size !== "medium long shot") return Math.min(top, shown);
	const isLow = top - above < stature * .84;
	const most = top * (width > stature * .9 ? .84 : top < stature * .75 ? 1.08 : .9);
	return Math.max(Math.min(top, reach), isLow ? most : Math.min(most, shown));
}
function groundAt({ horizon, feet, scale }, depth) {
	return horizon + (feet - horizon) * depth / scale;
}
// web/core/rough/shapes.ts
var designArea = 230400;
function designSize({ width, height }) {
	const ratio = Math.min(21 / 9, Math.max(9 / 16, width / height || 16 / 9));
	const designHeight = Math.sqrt(designArea / ratio);
	return {
		width: tenth(designHeight * ratio),
		height: tenth(designHeight)
	};
}
function tenth(value) {
	return Math.round(value * 10) / 10;
}
export { groundAt as a, cameraFor as i, tenth as n, lies as o, actionLinesOn as r, stripHeight as s, designSize as t };
