import type { AnyResource } from '../fhir/resource.ts';
import { codeOf, readCodeable } from './codeable.ts';
import type { Collecting, Collector } from './collecting.ts';
import { certaintyOf } from './condition-facts.ts';
import { deniedAllergen, deniesAll } from './denial.ts';
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
  const suffered = certainty === 'refuted' ? [] : manifestationsOf(resource, certainty, at);
  const named = substances.flatMap(({ codeable, expression }): readonly Fact[] => {
    if (!codeable) return [];
    const blanket = deniesAll(codeable, 'allergy');
    const denied = deniedAllergen(codeable);
    return [
      {
        domain: 'allergy',
        reference: at.reference,
        expression,
        ...at.named(denied === undefined ? codeable : { codings: codeable.codings, text: denied }, ALLERGY_KINDS),
        ...(denied !== undefined && codeable.text !== undefined && { text: codeable.text }),
        certainty: blanket || denied !== undefined ? 'refuted' : certainty,
        state: status === 'inactive' || status === 'resolved' ? 'ended' : status === 'active' ? 'active' : 'unknown',
        ...onset,
        ...(recorded && { recorded }),
        ...(date !== undefined && { date }),
        ...(blanket && { blanket }),
      },
    ];
  });
  return [...named, ...named.flatMap((fact) => intoleranceNamed(fact, at)), ...suffered];
};

/** An intolerance that has a name of its own: "lactose intolerance", "statin intolerance" of whoever does not bear a statin. */
function intoleranceNamed(fact: Fact, at: Collecting): readonly Fact[] {
  const substances = fact.blanket ? [] : fact.concepts.flatMap((id) => at.concept(id)?.name ?? []);
  const ownConcepts = [...new Set([fact.text, ...substances])].flatMap((name) =>
    name === undefined ? [] : at.named({ codings: [], text: `${name} intolerance` }, ['condition']).ownConcepts,
  );
  if (ownConcepts.length === 0) return [];
  const concepts = [...new Set(ownConcepts.flatMap((id) => at.lineage(id)))];
  return [{ ...fact, domain: 'condition', ownConcepts, concepts }];
}

/** What the reactions were: each was so when it came on, and is over or not. */
const manifestationsOf = (resource: AnyResource, certainty: Fact['certainty'], at: Collecting): readonly Fact[] =>
  elementsOf(resource['reaction']).flatMap((reaction, index) =>
    elementsOf(reaction['manifestation']).flatMap((manifestation, nth): readonly Fact[] => {
      const codeable = readCodeable(manifestation);
      if (!codeable) return [];
      const severity = textOf(reaction['severity']);
      const expression = `AllergyIntolerance.reaction[${index}]`;
      const start = readDay(reaction['onset'], `${expression}.onset`, at);
      const date = start && textOf(reaction['onset']);
      return [
        {
          domain: 'condition',
          reference: at.reference,
          expression: `${expression}.manifestation[${nth}]`,
          ...at.named(codeable, ['condition']),
          certainty,
          state: 'unknown',
          past: true,
          ...(start && { start }),
          ...(date !== undefined && { date }),
          ...(severity !== undefined && { severity }),
        },
      ];
    }),
  );
