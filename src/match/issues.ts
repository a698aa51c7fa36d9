import type { OperationOutcomeIssue } from '@medplum/fhirtypes';
import { atomsOf, type Criterion } from '../eligibility/criterion.ts';
import type { PatientFacts } from '../patient/facts.ts';
import { gapsOf } from '../patient/gaps.ts';
import { mostDecisive } from './data-requirement.ts';
import type { RankedTrial } from './ranking.ts';

/** What of the record and of the studies shown could not be used in full: never silent. */
export function issuesOf(
  facts: PatientFacts,
  shown: readonly RankedTrial[],
  unplaced: readonly string[],
): readonly OperationOutcomeIssue[] {
  return [
    ...deathOf(facts),
    ...recordIssues(facts),
    ...gapIssues(facts),
    ...unplacedIssue(unplaced),
    ...shown.flatMap(studyIssue),
    ...askedMost(shown),
  ];
}

const MOST_ASKED = 5;

/** What would settle most of what is open in the studies shown together; each study's own list is in its guidance. */
function askedMost(shown: readonly RankedTrial[]): readonly OperationOutcomeIssue[] {
  const asked = shown.length < 2 ? [] : mostDecisive(shown.map(({ judged }) => judged)).slice(0, MOST_ASKED);
  return asked.length === 0
    ? []
    : [
        {
          severity: 'information',
          code: 'informational',
          diagnostics: `What would settle most of the open criteria of these ${shown.length} studies, with how many each: ${asked.join('; ')}`,
        },
      ];
}

/** No criterion of a study says that a patient must be alive. */
const deathOf = ({ deceased, reference }: PatientFacts): readonly OperationOutcomeIssue[] =>
  deceased === undefined
    ? []
    : [
        {
          severity: 'warning',
          code: 'business-rule',
          diagnostics: `${reference}: the record says that the patient has died (${deceased.value})`,
          expression: ['Patient.deceased'],
        },
      ];

const recordIssues = ({ problems }: PatientFacts): readonly OperationOutcomeIssue[] =>
  problems.map(({ reference, message, expression }) => ({
    severity: 'warning',
    code: 'incomplete',
    diagnostics: `${reference}: ${message}`,
    expression: [expression],
  }));

const gapIssues = (facts: PatientFacts): readonly OperationOutcomeIssue[] =>
  gapsOf(facts).map(({ expression, message }) => ({
    severity: 'warning',
    code: 'incomplete',
    diagnostics: `${facts.reference}: ${message}`,
    expression: [expression],
  }));

const unplacedIssue = (ids: readonly string[]): readonly OperationOutcomeIssue[] =>
  ids.length === 0
    ? []
    : [
        {
          severity: 'information',
          code: 'incomplete',
          diagnostics: `near: ${ids.length} studies were left out because the position of a recruiting site is not known: ${ids.join(', ')}`,
        },
      ];

function studyIssue({ trial, eligibility, judged }: RankedTrial): readonly OperationOutcomeIssue[] {
  const about = `ResearchStudy/${trial.id}`;
  const gap: OperationOutcomeIssue[] =
    eligibility.gap === undefined
      ? []
      : [{ severity: 'warning', code: 'incomplete', diagnostics: `${about}: ${eligibility.gap}` }];
  const unread = judged.filter(({ criterion }) => !isUnderstood(criterion));
  if (unread.length === 0) return gap;
  const ids = unread.map(({ criterion }) => criterion.id).join(', ');
  return [
    ...gap,
    {
      severity: 'information',
      code: 'incomplete',
      diagnostics: `${about}: ${unread.length} of ${judged.length} criteria were not understood in full and are never met on that strength: ${ids}`,
    },
  ];
}

const isUnderstood = ({ residue, ast }: Criterion): boolean =>
  residue.length === 0 && atomsOf(ast).every(({ domain }) => domain !== 'opaque');
