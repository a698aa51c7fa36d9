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
  const elements = children.flatMap((child) => elementTest(child) ?? []);
  const [always, present] = elements.length > MAX_STRAIGHT ? splitBy(elements, isNeeded) : [elements, []];
  const tests: readonly NodeTest[] = [
    ...always.map(({ test }) => test),
    ...(present.length > 0 ? [testOfPresent(present)] : []),
    ...expressions.map(({ expression }) => expressionTest(expression)),
  ];
  return allOf(tests);
}

/** Elements up to which it is quicker to look each up than to see what is there. */
const MAX_STRAIGHT = 6;

interface ElementTest {
  readonly name: string;
  readonly choice: boolean;
  /** Whether an object without the element may be wrong. */
  readonly needed: boolean;
  readonly test: NodeTest;
}

const isNeeded = ({ needed, choice }: ElementTest): boolean => needed || choice;

function splitBy<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}

/** Of elements about which nothing is asked where they are absent. */
function testOfPresent(elements: readonly ElementTest[]): NodeTest {
  const tests = new Map(elements.flatMap(({ name, test }) => [[name, test] as const, [`_${name}`, test] as const]));
  return (node) => {
    for (const key in node) if (tests.get(key)?.(node) === false) return false;
    return true;
  };
}

function allOf(tests: readonly NodeTest[]): NodeTest | undefined {
  if (tests.length < 2) return tests[0];
  return (node) => {
    for (let i = 0; i < tests.length; i++) if (!tests[i]!(node)) return false;
    return true;
  };
}

function elementTest(element: Constraint): ElementTest | undefined {
  const item = itemTest(element);
  const tally = sliceTally(element, itemTest);
  const { name, min, max, choice } = element;
  if (!item && !tally && min === 0 && max === Number.POSITIVE_INFINITY) return undefined;
  const needed = min > 0 || (tally !== undefined && !tally.isEmptyAllowed);
  const companion = `_${name}`;
  const test: NodeTest = (node) => {
    const value = node[name];
    if (choice || node[companion] !== undefined) return general(node, element, item, tally);
    if (value === undefined) return !needed;
    const list = Array.isArray(value) ? (value as readonly unknown[]) : undefined;
    const count = list?.length ?? 1;
    if (count < min || count > max) return false;
    tally?.begin();
    for (let i = 0; i < count; i++) {
      const one = list ? list[i] : value;
      if ((item && !item(one, undefined)) || (tally && !tally.add(one, undefined))) return false;
    }
    return tally === undefined || tally.end();
  };
  return { name, choice, needed, test };
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
