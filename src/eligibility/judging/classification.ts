import type { Fact } from '../../patient/facts.ts';
import { type Atom, QUALIFIER } from '../criterion.ts';
import { isAdult } from './adult.ts';
import { cite } from './citation.ts';
import {
  CLASSIFICATION_RULES,
  type ClassificationRule,
  type ClassifyingItem,
  type ClassifyingResult,
} from './classification.table.ts';
import type { Context } from './context.ts';
import { converted } from './converted.ts';
import { illnessNow } from './illness-now.ts';
import { within } from './interval.ts';
import { latestOf } from './latest-result.ts';
import { decided, type Outcome, settled } from './outcome.ts';
import { presenceOf } from './presence.ts';
import { magnitudeOf } from './result-value.ts';
import type { Sought } from './sought.ts';
import { FINDING_VALIDITY_DAYS } from './validity.table.ts';

/**
 * A disease by the findings that make it by its classification criteria; undefined where they do not, or where the text asks for
 * more than that it is there. They stand in for its name in a record, and are no proof that it is not something else, unless they
 * are what the criteria define, and nothing else is there that they may come from.
 */
export function judgedByCriteria(atom: Atom, sought: Sought, context: Context): Outcome | undefined {
  const fulfilled = criteriaFulfilled(atom, sought, context);
  if (fulfilled.length > 0) return decided(true, cite(fulfilled, `${atom.domain}.criteria`));
  const proved = classifiedBy(atom, sought, context, true);
  if (proved.length > 0) return decided(true, cite(proved, `${atom.domain}.classification`));
  if (context.policy === 'strict') return undefined;
  const found = isAcuteIllness(atom, sought) ? illnessNow(context) : classifiedBy(atom, sought, context);
  return found.length > 0 ? settled(true, 'presumption', cite(found, `${atom.domain}.classification`)) : undefined;
}

/** @param asProof whether the findings must be evidence of the disease, rather than stand in for its name */
function classifiedBy(atom: Atom, sought: Sought, context: Context, asProof = false): readonly Fact[] {
  const { severity, stage, acuity } = atom.attrs ?? {};
  if (atom.domain !== 'condition' || atom.duration !== undefined || [severity, stage, acuity].some((one) => one))
    return [];
  if (!sought.narrowing.every((words) => isByCriteria(words) || words === 'presentation')) return [];
  // How many of the criteria are met says less than that they are.
  if (criteriaAsked(atom)?.n !== undefined) return [];
  const rule = ruleFor(sought);
  if (!rule || (rule.adults && !isAdult(context))) return [];
  const { all, some, proves } = rule;
  if (asProof && (!proves || proves.unless.some((id) => mayBe(id, context)))) return [];
  const needed = [...all, ...((asProof && proves?.and) || [])].map((row) => foundAs(row, context));
  const items = some.of.map((item) => ({ item, found: itemFound(item, asProof, context) }));
  const there = items.filter(({ found }) => found.length > 0);
  if (needed.some((found) => found.length === 0) || !there.some(({ item }) => !item.supporting)) return [];
  const most = new Map<string, number>();
  for (const { item } of there) most.set(item.domain, Math.max(most.get(item.domain) ?? 0, item.points));
  const points = [...most.values()].reduce((sum, one) => sum + one, 0);
  return points < some.points ? [] : [...new Set([...needed, ...there.map(({ found }) => found)].flat())];
}

const ruleFor = ({ ids }: Sought): ClassificationRule | undefined =>
  CLASSIFICATION_RULES.find(({ condition }) => ids.includes(condition));

const itemFound = (
  { defined = [], called = [] }: ClassifyingItem,
  asProof: boolean,
  context: Context,
): readonly Fact[] => [...defined, ...(asProof ? [] : called)].flatMap((one) => foundAs(one, context));

/** Whether the record has it, surely or not. */
const mayBe = (id: string, { index }: Context): boolean =>
  (index.byConcept.get(id) ?? []).some(
    (fact) => (fact.domain === 'condition' || fact.domain === 'observation') && presenceOf(fact) !== false,
  );

const FULFILS =
  /^(?:fulfil+|meet|satisf)\w*\s+(?:(?:at least|a minimum of|≥)\s*)?(\d+|four|five|six)?(?: or more| of the)*\s*criteria for$/i;
const NUMBERS: Readonly<Record<string, number>> = { four: 4, five: 5, six: 6 };

/**
 * The findings by which so many criteria of a disease are met, where the text asks for just that and not for the diagnosis; empty
 * where they are not.
 */
function criteriaFulfilled(atom: Atom, sought: Sought, context: Context): readonly Fact[] {
  const asked = criteriaAsked(atom);
  const counted = ruleFor(sought)?.counted;
  if (asked === undefined || !counted || atom.domain !== 'condition' || atom.duration !== undefined) return [];
  if (!asked.others.every(isByCriteria)) return [];
  const there = counted.of
    .map((row) => row.flatMap((one) => foundAs(one, context)))
    .filter((found) => found.length > 0);
  return there.length < Math.max(asked.n ?? 0, counted.least) ? [] : [...new Set(there.flat())];
}

/** How many criteria the text asks for, where it says so, and what else it says of them; undefined where it asks for none. */
function criteriaAsked({
  concept,
}: Atom): { readonly n: number | undefined; readonly others: readonly string[] } | undefined {
  const words = (concept?.via ?? []).flatMap((step) =>
    step.startsWith(QUALIFIER) ? [step.slice(QUALIFIER.length)] : [],
  );
  const asking = words.find((one) => FULFILS.test(one));
  if (asking === undefined) return undefined;
  const said = FULFILS.exec(asking)?.[1]?.toLowerCase();
  const n = said === undefined ? undefined : (NUMBERS[said] ?? Number(said));
  return { n, others: words.filter((one) => one !== asking) };
}

/** "Acute illness at the time of enrolment": any, of now. */
const isAcuteIllness = ({ attrs = {}, duration, count, quantity }: Atom, { ids, narrowing }: Sought): boolean =>
  ids.length > 0 &&
  ids.every((id) => id === 'disease' || id === 'acute-disease') &&
  Object.entries(attrs).every(([attribute, word]) => attribute === 'acuity' && /^acute$/i.test(word)) &&
  (attrs.acuity !== undefined || ids.includes('acute-disease')) &&
  [duration, count, quantity].every((more) => more === undefined) &&
  narrowing.length === 0;

/** Whether words name the criteria by which a disease is meant, and no stage, course or test. */
export const isByCriteria = (words: string): boolean =>
  /\b(?:criteria for|(?:defined|diagnosed|classified) (?:as|by|per|using|with|according to)|as (?:defined|classified|set out)|according to|per|by)\b/i.test(
    words,
  ) &&
  /\b(?:criteria|criterion|dsm|icd|classification|definition|society|college|association|federation|organi[sz]ation|who|task force|consensus|guidelines?)\b/i.test(
    words,
  ) &&
  !/\b(?:stages?|grades?|class|severity|[iv]+|biopsy|imaging|ct|mri)\b/i.test(words);

/** What the record has of a row: its findings, or else its values. */
const foundAs = (
  { findings = [], named, days = 1, results = [] }: ClassificationRule['all'][number],
  context: Context,
): readonly Fact[] => [
  ...shown(findings, days, context).filter((fact) => named?.test(fact.text ?? '') ?? true),
  ...results.flatMap((result) => measured(result, named, context)),
];

/** Findings of now that have been there for so many days, the first of them and today included. */
function shown(findings: readonly string[], days: number, { index, today, policy }: Context): readonly Fact[] {
  return findings
    .flatMap((id) => index.byConcept.get(id) ?? [])
    .filter(
      (fact) =>
        (fact.domain === 'condition' || fact.domain === 'observation') &&
        fact.certainty === 'confirmed' &&
        fact.state !== 'ended' &&
        fact.state !== 'planned' &&
        !fact.past &&
        presenceOf(fact) === true &&
        isOfThen(fact, days, today, FINDING_VALIDITY_DAYS[policy]),
    );
}

/** The latest value of these days, where it lies within the bounds. */
function measured(
  { measure, unit, within: bounds }: ClassifyingResult,
  named: RegExp | undefined,
  context: Context,
): readonly Fact[] {
  const { index, terminology, today, policy } = context;
  const results = (index.byOwnConcept.get(measure) ?? []).filter(
    (fact) =>
      fact.domain === 'observation' &&
      fact.certainty === 'confirmed' &&
      fact.value !== undefined &&
      (named?.test(fact.text ?? '') ?? true) &&
      isOfThen(fact, 1, today, FINDING_VALIDITY_DAYS[policy]),
  );
  return results.length === 0
    ? []
    : latestOf(results).filter((fact) => {
        const found = magnitudeOf(fact, false);
        const value =
          found &&
          converted(found.interval, found.unit, unit, {
            ids: [measure],
            measure: terminology.concept(measure)?.measure,
          });
        return value !== undefined && within(value, bounds) === true;
      });
}

function isOfThen({ domain, start, recorded }: Fact, days: number, today: number, validity: number): boolean {
  const when = start ?? recorded;
  if (days > 1) return start !== undefined && start.last <= today - days + 1;
  if (when === undefined) return true;
  return when.last <= today && (domain === 'condition' || when.first >= today - validity);
}
