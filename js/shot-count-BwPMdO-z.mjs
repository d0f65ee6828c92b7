import { i as b, n as A } from "./lit-DH7Uxn36.mjs";
import { i as t, t as adoptStyles } from "./adopt-QYlUfXmk.mjs";
import { t as shotListOf } from "./shot-list-CGLtFoDH.mjs";
import { t as cleanStory } from "./count-IMobM-1I.mjs";
import { t as LaterView } from "./later-view-DzyenJNH.mjs";
import { t as producers } from "./producers-CJqwUf7f.mjs";
import { t as __decorate } from "./decorate-D6iD7VXs.mjs";
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
