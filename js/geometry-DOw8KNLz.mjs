// web/core/rough/geometry.ts
var identity = [
	1,
	0,
	0,
	1,
	0,
	0
];
function multiply(m, n) {
	return [
		m[0] * n[0] + m[2] * n[1],
		m[1] * n[0] + m[3] * n[1],
		m[0] * n[2] + m[2] * n[3],
		m[1] * n[2] + m[3] * n[3],
		m[0] * n[4] + m[2] * n[5] + m[4],
		m[1] * n[4] + m[3] * n[5] + m[5]
	];
}
function apply(m, [x, y]) {
	return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}
function rotation(degrees) {
	const angle = degrees * Math.PI / 180;
	const cos = Math.cos(angle);
	const sin = Math.sin(angle);
	return [
		cos,
		sin,
		-sin,
		cos,
		0,
		0
	];
}
var add = (a, b) => [a[0] + b[0], a[1] + b[1]];
var mix = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
function pts(flat) {
	const points = [];
	for (let index = 0; index + 1 < flat.length; index += 2) points.push([flat[index], flat[index + 1]]);
	return points;
}
function ring(x, y, rx, ry = rx, count = 10) {
	return Array.from({ length: count }, (_, index) => {
		const angle = index / count * 2 * Math.PI;
		return [x + Math.cos(angle) * rx * 1.03, y + Math.sin(angle) * ry * 1.03];
	});
}
var box = (x, y, width, height) => [
	[x, y],
	[x + width, y],
	[x + width, y + height],
	[x, y + height]
];
function limb(points, thick, thin) {
	const [a, b, c] = points;
	const middle = (thick + thin) / 2;
	const [ax, ay] = normal(a, b);
	const [cx, cy] = normal(b, c);
	const [bx, by] = normal(a, c);
	return [
		[a[0] + ax * thick, a[1] + ay * thick],
		[b[0] + bx * middle, b[1] + by * middle],
		[c[0] + cx * thin, c[1] + cy * thin],
		[c[0] - cx * thin, c[1] - cy * thin],
		[b[0] - bx * middle, b[1] - by * middle],
		[a[0] - ax * thick, a[1] - ay * thick]
	];
}
function normal(a, b) {
	const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
	return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
}
function joint(from, to, length, bend) {
	const middle = mix(from, to, .5);
	const half = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2;
	const out = Math.sqrt(Math.max(0, (length / 2) ** 2 - half ** 2)) * bend;
	const [nx, ny] = normal(from, to);
	return [middle[0] + nx * out, middle[1] + ny * out];
}
function hull(points) {
	const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const lower = chain(sorted);
	const upper = chain(sorted.toReversed());
	return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}
function chain(points) {
	const kept = [];
	for (const point of points) {
		while (kept.length > 1 && cross(kept.at(-2), kept.at(-1), point) <= 0) kept.pop();
		kept.push(point);
	}
	return kept;
}
var cross = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
function clipLine(polygon, start, direction) {
	const cuts = [];
	for (let index = 0; index < polygon.length; index++) {
		const cut = crossing(polygon[index], polygon[(index + 1) % polygon.length], start, direction);
		if (cut !== void 0) cuts.push(cut);
	}
	cuts.sort((a, b) => a - b);
	const pairs = [];
	for (let index = 0; index + 1 < cuts.length; index += 2) pairs.push([along(start, direction, cuts[index]), along(start, direction, cuts[index + 1])]);
	return pairs;
}
var along = (start, direction, t) => [start[0] + direction[0] * t, start[1] + direction[1] * t];
function crossing(p, q, start, [dx, dy]) {
	const sideP = (p[0] - start[0]) * dy - (p[1] - start[1]) * dx;
	const sideQ = (q[0] - start[0]) * dy - (q[1] - start[1]) * dx;
	if (sideP >= 0 === sideQ >= 0) return void 0;
	const [x, y] = mix(p, q, sideP / (sideP - sideQ));
	return ((x - start[0]) * dx + (y - start[1]) * dy) / (dx * dx + dy * dy);
}
export { hull as a, limb as c, pts as d, ring as f, clipLine as i, mix as l, apply as n, identity as o, rotation as p, box as r, joint as s, add as t, multiply as u };
