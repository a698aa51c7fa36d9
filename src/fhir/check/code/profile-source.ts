/** Text of the functions that tell whether an object, which keeps to R4 already, keeps to a profile too. */
import type { Constraint } from '../profiles/constraint.ts';
import { targetsOf } from '../profiles/profile-check.ts';
import { holds } from '../profiles/slices.ts';
import { Constants } from './constants.ts';
import { elementTest, itemTest } from './element-tests.ts';
import { expressionTest } from './expression-tests.ts';
import { isTarget } from './references.ts';
import { isKeptByAll, sliceTally, textsOfSlices } from './slice-tally.ts';
import type { NodeTest } from './test-types.ts';

/** Slices up to which it is quicker to compare the texts of each than to look them up. */
const MAX_COMPARED = 8;

/** Elements up to which it is quicker to look each up than to see what is there. */
const MAX_BY_NAME = 6;

/** The test of an object and of all in it; undefined where nothing is demanded. */
export function profileTest(constraint: Constraint): NodeTest | undefined {
  const constants = new Constants([]);
  const body = new ProfileSource(constants).object(constraint, 'o');
  if (body === '') return undefined;
  const names = constants.values.map((_, i) => `v${i}`);
  const name = `profile_${constraint.name.replaceAll(/\W/g, '_')}`;
  const text = `"use strict";return function ${name}(o){${body}return true;}`;
  return new Function(...names, text)(...constants.values) as NodeTest;
}

/** Statements that return false where something is wrong. Each of the names they make is made once. */
class ProfileSource {
  readonly #constants: Constants;
  #made = 0;

  constructor(constants: Constants) {
    this.#constants = constants;
  }

  /** @param object name of the variable that holds it */
  object({ children, expressions }: Constraint, object: string): string {
    const reads: string[] = [];
    const read = (member: string): string => {
      const name = this.#name();
      reads.push(`case "${member}":${name}=${object}[k];break;`);
      return name;
    };
    const many = children.length > MAX_BY_NAME;
    const elements = children.map((child) => this.#element(child, object, many ? read : undefined)).join('');
    const tests = expressions.map(({ expression }) => {
      return `if(!${this.#constants.value(expressionTest(expression))}(${object}))return false;`;
    });
    const loop = `for(const k in ${object})switch(k){${reads.join('')}}`;
    const names = reads.map((line) => /:(\w+)=/.exec(line)![1]);
    return [reads.length > 0 ? `let ${names.join(',')};${loop}` : '', elements, ...tests].join('');
  }

  #element(element: Constraint, object: string, read = (member: string) => `${object}.${member}`): string {
    const { name, min, max, choice } = element;
    const whole = elementTest(element, profileTest);
    if (!whole) return '';
    const test = `if(!${this.#constants.value(whole)}(${object}))return false;`;
    if (choice) return test;
    const [value, item] = [this.#name(), this.#name()];
    const slices = this.#slices(element, item);
    const each = `${this.#item(element, item)}${slices.each}`;
    const counted = min > 0 || max !== Number.POSITIVE_INFINITY;
    const count = counted ? `if(n<${min}${max === Number.POSITIVE_INFINITY ? '' : `||n>${max}`})return false;` : '';
    const loop =
      each === '' ? '' : `for(let i=0;i<n;i++){const ${item}=Array.isArray(${value})?${value}[i]:${value};${each}}`;
    const absent = min > 0 || slices.needed ? 'return false;' : '';
    return (
      `if(${read(`_${name}`)}!==undefined){${test}}else{const ${value}=${read(name)};` +
      `if(${value}===undefined){${absent}}else{const n=Array.isArray(${value})?${value}.length:1;` +
      `${count}${slices.before}${loop}${slices.after}}}`
    );
  }

  #item(element: Constraint, item: string): string {
    const { types, profiles, fixed, pattern, binding, sliceName } = element;
    const tests: string[] = [];
    if (profiles.length > 0 && sliceName === undefined) {
      const known = this.#constants.value(profiles);
      tests.push(`if(typeof ${item}.url==="string"&&!${known}.includes(${item}.url))return false;`);
    }
    const targets = types && targetsOf(types, undefined);
    if (targets) {
      const test = this.#constants.value(isTarget);
      tests.push(`if(!${test}(${item}.reference,${this.#constants.value(targets)}))return false;`);
    }
    tests.push(this.object(element, item));
    const inside = tests.join('');
    const ofNode = inside && `if(typeof ${item}==="object"&&${item}!==null&&!Array.isArray(${item})){${inside}}`;
    if (fixed === undefined && pattern === undefined && !binding) return ofNode;
    const test = this.#constants.value(holds);
    return `if(${item}!==undefined&&!${test}(${item},${this.#constants.value(element)}))return false;${ofNode}`;
  }

  #slices(element: Constraint, item: string): SliceSource {
    if (element.slices.length === 0) return NO_SLICES;
    const texts = textsOfSlices(element);
    if (!texts) return this.#tallied(element, item);
    const rows = element.slices.flatMap((slice, i) => {
      const test = this.#item(slice, item);
      return test === '' && isKeptByAll(slice) ? [] : [{ slice, test, texts: texts[i]!, count: this.#name() }];
    });
    if (rows.length > MAX_COMPARED) return this.#tallied(element, item);
    return {
      needed: rows.some(({ slice }) => slice.min > 0),
      before: rows.map(({ count }) => `let ${count}=0;`).join(''),
      each: rows
        .map(({ slice, test, texts, count }) => {
          const compared = texts.map(([name, text]) => `${item}.${name}===${JSON.stringify(text)}`).join('&&');
          const once =
            slice.max === Number.POSITIVE_INFINITY ? `${count}++;` : `if(++${count}>${slice.max})return false;`;
          return `if(${compared}){${once}${test}}`;
        })
        .join('else '),
      after: rows
        .filter(({ slice }) => slice.min > 0)
        .map(({ slice, count }) => `if(${count}<${slice.min})return false;`)
        .join(''),
    };
  }

  #tallied(element: Constraint, item: string): SliceSource {
    const tally = sliceTally(element, (slice) => itemTest(slice, profileTest));
    if (!tally) return NO_SLICES;
    const name = this.#constants.value(tally);
    return {
      needed: !tally.isEmptyAllowed,
      before: `${name}.begin();`,
      each: `if(!${name}.add(${item},undefined))return false;`,
      after: `if(!${name}.end())return false;`,
    };
  }

  #name(): string {
    return `x${this.#made++}`;
  }
}

interface SliceSource {
  /** Whether an object without the element is wrong. */
  readonly needed: boolean;
  readonly before: string;
  readonly each: string;
  readonly after: string;
}

const NO_SLICES: SliceSource = { needed: false, before: '', each: '', after: '' };
