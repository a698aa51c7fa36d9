import type { Domain } from '../../eligibility/criterion.ts';

/** What a criterion is about, in words for the patient; none where the text was not understood. */
export const TOPICS: Readonly<Record<Domain, string | undefined>> = {
  age: 'your age',
  sex: 'your sex',
  condition: 'your health problems',
  medication: 'your medicines',
  procedure: 'your operations and treatments',
  observation: 'your test results',
  allergy: 'your allergies',
  immunization: 'your vaccinations',
  encounter: 'your hospital and clinic visits',
  study: 'other studies that you are in',
  reproductive: 'pregnancy and birth control',
  score: 'your answers to rating scales',
  social: 'your habits and daily life',
  consent: 'what you agree to',
  judgement: undefined,
  opaque: undefined,
};
