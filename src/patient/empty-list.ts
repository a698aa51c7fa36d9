import type { AnyResource } from '../fhir/resource.ts';
import { type Codeable, codeOf, labelOf, readCodeable } from './codeable.ts';
import type { Collecting, Collector } from './collecting.ts';
import { type Element, elementsOf, textOf } from './element.ts';
import type { Fact, FactDomain } from './facts.ts';
import { readDay } from './when.ts';

/** What a list or a section of a document is of, by LOINC code. */
const DOMAINS: Readonly<Record<string, FactDomain>> = {
  '10160-0': 'medication', // history of medication use
  '29549-3': 'medication', // medications administered
  '19009-0': 'medication', // medication set
  '48765-2': 'allergy', // allergies and adverse reactions
  '52472-8': 'allergy',
  '11450-4': 'condition', // problem list
  '47519-4': 'procedure', // history of procedures
  '11369-6': 'immunization', // history of immunization
  '46264-8': 'device', // history of medical devices
  '10157-6': 'family', // history of family member diseases
};
/** The same by FHIR's own example codes, and by title where there is no code. */
const CODES: Readonly<Record<string, FactDomain>> = {
  medications: 'medication',
  allergies: 'allergy',
  problems: 'condition',
};
const TITLES: readonly (readonly [title: RegExp, domain: FactDomain])[] = [
  [/^(?:current |home |active )?medications?(?: list)?$/i, 'medication'],
  [/^(?:allergies|allergy list)(?: and (?:intolerances|adverse reactions))?$/i, 'allergy'],
  [/^(?:active )?problems?(?: list)?$/i, 'condition'],
  [/^(?:procedures|surgical history|past surgical history)$/i, 'procedure'],
  [/^(?:immunizations|vaccinations)$/i, 'immunization'],
];

/** "Nothing of the kind is known, after reasonable investigation"; every other reason says nothing of the patient. */
const NONE_KNOWN = 'nilknown';

/** A List that is current and empty because nothing is known: a denial of everything of its kind. What a list holds is read from its entries. */
export const listFacts: Collector = (resource, at) => {
  if (resource['status'] !== 'current' || elementsOf(resource['entry']).length > 0) return [];
  const recorded = readDay(resource['date'], 'List.date', at);
  return deniedBy(resource, 'List', textOf(resource['date']), recorded, at);
};

/** The denial that an empty list or section makes; none where it says no reason, or one that is no denial. */
export function deniedBy(
  list: AnyResource | Element,
  path: string,
  date: string | undefined,
  recorded: Fact['recorded'],
  at: Collecting,
): readonly Fact[] {
  if (codeOf(list['emptyReason']) !== NONE_KNOWN) return [];
  const kind = readCodeable(list['code']);
  const domain = domainOf(kind, textOf(list['title']));
  if (domain === undefined) {
    at.problem(`${path}.code`, 'Nothing is known, but of what kind is not understood');
    return [];
  }
  const text = `${textOf(list['title']) ?? labelOf(kind) ?? domain}: none known`;
  return [
    {
      domain,
      reference: at.reference,
      expression: `${path}.emptyReason`,
      codings: [],
      text,
      ownConcepts: [],
      concepts: [],
      certainty: 'refuted',
      state: 'unknown',
      blanket: true,
      ...(recorded && { recorded }),
      ...(date !== undefined && { date }),
    },
  ];
}

function domainOf(kind: Codeable | undefined, title: string | undefined): FactDomain | undefined {
  for (const { code } of kind?.codings ?? []) {
    const domain = DOMAINS[code] ?? CODES[code];
    if (domain !== undefined) return domain;
  }
  const words = (title ?? labelOf(kind) ?? '').trim();
  return TITLES.find(([pattern]) => pattern.test(words))?.[1];
}
