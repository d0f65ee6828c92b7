import { css } from 'lit';

/** Bible and frame rows of the review. */
export const reviewStyles = css`
  .ss-review {
    display: grid;
    grid-template-columns: 312px minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
  }
  .ss-review > * {
    min-width: 0;
    min-height: 0;
  }
  ss-review-bible {
    overflow: auto;
    border-inline-end: 1px solid var(--ss-line);
    scrollbar-width: thin;
  }
  .ss-side-bible > summary {
    display: none;
  }
  .ss-side {
    display: grid;
    align-content: start;
    gap: 20px;
    padding: 16px 20px;
  }
  ss-review-card {
    display: block;
  }
  .ss-card-row {
    position: relative;
  }
  .ss-card-row.is-dragged {
    opacity: 0.6;
  }
  .ss-card-row:is(.is-before, .is-after)::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset: -1px 20px auto;
    height: 2px;
    background: var(--ss-accent);
  }
  .ss-card-row.is-after::before {
    inset: auto 20px 0;
  }
  .ss-card-grip {
    cursor: grab;
    touch-action: none;
  }
  .ss-card {
    position: relative;
    display: grid;
    grid-template-columns: 28px 208px minmax(0, 1fr) minmax(0, 1.25fr) 36px;
    gap: 0 16px;
    align-items: start;
    padding: 12px 20px;
    border-bottom: 1px solid var(--ss-line);
  }
  .ss-card:hover {
    background: color-mix(in srgb, var(--ss-surface) 50%, var(--ss-bg));
  }
  .ss-card:focus-within {
    box-shadow: inset 2px 0 var(--ss-accent);
  }
  .ss-card-number {
    display: grid;
    gap: 4px;
    justify-items: end;
    padding-top: 2px;
    font-weight: 600;
  }
  .ss-card-number > .ss-card-grip {
    margin-inline-end: -6px;
    opacity: 0;
  }
  .ss-card:is(:hover, :focus-within) .ss-card-grip {
    opacity: 1;
  }
  .ss-card-picture {
    border-radius: 6px;
  }
  .ss-card-picture > .ss-failed {
    padding: 8px;
    font-size: 12px;
    line-height: 16px;
  }
  .ss-card-meta {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
    padding-bottom: 4px;
    font-size: 12px;
    line-height: 16px;
    color: var(--ss-muted);
  }
  .ss-card-meta .ss-select > select {
    height: 24px;
    padding: 0 26px 0 8px;
    border-radius: 6px;
    color: var(--ss-fg);
    font-size: 12px;
  }
  .ss-card-meta .ss-select > .ss-i {
    top: 4px;
    right: 6px;
  }
  .ss-card ss-rewrite {
    padding-top: 8px;
  }
  .ss-card .ss-area {
    min-height: 89px;
    background: var(--ss-surface);
  }
  .ss-card-tools {
    display: grid;
    gap: 2px;
    justify-items: center;
  }

  @media (max-width: 1180px) {
    .ss-card {
      grid-template-columns: 28px 176px minmax(0, 1fr) 36px;
    }
    .ss-card > :nth-child(4) {
      grid-column: 3;
      grid-row: 2;
      padding-top: 8px;
    }
    .ss-card > :nth-child(5) {
      grid-column: 4;
      grid-row: 1 / span 2;
    }
  }
  @media (max-width: 1000px) {
    .ss-tools .ss-kbd {
      display: none;
    }
    .ss-review {
      grid-template-columns: 240px minmax(0, 1fr);
    }
    .ss-side {
      padding: 16px;
    }
  }
  .ss-board-news {
    display: flex;
    align-items: center;
    gap: 8px;
    flex: 1 1 100%;
    order: 1;
    min-width: 0;
  }
  .ss-board-news:has(> .ss-hint:empty) {
    position: absolute;
  }
  .ss-board-check {
    display: grid;
    gap: 12px;
  }
  @media (max-width: 760px) {
    .ss-review {
      display: block;
      overflow: auto;
    }
    ss-review-bible {
      overflow: visible;
      border: 0;
      border-bottom: 1px solid var(--ss-line);
    }
    .ss-review > .ss-scroll {
      overflow: visible;
    }
    .ss-side-bible > summary {
      display: flex;
      align-items: center;
      gap: 8px;
      min-height: 48px;
      padding: 0 16px;
      font-weight: 500;
      cursor: pointer;
      list-style: none;
    }
    .ss-side-bible[open] > summary > .ss-i {
      rotate: 90deg;
    }
    .ss-card {
      grid-template-columns: 44px minmax(0, 1fr) 44px;
      gap: 8px;
      padding: 12px 16px;
    }
    .ss-card > :nth-child(n + 3):nth-child(-n + 4) {
      grid-column: 1 / -1;
      grid-row: auto;
      padding: 0;
    }
    .ss-card > :nth-child(5) {
      grid-column: 3;
      grid-row: 1;
    }
    .ss-card-meta .ss-select > select {
      height: 44px;
      font-size: 16px;
    }
    .ss-card-meta .ss-select > .ss-i {
      top: 14px;
    }
    .ss-card-number {
      justify-items: center;
    }
    .ss-card-number > .ss-card-grip {
      margin: 0;
      opacity: 1;
    }
  }
`;
