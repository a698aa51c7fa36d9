/** What is measured: our reader and our judge, by the package's public face. */
import type { Bundle } from '@medplum/fhirtypes';
import type { Criterion, Section } from '../../../src/eligibility/criterion.ts';
import { collectFacts, judge, readCriteria } from '../../../src/functions.ts';
import { AS_OF } from './calendar.ts';
import type { Subject } from './score.ts';

/**
 * The forms say what a text states and not on which list it stands, so every text is read as standing on the same one.
 *
 * @param altered changes what was read before it is judged, as a fault would
 */
export function readerAndJudge(
  section: Section,
  altered: (criteria: readonly Criterion[]) => readonly Criterion[] = (criteria) => criteria,
): Subject {
  return (text) => {
    const criteria = altered(readCriteria({ id: 'form', text, section }));
    return (record: Bundle) =>
      judge(criteria, { id: 'form', text, section }, collectFacts(record), { asOf: AS_OF, policy: 'strict' }).holds;
  };
}
