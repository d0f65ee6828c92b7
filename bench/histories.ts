import { parseArgs } from 'node:util';
import { deedsOf, play, shortest } from '../tests/simulation/history.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    shorten: { type: 'boolean', default: false },
  },
});

/** A hundred thousand take their time: how far it is, on stderr. */
const TELL_EVERY = 1000;

/** One history, told line by line; `--shorten` first leaves out what does not matter for its first miss. */
async function replay(seed: number): Promise<void> {
  let deeds = deedsOf(seed);
  const [first] = await play(seed, deeds);
  if (values.shorten && first) deeds = await shortest(seed, deeds, first.invariant);
  const misses = await play(seed, deeds, (line) => console.log(line));
  for (const { what, pick, ms } of deeds) console.log(`{ what: '${what}', pick: ${pick}, ms: ${ms} },`);
  for (const { invariant, what } of misses) console.log(`${invariant}: ${what}`);
  if (misses.length === 0) console.log('Nothing was missed.');
}

async function playMany(runs: number, from: number): Promise<void> {
  const perInvariant = new Map<string, number>();
  const beginMs = performance.now();
  for (let seed = from; seed < from + runs; seed++) {
    if (seed > from && (seed - from) % TELL_EVERY === 0) console.error(`${seed - from} of ${runs} played`);
    const misses = await play(seed, deedsOf(seed));
    for (const { invariant, what } of misses) {
      perInvariant.set(invariant, (perInvariant.get(invariant) ?? 0) + 1);
      console.log(`seed ${seed} ${invariant}: ${what}`);
    }
  }
  const seconds = (performance.now() - beginMs) / 1000;
  const told = [...perInvariant].map(([invariant, count]) => `${invariant} ${count}`).join(', ');
  console.log(
    `${runs} histories from seed ${from} in ${seconds.toFixed(1)} s, ${(runs / seconds).toFixed(1)} a second.`,
  );
  console.log(`Missed: ${told || 'nothing'}.`);
  if (perInvariant.size > 0) process.exitCode = 1;
}

if (values.seed === undefined) await playMany(Number(values.runs), Number(values.from));
else await replay(Number(values.seed));
