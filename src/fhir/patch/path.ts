/** Paths of a FHIRPath Patch: which elements they select, and where these stand. */
import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../../kernel/failure.ts';
import { type Expression, parseExpression } from '../search/expression-syntax.ts';
import { childrenOf, type Element, propertiesNamed, ruleOf } from './element.ts';

/** Longer paths are refused unread. */
const MAX_LENGTH = 2000;
/** Most elements that one path may look at, so that conditions inside conditions cannot hold the process. */
const MAX_STEPS = 200_000;
const BASE_TYPES: ReadonlySet<string> = new Set(['Resource', 'DomainResource']);

type Focus = readonly Element[];
type Call = Extract<Expression, { k: 'call' }>;

/** @throws Failure `invalid` for what is no path that a patch can have */
export function parsePath(source: string): Expression {
  if (source.length > MAX_LENGTH) throw refused(`The path is longer than ${MAX_LENGTH} characters`);
  return parseExpression(source);
}

/** One path at work on one resource. */
export class PathSelection {
  readonly #root: Element;
  #steps = 0;

  constructor(root: Element) {
    this.#root = root;
  }

  /** @throws Failure `invalid` for names that R4 does not have there, and functions that are not known */
  select(expression: Expression): Focus {
    return this.#evaluate(expression, [this.#root]);
  }

  #evaluate(expression: Expression, focus: Focus): Focus {
    switch (expression.k) {
      case 'literal':
        return [{ value: expression.value }];
      case 'variable':
        return this.#variable(expression.name, focus);
      case 'start':
        return this.#start(expression.name, focus);
      case 'property':
        return this.#children(this.#evaluate(expression.of, focus), expression.name);
      case 'item':
        return this.#evaluate(expression.of, focus).slice(expression.at, expression.at + 1);
      case 'as':
        return this.#evaluate(expression.of, focus).filter((element) => isOf(element, expression.type));
      case 'is':
        return this.#evaluate(expression.of, focus).map((element) => ({ value: isOf(element, expression.type) }));
      case 'union':
        return [...this.#evaluate(expression.left, focus), ...this.#evaluate(expression.right, focus)];
      case 'and':
        return [{ value: this.#holds(expression.left, focus) && this.#holds(expression.right, focus) }];
      case 'or':
        return [{ value: this.#holds(expression.left, focus) || this.#holds(expression.right, focus) }];
      case 'equal':
      case 'unequal':
        return this.#compare(expression.left, expression.right, expression.k === 'equal', focus);
      case 'call':
        return this.#call(expression, expression.of ? this.#evaluate(expression.of, focus) : focus);
    }
  }

  #variable(name: string, focus: Focus): Focus {
    if (name === '$this') return focus;
    if (name === 'resource' || name === 'context') return [this.#root];
    throw refused(`The path has a variable that is not known: ${name}`);
  }

  #start(name: string, focus: Focus): Focus {
    if (name === this.#root.type || BASE_TYPES.has(name)) return [this.#root];
    if (/^[A-Z]/.test(name)) throw refused(`The path begins at ${name}, and the resource is a ${this.#root.type}`);
    return this.#children(focus, name);
  }

  #children(focus: Focus, name: string): Focus {
    const rules = focus.map(ruleOf);
    if (focus.length > 0 && rules.every((rule) => rule === undefined || propertiesNamed(rule, name).length === 0))
      throw refused(`R4 has no element ${name} in ${rules[0]?.name ?? 'a value'}`);
    return focus.flatMap((element) => this.#counted(childrenOf(element, name)));
  }

  #counted(found: Focus): Focus {
    this.#steps += found.length + 1;
    if (this.#steps > MAX_STEPS) throw new Failure('too-costly', `The path looks at more than ${MAX_STEPS} elements`);
    return found;
  }

  #holds(condition: Expression, focus: Focus): boolean {
    return isTrue(this.#evaluate(condition, focus));
  }

  #compare(left: Expression, right: Expression, whenEqual: boolean, focus: Focus): Focus {
    const a = this.#evaluate(left, focus).map(({ value }) => value);
    const b = this.#evaluate(right, focus).map(({ value }) => value);
    if (a.length === 0 || b.length === 0) return [];
    return [{ value: isDeepStrictEqual(a, b) === whenEqual }];
  }

  #call(call: Call, focus: Focus): Focus {
    this.#counted(focus);
    const [argument] = call.args;
    switch (call.name) {
      case 'where':
        return focus.filter((element) => this.#holds(given(call, argument), [element]));
      case 'exists':
        if (!argument) return [{ value: focus.length > 0 }];
        return [{ value: focus.some((element) => this.#holds(argument, [element])) }];
      case 'empty':
        return [{ value: focus.length === 0 }];
      case 'not':
        return focus.length === 0 ? [] : [{ value: !isTrue(focus) }];
      case 'count':
        return [{ value: focus.length }];
      case 'first':
        return focus.slice(0, 1);
      case 'last':
        return focus.slice(-1);
      case 'tail':
        return focus.slice(1);
      case 'skip':
        return focus.slice(wholeOf(call));
      case 'take':
        return focus.slice(0, wholeOf(call));
      case 'single':
        if (focus.length > 1) throw refused('The path says single(), and there are several');
        return focus;
      case 'as':
      case 'ofType':
        return focus.filter((element) => isOf(element, typeOf(call)));
      case 'extension':
        return this.#extensions(focus, textOf(call));
      case 'hasExtension':
        return [{ value: this.#extensions(focus, textOf(call)).length > 0 }];
      case 'startsWith':
      case 'endsWith':
        return this.#textTest(call, call.name, focus);
      case 'contains':
        return this.#textTest(call, 'includes', focus);
      case 'resolve':
        throw refused('A patch cannot reach other resources: the path has resolve()');
      default:
        throw refused(`The path has a function that patches do not know: ${call.name}()`);
    }
  }

  #extensions(focus: Focus, url: string): Focus {
    return focus
      .flatMap((element) => this.#counted(childrenOf(element, 'extension')))
      .filter(({ value }) => (value as { readonly url?: unknown } | undefined)?.url === url);
  }

  #textTest(call: Call, test: 'startsWith' | 'endsWith' | 'includes', focus: Focus): Focus {
    const part = textOf(call);
    return focus.map(({ value }) => ({ value: typeof value === 'string' && value[test](part) }));
  }
}

const isTrue = (focus: Focus): boolean => focus.length > 0 && focus[0]!.value === true;

const isOf = ({ type, value }: Element, wanted: string): boolean =>
  (type === 'Resource' ? (value as { readonly resourceType?: string }).resourceType : type) === wanted;

function given(call: Call, argument: Expression | undefined): Expression {
  if (!argument) throw refused(`${call.name}() in the path needs an argument`);
  return argument;
}

function wholeOf(call: Call): number {
  const argument = given(call, call.args[0]);
  if (argument.k === 'literal' && Number.isInteger(argument.value)) return argument.value as number;
  throw refused(`${call.name}() in the path needs a whole number`);
}

function textOf(call: Call): string {
  const argument = given(call, call.args[0]);
  if (argument.k === 'literal' && typeof argument.value === 'string') return argument.value;
  throw refused(`${call.name}() in the path needs a text`);
}

/** `Quantity`, or `FHIR.Quantity`. */
function typeOf(call: Call): string {
  const argument = given(call, call.args[0]);
  if (argument.k === 'start' || argument.k === 'property') return argument.name;
  throw refused(`${call.name}() in the path needs the name of a type`);
}

const refused = (message: string): Failure => new Failure('invalid', message);
