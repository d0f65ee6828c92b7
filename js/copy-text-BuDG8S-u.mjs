// web/panel/parts/copy-text.ts
async function copyText(text) {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyByCommand(text);
	}
}
function copyByCommand(text) {
	const held = document.activeElement;
	const area = Object.assign(document.createElement("textarea"), { value: text });
	Object.assign(area.style, {
		position: "fixed",
		opacity: "0"
	});
	(held?.closest("dialog") ?? document.body).append(area);
	area.select();
	const copied = document.execCommand("copy");
	area.remove();
	if (held instanceof HTMLElement) held.focus();
	return copied;
}
export { copyText as t };
