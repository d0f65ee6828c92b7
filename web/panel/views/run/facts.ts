import { html, nothing, type TemplateResult } from 'lit';
import { choiceOf } from '../../../core/graph/choice-of.ts';
import type { Sequence } from '../../../core/sequence.ts';
import { measuredDurations } from '../../../core/run/estimate.ts';
import { seconds } from '../../../core/words/format.ts';
import type { RunParts } from './run-parts.ts';

/** What was drawn with, how long a frame took, which seeds, and where the files are. */
export function factList(view: RunParts): TemplateResult | typeof nothing {
  const { words, sequence } = view;
  const takes = sequence.frames.flatMap(({ takes, activeTake }) =>
    takes.filter(({ number }) => number === activeTake),
  );
  if (takes.length === 0) return nothing;
  const seeds = takes.map(({ seed }) => seed);
  const median = medianOf(measuredDurations(sequence));
  const { width, height } = sequence.settings;
  const fact = (name: string, value: string) =>
    html`<dt>${name}</dt>
      <dd>${value}</dd>`;
  return html`<dl class="ss-facts">
    ${fact(words.run.drawnWith, `${engineName(view)}, ${words.common.size(width, height)}`)}
    ${median === undefined ? nothing : fact(words.run.perFrame, words.run.median(seconds(median / 1000)))}
    ${sequence.engine.kind === 'rough' ? nothing : fact(words.run.seeds, words.run.seedRange(Math.min(...seeds), Math.max(...seeds)))}
    ${fact(words.run.folder, `sequences/${sequence.id}`)}
  </dl>`;
}

function engineName({ sequence, services, words }: RunParts): string {
  const { engine } = sequence;
  if (engine.kind === 'rough') return words.run.roughBoard;
  if (engine.kind === 'canvas') return engine.name;
  const shipped = choiceOf(engine, services.facts.facts?.shipped);
  return fileOf(engine) ?? shipped?.title ?? engine.graph;
}

/** The model file says more than the graph's name. */
const fileOf = ({ files }: Extract<Sequence['engine'], { kind: 'shipped' }>) =>
  files['checkpoint'] ?? files['model'];

function medianOf(values: number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
