// web/core/ids.ts
function hexOf(bytes) {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
function uuidFrom(bytes) {
	const fixed = Uint8Array.from(bytes.slice(0, 16));
	fixed[6] = (fixed[6] ?? 0) & 15 | 64;
	fixed[8] = (fixed[8] ?? 0) & 63 | 128;
	const hex = hexOf(fixed);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20)
	].join("-");
}
function frameIdFrom(bytes) {
	return hexOf(bytes.slice(0, 4));
}
// web/services/run/clock.ts
var pageClock = {
	now: () => Date.now(),
	after: (ms, call) => {
		const timer = setTimeout(call, ms);
		return () => clearTimeout(timer);
	}
};
var isoNow = (clock) => new Date(clock.now()).toISOString();
function pause(clock, ms) {
	return new Promise((resolve) => {
		clock.after(ms, resolve);
	});
}
export { hexOf as a, frameIdFrom as i, pageClock as n, uuidFrom as o, pause as r, isoNow as t };
