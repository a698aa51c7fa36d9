/** A language as Patient.communication lists it. */
import type { CodeableConcept, Extension, PatientCommunication } from '@medplum/fhirtypes';

/** ISO 639; a language that is not here is given by its name. */
const CODES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  german: 'de',
  spanish: 'es',
  italian: 'it',
  dutch: 'nl',
  danish: 'da',
  swedish: 'sv',
  norwegian: 'no',
  finnish: 'fi',
  polish: 'pl',
  portuguese: 'pt',
  chinese: 'zh',
  mandarin: 'zh',
  japanese: 'ja',
  korean: 'ko',
  arabic: 'ar',
  hebrew: 'he',
  turkish: 'tr',
  hindi: 'hi',
  russian: 'ru',
  greek: 'el',
  thai: 'th',
  vietnamese: 'vi',
  taiwanese: 'nan',
  persian: 'fa',
};

/** Skills that a text asks for beyond speaking, by code of v3-LanguageAbilityMode. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:read|litera)/i, 'RWR'],
  [/\b(?:write|writing|written)\b/i, 'EWR'],
];

/** With the written skills that the text speaks of, which a language alone does not tell. */
export function communication(name: string, text: string): PatientCommunication {
  const code = CODES[name.toLowerCase()];
  const language: CodeableConcept =
    code === undefined ? { text: name } : { coding: [{ system: 'urn:ietf:bcp:47', code }], text: name };
  const skills = WRITTEN.flatMap(([asked, skill]) => (asked.test(text) ? [proficiency(skill)] : []));
  return { language, ...(skills.length > 0 && { extension: skills }) };
}

const proficiency = (mode: string): Extension => ({
  url: 'http://hl7.org/fhir/StructureDefinition/patient-proficiency',
  extension: [
    {
      url: 'level',
      valueCoding: { system: 'http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityProficiency', code: 'G' },
    },
    {
      url: 'type',
      valueCoding: { system: 'http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode', code: mode },
    },
  ],
});
