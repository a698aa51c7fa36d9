import type { PatientFacts } from '../../patient/facts.ts';
import { atomsOf, type Criterion, type Node } from '../criterion.ts';
import type { Judgement } from '../verdict.ts';
import type { JudgeOptions, PartJudge } from './context.ts';
import { judgeCriterion } from './judge.ts';
import { notedRecord } from './noted-record.ts';
import { type PartInVain, partsInVain } from './parts-in-vain.ts';
import { BIRTH, classOf, isDated, keysOf, PARTS, type RecordKey } from './record-keys.ts';

/** What a part has asked of the record by now. */
interface Asking {
  /** Whether the record had nothing of it. */
  inVain: boolean;
  readonly keys: RecordKey[];
}

/**
 * Judges criteria by a record as `judgeCriterion` does. A part of a criterion of which the record has nothing has the
 * outcome that it had for another record of the same class that had nothing of it.
 */
export function sparingJudge(facts: PatientFacts, options: JudgeOptions): (criterion: Criterion) => Judgement {
  const parts = partsInVain(options.terminology);
  const ofClass = parts.classNumber(JSON.stringify(classOf(facts)));
  const isHeld = holder(facts, parts);
  let asking: Asking | undefined;
  const finds = (): void => {
    if (asking) asking.inVain = false;
  };
  const misses = (key: RecordKey): void => {
    if (asking?.inVain) asking.keys.push(key);
  };
  const noted = notedRecord(facts, {
    asks(part, key, found) {
      if (!asking?.inVain) return;
      if (found) asking.inVain = false;
      else asking.keys.push(`${PARTS[part]}:${key}`);
    },
    asksAll: finds,
    // Of the class.
    asksNamed: () => undefined,
    asksSpan: () => undefined,
    asksUnread: () => undefined,
    asksBirth: () => (facts.birth ? finds() : misses(BIRTH)),
    asksDeceased: () => (facts.deceased ? finds() : misses('deceased')),
    asksReference: finds,
  });
  const isInVain = ({ keys }: PartInVain): boolean => !keys.some(isHeld);

  return (criterion) => {
    const whole = criterion.ast;
    if (whole.k === 'atom') return judgeCriterion(criterion, facts, options);
    asking = undefined;
    const spare: PartJudge = (node, context, judge) => {
      if (node === whole || hasDate(node)) return judge();
      const known = parts.find(node, ofClass, context);
      if (known) {
        if (!isInVain(known)) return judge();
        if (asking?.inVain) for (const key of known.keys) asking.keys.push(parts.key(key));
        return known.outcome;
      }
      const around = asking;
      const own: Asking = { inVain: true, keys: [] };
      asking = own;
      const outcome = judge();
      asking = around;
      if (own.inVain) parts.keep(node, ofClass, context, outcome, own.keys);
      if (around && !own.inVain) around.inVain = false;
      if (around?.inVain) for (const key of own.keys) around.keys.push(key);
      return outcome;
    };
    return judgeCriterion(criterion, noted, options, spare);
  };
}

/** What a text compares with the day of screening is judged anew on each. */
const hasDate = (node: Node): boolean => (node.k === 'atom' ? isDated(node) : atomsOf(node).some(isDated));

/** Whether a record has something under a key, by its number. */
function holder(facts: PatientFacts, parts: ReturnType<typeof partsInVain>): (number: number) => boolean {
  let own: ReadonlySet<RecordKey> | undefined;
  let upTo = 0;
  const held = new Set<number>();
  return (number) => {
    if (own === undefined) {
      own = new Set(keysOf(facts));
      upTo = parts.size;
      for (const key of own) {
        const known = parts.number(key);
        if (known !== undefined) held.add(known);
      }
    }
    // Another request may have asked for more meanwhile.
    for (; upTo < parts.size; upTo++) if (own.has(parts.key(upTo))) held.add(upTo);
    return held.has(number);
  };
}
