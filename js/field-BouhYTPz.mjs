import { a as b, n as A } from "./lit-6tICoNAd.mjs";
import { n as i, t as e } from "./directive-CD_5XWFh.mjs";
import { t as icon } from "./icon-CRm6tOdk.mjs";
// web/panel/parts/event-value.ts
function valueOf({ currentTarget: field }) {
	return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement ? field.value : "";
}
// web/panel/parts/field.ts
var renderOption = ({ value, label, disabled = false }, chosen) => b`<option value=${value} ?disabled=${disabled} ?selected=${value === chosen}>${label}</option>`;
var renderGroup = (label, options, chosen) => label === "" ? options.map((option) => renderOption(option, chosen)) : b`<optgroup label=${label}>${options.map((option) => renderOption(option, chosen))}</optgroup>`;
var ShownValue = class extends i {
	render(_value) {
		return A;
	}
	update({ element }, [value]) {
		if (element instanceof HTMLSelectElement) queueMicrotask(() => element.value = value);
		return A;
	}
};
var shownValue = e(ShownValue);
var describedBy = (...ids) => ids.filter(Boolean).join(" ") || A;
function selectField(field) {
	const { id, problem } = field;
	const choose = (value) => {
		const option = field.options.find((candidate) => candidate.value === value);
		if (option) field.onChange(option.value);
	};
	const problemId = problem && id ? `${id}-problem` : void 0;
	return b`<label class="ss-field">
      <span class=${field.hideLabel ? "ss-sr" : "ss-label"}>${field.label}</span>
      <span class="ss-select">
        <select
          id=${id ?? A}
          ${shownValue(field.value)}
          aria-invalid=${problem || field.invalid ? "true" : A}
          aria-describedby=${describedBy(problemId, field.describedBy)}
          @change=${(event) => choose(valueOf(event))}
        >
          ${[...Map.groupBy(field.options, ({ group = "" }) => group)].map(([group, options]) => renderGroup(group, options, field.value))}
        </select>
        ${icon("down")}
      </span>
    </label>
    ${problemLine(problemId, problem)}`;
}
var problemLine = (id, problem) => problem ? b`<p class="ss-problem" id=${id ?? A}>${problem}</p>` : A;
function focusField(root, id) {
	const field = root.querySelector(`#${CSS.escape(id)}`);
	field?.focus();
	field?.scrollIntoView({ block: "nearest" });
}
export { valueOf as a, selectField as i, focusField as n, problemLine as r, describedBy as t };
