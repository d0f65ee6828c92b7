import { css } from 'lit';

/** Search, filters and entries of the library. */
export const libraryStyles = css`
  .ss-find {
    position: relative;
    flex: 99 1 160px;
    max-width: 320px;
  }
  .ss-find > .ss-i {
    position: absolute;
    left: 10px;
    top: calc((var(--ss-hit) - 16px) / 2);
    color: var(--ss-muted);
    pointer-events: none;
  }
  .ss-find > .ss-input {
    padding-inline-start: 34px;
  }
  .ss-library-note {
    max-width: 640px;
    padding: 20px 20px 0;
  }
  .ss-library {
    position: relative;
    margin: 20px;
  }
  .ss-board .ss-scroll:has(.ss-library) {
    scroll-padding-top: 72px;
  }
  .ss-entry {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .ss-entry:has(.ss-ask) {
    z-index: 1;
    box-sizing: content-box;
    margin: -8px;
    padding: 8px;
    border-radius: 8px;
    background: var(--ss-bg);
    box-shadow: var(--ss-shadow);
  }
  ss-library-entry {
    display: grid;
    gap: 6px;
  }
  .ss-entry .ss-thumb {
    border-radius: 8px;
    aspect-ratio: 16 / 9;
  }
  .ss-entry .ss-thumb > img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .ss-entry:hover .ss-thumb {
    box-shadow: 0 0 0 1px var(--ss-stroke);
  }
  .ss-entry-blank {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 6px;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .ss-entry-broken {
    background: var(--ss-danger-wash);
  }
  .ss-entry .ss-entry-broken {
    display: grid;
    align-content: center;
    gap: 4px;
    padding: 12px;
    overflow: auto;
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .ss-entry-broken .ss-i {
    vertical-align: -3px;
  }
  .ss-entry-rebuild {
    justify-self: start;
    margin: -4px 0;
  }
  .ss-entry-head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
  }
  .ss-entry-head > h3 {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-entry-head > .ss-icon {
    position: relative;
    z-index: 1;
  }
  .ss-entry-open {
    max-width: 100%;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  .ss-entry-open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: 8px;
  }
  .ss-board .ss-entry-open:focus-visible {
    outline: none;
  }
  .ss-entry-open:focus-visible::after {
    outline: 2px solid var(--ss-accent);
    outline-offset: 3px;
  }
  .ss-entry-name {
    font-weight: 600;
  }
  .ss-ask {
    position: relative;
    z-index: 1;
    display: grid;
    gap: 8px;
    font-size: 13px;
    line-height: 18px;
  }

  @media (min-width: 761px) {
    .ss-tools:has(.ss-find) {
      flex-wrap: nowrap;
    }
    .ss-find ~ .ss-pills {
      min-width: 0;
      margin: -4px;
      padding: 4px;
      overflow: auto hidden;
      scrollbar-width: none;
      white-space: nowrap;
    }
  }
  @media (max-width: 760px) {
    .ss-find {
      flex: 1 0 50%;
    }
    .ss-find ~ .ss-btn {
      order: 2;
    }
    .ss-find ~ .ss-grow {
      display: none;
    }
    .ss-find ~ .ss-pills {
      order: 1;
      flex: 1 0 50%;
      margin: -4px;
      padding: 4px;
      overflow: auto hidden;
      scrollbar-width: none;
      white-space: nowrap;
    }
  }
`;
