import { Failure, type FailureKind } from '../kernel/failure.ts';

/** What a command ends with (sysexits.h). */
export const EXIT = {
  ok: 0,
  /** Some input was bad; the good part was done. */
  data: 65,
  usage: 64,
  /** Our own fault. */
  software: 70,
  /** Try again. */
  temporary: 75,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const BY_KIND: Partial<Record<FailureKind, ExitCode>> = { busy: EXIT.temporary, fault: EXIT.software };

/** What a command that was ended by this error ends with. */
export const exitCodeOf = (thrown: unknown): ExitCode =>
  thrown instanceof Failure ? (BY_KIND[thrown.kind] ?? EXIT.data) : EXIT.software;
