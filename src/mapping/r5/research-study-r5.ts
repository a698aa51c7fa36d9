/** The shape of R5's ResearchStudy (hl7.org/fhir/R5/researchstudy.html) as far as R4's content and the cross-version extensions reach. */
import type {
  Attachment,
  CodeableConcept,
  ContactPoint,
  Extension,
  Period,
  Reference,
  RelatedArtifact,
  ResearchStudy,
} from '@medplum/fhirtypes';

type Elements = { readonly extension?: Extension[] };

/** R5 writes an attachment's size as integer64, which is a text in JSON. */
export type AttachmentR5 = Omit<Attachment, 'size'> & { readonly size?: string };

export interface RelatedArtifactR5 extends Elements {
  readonly id?: string;
  readonly type: RelatedArtifact['type'];
  readonly classifier?: readonly CodeableConcept[];
  readonly label?: string;
  readonly display?: string;
  readonly citation?: string;
  readonly document?: AttachmentR5;
  readonly resource?: string;
}

export interface AssociatedPartyR5 extends Elements {
  readonly name?: string;
  readonly role: CodeableConcept;
  readonly classifier?: CodeableConcept[];
  readonly party?: Reference;
}

export interface ProgressStatusR5 extends Elements {
  readonly state: CodeableConcept;
  readonly actual?: boolean;
  readonly period?: Period;
}

/** A PractitionerRole of R5 that holds how to reach somebody whom R4 names in `ResearchStudy.contact`. */
export interface ContactRoleR5 {
  readonly resourceType: 'PractitionerRole';
  readonly id: string;
  readonly contact: (Elements & { readonly name?: { readonly text: string }[]; readonly telecom?: ContactPoint[] })[];
}

/** What both versions have in common, with the same meaning and form. */
type Shared = Pick<
  ResearchStudy,
  | 'id'
  | 'implicitRules'
  | 'language'
  | 'text'
  | 'modifierExtension'
  | 'identifier'
  | 'title'
  | 'protocol'
  | 'partOf'
  | 'primaryPurposeType'
  | 'phase'
  | 'condition'
  | 'keyword'
  | 'description'
  | 'period'
  | 'site'
  | 'note'
  | 'objective'
>;

export interface ResearchStudyR5 extends Readonly<Shared>, Elements {
  readonly resourceType: 'ResearchStudy';
  readonly meta?: ResearchStudy['meta'];
  readonly contained?: readonly object[];
  readonly url?: string;
  readonly version?: string;
  readonly date?: string;
  readonly label?: readonly object[];
  readonly relatedArtifact?: readonly RelatedArtifactR5[];
  /** Whether the record is published, not how the study goes. */
  readonly status: 'draft' | 'active' | 'retired' | 'unknown';
  readonly studyDesign?: readonly CodeableConcept[];
  readonly focus?: readonly { readonly concept: CodeableConcept }[];
  readonly region?: readonly CodeableConcept[];
  readonly descriptionSummary?: string;
  readonly classifier?: readonly CodeableConcept[];
  readonly associatedParty?: readonly AssociatedPartyR5[];
  readonly progressStatus?: readonly ProgressStatusR5[];
  readonly whyStopped?: CodeableConcept;
  readonly recruitment?: {
    readonly targetNumber?: number;
    readonly actualNumber?: number;
    readonly eligibility?: Reference;
  };
  readonly comparisonGroup?: readonly object[];
  readonly outcomeMeasure?: readonly object[];
  readonly result?: readonly Reference[];
}
