import { css } from 'lit';

/** Pictures and LoRAs of characters and places, and the picker of pictures. */
export const references = css`
  ss-references,
  ss-picture-picker,
  ss-character-lora {
    display: contents;
  }
  .ss-references,
  .ss-picker,
  .ss-character-lora {
    display: grid;
    gap: 8px;
    min-width: 0;
  }
  .ss-references > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .ss-reference {
    position: relative;
  }
  .ss-reference-picture,
  .ss-reference-add {
    position: relative;
    display: grid;
    place-items: center;
    width: 72px;
    height: 72px;
    overflow: hidden;
    border-radius: 6px;
    background: var(--ss-surface);
  }
  .ss-reference-picture > img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .ss-reference-picture > .ss-num {
    inset: auto auto 4px 4px;
    font-weight: 500;
  }
  .ss-reference > ss-menu > .ss-icon {
    position: absolute;
    inset: 2px 2px auto auto;
    width: 28px;
    height: 28px;
    background: var(--ss-plate);
    color: var(--ss-fg);
  }
  .ss-reference-add {
    align-content: center;
    gap: 4px;
    padding: 0;
    border: 1px dashed var(--ss-stroke);
    background: none;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
    text-align: center;
    cursor: pointer;
  }
  .ss-reference-first {
    justify-self: start;
    margin-inline-start: -10px;
    background: none;
    color: var(--ss-muted);
  }
  .ss-reference-add:hover,
  .is-dropping .ss-reference-add {
    border-color: var(--ss-accent);
    background: var(--ss-surface);
    color: var(--ss-fg);
  }
  .ss-picker {
    padding: 12px;
    border-radius: 8px;
    background: var(--ss-surface);
  }
  .ss-picker .ss-note-actions {
    padding: 0;
  }
  .ss-picker .ss-btn {
    background: var(--ss-surface-hover);
  }
  .ss-picker .ss-btn:is(:hover, [aria-expanded='true']) {
    background: var(--ss-selected);
  }
  .ss-picker .ss-select > select {
    background: var(--ss-bg);
  }
  .ss-picker-frames {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(72px, 1fr));
    gap: 8px;
  }
  .ss-picker-frames button {
    position: relative;
    display: block;
    width: 100%;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: 4px;
    background: var(--ss-surface-hover);
    aspect-ratio: var(--ss-ratio, 16 / 9);
    cursor: pointer;
  }
  .ss-picker-frames img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .ss-lora-use {
    display: grid;
    grid-template-columns: 108px minmax(0, 1fr);
    align-items: end;
    gap: 8px;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-reference > ss-menu > .ss-icon {
      width: 44px;
      height: 44px;
    }
    .ss-reference-picture,
    .ss-reference-add {
      width: 96px;
      height: 96px;
    }
    .ss-picker-frames {
      grid-template-columns: repeat(auto-fill, minmax(96px, 1fr));
    }
    .ss-picker-frames button {
      min-height: 44px;
    }
    .ss-lora-use {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
