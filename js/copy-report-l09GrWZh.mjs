import { a as b, n as A, t as i } from "./lit-6tICoNAd.mjs";
import { n, r as t, t as r } from "./decorators-DQ48xFsz.mjs";
import { t as wholeWords } from "./whole-ohuyEX5P.mjs";
import { t as copyText } from "./copy-text-BuDG8S-u.mjs";
import { t as icon } from "./icon-CRm6tOdk.mjs";
import { w as __decorate } from "./page-t0HZRCOn.mjs";
// web/panel/parts/copy-report.ts
var CopyReport = class CopyReport extends i {
	createRenderRoot() {
		return this;
	}
	render() {
		const { report } = wholeWords(this.firstWords);
		return b`<button type="button" class="ss-btn ss-btn-small" @click=${this.#copy}>
        ${icon("copy")}${report.copy}
      </button>
      <span role="status" class="ss-hint">${this.#said()}</span>
      ${this.outcome?.copied === false ? b`<textarea
              class="ss-report"
              readonly
              rows="8"
              aria-label=${report.text}
              .value=${this.outcome.text}
            ></textarea>` : A}`;
	}
	#said() {
		const { report } = wholeWords(this.firstWords);
		if (!this.outcome) return "";
		return this.outcome.copied ? report.copied : report.byHand;
	}
	#copy = async () => {
		const text = await this.services.reports.of(this.failure);
		this.outcome = {
			copied: await copyText(text),
			text
		};
		if (this.outcome.copied) return;
		await this.updateComplete;
		this.querySelector("textarea")?.select();
	};
};
__decorate([n({ attribute: false })], CopyReport.prototype, "services", void 0);
__decorate([n({ attribute: false })], CopyReport.prototype, "firstWords", void 0);
__decorate([n({ attribute: false })], CopyReport.prototype, "failure", void 0);
__decorate([r()], CopyReport.prototype, "outcome", void 0);
CopyReport = __decorate([t("ss-copy-report")], CopyReport);
export { CopyReport };
