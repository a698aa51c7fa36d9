/** Code maps between the registry's lists and FHIR's: the ConceptMaps of profiles/. */
import type { ResearchStudy } from '@medplum/fhirtypes';
import { conceptMap } from '../fhir/profiles/definition-files.ts';
import type { OutcomesModule } from '../trial/protocol.ts';

type CodeMap<To extends string = string> = Readonly<Record<string, To>>;
type StudyStatus = NonNullable<ResearchStudy['status']>;

/** Source code → target code; of the groups of one source system where that is named, else of all. */
function codesOf<To extends string = string>(id: string, source?: string): CodeMap<To> {
  const groups = (conceptMap(id).group ?? []).filter((group) => source === undefined || group.source === source);
  return Object.fromEntries(
    groups.flatMap(({ element }) => element.map(({ code, target }) => [code, target?.[0]?.code as To])),
  );
}

/** overallStatus → research-study-status (required binding). UNKNOWN has none of its own: the last known status counts. */
export const STATUS_TO_FHIR = codesOf<StudyStatus>('overall-status');

/** Where the original is not kept: the code most often meant. */
export const STATUS_FROM_FHIR = codesOf('research-study-status');

/** ResearchStudy.status of R4 → that of R5, which is a publication status. */
export const R5_PUBLICATION_STATUS = codesOf<'draft' | 'active'>('r5-study-status');

/** overallStatus → research-study-status of R5, where that has a code that R4 lacks. */
export const R5_STATE = codesOf('r5-study-state');

/** phases[], joined by a plus sign, → research-study-phase. */
export const PHASE_TO_FHIR = codesOf('phase');

/** primaryPurpose → research-study-prim-purp-type; ECT and OTHER have no code there. */
export const PURPOSE_TO_FHIR = codesOf('primary-purpose');

/** armGroups[].type → R5 research-study-arm-type. */
export const ARM_TYPE_TO_FHIR = codesOf('arm-type');

/** Role of a person or organization → R5 research-study-party-role. */
export const ROLE_TO_FHIR = codesOf('party-role');

/** sex → administrative-gender; ALL is no restriction. */
export const SEX_TO_FHIR = codesOf('sex');

/** Which list of outcomes → research-study-objective-type. */
export const OUTCOME_TO_FHIR = codesOf('outcome-type') as Readonly<Record<keyof OutcomesModule, string>>;

/** Unit of an age limit, singular, → UCUM. */
export const AGE_UNIT_TO_UCUM = codesOf('age-unit');

/** A code of a system that describes a design → SEVCO. */
export const designTerms = (system: string): CodeMap => codesOf('study-design', system);

/** The keys that a map gives for a value, first match; undefined where none does. */
export const keyOf = (map: Readonly<Record<string, string>>, value: string | undefined): string | undefined =>
  Object.keys(map).find((key) => map[key] === value);

/** What a map gives for a code; undefined for any other text, `constructor` too. */
export const lookUp = <T>(map: Readonly<Record<string, T>>, code: string | undefined): T | undefined =>
  code !== undefined && Object.hasOwn(map, code) ? map[code] : undefined;
