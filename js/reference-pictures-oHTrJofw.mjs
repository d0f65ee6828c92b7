import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { a as optionsOf } from "./object-info-DxdVAR_V.mjs";
import { r as readImageName } from "./image-file-UV4Yz9JT.mjs";
import { t as activeTake } from "./takes-Bk4h1cXY.mjs";
import { t as ComfyClient } from "./client-R9NqI_nE.mjs";
// web/services/comfy/reference-pictures.ts
var FOLDER = "story-sequence";
var KINDS = {
	"image/png": "png",
	"image/jpeg": "jpg",
	"image/webp": "webp"
};
var MAX_BYTES = 5e7;
var ReferencePictures = class {
	#client;
	#facts;
	#host;
	constructor(host, facts) {
		this.#client = new ComfyClient(host);
		this.#facts = facts;
		this.#host = host;
	}
	async upload(file, name) {
		const ending = KINDS[file.type];
		if (!ending || file.size > MAX_BYTES || file.size === 0) return fail("not-a-picture", { name });
		return this.#client.store(file, fileName(name, ending), {
			type: "input",
			subfolder: FOLDER,
			overwrite: false
		});
	}
	ofFrame(frame) {
		return activeTake(frame)?.image;
	}
	async inputFolder() {
		await this.#facts.refresh();
		const info = await this.#facts.info();
		return info.ok ? ok(optionsOf(info.value, "LoadImage", "image").map(readImageName)) : info;
	}
	url(image) {
		return this.#host.apiUrl(`/view?${new URLSearchParams({ ...image })}`);
	}
};
function fileName(name, ending) {
	return `${name.replace(/\.[^.]*$/u, "").normalize("NFC").replaceAll(/[^\p{L}\p{N}_-]+/gu, "-").replaceAll(/^-+|-+$/gu, "").slice(0, 60) || "reference"}.${ending}`;
}
export { ReferencePictures };
