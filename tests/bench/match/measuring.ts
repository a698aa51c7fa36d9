/**
 * CPU time of the process, in milliseconds: of all its threads, those that collect garbage and compile included. That of a
 * thread alone is counted in ticks of several milliseconds on some systems, which no median of single requests survives.
 */
export const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Memory in use, in megabytes; of what can be collected too, unless run with `--expose-gc`. */
export const megabytes = (): number => {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return (heapUsed + Math.max(external, arrayBuffers)) / 1e6;
};

/** @param part from 0 to 1 */
export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!;

export const ms = (values: readonly number[]): string =>
  `median ${quantile(values, 0.5).toFixed(1)} ms, p95 ${quantile(values, 0.95).toFixed(1)} ms (n ${values.length})`;

export const say = (name: string, value: string): void => console.log(`${name.padEnd(62)} ${value}`);
