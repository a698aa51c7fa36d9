/** The compiled functions, one for each type or backbone element, each made when it is first needed. */
import { checkBinding, replacesCode } from '../bindings.ts';
import { isOneOf } from '../profiles/slices.ts';
import { type Binding, type ObjectRule, ruleOfType } from '../rules.ts';
import { type Node, Visit } from '../visit.ts';
import { Companions } from './companions.ts';
import { Constants } from './constants.ts';
import { ExtensionTests } from './extension-tests.ts';
import { isFreeSystem } from './known-uris.ts';
import { isCleanNarrative } from './narrative.ts';
import { isReferenceTo } from './references.ts';
import { noteUse, run } from './run.ts';
import { inOrder } from './shortcuts.ts';
import { objectSource, PARAMETERS } from './source.ts';
import type { NestedTest, ObjectTest } from './test-types.ts';

/** A level has two steps of a path at the most, and a walk takes 400. */
const MAX_DEPTH = 190;

export class ObjectTests {
  readonly #objects = new Map<ObjectRule, ObjectTest>();
  readonly #resources = new Map<ObjectRule, ObjectTest>();
  readonly #shared: Readonly<Record<string, unknown>>;
  readonly #names: readonly string[];

  constructor(whole: NestedTest, contained: NestedTest) {
    const extensions = new ExtensionTests({
      any: (extension, depth, place) => this.#of(ruleOfType('Extension'), false)(extension, depth, place),
      make: (name, write) => this.#make(name, write),
    });
    const companions = new Companions(extensions);
    this.#shared = {
      maxDepth: MAX_DEPTH,
      visit: new Visit(),
      whole,
      contained,
      run,
      noteUse,
      inOrder,
      isFreeSystem,
      isReferenceTo,
      isBound,
      isOneOf,
      replacesCode,
      isCleanNarrative,
      extensions: extensions.list.bind(extensions),
      otherPart: extensions.otherPart.bind(extensions),
      companion: companions.one.bind(companions),
      companions: companions.list.bind(companions),
    };
    this.#names = Object.keys(this.#shared);
  }

  resource(resource: Node, type: string, depth: number): boolean {
    const rule = ruleOfType(type);
    return this.#of(rule, true)(resource, depth, rule.place);
  }

  #of(rule: ObjectRule, isResource: boolean): ObjectTest {
    const made = isResource ? this.#resources : this.#objects;
    let test = made.get(rule);
    if (!test) {
      test = this.#make(rule.name, (constants) => objectSource(rule, isResource, constants));
      made.set(rule, test);
    }
    return test;
  }

  /** @param name what a stack or a profile calls the function */
  #make(name: string, write: (constants: Constants) => string): ObjectTest {
    const constants = new Constants(this.#names);
    const body = write(constants);
    const values = constants.values.map((_, i) => `v${i}`);
    const children = constants.children.map((_, i) => `let c${i}=(${PARAMETERS})=>(c${i}=child(${i}))(${PARAMETERS});`);
    const text = `"use strict";${children.join('')}return function ${name.replaceAll(/\W/g, '_')}(${PARAMETERS}){${body}}`;
    const make = new Function('child', ...this.#names, ...values, text);
    const child = (i: number): ObjectTest => this.#of(constants.children[i]!.object()!, false);
    return make(child, ...Object.values(this.#shared), ...constants.values) as ObjectTest;
  }
}

function isBound(value: Node, type: string, binding: Binding): boolean {
  const visit = new Visit();
  checkBinding(value, type, binding, visit);
  return visit.issues.length === 0;
}
