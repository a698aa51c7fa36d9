import type { Bundle, Extension, GuidanceResponse, ParametersParameter, ResearchStudy } from '@medplum/fhirtypes';

/** One study of an answer: the resource, its summary by name, and the parameters of its guidance. */
export interface ReportedStudy {
  readonly study: ResearchStudy;
  readonly score: number;
  readonly summary: ReadonlyMap<string, readonly Extension[]>;
  readonly parameters: readonly ParametersParameter[];
  readonly guidance: GuidanceResponse | undefined;
}

/** The studies of an answer of `$match`, in its order; each is followed by its guidance. */
export function studiesIn({ entry = [] }: Bundle): readonly ReportedStudy[] {
  return entry.flatMap(({ resource, search }, at) => {
    if (resource?.resourceType !== 'ResearchStudy') return [];
    const next = entry[at + 1]?.resource;
    const guidance = next?.resourceType === 'GuidanceResponse' ? next : undefined;
    const contained = guidance?.contained?.find(({ resourceType }) => resourceType === 'Parameters');
    return [
      {
        study: resource,
        score: search?.score ?? 0,
        summary: Map.groupBy(search?.extension?.[0]?.extension ?? [], ({ url }) => url),
        parameters: contained?.resourceType === 'Parameters' ? (contained.parameter ?? []) : [],
        guidance,
      },
    ];
  });
}

/** What the outcome of an answer says, in its order. */
export const remarksIn = ({ entry = [] }: Bundle): readonly string[] =>
  entry.flatMap(({ resource }) =>
    resource?.resourceType === 'OperationOutcome' ? resource.issue.flatMap(({ diagnostics }) => diagnostics ?? []) : [],
  );

export const partsNamed = (parts: readonly ParametersParameter[] | undefined, name: string) =>
  (parts ?? []).filter((part) => part.name === name);

/** A part's string or code; empty where there is none. */
export const saidBy = (parts: readonly ParametersParameter[] | undefined, name: string): string => {
  const [part] = partsNamed(parts, name);
  return part?.valueString ?? part?.valueCode ?? '';
};
