import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../core/preflight/finding.ts';
import type { Sequence } from '../../core/sequence.ts';
import { explainCheck } from '../../core/words/preflight.ts';
import type { Words } from '../contexts.ts';
import { message } from './message.ts';

/** Where a finding can be mended. */
export type Remedy = { to: 'frame'; frame: string } | { to: 'bible' | 'slots' | 'form' };

export type Findings = {
  words: Words;
  sequence: Sequence;
  findings: readonly Finding[];
  onGo: (remedy: Remedy) => void;
};

const inBible = ['picture-gone', 'references-left-out', 'lora-unused', 'unknown-name'];
const inSlots = ['prompt-unbound', 'slot-unbound', 'picture-needed'];
const inForm = ['size-off-grid', 'references-unused'];

/** Findings one by one: which frames, what, what is safe, the fix, and a way to where it is made. */
export const findingList = (view: Findings): TemplateResult[] =>
  view.findings.map((finding) => {
    const { severity, frames, failure } = finding;
    const { check } = view.words;
    const where = frames === 'all' ? check.allFrames : check.frames(frames);
    const { link, ...about } = failure.about ?? {};
    const { what, safe, next } = explainCheck(view.words, { ...failure, about });
    return message({
      tone: severity === 'stops' ? 'bad' : 'warn',
      what: `${where}: ${what}`,
      safe,
      next,
      actions: html`${link ? linkTo(view.words, link) : nothing}${remedies(view, finding).map(({ label, remedy }) => button(label, () => view.onGo(remedy)))}`,
      details: failure.detail ? { label: view.words.common.details, text: failure.detail } : undefined,
    });
  });

/** Leads to the makers' page beside this one; nothing is fetched. */
const linkTo = ({ missing }: Words, link: string) =>
  html`<a class="ss-btn ss-btn-small" href=${link} target="_blank" rel="noopener noreferrer"
    >${missing.page}</a
  >`;

const button = (label: string, onClick: () => void) =>
  html`<button type="button" class="ss-btn ss-btn-small" @click=${onClick}>${label}</button>`;

function remedies(
  { words, sequence }: Findings,
  { frames, failure }: Finding,
): { label: string; remedy: Remedy }[] {
  const { check } = words;
  const why = failure.about?.['why'] ?? '';
  const first =
    frames === 'all' ? undefined : sequence.frames.find((frame) => frame.frameNumber === frames[0]);
  const frame = first && {
    label: check.openFrame(first.frameNumber),
    remedy: { to: 'frame' as const, frame: first.id },
  };
  const elsewhere =
    inSlots.includes(why) && sequence.engine.kind === 'canvas'
      ? [{ label: check.showSlots, remedy: { to: 'slots' as const } }]
      : inBible.includes(why)
        ? [{ label: check.openBible, remedy: { to: 'bible' as const } }]
        : inForm.includes(why) || failure.code === 'missing-model' || failure.code === 'missing-node'
          ? [{ label: check.goToForm, remedy: { to: 'form' as const } }]
          : [];
  return [...elsewhere, ...(frame ? [frame] : [])];
}
