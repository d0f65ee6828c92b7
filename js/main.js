import { app } from "../../scripts/app.js";
// web/extension.ts
var id = "storySequence";
var setting = (key, name) => ({
	id: `${id}.${key}`,
	category: [
		"Story Sequence",
		"Run",
		key
	],
	name,
	type: "boolean",
	defaultValue: true
});
var loading;
var page = () => loading ??= import("./page-t0HZRCOn.mjs").then((n) => n.t).catch((error) => {
	loading = void 0;
	throw error;
});
app.registerExtension({
	name: id,
	settings: [setting("goodGuest", "Waiting frames let jobs of others go first"), setting("sendAgain", "After a restart of ComfyUI, queue lost frames again")],
	setup() {
		app.extensionManager.registerSidebarTab({
			id,
			title: "Story Sequence",
			tooltip: "Story Sequence",
			icon: "pi pi-book",
			type: "custom",
			render(container) {
				const root = document.createElement("div");
				container.replaceChildren(root);
				page().then(({ mount }) => mount(root));
			}
		});
		if (localStorage.getItem(`${id}.active`)) page().then(({ resume }) => resume());
	}
});
