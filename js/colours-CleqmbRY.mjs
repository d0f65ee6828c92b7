// web/core/producer/colours.ts
var castColours = [
	{
		name: "mustard",
		hex: "#d9a441"
	},
	{
		name: "teal",
		hex: "#2f8f8b"
	},
	{
		name: "crimson",
		hex: "#b8323a"
	},
	{
		name: "violet",
		hex: "#7d5ba6"
	},
	{
		name: "forest green",
		hex: "#4f7f45"
	},
	{
		name: "sky blue",
		hex: "#5b9bd5"
	},
	{
		name: "coral",
		hex: "#e2725b"
	},
	{
		name: "navy",
		hex: "#2e4374"
	},
	{
		name: "rose",
		hex: "#d17a9b"
	},
	{
		name: "olive",
		hex: "#8b8b3a"
	},
	{
		name: "rust",
		hex: "#a5562a"
	},
	{
		name: "lavender",
		hex: "#a99bd1"
	}
];
function castColour(index, start) {
	const round = Math.floor(index / castColours.length);
	const colour = castColours[(index + start) % castColours.length] ?? castColours[0];
	return round === 0 ? colour : {
		name: colour.name,
		hex: shade(colour.hex, round)
	};
}
function shade(hex, round) {
	return `#${[
		1,
		3,
		5
	].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).map((part) => Math.max(0, Math.round(part * (1 - .055 * round)))).map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
var cloth = {
	red: "#c0392f",
	scarlet: "#c8332b",
	crimson: "#b8323a",
	orange: "#d9772b",
	yellow: "#e0b030",
	gold: "#c79a3a",
	golden: "#c79a3a",
	mustard: "#d9a441",
	green: "#4f7f45",
	teal: "#2f8f8b",
	blue: "#3f72af",
	navy: "#2e4374",
	purple: "#6f4f9c",
	violet: "#7d5ba6",
	pink: "#d17a9b",
	brown: "#7a5233",
	black: "#4a4a52",
	grey: "#8a8d91",
	gray: "#8a8d91",
	white: "#efeae0"
};
function clothColour(words) {
	return (words.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => cloth[word]).find((hex) => hex !== void 0);
}
function freeColour(used, index) {
	for (let at = index;; at++) {
		const { hex } = castColour(at, 0);
		if (!used.has(hex)) return hex;
	}
}
export { freeColour as i, castColours as n, clothColour as r, castColour as t };
