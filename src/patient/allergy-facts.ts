import { codeOf, readCodeable } from './codeable.ts';
import type { Collector } from './collecting.ts';
import { certaintyOf } from './condition-facts.ts';
import { deniesAll } from './denial.ts';
import { elementsOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { ALLERGY_KINDS } from './recorded-allergy.ts';
import { readDay, readWhen } from './when.ts';

/** An AllergyIntolerance: one fact for what it names and one for each substance that its reactions name. */
export const allergyFacts: Collector = (resource, at) => {
  const certainty = certaintyOf(codeOf(resource['verificationStatus']));
  if (certainty === undefined) return [];
  const status = codeOf(resource['clinicalStatus']);
  const substances = [
    { codeable: readCodeable(resource['code']), expression: 'AllergyIntolerance.code' },
    ...elementsOf(resource['reaction']).map((reaction, index) => ({
      codeable: readCodeable(reaction['substance']),
      expression: `AllergyIntolerance.reaction[${index}].substance`,
    })),
  ];
  if (substances.every(({ codeable }) => codeable === undefined)) {
    at.problem('AllergyIntolerance.code', 'Says nothing that could be looked up');
  }
  const onset = readWhen(resource, 'onset', 'AllergyIntolerance', at);
  const recorded = readDay(resource['recordedDate'], 'AllergyIntolerance.recordedDate', at);
  const date = onset.date ?? textOf(resource['recordedDate']);
  return substances.flatMap(({ codeable, expression }): readonly Fact[] => {
    if (!codeable) return [];
    const blanket = deniesAll(codeable);
    return [
      {
        domain: 'allergy',
        reference: at.reference,
        expression,
        ...at.named(codeable, ALLERGY_KINDS),
        certainty: blanket ? 'refuted' : certainty,
        state: status === 'inactive' || status === 'resolved' ? 'ended' : status === 'active' ? 'active' : 'unknown',
        ...onset,
        ...(recorded && { recorded }),
        ...(date !== undefined && { date }),
        ...(blanket && { blanket }),
      },
    ];
  });
};
