import { l as mix, n as apply, p as rotation, s as joint, t as add } from "./geometry-DOw8KNLz.mjs";
// web/core/rough/body.ts
var builds = {
	child: {
		leg: .39,
		torso: .32,
		arm: .3,
		head: .138
	},
	young: {
		leg: .46,
		torso: .325,
		arm: .345,
		head: .104
	},
	adult: {
		leg: .465,
		torso: .33,
		arm: .35,
		head: .1
	},
	old: {
		leg: .45,
		torso: .34,
		arm: .35,
		head: .103
	}
};
function bodyOf(look, pose) {
	const build = builds[look.age];
	const size = (part) => build[part] * look.height;
	const hip = [0, hipHeight(pose, size("leg"), look.height)];
	const lean = rotation(-pose.lean - (look.age === "old" && pose.turn === 0 ? 5 : 0));
	const neck = add(hip, apply(lean, [0, size("torso")]));
	const shoulder = look.height * (look.age === "child" ? .092 : .106) * look.girth;
	const arm = (offset, [dx, dy]) => {
		const from = add(neck, apply(lean, [offset, -size("torso") * .09]));
		const to = [from[0] + dx * size("arm"), from[1] + dy * size("arm")];
		return [
			from,
			joint(from, to, size("arm"), -1),
			to
		];
	};
	const leg = (offset, [dx, dy]) => {
		const from = [hip[0] + offset, hip[1]];
		const to = [from[0] + dx * size("leg"), from[1] + dy * size("leg")];
		return [
			from,
			joint(from, to, size("leg"), 1),
			to
		];
	};
	return {
		hip,
		neck,
		head: size("head"),
		arms: {
			near: arm(-shoulder * .62, pose.arms.near),
			far: arm(shoulder * .68, pose.arms.far)
		},
		legs: {
			near: leg(-shoulder * .35, pose.legs.near),
			far: leg(shoulder * .35, pose.legs.far)
		},
		shoulder,
		top: neck[1] + size("head") * 2.1
	};
}
function hipHeight(pose, leg, height) {
	const lowest = Math.min(pose.legs.near[1], pose.legs.far[1]);
	const knee = pose === void 0 ? 0 : kneeling(pose) * leg;
	return Math.max(-lowest * leg, knee) + pose.lift * height;
}
function kneeling({ legs }) {
	return legs.near[0] < -.3 && legs.near[1] > -.6 ? .5 : 0;
}
function alongLimb([a, b, c], t) {
	return t < .5 ? mix(a, b, t * 2) : mix(b, c, t * 2 - 1);
}
function footOf({ height }, { turn }) {
	return turn === 0 ? [0, 0] : [Math.sign(turn) * height * .42, height * .1];
}
export { bodyOf as n, footOf as r, alongLimb as t };
