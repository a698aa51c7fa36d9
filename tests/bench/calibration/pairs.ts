import type { Criterion } from '../../../src/eligibility/criterion.ts';
import { type JudgeOptions, judgeCriterion } from '../../../src/eligibility/judging/judge.ts';
import type { Judgement } from '../../../src/eligibility/verdict.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { type ConditionJudge, conditionJudgeFor } from '../../../src/match/score/condition-judge.ts';
import { criterionClass, isBeyondRecords } from '../../../src/match/score/criterion-class.ts';
import { isOwn, type JudgedCondition } from '../../../src/match/score/study-condition.ts';
import { type MatchSummary, summarise } from '../../../src/match/summary.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import type { Terminology } from '../../../src/terminology/terminology.ts';
import { drawing, thinned, type WholeRecord } from './patients.ts';
import type { Study } from './studies.ts';

/** One thinned record and one study, with what the whole record says of both. */
export interface Pair {
  readonly patient: string;
  readonly summary: MatchSummary;
  readonly condition: JudgedCondition;
  readonly criteria: readonly { readonly judgement: Judgement; readonly class: string; readonly met: boolean }[];
  /** On the whole record the patient has what the study is about. */
  readonly own: boolean;
  /** On the whole record the patient is eligible, as docs/matching.md defines it. */
  readonly eligible: boolean;
}

/** Thinned copies of each record, with so much chance for each resource to go. */
const CHANCES = [0.15, 0.4] as const;
/** Studies of each copy: all for the patient's own conditions, and of the others so many. */
const OTHERS = 115;

export function* pairsOf(
  records: readonly WholeRecord[],
  studies: readonly Study[],
  terminology: Terminology,
): Generator<Pair> {
  for (const record of records) {
    const whole = judgesOf({ resourceType: 'Bundle', type: 'collection', entry: record.entries }, record, terminology);
    const truths = new Map<Study, Truth>();
    for (const chance of CHANCES) {
      const draw = drawing(`${record.name} ${chance}`);
      const part = judgesOf(thinned(record.entries, chance, draw), record, terminology);
      for (const study of chosen(studies, part.condition, draw)) {
        let truth = truths.get(study);
        if (truth === undefined) {
          truth = truthOf(study, whole);
          truths.set(study, truth);
        }
        yield pairOf(record, study, part, truth);
      }
    }
  }
}

interface Judges {
  readonly criterion: (criterion: Criterion) => Judgement;
  readonly condition: ConditionJudge;
}

function judgesOf(bundle: AnyResource, { asOf }: WholeRecord, terminology: Terminology): Judges {
  const facts = collectFacts(bundle, terminology, { otherSubjects: 'leave-out' });
  const options: JudgeOptions = { asOf, policy: 'clinical', willing: false, terminology };
  const criterion = (one: Criterion): Judgement => judgeCriterion(one, facts, options);
  return { criterion, condition: conditionJudgeFor(facts, criterion, terminology) };
}

/** Chosen by what the thinned record shows, which leaves the chance of what it does not show as it is. */
function chosen(studies: readonly Study[], condition: ConditionJudge, draw: () => number): readonly Study[] {
  const own: Study[] = [];
  const others: { readonly study: Study; readonly place: number }[] = [];
  for (const study of studies) {
    if (isOwn(condition(study.trial, study.criteria).fit)) own.push(study);
    else others.push({ study, place: draw() });
  }
  others.sort((a, b) => a.place - b.place);
  return [...own, ...others.slice(0, OTHERS).map(({ study }) => study)];
}

interface Truth {
  readonly met: readonly boolean[];
  readonly own: boolean;
}

/** A criterion that no record can settle is left out on the whole record: it counts as met. */
function truthOf({ trial, criteria }: Study, { criterion, condition }: Judges): Truth {
  return {
    met: criteria.map((one) => {
      const judgement = criterion(one);
      return judgement.verdict === 'met' || isBeyondRecords(judgement);
    }),
    own: isOwn(condition(trial, criteria).fit),
  };
}

function pairOf({ name }: WholeRecord, { trial, criteria }: Study, part: Judges, truth: Truth): Pair {
  const condition = part.condition(trial, criteria);
  const judged = criteria.map((criterion) => ({ criterion, judgement: part.criterion(criterion) }));
  return {
    patient: name,
    summary: summarise(judged, { open: true, complete: true, condition }),
    condition,
    criteria: judged.map(({ judgement }, at) => ({
      judgement,
      class: criterionClass(judgement),
      met: truth.met[at]!,
    })),
    own: truth.own,
    eligible: criteria.length > 0 && truth.own && truth.met.every(Boolean),
  };
}
