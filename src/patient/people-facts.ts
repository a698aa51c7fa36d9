import { readCodeable, readCoding } from './codeable.ts';
import type { Collecting, Collector } from './collecting.ts';
import { type Element, elementsOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';

/** Extensions of US Core, of Argonaut before it, and of the drafts before that. */
const OF_PEOPLE =
  /^http:\/\/(?:hl7\.org\/fhir\/|fhir\.org\/guides\/argonaut\/|hl7\.org\/fhir\/us\/core\/)StructureDefinition\/(?:us-core|argo)-(race|ethnicity)$/;

/** Patient.extension: the race and the ethnicity that the patient gave, by the categories of the United States' statistics. */
export const peopleFacts: Collector = (patient, at) =>
  elementsOf(patient['extension']).flatMap((extension, index) => {
    const of = OF_PEOPLE.exec(textOf(extension['url']) ?? '')?.[1];
    return of === undefined ? [] : statedIn(extension, of, index, at);
  });

function statedIn(extension: Element, of: string, index: number, at: Collecting): readonly Fact[] {
  const parts = elementsOf(extension['extension']);
  const old = readCodeable(extension['valueCodeableConcept']);
  const codings = [...parts.flatMap((part) => readCoding(part['valueCoding'])), ...(old?.codings ?? [])];
  const text = parts.flatMap((part) => textOf(part['valueString']) ?? [])[0] ?? old?.text;
  if (codings.length === 0 && text === undefined) return [];
  return [
    {
      domain: 'observation',
      reference: at.reference,
      expression: `Patient.extension[${index}]`,
      codings: [],
      text: of === 'race' ? 'Race' : 'Ethnicity',
      ownConcepts: [],
      concepts: [],
      certainty: 'confirmed',
      state: 'active',
      value: { kind: 'coded', codings, ...(text !== undefined && { text }), concepts: [] },
    },
  ];
}
