import { keptBy } from '../../kernel/kept.ts';
import type { Fact } from '../../patient/facts.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { Context } from './context.ts';
import { converted } from './converted.ts';
import { within } from './interval.ts';
import { latestOf, takenOn } from './latest-result.ts';
import { GENERAL_CONCEPTS } from './modifier.table.ts';
import { presenceOf } from './presence.ts';
import { magnitudeOf } from './result-value.ts';
import { SIGN_RULES, type SignRule } from './signs.table.ts';
import { distinct, type Sought } from './sought.ts';
import { RESULT_VALIDITY_DAYS } from './validity.table.ts';

/** Entries that point to what is sought, though none names it. */
export function signsOf(sought: Sought, context: Context): readonly Fact[] {
  const rules = rulesFor(context.terminology, sought.ids, sought);
  return distinct(rules.flatMap((rule) => signsBy(rule, context)));
}

const rulesFor = keptBy((terminology: Terminology, ids: Sought['ids'], { lineage }: Sought): readonly SignRule[] =>
  SIGN_RULES.filter(({ conditions, andKinds, itself }) => {
    const wider = terminology.withAncestors(conditions);
    const left = itself ? wider.filter((id) => conditions.includes(id) || GENERAL_CONCEPTS.has(id)) : wider;
    return ids.some((id) => left.includes(id)) || (andKinds && conditions.some((id) => lineage.includes(id)));
  }),
);

function signsBy({ findings = [], treatments = [], results = [] }: SignRule, context: Context): readonly Fact[] {
  const { index, today } = context;
  const named = [...findings, ...treatments].flatMap((id) => index.byConcept.get(id) ?? []);
  return [
    ...named.filter((fact) => isSo(fact, today)),
    ...results.flatMap(({ measure, unit, beyond }) =>
      recent(measure, context).filter((fact) => {
        const found = magnitudeOf(fact, false);
        const concept = context.terminology.concept(measure);
        const value =
          found && converted(found.interval, found.unit, unit, { ids: [measure], measure: concept?.measure });
        return value !== undefined && within(value, beyond) === true;
      }),
    ),
  ];
}

const isSo = (fact: Fact, today: number): boolean =>
  fact.domain !== 'family' &&
  fact.domain !== 'allergy' &&
  fact.state !== 'planned' &&
  fact.state !== 'not-done' &&
  (fact.start?.first ?? today) <= today &&
  presenceOf(fact) === true;

function recent(measure: string, { index, today, policy }: Context): readonly Fact[] {
  // The latest result counts, and it may be none: it is only looked for where there is any.
  if (!index.bySign.has(measure)) return [];
  const isRecent = (fact: Fact): boolean => {
    const taken = takenOn(fact) ?? { first: today, last: today };
    return fact.value !== undefined && taken.last >= today - RESULT_VALIDITY_DAYS[policy] && taken.first <= today;
  };
  const results = (index.byOwnConcept.get(measure) ?? []).filter(isRecent);
  if (results.length > 0) return latestOf(results);
  // What a note states of a measure is enough to look further.
  return latestOf((index.byMention.get(measure) ?? []).filter((fact) => fact.told !== undefined && isRecent(fact)));
}
