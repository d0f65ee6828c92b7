/**
 * Makes the logs anew: drives real runs on a real ComfyUI and on the stand-in, and writes down what the run machine
 * heard and answered. `npm run logs` after a change of the machine that is meant; read the difference before it is kept.
 */
import { registerHooks } from 'node:module';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { heard } from './heard-step.ts';

const ours = new URL('./heard-step.ts', import.meta.url).href;
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const isStep = found.url.endsWith('/web/core/run/step.ts') && context.parentURL !== ours;
    return isStep ? { ...found, url: ours } : found;
  },
});

// Only now, so that the studio gets the machine that writes down.
const { scenarios } = await import('./scenarios.ts');

const wanted = process.argv.slice(2);
for (const [name, scenario] of Object.entries(scenarios)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  heard.length = 0;
  await scenario();
  const file = path.join(import.meta.dirname, `${name}.json`);
  await writeFile(file, `[\n${spoken().join(',\n')}\n]\n`);
  console.log(`${name}: ${heard.length} events, ends in ${heard.at(-1)?.phase}`);
}

/** One line for each event; a sampler's steps after the first of a job change nothing and are left out. */
function spoken(): string[] {
  const told = new Set<string>();
  return heard.flatMap((entry) => {
    const { event } = entry;
    if (event.type === 'progressed' && told.has(event.jobId)) return [];
    if (event.type === 'progressed') told.add(event.jobId);
    return [JSON.stringify(entry)];
  });
}
