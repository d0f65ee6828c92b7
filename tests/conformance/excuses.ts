import { existsSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { TestedServer } from '../support/servers.ts';
import { isOlder, type Need, type Row } from './row.ts';

/** What a server is and has, found by asking. */
export type Survey = { version: string; has: ReadonlySet<Need> };

const statsSchema = z.looseObject({ system: z.looseObject({ comfyui_version: z.string() }) });
const builtPanel = path.resolve(import.meta.dirname, '../../js/main.js');

/** Asks a server for its version and for what some rows need. */
export async function survey({ url, own }: TestedServer): Promise<Survey> {
  const ask = async (path: string) =>
    (await fetch(`${url}${path}`, { signal: AbortSignal.timeout(30_000) })).json();
  const stats = statsSchema.parse(await ask('/system_stats'));
  const knows = async (name: string) =>
    name in z.record(z.string(), z.unknown()).parse(await ask(`/object_info/${name}`));
  const models = z.array(z.string()).parse(await ask('/models/checkpoints'));
  const pack = (await fetch(`${url}/story-sequence/status`)).ok;
  const has = new Set<Need>();
  if (own) has.add('a server of our own');
  if ((await knows('TestSleep')) && (await knows('TestFail'))) has.add('the test nodes');
  if (models.includes('tiny-sd35.safetensors')) has.add('the tiny checkpoint');
  if (pack) has.add('the pack');
  if (existsSync(builtPanel)) has.add('the built panel');
  return { version: stats.system.comfyui_version, has };
}

/** Why a row is not asked of this server; undefined when it must hold. */
export function excuse({ since, needs = [] }: Row, { version, has }: Survey): string | undefined {
  if (since !== undefined && isOlder(version, since)) return `by age: ${version} is older than ${since}`;
  const missing = needs.filter((need) => !has.has(need));
  return missing.length > 0 ? `it needs ${missing.join(' and ')}` : undefined;
}
