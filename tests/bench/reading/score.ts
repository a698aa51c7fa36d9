/**
 * What a subject (a way to answer whether a text holds of a patient) makes of a file of forms.
 *
 * Every form weighs the same, whatever the number of its cases, which share its weight; the weight of all forms of the file
 * is the denominator, so that a form that could not be translated lowers what is decided.
 */
import type { Bundle } from '@medplum/fhirtypes';
import { type Case, type CaseKind, casesOf } from './cases.ts';
import type { Gold } from './gold.ts';
import { inOwnWords } from './own-words.ts';
import { patientOf } from './patient.ts';
import { type Translation, translate } from './translate.ts';
import { Untranslatable } from './untranslatable.ts';

/** A row of the data: the text of a criterion and its logical form. */
export interface FormRow {
  readonly intent: string;
  readonly snippet: string;
  /** The list on which the text stands, where that is known. */
  readonly section?: 'inclusion' | 'exclusion';
}

/** Reads a text once, then tells for each patient whether it holds. Null: it cannot be told. */
export type Subject = (text: string, section: FormRow['section']) => (record: Bundle) => boolean | null;

export interface Answered extends Case {
  readonly answer: boolean | null;
  readonly record: Bundle;
}

export interface Outcome {
  readonly row: FormRow;
  /** The text as the criterion had it: the data doubles its apostrophes. */
  readonly text: string;
  /** Empty where there is none; then the reason is told. */
  readonly cases: readonly Answered[];
  readonly untranslated?: string;
}

export interface Tally {
  readonly forms: number;
  readonly translated: number;
  readonly cases: number;
  /** Share of the weight of cases with a gold answer, all forms in the denominator, that were answered yes or no. */
  readonly decided: number;
  /** Share of that decided weight that agrees with the gold. */
  readonly right: number;
  /** Share of the weight of all cases of the translated forms (with a gold answer or not) that were answered against the gold: no for yes, yes for no, yes or no where the datum lacks. */
  readonly confidentlyWrong: number;
  /** Forms of which at least one case was answered yes or no, and the share of those forms' cases whose three-valued answer is the gold's. */
  readonly decidedForms: number;
  readonly rightInDecidedForms: number;
}

export function outcomesOf(rows: readonly FormRow[], subject: Subject): readonly Outcome[] {
  return rows.map((row) => {
    const text = row.intent.replaceAll("''", "'");
    const cases = triedCases(text, row);
    if (typeof cases === 'string') return { row, text, cases: [], untranslated: cases };
    const holds = subject(text, row.section);
    const answered = cases.map((one): Answered => {
      const record = patientOf(one.given, text);
      return { ...one, record, answer: holds(record) };
    });
    return { row, text, cases: answered };
  });
}

/** The cases of a form, or of what its text says as one finding, else why there are none. */
function triedCases(text: string, row: FormRow): readonly Case[] | string {
  const translation = translationOf(text, row);
  const cases = typeof translation === 'string' ? [] : casesOf(translation);
  if (cases.some(({ gold }) => gold !== null)) return cases;
  const finding = inOwnWords(text);
  if (finding) return casesOf(finding);
  return typeof translation === 'string'
    ? translation
    : whyUnclear(translation.gold) || 'parts that contradict each other';
}

/** The first of the reasons for which the parts of a form leave everything open. */
function whyUnclear(gold: Gold): string {
  if (gold.k === 'unclear') return gold.why;
  if (gold.k === 'fact') return '';
  const parts =
    gold.k === 'not'
      ? [gold.of]
      : gold.k === 'kind'
        ? [gold.main, ...gold.of]
        : gold.k === 'except'
          ? [gold.main, gold.unless]
          : gold.of;
  return parts.map(whyUnclear).find((why) => why !== '') ?? '';
}

/** The fact that an exclusion excludes is stated plainly, where the form repeats that it must not be so. */
const DEMAND =
  /\b(?:not be (?:eligible|included|enrolled|allowed|accepted)|(?:be|are|is) (?:excluded|prohibited|not (?:eligible|permitted|allowed)))\b/i;

function translationOf(text: string, { snippet, section }: FormRow): Translation | string {
  try {
    const translation = translate(text, snippet, section);
    const { gold } = translation;
    return section === 'exclusion' && gold.k === 'not' && DEMAND.test(text)
      ? { ...translation, gold: gold.of }
      : translation;
  } catch (error) {
    if (error instanceof Untranslatable) return error.message;
    if (error instanceof SyntaxError) return 'no form';
    throw error;
  }
}

export const isWrong = (one: Answered): boolean => one.answer !== null && !isRight(one);

const isRight = ({ answer, gold, closed }: Answered): boolean =>
  answer === gold || (answer !== null && answer === closed);

/** @param only which cases count; the forms stay the denominator */
export function tallyOf(outcomes: readonly Outcome[], only: (one: Answered) => boolean = () => true): Tally {
  const translated = outcomes.filter(({ cases }) => cases.length > 0);
  const parts = translated.map(({ cases }) => partOf(cases.filter(only)));
  const sum = (value: (part: Part) => number): number => parts.reduce((all, part) => all + value(part), 0);
  const opened = translated.filter(({ cases }) => cases.some((one) => only(one) && one.answer !== null));
  const rightShare = (cases: readonly Answered[]): number => cases.filter(isRight).length / cases.length;
  return {
    forms: outcomes.length,
    translated: translated.length,
    cases: translated.reduce((all, { cases }) => all + cases.filter(only).length, 0),
    decided: ratio(
      sum(({ decided }) => decided),
      outcomes.length,
    ),
    right: ratio(
      sum(({ right }) => right),
      sum(({ decided }) => decided),
    ),
    confidentlyWrong: ratio(
      sum(({ wrong }) => wrong),
      translated.length,
    ),
    decidedForms: ratio(opened.length, outcomes.length),
    rightInDecidedForms: ratio(
      opened.reduce((all, { cases }) => all + rightShare(cases.filter(only)), 0),
      opened.length,
    ),
  };
}

interface Part {
  readonly decided: number;
  readonly right: number;
  readonly wrong: number;
}

function partOf(cases: readonly Answered[]): Part {
  const sure = cases.filter(({ gold }) => gold !== null);
  return {
    decided: ratio(sure.filter(({ answer }) => answer !== null).length, sure.length),
    right: ratio(sure.filter(isRight).length, sure.length),
    wrong: ratio(cases.filter(isWrong).length, cases.length),
  };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const CASE_KINDS: readonly CaseKind[] = ['satisfies', 'violates', 'edge', 'lacks'];
