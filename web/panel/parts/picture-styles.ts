import { css } from 'lit';

/** A picture over its rough, both in the same place, in board and sidebar alike. */
export const pictureStyles = css`
  ss-frame-picture {
    position: relative;
    display: block;
    width: 100%;
    height: 100%;
  }
  .ss-picture,
  .ss-picture > img,
  .ss-picture > ss-rough,
  .ss-picture > ss-rough > svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  .ss-picture {
    display: grid;
  }
  .ss-picture > * {
    grid-area: 1 / 1;
    min-width: 0;
    min-height: 0;
  }
  .ss-picture > img {
    position: relative;
    object-fit: contain;
    opacity: 0;
  }
  .ss-thumb .ss-picture > img {
    object-fit: cover;
  }
  .ss-picture:is(.is-beside, .is-rough) > ss-rough {
    position: relative;
    z-index: 1;
  }
  .ss-picture.is-beside > ss-rough {
    clip-path: inset(0 calc(100% - var(--ss-divide, 50%)) 0 0);
  }
  .ss-picture > img.is-loaded {
    opacity: 1;
    animation: ss-come 200ms ease-out;
  }
  @keyframes ss-come {
    from {
      opacity: 0;
    }
  }
  .ss-plate {
    position: absolute;
    inset: auto 6px 6px auto;
    min-height: 20px;
    padding: 0 6px;
    border-radius: 4px;
    background: var(--ss-plate);
    color: var(--ss-fg);
    font-size: 12px;
    line-height: 20px;
    font-weight: 400;
  }
`;
