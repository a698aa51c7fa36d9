/** Tests of the values that an object has of one element, with choices of types and with companions in place of values. */
import type { Constraint } from '../profiles/constraint.ts';
import { itemsOf } from '../profiles/items.ts';
import { targetsOf } from '../profiles/profile-check.ts';
import { holds } from '../profiles/slices.ts';
import { isNode } from '../visit.ts';
import { isTarget } from './references.ts';
import { sliceTally } from './slice-tally.ts';
import type { NodeTest, ValueTest } from './test-types.ts';

/** Makes the test of an object; undefined where nothing is demanded. */
type ObjectTestMaker = (constraint: Constraint) => NodeTest | undefined;

/** Undefined where nothing is demanded. */
export function elementTest(element: Constraint, objectTest: ObjectTestMaker): NodeTest | undefined {
  const test = itemTest(element, objectTest);
  const tally = sliceTally(element, (slice) => itemTest(slice, objectTest));
  const { min, max } = element;
  if (!test && !tally && min === 0 && max === Number.POSITIVE_INFINITY) return undefined;
  return (node) => {
    const items = itemsOf(node, element);
    if (items.length < min || items.length > max) return false;
    tally?.begin();
    for (const { value, type } of items) {
      if ((test && !test(value, type)) || (tally && !tally.add(value, type))) return false;
    }
    return tally === undefined || tally.end();
  };
}

/** Undefined where nothing is demanded of a single item. */
export function itemTest(element: Constraint, objectTest: ObjectTestMaker): ValueTest | undefined {
  const tests: ValueTest[] = [];
  const { types, profiles, fixed, pattern, binding } = element;
  if (profiles.length > 0 && element.sliceName === undefined) {
    tests.push((value) => !isNode(value) || typeof value['url'] !== 'string' || profiles.includes(value['url']));
  }
  if (types && element.choice) {
    const names = new Set(types.map(({ code }) => code));
    tests.push((_, type) => type === undefined || names.has(type));
  }
  if (types?.some(({ targets }) => targets)) {
    const [plain, ofReference] = [targetsOf(types, undefined), targetsOf(types, 'Reference')];
    tests.push((value, type) => {
      const targets = type === undefined ? plain : type === 'Reference' ? ofReference : undefined;
      return !isNode(value) || isTarget(value['reference'], targets);
    });
  }
  if (fixed !== undefined || pattern !== undefined || binding) {
    tests.push((value) => value === undefined || holds(value, element));
  }
  const inside = objectTest(element);
  if (inside) tests.push((value) => !isNode(value) || inside(value));
  if (tests.length < 2) return tests[0];
  return (value, type) => tests.every((test) => test(value, type));
}
