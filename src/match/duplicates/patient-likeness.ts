import type { Address, ContactPoint, HumanName, Identifier, Patient } from '@medplum/fhirtypes';
import { foldText } from '../../fhir/search/fold.ts';

/** How well two records agree on one point, from 0 to 1; undefined where one of them says nothing of it. */
type Agreement = number | undefined;

const POINTS = ['identifier', 'family', 'given', 'birthDate', 'gender', 'telecom', 'address'] as const;
type Point = (typeof POINTS)[number];

/** What each point counts. An identifier weighs most; the sexes, which half of all people share, least. */
const WEIGHTS: Readonly<Record<Point, number>> = {
  identifier: 6,
  family: 3,
  given: 2,
  birthDate: 4,
  gender: 1,
  telecom: 2,
  address: 2,
};
/** Of a point that is asked and that the record says nothing of: neither for nor against. */
const SILENT_SHARE = 0.5;

/** Codes of R4's match-grade (valueset-match-grade.html). */
export type MatchGrade = 'certain' | 'probable' | 'possible' | 'certainly-not';

export interface Likeness {
  /** From 0 to 1: a rank, and no probability. */
  readonly score: number;
  readonly grade: MatchGrade;
}

/** Weight that a question needs for a full score: a family name alone says little, whoever shares it. */
const ENOUGH = WEIGHTS.identifier;

const PROBABLE = 0.75;
const POSSIBLE = 0.45;
/** Of agreement that counts as plain contradiction. */
const CONTRADICTS = 0.25;

/**
 * How likely it is that a record is about the person who is asked for. Certain only by an identifier that both have and
 * nothing that contradicts it, or where names, birth date, sex and one of telecom and address all agree in full.
 */
export function likeness(asked: Patient, known: Patient): Likeness {
  const agreements: Readonly<Record<Point, Agreement>> = {
    identifier: identifiers(asked.identifier, known.identifier),
    family: best(families(asked), families(known), nearText),
    given: best(givens(asked), givens(known), nearGiven),
    birthDate: birthDates(asked.birthDate, known.birthDate),
    gender: asked.gender && known.gender ? Number(asked.gender === known.gender) : undefined,
    telecom: best(contacts(asked.telecom), contacts(known.telecom), same),
    address: best(asked.address ?? [], known.address ?? [], nearAddress),
  };
  const given = POINTS.filter((point) => saysOf(asked, point));
  const most = given.reduce((sum, point) => sum + WEIGHTS[point], 0);
  const sum = given.reduce((so, point) => so + WEIGHTS[point] * (agreements[point] ?? SILENT_SHARE), 0);
  const score =
    most === 0 || POINTS.every((point) => agreements[point] === undefined) ? 0 : round(sum / Math.max(most, ENOUGH));
  return { score, grade: gradeOf(agreements, score) };
}

function gradeOf(of: Readonly<Record<Point, Agreement>>, score: number): MatchGrade {
  const contradicted = (point: Point): boolean => (of[point] ?? 1) <= CONTRADICTS;
  const full = (point: Point): boolean => of[point] === 1;
  if (full('identifier') && !(['family', 'birthDate', 'gender'] as const).some(contradicted)) return 'certain';
  if (
    of.identifier === undefined &&
    (['family', 'given', 'birthDate', 'gender'] as const).every(full) &&
    (full('telecom') || full('address'))
  )
    return 'certain';
  if (score >= PROBABLE && !contradicted('identifier') && !contradicted('birthDate')) return 'probable';
  return score >= POSSIBLE ? 'possible' : 'certainly-not';
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const saysOf = (asked: Patient, point: Point): boolean => {
  switch (point) {
    case 'family':
      return families(asked).length > 0;
    case 'given':
      return givens(asked).length > 0;
    case 'telecom':
      return contacts(asked.telecom).length > 0;
    default: {
      const value = asked[point];
      return value !== undefined && value.length > 0;
    }
  }
};

/** The best agreement of any of one with any of the other. */
function best<T>(asked: readonly T[], known: readonly T[], agree: (a: T, b: T) => number): Agreement {
  if (asked.length === 0 || known.length === 0) return undefined;
  return Math.max(...asked.flatMap((a) => known.map((b) => agree(a, b))));
}

/** 1 where one is shared; 0 where both have one of the same system and none is; undefined where they cannot be compared. */
function identifiers(asked: readonly Identifier[] = [], known: readonly Identifier[] = []): Agreement {
  const pairs = asked.flatMap((a) =>
    known.filter((b) => (a.system ?? '') === (b.system ?? '')).map((b) => [a, b] as const),
  );
  const usable = pairs.filter(([a, b]) => a.value !== undefined && b.value !== undefined);
  if (usable.length === 0) return undefined;
  return Number(usable.some(([a, b]) => foldText(a.value!) === foldText(b.value!)));
}

const wordsOf = (name: HumanName): string[] =>
  foldText(name.text ?? '')
    .split(' ')
    .filter((word) => word !== '');

/** Of a name that is only a text, its last word. */
export const families = ({ name = [] }: Patient): readonly string[] =>
  name.flatMap((one) => (one.family !== undefined ? [foldText(one.family)] : wordsOf(one).slice(-1)));

const givens = ({ name = [] }: Patient): readonly string[] =>
  name.flatMap((one) =>
    one.given ? one.given.map(foldText) : one.family === undefined ? wordsOf(one).slice(0, -1) : [],
  );

function nearText(a: string, b: string): number {
  if (a === b) return 1;
  return Math.min(a.length, b.length) > 3 && isOneEditApart(a, b) ? 0.7 : 0;
}

/** An initial may stand for a name. */
const nearGiven = (a: string, b: string): number =>
  (a.replace('.', '').length === 1 || b.replace('.', '').length === 1) && a[0] === b[0] && a !== b
    ? 0.6
    : nearText(a, b);

/** Whether one letter more, less or other, or two neighbours changed about, makes one of the other. */
function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (swapped && short.slice(at + 2) === long.slice(at + 2));
}

/** A date that is less precise may be the same; day and month changed about, or one part that differs, may be a slip. */
function birthDates(asked: string | undefined, known: string | undefined): Agreement {
  if (asked === undefined || known === undefined) return undefined;
  if (asked === known) return 1;
  if (asked.startsWith(known) || known.startsWith(asked)) return 0.7;
  const [a, b] = [asked.split('-'), known.split('-')];
  if (a.length < 3 || b.length < 3) return 0;
  const swapped = a[0] === b[0] && a[1] === b[2] && a[2] === b[1];
  return swapped || a.filter((part, at) => part === b[at]).length === 2 ? 0.5 : 0;
}

/** Digits of a number, the last nine of them, since country and trunk codes come and go; anything else folded. */
const contacts = (telecom: readonly ContactPoint[] = []): readonly string[] =>
  telecom.flatMap(({ system, value = '' }) => {
    const text = system === 'email' || value.includes('@') ? foldText(value) : value.replace(/\D/g, '').slice(-9);
    return text === '' ? [] : [text];
  });

const same = (a: string, b: string): number => Number(a === b);

function nearAddress(a: Address, b: Address): number {
  const parts = (['line', 'city', 'postalCode'] as const).flatMap((part) => {
    const [x, y] = [[a[part] ?? []].flat().map(foldText).join(' '), [b[part] ?? []].flat().map(foldText).join(' ')];
    return x === '' || y === '' ? [] : [Number(x === y)];
  });
  if (parts.length > 0) return parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return Number(a.text !== undefined && b.text !== undefined && foldText(a.text) === foldText(b.text));
}
