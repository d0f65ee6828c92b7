import { css } from 'lit';

/** Stage, controls and filmstrip of the slideshow. */
export const slideshowStyles = css`
  .ss-show {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto auto auto;
    grid-template-columns: minmax(0, 1fr);
  }
  .ss-stage {
    position: relative;
    min-height: 0;
    padding: 16px 72px 8px;
  }
  .ss-figure {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 12px;
    height: 100%;
  }
  .ss-screen {
    display: grid;
    place-items: center;
    container-type: size;
  }
  /* The largest box of the sequence's shape that fits. */
  .ss-layers {
    position: relative;
    width: min(100cqw, 100cqh * var(--ss-ratio-number));
    aspect-ratio: var(--ss-ratio);
    overflow: hidden;
    border-radius: 8px;
  }
  .ss-layer {
    position: absolute;
    inset: 0;
  }
  .ss-layer.is-present {
    background: var(--ss-bg);
  }
  /* The frame before stays until the picture is there; the first one has its rough until then. */
  .ss-layer + .ss-layer.is-present {
    opacity: 0;
  }
  .ss-layer + .ss-layer.is-shown {
    opacity: 1;
    animation: ss-come 240ms ease-out;
  }
  .ss-board .ss-layer .ss-picture > img.is-loaded {
    animation: none;
  }
  .ss-board .ss-layer.is-waiting .ss-picture {
    opacity: 1;
    filter: none;
  }
  .ss-board .ss-layer.is-failed .ss-picture {
    opacity: 0.36;
  }
  .ss-layer > .ss-failed {
    padding-bottom: 12px;
    font-size: 16px;
    line-height: 24px;
  }
  .ss-layer > .ss-failed > strong,
  .ss-layer > .ss-failed > span {
    padding: 0 8px;
    border-radius: 4px;
    background: var(--ss-plate);
  }
  .ss-layer > .ss-failed > .ss-i {
    width: 24px;
    height: 24px;
  }
  ss-divider {
    position: absolute;
    inset: 0;
    z-index: 1;
    pointer-events: none;
  }
  ss-divider > .ss-plate {
    inset: 8px 8px auto auto;
  }
  ss-divider > .ss-of-rough {
    inset: 8px auto auto 8px;
  }
  .ss-divide {
    position: absolute;
    inset-block: 0;
    width: 44px;
    translate: -50% 0;
    cursor: ew-resize;
    user-select: none;
    pointer-events: auto;
    touch-action: none;
  }
  .ss-divide::before,
  .ss-divide::after {
    content: '';
    position: absolute;
    inset: 0 calc(50% - 1px);
    background: var(--ss-bg);
    box-shadow: 0 0 0 1px var(--ss-fg);
  }
  /* The grip to take it by. */
  .ss-divide::after {
    inset: calc(50% - 22px) calc(50% - 5px);
    border-radius: 5px;
  }
  .ss-divide:focus-visible {
    outline: none;
  }
  .ss-divide:focus-visible::before {
    background: var(--ss-accent);
  }
  .ss-divide:focus-visible::after {
    outline: 2px solid var(--ss-accent);
    outline-offset: 2px;
  }
  .ss-caption {
    max-width: 64ch;
    min-height: 26px;
    margin: 0 auto;
    font-size: 18px;
    line-height: 26px;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .ss-ordinal {
    margin-inline-end: 6px;
    color: var(--ss-muted);
    font-size: 14px;
  }
  .ss-icon.ss-side-left,
  .ss-icon.ss-side-right {
    position: absolute;
    top: 50%;
    width: 44px;
    height: 72px;
    translate: 0 -50%;
  }
  .ss-side-left {
    left: 14px;
  }
  .ss-side-right {
    right: 14px;
  }
  .ss-controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: center;
    gap: 16px;
    padding: 8px 20px;
  }
  .ss-controls > div {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  .ss-icon.ss-play {
    width: 44px;
    height: 44px;
    border-radius: 50%;
    background: var(--ss-primary);
    color: var(--ss-on-primary);
  }
  .ss-icon.ss-play:hover {
    background: var(--ss-primary-hover);
    color: var(--ss-on-primary);
  }
  .ss-controls > .ss-seconds {
    justify-content: flex-end;
  }
  .ss-seconds > .ss-field {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .ss-seconds .ss-label {
    font-weight: 400;
    white-space: nowrap;
  }
  .ss-seconds .ss-number {
    width: 104px;
  }
  .ss-strip {
    display: flex;
    gap: 8px;
    padding: 8px 20px 12px;
    overflow: auto hidden;
    scrollbar-width: thin;
  }
  .ss-strip > li {
    flex: none;
  }
  .ss-strip > li:first-child {
    margin-inline-start: auto;
  }
  .ss-strip > li:last-child {
    margin-inline-end: auto;
  }
  .ss-strip button {
    position: relative;
    display: block;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    cursor: pointer;
  }
  .ss-strip .ss-thumb {
    width: auto;
    min-width: 36px;
    height: 63px;
    border-radius: 6px;
    opacity: 0.62;
    transition: opacity var(--ss-ease);
  }
  .ss-strip button:hover .ss-thumb {
    opacity: 0.85;
  }
  .ss-strip .is-failed .ss-thumb {
    background: var(--ss-danger-wash);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--ss-danger) 45%, transparent);
  }
  .ss-strip [aria-current] .ss-thumb {
    opacity: 1;
    box-shadow:
      0 0 0 2px var(--ss-bg),
      0 0 0 4px var(--ss-accent);
  }
  .ss-keys {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 4px 20px;
    padding: 8px 20px 12px;
    border-top: 1px solid var(--ss-line);
    font-size: 12px;
    line-height: 20px;
    color: var(--ss-muted);
  }
  .ss-keys > span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  /* Full screen is for looking: only picture, caption and controls stay. */
  ss-board.is-full:has(.ss-show) > .ss-board-head,
  ss-board.is-full .ss-strip,
  ss-board.is-full .ss-keys {
    display: none;
  }

  @media (max-width: 760px) {
    .ss-stage {
      padding: 0;
    }
    .ss-figure {
      grid-template-rows: auto auto;
      align-content: center;
    }
    .ss-screen {
      container-type: inline-size;
    }
    .ss-layers {
      width: min(100cqw, 44dvh * var(--ss-ratio-number));
      border-radius: 0;
    }
    .ss-caption {
      padding: 4px 20px;
    }
    .ss-side-left,
    .ss-side-right,
    .ss-keys {
      display: none;
    }
    .ss-controls {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      gap: 8px;
      padding: 8px 16px;
    }
    .ss-controls > div:nth-child(2) {
      order: -1;
      gap: 24px;
    }
    .ss-icon.ss-play {
      width: 56px;
      height: 56px;
    }
    .ss-seconds .ss-number {
      width: 148px;
    }
    .ss-strip .ss-thumb {
      min-width: 44px;
      height: 54px;
    }
  }
`;
