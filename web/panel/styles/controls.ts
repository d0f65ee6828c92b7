import { css } from 'lit';

/** Buttons in their ranks: primary (one per state), plain, ghost, icon, link. */
export const buttons = css`
  .ss-btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: var(--ss-hit);
    padding: 0 12px;
    border: 0;
    border-radius: 8px;
    background: var(--ss-surface);
    color: var(--ss-fg);
    font-weight: 500;
    white-space: nowrap;
    text-decoration: none;
    cursor: pointer;
    transition: background var(--ss-ease);
  }
  .ss-btn:hover {
    background: var(--ss-surface-hover);
  }
  .ss-btn-primary {
    background: var(--ss-primary);
    color: var(--ss-on-primary);
    font-weight: 600;
  }
  .ss-btn-primary:hover {
    background: var(--ss-primary-hover);
  }
  .ss-btn-ghost {
    background: transparent;
  }
  .ss-btn-small {
    min-height: var(--ss-hit-small);
    white-space: normal;
    padding: 0 10px;
    font-size: 12px;
  }
  .ss-btn:is([aria-disabled='true'], [aria-disabled='true']:hover) {
    background: var(--ss-surface);
    color: var(--ss-faint);
    cursor: default;
  }
  .ss-icon {
    display: inline-grid;
    place-items: center;
    flex: none;
    width: var(--ss-hit);
    height: var(--ss-hit);
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: transparent;
    color: var(--ss-muted);
    cursor: pointer;
    transition: background var(--ss-ease);
  }
  .ss-icon:hover {
    background: var(--ss-surface-hover);
    color: var(--ss-fg);
  }
  .ss-icon[aria-pressed='true'] {
    background: var(--ss-selected);
    color: var(--ss-fg);
  }
  .ss-icon-small {
    width: var(--ss-hit-small);
    height: var(--ss-hit-small);
    border-radius: 6px;
  }
  .ss-link {
    min-height: max(24px, var(--ss-hit-small) - 4px);
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--ss-accent);
    font-size: 12px;
    line-height: 16px;
    white-space: nowrap;
    text-decoration: underline transparent;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .ss-link:hover {
    text-decoration-color: currentColor;
  }
  .ss-kbd {
    padding: 0 5px;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: 4px;
    font:
      500 11px/16px Inter,
      Arial,
      sans-serif;
    white-space: nowrap;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-kbd {
      display: none;
    }
  }
`;

/** Fields: filled at rest, a stroke on hover, a ring on focus, danger when invalid. */
export const fields = css`
  .ss-field {
    display: grid;
    gap: 6px;
    min-width: 0;
  }
  .ss-label {
    font-size: 12px;
    line-height: 16px;
    font-weight: 500;
    color: var(--ss-muted);
  }
  .ss-input,
  .ss-area,
  .ss-select > select {
    display: block;
    width: 100%;
    min-width: 0;
    border: 1px solid transparent;
    border-radius: 8px;
    background: var(--ss-surface);
    font-size: var(--ss-field-text);
    transition: border-color var(--ss-ease);
  }
  .ss-input,
  .ss-select > select {
    height: var(--ss-hit);
    padding: 0 10px;
  }
  .ss-area {
    padding: 8px 10px;
    line-height: var(--ss-field-line);
    resize: vertical;
    field-sizing: content;
    overflow-wrap: anywhere;
  }
  .ss-area-dense {
    font-size: var(--ss-dense-text);
    line-height: var(--ss-dense-line);
  }
  .ss-input:hover,
  .ss-area:hover,
  .ss-select > select:hover,
  .ss-number:hover {
    border-color: var(--ss-stroke);
  }
  .ss-input::placeholder,
  .ss-area::placeholder,
  .ss-number > input::placeholder {
    color: var(--ss-muted);
    opacity: 1;
  }
  .ss-input[aria-invalid='true'],
  .ss-area[aria-invalid='true'],
  .ss-select > select[aria-invalid='true'],
  .ss-number:has([aria-invalid='true']) {
    border-color: var(--ss-danger);
  }
  .ss-problem {
    font-size: 12px;
    line-height: 16px;
    color: var(--ss-danger);
  }
  .ss-select {
    position: relative;
    display: block;
  }
  .ss-select > select {
    appearance: none;
    padding-inline-end: 30px;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .ss-select > .ss-i {
    position: absolute;
    inset-inline-end: 9px;
    top: calc((var(--ss-hit) - 16px) / 2);
    color: var(--ss-muted);
    pointer-events: none;
  }
  .ss-number {
    display: grid;
    grid-template-columns: min(28px, var(--ss-hit)) 1fr min(28px, var(--ss-hit));
    height: var(--ss-hit);
    border: 1px solid transparent;
    border-radius: 8px;
    background: var(--ss-surface);
  }
  .ss-number > button {
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    border-radius: 7px;
    background: none;
    color: var(--ss-muted);
    cursor: pointer;
  }
  .ss-number > button:hover {
    background: var(--ss-surface-hover);
    color: var(--ss-fg);
  }
  .ss-number > input {
    width: 100%;
    min-width: 0;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    font-size: var(--ss-field-text);
    text-align: center;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-number {
      grid-template-columns: 44px 1fr 44px;
    }
  }
`;

/** Small parts: tags, chips, pills, pictures, bars, messages, menus, empty states. */
export const parts = css`
  .ss-tag {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 4px;
    font-size: 12px;
    line-height: 16px;
    color: var(--ss-muted);
    white-space: nowrap;
  }
  .ss-tag > .ss-i {
    width: 14px;
    height: 14px;
  }
  .ss-is-ok {
    color: var(--ss-ok);
  }
  .ss-is-warn {
    color: var(--ss-warn);
  }
  .ss-is-bad {
    color: var(--ss-danger);
  }
  .ss-chips {
    display: inline-flex;
    align-items: center;
    gap: 3px;
  }
  .ss-chip {
    flex: none;
    width: 10px;
    height: 10px;
    border-radius: 30%;
    background: var(--ss-cast);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--ss-fg) 28%, transparent);
  }
  .ss-chip-large {
    width: 16px;
    height: 16px;
  }
  .ss-pills {
    display: flex;
    gap: 4px;
  }
  .ss-pills > button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: max(30px, var(--ss-hit) - 2px);
    padding: 0 10px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--ss-muted);
    cursor: pointer;
  }
  .ss-pills > button:hover {
    color: var(--ss-fg);
  }
  .ss-pills > button[aria-selected='true'] {
    background: var(--ss-surface-hover);
    color: var(--ss-fg);
    font-weight: 500;
  }
  .ss-count {
    font-size: 12px;
    font-weight: 400;
    color: var(--ss-muted);
  }
  .ss-thumb {
    position: relative;
    display: block;
    overflow: hidden;
    border-radius: 4px;
    background: var(--ss-surface);
    aspect-ratio: var(--ss-ratio, 16 / 9);
  }
  .ss-num {
    position: absolute;
    inset: 4px auto auto 4px;
    min-width: 18px;
    height: 18px;
    padding: 0 4px;
    border-radius: 4px;
    background: var(--ss-plate);
    color: var(--ss-fg);
    font-size: 12px;
    line-height: 18px;
    font-weight: 600;
    text-align: center;
  }
  .ss-skeleton {
    height: 10px;
    border-radius: 5px;
    background: var(--ss-surface-hover);
    animation: ss-breathe 1.6s ease-in-out infinite;
  }
  .ss-note {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 4px 10px;
    padding: 12px;
    border: 1px solid var(--ss-line);
    border-radius: 8px;
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .ss-note > * {
    grid-column: 2;
  }
  .ss-note > .ss-i {
    grid-column: 1;
    margin-top: 1px;
  }
  .ss-note-safe {
    color: color-mix(in srgb, var(--ss-muted) 70%, var(--ss-fg));
  }
  .ss-note-bad {
    border-color: color-mix(in srgb, var(--ss-danger) 40%, var(--ss-bg));
    background: var(--ss-danger-wash);
  }
  .ss-note-bad > .ss-i {
    color: var(--ss-danger);
  }
  .ss-note-warn {
    border-color: color-mix(in srgb, var(--ss-warn) 36%, var(--ss-bg));
    background: var(--ss-warn-wash);
  }
  .ss-note-warn > .ss-i {
    color: var(--ss-warn);
  }
  .ss-note-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-top: 6px;
  }
  .ss-note > details > summary {
    width: max-content;
    min-height: 24px;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 24px;
    cursor: pointer;
  }
  ss-copy-report {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .ss-report {
    inline-size: 100%;
    font: 12px/16px var(--ss-mono);
  }
  .ss-code {
    font: 12px/16px var(--ss-mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .ss-menu {
    position: fixed;
    inset: auto;
    min-width: 176px;
    max-width: min(320px, 100vw - 16px);
    margin: 0;
    padding: 4px;
    border: 1px solid var(--ss-stroke);
    border-radius: 8px;
    background: var(--ss-bg);
    color: var(--ss-fg);
    box-shadow: var(--ss-shadow);
  }
  .ss-menu > button {
    display: flex;
    align-items: center;
    gap: 10px;
    width: 100%;
    min-height: var(--ss-hit);
    padding: 0 10px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .ss-menu > button:is(:hover, :focus) {
    background: var(--ss-surface-hover);
  }
  .ss-menu > button > .ss-i {
    color: var(--ss-muted);
  }
  .ss-menu > button > .ss-hint {
    margin-inline-start: auto;
  }
  .ss-empty {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding: 40px 24px;
    text-align: center;
    font-size: 13px;
    line-height: 18px;
    color: var(--ss-muted);
  }
  .ss-empty > .ss-big {
    color: var(--ss-fg);
  }
`;
