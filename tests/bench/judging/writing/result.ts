import type { ResultEntry } from '../chart.ts';
import { type Analyte, analyte } from '../concepts/analytes.table.ts';
import type { MeasuredIn } from '../concepts/units.ts';
import type { Random } from '../random.ts';
import { codeable, coding, LOINC, type Plain, stamp, status, UCUM } from './resource.ts';

/** A number of the first unit in another one, with no more digits than a laboratory's computer keeps. */
export const inUnit = (value: number, { factor, offset = 0 }: MeasuredIn): number =>
  Number(((value - offset) / factor).toPrecision(9));

function quantity(random: Random, value: number, unit: MeasuredIn, comparator?: string): Plain {
  const said = { value: inUnit(value, unit), ...(comparator !== undefined && { comparator }) };
  const written = random.pick(unit.written);
  if (written === '') return random.chance(0.5) ? said : { ...said, system: UCUM, code: unit.ucum };
  switch (random.whole(0, 2)) {
    case 0:
      return { ...said, unit: written };
    case 1:
      return { ...said, system: UCUM, code: unit.ucum };
    default:
      return { ...said, unit: written, system: UCUM, code: unit.ucum };
  }
}

const FOREIGN: MeasuredIn = { ucum: 'ug/h', written: ['µg/h'], factor: 1 };

function valueElement(random: Random, { value, upTo, comparator }: ResultEntry, unit: MeasuredIn): Plain {
  if (value === undefined)
    return { dataAbsentReason: status(random, 'data-absent-reason', random.pick(['unknown', 'error'])) };
  if (upTo !== undefined) {
    const choices = random.whole(0, 0xff_ff_ff);
    // Both ends of a range are in the same unit, written alike.
    const end = (number: number): Plain => quantity(random.branch(`${choices}`), number, unit);
    return { valueRange: { low: end(value), high: end(upTo) } };
  }
  if (unit.written[0] === '' && comparator === undefined && Number.isInteger(value) && random.chance(0.3)) {
    return { valueInteger: value };
  }
  return { valueQuantity: quantity(random, value, unit, comparator) };
}

function unitFor(random: Random, entry: ResultEntry, { units }: Analyte): MeasuredIn {
  if (entry.foreignUnit) return FOREIGN;
  const { units: allowed } = entry;
  return random.pick(allowed ? units.filter(({ ucum }) => allowed.includes(ucum)) : units);
}

/** Where the limits are said, they are in the unit of the value or in one of their own. */
function referenceOf(random: Random, { low, high }: ResultEntry, unit: MeasuredIn): Plain {
  if (low === undefined && high === undefined) return {};
  return {
    referenceRange: [
      {
        ...(low !== undefined && { low: quantity(random, low, unit) }),
        ...(high !== undefined && { high: quantity(random, high, unit) }),
      },
    ],
  };
}

const codesOf = ({ loinc }: Analyte): readonly Plain[] => loinc.map((code) => coding(LOINC, code));

const PRESSURES: ReadonlySet<string> = new Set(['systolic', 'diastolic']);

export function writeResult(random: Random, entry: ResultEntry): Plain {
  const measured = analyte(entry.id);
  const unit = unitFor(random, entry, measured);
  const code = codeable(random, codesOf(measured), random.pick(measured.names));
  const said = { ...valueElement(random, entry, unit), ...referenceOf(random, entry, unit) };
  const status = {
    final: random.pick(['final', 'final', 'amended', 'corrected']),
    preliminary: 'preliminary',
    error: 'entered-in-error',
  };
  const head = {
    resourceType: 'Observation',
    status: status[entry.status],
    ...(entry.taken && { effectiveDateTime: stamp(random, entry.taken) }),
  };
  // 85354-9 is the panel of both blood pressures.
  return PRESSURES.has(entry.id) && random.chance(0.5)
    ? { ...head, code: { coding: [coding(LOINC, '85354-9', 'Blood pressure panel')] }, component: [{ code, ...said }] }
    : { ...head, code, ...said };
}
