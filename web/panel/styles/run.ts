import { css } from 'lit';

/** The run: state, preview, tiles, facts. */
export const run = css`
  .ss-now {
    display: grid;
    gap: 8px;
    min-width: 0;
  }
  .ss-now .ss-hint {
    white-space: nowrap;
  }
  .ss-segments {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 3px;
    height: 6px;
  }
  .ss-segments > span {
    border-radius: 2px;
    background: var(--ss-selected);
  }
  .ss-segments > .is-done {
    background: var(--ss-accent);
  }
  .ss-segments > .is-now {
    background: linear-gradient(90deg, var(--ss-accent) var(--ss-part), var(--ss-selected) var(--ss-part));
  }
  .ss-segments > .is-failed {
    background: var(--ss-danger);
  }
  .ss-bar {
    position: relative;
    height: 6px;
    overflow: hidden;
    border-radius: 3px;
    background: var(--ss-selected);
  }
  .ss-bar > span {
    position: absolute;
    inset: 0 auto 0 0;
    background: var(--ss-accent);
    transition: width var(--ss-ease);
  }
  .ss-bar > i {
    position: absolute;
    inset: 0 auto 0 auto;
    width: 3px;
    background: var(--ss-danger);
  }
  .ss-preview {
    border-radius: 8px;
  }
  .ss-preview.is-live::after {
    content: '';
    position: absolute;
    inset: auto 0 0;
    height: 3px;
    background: linear-gradient(90deg, var(--ss-accent) var(--ss-part), var(--ss-plate) var(--ss-part));
  }
  .ss-aside {
    flex: none;
  }
  .ss-tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(62px, 1fr));
    gap: 8px;
  }
  .ss-tile {
    display: grid;
    gap: 4px;
    width: 100%;
    min-width: 0;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
    text-align: start;
    cursor: pointer;
  }
  .ss-tiles > li {
    position: relative;
    min-width: 0;
  }
  /* Over the picture's corner, so that the words below keep their room. */
  .ss-tiles ss-menu > .ss-icon {
    position: absolute;
    inset: 2px 2px auto auto;
    background: var(--ss-plate);
    opacity: 0;
  }
  .ss-tiles > li:is(:hover, :focus-within) ss-menu > .ss-icon,
  .ss-tiles ss-menu > .ss-icon[aria-expanded='true'] {
    opacity: 1;
  }
  .ss-tile-word {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-tile:is(.is-waiting, .is-queued, .is-cancelled) .ss-picture {
    opacity: 0.28;
    filter: grayscale(1);
  }
  .ss-tile.is-running > .ss-thumb {
    box-shadow:
      0 0 0 2px var(--ss-bg),
      0 0 0 4px var(--ss-accent);
  }
  .ss-tile.is-failed {
    color: var(--ss-danger);
  }
  .ss-tile.is-failed > .ss-thumb {
    background: var(--ss-danger-wash);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--ss-danger) 55%, transparent);
  }
  .ss-tile.is-failed .ss-picture {
    opacity: 0.14;
  }
  .ss-mark {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
  }
  .ss-mark > .ss-i {
    width: 20px;
    height: 20px;
  }
  .ss-quiet-note {
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr);
    gap: 8px;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .ss-quiet-note > .ss-i {
    width: 14px;
    height: 14px;
    margin-top: 1px;
  }
  .ss-facts {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    font-size: 13px;
    line-height: 18px;
  }
  .ss-facts > dt {
    color: var(--ss-muted);
  }
  .ss-facts > dd {
    text-align: end;
    overflow-wrap: anywhere;
  }
  .ss-foot-row > ss-menu {
    align-self: center;
  }
  .ss-foot-wrap {
    flex-wrap: wrap;
  }
  @media (hover: none) {
    .ss-tiles ss-menu > .ss-icon {
      opacity: 1;
    }
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-tiles {
      grid-template-columns: repeat(auto-fill, minmax(80px, 1fr));
    }
    /* A finger's room to press, but no more of the picture is covered than a corner. */
    .ss-tiles ss-menu > .ss-icon {
      inset: -8px -8px auto auto;
      padding: 10px;
      border-radius: 16px;
      background-clip: content-box;
    }
  }
`;
