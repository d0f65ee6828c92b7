import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Board } from '../../core/rough/light.ts';

type Host = ReactiveControllerHost & Element;

const hosts = new Set<Host>();
/** Of the page as it is painted; forgotten when its colours may have changed. */
let known: Board | undefined;

// A palette sets variables in the style of the root element, some also a class; nothing else tells of it.
const observer = new MutationObserver(() => {
  const before = known;
  known = undefined;
  const [first] = hosts;
  if (first !== undefined && boardOf(first) !== before) for (const host of hosts) host.requestUpdate();
});
const whatChanges = { attributeFilter: ['class', 'style'] };

/** Whether a rough on this page is drawn on a dark board, live: it is where the words around it are light. */
export class HostBoard implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get board(): Board {
    return boardOf(this.#host);
  }

  hostConnected(): void {
    if (hosts.size === 0)
      for (const root of [document.documentElement, document.body]) observer.observe(root, whatChanges);
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size > 0) return;
    observer.disconnect();
    known = undefined;
  }
}

function boardOf(element: Element): Board {
  // What is selected or a button has colours of its own.
  const ground = element.closest('.ss-root, .ss-board') ?? element;
  return (known ??= lightnessOf(getComputedStyle(ground).color) > 0.5 ? 'dark' : 'light');
}

/** From 0 to 1, of a colour in any notation that CSS has: the browser paints it. */
function lightnessOf(colour: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return 0;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return (0.3 * red + 0.6 * green + 0.1 * blue) / 255;
}
