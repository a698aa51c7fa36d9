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
      const [first = null, second] = answers;
      // What a text demands outright it demands on either list: as an exclusion it is read as its contrary.
      if (second !== undefined && DEMANDS.test(text))
        return first === null || second === null || first === second ? null : first;
      return answers.every((answer) => answer === first) ? first : null;
    };
  };
}

const DEMANDS =
  /\b(?:must|(?:will|shall|should) (?:not )?be (?:excluded|included|enrolled|eligible)|(?:is|are) (?:not (?:permitted|allowed)|prohibited|excluded))\b/i;

/** What an exclusion excludes cannot be so of somebody whom it cannot concern; what an inclusion asks of others is no statement about them. */
const answerOf = ({ applicable, holds, section }: Judgement): boolean | null =>
  applicable === false && section === 'exclusion' ? false : holds;
