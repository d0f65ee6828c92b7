import { css } from 'lit';

/** Picture, time bar and controls of the animatic, on top of the slideshow's. */
export const animaticStyles = css`
  .ss-film .ss-layers {
    background: var(--ss-surface);
  }
  .ss-film .ss-stage {
    padding-inline: 20px;
  }
  /* One line or two: the picture stays as large as it is. */
  .ss-film .ss-caption {
    min-height: 52px;
  }
  .ss-film-picture {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    visibility: hidden;
  }
  .ss-film-picture.is-present {
    visibility: visible;
  }
  .ss-time {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 12px;
    padding: 0 20px;
    font-size: 12px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
    color: var(--ss-muted);
  }
  .ss-time-track {
    position: relative;
    height: 32px;
  }
  .ss-time-parts {
    position: absolute;
    inset: 13px 0;
    display: flex;
    gap: 2px;
  }
  .ss-time-parts > span {
    flex: 1 1 0;
    min-width: 1px;
    overflow: hidden;
    border-radius: 2px;
    background: var(--ss-selected);
  }
  .ss-time-parts > span > span {
    display: block;
    height: 100%;
    background: var(--ss-accent);
  }
  /* The range itself is unseen but for its thumb: it brings keys, touch and the words for screen readers. */
  .ss-time-track > input {
    position: absolute;
    inset: 0 -7px;
    width: calc(100% + 14px);
    height: 100%;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }
  .ss-time-track > input::-webkit-slider-thumb {
    appearance: none;
    width: 14px;
    height: 14px;
    border: 0;
    border-radius: 50%;
    background: var(--ss-accent);
    box-shadow: 0 0 0 2px var(--ss-bg);
  }
  .ss-time-track > input::-moz-range-thumb {
    width: 14px;
    height: 14px;
    border: 0;
    border-radius: 50%;
    background: var(--ss-accent);
    box-shadow: 0 0 0 2px var(--ss-bg);
  }
  .ss-controls > .ss-film-end {
    flex-wrap: wrap;
    justify-content: flex-end;
  }
  .ss-film-seconds .ss-number {
    width: 104px;
  }
  ss-board.is-full .ss-film .ss-time {
    padding-block: 8px 0;
  }

  @media (max-width: 760px) {
    .ss-film .ss-stage {
      padding: 0;
    }
    .ss-film .ss-caption {
      min-height: 112px;
    }
    .ss-time {
      padding: 8px 16px 0;
    }
    .ss-time-track {
      height: 44px;
    }
    .ss-time-parts {
      inset: 19px 0;
    }
    .ss-time-track > input::-webkit-slider-thumb {
      width: 20px;
      height: 20px;
    }
    .ss-controls > .ss-film-end {
      justify-content: center;
      width: 100%;
    }
    .ss-film-end > .ss-btn {
      flex: 1 0 100%;
    }
  }
`;
