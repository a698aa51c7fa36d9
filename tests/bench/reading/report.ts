/** The figures as text: all forms, by what they name, by how they join it, by kind of case, and samples of what went wrong. */

import { parseForm } from './form-text.ts';
import { type Answered, CASE_KINDS, isWrong, type Outcome, type Tally, tallyOf } from './score.ts';
import { partsOf } from './segment.ts';

export interface ReportOptions {
  /** How many samples of each sort. */
  readonly failures: number;
  /** Which sorts: `wrong`, `open`, `untranslated`. */
  readonly show: readonly string[];
  /** Samples only of forms of this kind. */
  readonly kind?: string;
}

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;

export function printReport(outcomes: readonly Outcome[], { failures, show, kind }: ReportOptions): void {
  const all = tallyOf(outcomes);
  console.log(`forms ${all.forms}, translated ${all.translated}, cases ${all.cases}`);
  console.log(`decided            ${percent(all.decided)}  of all forms`);
  console.log(`right              ${percent(all.right)}  of what was decided`);
  console.log(`confidently wrong  ${percent(all.confidentlyWrong)}  of all cases of translated forms`);
  console.log(`forms decided      ${percent(all.decidedForms)}  (some case answered yes or no)`);
  console.log(`  their cases right${percent(all.rightInDecidedForms)}  (yes, no or open, as the gold)`);
  console.log(
    '\nby case                    cases  decided*  right   wrong   (* of translated forms that have such a case)',
  );
  for (const one of CASE_KINDS) {
    const having = outcomes.filter(({ cases }) => cases.some(({ kind: own }) => own === one));
    printRow(
      one,
      tallyOf(having, (answered) => answered.kind === one),
    );
  }
  printGroups('by what the form names', outcomes, headsOf);
  printGroups('by how it joins it', outcomes, shapeOf);
  printGroups('by what it says of it', outcomes, saidOf);
  printReasons(outcomes);
  const shown = outcomes.filter(
    (outcome) => kind === undefined || headsOf(outcome) === kind || shapeOf(outcome) === kind,
  );
  if (failures > 0) printFailures(shown, failures, show);
}

const printRow = (name: string, { cases, decided, right, confidentlyWrong }: Tally): void =>
  console.log(
    `  ${name.padEnd(22)}${String(cases).padStart(7)}  ${percent(decided)} ${percent(right)} ${percent(confidentlyWrong)}`,
  );

function printGroups(title: string, outcomes: readonly Outcome[], groupOf: (outcome: Outcome) => string): void {
  console.log(`\n${title.padEnd(24)} forms  made   decided   right   wrong`);
  const groups = Map.groupBy(outcomes, groupOf);
  for (const [name, group] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    const { forms, translated, decided, right, confidentlyWrong } = tallyOf(group);
    console.log(
      `  ${name.padEnd(22)}${String(forms).padStart(6)}${String(translated).padStart(6)}  ${percent(decided)} ${percent(right)} ${percent(confidentlyWrong)}`,
    );
  }
}

function printReasons(outcomes: readonly Outcome[]): void {
  console.log('\nnot translated, for');
  const groups = Map.groupBy(
    outcomes.filter(({ untranslated }) => untranslated !== undefined),
    ({ untranslated }) => untranslated,
  );
  for (const [reason, group] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`  ${String(group.length).padStart(5)}  ${reason}`);
  }
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['age', /\bage\(/],
  ['sex', /\b(?:male|female)\(/],
  ['age group', /\b(?:child|adult|infant|elderly)\(/],
  ['condition', /\bcond\(/],
  ['medication', /\bdrug\(/],
  ['procedure', /\bproc\(/],
  ['allergy', /\ballergy\(/],
  ['score', /\b(?:clinical_score|survey_or_questionnaire)\(/],
  ['measure', /\b(?:lab|vital|measurement)\(/],
  ['finding', /\b(?:observ|observation|social_habit|org)\(/],
  ['language', /\blang\(/],
  ['stay', /\b(?:inpatient|outpatient|enc|discharge)\(/],
];

const bare = (snippet: string): string => snippet.replace(/'[^']*'/g, "''");

/** The one kind of thing that it names, or `several`. */
export function headsOf({ row }: Outcome): string {
  const text = bare(row.snippet);
  const kinds = KINDS.flatMap(([name, pattern]) => (pattern.test(text) ? name : []));
  return kinds.length === 1 ? kinds[0]! : kinds.length === 0 ? 'other' : 'several kinds';
}

function shapeOf({ row: { snippet } }: Outcome): string {
  if (/^or\(/.test(snippet)) return 'unmarked list (or)';
  try {
    const { denied, segments } = partsOf(parseForm(snippet));
    const head = segments[0]?.head;
    const shape =
      head === 'union'
        ? 'any of'
        : head === 'intersect'
          ? 'all of'
          : /\bexample\(/.test(snippet)
            ? 'with examples'
            : 'single';
    return denied ? `not, ${shape}` : shape;
  } catch {
    return 'no form';
  }
}

function saidOf({ row }: Outcome): string {
  const text = bare(row.snippet);
  if (/\bnum_filter\(/.test(text)) return /\bage\(/.test(text) ? 'age bound' : 'value';
  if (/\bduration\(/.test(text)) return 'duration';
  if (/temporal_unit/.test(text)) return 'window';
  if (/temporal_per/.test(text)) return 'past, present, future';
  if (/\bsev\(/.test(text)) return 'severity';
  if (/\bpol\(/.test(text)) return 'outcome';
  if (/\bmod\(/.test(text)) return 'modifier';
  return 'nothing more';
}

/** Samples spread over the file, so that neighbours from one trial do not crowd it. */
function printFailures(outcomes: readonly Outcome[], count: number, show: readonly string[]): void {
  const sorts: readonly (readonly [string, (outcome: Outcome) => readonly Answered[]])[] = [
    ['wrong', ({ cases }) => cases.filter(isWrong)],
    ['open', ({ cases }) => cases.filter(({ answer, gold }) => gold !== null && answer === null)],
  ];
  for (const [sort, failing] of sorts.filter(([name]) => show.includes(name))) {
    const failed = outcomes.filter((outcome) => failing(outcome).length > 0);
    console.log(`\n${sort}: ${failed.length} forms`);
    for (const outcome of spread(failed, count)) {
      const [first] = failing(outcome);
      console.log(
        `\n  ${outcome.text}\n    ${outcome.row.snippet}\n    ${failing(outcome).length} of ${outcome.cases.length} cases`,
      );
      if (first) console.log(`    ${first.kind}: gold ${first.gold}, answer ${first.answer}; ${told(first)}`);
    }
  }
  if (show.includes('untranslated')) {
    const left = outcomes.filter(({ untranslated }) => untranslated !== undefined);
    for (const { text, row, untranslated } of spread(left, count))
      console.log(`\n  ${text}\n    ${row.snippet}\n    ${untranslated}`);
  }
}

function spread<T>(items: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, i) => items[Math.floor(i * step)]!);
}

const told = ({ given }: Answered): string =>
  [...given].map(([{ key }, state]) => `${key} = ${JSON.stringify(state)}`).join(', ');
