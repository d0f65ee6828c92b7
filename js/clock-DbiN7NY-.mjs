// web/services/run/clock.ts
var pageClock = {
	now: () => Date.now(),
	ticks: () => performance.now(),
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
export { pageClock as n, pause as r, isoNow as t };
