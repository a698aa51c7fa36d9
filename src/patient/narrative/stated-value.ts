import type { Concept } from '../../terminology/concept.ts';
import type { Mention } from '../../terminology/terminology.ts';
import { ucumOf } from '../../terminology/units.ts';
import type { FactValue } from '../facts.ts';
import { inUnit } from '../unit-line.ts';
import { stanceOf } from './stance.ts';
import {
  BARE_TEMPERATURES,
  BEHIND_NAME,
  ENDS_BARE,
  EQUIVALENTS,
  GOES_ON,
  LOWER_PRESSURE,
  NOT_OF_NOW,
  NUMBER,
  OF_ANOTHER_TIME,
  OF_ONE_CHARGE,
  OF_SO_MANY,
  OTHER_MEASURE,
  ROMAN,
  THEN_OR_THEREAFTER,
  UNSAID_UNITS,
} from './stated-value.table.ts';

type Amount = Extract<FactValue, { kind: 'quantity' }>;

/** A value that a sentence plainly states of a measure, of the patient and of now. */
export interface StatedValue {
  /** Lexicon id of the measure. */
  readonly id: string;
  readonly value: Amount;
}

const PRESSURE = 'blood-pressure';
const HALVES = ['systolic-blood-pressure', 'diastolic-blood-pressure'] as const;

/**
 * The values that stand right behind the names of what a sentence measures ("haemoglobin of 9.1 g/dL", "BP 92/60"). A number
 * whose unit is not said and could be two, one of a range or a course, and one of another time, specimen or person is left.
 */
export function valuesIn(sentence: string, mentions: readonly Mention[]): readonly StatedValue[] {
  const lower = sentence.toLowerCase();
  return mentions.flatMap(({ concept, span }) => {
    if (concept.measure === undefined || (concept.kind !== 'observation' && concept.kind !== 'score')) return [];
    const before = sentence.slice(0, span[0]);
    const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    if (OTHER_MEASURE.test(before) || NOT_OF_NOW.test(clause) || OF_ANOTHER_TIME.test(before)) return [];
    const read = readBehind(sentence.slice(span[1]), concept);
    if (!read || THEN_OR_THEREAFTER.test(sentence.slice(span[1] + read.length))) return [];
    const stance = stanceOf(lower, span[0], span[1] + read.length);
    return stance?.stance === 'affirmed' && !stance.past ? read.values : [];
  });
}

interface Read {
  readonly values: readonly StatedValue[];
  /** Characters behind the name that it takes. */
  readonly length: number;
}

function readBehind(text: string, concept: Concept): Read | undefined {
  const lead = BEHIND_NAME.exec(text);
  if (!lead) return undefined;
  const comparator = COMPARATORS[lead[1]?.trim().toLowerCase() ?? ''];
  const at = lead[0].length;
  const roman = concept.kind === 'score' ? ROMAN.exec(text.slice(at)) : null;
  if (roman) return { values: [scored(concept, ROMANS.indexOf(roman[1]!) + 1)], length: at + roman[0].length };
  const number = NUMBER.exec(text.slice(at));
  if (!number) return undefined;
  const value = Number(number[1]!.replaceAll(',', ''));
  const end = at + number[0].length;
  const tail = text.slice(end);
  if (concept.id === PRESSURE) return pressures(value, tail, end);
  if (GOES_ON.test(tail)) return undefined;
  if (concept.kind === 'score') return score(concept, value, tail, end);
  const unit = unitIn(tail, value, concept);
  if (!unit || GOES_ON.test(tail.slice(unit.length))) return undefined;
  const amount: Amount = {
    kind: 'quantity',
    value,
    ...(comparator && { comparator }),
    unit: unit.written,
    ucum: unit.ucum,
  };
  return { values: [{ id: concept.id, value: amount }], length: end + unit.length };
}

const ROMANS: readonly string[] = ['I', 'II', 'III', 'IV', 'V'];
const COMPARATORS: Readonly<Record<string, Amount['comparator']>> = {
  '<': '<',
  'less than': '<',
  '>': '>',
  'greater than': '>',
  'more than': '>',
  '<=': '<=',
  '≤': '<=',
  '>=': '>=',
  '≥': '>=',
};

const scored = ({ id }: Concept, value: number): StatedValue => ({ id, value: { kind: 'quantity', value, unit: '' } });

function score(concept: Concept, value: number, tail: string, end: number): Read | undefined {
  const [low, high] = concept.measure?.plausible ?? [0, 0];
  const most = OF_SO_MANY.exec(tail)?.[0] ?? '';
  if (value < low || value > high || GOES_ON.test(tail.slice(most.length)) || /^\s*%/.test(tail)) return undefined;
  return { values: [scored(concept, value)], length: end + most.length };
}

function pressures(systolic: number, tail: string, end: number): Read | undefined {
  const lower = LOWER_PRESSURE.exec(tail);
  const diastolic = Number(lower?.[1]);
  if (!lower || !(systolic > diastolic && systolic < 320) || GOES_ON.test(tail.slice(lower[0].length)))
    return undefined;
  const unit = /^\s*mm\s?hg\b/i.exec(tail.slice(lower[0].length))?.[0] ?? '';
  const values = [systolic, diastolic].map((value, half) => ({
    id: HALVES[half]!,
    value: { kind: 'quantity', value, unit: 'mmHg', ucum: 'mm[Hg]' } as const,
  }));
  return { values, length: end + lower[0].length + unit.length };
}

interface Unit {
  readonly written: string;
  readonly ucum: string;
  readonly length: number;
}

const fits = (value: number, ucum: string, concept: Concept): boolean =>
  inUnit(value, ucum, concept.measure?.ucum ?? '', concept) !== undefined ||
  (OF_ONE_CHARGE.has(concept.id) && ucum === EQUIVALENTS);

/** Most words of a unit: "beats per minute". */
const MOST_WORDS = 3;

/** The unit behind a number, or the one that goes without saying; undefined where it is neither. */
function unitIn(tail: string, value: number, concept: Concept): Unit | undefined {
  const usual = concept.measure?.ucum ?? '';
  const words = /^\s*[^\s,;()]+(?:\s+[^\s,;()]+){0,2}/.exec(tail)?.[0] ?? '';
  for (let count = MOST_WORDS; count > 0; count--) {
    const part = new RegExp(`^(?:\\s*[^\\s]+){${count}}`).exec(words)?.[0];
    const written = part?.trim().replace(/[.]+$/, '');
    const ucum = written === undefined ? undefined : ucumOf(written);
    if (part && written && ucum !== undefined && fits(value, ucum, concept))
      return { written, ucum, length: part.length };
  }
  if (!ENDS_BARE.test(tail)) return undefined;
  if (concept.id === 'body-temperature') {
    const scale = BARE_TEMPERATURES.find(({ from, to }) => value >= from && value <= to);
    return scale && { written: '', ucum: scale.ucum, length: 0 };
  }
  const [low, high] = concept.measure?.plausible ?? [0, 0];
  const isUnsaid = concept.measure?.unitless || UNSAID_UNITS.has(usual) || OF_ONE_CHARGE.has(concept.id);
  return isUnsaid && value >= low && value <= high ? { written: '', ucum: usual, length: 0 } : undefined;
}
