import { codeOf, labelOf, readCodeable } from './codeable.ts';
import type { Collector } from './collecting.ts';
import { type Element, elementsOf, textOf } from './element.ts';
import type { Fact, LanguageSkill } from './facts.ts';

const PROFICIENCY = 'http://hl7.org/fhir/StructureDefinition/patient-proficiency';
/** By code of v3-LanguageAbilityMode: what is expressed and received, spoken and written. */
const SKILLS: Readonly<Record<string, LanguageSkill>> = {
  ESP: 'speaks',
  RSP: 'understands',
  RWR: 'reads',
  EWR: 'writes',
};
/** Of v3-LanguageAbilityProficiency: too little to count as a skill. */
const POOR = 'P';

/** Patient.communication: the languages in which the patient can be spoken to. */
export const languageFacts: Collector = (patient, at) =>
  elementsOf(patient['communication']).flatMap((communication, index): readonly Fact[] => {
    const language = readCodeable(communication['language']);
    if (!language) return [];
    const text = labelOf(language);
    const skills = elementsOf(communication['extension']).flatMap(skillsIn);
    return [
      {
        domain: 'observation',
        reference: at.reference,
        expression: `Patient.communication[${index}].language`,
        ...at.named(language, ['social']),
        certainty: 'confirmed',
        state: 'active',
        value: { kind: 'coded', codings: language.codings, ...(text !== undefined && { text }), concepts: [] },
        ...(skills.length > 0 && { skills }),
      },
    ];
  });

/** What one statement of proficiency says that the patient does; nothing where it is done poorly. */
function skillsIn(extension: Element): readonly LanguageSkill[] {
  if (textOf(extension['url']) !== PROFICIENCY) return [];
  const parts = elementsOf(extension['extension']);
  const codes = (url: string): readonly string[] =>
    parts.flatMap((part) => (textOf(part['url']) === url ? (codeOf({ coding: [part['valueCoding']] }) ?? []) : []));
  return codes('level').includes(POOR) ? [] : codes('type').flatMap((code) => SKILLS[code] ?? []);
}
