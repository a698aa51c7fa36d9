import { Failure } from '../../kernel/failure.ts';
import type { CodeSystem } from './code-system.ts';
import type { Truth } from './truth.ts';
import { UnknownHere } from './unknown-here.ts';

/** A filter of a ValueSet (valueset-filter-operator.html), on one code system. */
export interface CodeFilter {
  readonly property: string;
  readonly op: string;
  readonly value: string;
  /** Where it stands in what was sent. */
  readonly expression: string;
}

type Test = (system: CodeSystem, code: string, value: string) => Truth;

const isSelf = (system: CodeSystem, code: string, value: string): boolean =>
  system.find(value)?.code === (system.find(code)?.code ?? code);

const isA: Test = (system, code, value) => isSelf(system, code, value) || system.isBelow(code, value);

const members = (value: string): string[] => value.split(',').map((one) => one.trim());

const TESTS: Readonly<Record<string, Test>> = {
  'concept is-a': isA,
  'concept descendent-of': (system, code, value) => !isSelf(system, code, value) && system.isBelow(code, value),
  'concept is-not-a': (system, code, value) => {
    const within = isA(system, code, value);
    return within === undefined ? undefined : !within;
  },
  'concept generalizes': (system, code, value) => isSelf(system, code, value) || system.isBelow(value, code),
  'concept =': isSelf,
  'concept in': (system, code, value) => members(value).some((one) => isSelf(system, code, one)),
  'concept not-in': (system, code, value) => !members(value).some((one) => isSelf(system, code, one)),
  'parent =': (system, code, value) =>
    system.parents(code).includes(value) || (system.complete && system.below(value) !== undefined ? false : undefined),
  'child =': (system, code, value) =>
    system.children(code).includes(value) || (system.complete && system.below(code) !== undefined ? false : undefined),
};

const nameOf = ({ property, op }: CodeFilter): string => `${property === 'code' ? 'concept' : property} ${op}`;

/**
 * @throws Failure `unprocessable` for a filter that is not understood, or a code that the system does not have
 */
export function checkFilter(filter: CodeFilter, system: CodeSystem): void {
  const name = nameOf(filter);
  const { expression } = filter;
  if (!Object.hasOwn(TESTS, name))
    throw new UnknownHere(
      'unprocessable',
      `There is no filter ${name.slice(0, 80)} here; there are ${Object.keys(TESTS).join(', ')}`,
      { expression },
    );
  for (const code of name.endsWith('in') ? members(filter.value) : [filter.value])
    if (!system.find(code))
      throw new (system.complete ? Failure : UnknownHere)(
        'unprocessable',
        `${system.url} has no code ${code.slice(0, 80)} here`,
        { expression },
      );
}

export const passes = (filter: CodeFilter, system: CodeSystem, code: string): Truth =>
  TESTS[nameOf(filter)]!(system, code, filter.value);

/** All codes that pass, where the system can list them without being gone through; undefined for other filters. */
export function* listed(filter: CodeFilter, system: CodeSystem): Generator<string> {
  const name = nameOf(filter);
  const code = system.find(filter.value)?.code ?? filter.value;
  if (name === 'concept is-a' || name === 'concept =') yield code;
  if (name === 'concept is-a' || name === 'concept descendent-of') yield* belowOf(system, code, filter);
  if (name === 'concept in') yield* members(filter.value);
  if (name === 'parent =') yield* system.children(code);
}

export const isListed = (filter: CodeFilter): boolean =>
  ['concept is-a', 'concept descendent-of', 'concept =', 'concept in', 'parent ='].includes(nameOf(filter));

function belowOf(system: CodeSystem, code: string, { expression }: CodeFilter): Iterable<string> {
  const below = system.below(code);
  if (!below)
    throw new UnknownHere(
      'unprocessable',
      `What is below ${code.slice(0, 80)} cannot be listed: of ${system.url} not all is imported, or not its hierarchy`,
      { expression },
    );
  return below;
}
