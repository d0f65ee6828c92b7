import { a as b, n as A } from "./lit-6tICoNAd.mjs";
import { r as t } from "./decorators-DQ48xFsz.mjs";
import { t as shotListOf } from "./shot-list-YKIwySd6.mjs";
import { t as cleanStory } from "./count-IMobM-1I.mjs";
import { t as LaterView } from "./later-view-D0q2eXbN.mjs";
import { w as __decorate, x as adoptStyles } from "./page-t0HZRCOn.mjs";
import { t as producers } from "./producers-CPy0tCMO.mjs";
// web/panel/views/story/shot-count.ts
adoptStyles(producers);
var ShotCount = class ShotCount extends LaterView {
	stores() {
		return [this.services.drafts];
	}
	render() {
		const { form, producers } = this.words;
		const { shots, left } = shotListOf(cleanStory(this.services.drafts.draft.text));
		return b`<div class="ss-field" role="status">
      <span class="ss-label">${form.frames}</span>
      <strong class="ss-shot-count">${producers.shots(shots.length)}</strong>
      ${left > 0 ? b`<p class="ss-hint">${producers.shotsLeft(left, 50)}</p>` : A}
    </div>`;
	}
};
ShotCount = __decorate([t("ss-shot-count")], ShotCount);
export { ShotCount };
