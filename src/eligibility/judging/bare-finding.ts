import type { Fact } from '../../patient/facts.ts';
import { BARE_FINDINGS } from './bare-finding.table.ts';
import type { Sought } from './sought.ts';

/** Whether an entry is a finding that is not yet a disease of the family that is sought; `aside`: nor makes anybody think of one. */
export const isBareFinding = ({ ids }: Sought, fact: Fact, as: 'families' | 'aside'): boolean =>
  ids.length > 0 &&
  fact.ownConcepts.length > 0 &&
  BARE_FINDINGS.some(
    (row) => ids.every((id) => row[as].includes(id)) && fact.ownConcepts.every((id) => row.entries.includes(id)),
  );
