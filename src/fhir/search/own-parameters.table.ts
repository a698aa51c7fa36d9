import type { SearchParameterDefinition } from '../definitions/definitions.ts';

const BASE = 'https://trialbridge.dev/fhir/SearchParameter';

/** Search parameters of our own: what people ask of trials and R4 has no parameter for. By resource type. */
export const OWN_PARAMETERS: Readonly<Record<string, readonly SearchParameterDefinition[]>> = {
  ResearchStudy: [
    { code: 'condition', type: 'token', expression: 'ResearchStudy.condition', url: `${BASE}/ResearchStudy-condition` },
    { code: 'phase', type: 'token', expression: 'ResearchStudy.phase', url: `${BASE}/ResearchStudy-phase` },
    {
      code: 'enrollment',
      type: 'reference',
      expression: 'ResearchStudy.enrollment',
      target: ['Group'],
      url: `${BASE}/ResearchStudy-enrollment`,
    },
  ],
};
