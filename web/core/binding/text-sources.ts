import { linkOf, type ApiNode } from '../api-graph.ts';
import { typeOf } from '../graph/object-info.ts';
import type { SlotTarget } from './binding.ts';
import { liveBranch, own, type Side } from './passing.ts';
import {
  pairedTexts,
  textChanges,
  textJoins,
  textModelInputs,
  textModelNames,
  textModels,
  textSources,
} from './tables/texts.ts';
import { keyOf, nodeAt, type Link, type Trace } from './wiring.ts';

/** A widget whose text ends up in an encoder. */
export type TextPlace = {
  target: SlotTarget;
  /** Further inputs of the same node that hold the same text. */
  also: SlotTarget[];
  /** It stands in a node of its own that only holds text. */
  primitive: boolean;
  /** Other texts are joined to it on its way. */
  joined: boolean;
  /** A language model writes it anew on its way. */
  rewritten: boolean;
  /** Rules change some of its words on its way. */
  changed: boolean;
  /** A node that we do not know lies on its way. */
  strange: boolean;
};

type Way = Pick<TextPlace, 'primitive' | 'joined' | 'rewritten' | 'changed' | 'strange'> & {
  target: SlotTarget;
};

/** Where the text of an input is really written: the input itself, or the widgets behind its link. */
export function textsBehind(trace: Trace, target: SlotTarget, side: Side): TextPlace[] {
  const found = new Map<string, TextPlace>();
  const seen = new Set<string>();
  const start: Way = {
    target,
    primitive: false,
    joined: false,
    rewritten: false,
    changed: false,
    strange: false,
  };
  const open = [start];
  for (let way = open.pop(); way; way = open.pop()) {
    const key = keyOf(way.target);
    if (seen.has(key)) continue;
    seen.add(key);
    const node = nodeAt(trace.graph, way.target.node);
    const link = linkOf(node?.inputs[way.target.input]);
    if (!node) continue;
    if (link) open.push(...behind(trace, way, link, side).toReversed());
    else if (typeof node.inputs[way.target.input] === 'string') found.set(key, { ...way, also: [] });
  }
  return together([...found.values()], trace);
}

function behind(trace: Trace, way: Way, [id]: Link, side: Side): Way[] {
  const node = nodeAt(trace.graph, id);
  if (!node) return [];
  const { inputs, ...change } = sourceOf(trace, node, side);
  return inputs.map((input) => ({
    target: { node: id, input },
    primitive: change.joined !== true,
    joined: way.joined || change.joined === true,
    rewritten: way.rewritten || change.rewritten === true,
    changed: way.changed || change.changed === true,
    strange: way.strange || change.strange === true,
  }));
}

type Source = {
  inputs: string[];
  joined?: boolean;
  rewritten?: boolean;
  changed?: boolean;
  strange?: boolean;
};

function sourceOf(trace: Trace, node: ApiNode, side: Side): Source {
  const has = (input: string) => Object.hasOwn(node.inputs, input);
  const listed = own(textSources, node.class_type);
  if (listed) return { inputs: listed.filter(has) };
  const live = liveBranch(trace, node);
  if (live) return { inputs: live };
  const joins = own(textJoins, node.class_type);
  if (joins) return joinedOf(node, joins.filter(has));
  if (node.class_type === 'StringReplace') return replacedOf(node);
  const changes = own(textChanges, node.class_type);
  if (changes) return { inputs: changes.filter(has), changed: true };
  const model = own(textModels, node.class_type);
  if (model) return { inputs: model.filter(has), rewritten: true };
  return unlistedOf(trace, node, side);
}

/** Of joined texts those that say something; one alone is not joined to anything. */
function joinedOf(node: ApiNode, inputs: string[]): Source {
  const said = inputs.filter((input) => !isBlank(node.inputs[input]));
  return said.length > 1
    ? { inputs: said, joined: true }
    : { inputs: said.length === 1 ? said : inputs.slice(0, 1) };
}

const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === '';

/** A text that comes in as the replacement of a word fills a frame that the author wrote around it. */
function replacedOf(node: ApiNode): Source {
  const fills = linkOf(node.inputs['replace']) !== undefined && typeof node.inputs['string'] === 'string';
  return fills ? { inputs: ['replace'], joined: true } : { inputs: ['string'], changed: true };
}

function unlistedOf(trace: Trace, node: ApiNode, side: Side): Source {
  const texts = Object.keys(node.inputs).filter((input) => holdsText(trace, node, input));
  if (textModelNames.test(node.class_type)) {
    const asked = textModelInputs.find((input) => texts.includes(input));
    return { inputs: asked === undefined ? [] : [asked], rewritten: true };
  }
  const pair = pairedTexts.find((names) => names.every((name) => texts.includes(name)));
  if (pair) return { inputs: [pair[side === 'positive' ? 0 : 1]], strange: true };
  return { inputs: texts, strange: true, joined: texts.length > 1 };
}

function holdsText(trace: Trace, { class_type, inputs }: ApiNode, input: string): boolean {
  const type = typeOf(trace.info, class_type, input);
  if (type !== undefined) return type === 'STRING' || (type === '*' && linkOf(inputs[input]) !== undefined);
  const known = Object.hasOwn(trace.info, class_type);
  if (linkOf(inputs[input])) return known || /text|string|prompt|value|any|input/iu.test(input);
  return typeof inputs[input] === 'string' && /text|string|prompt|value|^positive|^negative/iu.test(input);
}

/** Inputs of a wildcard node that hold one text twice are one place. */
function together(places: TextPlace[], trace: Trace): TextPlace[] {
  return places.filter((place) => {
    const listed = own(textChanges, nodeAt(trace.graph, place.target.node)?.class_type ?? '');
    if (!listed || listed.length < 2 || listed[0] === place.target.input) return true;
    const first = places.find(
      ({ target }) => target.node === place.target.node && target.input === listed[0],
    );
    first?.also.push(place.target);
    return !first;
  });
}
