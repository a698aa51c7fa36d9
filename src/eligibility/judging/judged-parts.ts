import type { Node } from '../criterion.ts';
import type { Context } from './context.ts';
import type { Outcome } from './outcome.ts';
import type { RecordKey } from './record-keys.ts';

/** What the outcome of a part hangs on, besides the criterion and the record. */
type Reading = Pick<Context, 'policy' | 'clears'>;

interface JudgedPart extends Reading {
  readonly outcome: Outcome;
  readonly asked: ReadonlySet<RecordKey>;
}

/** How the parts of one criterion's tree were judged by a record, and what each asked of it, found or not. */
export class JudgedParts {
  readonly #parts = new Map<Node, JudgedPart[]>();

  keep(node: Node, { policy, clears }: Reading, outcome: Outcome, asked: ReadonlySet<RecordKey>): void {
    const known = this.#parts.get(node) ?? [];
    this.#parts.set(node, known);
    known.push({ policy, clears, outcome, asked });
  }

  /** Undefined where the part asked for something of what has changed, or was not judged in that way. */
  outcome(node: Node, { policy, clears }: Reading, changed: ReadonlySet<RecordKey>): Outcome | undefined {
    const known = this.#parts.get(node)?.find((part) => part.policy === policy && part.clears === clears);
    return known?.asked.isDisjointFrom(changed) ? known.outcome : undefined;
  }
}
