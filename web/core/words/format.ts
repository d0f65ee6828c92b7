/** Milliseconds as `0:41` or `1:02:09`. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** Seconds of one frame as `13.8 s`; from 100 s on as a clock. */
export const seconds = (value: number): string =>
  value < 100 ? `${value.toFixed(1)} s` : clock(value * 1000);

/** A range rounded outwards so that it promises nothing it cannot hold: to 5 s below two minutes, else to minutes. */
export function clockRange(lowMs: number, highMs: number): string {
  const unit = highMs < 120_000 ? 5_000 : 60_000;
  const low = Math.floor(lowMs / unit) * unit;
  const high = Math.max(Math.ceil(highMs / unit) * unit, unit);
  return low === high ? clock(high) : `${clock(low)}-${clock(high)}`;
}

/** A range in spoken words: `40-60 s`, `1-2 min`, `1-3 h`. */
export function spokenRange(lowMs: number, highMs: number): string {
  const [unit, name] =
    highMs < 90_000 ? [10_000, 's'] : highMs < 5_400_000 ? [60_000, 'min'] : [3_600_000, 'h'];
  const scale = name === 's' ? 10 : 1;
  const low = Math.floor(lowMs / unit) * scale;
  const high = Math.max(Math.ceil(highMs / unit), 1) * scale;
  if (low === high) return `${high} ${name}`;
  return low === 0 ? `up to ${high} ${name}` : `${low}-${high} ${name}`;
}

/** `1 frame`, `7 frames`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Numbers in order as people write them: `1-5, 7`. */
export function numberRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
