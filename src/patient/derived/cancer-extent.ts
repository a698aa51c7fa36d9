import { isPrimaryCancer } from '../cancer-stage.ts';
import type { Fact } from '../facts.ts';
import type { Deriver, Inputs } from './deriver.ts';
import { likeCondition } from './stated-finding.ts';

const MALIGNANCY = 'malignancy';
const METASTASIS = 'metastasis';
const DISTANT = 'distant-metastasis';
const RULE = 'cancer.extent';

/** The one cancer of a record that has spread far, by its name for that: “metastatic breast cancer”. */
export const cancerExtent: Deriver = {
  concepts: [MALIGNANCY, METASTASIS],
  derive(inputs) {
    const metastases = inputs.under(METASTASIS).filter(stands);
    if (metastases.length === 0) return [];
    return spread(metastases, inputs);
  },
};

const stands = ({ domain, certainty, state }: Fact): boolean =>
  domain === 'condition' && certainty === 'confirmed' && state !== 'ended';

function spread(metastases: readonly Fact[], inputs: Inputs): readonly Fact[] {
  const distant = metastases.filter(({ concepts }) => concepts.includes(DISTANT));
  const primaries = inputs.under(MALIGNANCY).filter((fact) => stands(fact) && isPrimaryCancer(fact));
  const [cancer] = primaries;
  const [first] = distant;
  if (!cancer || !first || new Set(primaries.flatMap(({ ownConcepts }) => ownConcepts)).size !== 1) return [];
  // The sites are entries of their own: that it has spread says nothing of where to.
  const elsewhere = new Set(inputs.lineage(METASTASIS).filter((id) => !cancer.concepts.includes(id)));
  return cancer.concepts
    .map((id) => `metastatic-${id}`)
    .filter((id) => inputs.concept(id))
    .map((id): Fact => {
      const fact = likeCondition(
        cancer,
        id,
        true,
        { rule: RULE, formula: 'with distant metastases', from: distant },
        inputs,
      );
      const { start: _start, recorded: _recorded, date: _date, ...timeless } = fact;
      return {
        ...timeless,
        ...(first.start && { start: first.start }),
        ...(first.recorded && { recorded: first.recorded }),
        ...(first.date !== undefined && { date: first.date }),
        concepts: fact.concepts.filter((one) => !elsewhere.has(one)),
      };
    });
}
