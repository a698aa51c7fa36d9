import {
  type AskedJudgement,
  askedOfSilence,
  askingJudge,
  type ChangedRecord,
  changedRecord,
} from '../../eligibility/judging/asked-keys.ts';
import { type JudgeOptions, judgeCriterion } from '../../eligibility/judging/judge.ts';
import type { RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import type { NumberedCriterion } from '../ranking.ts';
import type { RecordChange } from './record-change.ts';

/** How criteria are judged by a record with changes. */
export interface WhatIfs {
  /**
   * By the record with all of the changes, made in their order. A criterion that asked nothing of the record which they
   * touch keeps the judgement that it has without them.
   */
  judged(one: NumberedCriterion, changes: readonly RecordChange[]): Judgement;
}

interface Alternative extends ChangedRecord {
  readonly judgements: Map<number, Judgement>;
}

/** What a criterion asks of records, by its number, where it is known that the record has nothing of it. */
export type AskedInVain = (number: number) => readonly RecordKey[] | undefined;

/** Each change is made once for all studies of a request, and each criterion judged once with it. */
export function createWhatIfs(facts: PatientFacts, options: JudgeOptions, askedInVain?: AskedInVain): WhatIfs {
  const ask = askingJudge(facts, options);
  const before = new Map<number, AskedJudgement>();
  const alternatives = new Map<string, Alternative>();

  function asBefore({ criterion, number }: NumberedCriterion): AskedJudgement {
    const known = before.get(number) ?? ask(criterion);
    before.set(number, known);
    return known;
  }

  const vain = new Map<number, ReadonlySet<RecordKey> | undefined>();
  function inVain(number: number): ReadonlySet<RecordKey> | undefined {
    if (vain.has(number)) return vain.get(number);
    const keys = askedInVain?.(number);
    const asked = keys && askedOfSilence(keys);
    vain.set(number, asked);
    return asked;
  }

  function judgedAnew(one: NumberedCriterion, other: Alternative): Judgement {
    const asked = inVain(one.number);
    if (!asked) return asBefore(one).with(other);
    if (asked.isDisjointFrom(other.keys)) return one.judgement;
    // What has no parts need not be judged without the change for the sake of them.
    return one.criterion.ast.k === 'atom'
      ? judgeCriterion(one.criterion, other.facts, options)
      : asBefore(one).with(other);
  }

  function alternative(changes: readonly RecordChange[]): Alternative {
    const key = changes.map((change) => change.key).join('\n');
    const known = alternatives.get(key) ?? { ...changed(changes), judgements: new Map() };
    alternatives.set(key, known);
    return known;
  }

  function changed(changes: readonly RecordChange[]): ChangedRecord {
    const [last] = changes.slice(-1);
    if (last === undefined) return { facts, keys: new Set() };
    const others = alternative(changes.slice(0, -1));
    const whole = changedRecord(others.facts, last.changes(others.facts));
    return { facts: whole.facts, keys: others.keys.union(whole.keys) };
  }

  return {
    judged(one, changes) {
      const other = alternative(changes);
      const known = other.judgements.get(one.number) ?? judgedAnew(one, other);
      other.judgements.set(one.number, known);
      return known;
    },
  };
}
