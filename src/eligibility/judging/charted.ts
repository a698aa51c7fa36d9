import type { Atom, Domain } from '../criterion.ts';
import type { Context } from './context.ts';
import { isTooGeneral } from './occurrence.ts';
import type { Sought } from './sought.ts';
import { EXAMINATIONS, OVER_THE_COUNTER } from './treatment.table.ts';

/**
 * Whether a chart would mention what is sought, so that its silence may be read at all: what the lexicon marks as such,
 * every treatment by name that is not bought over the counter, and in a chart of years every diagnosis. That nothing of a general kind is charted ("surgery")
 * says something only of a chart of years, and only for the patient.
 */
export function wouldBeCharted({ domain, span, attrs }: Atom, sought: Sought, context: Context): boolean {
  // A test that was not done has no outcome, good or bad.
  if (attrs?.polarity !== undefined && (domain === 'procedure' || /^(?:neg|norm)/i.test(attrs.polarity))) return false;
  const { index, clears, said } = context;
  if (isTooGeneral(sought)) return sought.charted && index.spansTime && !clears;
  return (
    sought.charted ||
    isTreatment(domain, sought, context) ||
    (sought.lineage.some((id) => DEPENDENCES.has(id)) && AS_ILLNESS.test(said(span))) ||
    (index.spansTime && (isDiagnosis(sought, context) || isVaccination(domain, context)))
  );
}

/** Lexicon ids of habits that are long-standing illnesses in their own right. */
export const DEPENDENCES: ReadonlySet<string> = new Set(['alcohol-abuse', 'substance-abuse']);
/** Words that mean the illness, where mere use goes unwritten. */
const AS_ILLNESS = /abuse|depend|addict|disorder|alcoholi[sc]/i;

/** A chart that holds vaccinations would hold this one too. */
const isVaccination = (domain: Domain, { index }: Context): boolean =>
  domain === 'immunization' && index.byDomain.has('immunization');

/** A drug or operation by name that is given or ordered, not bought over the counter. */
function isTreatment(domain: Domain, sought: Sought, { terminology }: Context): boolean {
  if (domain !== 'medication' && domain !== 'procedure') return false;
  return (
    !isTooGeneral(sought) &&
    sought.ids.length > 0 &&
    sought.ids.every((id) => ['medication', 'procedure'].includes(terminology.concept(id)?.kind ?? '')) &&
    !sought.lineage.some((id) => EXAMINATIONS.has(id) || OVER_THE_COUNTER.has(id))
  );
}

/** A disease by name; symptoms and circumstances come and go unwritten, and so do findings that only an examination shows. */
const isDiagnosis = (sought: Sought, { terminology }: Context): boolean =>
  sought.ids.every((id) => {
    const concept = terminology.concept(id);
    return concept?.kind === 'condition' && concept.charted !== false;
  }) &&
  sought.lineage.includes('disease') &&
  !sought.lineage.includes('symptom');
