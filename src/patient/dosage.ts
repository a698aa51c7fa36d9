import { remembered } from '../terminology/bounded-memory.ts';
import { codeOf, labelOf, readCodeable } from './codeable.ts';
import { type Element, elementOf, elementsOf, numberOf, textOf } from './element.ts';
import type { Dose } from './facts.ts';

/** How a drug is taken, as its dosage says it. */
export interface Dosage {
  readonly dose?: Dose;
  readonly route?: string;
}

/**
 * What the Dosage elements of an entry say of a drug called so. A dose is read where there is one dosage, not taken as needed, that
 * says how much and how often; where it counts tablets, by the one strength that the name of the drug has.
 */
export function dosageOf(dosages: readonly Element[], label: string | undefined): Dosage {
  const [dosage] = dosages;
  if (dosage === undefined) return {};
  const routes = [...new Set(dosages.flatMap((one) => labelOf(readCodeable(one['route'])) ?? []))];
  const dose = dosages.length === 1 ? (structured(dosage, label) ?? written(textOf(dosage['text']), label)) : undefined;
  return { ...(dose && { dose }), ...(routes.length > 0 && { route: routes.join(' ') }) };
}

interface Amount {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

function structured(dosage: Element, label: string | undefined): Dose | undefined {
  if (isAsNeeded(dosage)) return undefined;
  const times = timesADay(elementOf(dosage['timing']));
  const each = amountOf(elementsOf(dosage['doseAndRate'])[0] ?? dosage, label);
  return times === undefined || each === undefined ? undefined : aDay(each, times);
}

const aDay = ({ low, high, unit }: Amount, times: number): Dose => ({
  low: rounded(low * times),
  high: rounded(high * times),
  unit,
});

/** Thirds and sevenths do not come out even. */
const rounded = (value: number): number => Number(value.toPrecision(12));

const isAsNeeded = (dosage: Element): boolean =>
  dosage['asNeededBoolean'] === true || dosage['asNeededCodeableConcept'] !== undefined;

const DAYS: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, wk: 7 };

/** By the code of a timing (v3-GTSAbbreviation). */
const CODED: Readonly<Record<string, number>> = { QD: 1, BID: 2, TID: 3, QID: 4, QOD: 0.5, Q4H: 6, Q6H: 4, BED: 1 };

function timesADay(timing: Element | undefined): number | undefined {
  const repeat = elementOf(timing?.['repeat']);
  const [frequency, period] = [numberOf(repeat?.['frequency']) ?? 1, numberOf(repeat?.['period'])];
  if (repeat === undefined || period === undefined) return CODED[codeOf(timing?.['code']) ?? ''];
  const length = DAYS[textOf(repeat['periodUnit']) ?? ''];
  const varies = ['frequencyMax', 'periodMax', 'dayOfWeek', 'offset'].some((part) => repeat[part] !== undefined);
  return length === undefined || varies || period <= 0 ? undefined : frequency / (period * length);
}

function amountOf(rate: Element, label: string | undefined): Amount | undefined {
  const range = elementOf(rate['doseRange']);
  const [low, high] = range
    ? [elementOf(range['low']), elementOf(range['high'])]
    : [elementOf(rate['doseQuantity']), elementOf(rate['doseQuantity'])];
  const [least, most] = [numberOf(low?.['value']), numberOf(high?.['value'])];
  const written = textOf(low?.['code']) ?? textOf(low?.['unit']) ?? '';
  if (least === undefined || most === undefined || (textOf(high?.['code']) ?? textOf(high?.['unit']) ?? '') !== written)
    return undefined;
  const unit = UNITS[written.toLowerCase()];
  if (unit !== undefined) return isCombination(label) ? undefined : { low: least, high: most, unit };
  return COUNTED.test(written) ? strengthTimes(least, most, label) : undefined;
}

function strengthTimes(least: number, most: number, label: string | undefined): Amount | undefined {
  const strength = label === undefined ? undefined : strengthOf(label);
  return strength && { low: strength.value * least, high: strength.value * most, unit: strength.unit };
}

const UNITS: Readonly<Record<string, string>> = {
  mg: 'mg',
  g: 'g',
  gm: 'g',
  ug: 'ug',
  mcg: 'ug',
  µg: 'ug',
  microgram: 'ug',
  '[iu]': '[IU]',
  iu: '[IU]',
  u: 'U',
  unit: 'U',
  units: 'U',
  unt: 'U',
  '[u]': 'U',
  meq: 'meq',
  mmol: 'mmol',
};

/** What is counted, one by one. */
const COUNTED = /^(?:1|\{?(?:tbl|tab(?:let)?s?|cap(?:sule)?s?|pill|each|dose)s?\}?|TAB|CAP|EA)?$/i;

/** "Lisinopril 20 mg / hydrochlorothiazide 12.5 mg", "49-51 mg": of how much of which an amount speaks, nobody says. */
const JOINED_DRUGS = /\d\s?(?:mg|mcg|unt|%)\s?\/\s?(?!actuat)[a-z]{4}|\d\s?(?:mg)?\s?[-/]\s?\d[\d.,]*\s?(?:mg|mcg)\b/i;
const isCombination = (label: string | undefined): boolean => label !== undefined && JOINED_DRUGS.test(label);

const strengthOf = remembered((label: string): { readonly value: number; readonly unit: string } | undefined => {
  const found = strengths(label);
  return found?.length === 1 ? found[0] : undefined;
});

const STRENGTH = /(?<![\d.,/-])(\d[\d,]*(?:\.\d+)?)[ -]?(mg|mcg|ug|µg|g|unt|units?|\[iu\]|iu|meq)\b(?![ ]?\/)/giu;
const OF_VOLUME = /\d\s?(?:mg|mcg|unt|units?|g)\s?\/\s?\d*\s?(?:ml|l|actuat|hr?|dose|puff)\b/i;

/** The strengths in the name of a drug; undefined where they are put together, or of a volume. */
function strengths(label: string): readonly { readonly value: number; readonly unit: string }[] | undefined {
  if (isCombination(label) || OF_VOLUME.test(label)) return undefined;
  return [...label.matchAll(STRENGTH)].flatMap(([, number, unit]) => {
    const [value, ucum] = [Number(number?.replace(/,/g, '')), UNITS[unit?.toLowerCase() ?? '']];
    return ucum === undefined || !Number.isFinite(value) ? [] : [{ value, unit: ucum }];
  });
}

const AS_NEEDED = /\b(?:as needed|as required|prn|if needed|when needed)\b/i;
const NUMBERS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, half: 0.5, four: 4 };
const AN_AMOUNT =
  /(?<![\d.,/-])(\d+(?:[.,]\d+)?|\b(?:one|two|three|four|half|a)\b)(?: \(\d\))?[ -]?(mg|mcg|µg|g|iu|units?|tab(?:let)?(?:s|\(s\))?|cap(?:sule)?(?:s|\(s\))?)\b/gi;
const HOW_OFTEN: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:bid|b\.i\.d\.?|twice (?:a day|daily|per day)|(?:two|2) times (?:a |per )?da(?:y|ily)|every 12 hours|q12h)\b/gi,
    2,
  ],
  [/\b(?:tid|t\.i\.d\.?|(?:three|3) times (?:a |per )?da(?:y|ily)|every 8 hours|q8h)\b/gi, 3],
  [/\b(?:qid|q\.i\.d\.?|(?:four|4) times (?:a |per )?da(?:y|ily)|every 6 hours|q6h(?:r)?)\b/gi, 4],
  [/\b(?:once|one time) (?:a |per )?week(?:ly)?\b|(?<!times )\bevery week\b/gi, 1 / 7],
  [
    /\b(?:qd|q\.d\.|once (?:a day|daily|per day)|every (?:day|morning|evening|night)|nightly|(?:at|every) bedtime|qhs|qam)\b/gi,
    1,
  ],
];
const DAILY = /(?<!times |twice |once )\bdaily\b/gi;

/** The words of a dosage that has one amount and says once how often; undefined where they say more than that. */
function written(text: string | undefined, label: string | undefined): Dose | undefined {
  if (text === undefined || AS_NEEDED.test(text)) return undefined;
  const often = HOW_OFTEN.flatMap(([words, times]) => [...text.matchAll(words)].map(() => times));
  const times = often.length === 0 && [...text.matchAll(DAILY)].length === 1 ? 1 : often[0];
  const amounts = [...text.matchAll(AN_AMOUNT)];
  const [amount] = amounts;
  if (times === undefined || often.length > 1 || amounts.length !== 1 || amount === undefined) return undefined;
  const value = NUMBERS[amount[1]!.toLowerCase()] ?? Number(amount[1]!.replace(',', '.'));
  const unit = UNITS[amount[2]!.toLowerCase()];
  if (unit !== undefined) return isCombination(label) ? undefined : aDay({ low: value, high: value, unit }, times);
  const each = strengthTimes(value, value, label);
  return each && aDay(each, times);
}
