import { n as __exportAll } from "./rolldown-runtime-SbdDWaPq.mjs";
import { t as wholeWords } from "./whole-ohuyEX5P.mjs";
import { d as View, f as laterWords } from "./page-t0HZRCOn.mjs";
// web/panel/later-view.ts
var later_view_exports = __exportAll({});
laterWords.whole = wholeWords;
var LaterView = class extends View {
	get words() {
		return wholeWords(this.firstWords);
	}
};
export { later_view_exports as n, LaterView as t };
