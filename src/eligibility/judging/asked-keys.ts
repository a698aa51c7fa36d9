import type { PatientFacts } from '../../patient/facts.ts';
import type { Criterion } from '../criterion.ts';
import type { Judgement } from '../verdict.ts';
import type { JudgeOptions, PartJudge } from './context.ts';
import { changedFacts, type FactChanges, indexOf } from './fact-index.ts';
import { judgeCriterion } from './judge.ts';
import { JudgedParts } from './judged-parts.ts';
import { notedRecord } from './noted-record.ts';
import { ANY, BIRTH, DAY, keysOf, PARTS, type RecordKey } from './record-keys.ts';

/** Parts of a record that are no entries. */
const SPAN: RecordKey = 'span';
const NAMED: RecordKey = 'named';
const UNREAD: RecordKey = 'unread';

/** All that a criterion asks of a record that has nothing of it, where those are the keys that `silentJudge` noted. */
export const askedOfSilence = (keys: readonly RecordKey[]): ReadonlySet<RecordKey> =>
  new Set([...keys, SPAN, NAMED, UNREAD]);

/** A judgement of a criterion, and all that it asked of the record: with anything else of the record changed it is the same. */
export interface AskedJudgement {
  readonly judgement: Judgement;
  readonly asked: ReadonlySet<RecordKey>;
  /** The judgement by the same record with a change: only the parts of the criterion that asked for what has changed are judged anew. */
  with(changed: ChangedRecord): Judgement;
}

/** Judges criteria by a record as `judgeCriterion` does, noting what they ask of it, found or not. */
export function askingJudge(facts: PatientFacts, options: JudgeOptions): (criterion: Criterion) => AskedJudgement {
  let asked = new Set<RecordKey>();
  const noted = notedRecord(facts, {
    asks: (part, key) => asked.add(`${PARTS[part]}:${key}`),
    asksAll: () => asked.add(ANY),
    asksNamed: () => asked.add(NAMED),
    asksSpan: () => asked.add(SPAN),
    asksUnread: () => asked.add(UNREAD),
    asksBirth: () => asked.add(BIRTH),
    // No change of a record touches them.
    asksDeceased: () => undefined,
    asksReference: () => undefined,
  });
  return (criterion) => {
    asked = new Set();
    const parts = new JudgedParts();
    const noteApart: PartJudge = (node, context, judge) => {
      if (node === criterion.ast) return judge();
      const around = asked;
      asked = new Set();
      const outcome = judge();
      parts.keep(node, context, outcome, asked);
      for (const key of asked) around.add(key);
      asked = around;
      return outcome;
    };
    const judgement = judgeCriterion(criterion, noted, options, noteApart);
    const all = asked;
    return {
      judgement,
      asked: all,
      with: ({ facts: changed, keys }) =>
        all.isDisjointFrom(keys)
          ? judgement
          : judgeCriterion(
              criterion,
              changed,
              options,
              (node, context, judge) => parts.outcome(node, context, keys) ?? judge(),
            ),
    };
  };
}

/** A record with a change, and under which keys it may answer otherwise than before. */
export interface ChangedRecord {
  readonly facts: PatientFacts;
  readonly keys: ReadonlySet<RecordKey>;
}

export function changedRecord(facts: PatientFacts, changes: FactChanges): ChangedRecord {
  const { replaced = new Map(), added = [], birth } = changes;
  const changed = changedFacts(facts, changes);
  const touched = [...replaced, ...added.map((fact) => [fact])].flatMap((both) => both.flatMap((fact) => fact ?? []));
  const keys = new Set(keysOf({ reference: '', facts: touched, problems: [] }));
  keys.delete(DAY);
  if (birth) keys.add(BIRTH);
  const [index, before] = [indexOf(changed), indexOf(facts)];
  if (index.spansTime !== before.spansTime) keys.add(SPAN);
  if (index.unread.join() !== before.unread.join()) keys.add(UNREAD);
  if ((index.byName.size === 0) !== (before.byName.size === 0)) keys.add(NAMED);
  return { facts: changed, keys };
}
