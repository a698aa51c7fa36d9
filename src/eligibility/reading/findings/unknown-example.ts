import { UNKNOWN_EXAMPLE } from '../../criterion.ts';
import type { Draft } from './draft.ts';

const KNOWN_KINDS: ReadonlySet<string> = new Set(['condition', 'procedure', 'medication', 'immunization']);

/** An example that no vocabulary knows is still one of what is named: it goes with that where no entry is called so. */
export function markUnknown({ head }: Draft, examples: readonly Draft[]): void {
  if (!KNOWN_KINDS.has(head.domain) || (head.concept?.codes.length ?? 0) === 0) return;
  for (const example of examples)
    if (example.head.domain === 'opaque') example.head = { ...example.head, rule: UNKNOWN_EXAMPLE };
}
