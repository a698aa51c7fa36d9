import type { RecordClass, SilentJudgement } from '../../eligibility/judging/record-keys.ts';
import type { PatientFacts } from '../../patient/facts.ts';

/** Of whom a criterion is judged where the record has nothing that it asks for. */
interface Nobody {
  readonly inClass: RecordClass;
  /** Undefined where none is known. */
  readonly birth: PatientFacts['birth'];
}

/** What one criterion answers to those whose records have nothing: of all who agree in what it rests on, one is judged. */
export function sharedJudgements(): (of: Nobody, judge: () => SilentJudgement) => SilentJudgement {
  const made: { readonly of: Nobody; readonly silent: SilentJudgement }[] = [];
  return (of, judge) => {
    const known = made.find((one) => isBorn(one.silent, one.of, of) && isInClass(one.silent, one.of, of));
    if (known) return known.silent;
    const silent = judge();
    made.push({ of, silent });
    return silent;
  };
}

const isBorn = ({ birthTests }: SilentJudgement, judged: Nobody, { birth }: Nobody): boolean =>
  birthTests && birth ? birthTests.every(({ test, answer }) => test(birth) === answer) : judged.birth === birth;

const isInClass = ({ parts }: SilentJudgement, judged: Nobody, { inClass }: Nobody): boolean =>
  parts.every((part) => isSame(judged.inClass[part], inClass[part]));

type Part = RecordClass[keyof RecordClass];

const isSame = (a: Part, b: Part): boolean => a === b || (typeof a === 'object' && String(a) === String(b));
