/** Invariants of R4's datatypes (datatypes.html, metadatatypes.html, elementdefinition.html is in conformance.ts). */
import { isAfter } from '../date-order.ts';
import type { Node } from '../visit.ts';
import { child, count, has, hasAny, hasChoice, type InvariantTable, invariant, items } from './invariant.ts';

const UCUM = 'http://unitsofmeasure.org';

const codedValue = (node: Node): boolean =>
  (!has(node, 'value') || has(node, 'code')) && (!has(node, 'system') || node['system'] === UCUM);

/** Compared only where both are in the same unit. */
function inOrder(low: Node, high: Node): boolean {
  const sameUnit = low['system'] === high['system'] && low['code'] === high['code'] && low['unit'] === high['unit'];
  const [from, to] = [low['value'], high['value']];
  return !sameUnit || typeof from !== 'number' || typeof to !== 'number' || from <= to;
}

const notNegative = (value: unknown): boolean => typeof value !== 'number' || value >= 0;

const MEALS: ReadonlySet<unknown> = new Set(['C', 'CM', 'CD', 'CV']);

export const DATATYPES: InvariantTable = {
  Extension: [
    invariant('ext-1', 'an extension has either a value or extensions of its own', (node) => {
      return has(node, 'extension') !== hasChoice(node, 'value');
    }),
  ],
  Attachment: [
    invariant('att-1', 'data needs a content type', (node) => !has(node, 'data') || has(node, 'contentType')),
  ],
  ContactPoint: [invariant('cpt-2', 'a value needs a system', (node) => !has(node, 'value') || has(node, 'system'))],
  Period: [invariant('per-1', 'start must not be after end', (node) => !isAfter(node['start'], node['end']))],
  Range: [invariant('rng-2', 'low must not be above high', (node) => inOrder(child(node, 'low'), child(node, 'high')))],
  Ratio: [
    invariant('rat-1', 'numerator and denominator come together, or an extension in their place', (node) => {
      return has(node, 'numerator') === has(node, 'denominator') && hasAny(node, 'numerator', 'extension');
    }),
  ],
  Quantity: [invariant('qty-3', 'a unit code needs a system', (node) => !has(node, 'code') || has(node, 'system'))],
  Age: [
    invariant('age-1', 'an age is positive, with a UCUM code', (node) => {
      return codedValue(node) && (typeof node['value'] !== 'number' || node['value'] > 0);
    }),
  ],
  Distance: [invariant('dis-1', 'a distance has a UCUM code', codedValue)],
  Count: [
    invariant('cnt-3', 'a count is a whole number with the UCUM code 1', (node) => {
      const value = node['value'];
      const isWhole = typeof value !== 'number' || Number.isInteger(value);
      return codedValue(node) && isWhole && (!has(node, 'code') || node['code'] === '1');
    }),
  ],
  Duration: [
    invariant('drt-1', 'the unit code of a duration is of UCUM and has a value', (node) => {
      return !has(node, 'code') || (node['system'] === UCUM && has(node, 'value'));
    }),
  ],
  'Timing.repeat': [
    invariant('tim-1', 'duration needs a unit', (node) => !has(node, 'duration') || has(node, 'durationUnit')),
    invariant('tim-2', 'period needs a unit', (node) => !has(node, 'period') || has(node, 'periodUnit')),
    invariant('tim-4', 'duration must not be negative', (node) => notNegative(node['duration'])),
    invariant('tim-5', 'period must not be negative', (node) => notNegative(node['period'])),
    invariant('tim-6', 'periodMax needs a period', (node) => !has(node, 'periodMax') || has(node, 'period')),
    invariant('tim-7', 'durationMax needs a duration', (node) => !has(node, 'durationMax') || has(node, 'duration')),
    invariant('tim-8', 'countMax needs a count', (node) => !has(node, 'countMax') || has(node, 'count')),
    invariant('tim-9', 'offset needs an event that is no meal', (node) => {
      return !has(node, 'offset') || (has(node, 'when') && !items(node['when']).some((code) => MEALS.has(code)));
    }),
    invariant('tim-10', 'timeOfDay and when exclude each other', (node) => count(node, 'timeOfDay', 'when') < 2),
  ],
  TriggerDefinition: [
    invariant(
      'trd-1',
      'data and timing exclude each other',
      (node) => !has(node, 'data') || !hasChoice(node, 'timing'),
    ),
    invariant('trd-2', 'a condition needs data', (node) => !has(node, 'condition') || has(node, 'data')),
    invariant('trd-3', 'the type says what must be given', (node) => {
      const type = node['type'];
      if (type === 'named-event') return has(node, 'name');
      if (type === 'periodic') return hasChoice(node, 'timing');
      return typeof type !== 'string' || !type.startsWith('data-') || has(node, 'data');
    }),
  ],
  'DataRequirement.codeFilter': [
    invariant('drq-1', 'either path or searchParam', (node) => count(node, 'path', 'searchParam') === 1),
  ],
  'DataRequirement.dateFilter': [
    invariant('drq-2', 'either path or searchParam', (node) => count(node, 'path', 'searchParam') === 1),
  ],
  Expression: [invariant('exp-1', 'an expression or a reference', (node) => hasAny(node, 'expression', 'reference'))],
};
