import { i as b, n as A } from "./lit-DH7Uxn36.mjs";
import { c as icon, f as t, i as selectField, o as message, p as explain, s as __decorate } from "./field-nagX1IPK.mjs";
import { r as View } from "./page-By7_8KcE.mjs";
// web/panel/views/story/slots.ts
var keyOf = ({ node, input }) => `${node} ${input}`;
var marks = {
	sure: {
		tone: "ss-is-ok",
		icon: "ok"
	},
	guess: {
		tone: "ss-is-warn",
		icon: "alert"
	},
	choose: {
		tone: "ss-is-bad",
		icon: "alert"
	},
	none: {
		tone: "",
		icon: "minus"
	}
};
var SlotsView = class SlotsView extends View {
	stores() {
		return [this.services.canvas];
	}
	firstUpdated() {
		this.querySelector("button")?.focus();
	}
	render() {
		const { form, common } = this.words;
		const back = () => this.dispatchEvent(new Event("ss-back"));
		return b`<div class="ss-body" @keydown=${(event) => event.key === "Escape" && back()}>
      <div class="ss-row ss-slots-head">
        <button type="button" class="ss-icon" aria-label=${common.back} title=${common.back} @click=${back}>
          ${icon("left")}
        </button>
        <h3 class="ss-big ss-grow">${form.slotsTitle}</h3>
        <button
          type="button"
          class="ss-icon"
          aria-label=${form.readAgain}
          title=${form.readAgain}
          @click=${() => this.services.canvas.refresh()}
        >
          ${icon("retry")}
        </button>
      </div>
      <p class="ss-hint">${form.slotsIntro}</p>
      ${this.#renderSlots()}
    </div>`;
	}
	#renderSlots() {
		const { reading, failure } = this.services.canvas;
		if (failure) return message({
			tone: "bad",
			...explain(this.words, failure)
		});
		if (!reading) return b`<p class="ss-status" role="status">${this.words.form.canvasReading}</p>`;
		return b`<div>${reading.reading.slots.map((slot) => this.#renderSlot(slot))}</div>`;
	}
	#renderSlot({ slot, sure, targets, candidates, reason }) {
		const { form, binding } = this.words;
		const name = binding.slots[slot];
		const { tone, icon: mark } = marks[sure];
		const certainty = {
			sure: form.sure,
			guess: form.guess,
			choose: form.choose,
			none: form.unused
		}[sure];
		const [target] = targets;
		return b`<div class="ss-slot">
      <div class="ss-between">
        <strong>${name}</strong><span class="ss-tag ${tone}">${icon(mark)}${certainty}</span>
      </div>
      ${candidates.length === 0 ? A : selectField({
			label: form.slotWith(name),
			hideLabel: true,
			value: target ? keyOf(target) : "",
			options: [{
				value: "",
				label: sure === "choose" ? form.choose : form.slotNone
			}, ...candidates.map(({ target, title, value }) => ({
				value: keyOf(target),
				label: value ? `${title} (${value})` : title
			}))],
			onChange: (key) => {
				const chosen = candidates.find(({ target }) => keyOf(target) === key);
				this.services.canvas.choose(slot, chosen?.target ?? null);
			}
		})}
      <p class="ss-hint">${binding.reasons[reason]}</p>
    </div>`;
	}
};
SlotsView = __decorate([t("ss-slots")], SlotsView);
export { SlotsView };
