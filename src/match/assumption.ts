import type { AnyResource } from '../fhir/resource.ts';
import { Failure } from '../kernel/failure.ts';
import { urnFor } from '../kernel/ids.ts';
import { collectFactsInTurns } from '../patient/collect-facts.ts';
import type { PatientFacts } from '../patient/facts.ts';
import type { Terminology } from '../terminology/terminology.ts';
import type { Turns } from './turns.ts';

/** A record with what-if facts added. */
export interface Supposed {
  readonly facts: PatientFacts;
  /** By which evidence cites the what-if facts. */
  readonly references: ReadonlySet<string>;
}

const referenceOf = (at: number): string => urnFor(`assumed/${at}`);

/**
 * @param facts of the record alone
 * @throws Failure `unprocessable`, pointing at the what-if fact, where it is about another patient or about nobody
 */
export async function suppose(
  record: AnyResource,
  facts: PatientFacts,
  assume: readonly AnyResource[],
  terminology: Terminology,
  turn: Turns,
): Promise<Supposed> {
  const own =
    record.resourceType === 'Bundle'
      ? ((record['entry'] as readonly unknown[] | undefined) ?? [])
      : [{ fullUrl: facts.reference, resource: record }];
  const added = assume.map((resource, at) => ({ fullUrl: referenceOf(at), resource }));
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: [...own, ...added] };
  try {
    return {
      facts: await collectFactsInTurns(bundle, terminology, turn),
      references: new Set(added.map(({ fullUrl }) => fullUrl)),
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(error.kind, `assume: ${error.message}`, {
      expression: placeOf(error.expression, own.length),
      cause: error,
    });
  }
}

/** `Bundle.entry[n].resource` as the parameter that it came from. */
function placeOf(expression: string | undefined, before: number): string {
  const at = /^Bundle\.entry\[(\d+)\]/.exec(expression ?? '')?.[1];
  const parameters = "Parameters.parameter.where(name = 'assume')";
  return at === undefined ? parameters : `${parameters}[${Number(at) - before}].resource`;
}
