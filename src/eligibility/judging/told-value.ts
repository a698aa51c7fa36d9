import type { Atom, Quantity } from '../criterion.ts';
import { cite } from './citation.ts';
import { compare } from './comparison.ts';
import type { Context } from './context.ts';
import { latestOf, takenOn } from './latest-result.ts';
import { type Outcome, open, settled } from './outcome.ts';
import { need } from './presence-judgement.ts';
import type { Sought } from './sought.ts';
import { RESULT_VALIDITY_DAYS } from './validity.table.ts';

/**
 * A bound on what no entry measures, by the value that the latest document states of it: too weak for evidence, and better than
 * silence. Undefined where none does, and where more is asked than the value of now.
 */
export function toldValue(atom: Atom, quantity: Quantity, sought: Sought, context: Context): Outcome | undefined {
  const { index, today, policy } = context;
  if (sought.narrowing.length > 0 || atom.duration !== undefined || atom.count !== undefined) return undefined;
  const told = sought.ids
    .flatMap((id) => index.byMention.get(id) ?? [])
    .filter(({ told, value, ownMentions = [] }) => told && value && ownMentions.some((id) => sought.ids.includes(id)))
    .filter((fact) => {
      const day = takenOn(fact);
      return day !== undefined && day.last <= today && day.first >= today - RESULT_VALIDITY_DAYS[policy];
    });
  if (told.length === 0) return undefined;
  const latest = latestOf(told);
  const truths = latest.map((fact) => compare(fact, quantity, sought, atom.domain === 'score').truth);
  const evidence = cite(latest, `${atom.domain}.document`);
  const [truth] = truths;
  return policy === 'strict' || truth === null || truth === undefined || truths.some((one) => one !== truth)
    ? open(need(atom, sought, 'a result of its own: only a document tells of one'), evidence)
    : settled(truth, 'presumption', evidence);
}
