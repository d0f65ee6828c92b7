import type { BindingReason } from '../words/binding.ts';
import type { SlotTarget } from './binding.ts';
import type { Conditioning, Encoder } from './conditioning.ts';
import type { Side } from './passing.ts';
import type { Finding } from './reading.ts';
import { textsBehind, type TextPlace } from './text-sources.ts';
import { keyOf, nodeAt, titleOf, uniqueTargets, type Trace } from './wiring.ts';

/** One text among those that reach a sampler: all widgets that hold it, and what speaks for it. */
export type TextOption = Omit<TextPlace, 'target' | 'also'> & {
  targets: SlotTarget[];
  text: string;
  restricted: boolean;
  zeroed: boolean;
};

/** The texts of a side, each once; several inputs of one encoder that have a text of their own are one. */
export function textOptions(trace: Trace, { encoders }: Conditioning, side: Side): TextOption[] {
  const byKey = new Map<string, TextOption>();
  for (const option of encoders.flatMap((encoder) => optionsOf(trace, encoder, side))) {
    const key = option.targets.map(keyOf).join();
    const known = byKey.get(key);
    if (known) known.restricted &&= option.restricted;
    else byKey.set(key, option);
  }
  return [...byKey.values()];
}

function optionsOf(trace: Trace, encoder: Encoder, side: Side): TextOption[] {
  const { node, inputs, restricted, zeroed } = encoder;
  const perInput = inputs.map((input) => textsBehind(trace, { node, input }, side));
  const asOption = ({ target, also, ...place }: TextPlace): TextOption => {
    const text = nodeAt(trace.graph, target.node)?.inputs[target.input];
    return { ...place, targets: [target, ...also], text: String(text), restricted, zeroed };
  };
  const alone = perInput.every((places) => places.length <= 1);
  const options = perInput.flat().map(asOption);
  const [first, ...rest] = options;
  if (!first || !alone) return options;
  return [{ ...first, ...oneOf([first, ...rest]) }];
}

const oneOf = (options: TextOption[]) => ({
  targets: uniqueTargets(options.flatMap(({ targets }) => targets)),
  text: options.map(({ text }) => text).find((text) => text.trim() !== '') ?? '',
  rewritten: options.some(({ rewritten }) => rewritten),
  changed: options.some(({ changed }) => changed),
  strange: options.some(({ strange }) => strange),
});

/** The text that takes the prompt, with the reason; undefined where the user has to say which. */
export function pickText(trace: Trace, options: TextOption[], side: Side): Finding | undefined {
  const [only, ...more] = options;
  if (!only) return undefined;
  if (more.length === 0) return findingOf(only);
  const whole = options.filter(({ restricted }) => !restricted);
  const left = whole.length > 0 ? whole : options;
  for (const [speaks, sure, reason] of tests(trace, side)) {
    const found = left.filter(speaks);
    if (found.length === 1 && found[0]) return { ...findingOf(found[0]), sure, reason };
  }
  return undefined;
}

type Test = [speaks: (option: TextOption) => boolean, sure: 'sure' | 'guess', reason: BindingReason];

/** What tells one text from several, strongest first. */
const tests = (trace: Trace, side: Side): Test[] => [
  [({ targets }) => targets.some((target) => trace.exposed.has(keyOf(target))), 'sure', 'app-mode'],
  [() => true, 'guess', 'whole-picture'],
  [({ primitive }) => primitive, 'guess', 'joined'],
  [({ text }) => text.trim() !== '', 'guess', 'only-text'],
  [(option) => isTitled(trace, option, side), 'guess', 'title'],
];

function isTitled(trace: Trace, { targets }: TextOption, side: Side): boolean {
  const title = titleOf(nodeAt(trace.graph, targets[0]?.node ?? ''));
  const negative = /negative/iu.test(title);
  return side === 'negative' ? negative : !negative && /positive|prompt/iu.test(title);
}

function findingOf({ targets, rewritten, strange, changed, joined, zeroed }: TextOption): Finding {
  const doubts: [boolean, BindingReason][] = [
    [zeroed, 'no-effect'],
    [rewritten, 'rewritten'],
    [strange, 'strange-text'],
    [changed, 'changed'],
    [joined, 'joined'],
  ];
  const doubt = doubts.find(([there]) => there);
  return doubt ? { sure: 'guess', targets, reason: doubt[1] } : { sure: 'sure', targets, reason: 'traced' };
}
