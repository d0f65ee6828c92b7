// web/core/animatic/options.ts
var usualAnimatic = {
	timing: {
		by: "reading",
		seconds: 3
	},
	captions: true,
	moves: true
};
var longestSide = 1280;
var even = (value) => Math.max(2, Math.round(value / 2) * 2);
function videoSize({ width, height }) {
	const scale = longestSide / Math.max(width, height);
	return {
		width: even(width * scale),
		height: even(height * scale)
	};
}
export { videoSize as n, usualAnimatic as t };
