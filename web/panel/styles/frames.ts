import { css } from 'lit';

/** The list of frames and the open frame. */
export const frames = css`
  .ss-frames {
    display: grid;
    margin: 0 -16px;
    border-top: 1px solid var(--ss-line);
  }
  .ss-review-head {
    min-height: var(--ss-hit);
    margin-inline-end: -8px;
  }
  .ss-frame {
    position: relative;
    display: grid;
    grid-template-columns: 88px minmax(0, 1fr);
    gap: 0 12px;
    padding: 8px 16px;
    border-bottom: 1px solid var(--ss-line);
    scroll-margin: 104px 0 120px;
  }
  .ss-frame:is(:hover, :focus-within):not(.is-open) {
    background: var(--ss-surface);
  }
  .ss-frame:focus-visible {
    outline-offset: -2px;
  }
  .ss-frame.is-dragged {
    opacity: 0.6;
  }
  .ss-frame > .ss-thumb {
    align-self: start;
    justify-self: center;
    width: min(88px, 66px * var(--ss-ratio-number, 1.78));
  }
  .ss-frame-text {
    display: grid;
    gap: 2px;
    align-content: start;
    min-width: 0;
  }
  .ss-being-written {
    gap: 8px;
    padding-top: 6px;
  }
  .ss-being-written > :first-child {
    width: 36%;
  }
  .ss-being-written > :last-child {
    width: 72%;
  }
  .ss-frame-meta {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    min-height: 18px;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .ss-shot {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-frame-open {
    display: block;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .ss-frame-open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .ss-frame-open:focus-visible {
    outline: none;
  }
  .ss-frame-open:focus-visible::after {
    outline: 2px solid var(--ss-accent);
    outline-offset: -2px;
  }
  .ss-description,
  .ss-prompt-line {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .ss-description {
    font-size: 13px;
    line-height: 17px;
  }
  .ss-prompt-line {
    margin-top: 2px;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .ss-grip {
    position: absolute;
    inset: 50% auto auto 0;
    z-index: 1;
    display: grid;
    place-items: center start;
    width: 24px;
    height: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ss-muted);
    translate: 0 -50%;
    opacity: 0;
    cursor: grab;
    touch-action: none;
  }
  .ss-frame-tools {
    position: absolute;
    inset: 4px 8px auto auto;
    z-index: 1;
    display: flex;
    border-radius: 8px;
    background: var(--ss-surface);
    opacity: 0;
  }
  .ss-frame:is(:hover, :focus-within) > :is(.ss-grip, .ss-frame-tools),
  .ss-frame-tools:has([aria-expanded='true']) {
    opacity: 1;
  }
  .ss-frame:is(:hover, :focus-within) > .ss-frame-text .ss-end {
    visibility: hidden;
  }
  .ss-insert {
    position: absolute;
    inset: -1px 16px auto;
    z-index: 3;
    height: 2px;
    background: var(--ss-accent);
  }
  .ss-insert.is-last {
    inset: auto 16px -1px;
  }
  .ss-insert::before {
    content: '';
    position: absolute;
    inset: -3px auto auto -4px;
    width: 8px;
    height: 8px;
    border-radius: 4px;
    background: var(--ss-accent);
  }
  .ss-frame.is-open {
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 12px 16px 16px;
    box-shadow: inset 2px 0 var(--ss-accent);
    animation: ss-unfold 160ms ease-out;
  }
  .ss-frame.is-open > .ss-thumb {
    width: 100%;
  }
  @keyframes ss-unfold {
    from {
      opacity: 0.7;
    }
  }
  .ss-frame-bar {
    display: flex;
    align-items: center;
    gap: 2px;
    margin: 0 -6px;
  }
  .ss-frame-bar > strong {
    margin-inline-end: 6px;
    white-space: nowrap;
  }
  .ss-bar-grip {
    cursor: grab;
    touch-action: none;
  }
  .ss-frame > .ss-link {
    justify-self: start;
    margin-top: -8px;
  }
  .ss-news[data-empty] {
    position: absolute;
    width: 1px;
    height: 1px;
    min-height: 0;
    overflow: hidden;
  }
  .ss-news > .ss-link {
    flex: none;
    overflow: visible;
  }
  .ss-frame-bar > .ss-chips {
    flex-wrap: wrap;
    overflow: hidden;
    max-height: 10px;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-bar-grip,
    .ss-bar-toggle {
      display: none;
    }
    .ss-frame-bar {
      margin-inline-start: 0;
    }
    /* A sidebar on a phone has room for four words a line: what happens goes before its prompt. */
    .ss-description {
      -webkit-line-clamp: 4;
    }
    .ss-prompt-line {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .ss-grip,
    .ss-frame-tools > button {
      display: none;
    }
    .ss-frame-tools {
      inset: 0 4px auto auto;
      background: none;
      opacity: 1;
    }
    /* What happens goes below the button, over the whole width. */
    .ss-frame-meta {
      flex-wrap: wrap;
      align-content: center;
      gap: 2px 8px;
      min-height: 36px;
      padding-inline-end: 32px;
    }
    .ss-shot {
      white-space: normal;
    }
  }
`;
