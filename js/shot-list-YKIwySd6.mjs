import { n as cameraOf, r as sizeOf, t as angleOf } from "./shot-words-DhfmXeCh.mjs";
// web/core/producer/shot-list.ts
function shotListOf(text) {
	const lines = text.split("\n").filter((line) => /[\p{L}\p{N}]/u.test(line) || /\p{Extended_Pictographic}/u.test(line));
	const all = (tableOf(lines) ?? lines.map((line) => shotOf(bare(line)))).filter((shot) => shot.text !== "");
	return {
		shots: all.slice(0, 50),
		left: Math.max(0, all.length - 50)
	};
}
var bare = (line) => line.trim().replace(/^(?:[-*•–—]\s+|\[[ x]?\]\s*)+/u, "").replace(/^(?:(?:shot|frame|panel|scene)\s*#?\s*\d+[a-z]?\s*[.:)–—-]?|#?\d+[a-z]?\s*[.:)–—-])\s*/iu, "").trim();
function shotOf(text) {
	const { camera, rest } = cameraOf(text);
	const size = sizeOf(camera);
	const angle = angleOf(camera);
	return {
		text,
		action: rest === "" ? text : rest,
		...size && { size },
		...angle && { angle }
	};
}
var headings = [
	[/^(?:#|n|no\.?|nr\.?|number|shot(?: ?(?:no\.?|number|#))?|frame|panel)$/i, "number"],
	[/\b(?:size|shot type|type|framing)\b/i, "size"],
	[/\b(?:angle|camera)\b/i, "angle"],
	[/\b(?:place|location|setting|where)\b/i, "place"],
	[/\b(?:time|when|hour)\b/i, "time"],
	[/\b(?:who|characters?|cast|people|actors?)\b/i, "who"],
	[/\b(?:light|lighting)\b/i, "light"],
	[/\b(?:description|action|moment|what|content|visual|shot|story|text|happens)\b/i, "text"]
];
var headingOf = (cell) => headings.find(([pattern]) => pattern.test(cell))?.[1] ?? "other";
function tableOf(lines) {
	for (const mark of [
		"	",
		"|",
		","
	]) {
		const rows = lines.map((line) => cellsOf(line, mark)).filter((cells) => cells.some((cell) => !/^:?-*:?$/.test(cell)));
		const [head = []] = rows;
		if (head.filter((cell) => headingOf(cell) !== "other").length > 1 && head.every((cell) => cell.split(" ").length < 4)) return rows.slice(1).map((cells) => rowOf(cells, titledColumns(head, rows.slice(1))));
		if (rows.length > 1 && rows.every((cells) => cells.length === head.length) && head.length > 1 && mark !== ",") return rows.map((cells) => rowOf(cells, guessed(rows)));
	}
}
function titledColumns(head, rows) {
	return head.map((title, at) => {
		const column = headingOf(title);
		const cells = rows.map((cells) => cells[at] ?? "");
		if (column !== "number" || cells.every((cell) => NUMBER.test(cell))) return column;
		return cells.every((cell) => sizeOf(cell) !== void 0) ? "size" : "text";
	});
}
var NUMBER = /^(?:\D{0,6}\d+\D?)?$/;
function cellsOf(line, mark) {
	const trimmed = mark === "|" ? line.trim().replace(/^\||\|$/g, "") : line;
	const cells = [""];
	let quoted = false;
	for (const sign of trimmed) {
		if (sign === "\"") quoted = !quoted;
		if (sign === mark && !quoted) cells.push("");
		else cells.push((cells.pop() ?? "") + sign);
	}
	return cells.map((cell) => cell.trim().replace(/^"(.*)"$/, "$1").replaceAll("\"\"", "\"").trim());
}
function guessed(rows) {
	const width = rows[0]?.length ?? 0;
	const columns = Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at] ?? ""));
	const lengths = columns.map((cells) => cells.join("").length);
	const text = lengths.indexOf(Math.max(...lengths));
	return columns.map((cells, at) => {
		if (at === text) return "text";
		if (cells.every((cell) => NUMBER.test(cell))) return "number";
		if (cells.every((cell) => sizeOf(cell) !== void 0)) return "size";
		return cells.every((cell) => angleOf(cell) !== void 0) ? "angle" : "other";
	});
}
function rowOf(cells, columns) {
	const cell = (column) => cells[columns.indexOf(column)] ?? "";
	const others = cells.filter((text, at) => columns[at] === "other" && text !== "");
	const told = shotOf([cell("text") || others.shift() || cells.find((one) => one !== "") || "", ...others].join(", "));
	const size = sizeOf(cell("size")) ?? sizeOf(cell("angle"));
	const angle = angleOf(cell("angle")) ?? angleOf(cell("size"));
	const named = [
		"place",
		"time",
		"who",
		"light"
	].flatMap((column) => cell(column) === "" ? [] : [[column, cell(column)]]);
	return {
		...told,
		...size && { size },
		...angle && { angle },
		...Object.fromEntries(named)
	};
}
export { shotListOf as t };
