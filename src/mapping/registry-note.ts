import type { Extension } from '@medplum/fhirtypes';
import type {
  AnnotationModule,
  BrowseBranch,
  BrowseLeaf,
  BrowseModule,
  DerivedSection,
  MiscInfoModule,
  SubmissionTracking,
} from '../trial/derived.ts';
import { presentOrNone } from './element.ts';
import { ownExtension, ownValue } from './extension.ts';

/** What the registry adds to a record, for which neither R4 nor R5 has an element. MeSH terms are in study-term.ts. */

interface Tree {
  readonly about: string;
  readonly leaf?: readonly BrowseLeaf[];
  readonly branch?: readonly BrowseBranch[];
}

interface Misc {
  readonly removedCountry?: readonly string[];
  readonly estimatedResultsFirstSubmitDate?: string;
  readonly firstMcpPostDate?: NonNullable<SubmissionTracking['firstMcpInfo']>['postDateStruct'];
  readonly submission?: SubmissionTracking['submissionInfos'];
  readonly bmi?: NonNullable<MiscInfoModule['modelPredictions']>['bmiLimits'];
}

interface Annotation {
  readonly unpostedResponsibleParty?: string;
  readonly unpostedEvent?: NonNullable<AnnotationModule['unpostedAnnotation']>['unpostedEvents'];
  readonly violationEvent?: NonNullable<AnnotationModule['violationAnnotation']>['violationEvents'];
}

export function toDerivedNotes(derived: DerivedSection | undefined): Extension[] {
  const trees = [
    tree('condition', derived?.conditionBrowseModule),
    tree('intervention', derived?.interventionBrowseModule),
  ];
  return [
    ...ownExtension(
      'browse-tree',
      trees.filter((one) => one.leaf || one.branch),
    ),
    ...ownExtension('misc-info', misc(derived?.miscInfoModule)),
  ];
}

const tree = (about: string, module: BrowseModule | undefined): Tree =>
  ({ about, leaf: module?.browseLeaves, branch: module?.browseBranches }) as Tree;

function misc(module: MiscInfoModule | undefined): Misc {
  const tracking = module?.submissionTracking;
  return {
    removedCountry: module?.removedCountries,
    estimatedResultsFirstSubmitDate: tracking?.estimatedResultsFirstSubmitDate,
    firstMcpPostDate: tracking?.firstMcpInfo?.postDateStruct,
    submission: tracking?.submissionInfos,
    bmi: module?.modelPredictions?.bmiLimits,
  } as Misc;
}

/** Leaves and branches of the browse tree about conditions or interventions. */
export function treeFrom(
  extensions: readonly Extension[] | undefined,
  about: 'condition' | 'intervention',
): Pick<BrowseModule, 'browseLeaves' | 'browseBranches'> {
  const found = ownValue<Tree[]>(extensions, 'browse-tree')?.find((one) => one.about === about);
  return (
    presentOrNone<Pick<BrowseModule, 'browseLeaves' | 'browseBranches'>>({
      browseLeaves: found?.leaf,
      browseBranches: found?.branch,
    } as Pick<BrowseModule, 'browseLeaves' | 'browseBranches'>) ?? {}
  );
}

/** miscInfoModule without its version. */
export function miscFrom(extensions: readonly Extension[] | undefined): MiscInfoModule {
  const note = ownValue<Misc>(extensions, 'misc-info');
  const submissionTracking = presentOrNone<SubmissionTracking>({
    estimatedResultsFirstSubmitDate: note?.estimatedResultsFirstSubmitDate,
    firstMcpInfo: note?.firstMcpPostDate && { postDateStruct: note.firstMcpPostDate },
    submissionInfos: note?.submission,
  } as SubmissionTracking);
  return (
    presentOrNone<MiscInfoModule>({
      removedCountries: note?.removedCountry,
      submissionTracking,
      modelPredictions: note?.bmi && { bmiLimits: note.bmi },
    } as MiscInfoModule) ?? {}
  );
}

export const toAnnotation = (module: AnnotationModule | undefined): Extension[] =>
  ownExtension('annotation', {
    unpostedResponsibleParty: module?.unpostedAnnotation?.unpostedResponsibleParty,
    unpostedEvent: module?.unpostedAnnotation?.unpostedEvents,
    violationEvent: module?.violationAnnotation?.violationEvents,
  });

export function fromAnnotation(extensions: readonly Extension[] | undefined): AnnotationModule | undefined {
  const note = ownValue<Annotation>(extensions, 'annotation');
  const unpostedAnnotation = presentOrNone<NonNullable<AnnotationModule['unpostedAnnotation']>>({
    unpostedResponsibleParty: note?.unpostedResponsibleParty,
    unpostedEvents: note?.unpostedEvent,
  } as NonNullable<AnnotationModule['unpostedAnnotation']>);
  return presentOrNone<AnnotationModule>({
    unpostedAnnotation,
    violationAnnotation: note?.violationEvent && { violationEvents: note.violationEvent },
  } as AnnotationModule);
}
