import type { Criterion } from '../../../src/eligibility/criterion.ts';
import { bodyOf } from '../../../src/match/catalogue/criterion-body.ts';
import type { Terminology } from '../../../src/terminology/terminology.ts';
import { drawing } from '../calibration/patients.ts';
import { type CriterionElm, criterionElm, type Topic } from './criterion-elm.ts';

export interface Expressed extends CriterionElm {
  readonly criterion: Criterion;
}

export interface Drawn {
  /** Different criteria there are, and how many of them have a counterpart in CQL. */
  readonly different: number;
  readonly expressible: number;
  readonly byTopic: ReadonlyMap<Topic, readonly Expressed[]>;
}

/** Of the different criteria that both can express, at most so many of each topic, drawn once. */
export function drawnCriteria(all: readonly Criterion[], most: number, terminology: Terminology): Drawn {
  const different = new Map(all.map((criterion) => [bodyOf(criterion), criterion]));
  const draw = drawing('criteria');
  const expressed = [...different.values()]
    .flatMap((criterion) => {
      const elm = criterionElm(criterion, terminology);
      return elm ? [{ ...elm, criterion, place: draw() }] : [];
    })
    .sort((a, b) => a.place - b.place);
  const byTopic = new Map<Topic, Expressed[]>();
  for (const one of expressed) {
    const drawn = byTopic.get(one.topic) ?? [];
    if (drawn.length < most) byTopic.set(one.topic, [...drawn, one]);
  }
  return { different: different.size, expressible: expressed.length, byTopic };
}
