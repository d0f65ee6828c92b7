import { p as object, r as _enum, y as string } from "./schemas-qwsMpdzP.mjs";
// web/core/image-file.ts
var imageFileSchema = object({
	filename: string(),
	subfolder: string(),
	type: _enum([
		"output",
		"input",
		"temp"
	])
});
function loadImageName({ filename, subfolder, type }) {
	const path = subfolder === "" ? filename : `${subfolder}/${filename}`;
	return type === "input" ? path : `${path} [${type}]`;
}
function readImageName(name) {
	const read = /^(.*?)(?:\s*\[(input|output|temp)\])?$/su.exec(name.trim());
	const path = (read?.[1] ?? name).replaceAll("\\", "/");
	const slash = path.lastIndexOf("/");
	const type = imageFileSchema.shape.type.safeParse(read?.[2]);
	return {
		filename: path.slice(slash + 1),
		subfolder: path.slice(0, Math.max(0, slash)),
		type: type.success ? type.data : "input"
	};
}
function staysInside({ filename, subfolder }) {
	return !`${subfolder}/${filename}`.split(/[\\/]/u).includes("..") && !/^(?:[\\/]|[a-z]:)/iu.test(subfolder === "" ? filename : subfolder);
}
export { staysInside as i, loadImageName as n, readImageName as r, imageFileSchema as t };
