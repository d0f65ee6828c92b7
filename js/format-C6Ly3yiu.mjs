// web/core/words/format.ts
function clock(ms) {
	const seconds = Math.max(0, Math.round(ms / 1e3));
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const rest = String(seconds % 60).padStart(2, "0");
	return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}
var seconds = (value) => value < 100 ? `${value.toFixed(1)} s` : clock(value * 1e3);
function clockRange(lowMs, highMs) {
	const unit = highMs < 12e4 ? 5e3 : 6e4;
	const low = Math.floor(lowMs / unit) * unit;
	const high = Math.max(Math.ceil(highMs / unit) * unit, unit);
	return low === high ? clock(high) : `${clock(low)}-${clock(high)}`;
}
function spokenRange(lowMs, highMs) {
	const [unit, name] = highMs < 9e4 ? [1e4, "s"] : highMs < 54e5 ? [6e4, "min"] : [36e5, "h"];
	const scale = name === "s" ? 10 : 1;
	const low = Math.floor(lowMs / unit) * scale;
	const high = Math.max(Math.ceil(highMs / unit), 1) * scale;
	if (low === high) return `${high} ${name}`;
	return low === 0 ? `up to ${high} ${name}` : `${low}-${high} ${name}`;
}
var counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
function numberRuns(numbers) {
	const runs = [];
	for (const number of [...numbers].sort((a, b) => a - b)) {
		const last = runs.at(-1);
		if (last && number === last[1] + 1) last[1] = number;
		else runs.push([number, number]);
	}
	return runs.map(([from, to]) => from === to ? `${from}` : `${from}-${to}`).join(", ");
}
export { seconds as a, numberRuns as i, clockRange as n, spokenRange as o, counted as r, clock as t };
