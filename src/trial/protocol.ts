import type { ContactsLocationsModule, OversightModule, ResponsibleParty, Sponsor } from './parties.ts';

export interface ProtocolSection {
  readonly identificationModule: IdentificationModule;
  readonly statusModule?: StatusModule;
  readonly sponsorCollaboratorsModule?: SponsorCollaboratorsModule;
  readonly oversightModule?: OversightModule;
  readonly descriptionModule?: DescriptionModule;
  readonly conditionsModule?: ConditionsModule;
  readonly designModule?: DesignModule;
  readonly armsInterventionsModule?: ArmsInterventionsModule;
  readonly outcomesModule?: OutcomesModule;
  readonly eligibilityModule?: EligibilityModule;
  readonly contactsLocationsModule?: ContactsLocationsModule;
  readonly referencesModule?: ReferencesModule;
  readonly ipdSharingStatementModule?: IpdSharingStatementModule;
}

export interface IdentificationModule {
  /** `NCT` and eight digits. */
  readonly nctId: string;
  readonly nctIdAliases?: readonly string[];
  readonly orgStudyIdInfo?: OrgStudyId;
  readonly secondaryIdInfos?: readonly SecondaryId[];
  readonly briefTitle?: string;
  readonly officialTitle?: string;
  readonly acronym?: string;
  readonly organization?: Organization;
}

export interface OrgStudyId {
  readonly id?: string;
  readonly type?: string;
  readonly link?: string;
}

export interface SecondaryId {
  readonly id?: string;
  readonly type?: string;
  /** Who assigned it. */
  readonly domain?: string;
  readonly link?: string;
}

export interface Organization {
  readonly fullName?: string;
  readonly class?: string;
}

/** A date that may be known to the year or month only (yyyy, yyyy-MM, yyyy-MM-dd), and whether it is ACTUAL or ESTIMATED. */
export interface DateStruct {
  readonly date?: string;
  readonly type?: string;
}

export interface StatusModule {
  readonly statusVerifiedDate?: string;
  readonly overallStatus?: string;
  readonly lastKnownStatus?: string;
  readonly delayedPosting?: boolean;
  readonly whyStopped?: string;
  readonly expandedAccessInfo?: ExpandedAccessInfo;
  readonly startDateStruct?: DateStruct;
  readonly primaryCompletionDateStruct?: DateStruct;
  readonly completionDateStruct?: DateStruct;
  readonly studyFirstSubmitDate?: string;
  readonly studyFirstSubmitQcDate?: string;
  readonly studyFirstPostDateStruct?: DateStruct;
  readonly resultsWaived?: boolean;
  readonly resultsFirstSubmitDate?: string;
  readonly resultsFirstSubmitQcDate?: string;
  readonly resultsFirstPostDateStruct?: DateStruct;
  readonly dispFirstSubmitDate?: string;
  readonly dispFirstSubmitQcDate?: string;
  readonly dispFirstPostDateStruct?: DateStruct;
  readonly lastUpdateSubmitDate?: string;
  readonly lastUpdatePostDateStruct?: DateStruct;
}

export interface ExpandedAccessInfo {
  readonly hasExpandedAccess?: boolean;
  readonly nctId?: string;
  readonly statusForNctId?: string;
}

export interface SponsorCollaboratorsModule {
  readonly responsibleParty?: ResponsibleParty;
  readonly leadSponsor?: Sponsor;
  readonly collaborators?: readonly Sponsor[];
}

export interface DescriptionModule {
  readonly briefSummary?: string;
  readonly detailedDescription?: string;
}

export interface ConditionsModule {
  readonly conditions?: readonly string[];
  readonly keywords?: readonly string[];
}

export interface DesignModule {
  readonly studyType?: string;
  readonly nPtrsToThisExpAccNctId?: number;
  readonly expandedAccessTypes?: ExpandedAccessTypes;
  readonly patientRegistry?: boolean;
  /** Free text such as `5 Years`. */
  readonly targetDuration?: string;
  readonly phases?: readonly string[];
  readonly designInfo?: DesignInfo;
  readonly bioSpec?: BioSpec;
  readonly enrollmentInfo?: EnrollmentInfo;
}

export interface ExpandedAccessTypes {
  readonly individual?: boolean;
  readonly intermediate?: boolean;
  readonly treatment?: boolean;
}

export interface DesignInfo {
  readonly allocation?: string;
  readonly interventionModel?: string;
  readonly interventionModelDescription?: string;
  readonly primaryPurpose?: string;
  readonly observationalModel?: string;
  readonly timePerspective?: string;
  readonly maskingInfo?: MaskingInfo;
}

export interface MaskingInfo {
  readonly masking?: string;
  readonly maskingDescription?: string;
  readonly whoMasked?: readonly string[];
}

export interface BioSpec {
  readonly retention?: string;
  readonly description?: string;
}

export interface EnrollmentInfo {
  /** Participants, a whole number. */
  readonly count?: number;
  readonly type?: string;
}

export interface ArmsInterventionsModule {
  readonly armGroups?: readonly ArmGroup[];
  readonly interventions?: readonly Intervention[];
}

export interface ArmGroup {
  readonly label?: string;
  readonly type?: string;
  readonly description?: string;
  /** `Drug: name`: the label of the type (INTERVENTION_TYPE_LABELS) and the intervention's name. */
  readonly interventionNames?: readonly string[];
}

export interface Intervention {
  readonly type?: string;
  readonly name?: string;
  readonly description?: string;
  /** Labels of the arms that receive it. */
  readonly armGroupLabels?: readonly string[];
  readonly otherNames?: readonly string[];
}

export interface OutcomesModule {
  readonly primaryOutcomes?: readonly Outcome[];
  readonly secondaryOutcomes?: readonly Outcome[];
  readonly otherOutcomes?: readonly Outcome[];
}

export interface Outcome {
  readonly measure?: string;
  readonly description?: string;
  readonly timeFrame?: string;
}

export interface EligibilityModule {
  readonly eligibilityCriteria?: string;
  readonly healthyVolunteers?: boolean;
  readonly sex?: string;
  readonly genderBased?: boolean;
  readonly genderDescription?: string;
  /** Number and unit: `18 Years`, `6 Months`; absent where there is no limit. Inclusive. */
  readonly minimumAge?: string;
  /** As minimumAge: `75 Years` includes people of 75. */
  readonly maximumAge?: string;
  readonly stdAges?: readonly string[];
  readonly studyPopulation?: string;
  readonly samplingMethod?: string;
}

export interface ReferencesModule {
  readonly references?: readonly Reference[];
  readonly seeAlsoLinks?: readonly SeeAlsoLink[];
  readonly availIpds?: readonly AvailIpd[];
}

export interface Reference {
  readonly pmid?: string;
  readonly type?: string;
  readonly citation?: string;
  readonly retractions?: readonly Retraction[];
}

export interface Retraction {
  readonly pmid?: string;
  readonly source?: string;
}

export interface SeeAlsoLink {
  readonly label?: string;
  readonly url?: string;
}

export interface AvailIpd {
  readonly id?: string;
  readonly type?: string;
  readonly url?: string;
  readonly comment?: string;
}

export interface IpdSharingStatementModule {
  readonly ipdSharing?: string;
  readonly description?: string;
  readonly infoTypes?: readonly string[];
  readonly timeFrame?: string;
  readonly accessCriteria?: string;
  readonly url?: string;
}
