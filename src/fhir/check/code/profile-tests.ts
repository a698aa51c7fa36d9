/** Functions that tell whether an object, which keeps to R4 already, keeps to a profile too. */
import type { Constraint } from '../profiles/constraint.ts';
import { itemsOf } from '../profiles/items.ts';
import { targetsOf } from '../profiles/profile-check.ts';
import { holds } from '../profiles/slices.ts';
import { isNode, type Node } from '../visit.ts';
import { expressionTest } from './expression-tests.ts';
import { isTarget } from './references.ts';
import { type SliceTally, sliceTally } from './slice-tally.ts';
import type { NodeTest, ValueTest } from './test-types.ts';

/** Undefined where nothing is demanded. */
export function objectTest({ children, expressions }: Constraint): NodeTest | undefined {
  const tests: readonly NodeTest[] = [
    ...children.flatMap((child) => elementTest(child) ?? []),
    ...expressions.map(({ expression }) => expressionTest(expression)),
  ];
  return allOf(tests);
}

function allOf(tests: readonly NodeTest[]): NodeTest | undefined {
  if (tests.length < 2) return tests[0];
  return (node) => {
    for (let i = 0; i < tests.length; i++) if (!tests[i]!(node)) return false;
    return true;
  };
}

function elementTest(element: Constraint): NodeTest | undefined {
  const test = itemTest(element);
  const tally = sliceTally(element, itemTest);
  const { name, min, max, choice } = element;
  if (!test && !tally && min === 0 && max === Number.POSITIVE_INFINITY) return undefined;
  const companion = `_${name}`;
  return (node) => {
    const value = node[name];
    if (choice || node[companion] !== undefined) return general(node, element, test, tally);
    if (value === undefined) return min === 0 && (tally === undefined || tally.isEmptyAllowed);
    const list = Array.isArray(value) ? (value as readonly unknown[]) : undefined;
    const count = list?.length ?? 1;
    if (count < min || count > max) return false;
    tally?.begin();
    for (let i = 0; i < count; i++) {
      const item = list ? list[i] : value;
      if ((test && !test(item, undefined)) || (tally && !tally.add(item, undefined))) return false;
    }
    return tally === undefined || tally.end();
  };
}

/** With choices, and with companions in place of values. */
function general(node: Node, element: Constraint, test: ValueTest | undefined, tally: SliceTally | undefined): boolean {
  const items = itemsOf(node, element);
  if (items.length < element.min || items.length > element.max) return false;
  tally?.begin();
  for (const { value, type } of items) {
    if ((test && !test(value, type)) || (tally && !tally.add(value, type))) return false;
  }
  return tally === undefined || tally.end();
}

/** Undefined where nothing is demanded of a single item. */
function itemTest(element: Constraint): ValueTest | undefined {
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
