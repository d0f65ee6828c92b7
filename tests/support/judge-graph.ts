import { linkOf, type ApiGraph, type ApiNode } from '../../web/core/api-graph.ts';
import {
  optionsOf,
  rangeOf,
  typeOf,
  type NodeClass,
  type ObjectInfo,
} from '../../web/core/graph/object-info.ts';

/** What ComfyUI's validator would find in a graph, by the definitions of its nodes; file names are not asked for. */
export function judgeGraph(graph: ApiGraph, info: ObjectInfo, files: Set<string>): string[] {
  return Object.entries(graph).flatMap(([id, node]) => {
    const found = info[node.class_type];
    if (!found) return [`${id}: no node ${node.class_type}`];
    const inputs = Object.entries(node.inputs).flatMap(([name, value]) =>
      judgeInput({ graph, info, files, node, name, value }).map((fault) => `${id}.${name}: ${fault}`),
    );
    return [...missing(node, found).map((name) => `${id}: lacks ${name}`), ...inputs];
  });
}

function missing({ inputs }: ApiNode, { input }: NodeClass): string[] {
  return Object.entries(input.required ?? {}).flatMap(([name, spec]) => {
    const least = growth(spec)?.min;
    if (least === undefined) return name in inputs ? [] : [name];
    const given = Object.keys(inputs).filter((one) => one.startsWith(`${name}.`)).length;
    return given >= least ? [] : [`${name} (${given} of ${least})`];
  });
}

type Given = {
  graph: ApiGraph;
  info: ObjectInfo;
  files: Set<string>;
  node: ApiNode;
  name: string;
  value: unknown;
};

function judgeInput({ graph, info, files, node, name, value }: Given): string[] {
  const { class_type } = node;
  const type = typeOf(info, class_type, name) ?? growingType(info[class_type], name);
  // The server ignores what it does not know.
  if (type === undefined) return [];
  const link = linkOf(value);
  if (link) {
    const source = graph[link[0]];
    const outputs = source ? info[source.class_type]?.output : undefined;
    return outputs?.[link[1]] === type ? [] : [`${type} wanted, ${String(outputs?.[link[1]])} linked`];
  }
  if (type === 'COMBO') {
    if (files.has(`${class_type}.${name}`)) return [];
    return optionsOf(info, class_type, name).includes(String(value)) ? [] : [`no option ${String(value)}`];
  }
  if (type !== 'INT' && type !== 'FLOAT') return [];
  const { min = -Infinity, max = Infinity } = rangeOf(info, class_type, name);
  const number = typeof value === 'number' ? value : Number.NaN;
  return number >= min && number <= max ? [] : [`${String(value)} is not in ${min}..${max}`];
}

type Growth = { min: number; type: string };

/** Row inputs such as `images.image0`, which a class declares once as `images`. */
function growingType(found: NodeClass | undefined, name: string): string | undefined {
  const dot = name.indexOf('.');
  return dot < 0 ? undefined : growth(found?.input.required?.[name.slice(0, dot)])?.type;
}

function growth(spec: unknown): Growth | undefined {
  const text = JSON.stringify(spec) ?? '';
  if (!text.startsWith('["COMFY_AUTOGROW_V3"')) return undefined;
  const [, type = ''] = /"input":\{"required":\{"\w+":\["(\w+)"/u.exec(text) ?? [];
  const [, min = '0'] = /"min":(\d+)/u.exec(text) ?? [];
  return { type, min: Number(min) };
}
