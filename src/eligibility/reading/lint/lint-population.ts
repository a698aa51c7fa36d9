import { convert } from '../../../terminology/units.ts';
import type { Atom, Criterion, Node, Q } from '../../criterion.ts';
import type { StructuredLimits } from './structured.ts';
import { readStructured } from './structured.ts';

/** Lowest and highest age in years; undefined where there is none. */
interface Ages {
  readonly lo: number | undefined;
  readonly hi: number | undefined;
}

/** The criteria that contradict the registry's limits of age and sex or its word on healthy volunteers, each with what it contradicts. */
export function againstRegistry(
  criteria: readonly Criterion[],
  limits: StructuredLimits,
): ReadonlyMap<Criterion, readonly string[]> {
  const texts = criteria.filter(({ structured, parent }) => !structured && parent === undefined);
  const stated = texts.flatMap((criterion) => required(criterion).map((atom) => ({ criterion, atom })));
  const found = new Map<Criterion, string[]>();
  const add = (criterion: Criterion, message: string): void => {
    const messages = found.get(criterion);
    if (messages === undefined) found.set(criterion, [message]);
    else messages.push(message);
  };
  const registered = registeredAges(limits);
  const ages = stated.filter(
    ({ criterion, atom }) =>
      atom.domain === 'age' && atom.quantity !== undefined && hasUnit(atom.quantity) && !OTHER_AGE.test(criterion.text),
  );
  for (const { criterion, atom } of ages) {
    const message = ageContradiction(admitted(criterion, atom), registered, ages.length === 1);
    if (message !== undefined) add(criterion, message);
  }
  const sexes = stated.filter(({ criterion, atom }) => sexOf(atom) !== undefined && isOfOneSex(criterion.text));
  const oneSex = new Set(sexes.map(({ criterion, atom }) => admittedSex(criterion, atom))).size === 1;
  for (const { criterion, atom } of sexes) {
    const sex = admittedSex(criterion, atom);
    const others = texts.some((other) => other.section === 'inclusion' && NAMES[OPPOSITE[sex]].test(other.text));
    if (limits.sex !== undefined && oneSex && limits.sex !== sex && !(limits.sex === 'ALL' && others))
      add(criterion, `The text admits ${WORD[sex]} only, the registry ${REGISTERED[limits.sex] ?? limits.sex}`);
  }
  for (const { criterion, atom } of stated) {
    const message =
      atom.rule === 'judgement.healthy' && HEALTHY_PEOPLE.test(criterion.text)
        ? healthContradiction(criterion.section, limits.healthyVolunteers)
        : undefined;
    if (message !== undefined) add(criterion, message);
  }
  return found;
}

/** The atoms that a criterion asks for whatever else it says: alone, or parts of a conjunction (of a disjunction, in an exclusion). */
function required({ ast, section }: Criterion): readonly Atom[] {
  const through = section === 'inclusion' ? 'and' : 'or';
  const parts = (node: Node): readonly Atom[] =>
    node.k === 'atom' ? [node] : node.k === through ? node.of.flatMap(parts) : [];
  return parts(ast).filter(
    ({ subject, modality, window }) => subject === 'patient' && modality === 'asserted' && window === undefined,
  );
}

function healthContradiction(section: Criterion['section'], accepted: boolean | undefined): string | undefined {
  if (section === 'inclusion' && accepted === false)
    return 'The text asks for healthy people, the registry accepts no healthy volunteers';
  return section === 'exclusion' && accepted === true
    ? 'The text excludes healthy people, the registry accepts healthy volunteers'
    : undefined;
}

/** Being in good health is asked of patients too; only of people who are healthy does the registry speak. */
const HEALTHY_PEOPLE =
  /^\W*(?:(?:normal|male|female|adult|young|non-?smoking|and|or|,)\s+){0,4}healthy\s+(?:[a-z-]+\s+){0,3}(?:volunteer|subject|control|participant|individual|adult|men|man|women|woman|male|female|people|person|child)/i;

type Sex = 'FEMALE' | 'MALE';
const WORD: Readonly<Record<Sex, string>> = { FEMALE: 'women', MALE: 'men' };
const REGISTERED: Readonly<Record<string, string>> = { FEMALE: 'women', MALE: 'men', ALL: 'both sexes' };

const OPPOSITE: Readonly<Record<Sex, Sex>> = { FEMALE: 'MALE', MALE: 'FEMALE' };
const NAMES: Readonly<Record<Sex, RegExp>> = {
  FEMALE: /\b(?:females?|wom[ae]n|girls?)\b/i,
  MALE: /\b(?:males?|m[ae]n|boys?)\b/i,
};

/** A rule about pregnancy, contraception or a partner is for whom it concerns, and limits nobody else. */
const CONCERNS_SOME =
  /\b(?:partner|pregnan|contracep|birth control|child-?\s?bearing|lactat|breast-?feed|fertil|father|condom|sexual relation)/i;

const isOfOneSex = (text: string): boolean =>
  !CONCERNS_SOME.test(text) && NAMES.FEMALE.test(text) !== NAMES.MALE.test(text);

const sexOf = ({ domain, rule }: Atom): Sex | undefined =>
  domain !== 'sex' ? undefined : rule === 'sex.female' ? 'FEMALE' : rule === 'sex.male' ? 'MALE' : undefined;

/** An exclusion of men admits women. */
function admittedSex({ section }: Criterion, atom: Atom): Sex {
  const sex = sexOf(atom)!;
  return section === 'inclusion' ? sex : sex === 'FEMALE' ? 'MALE' : 'FEMALE';
}

function registeredAges(limits: StructuredLimits): Ages {
  const { minimumAge, maximumAge } = limits;
  const quantity = readStructured({
    ...(minimumAge === undefined ? {} : { minimumAge }),
    ...(maximumAge === undefined ? {} : { maximumAge }),
  }).flatMap(({ ast }) => (ast.k === 'atom' && ast.quantity ? [ast.quantity] : []))[0];
  return { lo: years(quantity?.lo), hi: years(quantity?.hi) };
}

const years = (q: Q | undefined): number | undefined =>
  q === undefined || typeof q.value !== 'number' ? undefined : convert(q.value, q.ucum ?? 'a', 'a');

/** The ages that a criterion lets in; of an exclusion, those beside what it names. */
function admitted({ section }: Criterion, { quantity }: Atom): Ages {
  const { op, lo, hi } = quantity!;
  if (section === 'inclusion') return { lo: years(lo), hi: years(hi) };
  if (op === '<' || op === '<=') return { lo: years(hi), hi: undefined };
  return op === '>' || op === '>=' ? { lo: undefined, hi: years(lo) } : { lo: undefined, hi: undefined };
}

const hasUnit = ({ lo, hi }: NonNullable<Atom['quantity']>): boolean => (lo ?? hi)?.ucum !== undefined;

const shown = (age: number): string => `${Math.round(age * 100) / 100} years`;

/** 365 days are a year. */
const ROUNDED = 0.01;

/** The age at which something began, or somebody else's. */
const OTHER_AGE = /\b(?:onset|symptoms|began|parents?|caregivers?|guardian|partner)\b/i;

/** A bound of completed years may be written as the next year: that is no contradiction. */
const SAME = 1;

/** `alone`: whether no other criterion speaks of age, so that this one should say what the registry says. */
function ageContradiction(text: Ages, registered: Ages, alone: boolean): string | undefined {
  if (text.lo !== undefined && registered.hi !== undefined && text.lo > registered.hi + SAME)
    return `Nobody of ${shown(text.lo)} or more is within the registry's highest age, ${shown(registered.hi)}`;
  if (text.hi !== undefined && registered.lo !== undefined && text.hi < registered.lo - ROUNDED)
    return `Nobody of ${shown(text.hi)} or less is within the registry's lowest age, ${shown(registered.lo)}`;
  if (!alone) return undefined;
  const lowest = differing(text.lo, registered.lo);
  if (lowest !== undefined) return `The lowest age is ${lowest[0]} in the text, ${lowest[1]} in the registry`;
  const highest = differing(text.hi, registered.hi);
  return highest && `The highest age is ${highest[0]} in the text, ${highest[1]} in the registry`;
}

const differing = (one: number | undefined, other: number | undefined): readonly [string, string] | undefined =>
  one === undefined || other === undefined || Math.abs(one - other) <= SAME ? undefined : [shown(one), shown(other)];
