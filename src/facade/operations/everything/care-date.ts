import { msRange } from '../../../fhir/search/date-range.ts';
import { parametersOf } from '../../../fhir/search/parameters.ts';
import type { SearchNode } from '../../../fhir/search/tree.ts';
import type { Argument } from '../arguments.ts';
import { refuse, textOf } from '../match-values.ts';

/** Search parameters that say when care was given, the first that a type has. */
const CARE_DATES = [
  'date',
  'period',
  'effective',
  'effective-time',
  'performed',
  'occurrence',
  'onset-date',
  'authoredon',
  'authored',
  'whenhandedover',
  'whenprepared',
  'started',
  'event-date',
  'start-date',
  'sent',
  'collected',
  'service-date',
  'created',
  'recorded-date',
];

export interface CareRange {
  readonly start?: Argument;
  readonly end?: Argument;
}

/**
 * Care within a range of days, ends included; what has no date of care belongs to any range. Undefined where every resource
 * of the type does.
 *
 * @throws Failure `invalid` for what is no date
 */
export function careWithin(type: string, { start, end }: CareRange): SearchNode | undefined {
  const bounds = [bound(start, 'ge'), bound(end, 'le')].filter((one) => one !== undefined);
  const param = CARE_DATES.find((code) => parametersOf(type).get(code)?.kind === 'date');
  if (bounds.length === 0 || param === undefined) return undefined;
  const dated = bounds.map((one): SearchNode => ({ k: 'date', param, ...one }));
  return {
    k: 'or',
    of: [
      { k: 'missing', param, missing: true },
      { k: 'and', of: dated },
    ],
  };
}

function bound(argument: Argument | undefined, op: 'ge' | 'le') {
  if (!argument) return undefined;
  const range = msRange(textOf(argument));
  return range ? { op, ...range } : refuse(argument, `not a date: ${textOf(argument).slice(0, 40)}`);
}
