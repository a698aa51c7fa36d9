import type { Extension, Reference, ResearchStudy } from '@medplum/fhirtypes';
import { present, presentOrNone, someOf } from '../element.ts';
import { toArtifactR5 } from './artifact.ts';
import { elementOf, promoted } from './cross-version.ts';
import { contactParties, leadingParties } from './party.ts';
import type { AssociatedPartyR5, ProgressStatusR5, ResearchStudyR5 } from './research-study-r5.ts';
import { currentState, publicationStatus } from './status.ts';

/** Where R5 keeps what only R4 has: the official extensions for R4 elements in R5. */
const ENROLLMENT_R4 = 'http://hl7.org/fhir/4.0/StructureDefinition/extension-ResearchStudy.enrollment';

const PRIMITIVES = ['_implicitRules', '_language', '_title', '_description'];

type Promoted = Partial<Pick<ResearchStudyR5, 'classifier' | 'region' | 'whyStopped'>> & {
  readonly associatedParty?: readonly AssociatedPartyR5[];
  readonly progressStatus?: readonly ProgressStatusR5[];
};

/**
 * An R4 ResearchStudy as R5 has it: cross-version extensions become elements, elements that R5 renamed or moved go where
 * R5 has them, and what R5 has no place for stays an extension. Profiles of R4 are no longer claimed. References are left
 * as they are.
 */
export function toResearchStudyR5(study: ResearchStudy): ResearchStudyR5 {
  const { elements, rest } = promoted(study.extension ?? []);
  const held = elements as Promoted;
  const parties = held.associatedParty ?? [];
  const taken = new Set((study.contained ?? []).flatMap(({ id }) => id ?? []));
  const contacts = contactParties(study.contact ?? [], taken);
  const { recruitment, further } = recruitmentOf(study.enrollment ?? []);
  const { profile: _, ...meta } = study.meta ?? {};
  return present<ResearchStudyR5>({
    resourceType: 'ResearchStudy',
    id: study.id,
    meta: presentOrNone(meta),
    implicitRules: study.implicitRules,
    language: study.language,
    text: study.text,
    contained: someOf([...(study.contained ?? []), ...contacts.contained]),
    extension: someOf([...rest, ...further]),
    modifierExtension: study.modifierExtension,
    ...elements,
    identifier: study.identifier,
    title: study.title,
    protocol: study.protocol,
    partOf: study.partOf,
    relatedArtifact: study.relatedArtifact?.flatMap(toArtifactR5),
    status: publicationStatus(study),
    primaryPurposeType: study.primaryPurposeType,
    phase: study.phase,
    focus: study.focus?.map((concept) => ({ concept })),
    condition: study.condition,
    keyword: study.keyword,
    region: someOf([...(study.location ?? []), ...(held.region ?? [])]),
    description: study.description,
    period: study.period,
    site: study.site,
    note: study.note,
    classifier: someOf([...(study.category ?? []), ...(held.classifier ?? [])]),
    associatedParty: someOf([...leadingParties(study, parties), ...parties, ...contacts.parties]),
    progressStatus: someOf([...currentState(study), ...(held.progressStatus ?? [])]),
    whyStopped: study.reasonStopped ?? held.whyStopped,
    recruitment,
    comparisonGroup: study.arm,
    objective: study.objective,
    ...companions(study),
  } as ResearchStudyR5);
}

/** Extensions on the primitive elements that both versions have (`_title`). */
function companions(study: ResearchStudy): object {
  const given = study as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(PRIMITIVES.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
}

interface Recruitment {
  readonly recruitment: ResearchStudyR5['recruitment'];
  /** R5 takes one Group of who may take part; the others. */
  readonly further: readonly Extension[];
}

function recruitmentOf(enrollment: readonly Reference[]): Recruitment {
  const [first, ...others] = enrollment;
  const further = others.map((reference): Extension => ({ url: ENROLLMENT_R4, valueReference: reference }));
  if (!first) return { recruitment: undefined, further };
  const { extension = [], ...reference } = first;
  const count = (name: string): number | undefined =>
    extension.find(({ url }) => elementOf(url) === `recruitment.${name}`)?.valueUnsignedInt;
  const rest = extension.filter(({ url }) => elementOf(url)?.startsWith('recruitment.') !== true);
  return {
    recruitment: presentOrNone<NonNullable<ResearchStudyR5['recruitment']>>({
      targetNumber: count('targetNumber'),
      actualNumber: count('actualNumber'),
      eligibility: presentOrNone<Reference>({ extension: someOf(rest), ...reference } as Reference),
    }),
    further,
  };
}
