/** What the registry itself adds to a record: computed terms, annotations, documents. */
import type { DateStruct } from './protocol.ts';

export interface DerivedSection {
  readonly miscInfoModule?: MiscInfoModule;
  readonly conditionBrowseModule?: BrowseModule;
  readonly interventionBrowseModule?: BrowseModule;
}

export interface MiscInfoModule {
  /** Date of the registry's data version. */
  readonly versionHolder?: string;
  readonly removedCountries?: readonly string[];
  readonly submissionTracking?: SubmissionTracking;
  readonly modelPredictions?: ModelPredictions;
}

export interface SubmissionTracking {
  readonly estimatedResultsFirstSubmitDate?: string;
  readonly firstMcpInfo?: { readonly postDateStruct?: DateStruct };
  readonly submissionInfos?: readonly SubmissionInfo[];
}

export interface SubmissionInfo {
  readonly releaseDate?: string;
  readonly unreleaseDate?: string;
  readonly unreleaseDateUnknown?: boolean;
  readonly resetDate?: string;
  readonly mcpReleaseN?: number;
}

export interface ModelPredictions {
  readonly bmiLimits?: BmiLimits;
}

/** kg/m2, as the registry's model read them from the text. */
export interface BmiLimits {
  readonly minBmi?: number;
  readonly maxBmi?: number;
}

/** MeSH terms of the conditions or interventions. */
export interface BrowseModule {
  readonly meshes?: readonly MeshTerm[];
  readonly ancestors?: readonly MeshTerm[];
  readonly browseLeaves?: readonly BrowseLeaf[];
  readonly browseBranches?: readonly BrowseBranch[];
}

/** `id` is a MeSH descriptor (`D013262`). */
export interface MeshTerm {
  readonly id?: string;
  readonly term?: string;
}

/** `id` is the registry's own (`M15780`), not MeSH. */
export interface BrowseLeaf {
  readonly id?: string;
  readonly name?: string;
  readonly asFound?: string;
  readonly relevance?: string;
}

export interface BrowseBranch {
  readonly abbrev?: string;
  readonly name?: string;
}

export interface DocumentSection {
  readonly largeDocumentModule?: LargeDocumentModule;
}

export interface LargeDocumentModule {
  readonly noSap?: boolean;
  readonly largeDocs?: readonly LargeDoc[];
}

export interface LargeDoc {
  readonly typeAbbrev?: string;
  readonly hasProtocol?: boolean;
  readonly hasSap?: boolean;
  readonly hasIcf?: boolean;
  readonly label?: string;
  readonly date?: string;
  /** yyyy-MM-ddTHH:mm, without a zone. */
  readonly uploadDate?: string;
  readonly filename?: string;
  /** Bytes. */
  readonly size?: number;
}

export interface AnnotationSection {
  readonly annotationModule?: AnnotationModule;
}

export interface AnnotationModule {
  readonly unpostedAnnotation?: UnpostedAnnotation;
  readonly violationAnnotation?: ViolationAnnotation;
}

export interface UnpostedAnnotation {
  readonly unpostedResponsibleParty?: string;
  readonly unpostedEvents?: readonly UnpostedEvent[];
}

export interface UnpostedEvent {
  readonly type?: string;
  readonly date?: string;
  readonly dateUnknown?: boolean;
}

export interface ViolationAnnotation {
  readonly violationEvents?: readonly ViolationEvent[];
}

export interface ViolationEvent {
  readonly type?: string;
  readonly description?: string;
  readonly creationDate?: string;
  readonly issuedDate?: string;
  readonly releaseDate?: string;
  readonly postedDate?: string;
}
