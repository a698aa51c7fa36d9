import type { Domain } from '../criterion.ts';
import type { Context } from './context.ts';
import { isTooGeneral } from './occurrence.ts';
import type { Sought } from './sought.ts';
import { EXAMINATIONS, OVER_THE_COUNTER } from './treatment.table.ts';

/**
 * Whether a chart would mention what is sought, so that its silence may be read at all: what the lexicon marks as such,
 * every treatment by name that is not bought over the counter, and in a chart of years every diagnosis. That nothing of a general kind is charted ("surgery")
 * says something only of a chart of years, and only for the patient.
 */
export function wouldBeCharted(domain: Domain, sought: Sought, context: Context): boolean {
  const { index, clears } = context;
  if (isTooGeneral(sought)) return sought.charted && index.spansTime && !clears;
  return sought.charted || isTreatment(domain, sought, context) || (index.spansTime && isDiagnosis(sought, context));
}

function isTreatment(domain: Domain, sought: Sought, { terminology }: Context): boolean {
  if (domain !== 'medication' && domain !== 'procedure') return false;
  return (
    sought.ids.every((id) => ['medication', 'procedure'].includes(terminology.concept(id)?.kind ?? '')) &&
    !sought.lineage.some((id) => EXAMINATIONS.has(id) || OVER_THE_COUNTER.has(id))
  );
}

/** A disease by name; symptoms and circumstances come and go unwritten. */
const isDiagnosis = (sought: Sought, { terminology }: Context): boolean =>
  sought.ids.every((id) => terminology.concept(id)?.kind === 'condition') &&
  sought.lineage.includes('disease') &&
  !sought.lineage.includes('symptom');
