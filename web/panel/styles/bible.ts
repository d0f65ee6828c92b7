import { css } from 'lit';

/** The bible, in the sidebar and beside the review. */
export const bible = css`
  ss-bible-editor,
  ss-palette-entry,
  ss-style-entry {
    display: contents;
  }
  .ss-bible {
    display: grid;
    gap: 20px;
  }
  .ss-member-title {
    align-items: center;
    min-height: var(--ss-hit-small);
    margin-inline-end: -6px;
  }
  ss-character-entry,
  ss-place-entry {
    display: grid;
    gap: 8px;
    padding: 6px 0 12px;
    border-top: 1px solid var(--ss-line);
  }
  .ss-member-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) fit-content(124px) auto;
    align-items: center;
    gap: 4px;
    min-height: var(--ss-hit);
    margin-inline-end: -6px;
  }
  .ss-member-head > .ss-i {
    margin-inline-end: 4px;
    color: var(--ss-muted);
  }
  .ss-member-head > .ss-chip,
  .ss-member-head > strong {
    margin-inline-end: 6px;
  }
  .ss-member-head > .ss-hint {
    padding-inline-start: 4px;
    text-align: end;
  }
  .ss-member-name,
  .ss-colour-name {
    padding: 0 6px;
    background: none;
    text-overflow: ellipsis;
  }
  .ss-member-name {
    font-weight: 600;
  }
  .ss-colour {
    position: relative;
    display: grid;
    place-items: center start;
    width: 24px;
    height: var(--ss-hit-small);
    cursor: pointer;
  }
  .ss-colour > input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    padding: 0;
    border: 0;
    opacity: 0;
    cursor: pointer;
  }
  .ss-colour:hover > .ss-chip,
  .ss-colour:focus-within > .ss-chip {
    outline: 2px solid var(--ss-accent);
    outline-offset: 1px;
  }
  .ss-facts-fold > summary {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    align-items: center;
    gap: 6px;
    min-height: max(24px, var(--ss-hit-small) - 4px);
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
    list-style: none;
    cursor: pointer;
  }
  .ss-facts-fold > summary::-webkit-details-marker {
    display: none;
  }
  .ss-facts-fold > summary > .ss-i {
    width: 12px;
    height: 12px;
    transition: rotate var(--ss-ease);
  }
  .ss-facts-fold[open] > summary > .ss-i {
    rotate: 90deg;
  }
  .ss-facts-fold > summary > .ss-hint {
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-fact-fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px;
    padding: 4px 0;
  }
  .ss-palette {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
    gap: 0 8px;
  }
  .ss-palette > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    min-height: var(--ss-hit-small);
    font-size: 13px;
  }
  .ss-colour-name {
    height: var(--ss-hit-small);
    font-size: 13px;
  }
  ss-palette-entry > .ss-note,
  ss-style-entry > .ss-note {
    margin-top: 4px;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-colour {
      width: 44px;
      place-items: center;
    }
    .ss-member-head {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .ss-member-head > .ss-hint {
      grid-area: 2 / 2 / auto / -1;
      padding-inline-start: 7px;
      text-align: start;
    }
    .ss-member-head > .ss-i {
      margin: 0 14px;
    }
    .ss-palette {
      grid-template-columns: minmax(0, 1fr);
    }
    .ss-colour-name {
      font-size: 16px;
    }
    .ss-fact-fields {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
