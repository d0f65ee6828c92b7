import { r as ok } from "./failure-BCOygjpK.mjs";
import { s as unreachable } from "./answer-DG3ZLhFl.mjs";
// web/services/comfy/asking.ts
var patience = {
	look: 15e3,
	send: 3e4,
	large: 12e4
};
function ask(host, clock, { route, init, ms }, read) {
	const controller = new AbortController();
	return new Promise((resolve) => {
		const stop = clock.after(ms, () => {
			controller.abort();
			resolve(unreachable(`no answer in ${ms / 1e3} s`));
		});
		answered(host, route, {
			...init,
			signal: controller.signal
		}, read).then((value) => resolve(ok(value))).catch((cause) => resolve(unreachable(cause))).finally(stop);
	});
}
var answered = async (host, route, init, read) => read(await host.fetchApi(route, init));
export { patience as n, ask as t };
