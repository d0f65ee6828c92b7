import { css } from 'lit';

/** The rough that a frame is directed in. */
export const stageStyles = css`
  ss-rough-stage,
  .ss-direct {
    display: block;
    position: relative;
    width: 100%;
    height: 100%;
  }
  /* One finger scrolls the page, two are a pinch. */
  .ss-direct {
    isolation: isolate;
    touch-action: pan-y;
  }
  .ss-actor {
    position: absolute;
    min-width: 24px;
    min-height: 24px;
    border-radius: 6px;
    translate: -50% -50%;
    cursor: grab;
    user-select: none;
    touch-action: pan-y;
  }
  .ss-actor:hover {
    box-shadow: 0 0 0 1px var(--ss-accent);
  }
  .ss-actor:focus-visible {
    outline: 2px solid var(--ss-accent);
    outline-offset: 0;
    box-shadow: 0 0 0 3px var(--ss-bg);
  }
  .is-dragging .ss-actor {
    box-shadow: none;
    outline: none;
    cursor: grabbing;
  }
  .ss-thirds {
    position: absolute;
    inset: 0;
    z-index: 9;
    pointer-events: none;
  }
  .ss-thirds > span {
    position: absolute;
    inset-block: 0;
    translate: -50% 0;
    border-inline-start: 1px dashed var(--ss-accent);
  }
  .ss-thirds > .is-there {
    border-inline-start: 2px solid var(--ss-accent);
    box-shadow: 0 0 0 1px var(--ss-bg);
  }
  .ss-ghost {
    position: absolute;
    inset: 0;
    z-index: 9;
    width: 100%;
    height: 100%;
    opacity: 0.5;
    pointer-events: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* At the top: who is small enough to be covered stands further down. */
  .ss-direct-tools {
    position: absolute;
    inset: 4px 4px auto auto;
    z-index: 9;
    display: flex;
    border-radius: 6px;
    background: var(--ss-plate);
    opacity: 0;
  }
  .is-open .ss-direct-tools,
  .ss-direct:is(:hover, :focus-within) > .ss-direct-tools {
    opacity: 1;
  }
  .is-dragging > .ss-direct-tools {
    visibility: hidden;
  }
  .ss-direct-tools:not(:has(*)) {
    display: none;
  }
  @media (pointer: coarse) {
    /* A finger's room to press, but no more of the picture is covered than its corner. */
    .ss-direct-tools {
      inset: -6px -6px auto auto;
      background: none;
      opacity: 1;
    }
    .ss-direct-tools > .ss-icon {
      padding: 8px;
      border-radius: 14px;
      background: var(--ss-plate) content-box;
    }
    .ss-actor {
      min-width: 44px;
      min-height: 44px;
    }
  }
`;
