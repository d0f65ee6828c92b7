import { html, nothing, type TemplateResult } from 'lit';
import type { AnimaticOptions } from '../../../core/animatic/options.ts';
import type { Words } from '../../../core/words/en.ts';
import { selectField } from '../../parts/field.ts';
import { icon, type IconName } from '../../parts/icon.ts';
import { lessMotion } from '../../parts/motion.ts';
import { numberField } from '../../parts/number-field.ts';
import { boardIcon } from '../board-icons.ts';
import type { ShowKey } from '../show-keys.ts';
import { readSeconds, SECONDS } from '../slideshow.ts';

export type AnimaticControls = {
  words: Words;
  options: AnimaticOptions;
  playing: boolean;
  /** Seconds as they are being typed. */
  typed: string | undefined;
  onKey: (key: ShowKey) => void;
  onOptions: (options: AnimaticOptions) => void;
  onTyped: (typed: string | undefined) => void;
  onBack: () => void;
  onVideo: () => void;
};

/** The row under the time bar: back, what is shown, play, how long frames stay, and the video. */
export function animaticControls(controls: AnimaticControls): TemplateResult {
  const { words, options, playing, onKey, onOptions, onBack, onVideo } = controls;
  const { slideshow } = words.board;
  const { animatic } = words;
  const play = playing ? slideshow.pause : slideshow.play;
  return html`<div class="ss-controls">
    <div>
      <button type="button" class="ss-btn" title="${animatic.back} (A)" @click=${onBack}>
        ${icon('left')}<span>${animatic.back}</span>
      </button>
      ${toggle(slideshow.captions, 'C', options.captions, icon('caption'), () => onKey({ do: 'captions' }))}
      ${
        lessMotion()
          ? nothing
          : toggle(animatic.moves, '', options.moves, boardIcon('camera'), () =>
              onOptions({ ...options, moves: !options.moves }),
            )
      }
    </div>
    <div>
      ${step(slideshow.previous, 'previous', '←', () => onKey({ do: 'previous' }))}
      <button
        type="button"
        class="ss-icon ss-play"
        aria-label=${play}
        title="${play} (Space)"
        @click=${() => onKey({ do: 'toggle' })}
      >
        ${icon(playing ? 'pause' : 'play')}
      </button>
      ${step(slideshow.next, 'next', '→', () => onKey({ do: 'next' }))}
    </div>
    <div class="ss-film-end">
      ${timing(controls)}
      <button type="button" class="ss-btn ss-btn-primary" @click=${onVideo}>
        ${icon('export')}<span>${animatic.save}</span>
      </button>
    </div>
  </div>`;
}

const toggle = (name: string, key: string, on: boolean, mark: TemplateResult, onClick: () => void) =>
  html`<button
    type="button"
    class="ss-icon"
    aria-label=${name}
    aria-pressed=${on ? 'true' : 'false'}
    title=${key ? `${name} (${key})` : name}
    @click=${onClick}
  >
    ${mark}
  </button>`;

const step = (name: string, mark: IconName, key: string, onClick: () => void) =>
  html`<button type="button" class="ss-icon" aria-label=${name} title="${name} (${key})" @click=${onClick}>
    ${icon(mark)}
  </button>`;

function timing({ words, options, typed, onOptions, onTyped }: AnimaticControls) {
  const { animatic, board } = words;
  const { by, seconds } = options.timing;
  const onInput = (raw: string) => {
    onTyped(raw);
    const read = readSeconds(raw);
    if (read !== null) onOptions({ ...options, timing: { by, seconds: read } });
  };
  return html`${selectField({
    label: animatic.timing,
    hideLabel: true,
    value: by,
    options: (['reading', 'equal'] as const).map((value) => ({ value, label: animatic.timings[value] })),
    onChange: (value) => onOptions({ ...options, timing: { by: value, seconds } }),
  })}
  ${
    by === 'equal'
      ? html`<span class="ss-film-seconds" @focusout=${() => onTyped(undefined)}
          >${numberField({
            id: 'ss-film-seconds',
            label: board.slideshow.seconds,
            hideLabel: true,
            value: typed ?? seconds,
            min: SECONDS.min,
            max: SECONDS.max,
            step: 0.5,
            words: { less: () => board.slideshow.shorter, more: () => board.slideshow.longer },
            onInput,
          })}</span
        >`
      : nothing
  }`;
}
