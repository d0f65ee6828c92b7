import { M as freeSide } from "./export-failure-DSkOCxmV.mjs";
import { r as viewAsked, t as hinted } from "./reshoot-DTFTjAfY.mjs";
import { s as sentence } from "./story-reading-gYvYyFEB.mjs";
// web/core/producer/retold.ts
function retold(shot, bible, before, text) {
	if (text.trim() === "" || text === before) return {};
	const was = toldOf(shot, bible, before);
	const is = toldOf(shot, bible, text);
	const cast = castOf(shot, was, is);
	const patch = {
		...framedAnew(shot, was, is),
		...!alike(cast, shot.cast) && { cast },
		...!alike(was.props, is.props) && { props: propsOf(shot, was, is) }
	};
	return Object.keys(patch).length > 0 || shot.cast.length === 0 ? {
		...patch,
		moment: sentence(text.trim())
	} : {};
}
function reframedBy(shot, bible, before, text) {
	return text === before ? {} : framedAnew(shot, hinted(shot, bible, before), hinted(shot, bible, text));
}
function toldOf(shot, bible, text) {
	return hinted(viewAsked(shot, bible, text)?.shot ?? shot, bible, text);
}
function framedAnew(shot, was, is) {
	const says = (what) => is[what] !== was[what] && is[what] !== shot[what];
	return {
		...says("size") && { size: is.size },
		...says("angle") && { angle: is.angle },
		...says("time") && {
			time: is.time,
			light: is.light
		},
		...says("weather") && { weather: is.weather },
		...says("place") && { place: is.place }
	};
}
function castOf(shot, was, is) {
	if (alike(was.cast, is.cast)) return shot.cast;
	const of = ({ cast }, id) => cast.find((part) => part.id === id);
	const cast = shot.cast.filter(({ id }) => of(is, id) !== void 0 || of(was, id) === void 0).map((part) => {
		const doing = of(is, part.id)?.doing;
		if (doing === void 0 || doing === of(was, part.id)?.doing) return part;
		return {
			id: part.id,
			doing,
			side: part.side
		};
	});
	for (const part of is.cast) if (of(shot, part.id) === void 0) cast.push({
		...part,
		side: freeSide(cast)
	});
	return cast;
}
var propsOf = (shot, was, is) => [...new Set([...shot.props.filter((prop) => !was.props.includes(prop)), ...is.props])];
var alike = (one, other) => JSON.stringify(one) === JSON.stringify(other);
export { reframedBy, retold };
