import { PatientSource } from 'cql-exec-fhir';
import cql from 'cql-execution';
import { RESULT_VALIDITY_DAYS } from '../../../src/eligibility/judging/validity.table.ts';
import type { Truth } from '../../../src/eligibility/verdict.ts';
import { fromDay, toDay } from '../../../src/kernel/dates.ts';
import type { Coding } from '../../../src/terminology/concept.ts';
import type { Expressed } from './drawn-criteria.ts';
import { type Definition, library } from './elm.ts';

const VERSION = '1';

export interface Patient {
  readonly record: { readonly resourceType: 'Bundle'; readonly entry: readonly object[] };
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** Executes criteria as one library; the answers are in the order of the criteria. */
export function cqlPeer(
  criteria: readonly Expressed[],
  codesOf: (id: string) => readonly Coding[],
): (patient: Patient) => Promise<readonly Truth[]> {
  const shared = new Map<string, Definition>(criteria.flatMap(({ definitions }) => [...definitions]));
  const concepts = [...new Set(criteria.flatMap((one) => [...one.concepts]))];
  const named = criteria.map(({ expression }, at) => ({ name: `Criterion ${at}`, expression }));
  // What is shared comes first: it is evaluated once for a patient, and remembered.
  const json = library([...shared.values(), ...named], concepts, ['AsOf', 'OldestResult']);
  const valueSets = Object.fromEntries(concepts.map((id) => [id, { [VERSION]: [...codesOf(id)] }]));
  const executor = new cql.Executor(new cql.Library(json), new cql.CodeService(valueSets));
  const source = PatientSource.FHIRv401();
  return async ({ record, asOf }) => {
    const oldest = fromDay(toDay(asOf) - RESULT_VALIDITY_DAYS.clinical);
    const parameters = { AsOf: cql.Date.parse(asOf), OldestResult: cql.Date.parse(oldest) };
    source.reset();
    source.loadBundles([record]);
    const { patientResults } = await executor.withParameters(parameters).exec(source);
    const [answers = {}] = Object.values<Record<string, unknown>>(patientResults);
    return named.map(({ name }) => truthOf(answers[name]));
  };
}

function truthOf(answer: unknown): Truth {
  if (answer === null || answer === undefined) return null;
  if (typeof answer === 'boolean') return answer;
  throw new Error(`An answer that is no truth: ${String(answer)}`);
}
