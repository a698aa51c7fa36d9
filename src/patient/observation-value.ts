import { readCodeable } from './codeable.ts';
import { type Collecting, onceOfNaming } from './collecting.ts';
import { type Element, elementOf, numberOf, textOf } from './element.ts';
import type { FactValue } from './facts.ts';
import { readSampledData } from './sampled-data.ts';

/** A value and the element that it stood in: `valueQuantity`. */
export interface FoundValue {
  readonly element: string;
  readonly value: FactValue;
}

type Reader = (value: unknown, at: Collecting) => FactValue | undefined;

const text = (value: string): FactValue => ({ kind: 'text', text: value });

/** A coded answer. */
export const codedValue = onceOfNaming(
  (codeable, at): FactValue => ({ kind: 'coded', ...codeable, concepts: at.named(codeable).concepts }),
);

/** One reader for each form that Observation.value[x] takes. */
const READERS: Readonly<Record<string, Reader>> = {
  valueQuantity: (value) => quantity(elementOf(value)),
  valueCodeableConcept: (value, at) => {
    const codeable = readCodeable(value);
    return codeable && codedValue(codeable, at);
  },
  valueBoolean: (value) => (typeof value === 'boolean' ? { kind: 'boolean', value } : undefined),
  valueInteger: (value) =>
    numberOf(value) === undefined ? undefined : { kind: 'quantity', value: Number(value), unit: '' },
  valueString: (value) => (textOf(value) === undefined ? undefined : text(String(value))),
  valueRange: (value) => range(elementOf(value)),
  valueRatio: (value) => ratio(elementOf(value)),
  valueSampledData: (value) => readSampledData(elementOf(value), unitOf),
  valuePeriod: (value) => period(elementOf(value)),
  valueDateTime: (value) => (textOf(value) === undefined ? undefined : text(String(value))),
  valueTime: (value) => (textOf(value) === undefined ? undefined : text(String(value))),
};

/** The value of an Observation or a component; undefined where there is none, or none that can be used (a problem says which). */
export function readValue(element: Element, path: string, at: Collecting): FoundValue | undefined {
  const name = valueNameIn(element);
  if (name === undefined) return undefined;
  const value = READERS[name]?.(element[name], at);
  if (!value) {
    at.problem(`${path}.${name}`, 'A value that cannot be read');
    return undefined;
  }
  return { element: name, value };
}

/** The name of the first value[x] of an element; what a primitive's extensions stand under begins with `_`. */
export function valueNameIn(element: Element): string | undefined {
  for (const name in element) if (name.startsWith('value')) return name;
  return undefined;
}

const COMPARATORS = ['<', '<=', '>', '>='] as const;

function quantity(element: Element | undefined): FactValue | undefined {
  const value = numberOf(element?.['value']);
  if (!element || value === undefined) return undefined;
  const comparator = COMPARATORS.find((one) => one === element['comparator']);
  if (element['comparator'] !== undefined && comparator === undefined) return undefined;
  return { kind: 'quantity', value, ...(comparator !== undefined && { comparator }), ...unitOf(element) };
}

/** The unit as written and, where the quantity is coded in UCUM, its code. */
export function unitOf(element: Element): { readonly unit: string; readonly ucum?: string } {
  const code = textOf(element['code']);
  const ucum = element['system'] === 'http://unitsofmeasure.org' ? code : undefined;
  return { unit: textOf(element['unit']) ?? code ?? '', ...(ucum !== undefined && { ucum }) };
}

function range(element: Element | undefined): FactValue | undefined {
  const low = elementOf(element?.['low']);
  const high = elementOf(element?.['high']);
  const ends = { low: numberOf(low?.['value']), high: numberOf(high?.['value']) };
  if (ends.low === undefined && ends.high === undefined) return undefined;
  const units = [low, high].flatMap((end) => (end ? [unitOf(end)] : []));
  if (units.length === 2 && (units[0]!.ucum ?? units[0]!.unit) !== (units[1]!.ucum ?? units[1]!.unit)) return undefined;
  return {
    kind: 'range',
    ...(ends.low !== undefined && { low: ends.low }),
    ...(ends.high !== undefined && { high: ends.high }),
    ...(units[0] ?? { unit: '' }),
  };
}

/**
 * A proportion of two measured amounts is a quantity (30 mg : 2 g = 15 mg/g). A titre, of two bare numbers, is kept as
 * people write it and not computed with.
 */
function ratio(element: Element | undefined): FactValue | undefined {
  const [numerator, denominator] = ['numerator', 'denominator'].map((name) => elementOf(element?.[name]));
  const [over, under] = [numberOf(numerator?.['value']), numberOf(denominator?.['value'])];
  if (!numerator || !denominator || over === undefined || under === undefined) return undefined;
  const [upper, lower] = [unitOf(numerator), unitOf(denominator)];
  const limited = numerator['comparator'] !== undefined || denominator['comparator'] !== undefined;
  if (upper.ucum !== undefined && lower.ucum !== undefined && under > 0 && !limited && !isOne(upper.ucum)) {
    const ucum = isOne(lower.ucum) ? upper.ucum : `${upper.ucum}/${lower.ucum}`;
    const unit = isOne(lower.ucum) ? upper.unit : `${upper.unit}/${lower.unit}`;
    return { kind: 'quantity', value: over / under, unit, ucum };
  }
  return limited ? undefined : text(`${over}:${under}`);
}

const isOne = (ucum: string): boolean => ucum === '1';

function period(element: Element | undefined): FactValue | undefined {
  const [start, end] = [textOf(element?.['start']), textOf(element?.['end'])];
  return start === undefined && end === undefined ? undefined : text(`${start ?? ''}/${end ?? ''}`);
}
