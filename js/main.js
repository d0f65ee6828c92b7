import { app } from "../../scripts/app.js";
// web/extension.ts
var id = "storySequence";
var page = () => import("./page-CAUMEkyu.mjs").then((n) => n.t);
app.registerExtension({
	name: id,
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
