/** What is measured: our reader and our judge, by the package's public face. */
import type { Bundle } from '@medplum/fhirtypes';
import type { Criterion, Section } from '../../../src/eligibility/criterion.ts';
import type { Judgement } from '../../../src/eligibility/verdict.ts';
import { collectFacts, judge, readCriteria } from '../../../src/functions.ts';
import { AS_OF } from './calendar.ts';
import type { Subject } from './score.ts';

/**
 * Where it is not known on which list a text stands, it is read as on either, and answered where both answers are one:
 * commas and "and" join the items of an exclusion as alternatives.
 *
 * @param altered changes what was read before it is judged, as a fault would
 */
export function readerAndJudge(
  altered: (criteria: readonly Criterion[]) => readonly Criterion[] = (criteria) => criteria,
): Subject {
  return (text, section) => {
    const sections: readonly Section[] = section === undefined ? ['inclusion', 'exclusion'] : [section];
    const readings = sections.map((one) => {
      const criteria = altered(readCriteria({ id: 'form', text, section: one }));
      return { criteria, input: { id: 'form', text, section: one } };
    });
    return (record: Bundle) => {
      const facts = collectFacts(record);
      const answers = readings.map(({ criteria, input }) =>
        answerOf(judge(criteria, input, facts, { asOf: AS_OF, policy: 'strict' })),
      );
      const [first = null] = answers;
      return answers.every((answer) => answer === first) ? first : null;
    };
  };
}

/** What an exclusion excludes cannot be so of somebody whom it cannot concern; what an inclusion asks of others is no statement about them. */
const answerOf = ({ applicable, holds, section }: Judgement): boolean | null =>
  applicable === false && section === 'exclusion' ? false : holds;
