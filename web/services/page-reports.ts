import type { Failure } from '../core/failure.ts';
import { reportOf, type LogLine } from '../core/report/report.ts';
import type { ServerFacts } from './comfy/server-facts.ts';
import type { Host } from './host.ts';
import type { ShimClient } from './library/shim-client.ts';
import type { StudioDoor } from './run/studio-door.ts';

export type ReportParts = {
  host: Host;
  shim: ShimClient;
  facts: ServerFacts;
  studio: StudioDoor;
  log: { readonly lines: readonly LogLine[] };
};

/** A report of a failure on this page, as text to be copied; without one, of how things stand. */
export async function pageReport(parts: ReportParts, failure?: Failure): Promise<string> {
  const status = await parts.shim.status();
  const scene = {
    pack: status.ok ? status.value.version : 'unknown',
    comfy: parts.facts.facts?.version ?? '',
    browser: navigator.userAgent,
    secure: isSecureContext,
    locale: parts.host.locale(),
  };
  return reportOf(scene, parts.studio.run, parts.log.lines, failure);
}
