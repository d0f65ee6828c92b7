import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Character } from '../../core/bible.ts';
import type { Shot } from '../../core/shot.ts';

/** The colour of one character. Colour alone says nothing: the name must stand or be read beside it. */
export const chip = ({ colour, name }: Pick<Character, 'colour' | 'name'>, large = false): TemplateResult =>
  html`<span
    class="ss-chip ${large ? 'ss-chip-large' : ''}"
    style=${styleMap({ '--ss-cast': colour })}
    title=${name}
  ></span>`;

/** Chips of everybody in a shot, in the shot's order, with their names for screen readers. */
export function castChips(shot: Shot, cast: readonly Character[]): TemplateResult | typeof nothing {
  const present = shot.cast.flatMap(({ id }) => cast.find((character) => character.id === id) ?? []);
  if (present.length === 0) return nothing;
  return html`<span class="ss-chips"
    >${present.map((character) => chip(character))}<span class="ss-sr"
      >${present.map(({ name }) => name).join(', ')}</span
    ></span
  >`;
}
