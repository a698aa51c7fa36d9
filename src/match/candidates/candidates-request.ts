import type { AnyResource } from '../../fhir/resource.ts';
import type { MatchRequest } from '../request.ts';

/** One of the patients to be judged; `expression` is where the client named it. */
export type CandidatePatient = { readonly expression: string } & (
  | { readonly resource: AnyResource }
  /** `Patient/id` of the store. */
  | {
      readonly reference: string;
      /** A Group lists it: one who is not there is told of, and refuses nothing. */
      readonly listed?: true;
    }
);

/** One study against many patients: the parameters of `$candidates` after parsing. */
export interface CandidatesRequest
  extends Pick<MatchRequest, 'asOf' | 'policy' | 'willing' | 'minScore' | 'count' | 'detail' | 'from' | 'unit'> {
  /** Id of a study that the caller may see. */
  readonly study: string;
  /** Absent: every patient of the store that the caller may see, but for those who have died or whose record is not in use. */
  readonly patients?: readonly CandidatePatient[];
}
