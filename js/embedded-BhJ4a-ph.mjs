import { r as arcs } from "./arcs-BhYezcGg.mjs";
import { t as cleanStory } from "./count-IMobM-1I.mjs";
import { A as words, E as birds, O as speechVerbs, S as determiners, T as animals, d as picturesOf, f as full, g as nounOf, h as detail, k as verbOf, l as unitsOf, m as isMoving, n as readStory, o as called, p as isLarge, r as atmosphereOf, s as sentence, t as bibleOf, u as itself } from "./story-reading-gYvYyFEB.mjs";
import { t as shotListOf } from "./shot-list-YKIwySd6.mjs";
import { n as pick, t as hash } from "./hash-DNglcrui.mjs";
// web/core/story/spread.ts
function spreadBeats(arc, n) {
	const { beats } = arcs[arc];
	if (n >= beats.length) {
		const counts = apportion(beats.map((beat) => beat.share), n);
		return beats.flatMap((beat, index) => Array.from({ length: counts[index] ?? 0 }, () => [beat]));
	}
	return gather(beats, n);
}
function apportion(weights, total) {
	const sum = weights.reduce((a, b) => a + b, 0) || 1;
	const exact = weights.map((weight) => weight / sum * total);
	const counts = exact.map((share) => Math.max(1, Math.floor(share)));
	const missing = () => total - counts.reduce((a, b) => a + b, 0);
	const short = (index) => (exact[index] ?? 0) - (counts[index] ?? 0);
	const all = [...weights.keys()];
	while (missing() > 0) bump(all, short, 1);
	while (missing() < 0) bump(all.filter((index) => (counts[index] ?? 0) > 1), (index) => -short(index), -1);
	return counts;
	function bump(among, need, by) {
		const best = among.reduce((a, b) => need(b) > need(a) + 1e-9 ? b : a);
		counts[best] = (counts[best] ?? 0) + by;
	}
}
function gather(beats, n) {
	const frames = Array.from({ length: n }, () => []);
	let before = 0;
	for (const beat of beats) {
		const centre = (before + beat.share / 2) / 100;
		frames[Math.min(n - 1, Math.floor(centre * n))]?.push(beat);
		before += beat.share;
	}
	for (let empty = 0; empty < n; empty++) if (frames[empty]?.length === 0) fill(frames, empty);
	return frames;
}
function fill(frames, empty) {
	const donor = [...frames.keys()].filter((index) => (frames[index]?.length ?? 0) > 1).reduce((a, b) => Math.abs(b - empty) < Math.abs(a - empty) ? b : a);
	const step = donor > empty ? -1 : 1;
	for (let index = donor; index !== empty; index += step) {
		const beat = step > 0 ? frames[index]?.pop() : frames[index]?.shift();
		if (beat === void 0) return;
		if (step > 0) frames[index + step]?.unshift(beat);
		else frames[index + step]?.push(beat);
	}
}
// web/core/producer/afloat.ts
function afloat(parts, cast, moments) {
	const from = moments.findLastIndex(({ action }) => ROWING.test(action.doing));
	const rower = moments[from]?.doers[0];
	if (rower === void 0 || moments.slice(from).some(({ unit }) => LANDING.test(unit.text))) return parts;
	const isAboard = ({ id, doing }) => cast.some((one) => one.id === id && one.kind === "person" && !one.plural) && !ELSEWHERE.test(doing) && !isMoving(doing);
	const one = parts.find(({ id }) => id === rower.id) ?? parts[0];
	if (one === void 0 || !isAboard(one)) return parts;
	const way = one.id === rower.id && MEANWHILE.test(one.doing) ? "rowing" : "sitting in";
	return parts.map((part) => part === one ? {
		...part,
		doing: `${way} the boat, ${part.doing}`
	} : part);
}
var inBoat = (doing) => doing.replace(/^(?:rowing|sitting in) the boat, /, "");
var ROWING = /^(?:rowing|paddling)\b(?! (?:machine|ashore|home|back))(?!.* to (?!the middle))/;
var MEANWHILE = /^(?:smiling|laughing|grinning|listening|watching|looking|turned|facing|close|beside|talking|singing|humming|whistling|nodding|speaking)\b/;
var LANDING = /\b(?:ashore|land(?:s|ed)|reach(?:es|ed)|arriv(?:es|ed)|docked|moor(?:s|ed)|tie[sd]? up|climb(?:s|ed)? out|step(?:s|ped)|jump(?:s|ed)|dive[sd]?|dove|swims?|swam|falls?|fell|overboard|capsiz\w+|sinks?|sank|wade[sd]?|beached|drag(?:s|ged)|shore|bank|pier|jetty|dock|beach|island)\b/i;
var ELSEWHERE = /\b(?:boat|rowing|paddling|swimming|diving|jumping|falling|climbing|standing|lying|walking|running|flying|shore|bank|pier|dock|beach|bridge|cliff|porch|held|drowning)\b|\bfrom (?:the|his|her)\b/;
// web/core/producer/moment-told.ts
function momentTold({ from, to, drawn, picture }, story) {
	const { moments, tellings, tongue } = story;
	const own = tellings[drawn] || tongue.quiet;
	const now = moments[drawn];
	if (tongue.id !== "en" || picture.note !== "" || now === void 0) return own;
	const beside = moments.slice(from, to).flatMap((moment, at) => {
		return moment.doers.some((doer) => !now.doers.includes(doer) && picture.cast.some(({ id, doing }) => id === doer.id && inBoat(doing).startsWith(moment.action.doing))) && (from + at < drawn ? isOne(moment, now) : isToldWith(story, drawn, from + at)) ? [from + at] : [];
	});
	const [first, last] = [Math.min(drawn, ...beside), Math.max(drawn, ...beside)];
	const whole = tellings.slice(first + 1, last + 1).reduce((told, telling, at) => chained(told, inWords(story, first + at + 1, told) ?? telling, moments[first + at], moments[first + at + 1]), opened(tellings[first] ?? "", moments[first]?.unit.text ?? ""));
	return beside.length > 0 && whole.length <= LONGEST ? whole : own;
}
var isOne = (one, other) => one.unit.sentence === other.unit.sentence;
function isToldWith({ moments, tellings }, drawn, later) {
	const [now, other] = [moments[drawn], moments[later]];
	if (now === void 0 || other === void 0) return false;
	const both = `${tellings[drawn] ?? ""} ${tellings[later] ?? ""}`;
	return isOne(now, other) || later === drawn + 1 && both.length <= SHORT;
}
var SHORT = 88;
var LONGEST = 94;
function inWords({ units, readings, cast }, index, told) {
	const meant = readings[index]?.mentions.filter(({ pronoun }) => pronoun) ?? [];
	const isNamed = ({ id }) => cast.some((member) => member.id === id && told.toLowerCase().includes(called(member).toLowerCase()));
	const text = units[index]?.text.replace(JOINT, "") ?? "";
	return meant.length > 0 && meant.every(isNamed) ? sentence(text) : void 0;
}
var opened = (telling, text) => {
	const joint = /^(?:when|while|as soon as|as|because|although|once)\s+/i.exec(text)?.[0] ?? "";
	return telling.startsWith(joint) ? telling : `${joint}${uncapped(telling, text.slice(joint.length))}`;
};
function chained(told, telling, before, moment) {
	const text = moment?.unit.text ?? "";
	if (moment?.unit.sentence !== before?.unit.sentence) return `${told} ${telling}`;
	const joint = JOINT.exec(text)?.[0] ?? "";
	const comma = /[,;:]\s*$/.exec(before?.unit.text ?? "")?.[0].trim() ?? (joint === "" ? ", and" : "");
	const isSame = moment?.doers.length === before?.doers.length && moment?.doers[0] === before?.doers[0];
	const rest = text.slice(joint.length);
	const verb = isSame ? telling.indexOf(` ${rest.split(" ")[0]} `) : -1;
	const clause = verb > 0 ? telling.slice(verb + 1) : uncapped(telling, rest);
	return `${told.replace(/[.,;:]$/, "")}${comma} ${joint.toLowerCase()}${clause}`;
}
function uncapped(telling, text) {
	const [word = ""] = telling.split(" ");
	const small = word.toLowerCase();
	return determiners.has(small) || text.startsWith(`${small} `) ? `${small}${telling.slice(word.length)}` : telling;
}
var JOINT = /^(?:and so|and then|and|but|so|then|because|until|when|while|as soon as|as|although|once)\s+/i;
// web/core/producer/staying.ts
var LATELY = 2;
function staying(picture, now, moments) {
	const [doer, second] = now.doers;
	const [part] = picture.cast;
	if (doer === void 0 || doer.plural || second !== void 0 || part === void 0) return [];
	const leaves = LEAVING.test(part.doing) || AWAY.test(part.doing);
	if (picture.note !== "" || leaves || ALONE.test(now.unit.text)) return [];
	const recent = moments.filter(({ unit }) => unit.sentence >= now.unit.sentence - LATELY);
	const others = [...new Set(recent.toReversed().flatMap((moment) => presentIn(moment)))].filter((one) => !one.plural && !picture.cast.some(({ id }) => id === one.id));
	const lasting = others.filter((one) => presentIn(now).every((other) => other === one || nounOf(other) !== nounOf(one))).flatMap((one) => lastingOf(one, recent));
	return lasting.length > 0 ? lasting : beside(doer, others, picture, recent, now);
}
var ALONE = /\b(?:alone|by (?:him|her|it)self|nobody|no one)\b/i;
function seatedWith(doing, parts, now, moments) {
	const [doer] = now.doers;
	const [posture] = parts.map((part) => SEATED.exec(part.doing)?.[0]).filter((one) => one !== void 0);
	const shared = moments.findLast(({ action }) => posture !== void 0 && action.doing.startsWith(posture));
	return doer !== void 0 && shared?.doers.includes(doer) === true && posture !== void 0 && HANDLING.test(doing) ? `${posture}, ${doing}` : doing;
}
var SEATED = /^(?:sitting|kneeling|lying)\b[^,]*/;
var HANDLING = /^(?:holding|opening|reading|showing|looking|writing|eating|drinking|talking|speaking|pointing|telling|handing|giving|laughing|crying|smiling|watching)\b/;
var LEAVING = /^(?:leaving|fetching|disappearing|vanishing|fleeing|going|fading|entering|sneaking)\b/;
var AWAY = /^(?:running|walking|driving|riding|flying|climbing|crawling|going|hurrying|sailing|rowing|swimming|floating|galloping|rushing|racing|sneaking|creeping|cycling|stepping|drifting|trotting|marching|limping|pedaling) (?:\w+ )?(?:away|off|out|home|down|up|into|to|through|across|along|past|on|from)\b/;
var presentIn = ({ doers, others, action }) => FAR.test(action.doing) ? doers : [...doers, ...others];
var FAR = /^(?:seeing|hearing|spotting|noticing|watching|looking|staring|listening|calling|waving|remembering|thinking|dreaming|searching|waiting for)\b/;
function lastingOf(member, moments) {
	const last = moments.findLast((moment) => presentIn(moment).includes(member) && !moment.unit.speech && !STILL$1.test(doingIn(member, moment) ?? ""));
	const doing = last === void 0 ? void 0 : doingIn(member, last);
	if (last === void 0 || doing === void 0) return [];
	const [held] = last.others.filter((one) => doing.includes(` the ${nounOf(one)}`));
	if (HOLDING$1.test(doing) && held !== void 0) return [{
		id: member.id,
		doing
	}, {
		id: held.id,
		doing: "held close"
	}];
	const [carrier] = last.doers;
	if (/^held in\b/.test(doing) && carrier !== void 0 && carrier !== member) {
		const load = / the (?:mouth|beak|jaws)\b/.exec(doing)?.[0].trim();
		const carries = `carrying the ${nounOf(member)}${load === void 0 ? "" : ` in ${load}`}`;
		return [{
			id: carrier.id,
			doing: carries
		}, {
			id: member.id,
			doing
		}];
	}
	return LASTING.test(doing) ? [{
		id: member.id,
		doing: doing.split(",")[0] ?? doing
	}] : [];
}
function doingIn({ id }, { doers, action }) {
	if (action.seen?.id === id) return action.seen.doing;
	return doers.some((one) => one.id === id) ? action.doing : void 0;
}
var STILL$1 = /^(?:watching|looking|staring|talking|listening|laughing|smiling|crying|weeping|eating|drinking|waiting)\b/;
var HOLDING$1 = /^(?:holding|cradling|carrying)\b/;
var LASTING = /^(?:sitting|lying|kneeling|crouching|sleeping|asleep|trapped|caught|stuck|tied|bound|held|hiding|hanging|leaning|trailing|resting|unconscious)\b/;
function beside(doer, [other, second], picture, recent, now) {
	if (other === void 0 || second !== void 0 || picture.cast.length > 1) return [];
	const both = recent.findLast((moment) => [doer, other].every((one) => [...moment.doers, ...moment.others].includes(one)));
	if (both === void 0) return [];
	if (now.unit.speech) return [{
		id: other.id,
		doing: `facing the ${nounOf(doer)}`
	}];
	if (both.unit.sentence < now.unit.sentence - 1) return [];
	return TOGETHER.has(verbOf(both.action.doing.split(/[ ,]/)[0] ?? "")?.base ?? "") ? [{
		id: other.id,
		doing: `close to the ${nounOf(doer)}`
	}] : [];
}
var TOGETHER = words(`meet catch grab seize hold hug embrace kiss help tell ask say speak talk thank greet comfort visit find
  join stop arrest question sit lie kneel lead save rescue free untie push pull tease hit bite fight feed answer whisper`);
// web/core/producer/joined.ts
function joined(picture, { from, to, drawn }, story) {
	const { moments } = story;
	const cast = [...picture.cast];
	const held = cast.length > 1 && HOLDING.test(cast[0]?.doing ?? "");
	moments.slice(from, to).forEach(({ doers, others, action, unit }, at) => {
		if (from + at === drawn || !isAtOnce(moments, from + at, drawn)) return;
		if (from + at > drawn && others.some((one) => !cast.some(({ id }) => id === one.id))) return;
		if (from + at < drawn && isGiven(action.doing, moments[drawn])) return;
		if (from + at > drawn && !isToldWith(story, drawn, from + at) && !STILL.has(baseOf(action.doing))) return;
		for (const { id } of doers) {
			const known = cast.findIndex((part) => part.id === id);
			const leads = moments[drawn]?.action.seen?.id === id || (moments[drawn]?.doers.some((doer) => doer.id === id) ?? false);
			const doing = cast[known]?.doing ?? "";
			const busy = from + at < drawn ? !isNearby(doing) : /^(?:held|riding on)\b/.test(doing);
			if (from + at < drawn && known < 0 && cast.length > 1 && isOver({
				action,
				unit
			}, moments[drawn])) continue;
			const still = from + at < drawn ? stillDoing({
				action,
				unit
			}, moments[drawn]) : action.doing;
			if (known >= 0 && !leads && !busy && still === action.doing) cast[known] = {
				id,
				doing: still
			};
			else if (known < 0 && from + at > drawn && COMING.test(action.doing)) continue;
			else if (known < 0 && cast.length < 3 && picture.cast.length > 0 && !held) cast.push({
				id,
				doing: still
			});
		}
	});
	const still = stays(cast, picture, drawn, moments);
	for (const { id, doing } of still.parts) {
		const known = cast.findIndex((part) => part.id === id);
		if (known > 0 && isNearby(cast[known]?.doing ?? "")) cast[known] = {
			id,
			doing
		};
		else if (known < 0 && cast.length < 3) cast.push({
			id,
			doing
		});
	}
	if (cast[0] !== void 0) cast[0] = {
		...cast[0],
		doing: still.doing
	};
	for (const { id, doing } of looted(cast, drawn, moments)) {
		const known = cast.findIndex((part) => part.id === id);
		if (known >= 0) cast[known] = {
			id,
			doing
		};
		else if (cast.length < 3) cast.push({
			id,
			doing
		});
	}
	const moves = cast.some(({ doing }) => isMoving(doing)) && picture.sizes.length === 0 && picture.note === "";
	const seated = cast.length === 2 && picture.sizes.length === 0 && /^(?:sitting|kneeling|lying)\b/.test(cast[0]?.doing ?? "") && / alongside\b/.test(cast[1]?.doing ?? "");
	const boarded = picture.note === "" ? afloat(cast, story.cast, untilNow(drawn, moments)) : cast;
	return {
		...picture,
		cast: boarded,
		...(moves || seated) && { sizes: full }
	};
}
var isOver = ({ action, unit }, now) => unit.sentence !== now?.unit.sentence && (isMoving(action.doing) || MOMENTARY.test(action.doing)) && !GOING_ON.test(action.doing);
function stillDoing(told, now) {
	const [doer] = now?.doers ?? [];
	return doer !== void 0 && isOver(told, now) ? `close to the ${nounOf(doer)}` : told.action.doing;
}
var MOMENTARY = /^(?:biting|stinging|pecking|scratching|hitting|punching|slapping|grabbing|kissing|giving|handing)\b/;
var GOING_ON = /^(?:chasing|following|carrying|leading|kneeling|lying|hanging|clinging|rowing|riding|driving)\b/;
var HOLDING = /^(?:leading|hugging|kissing|carrying|pulling|dragging|embracing|shaking)\b/;
function isGiven(doing, now) {
	const [doer] = now?.doers ?? [];
	return /^(?:handing|giving|passing|offering|throwing|tossing)\b/.test(doing) && doer !== void 0 && doing.includes(`the ${nounOf(doer)} `);
}
var COMING = /^(?:coming|arriving|entering|appearing|returning|(?:rushing|running|walking|stepping|bursting|hopping|hurrying|storming|flying) (?:in|up|over|back)\b)/;
function looted(cast, drawn, moments) {
	const chased = cast.find(({ doing }) => doing === "running ahead, looking back");
	const theft = moments.slice(Math.max(0, drawn - 3), drawn).findLast(({ doers, action }) => doers[0]?.id === chased?.id && TAKING.has(baseOf(action.doing)));
	if (chased === void 0 || theft === void 0) return [];
	const [being] = theft.others.filter(({ kind, plural }) => kind === "animal" && !plural);
	const loot = being === void 0 ? theft.action.objects[0] : `the ${being.noun}`;
	const isBeast = theft.doers[0]?.kind === "animal";
	const runs = {
		id: chased.id,
		doing: `running ahead, carrying ${loot}${isBeast ? " in the mouth" : ""}`
	};
	if (loot === void 0) return [];
	return being === void 0 ? [runs] : [runs, {
		id: being.id,
		doing: isBeast ? "held in the mouth" : "held in both arms"
	}];
}
var STILL = words("sit lie sleep stand wait kneel hang live lean hide crouch");
var baseOf = (doing) => verbOf(doing.split(/[ ,]/)[0] ?? "")?.base ?? "";
var TAKING = words("grab snatch steal seize take");
var isNearby = (doing) => /^(?:facing|turned to|watching|close to|standing near|standing close|a few steps from|beside|next to|turning toward|leaning in|half turned)\b/.test(doing);
function isAtOnce(moments, at, drawn) {
	const [one, now] = [moments[at], moments[drawn]];
	if (one === void 0 || now === void 0) return false;
	const [first, last] = [Math.min(at, drawn), Math.max(at, drawn)];
	const between = moments.slice(first + 1, last + 1);
	if (at > drawn && /^(?:until|till|before)\b/i.test(one.unit.text)) return false;
	if (between.some(({ unit }) => LEAP.test(unit.text)) || at < drawn && isLeaving(one)) return false;
	const meanwhile = between.length === 1 && /^(?:while|as)\b/i.test(between[0]?.unit.text ?? "");
	return one.place === now.place || meanwhile && one.unit.sentence === now.unit.sentence;
}
var LEAP = /^\W*(?:(?:and|but|then),? )?(?:(?:(?:on|in|by) )?(?:the|that|one|early) (?:(?:very |same )?(?:next|following|last|late|early) )?(?:morning|day|afternoon|evening|night|week|month|year|spring|summer|autumn|winter)\b|(?:at|by|before|after) (?:dawn|dusk|night|nightfall|midnight|noon|sunrise|sunset|breakfast|lunch|dinner|supper|school|work|midday)\b|(?:in|on|every|each|next|last) (?:spring|summer|autumn|fall|winter|\w+day|morning|evening|night)\b|(?:\w+ ){0,3}(?:days?|weeks?|months?|years?|hours?) later\b|later\b|back (?:home|at|in)\b|at home\b|from (?:that day|then) on\b|soon after\b|after (?:the|that|an?) )/i;
var isLeaving = ({ action }) => GOING.has(verbOf(action.doing.split(/[ ,]/)[0] ?? "")?.base ?? "") || /^(?:running|driving|flying|riding|walking|going|hurrying|sneaking|rushing|storming|limping) (?:away|off)\b|^fading\b/.test(action.doing);
var GOING = words("flee leave vanish disappear depart escape die drown retire");
function stays(cast, picture, drawn, moments) {
	const now = moments[drawn];
	const doing = cast[0]?.doing ?? "";
	if (now === void 0) return {
		parts: [],
		doing
	};
	const before = scene(drawn, moments);
	const parts = staying({
		...picture,
		cast
	}, now, before);
	return {
		parts,
		doing: seatedWith(doing, parts, now, before)
	};
}
function scene(drawn, moments) {
	const before = moments.slice(0, drawn);
	const cut = before.findLastIndex((moment, at) => !isAtOnce(moments, at, drawn) || isMovingOn(moment, moments[drawn]));
	return before.slice(cut + 1);
}
function untilNow(drawn, moments) {
	const before = moments.slice(0, drawn);
	return moments.slice(before.findLastIndex((_, at) => !isAtOnce(moments, at, drawn)) + 1, drawn + 1);
}
var isMovingOn = ({ doers, action }, now) => doers.some((one) => now?.doers.includes(one) ?? false) && AWAY.test(action.doing);
// web/core/producer/spread.ts
function portionsOf(weights, sentences, n) {
	return n >= weights.length ? stretch(weights, n) : joinUnits(weights, sentences, n);
}
function stretch(weights, n) {
	return apportion(weights, n).flatMap((aspects, unit) => Array.from({ length: aspects }, (_, aspect) => ({
		from: unit,
		to: unit + 1,
		drawn: unit,
		aspect,
		aspects
	})));
}
function joinUnits(weights, sentences, n) {
	const sums = [0];
	for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
	const fair = (sums.at(-1) ?? 0) / n;
	const cost = (from, to) => {
		const inside = to < weights.length && sentences[to - 1] === sentences[to] ? .15 * fair * fair : 0;
		return ((sums[to] ?? 0) - (sums[from] ?? 0) - fair) ** 2 + inside;
	};
	const cuts = cheapest(weights.length, n, cost);
	return cuts.slice(1).map((to, index) => {
		const from = cuts[index] ?? 0;
		return {
			from,
			to,
			drawn: heaviest(weights, from, to),
			aspect: 0,
			aspects: 1
		};
	});
}
function cheapest(count, n, cost) {
	let best = Array.from({ length: count + 1 }, (_, to) => ({
		cost: to === 0 ? 0 : Infinity,
		edges: [0]
	}));
	for (let run = 1; run <= n; run++) best = best.map((_, to) => {
		let found = {
			cost: Infinity,
			edges: [0]
		};
		for (let from = run - 1; from < to; from++) {
			const before = best[from];
			if (before === void 0 || before.cost === Infinity) continue;
			const total = before.cost + cost(from, to);
			if (total < found.cost) found = {
				cost: total,
				edges: [...before.edges, to]
			};
		}
		return found;
	});
	return best[count]?.edges ?? [0, count];
}
function heaviest(weights, from, to) {
	let best = from;
	for (let unit = from; unit < to; unit++) if ((weights[unit] ?? 0) > (weights[best] ?? 0)) best = unit;
	return best;
}
// web/core/producer/cuts.ts
function cutsOf$1(story, frameCount, arc) {
	const used = new Map();
	const cold = arc === "in-medias-res" ? spreadBeats(arc, frameCount).filter(([beat]) => beat?.id === "cold-open").length : 0;
	const opening = cold > 0 ? coldOpen(story, Math.min(cold, frameCount - 1), used) : [];
	const portions = portionsOf(story.moments.map((moment) => moment.weight), story.units.map((unit) => unit.sentence), frameCount - opening.length);
	return withInsert([...opening, ...drawn(story, portions, used)], story);
}
function withInsert(cuts, { moments, units, readings }) {
	const shown = cuts.some(({ picture }) => picture.sizes.includes("extreme close-up"));
	if (cuts.length < 6 || shown) return cuts;
	const [chosen] = cuts.filter(({ drawn, picture }, at) => {
		const moment = moments[drawn];
		const verb = units[drawn]?.tokens[readings[drawn]?.verb ?? -1]?.lower ?? "";
		const done = verbOf(verb) ?? verbOf(moment?.action.doing.split(/[ ,]/)[0] ?? "");
		const [prop = ""] = picture.props;
		const whole = picture.cast.some(({ doing }) => isMoving(doing)) || moment?.action.seen !== void 0;
		const dressing = /^(?:putting on|taking off)\b/.test(moment?.action.doing ?? "");
		return HANDLED.has(done?.base ?? "") && !whole && picture.cast.length === 1 && moment?.doers[0]?.plural === false && !dressing && prop !== "" && !isLarge(prop.split(" ").at(-1) ?? "") && at > 0 && at < cuts.length - 1 && moments[cuts[at - 1]?.drawn ?? -1]?.place === moment?.place;
	});
	return cuts.map((cut) => cut === chosen ? {
		...cut,
		picture: {
			...cut.picture,
			sizes: detail
		}
	} : cut);
}
var HANDLED = words(`hold give find break open pick take wind touch lift pull cut tie write read draw press unlock light pour drop hand offer
  show lay put fold sew mend carve sign unwrap wipe sign slide peel strike catch grab fill buy sell send crack spill stack pack plant paint wash pluck steal share use`);
function drawn(story, portions, used) {
	const pictures = new Map();
	return portions.flatMap((portion) => {
		const moment = story.moments[portion.drawn];
		if (moment === void 0) return [];
		const known = pictures.get(portion.drawn) ?? picturesOf(moment, portion.aspects, used);
		pictures.set(portion.drawn, known);
		const picture = known[portion.aspect];
		return picture === void 0 ? [] : [{
			...portion,
			picture: watched(joined(picture, portion, story), portion, story)
		}];
	});
}
function watched(picture, { drawn }, { moments }) {
	const now = moments[drawn];
	const one = ownerIn(moments, drawn) ?? onlooker(moments, drawn);
	if (one === void 0 || picture.cast.length > 0 || picture.note !== "" || now?.scene === "") return picture;
	return {
		...picture,
		cast: [{
			id: one.id,
			doing: "looking up, eyes wide"
		}],
		sizes: full
	};
}
function onlooker(moments, at) {
	const [before, now] = [moments[at - 1], moments[at]];
	const [one, second] = before?.doers ?? [];
	return (before?.place === now?.place || moments[at + 1]?.doers[0] === one) && second === void 0 && one?.kind === "person" && ROUND.test(now?.scene ?? "") ? one : void 0;
}
function ownerIn(moments, at) {
	const now = moments[at];
	const whose = /\b(?:her|his) (?:phone|telephone|watch|radio|candle|lamp|torch|flashlight|hat|umbrella)\b/i.exec(now?.unit.text ?? "")?.[0];
	if (whose === void 0) return void 0;
	const sex = /^her/i.test(whose) ? "female" : "male";
	return moments.slice(Math.max(0, at - 5), at).filter(({ place }) => place === now?.place).flatMap(({ doers }) => doers).findLast((member) => member.sex === sex && member.kind === "person");
}
var ROUND = /\b(?:lights?|lamps?|alarm|siren|pipes?|engines?|power|ceiling|walls?|ground|floor)\b/;
function coldOpen({ moments }, count, used) {
	const late = Math.floor(moments.length / 2);
	let drawn = late;
	moments.forEach((moment, index) => {
		if (index >= late && moment.weight > (moments[drawn]?.weight ?? 0)) drawn = index;
	});
	const moment = moments[drawn];
	return (moment === void 0 ? [] : picturesOf(moment, count + 1, used).filter((picture) => picture.note !== "")).slice(0, count).map((picture, aspect) => ({
		from: drawn,
		to: drawn + 1,
		drawn,
		aspect,
		aspects: count,
		picture
	}));
}
// web/core/producer/bearing.ts
var ways = {
	face: {
		low: [
			"brow furrowed, lips pressed together",
			"jaw tight, eyes lowered",
			"a worried crease between the eyes",
			"mouth a thin line, cheeks drawn in",
			"pale and unblinking",
			"serious, forehead creased",
			"eyelids heavy, chin sunk"
		],
		middle: [
			"calm gaze, chin level",
			"eyebrows level, lips closed",
			"gaze steady, attentive",
			"head tilted, curious",
			"brow smooth, attentive",
			"breathing evenly, alert",
			"steady-eyed and quiet",
			"eyes fixed, chin forward",
			"head bent, hair falling forward",
			"tongue between the teeth",
			"mouth relaxed, eyes clear",
			"cheeks flushed, wide awake",
			"thoughtful, lashes low",
			"chin lowered a little"
		],
		high: [
			"eyes bright, cheeks lifted",
			"a small smile",
			"face open and glad",
			"wide-eyed with wonder",
			"dimples showing, rosy"
		]
	},
	going: {
		low: [
			"shoulders hunched, head down",
			"heavy-footed, tense all over",
			"chin low, fists closed",
			"stiff-backed, wary",
			"glancing about uneasily"
		],
		middle: [
			"eyes ahead, shoulders even",
			"chin up, back straight",
			"leaning slightly forward",
			"light-footed, elbows close",
			"shoulders squared, steady",
			"neck stretched, breath short",
			"gaze fixed on the way",
			"weight on the toes, nimble"
		],
		high: [
			"chest out, head high",
			"brisk and easy",
			"eyes shining, limbs loose",
			"full of spring"
		]
	},
	body: {
		low: [
			"shoulders low, arms held close",
			"head bowed, fingers knotted",
			"back bent, chin sunk",
			"drawn in, very small",
			"elbows tucked in tightly"
		],
		middle: [
			"shoulders relaxed, chin lifted",
			"very straight, hands quiet",
			"head to one side",
			"leaning a little forward",
			"arms loose, breathing slowly",
			"upright and watchful",
			"neck long, gaze level"
		],
		high: [
			"at ease, arms open",
			"face to the light",
			"shoulders back, glad",
			"relaxed and warm"
		]
	}
};
var furry = [
	"ears pricked",
	"nose lifted",
	"whiskers forward",
	"one ear turned back",
	"eyes round",
	"neck stretched",
	"tail low"
];
var feathered = [
	"head cocked to one side",
	"feathers ruffled",
	"chest puffed",
	"neck stretched",
	"one round eye turned this way"
];
var going = words(`walk run climb come go step march stride stroll hurry rush crawl creep follow enter leave
  cross row ride wander slip sneak descend ascend jump leap swim skate ski dance roll fly drive cycle limp tiptoe trudge`);
var resting = words("sit stand lie wait rest lean kneel stay remain stop pause linger crouch perch sleep");
var whole = words(`laugh weep sob cry smile grin frown sneeze cough yawn sleep snore scream shout sing kiss die faint whistle
  drown snarl growl roar bark bite chew eat drink swallow gasp blow stare glare squint blink peer gaze wink nod shake tremble shiver dream
  fall tumble collapse float hide confess point bow look glance wear blush vanish disappear giggle chuckle cheer clap applaud
  moan groan sniff spit argue plead hug embrace lie talk explain murmur speak beg count listen call crouch shrink spin`);
function bearingOf(member, doing, valence, turn) {
	if (member === void 0 || /,/.test(doing) || / (?:eyes?|mouth|face|head|lips|nose|chin|teeth|arms?|shoulders?)\b/.test(doing) || / (?:screaming|laughing|crying|weeping|smiling|still)\b/.test(doing)) return "";
	const verb = verbOf(doing.split(" ")[0] ?? "");
	if (verb?.form !== "ing" || whole.has(verb.base) || speechVerbs.has(verb.base)) return "";
	if (member.kind === "animal") return beastly(member, turn);
	if (member.kind !== "person" && member.kind !== "creature") return "";
	const some = ways[going.has(verb.base) ? "going" : resting.has(verb.base) ? "body" : "face"][valence < -.25 ? "low" : valence > .5 ? "high" : "middle"];
	return some[turn % some.length] ?? "";
}
function beastly({ noun }, turn) {
	if (birds.has(noun)) return feathered[turn % feathered.length] ?? "";
	return /\bfur\b/.test(animals.get(noun) ?? "") ? furry[turn % furry.length] ?? "" : "";
}
// web/core/producer/framing.ts
var ladder = [
	"wide shot",
	"full shot",
	"medium long shot",
	"medium shot",
	"close-up",
	"extreme close-up"
];
var Framing = class {
	#sizes = [];
	#angles = [];
	#pairs = 0;
	size(staging) {
		const rarest = [...sizesFor(staging.tension)].sort((a, b) => this.#uses(a) - this.#uses(b));
		const near = staging.newPlace ? rarest : rarest.filter((option) => this.#isNear(option));
		const options = [
			...this.#preferred(staging),
			...near,
			...rarest,
			...ladder
		];
		const allowed = (option) => holds(option, staging.castCount) && (staging.count > 5 || option !== "extreme close-up");
		const size = options.find((option) => this.#isFree(option) && allowed(option)) ?? "medium shot";
		this.#sizes.push(size);
		return size;
	}
	angle({ wantedAngle, tension, castCount }, size) {
		const room = (this.#angles.filter((angle) => angle === "eye level").length + .5) / (this.#angles.length + 1) > .5;
		const asked = wantedAngle ?? (castCount > 1 ? void 0 : byTension(tension, size));
		const angle = room && asked !== void 0 ? asked : "eye level";
		this.#angles.push(angle);
		return angle;
	}
	#uses(size) {
		return this.#sizes.filter((used) => used === size).length;
	}
	#isFree(size) {
		return this.#sizes.at(-1) !== size || this.#sizes.at(-2) !== size;
	}
	#isNear(size) {
		const last = this.#sizes.at(-1);
		return last === void 0 || Math.abs(rungOf(size) - rungOf(last)) <= 2;
	}
	#preferred({ wanted, newPlace, castCount, afterPeak, first, last, endsLow, endsHigh, tension }) {
		if (first || last && (endsLow || endsHigh)) return ["wide shot", "full shot"];
		if (newPlace) this.#pairs = 0;
		const opens = newPlace && (wanted.length === 0 || wanted.includes("wide shot"));
		if (opens && this.#uses("wide shot") <= .34 * this.#sizes.length) return ["wide shot", "full shot"];
		if (opens && this.#uses("full shot") <= .25 * this.#sizes.length) return ["full shot"];
		if (castCount === 0 && wanted.includes("wide shot")) return ["wide shot", "full shot"];
		if (wanted.length > 0) return [...wanted].sort((a, b) => this.#uses(a) - this.#uses(b));
		if (castCount === 2 && tension <= .85) return this.#pairs++ % 3 === 0 ? ["two-shot", "full shot"] : ["over-the-shoulder", "medium shot"];
		return afterPeak ? ["wide shot"] : [];
	}
};
var holds = (size, count) => count < 2 || size !== "extreme close-up" && (count < 3 || !TIGHT.has(size));
var TIGHT = new Set([
	"close-up",
	"two-shot",
	"over-the-shoulder"
]);
var rungOf = (size) => size === "two-shot" ? 2 : size === "over-the-shoulder" ? 3.5 : ladder.indexOf(size);
function sizesFor(tension) {
	if (tension < .3) return [
		"full shot",
		"medium long shot",
		"wide shot",
		"medium shot"
	];
	if (tension < .6) return [
		"medium shot",
		"close-up",
		"full shot",
		"medium long shot"
	];
	return tension <= .85 ? [
		"close-up",
		"medium shot",
		"full shot"
	] : [
		"close-up",
		"extreme close-up",
		"medium shot"
	];
}
function byTension(tension, size) {
	if (tension > .85) return size === "close-up" ? "tilted" : "low";
	if (tension >= .7) return "low";
	return tension < .25 && size === "wide shot" ? "high" : void 0;
}
// web/core/producer/light.ts
var outdoors = {
	dawn: [
		"cold blue dawn|bleak early gloom|icy grey daybreak|ashen first streaks",
		"pale dawn light|faint rosy glow|milky early shimmer|lilac streaks low in the east|dewy half-dark|peach-tinted haze",
		"golden first light|blazing sunrise|amber sunbeams|pink clouds aflame"
	],
	morning: [
		"grey morning light|dull early haze|washed-out chill|damp colourless glow",
		"soft morning light|gentle slanting sun|clear early shine|lemon-bright glints|cool crisp brightness|thin steaming rays",
		"warm morning sun|fresh golden rays|sparkling dew-bright gleam|honey beams"
	],
	day: [
		"flat overcast light|leaden grey sky|sullen cloud cover|dim smoky pallor",
		"soft daylight|even bright haze|clear neutral air|patches of sun and shade|broad diffuse glare|drifting cloud shadows|crisp plain light",
		"bright open sunlight|brilliant blue sky|cheerful full sunshine|glittering highlights"
	],
	noon: [
		"harsh white noon|glaring pale sky|merciless overhead glare|stark bleached heat",
		"high clear light|short crisp shadows|upright bleached sun|shimmering heat|hard little highlights|blazing white glare",
		"brilliant noon sun|dazzling brightness|radiant zenith sun|sparkling azure"
	],
	afternoon: [
		"dull slanting light|waning grey hour|drab late gloom|sunless brown haze",
		"mellow afternoon light|long amber rays|drowsy late sun|stretched soft shadows|dusty yellow beams|copper-edged outlines",
		"warm low sun|honey-coloured glow|rich golden slant|gilded edges"
	],
	dusk: [
		"cold blue hour|last grey gleam|steel-blue gloom|sooty twilight",
		"fading violet light|dim purple twilight|ashen pink afterglow|first stars glimmering|indigo haze|smouldering horizon",
		"glowing orange sunset|crimson evening sky|fiery horizon|rose-gold rim"
	],
	night: [
		"deep shadow, hard side light|murky blackness, one thin gleam|pitch darkness, pale rim light|inky void, distant spark",
		"dim moonlight|faint silver starlight|blue nocturnal hush|pearly half-moon|black shapes, cool edges|scattered far lights",
		"warm glow under stars|clear moonlit glow|golden rim light|soft silver radiance"
	]
};
var indoorsAtNight = [
	"one hard lamp, deep shadows|stark single bulb, murky corners|black gloom, one sharp beam|guttering wick",
	"low lamplight|muted amber gloom|small shaded bulb|pools of yellow|glow under a doorframe|embers and darkness",
	"warm candle glow|flickering firelight|cosy golden lamps|twinkling tapers"
];
var indoorsByDay = [
	"thin grey window light|pallid sunless gleam|drab cloudy panes|dingy half-light",
	"soft window light|pale diffuse brightness|mild airy daylight|slatted sun stripes|one square of sun|cool reflected sheen|dusty lit shaft",
	"sunlit windows|broad golden beams|glowing sun-striped air|gleaming surfaces"
];
var below = [
	"faint grey gleam far off, black walls|cold glimmer on wet stone|one thin beam in the dark|pale spot, deep shadows",
	"a small light on rough walls|soft glimmer, dark corners|one warm spot in the dark|dim gleam on damp stone",
	"warm glow on the walls|golden glimmer in the dark|a bright circle of lamplight"
];
function lightOf({ time, weather, indoors, deep = false, valence }, turn) {
	const step = valence < -.25 ? 0 : valence > .35 ? 2 : 1;
	const dark = time === "night" || time === "dusk";
	const bad = weather === "rain" || weather === "storm" || weather === "fog";
	const light = deep ? below[step] : indoors ? dark ? indoorsAtNight[step] : indoorsByDay[bad ? 0 : step] : outdoors[time][bad ? 0 : step];
	const wordings = light.split("|");
	return wordings[turn % wordings.length] ?? light;
}
var directionOf = (place, turn) => turn % 3 !== 0 ? "" : pick([
	"from the left",
	"from the right",
	"from behind",
	"from above",
	"low from the front",
	"from one side"
], place);
var moods = {
	desperate: [
		"desperate",
		"frantic",
		"harrowing",
		"stricken"
	],
	breathless: [
		"breathless",
		"electric",
		"urgent",
		"fierce",
		"headlong"
	],
	sombre: [
		"sombre",
		"heavy",
		"mournful",
		"desolate",
		"grave"
	],
	uneasy: [
		"uneasy",
		"brooding",
		"wary",
		"strained",
		"cold"
	],
	joyful: [
		"joyful",
		"radiant",
		"jubilant",
		"bright"
	],
	hopeful: [
		"hopeful",
		"eager",
		"rousing",
		"buoyant"
	],
	warm: [
		"warm",
		"tender",
		"friendly",
		"easy",
		"mellow"
	],
	tense: [
		"tense",
		"taut",
		"charged",
		"restless",
		"suspenseful",
		"edgy",
		"expectant"
	],
	quiet: [
		"quiet",
		"hushed",
		"calm",
		"pensive",
		"gentle",
		"wistful",
		"placid",
		"dreamy",
		"tranquil",
		"sober",
		"unhurried"
	]
};
function moodOf(valence, tension, turn) {
	const words = moods[kindOf(valence, tension)];
	return words[turn % words.length] ?? words[0];
}
function kindOf(valence, tension) {
	if (tension > .85) return valence < -.3 ? "desperate" : "breathless";
	if (valence < -.5) return "sombre";
	if (valence < -.1) return "uneasy";
	if (valence > .6) return "joyful";
	if (valence > .25) return tension > .5 ? "hopeful" : "warm";
	return tension > .5 ? "tense" : "quiet";
}
// web/core/producer/stage.ts
var Stage = class {
	#sides;
	#seen = new Set();
	#faces = new Map();
	constructor(frames) {
		this.#sides = frames.map(() => new Map());
		for (const scene of scenesOf(frames)) {
			const ids = [...new Set(scene.flatMap((index) => frames[index]?.ids ?? []))];
			const sides = new Map(ids.map((id, at) => [id, sideOf(at, ids.length)]));
			for (const index of scene) this.#sides[index] = sides;
		}
	}
	sides(frame, cast) {
		if (cast.length === 3 && /^\w+ing between /.test(cast[0]?.doing ?? "")) return cast.map((part, at) => ({
			...part,
			side: sideOf((at + 2) % 3, 3)
		}));
		return cast.map((part) => ({
			...part,
			side: this.#sides[frame]?.get(part.id) ?? "centre"
		}));
	}
	turned(frame, cast, size) {
		if (size !== "over-the-shoulder" || cast.length !== 2) return cast;
		const pair = cast.map(({ id }) => id).join(" ");
		const reverse = cast.map(({ id }) => id).toReversed().join(" ");
		const turned = (this.#faces.get(this.#sides[frame]) ?? "") === pair ? cast.toReversed() : cast;
		this.#faces.set(this.#sides[frame], turned === cast ? pair : reverse);
		return turned;
	}
	props(frame, { props }, cast) {
		const key = JSON.stringify([cast.map(({ id, doing }) => [id, doing]), props]);
		const known = [...this.#seen].filter((seen) => seen.startsWith(key)).length;
		this.#seen.add(`${key} ${frame}`);
		return known === 0 ? props : [...props, variation(known - 1)];
	}
};
function scenesOf(frames) {
	const scenes = [];
	frames.forEach(({ place }, index) => {
		const last = scenes.at(-1);
		if (last !== void 0 && frames[index - 1]?.place === place) last.push(index);
		else scenes.push([index]);
	});
	return scenes;
}
function sideOf(at, count) {
	if (count === 1) return "centre";
	return [
		"left",
		"right",
		"centre"
	][at % 3] ?? "centre";
}
var what = [
	"dust motes",
	"a drifting leaf",
	"a moving shadow",
	"a curl of smoke",
	"a lone bird",
	"falling drops",
	"a gust"
];
var where = [
	"in front",
	"at the far side",
	"overhead",
	"close to the ground",
	"at the left edge",
	"at the right edge",
	"in the light"
];
function variation(index) {
	return `${what[index % what.length]} ${where[Math.floor(index / what.length) % where.length]}`;
}
// web/core/producer/shots.ts
function shotsOf(frames) {
	const { cuts, story, arc } = frames;
	const beats = spreadBeats(arc ?? "linear", cuts.length);
	const framing = new Framing();
	const stage = new Stage(cuts.map((cut) => ({
		place: story.setting.at[cut.drawn] ?? "",
		ids: cut.picture.cast.map(({ id }) => id)
	})));
	return cuts.map((cut, index) => shotOf(cut, index, frames, beats, framing, stage));
}
function shotOf(cut, index, { cuts, story, bible, arc }, beats, framing, stage) {
	const beat = strongest(beats[index] ?? []);
	const hour = story.hours[lastOfSentence(cut, story)] ?? {
		time: "day",
		weather: "clear"
	};
	const place = bible.places.find(({ id }) => id === story.setting.at[cut.drawn]);
	const staging = stagingOf(cut, index, cuts, story, beats);
	const size = framing.size(staging);
	const parts = stage.turned(index, cut.picture.cast, size);
	const plain = cut.picture.note === "" || parts.some(({ doing }) => doing.split(" ").length < 4);
	const cast = stage.sides(index, plain ? borne(parts, story.cast, beat.valence, index) : parts);
	const deep = place?.tags.some((tag) => DEEP.test(tag)) ?? false;
	const light = lightOf({
		...hour,
		indoors: place?.indoors ?? false,
		deep,
		valence: beat.valence
	}, index);
	return {
		moment: momentTold(cut, story),
		cast,
		place: place?.id ?? null,
		...hour,
		size,
		angle: framing.angle(staging, size),
		light: `${light} ${directionOf(place?.id ?? "", index)}`.trim(),
		mood: moodOf(beat.valence, beat.tension, index),
		props: stage.props(index, cut.picture, cast),
		beat: arc === null ? null : beat.id
	};
}
var DEEP = /^(?:cave|cavern|tunnel|mine|shaft|pit|cellar|basement|vault|crypt|tomb|catacombs|sewer|dungeon|burrow|den)$/;
function lastOfSentence({ drawn, to }, { units }) {
	let last = drawn;
	while (last + 1 < to && units[last + 1]?.sentence === units[drawn]?.sentence) last++;
	return last;
}
function stagingOf(cut, index, cuts, story, beats) {
	const before = cuts[index - 1];
	return {
		tension: strongest(beats[index] ?? []).tension,
		afterPeak: index === peakOf(beats) + 1,
		newPlace: before === void 0 || story.setting.at[before.drawn] !== story.setting.at[cut.drawn],
		castCount: headsIn(cut.picture, story.cast),
		wanted: cut.picture.sizes,
		wantedAngle: cut.picture.angle,
		first: index === 0,
		last: index === cuts.length - 1,
		endsLow: (beats.at(-1)?.at(-1)?.valence ?? 0) < -.4,
		endsHigh: (beats.at(-1)?.at(-1)?.valence ?? 0) > .4,
		count: cuts.length
	};
}
var headsIn = ({ cast }, members) => cast.reduce((sum, { id }) => sum + (members.find((one) => one.id === id)?.plural === true ? 3 : 1), 0);
function borne(parts, cast, valence, turn) {
	return parts.map((part, at) => {
		const member = cast.find(({ id }) => id === part.id);
		const bearing = at === 0 && part.doing.split(" ").length < 7 ? bearingOf(member, part.doing, valence, turn) : "";
		return bearing === "" ? part : {
			...part,
			doing: `${part.doing}, ${bearing}`
		};
	});
}
var strongest = (beats) => beats.reduce((a, b) => b.tension > a.tension ? b : a, beats[0] ?? {
	id: "story",
	name: "story",
	share: 100,
	valence: 0,
	tension: .4
});
function peakOf(beats) {
	const tensions = beats.map((frame) => strongest(frame).tension);
	return tensions.lastIndexOf(Math.max(...tensions));
}
function descriptionOf(cut, story) {
	const told = story.tellings.slice(cut.from, cut.to);
	const note = cut.picture.note === "" ? [] : [sentence(story.tongue.note(cut.picture.note))];
	return [...told.filter((text) => text !== ""), ...note].join(" ") || story.tongue.quiet;
}
// web/core/producer/warnings.ts
function warningsOf({ tongue, moments }) {
	if (tongue.id === "en") return [];
	if (tongue.id === "other") return ["The built-in rules read English best: check who and what each frame shows, or use an agent service."];
	const strange = moments.filter(({ action, doers }) => action.strange === true && doers.length > 0).length;
	const few = strange === 1 ? "1 action stays" : `${strange} actions stay`;
	return strange === 0 ? [] : [`The story is read as ${tongue.label}: ${few} in its words, and the rest is put into English. SDXL, SD 1.5, FLUX.1 and other models that read English only make little of those: Qwen-Image, Z-Image and FLUX.2 read ${tongue.label}.`];
}
// web/core/producer/keep-shots.ts
function keepShots(text, arc) {
	const { shots: listed, left } = shotListOf(text);
	const list = listed.length > 0 ? listed : [{
		text,
		action: text
	}];
	const lines = linesOf(list);
	const story = readStory(lines.flat(), text);
	const bible = bibleOf(story, text, arc ?? "linear");
	return {
		bible,
		frames: shotsOf({
			cuts: cutsOf(lines, story),
			story,
			bible,
			arc
		}).flatMap((shot, index) => {
			const own = list[index];
			if (own === void 0) return [];
			const { size = shot.size, angle = shot.angle, light = shot.light } = own;
			return [{
				shot: {
					...shot,
					moment: own.action,
					size,
					angle,
					light
				},
				description: own.text,
				origin: "embedded"
			}];
		}),
		origin: "embedded",
		warnings: [...left === 0 ? [] : [`A sequence has at most 50 frames: the last ${left} of your list were left out.`], ...warningsOf(story)]
	};
}
function linesOf(list) {
	let sentence = 0;
	return list.map((shot) => {
		const units = unitsOf(told(shot)).map((unit) => ({
			...unit,
			sentence: unit.sentence + sentence
		}));
		sentence = (units.at(-1)?.sentence ?? sentence) + 1;
		return units;
	});
}
function told({ action, place, time }) {
	const where = place === void 0 ? "" : ` ${/^(?:in|on|at|by|under|over)\b/i.test(place) ? place : `in the ${place.replace(/^the /i, "")}`}`;
	const when = time === void 0 ? "" : `, at ${time.replace(/^at /i, "")}`;
	return where === "" && when === "" ? action : `${action.replace(/[.!?\s]+$/, "")}${where}${when}.`;
}
function cutsOf(lines, story) {
	return lines.flatMap((line) => {
		const [first, last] = [line[0]?.sentence ?? 0, line.at(-1)?.sentence ?? 0];
		const from = story.units.findIndex(({ sentence }) => sentence >= first);
		const to = story.units.findLastIndex(({ sentence }) => sentence <= last) + 1;
		let drawn = from;
		for (let unit = from; unit < to; unit++) if ((story.moments[unit]?.weight ?? 0) > (story.moments[drawn]?.weight ?? 0)) drawn = unit;
		const moment = story.moments[drawn];
		return moment === void 0 ? [] : [{
			from,
			to,
			drawn,
			aspect: 0,
			aspects: 1,
			picture: itself(moment)
		}];
	});
}
// web/core/producer/offers.ts
var styles = [
	"ink drawing with watercolour wash",
	"cinematic film still, muted colours",
	"woodcut print in few colours",
	"soft pastel picture-book art"
];
function loreOffers(bible, cast, arc) {
	const [first, second] = cast.filter(({ id }) => id !== "narrator").map((member) => called(member));
	const place = bible.places[0]?.name ?? "a quiet place";
	const logline = `${first === void 0 ? "A story" : second === void 0 ? first : `${first} and ${second}`}, from ${place} to ${bible.places.at(-1)?.name ?? place}.`;
	const start = hash(bible.title) % styles.length;
	const titles = [
		bible.title,
		capital(`the ${place.replace(/^the /i, "")}`),
		titleOfEnd(bible)
	];
	return titles.map((title, index) => ({
		title: titles.indexOf(title) === index ? title : `${title}, ${[
			"",
			"again",
			"at last"
		][index] ?? ""}`,
		logline: capital(logline),
		style: index === 0 ? bible.style : styles[(start + index) % styles.length] ?? bible.style,
		atmosphere: atmosphereOf(arc)
	}));
}
var titleOfEnd = ({ places, title }) => places.length > 1 ? capital(`to the ${places.at(-1)?.name ?? ""}`) : `A day with ${title}`;
var summaries = {
	own: "Told in the order of the story.",
	late: "Opens in the middle of the strongest moment, then goes back to the start.",
	turn: "Quiet at first, with a turn that shows everything in another light."
};
function narrativeOffers(arc) {
	const asked = arc ?? "linear";
	const offered = [
		"in-medias-res",
		"kishotenketsu",
		"three-act"
	].filter((id) => id !== asked).slice(0, 2).map((id) => ({
		title: arcs[id].name,
		summary: id === "in-medias-res" ? summaries.late : summaries.turn,
		arc: id
	}));
	return [{
		title: arcs[asked].name,
		summary: summaries.own,
		arc
	}, ...offered];
}
var capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
// web/core/producer/sentence-case.ts
var OPENING = /(^\s*|[.!?…]["”’)]*\s+|\n\s*)(\p{Ll})/gu;
function sentenceCased(story) {
	const ends = story.match(/[.!?…]["”’)]*\s+\p{L}/gu) ?? [];
	const small = ends.filter((end) => /\p{Ll}$/u.test(end)).length;
	if (!/^\s*\p{Ll}/u.test(story) || small < 2 || small < ends.length * .7) return story;
	return story.replace(OPENING, (_, before, letter) => before + upper(letter)).replace(/(?<![\p{L}'’])i(?=['’\s])/gu, "I");
}
var upper = (letter) => letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter;
// web/core/producer/embedded.ts
function produceEmbedded(request) {
	const typed = cleanStory(request.text) || "An empty page.";
	if (request.keepShots === true) return keepShots(typed, request.arc);
	const text = sentenceCased(typed);
	const narratives = narrativeOffers(request.arc);
	const told = request.choose === void 0 ? void 0 : narratives[request.choose.narrative];
	const arc = told === void 0 ? request.arc : told.arc;
	const story = readStory(unitsOf(text), text);
	const bible = bibleOf(story, text, arc ?? "linear");
	const lore = loreOffers(bible, story.cast, arc ?? "linear");
	const chosen = lore[request.choose?.lore ?? 0] ?? lore[0];
	const cuts = cutsOf$1(story, request.frameCount, arc);
	const shots = shotsOf({
		cuts,
		story,
		bible,
		arc
	});
	const options = {
		lore,
		chosenLore: Math.max(0, chosen === void 0 ? 0 : lore.indexOf(chosen)),
		narrative: narratives,
		chosenNarrative: Math.max(0, told === void 0 ? 0 : narratives.indexOf(told))
	};
	return {
		bible: chosen === void 0 ? bible : {
			...bible,
			title: chosen.title,
			style: chosen.style
		},
		frames: cuts.flatMap((cut, index) => {
			const shot = shots[index];
			return shot === void 0 ? [] : [{
				shot,
				description: descriptionOf(cut, story),
				origin: "embedded"
			}];
		}),
		origin: "embedded",
		warnings: warningsOf(story),
		...(request.withOptions === true || request.choose !== void 0) && { options }
	};
}
export { spreadBeats as n, produceEmbedded as t };
