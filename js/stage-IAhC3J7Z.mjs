import { a as groundAt } from "./shapes-DvplilD_.mjs";
import { r as box } from "./geometry-DOw8KNLz.mjs";
// web/core/rough/places/stage.ts
var underwaterWords = /\b(underwater|(coral )?reefs?|sunken|sea ?bed|ocean floor|deep sea|under the sea|bottom of the (sea|lake|ocean))\b/;
function stageOf(pen, camera, random, indoors) {
	const [part, far] = indoors ? [.98, .8] : [.78, .46];
	const most = far * (camera.isNear ? 1.4 : 1);
	const back = Math.min(camera.scale * part, most * Math.min(1, camera.stage / 332 + .2));
	const { width } = camera.board;
	return {
		pen,
		camera,
		random,
		width,
		bottom: camera.stage,
		horizon: camera.horizon,
		back
	};
}
var besideHeads = ({ camera }, x) => !camera.isNear || x < .3 || x > .72 ? x : x < .46 ? .2 : .8;
function standing(stage, x, scale = stage.back, mirror = false) {
	return stage.pen.at(x * stage.width, groundAt(stage.camera, scale), scale, {
		mirror,
		squash: stage.camera.squash
	});
}
var across = ({ width }, top, bottom) => box(-60, top, width + 120, bottom - top);
function drawGround(stage, tone = stage.pen.tones.ground) {
	const { pen, width, horizon, bottom } = stage;
	pen.wash(across(stage, horizon, bottom + 80), tone);
	pen.line([[-60, horizon], [width + 60, horizon]], { w: .8 });
}
function drawRidge(stage, points, tone, soft = false) {
	const { pen, width, horizon, bottom } = stage;
	const line = points.map(([x, y]) => [x * width, horizon - y]);
	const low = Math.max(horizon, Math.min(bottom + 80, horizon + 60));
	pen.wash([
		[line[0][0], low],
		...line,
		[line.at(-1)[0], low]
	], tone, { soft: false });
	pen.line(line, { soft });
}
function skyline(random, count, low, high) {
	return Array.from({ length: count }, (_, index) => {
		const peak = index % 2 === 1 ? low + (high - low) * (.55 + random() * .45) : low + (high - low) * random() * .3;
		return [-.06 + 1.12 * (index + (random() - .5) * .5) / (count - 1), peak];
	});
}
export { skyline as a, underwaterWords as c, drawRidge as i, besideHeads as n, stageOf as o, drawGround as r, standing as s, across as t };
