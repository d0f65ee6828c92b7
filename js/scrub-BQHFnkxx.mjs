// web/core/report/scrub.ts
var folders = /(?:[A-Za-z]:)?(?:[\\/][\w .@~+-]+)+[\\/](?=[\w.@~+-])/gu;
var withoutFolders = (text) => text.replace(folders, "…/");
var hidden = [
	[/\b(https?|wss?|file):\/\/[^\s"'<>)\]]*/giu, "$1://[address]"],
	[/\b(authorization|cookie)\b.*/giu, "$1: [hidden]"],
	[/\b(bearer|basic)\s+\S+/giu, "$1 [hidden]"],
	[/\b(\w*(?:key|token|password|secret))(["']?\s*[:=]\s*["']?)[^\s"',;}]+/giu, "$1$2[hidden]"],
	[/\b(?:sk|pk|hf|gsk|ghp|gho|xai|nvapi|r8|AIza)[-_A-Za-z0-9]{12,}/gu, "[hidden]"],
	[/\b[\w-]*?(?=[A-Za-z0-9]*[A-Z][A-Za-z0-9]*[A-Z])(?=[A-Za-z0-9]*\d[A-Za-z0-9]*\d)[A-Za-z0-9]{12,}[\w-]*/gu, "[hidden]"],
	[/\b[A-Za-z0-9]{40,}\b/gu, "[hidden]"],
	[/[\w.+-]+@[\w-]+\.[\w.-]+/gu, "[mail]"],
	[folders, "…/"]
];
var scrub = (text, longest = 2e3) => hidden.reduce((kept, [found, instead]) => kept.replace(found, instead), text.slice(0, longest * 2)).slice(0, longest);
export { withoutFolders as n, scrub as t };
