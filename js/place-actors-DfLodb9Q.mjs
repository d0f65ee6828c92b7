import { a as groundAt, o as lies } from "./shapes-B3V7XG6-.mjs";
import { i as isOnShoulders, n as isCarried, r as isOnLap, t as carries } from "./carrying-Bp-RoBHQ.mjs";
// web/core/rough/placed.ts
var closeUps = new Set(["close-up", "extreme close-up"]);
// web/core/rough/place-actors.ts
function isFacing(shot, cast) {
	if (closeUps.has(shot.size)) return (member) => member === cast[0];
	if (shot.size === "wide shot" || shot.size === "full shot") return () => true;
	const [largest] = cast.toSorted((a, b) => b.actor.subject.top - a.actor.subject.top);
	const { top } = (cast.find(({ actor }) => actor.isPerson) ?? largest).actor.subject;
	const isHeld = ({ actor: { character }, contact }) => contact != null || cast.some((other) => other.contact?.with === character.id);
	return (member) => {
		const { subject } = member.actor;
		return subject.top > top * .5 && subject.top < top * 1.7 || isHeld(member) && subject.top > top * .2;
	};
}
var sides = {
	left: .3,
	centre: .5,
	right: .7
};
var edges = {
	left: .13,
	centre: .85,
	right: .87
};
function placeActors(shot, cast, camera, front) {
	if (cast.length === 0) return [];
	const facing = isFacing(shot, cast);
	const plane = cast.filter(facing);
	const largest = Math.max(...plane.map(({ actor }) => actor.subject.top));
	const others = cast.filter((member) => !facing(member));
	const isLow = ({ actor }) => camera.isNear && actor.subject.top < largest * .5;
	const near = plane.map((member) => stand(shot, member, cast, camera, camera.scale, largest));
	if (front !== void 0) near.forEach((one, index) => {
		const at = .6 + index * .24 / Math.max(1, near.length - 1);
		one.x = camera.board.width * (front.side === "right" ? 1 - at : at);
	});
	const far = others.filter((member) => !isLow(member)).map((member) => {
		const placed = stand(shot, member, cast, camera, visibleScale(camera, member.actor.subject.top), 0);
		if (closeUps.has(shot.size)) placed.x = camera.board.width * edges[member.side];
		return placed;
	});
	const low = others.filter(isLow).map((member) => {
		const placed = before(shot, member, camera);
		const [first] = near;
		if (first === void 0) return placed;
		if (isUnder(member)) return {
			...placed,
			x: first.x,
			y: first.y,
			scale: first.scale
		};
		const ahead = (first.actor.subject.stature * .3 * first.scale + 30) * (first.facesLeft ? -1 : 1);
		return /^kneeling( sadly)?, /.test(first.actor.doing) ? {
			...placed,
			x: first.x + ahead
		} : placed;
	});
	return inArms([
		...spread(far, camera),
		...spread(near, camera),
		...low
	], camera);
}
function inArms(actors, { squash, stage, board }) {
	const carried = actors.filter(({ actor }) => isCarried(actor.doing));
	const bearer = actors.find(({ actor }) => carries(actor.doing));
	if (bearer === void 0 || carried.length === 0) return actors;
	const { x, y, scale, facesLeft } = bearer;
	const { isPerson } = bearer.actor;
	if (inMouth.test(bearer.actor.doing)) return inTeeth(actors, bearer, carried);
	const fits = scale * Math.min(1, (y - stage * .04) / (heightWith(bearer.actor, carried) * scale * squash));
	bearer.scale = fits;
	for (const one of carried) {
		const { up, ahead, shrink, isTurned } = berthFor(one.actor, bearer.actor);
		const turned = isTurned ? !facesLeft : facesLeft;
		const head = one.actor.isPerson || !isPerson ? one.actor.ahead * fits * (turned ? -1 : 1) : 0;
		const spot = x + ahead * fits * (facesLeft ? -1 : 1);
		Object.assign(one, {
			x: Math.min(board.width * .92, Math.max(board.width * .08, spot + head)) - head,
			y: Math.min(stage * .96, y - up * fits * squash),
			scale: fits * shrink,
			facesLeft: turned
		});
	}
	const behind = carried.filter(({ actor }) => isOnShoulders(actor.doing));
	const before = carried.filter((one) => !behind.includes(one));
	const others = actors.filter((one) => !carried.includes(one));
	return [
		...behind,
		...others,
		...before
	];
}
var heightWith = (bearer, carried) => Math.max(...carried.map(({ actor }) => berthFor(actor, bearer).up + actor.subject.top));
function berthFor(one, bearer) {
	const { stature, top, above, head } = bearer.subject;
	if (!bearer.isPerson) return {
		up: top * .86,
		ahead: 0,
		shrink: 1,
		isTurned: false
	};
	if (isOnShoulders(one.doing)) return {
		up: top - above - head * .7 - one.subject.stature * .28,
		ahead: bearer.ahead,
		shrink: 1,
		isTurned: false
	};
	const lap = isOnLap(one.doing);
	if (one.isPerson) return {
		up: stature * (lap ? .26 : .4),
		ahead: stature * .2,
		shrink: 1,
		isTurned: !lap
	};
	const chin = top - above - head;
	const low = stature * (lap ? .29 : .2);
	const room = (chin - low) / (one.subject.top * .8);
	const shrink = Math.min(1, Math.max(.5, room));
	return {
		up: lap ? low : Math.min(stature * .42, chin - one.subject.top * shrink * .8),
		ahead: stature * .14 + (lap ? 0 : bearer.ahead),
		shrink,
		isTurned: false
	};
}
var inMouth = /\b(in|by) (the|its|his|her|their) (mouth|beak|jaws|teeth)\b|\bby the scruff\b/i;
function inTeeth(actors, bearer, carried) {
	const { x, y, scale, facesLeft, actor } = bearer;
	for (const one of carried) {
		const [ahead, up] = actor.hand;
		one.scale = Math.min(scale, actor.subject.head * 1.6 * scale / one.actor.subject.top);
		one.x = x + ahead * scale * (facesLeft ? -1 : 1);
		one.y = y - up * scale + one.actor.subject.top * one.scale * .7;
		one.facesLeft = facesLeft;
	}
	return [...actors.filter((one) => !carried.includes(one)), ...carried];
}
function placeAboard(actors, cast, camera) {
	const { isNear } = camera;
	return actors.flatMap((one) => {
		const { id } = one.actor.character;
		const others = cast.filter(({ actor, berth }) => berth?.leader === id && actor !== one.actor);
		if (others.length === 0) return [one];
		const all = [one.actor, ...others.map(({ actor }) => actor)];
		const middle = all.reduce((sum, { ahead }) => sum + ahead, 0) / all.length;
		if (isNear) one.x += (one.actor.ahead - middle) * one.scale * (one.facesLeft ? -1 : 1);
		one.isAboard = true;
		const aboard = [one, ...others.map(({ actor }) => ({
			...one,
			actor,
			held: null
		}))];
		return isNear ? aboard.map((each) => headIn(each, camera)) : aboard;
	});
}
function headIn(one, { board, stage, squash }) {
	const { ahead: before, subject } = one.actor;
	const ahead = before * one.scale * (one.facesLeft ? -1 : 1);
	const head = Math.min(board.width * .92, Math.max(board.width * .08, one.x + ahead));
	const chin = Math.max(0, subject.top - subject.above - subject.head) * one.scale * squash;
	return {
		...one,
		x: head - ahead,
		y: Math.min(one.y, stage * .96 + chin)
	};
}
function before(shot, member, camera) {
	const { board, stage } = camera;
	const { actor, side } = member;
	const { top, width } = actor.subject;
	const most = actor.isPerson || width > 40 ? Infinity : camera.scale * 1.6;
	const scale = Math.min(stage * .42 / top, board.width * .3 / width, most);
	const x = board.width * (side === "left" ? .2 : .8);
	return at(member, viewOf(shot, actor), {
		x,
		y: stage * .97,
		scale
	});
}
var at = ({ actor, facesLeft }, view, spot) => ({
	actor,
	facesLeft,
	view,
	held: null,
	hasSeat: false,
	...spot
});
function farScale(camera) {
	const { stage, horizon, feet, scale } = camera;
	return Math.min(scale * .62, scale * (stage * .97 - horizon) / (feet - horizon));
}
function visibleScale(camera, top) {
	const eye = (camera.feet - camera.horizon) / camera.scale;
	const most = (camera.horizon - camera.stage * .05) / Math.max(1, top - eye);
	return top > eye && most > 0 ? Math.min(farScale(camera), most) : farScale(camera);
}
function stand(shot, member, cast, camera, scale, largest) {
	const { actor, side, facesLeft } = member;
	const grown = Math.max(1, Math.min(2.5, largest * .2 / actor.subject.top));
	const isAlone = cast.length === 1 && side === "centre";
	const third = camera.isNear ? .04 : .09;
	const x = isAlone ? .5 + (facesLeft ? third : -third) : sides[side];
	return at(member, viewOf(shot, actor), {
		x: camera.board.width * x,
		y: groundAt(camera, scale),
		scale: scale * grown
	});
}
function viewOf(shot, { doing }) {
	if (shot.angle === "from behind" || /\b(turns? (his|her|their) back|with (his|her|their|the) back to the (camera|viewer))\b/.test(doing)) return "back";
	return shot.angle === "from the side" ? "side" : "turned";
}
var isUnder = ({ actor }) => /\blying underneath\b/.test(actor.doing);
function spread(actors, { board, isNear }) {
	const sorted = [...actors].sort((a, b) => a.x - b.x);
	const length = actors.reduce((sum, { actor, scale }) => sum + actor.subject.width * scale, 0);
	const isWhole = actors.every(({ actor }) => lies(actor.subject)) && length < board.width;
	const half = ({ actor: { subject, isPerson, ahead }, scale }) => Math.max((isNear && !isWhole ? subject.breadth : subject.width) / 2, isPerson || isNear ? 0 : Math.abs(ahead) + subject.head * 1.2) * scale;
	for (let index = 1; index < sorted.length; index++) {
		const [left, right] = [sorted[index - 1], sorted[index]];
		const touch = touching(left.actor, right.actor);
		const gap = (half(left) + half(right)) * touch;
		const missing = left.x + gap - right.x;
		if (missing > 0) {
			left.x -= missing / 2;
			right.x += missing / 2;
		}
		if (touch < .9) right.x = left.x + gap;
	}
	const out = (value) => Math.max(0, value);
	const overLeft = Math.max(...sorted.map((one) => out(half(one) + 8 - one.x)), 0);
	for (const one of sorted) one.x += overLeft;
	const overRight = Math.max(...sorted.map((one) => out(one.x + half(one) + 8 - board.width)), 0);
	for (const one of sorted) one.x -= overRight;
	for (const one of sorted) if (isNear && !isWhole) one.x -= one.actor.ahead * middleOf(one.actor) * one.scale * (one.facesLeft ? -1 : 1);
	return actors;
}
var middleOf = ({ isPerson, subject }) => isPerson || subject.breadth < subject.head * 2.4 ? 1 : .6;
function touching(one, other) {
	if ([one, other].some((actor) => isUnder({ actor }))) return .12;
	const poses = new Set([one.poseName, other.poseName]);
	if (poses.has("embrace")) return .62;
	if (poses.has("throw")) return 2.2;
	if (one.poseName === "haul" || other.poseName === "haul") return 1.06;
	if (one.poseName === "offer" || one.poseName === "dance" && other.poseName === "dance") return .86;
	return poses.has("offer") ? 1.25 : .98;
}
function placeFront(member, { stage, board, squash }) {
	const { actor, side } = member;
	const { stature, top, breadth, width } = actor.subject;
	const isRight = side === "right";
	const scale = actor.isPerson ? Math.min(stage * .8 / (stature * .42), board.width * .36 / (stature * .3)) : Math.min(stage * .62 / top, board.width * .4 / Math.min(width, breadth * 1.4));
	const x = board.width * (isRight ? .83 : .17);
	const y = actor.isPerson ? stage * .2 + top * scale * squash : Math.max(stage * 1.02, stage * .42 + top * scale * squash);
	return at({
		...member,
		facesLeft: isRight
	}, "back", {
		x,
		y,
		scale
	});
}
export { placeFront as a, placeActors as i, isFacing as n, closeUps as o, placeAboard as r, farScale as t };
