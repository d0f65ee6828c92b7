import { css } from 'lit';

/**
 * Colour and size roles: the only place that reads ComfyUI's theme tokens. Where a token alone would miss WCAG AA
 * (4.5:1) in one of ComfyUI's palettes it is mixed with another token, so that user-made palettes keep working too.
 */
export const roles = css`
  .ss-root,
  .ss-board {
    --ss-bg: var(--interface-panel-surface, var(--comfy-menu-bg, #171718));
    --ss-fg: var(--base-foreground, var(--fg-color, #fff));
    --ss-surface: var(--secondary-background, var(--comfy-input-bg, #262729));
    --ss-surface-hover: var(--secondary-background-hover, var(--content-hover-bg, #313235));
    --ss-selected: var(--interface-panel-selected-surface, var(--content-hover-bg, #3c3d42));
    --ss-stroke: var(--interface-stroke, var(--border-color, #494a50));
    --ss-line: color-mix(in srgb, var(--ss-stroke) 55%, var(--ss-bg));
    --ss-muted: color-mix(in srgb, var(--muted-foreground, var(--descrip-text, #8a8a8a)) 62%, var(--ss-fg));
    --ss-faint: color-mix(in srgb, var(--ss-muted) 62%, var(--ss-bg));
    --ss-primary: color-mix(in srgb, var(--primary-background, #0b8ce9) 78%, var(--ss-bg));
    --ss-primary-hover: color-mix(in srgb, var(--primary-background, #0b8ce9) 68%, var(--ss-bg));
    /* Not --primary-fg: in the light palette of 1.35 it is white on light blue. */
    --ss-on-primary: var(--contrast-mix-color, var(--ss-fg));
    --ss-accent: color-mix(in srgb, var(--primary-background, #0b8ce9) 60%, var(--ss-fg));
    --ss-danger: color-mix(in srgb, var(--error-text, #f75951) 62%, var(--ss-fg));
    --ss-warn: color-mix(in srgb, var(--warning, var(--warning-background, #fd9903)) 52%, var(--ss-fg));
    --ss-ok: color-mix(in srgb, var(--color-success, var(--success-background, #00cd72)) 52%, var(--ss-fg));
    --ss-danger-wash: color-mix(in srgb, var(--error-text, #f75951) 12%, var(--ss-bg));
    --ss-warn-wash: color-mix(in srgb, var(--warning, var(--warning-background, #fd9903)) 10%, var(--ss-bg));
    --ss-plate: color-mix(in srgb, var(--ss-bg) 88%, transparent);
    --ss-shadow: var(--interface-floating-panel-shadow, 0 2px 16px rgb(0 0 0 / 0.4));
    --ss-mono: var(--font-mono, ui-monospace, Menlo, Consolas, monospace);
    --ss-ease: 140ms cubic-bezier(0.4, 0, 0.2, 1);

    /* Hit areas and field text; a finger needs more of both, and 16 px keeps phones from zooming into a field. */
    --ss-hit: 32px;
    --ss-hit-small: 28px;
    --ss-hit-primary: 40px;
    --ss-step: 34px;
    --ss-head: 52px;
    --ss-field-text: 14px;
    --ss-field-line: 20px;
    --ss-dense-text: 13px;
    --ss-dense-line: 18px;

    font:
      400 14px/20px Inter,
      Arial,
      sans-serif;
    font-variant-numeric: tabular-nums;
    letter-spacing: normal;
    text-align: start;
    color: var(--ss-fg);
    background: var(--ss-bg);
  }

  @media (pointer: coarse), (max-width: 480px) {
    .ss-root,
    .ss-board {
      --ss-hit: 44px;
      --ss-hit-small: 44px;
      --ss-hit-primary: 48px;
      --ss-step: 44px;
      --ss-head: 56px;
      --ss-field-text: 16px;
      --ss-field-line: 24px;
      --ss-dense-text: 16px;
      --ss-dense-line: 22px;
    }
  }
`;

/** What the host's reset leaves bare or odd, set back to one ground for all our parts. */
export const base = css`
  :where(.ss-root, .ss-board) :where(*),
  :where(.ss-root, .ss-board) :where(*)::before,
  :where(.ss-root, .ss-board) :where(*)::after {
    box-sizing: border-box;
  }
  :where(.ss-root, .ss-board)
    :where(h2, h3, h4, p, ol, ul, li, figure, figcaption, fieldset, legend, dl, dt, dd) {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    list-style: none;
  }
  :where(.ss-root, .ss-board) :where(button, input, textarea, select, summary) {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  :where(.ss-root, .ss-board) :where(strong) {
    font-weight: 600;
  }
  :where(.ss-root, .ss-board) :where(option, optgroup) {
    color: var(--ss-fg);
    background: var(--ss-surface);
  }
  :where(.ss-root, .ss-board) [hidden] {
    display: none !important;
  }
  .ss-root :focus-visible,
  .ss-board :focus-visible {
    outline: 2px solid var(--ss-accent);
    outline-offset: 1px;
  }
  .ss-sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .ss-i {
    width: 16px;
    height: 16px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @keyframes ss-breathe {
    50% {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .ss-root *,
    .ss-board * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
