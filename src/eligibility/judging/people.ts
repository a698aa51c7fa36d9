import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { and, or, type Truth } from '../verdict.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { decided, type Outcome, open } from './outcome.ts';
import { NOT_HISPANIC, PEOPLES, type People } from './people.table.ts';

/** Words of a text that asks for nothing but to which people somebody belongs. */
const LEADING =
  /\b(?:self|identif(?:y|ies|ied|ying)|report(?:ed|ing)?|describ(?:e|ed|ing)|as|of|being|is|are|an?|the|either|both|race|ethnicity|ethnic|racial|background|origin|descent|ancestry|heritage|or|and|patients?|subjects?|participants?|individuals?|people|persons?|adults?|must|be)\b/g;
const BY_NAME: ReadonlyMap<string, People> = new Map(PEOPLES.flatMap((one) => one.names.map((name) => [name, one])));
const NAMES = new RegExp(`\\b(?:${[...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`, 'g');
const OF_SEX: readonly (readonly [RegExp, 'female' | 'male'])[] = [
  [/\b(?:wom[ae]n|females?|girls?)\b/, 'female'],
  [/\b(?:m[ae]n|males?|boys?)\b/, 'male'],
];
/** Feminine by its ending. */
const LATINA = /\blatinas?\b/;

/** To which people the patient belongs, as the record says; undefined where the text asks for more than that. */
export function judgePeople(atom: Atom, { index, facts, said }: Context): Outcome | undefined {
  if (atom.rule !== 'social.ethnicity') return undefined;
  const text = said(atom.span)
    .toLowerCase()
    .replace(/[-/,]+/g, ' ')
    .replace(/\s+/g, ' ');
  const asked = [...text.matchAll(NAMES)].flatMap(([name]) => BY_NAME.get(name) ?? []);
  const sex = LATINA.test(text) ? 'female' : OF_SEX.find(([words]) => words.test(text))?.[1];
  const rest = OF_SEX.reduce((left, [words]) => left.replace(words, ''), text.replace(NAMES, '')).replace(LEADING, '');
  if (asked.length === 0 || /\p{L}|\d/u.test(rest)) return undefined;
  const stated = ['race', 'ethnicity'].flatMap((name) => index.byName.get(name) ?? []).filter(isOfPatient);
  const truths = asked.map((people) => belongs(people, stated));
  const ofSex: Truth =
    sex === undefined ? true : facts.sex === 'male' || facts.sex === 'female' ? facts.sex === sex : null;
  const truth = and([or(truths), ofSex]);
  const evidence = cite(stated, 'social.people');
  return truth === null
    ? open({ domain: 'social', concept: 'race or ethnicity', why: 'to which people the patient belongs' }, evidence)
    : decided(truth, evidence);
}

const isOfPatient = ({ expression, certainty }: Fact): boolean =>
  expression.startsWith('Patient.extension') && certainty === 'confirmed';

/** One category named for good rules the others out; several, or one that is no category, do not. */
function belongs({ code, of, within }: People, stated: readonly Fact[]): Truth {
  const codes = stated
    .filter(({ text }) => text?.toLowerCase() === of)
    .flatMap(({ value }) => (value?.kind === 'coded' ? value.codings.map((coding) => coding.code) : []));
  if (codes.includes(code)) return true;
  const category = within ?? code;
  if (codes.length === 0 || (within !== undefined && codes.includes(within))) return null;
  if (of === 'ethnicity') return codes.includes(NOT_HISPANIC) ? false : null;
  return !codes.includes(category) && codes.every((one) => CATEGORIES.has(one) || PARTS.has(one)) ? false : null;
}

const CATEGORIES: ReadonlySet<string> = new Set(PEOPLES.flatMap(({ code, within }) => (within ? [] : [code])));
const PARTS: ReadonlySet<string> = new Set(PEOPLES.flatMap(({ code, within }) => (within ? [code] : [])));
