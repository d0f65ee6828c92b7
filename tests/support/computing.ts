/** The milliseconds that this process computes for some work: what else keeps the machine busy meanwhile does not count. */
export function computing(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
