import { a as b, r as D } from "./lit-6tICoNAd.mjs";
import { t as wholeWords } from "./whole-ohuyEX5P.mjs";
import { C as message, m as failureDetails } from "./page-t0HZRCOn.mjs";
// web/panel/parts/broken.ts
function showBroken(panel, again) {
	const { report } = wholeWords(panel.words);
	const place = document.createElement("div");
	place.className = "ss-body";
	const button = b`<button type="button" class="ss-btn ss-btn-small" @click=${again}>
    ${report.showAgain}
  </button>`;
	const details = failureDetails(panel.services, panel.words, { code: "unexpected-answer" });
	D(message({
		tone: "bad",
		...report.broke,
		actions: button,
		details
	}), place);
	panel.querySelector(":scope > .ss-broken")?.remove();
	place.classList.add("ss-broken");
	panel.prepend(place);
}
export { showBroken };
