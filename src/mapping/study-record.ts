import type { Bundle, PlanDefinition, ResearchStudy, Resource } from '@medplum/fhirtypes';
import { Failure } from '../kernel/failure.ts';
import type { BrowseModule, DerivedSection, DocumentSection, MiscInfoModule } from '../trial/derived.ts';
import type { ContactsLocationsModule } from '../trial/parties.ts';
import type {
  ArmGroup,
  ArmsInterventionsModule,
  DesignModule,
  ExpandedAccessInfo,
  IdentificationModule,
  IpdSharingStatementModule,
  ProtocolSection,
  StatusModule,
} from '../trial/protocol.ts';
import type { Json, StudyRecord } from '../trial/study-record.ts';
import type { Trial } from '../trial/trial.ts';
import { type AsWritten, restore } from './as-written.ts';
import { NCT_ALIASES } from './canonical.ts';
import { fromContactDetail } from './contact.ts';
import { present, presentOrNone, someOf } from './element.ts';
import { eligibilityFrom } from './eligibility.ts';
import { fromRecruitment } from './enrollment.ts';
import { ownValue, valueAt } from './extension.ts';
import { type Agency, agencyFrom } from './organization.ts';
import { fromOutcomes } from './outcome.ts';
import { fromProtocol } from './plan-definition.ts';
import { fromProgress } from './progress.ts';
import { sourceFrom } from './provenance.ts';
import { fromAnnotation, miscFrom, treeFrom } from './registry-note.ts';
import { fromArtifacts } from './related-artifact.ts';
import { fromArm, fromLabels, SUMMARY, VERSION } from './research-study.ts';
import { ResourceIndex } from './resource-index.ts';
import { resultsFrom } from './results-document.ts';
import { fromSite } from './site.ts';
import { fromStudyDesign, studyTypeFrom } from './study-design.ts';
import { fromClassifiers } from './study-flag.ts';
import { fromStudyIdentifiers } from './study-identifier.ts';
import { fromPhase, fromPurpose } from './study-kind.ts';
import { fromParties } from './study-party.ts';
import { fromStudyStatus } from './study-status.ts';
import { meshFrom, wordsFrom } from './study-term.ts';

/**
 * The trial that FHIR resources describe, rebuilt from the resources alone. They are the Bundles of one trial, in any
 * order, or its ResearchStudy and what that refers to.
 *
 * @throws Failure `unprocessable` where there is not exactly one ResearchStudy, or it has no NCT number
 */
export function fromBundle(source: Bundle | readonly (Bundle | Resource)[]): Trial {
  const index = new ResourceIndex('resourceType' in source ? [source] : source);
  const [study, second] = index.ofType('ResearchStudy');
  if (!study || second) {
    throw new Failure('unprocessable', `Expected one ResearchStudy, found ${index.ofType('ResearchStudy').length}`);
  }
  const record = recordOf(study, index);
  const { nctId } = record.protocolSection.identificationModule;
  if (nctId === '') {
    throw new Failure('unprocessable', `The ResearchStudy has no identifier with the system ${NCT_ALIASES[0]}`, {
      expression: 'ResearchStudy.identifier',
    });
  }
  const { results, remarks } = resultsFrom(index, nctId);
  return {
    nctId,
    record: results === undefined ? record : withResults(record, results),
    source: sourceFrom(index),
    remarks,
  };
}

/** In the registry's order: results stand after the protocol. */
const withResults = ({ protocolSection, ...rest }: StudyRecord, resultsSection: Json): StudyRecord => ({
  protocolSection,
  resultsSection,
  ...rest,
});

/** The v2 study record of a trial's resources; see `fromBundle`. */
export const studyRecordFrom = (source: Bundle | readonly (Bundle | Resource)[]): StudyRecord =>
  fromBundle(source).record;

function recordOf(study: ResearchStudy, index: ResourceIndex): StudyRecord {
  const { extension } = study;
  const documents = fromArtifacts(study.relatedArtifact).documents;
  const noSap = ownValue<boolean>(extension, 'no-analysis-plan');
  const largeDocumentModule = presentOrNone({ noSap, largeDocs: documents });
  const annotationModule = fromAnnotation(extension);
  const record = present<StudyRecord>({
    protocolSection: protocolOf(study, index),
    annotationSection: annotationModule && { annotationModule },
    documentSection: largeDocumentModule && ({ largeDocumentModule } as DocumentSection),
    derivedSection: derivedOf(study),
    hasResults: ownValue<boolean>(extension, 'has-results'),
  } as StudyRecord);
  restore(record as unknown as Record<string, unknown>, ownValue<AsWritten[]>(extension, 'as-written') ?? []);
  return record;
}

function protocolOf(study: ResearchStudy, index: ResourceIndex): ProtocolSection {
  const { extension } = study;
  const flags = fromClassifiers(extension);
  const parties = fromParties(index, extension, study.principalInvestigator);
  const plan = study.protocol?.map((one) => index.resolve(one, 'PlanDefinition')).find((one) => one !== undefined);
  const group = study.enrollment?.map((one) => index.resolve(one, 'Group')).find((one) => one !== undefined);
  return present<ProtocolSection>({
    identificationModule: identificationOf(study, parties.submitter),
    statusModule: presentOrNone<StatusModule>({
      overallStatus: fromStudyStatus(study),
      whyStopped: study.reasonStopped?.text,
      expandedAccessInfo: presentOrNone({
        ...flags.expandedAccess,
        ...ownValue<ExpandedAccessInfo>(extension, 'expanded-access'),
      }),
      ...flags.status,
      ...fromProgress(extension ?? [], study.period),
    } as StatusModule),
    sponsorCollaboratorsModule: presentOrNone({
      responsibleParty: parties.responsibleParty,
      leadSponsor: study.sponsor && agencyFrom(index, study.sponsor),
      collaborators: parties.collaborators,
    }),
    oversightModule: flags.oversight,
    descriptionModule: presentOrNone({
      briefSummary: valueAt<string>(extension, SUMMARY),
      detailedDescription: study.description,
    }),
    conditionsModule: presentOrNone({
      conditions: wordsFrom(study.condition),
      keywords: wordsFrom(study.keyword),
    }),
    designModule: designOf(study, flags),
    armsInterventionsModule: armsOf(study, plan, index),
    outcomesModule: fromOutcomes(extension),
    eligibilityModule: group && eligibilityFrom(group),
    contactsLocationsModule: presentOrNone<ContactsLocationsModule>({
      centralContacts: someOf((study.contact ?? []).map(fromContactDetail)),
      overallOfficials: parties.officials,
      locations: someOf((study.site ?? []).map((site) => fromSite(index, site))),
    } as ContactsLocationsModule),
    referencesModule: fromArtifacts(study.relatedArtifact).references,
    ipdSharingStatementModule: ownValue<IpdSharingStatementModule>(extension, 'ipd-sharing'),
  } as ProtocolSection);
}

function identificationOf(study: ResearchStudy, submitter: Agency | undefined): IdentificationModule {
  return present<IdentificationModule>({
    ...fromStudyIdentifiers(study.identifier ?? []),
    organization: submitter && presentOrNone({ fullName: submitter.name, class: submitter.class }),
    briefTitle: study.title,
    ...fromLabels(study.extension),
  } as IdentificationModule);
}

function designOf(study: ResearchStudy, flags: ReturnType<typeof fromClassifiers>): DesignModule | undefined {
  const { extension } = study;
  return presentOrNone<DesignModule>({
    studyType: studyTypeFrom(study.category),
    nPtrsToThisExpAccNctId: ownValue<number>(extension, 'expanded-access-pointers'),
    expandedAccessTypes: flags.expandedAccessTypes,
    patientRegistry: flags.patientRegistry,
    targetDuration: ownValue<string>(extension, 'target-duration'),
    phases: fromPhase(study.phase),
    designInfo: presentOrNone({
      ...fromStudyDesign(extension, study.category),
      primaryPurpose: fromPurpose(study.primaryPurposeType),
    }),
    bioSpec: flags.bioSpec,
    enrollmentInfo: fromRecruitment(study.enrollment, extension),
  } as DesignModule);
}

function armsOf(
  study: ResearchStudy,
  plan: PlanDefinition | undefined,
  index: ResourceIndex,
): ArmsInterventionsModule | undefined {
  const protocol = fromProtocol(index, plan);
  const arms = (study.arm ?? []).map((arm, at) =>
    present<ArmGroup>({ ...fromArm(arm), interventionNames: protocol.interventionNames[at] } as ArmGroup),
  );
  const focus = wordsFrom(study.focus)?.map((name) => ({ name }));
  return presentOrNone<ArmsInterventionsModule>({
    armGroups: someOf(arms),
    interventions: protocol.interventions ?? focus,
  } as ArmsInterventionsModule);
}

function derivedOf(study: ResearchStudy): DerivedSection | undefined {
  const { extension } = study;
  const browse = (about: 'condition' | 'intervention'): BrowseModule | undefined =>
    presentOrNone<BrowseModule>({
      ...meshFrom(about === 'condition' ? study.condition : study.focus),
      ...treeFrom(extension, about),
    });
  return presentOrNone<DerivedSection>({
    miscInfoModule: presentOrNone<MiscInfoModule>({
      versionHolder: valueAt<string>(extension, VERSION),
      ...miscFrom(extension),
    } as MiscInfoModule),
    conditionBrowseModule: browse('condition'),
    interventionBrowseModule: browse('intervention'),
  } as DerivedSection);
}
