import type { GuidanceResponse, ParametersParameter } from '@medplum/fhirtypes';
import { urnFor } from '../kernel/ids.ts';
import { dataRequirements } from './data-requirement.ts';
import type { Pivotal } from './explanation/pivotal.ts';
import { pivotalParameter } from './explanation/pivotal-parameters.ts';
import { criterionParameter, referenceTo } from './judgement-parameters.ts';
import type { RankedTrial } from './ranking.ts';
import type { MatchRequest } from './request.ts';
import type { Made } from './result.ts';
import type { MatchSummary } from './summary.ts';

const NOTICE =
  'Computed from the record that was given, for information only: no medical advice. The registry record is authoritative, and the study team decides who takes part.';

/** What every answer of a request states. */
export interface GuidanceContext {
  readonly request: MatchRequest;
  /** Reference of the patient, as the facts cite it. */
  readonly subject: string;
  /** Name and version of what judged. */
  readonly engine: string;
}

/** The answer for one study: every criterion's judgement as contained Parameters, what would change it, and what to ask next. */
export function guidanceEntry(
  ranked: RankedTrial,
  context: GuidanceContext,
  pivots: readonly Pivotal[],
): Made<GuidanceResponse> {
  const { trial, eligibility, summary, judged } = ranked;
  const { request, subject } = context;
  const requirements = dataRequirements(judged);
  const fullUrl = urnFor(`GuidanceResponse/${trial.id}/${subject}/${request.asOf}/${request.policy}`);
  return {
    fullUrl,
    resource: {
      resourceType: 'GuidanceResponse',
      // What a searchset holds has an id, stored or not.
      id: fullUrl.slice('urn:uuid:'.length),
      contained: [{ resourceType: 'Parameters', id: 'judgement', parameter: parametersOf(ranked, context, pivots) }],
      ...(eligibility.plan === undefined
        ? { moduleUri: `ResearchStudy/${trial.id}` }
        : { moduleCanonical: eligibility.plan }),
      status: statusOf(summary),
      subject: referenceTo(subject),
      occurrenceDateTime: request.asOf,
      outputParameters: { reference: '#judgement' },
      ...(requirements.length > 0 && { dataRequirement: [...requirements] }),
    },
    search: { mode: 'include' },
  };
}

const statusOf = ({ grade, unknown }: MatchSummary): GuidanceResponse['status'] & string =>
  grade === 'possible' ? 'data-required' : unknown > 0 ? 'data-requested' : 'success';

function parametersOf(
  { trial, judged }: RankedTrial,
  { request, engine }: GuidanceContext,
  pivots: readonly Pivotal[],
): ParametersParameter[] {
  const { registryDate } = trial;
  const version = registryDate === undefined ? trial.versionId : `${trial.versionId} (registry ${registryDate})`;
  return [
    { name: 'study', valueReference: { reference: `ResearchStudy/${trial.id}` } },
    { name: 'policy', valueCode: request.policy },
    { name: 'engine', valueString: engine },
    { name: 'studyVersion', valueString: version },
    { name: 'notice', valueString: NOTICE },
    ...(request.detail === 'none' ? [] : judged.map((one) => criterionParameter(one, request.detail === 'evidence'))),
    ...pivots.map(pivotalParameter),
  ];
}
