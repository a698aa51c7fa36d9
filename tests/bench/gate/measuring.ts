/** CPU time of one thread, so that other work on the machine counts less. */

export type Check = (resource: unknown) => unknown;

const WARM_UP_MS = 1500;
const MEASURED_MS = 100;
const SAMPLE = 60;

const cpuMicroseconds = (): number => {
  const { user, system } = process.threadCpuUsage();
  return user + system;
};

function passOver(resources: readonly unknown[], check: Check): void {
  for (const resource of resources) check(resource);
}

export function warmUp(check: Check, resources: readonly unknown[]): void {
  for (const start = cpuMicroseconds(); cpuMicroseconds() - start < WARM_UP_MS * 1000; ) passOver(resources, check);
}

/** Microseconds of CPU of one pass over the resources; of as many passes as the clock needs, which may tick every 4 ms. */
function microsecondsOf(check: Check, resources: readonly unknown[]): number {
  const start = cpuMicroseconds();
  let passes = 0;
  do {
    passOver(resources, check);
    passes++;
  } while (cpuMicroseconds() - start < MEASURED_MS * 1000);
  return (cpuMicroseconds() - start) / passes;
}

/** Microseconds of CPU of one pass over the resources, of as many rounds. */
export function measure(
  check: Check,
  resources: readonly unknown[],
  rounds: number,
): { readonly best: number; readonly median: number } {
  if (rounds > 1) warmUp(check, resources);
  const times = Array.from({ length: rounds }, () => microsecondsOf(check, resources)).sort((a, b) => a - b);
  return { best: times[0]!, median: times[rounds >> 1]! };
}

/** Spread over the whole list. */
export function sampleOf<T>(resources: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(resources.length / SAMPLE));
  return resources.filter((_, i) => i % step === 0);
}

export const perSecond = (count: number, microseconds: number): string =>
  Math.round((count * 1e6) / microseconds).toLocaleString('en');
