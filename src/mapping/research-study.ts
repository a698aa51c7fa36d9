import type { CodeableConcept, Extension, Reference, ResearchStudy, ResearchStudyArm } from '@medplum/fhirtypes';
import type { Criterion } from '../eligibility/criterion.ts';
import type { ArmGroup, ExpandedAccessInfo, IpdSharingStatementModule, OutcomesModule } from '../trial/protocol.ts';
import type { StudyRecord } from '../trial/study-record.ts';
import { type AsWritten, holdable } from './as-written.ts';
import { ARM_TYPE, claim, codeSystem, registryPage, xver } from './canonical.ts';
import { ARM_TYPE_TO_FHIR, keyOf, lookUp } from './code-map.table.ts';
import { toContactDetail } from './contact.ts';
import { countryCode } from './country.table.ts';
import type { Draft } from './draft.ts';
import { codeIn, concept, isDate, present, someOf } from './element.ts';
import { referToEligibility } from './eligibility.ts';
import { toPlainEnrollment, toRecruitment } from './enrollment.ts';
import { ownExtension } from './extension.ts';
import { studyNarrative } from './narrative/study-narrative.ts';
import { type Agency, referToAgency } from './organization.ts';
import { toOutcomes } from './outcome.ts';
import { referToProtocol } from './plan-definition.ts';
import { toPeriod, toProgress } from './progress.ts';
import { toAnnotation, toDerivedNotes } from './registry-note.ts';
import { toArtifacts } from './related-artifact.ts';
import { addResults } from './results-document.ts';
import { toSite } from './site.ts';
import { toCategory, toStudyDesign } from './study-design.ts';
import { toClassifiers } from './study-flag.ts';
import { toStudyIdentifiers } from './study-identifier.ts';
import { toPhase, toPurpose } from './study-kind.ts';
import { toParties } from './study-party.ts';
import { toStudyStatus } from './study-status.ts';
import { toTerms } from './study-term.ts';

const OWN_ARM_TYPE = codeSystem('arm-type');
export const LABEL = xver('ResearchStudy.label');
export const SUMMARY = xver('ResearchStudy.descriptionSummary');
export const VERSION = xver('ResearchStudy.version');
const DATE = xver('ResearchStudy.date');
const URL = xver('ResearchStudy.url');
const COUNTRY = 'urn:iso:std:iso:3166';
const TITLE_TYPE = 'http://hl7.org/fhir/title-type';

/** The study, with everything that it refers to put into the draft. */
export function referToStudy(
  draft: Draft,
  given: StudyRecord,
  criteria: readonly Criterion[],
): Reference<ResearchStudy> {
  const { record, notes } = holdable(given);
  const { protocolSection: protocol, derivedSection: derived } = record;
  const { identificationModule, statusModule, sponsorCollaboratorsModule: sponsors, designModule } = protocol;
  const contacts = protocol.contactsLocationsModule;
  const { organization } = identificationModule;
  const parties = toParties(draft, {
    submitter: organization && present<Agency>({ name: organization.fullName, class: organization.class } as Agency),
    collaborators: sponsors?.collaborators,
    responsibleParty: sponsors?.responsibleParty,
    officials: contacts?.overallOfficials,
  });
  const eligibility = referToEligibility(draft, protocol.eligibilityModule, criteria);
  const study = draft.add<ResearchStudy>(
    present<ResearchStudy & { id: string }>({
      resourceType: 'ResearchStudy',
      id: draft.nctId,
      meta: claim('tb-research-study', registryPage(draft.nctId)),
      text: studyNarrative(record),
      extension: [...nativeInR5(record), ...parties.extensions, ...ownNotes(record, notes)],
      identifier: toStudyIdentifiers(identificationModule),
      title: identificationModule.briefTitle,
      protocol: [referToProtocol(draft, record, criteria)],
      ...toStudyStatus(statusModule),
      primaryPurposeType: toPurpose(designModule?.designInfo?.primaryPurpose),
      phase: toPhase(designModule?.phases),
      category: toCategory(designModule),
      focus: toTerms(
        (protocol.armsInterventionsModule?.interventions ?? []).flatMap((one) => one.name ?? []),
        derived?.interventionBrowseModule,
      ),
      condition: toTerms(protocol.conditionsModule?.conditions ?? [], derived?.conditionBrowseModule),
      contact: contacts?.centralContacts?.map(toContactDetail),
      relatedArtifact: toArtifacts(
        draft.nctId,
        protocol.referencesModule,
        record.documentSection?.largeDocumentModule?.largeDocs,
      ),
      keyword: protocol.conditionsModule?.keywords?.map((text): CodeableConcept => ({ text })),
      location: countries(contacts?.locations ?? []),
      description: protocol.descriptionModule?.detailedDescription,
      enrollment: [
        present<Reference<never>>({
          extension: toRecruitment(designModule?.enrollmentInfo),
          ...eligibility,
        } as Reference<never>),
      ],
      period: statusModule && toPeriod(statusModule),
      sponsor: referToAgency(draft, sponsors?.leadSponsor),
      principalInvestigator: parties.principalInvestigator,
      site: contacts?.locations?.map((site) => toSite(draft, site)),
      reasonStopped: statusModule?.whyStopped === undefined ? undefined : { text: statusModule.whyStopped },
      arm: protocol.armsInterventionsModule?.armGroups?.map(toArm),
    }),
    'owned',
  );
  addResults(draft, study, record.resultsSection);
  return study;
}

/** What R5 has an element for: the official cross-version extensions. */
function nativeInR5({ protocolSection: protocol, derivedSection }: StudyRecord): Extension[] {
  const { identificationModule, statusModule, descriptionModule } = protocol;
  const version = derivedSection?.miscInfoModule?.versionHolder;
  const updated = statusModule?.lastUpdatePostDateStruct?.date;
  const summary = descriptionModule?.briefSummary;
  return [
    { url: URL, valueUri: registryPage(identificationModule.nctId) },
    ...(version === undefined ? [] : [{ url: VERSION, valueString: version }]),
    ...(updated === undefined || !isDate(updated) ? [] : [{ url: DATE, valueDateTime: updated }]),
    ...label('official', identificationModule.officialTitle),
    ...label('acronym', identificationModule.acronym),
    ...(summary === undefined ? [] : [{ url: SUMMARY, valueMarkdown: summary }]),
    ...toProgress(statusModule ?? {}),
    ...toStudyDesign(protocol.designModule?.designInfo),
    ...toClassifiers(protocol.oversightModule, statusModule, protocol.designModule),
    ...toOutcomes(protocol.outcomesModule as OutcomesModule | undefined),
  ];
}

const label = (type: 'official' | 'acronym', text: string | undefined): Extension[] =>
  text === undefined
    ? []
    : [
        {
          url: LABEL,
          extension: [
            { url: 'type', valueCodeableConcept: concept(TITLE_TYPE, type) },
            { url: 'value', valueString: text },
          ],
        },
      ];

/** What neither R4 nor R5 has a place for. */
function ownNotes(record: StudyRecord, notes: readonly AsWritten[]): Extension[] {
  const { protocolSection: protocol, documentSection, annotationSection, derivedSection } = record;
  const access: ExpandedAccessInfo | undefined = protocol.statusModule?.expandedAccessInfo;
  const sharing: IpdSharingStatementModule | undefined = protocol.ipdSharingStatementModule;
  return [
    ...ownExtension('expanded-access', access),
    ...ownExtension('target-duration', protocol.designModule?.targetDuration),
    ...ownExtension('expanded-access-pointers', protocol.designModule?.nPtrsToThisExpAccNctId),
    ...toPlainEnrollment(protocol.designModule?.enrollmentInfo),
    ...ownExtension('ipd-sharing', sharing),
    ...ownExtension('has-results', record.hasResults),
    ...ownExtension('no-analysis-plan', documentSection?.largeDocumentModule?.noSap),
    ...toDerivedNotes(derivedSection),
    ...toAnnotation(annotationSection?.annotationModule),
    ...ownExtension('as-written', notes),
  ];
}

const NAMELESS = {
  _name: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }] },
} as const;

function toArm({ label: name, type, description }: ArmGroup): ResearchStudyArm {
  const code = lookUp(ARM_TYPE_TO_FHIR, type);
  return present<ResearchStudyArm>({
    ...(name === undefined ? NAMELESS : { name }),
    type: type === undefined ? undefined : code === undefined ? concept(OWN_ARM_TYPE, type) : concept(ARM_TYPE, code),
    description,
  } as ResearchStudyArm);
}

/** An arm without what it receives, which the protocol tells. */
export const fromArm = (arm: ResearchStudyArm): ArmGroup =>
  present<ArmGroup>({
    label: arm.name,
    type: codeIn(arm.type, OWN_ARM_TYPE) ?? keyOf(ARM_TYPE_TO_FHIR, codeIn(arm.type, ARM_TYPE)),
    description: arm.description,
  } as ArmGroup);

/** Each country once, in the order of the sites. */
const countries = (sites: readonly { readonly country?: string }[]): CodeableConcept[] | undefined =>
  someOf([...new Set(sites.flatMap((site) => site.country ?? []))].map(toCountry));

function toCountry(text: string): CodeableConcept {
  const code = countryCode(text);
  return code === undefined ? { text } : { coding: [{ system: COUNTRY, code }], text };
}

/** Titles that are labels: the official one and the acronym. */
export function fromLabels(extensions: readonly Extension[] | undefined): { officialTitle?: string; acronym?: string } {
  const find = (type: string): string | undefined => {
    const one = (extensions ?? []).find(
      (extension) =>
        extension.url === LABEL &&
        codeIn(extension.extension?.find((part) => part.url === 'type')?.valueCodeableConcept, TITLE_TYPE) === type,
    );
    return one?.extension?.find((part) => part.url === 'value')?.valueString;
  };
  return present<{ officialTitle?: string; acronym?: string }>({
    officialTitle: find('official'),
    acronym: find('acronym'),
  } as { officialTitle?: string; acronym?: string });
}
