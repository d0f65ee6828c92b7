import type { BindingReason } from '../words/binding.ts';
import { conditioningBehind } from './conditioning.ts';
import type { Side } from './passing.ts';
import type { Finding } from './reading.ts';
import { conditioningOf, guiderOf, type Sampler } from './samplers.ts';
import { pickText, textOptions, type TextOption } from './text-choice.ts';
import { keyOf, uniqueTargets, type Trace } from './wiring.ts';

/** Passes beyond this many are not asked for texts of their own: the work stays linear in the graph. */
const MOST_PASSES = 32;

type Texts = { options: TextOption[]; zeroed: boolean; ends: boolean };
type Pass = { sampler: Sampler; positive: Texts; negative: Texts };

/** Where positive and negative text are written, found from the conditioning of all passes. */
export function findTexts(trace: Trace, samplers: Sampler[]): { positive?: Finding; negative?: Finding } {
  const passes = samplers.slice(0, MOST_PASSES).map((sampler) => passOf(trace, sampler));
  const [first] = passes;
  if (!first) return {};
  return { positive: positiveOf(trace, passes), negative: negativeOf(trace, passes, first) };
}

function passOf(trace: Trace, sampler: Sampler): Pass {
  const [positive, negative] = [textsOf(trace, sampler, 'positive'), textsOf(trace, sampler, 'negative')];
  const [p, n] = [keysOf(positive.options), keysOf(negative.options)];
  // A text that both sides share, such as a common suffix, is neither; only where nothing else is left does it count.
  return {
    sampler,
    positive: { ...positive, options: apart(positive.options, n) },
    negative: { ...negative, options: apart(negative.options, p) },
  };
}

function textsOf(trace: Trace, sampler: Sampler, side: Side): Texts {
  const found = conditioningBehind(trace, conditioningOf(trace.graph, sampler, side), side);
  const options = textOptions(trace, found, side);
  return { options, zeroed: found.zeroed, ends: found.ends.length > 0 || found.encoders.length > 0 };
}

const keysOf = (options: TextOption[]) => new Set(options.flatMap(({ targets }) => targets.map(keyOf)));

function apart(options: TextOption[], others: Set<string>): TextOption[] {
  const own = options.filter(({ targets }) => !targets.some((target) => others.has(keyOf(target))));
  return own.length > 0 ? own : options;
}

const open = (reason: BindingReason): Finding => ({ sure: 'choose', targets: [], reason });

function positiveOf(trace: Trace, passes: Pass[]): Finding {
  const [first] = passes;
  const picked = first && pickText(trace, first.positive.options, 'positive');
  if (!first || !picked) {
    const several = (first?.positive.options.length ?? 0) > 1;
    return open(several ? 'several-texts' : first?.positive.ends ? 'no-field' : 'not-there');
  }
  const others = passes.slice(1).filter(({ positive }) => positive.options.some(saysSomething));
  const all = others.map(({ positive }) => pickText(trace, positive.options, 'positive'));
  const stages = [picked, ...all.filter((finding) => finding !== undefined)];
  const targets = uniqueTargets(stages.flatMap((finding) => finding.targets));
  if (targets.length === picked.targets.length && all.every((finding) => finding !== undefined))
    return picked;
  const texts = new Set(
    [first, ...others].flatMap(({ positive }) => positive.options.map(({ text }) => text)),
  );
  if (texts.size > 1) return { ...open('several-samplers'), together: targets };
  return { ...picked, targets };
}

const saysSomething = ({ text }: TextOption) => text.trim() !== '';

function negativeOf(trace: Trace, passes: Pass[], { sampler, negative, positive }: Pass): Finding {
  const { options, zeroed, ends } = negative;
  if (options.length === 0) return { sure: 'none', targets: [], reason: withoutNegative(zeroed, ends) };
  const taken = keysOf(positive.options);
  if (options.every(({ targets }) => targets.some((target) => taken.has(keyOf(target)))))
    return { sure: 'none', targets: [], reason: 'same-text' };
  const picked = pickText(trace, options, 'negative');
  if (!picked) return open('several-texts');
  const later = passes.slice(1).flatMap((pass) => pass.negative.options);
  const same = later.filter(({ text }) => text === options[0]?.text);
  const targets = uniqueTargets([...picked.targets, ...same.flatMap((option) => option.targets)]);
  if (same.length < later.length) return { ...picked, targets, sure: 'guess', reason: 'first-stage' };
  // At CFG 1 the sampler never looks at the negative.
  const idle = guiderOf(trace.graph, sampler).node.inputs['cfg'] === 1;
  return { ...picked, targets, ...(idle && { reason: 'cfg-one' as const }) };
}

function withoutNegative(zeroed: boolean, ends: boolean): BindingReason {
  if (zeroed) return 'zeroed-out';
  return ends ? 'no-field' : 'no-negative';
}
