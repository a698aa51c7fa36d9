import type { GeneratedCase } from './generate.ts';
import type { JudgeAll, Judged } from './subject.ts';
import { POLICIES, type Policy, type Truth } from './truth.ts';
import type { Plain } from './writing/resource.ts';

/**
 * `right`: every answer about every writing of the patient is the truth. `wrong`: one of them is decided, and the truth is
 * another or unknown. `open`: one of them is unknown although the truth can be told, and none is wrong.
 */
export type Mark = 'right' | 'wrong' | 'open';

/** An answer that is not the truth. */
export interface Fault {
  readonly policy: Policy;
  readonly what: string;
  readonly wanted: Truth | 'concerns nobody';
  readonly judged: Judged;
  readonly record: Plain;
}

export interface Scored {
  readonly mark: Mark;
  readonly faults: readonly Fault[];
  /** All writings of the patient have the same answers. */
  readonly agree: boolean;
}

export function score(made: GeneratedCase, judgeAll: JudgeAll): Scored {
  const judged = made.records.map((record) => ({ record, answers: judgeAll(made, record) }));
  const faults = judged.flatMap(({ record, answers }) =>
    POLICIES.flatMap((policy) => faultsOf(made, policy, answers[policy]).map((fault) => ({ ...fault, record }))),
  );
  const isWrong = faults.some(({ judged: { holds, strict }, what, wanted }) =>
    wanted === 'concerns nobody' ? holds !== null : (what === 'strict' ? strict.holds : holds) !== null,
  );
  const seen = new Set(
    judged.map(({ answers }) => JSON.stringify(POLICIES.map((policy) => comparable(answers[policy])))),
  );
  return { mark: faults.length === 0 ? 'right' : isWrong ? 'wrong' : 'open', faults, agree: seen.size === 1 };
}

const comparable = ({ applicable, holds, verdict, strict }: Judged): unknown => [
  applicable,
  holds,
  verdict,
  strict.holds,
];

function faultsOf(
  { truth, section, concernsNobody }: GeneratedCase,
  policy: Policy,
  judged: Judged,
): readonly Omit<Fault, 'record'>[] {
  if (concernsNobody) {
    const isSo = judged.applicable === false && judged.verdict === 'met' && judged.holds === null;
    return isSo ? [] : [{ policy, what: 'applicable', wanted: 'concerns nobody', judged }];
  }
  const wanted = truth[policy];
  const met = wanted === null ? 'unknown' : wanted === (section === 'inclusion') ? 'met' : 'not-met';
  return [
    ...(judged.holds === wanted ? [] : [{ policy, what: 'holds', wanted, judged }]),
    ...(judged.strict.holds === truth.strict ? [] : [{ policy, what: 'strict', wanted: truth.strict, judged }]),
    ...(judged.holds === wanted && judged.verdict !== met ? [{ policy, what: `verdict ${met}`, wanted, judged }] : []),
  ];
}
