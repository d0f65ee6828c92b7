import { css } from 'lit';

/** Frames while they are written, and the ways to tell a story. */
export const producing = css`
  .ss-writing-bar {
    height: 4px;
    overflow: hidden;
    border-radius: 2px;
    background: var(--ss-surface);
  }
  .ss-writing-bar > span {
    display: block;
    height: 100%;
    border-radius: 2px;
    background: var(--ss-accent);
    transition: width 200ms;
  }
  ss-producing .ss-foot > .ss-between {
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .ss-between > .ss-big + .ss-hint {
    flex: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .ss-writing-bar > span {
      transition: none;
    }
  }
  .ss-ways {
    display: grid;
    gap: 12px;
  }
  .ss-way-group {
    display: grid;
    gap: 6px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .ss-way-group > legend {
    margin-bottom: 6px;
    padding: 0;
  }
  .ss-way {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 10px;
    padding: 8px 10px;
    border: 1px solid var(--ss-line);
    border-radius: 8px;
    font-size: 13px;
    line-height: 18px;
    cursor: pointer;
  }
  .ss-way:hover {
    border-color: var(--ss-stroke);
  }
  .ss-way:has(:checked) {
    border-color: var(--ss-accent);
    background: var(--ss-selected);
  }
  .ss-way:has(:focus-visible) {
    outline: 2px solid var(--ss-accent);
    outline-offset: 1px;
  }
  .ss-way > input {
    width: 16px;
    height: 16px;
    margin: 1px 0 0;
    accent-color: var(--ss-accent);
  }
  .ss-way > input:focus-visible {
    outline: none;
  }
  .ss-way strong {
    font-weight: 500;
  }
  .ss-way .ss-hint {
    grid-column: 2;
  }
`;
