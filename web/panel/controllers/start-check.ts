import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Finding } from '../../core/preflight/finding.ts';
import type { PanelServices } from '../contexts.ts';

/** Warnings that the user has read and gone on from: they are not told a second time while the page lives. */
const accepted = new Set<string>();
const keyOf = ({ frames, failure }: Finding) => JSON.stringify([frames, failure]);

export const mustStop = (findings: readonly Finding[]) =>
  findings.some(({ severity }) => severity === 'stops');

/** Looks before it leaps: Start begins a run only when the check finds nothing that the user has not read yet. */
export class StartCheck implements ReactiveController {
  /** What was found, while it is to be read. */
  findings: Finding[] | undefined;
  checking = false;
  readonly #host: ReactiveControllerHost;
  readonly #studio: () => PanelServices['studio'];
  readonly #onStarted: () => void;

  constructor(
    host: ReactiveControllerHost,
    studio: () => PanelServices['studio'],
    onStarted: () => void = () => undefined,
  ) {
    this.#host = host;
    this.#studio = studio;
    this.#onStarted = onStarted;
    host.addController(this);
  }

  hostDisconnected() {
    this.findings = undefined;
  }

  /** Checks, and starts where there is nothing to read. Nothing is generated for a check. */
  async start(): Promise<void> {
    if (this.checking) return;
    this.checking = true;
    this.#host.requestUpdate();
    const found = await this.#studio().preflight();
    this.checking = false;
    const unread = found.filter((finding) => finding.severity === 'stops' || !accepted.has(keyOf(finding)));
    if (unread.length === 0) return this.#begin();
    this.findings = found;
    this.#host.requestUpdate();
  }

  /** Starts in spite of warnings. */
  anyway(): void {
    if (mustStop(this.findings ?? [])) return;
    for (const finding of this.findings ?? []) accepted.add(keyOf(finding));
    this.#begin();
  }

  close(): void {
    this.findings = undefined;
    this.#host.requestUpdate();
  }

  #begin() {
    this.close();
    this.#studio().startGeneration();
    this.#onStarted();
  }
}
