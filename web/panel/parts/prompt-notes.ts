import { html, nothing, type TemplateResult } from 'lit';
import { expandNames } from '../../core/producer/at-names.ts';
import { promptLength, type PromptLength } from '../../core/producer/prompt-length.ts';
import type { Frame, Sequence } from '../../core/sequence.ts';
import type { Words } from '../../core/words/en.ts';

/** How long a prompt is as it will be sent, with the looks that its `@names` stand for. */
export function lengthOf(text: string, { bible, story }: Sequence): PromptLength {
  return promptLength(expandNames(text, bible, story.family).text, story.family);
}

/** What is to be said about a prompt as it stands: too long, unknown names, kept by hand. */
export function promptNotes(
  words: Words,
  sequence: Sequence,
  frame: Frame,
  text: string,
): TemplateResult | typeof nothing {
  const { rewrite, common } = words;
  const { family } = sequence.story;
  const { unknown } = expandNames(text, sequence.bible, family);
  const { tokens, budget } = lengthOf(text, sequence);
  const edited = frame.origin === 'user' || text !== frame.prompt;
  const kept = frame.locked || text !== frame.prompt;
  return html`${
    unknown.length > 0
      ? html`<p class="ss-problem">${rewrite.unknownName(unknown.map((name) => `@${name}`))}</p>`
      : nothing
  }${
    tokens > budget
      ? html`<p class="ss-hint ss-is-warn">${rewrite.tooLong(common.families[family], budget)}</p>`
      : nothing
  }${kept ? html`<p class="ss-hint">${edited ? rewrite.lockedHint : rewrite.keptHint}</p>` : nothing}`;
}
