/** The compiled functions, one for each type or backbone element, each made when it is first needed. */
import { checkBinding } from '../bindings.ts';
import { type Binding, type ObjectRule, ruleOfType } from '../rules.ts';
import { isNode, type Node, Visit } from '../visit.ts';
import { Constants } from './constants.ts';
import { isCleanNarrative } from './narrative.ts';
import { type Place, placeOfType } from './place.ts';
import { isReferenceTo } from './references.ts';
import { noteUse } from './run.ts';
import { inOrder } from './shortcuts.ts';
import { objectSource, PARAMETERS } from './source.ts';
import { isPlainString } from './texts.ts';

export type ObjectTest = (object: Node, depth: number, place: Place) => boolean;
/** Whether a resource inside another is clean. */
export type NestedTest = (value: unknown, depth: number) => boolean;

/** A level has two steps of a path at the most, and a walk takes 400. */
const MAX_DEPTH = 190;

export class ObjectTests {
  readonly #objects = new Map<ObjectRule, ObjectTest>();
  readonly #resources = new Map<ObjectRule, ObjectTest>();
  readonly #shared: Readonly<Record<string, unknown>>;

  constructor(whole: NestedTest, contained: NestedTest) {
    this.#shared = {
      maxDepth: MAX_DEPTH,
      visit: new Visit(),
      whole,
      contained,
      noteUse,
      inOrder,
      isReferenceTo,
      isBound,
      isCleanNarrative,
      extensions: (list: unknown, depth: number, place: Place) => this.#extensions(list, depth, place),
      companion: (value: unknown, depth: number, place: Place) => this.#companion(value, depth, place),
      companions: (list: unknown, values: unknown, depth: number, place: Place) =>
        this.#companions(list, values, depth, place),
    };
  }

  resource(resource: Node, type: string, depth: number): boolean {
    return this.#of(ruleOfType(type), true)(resource, depth, placeOfType(type));
  }

  #of(rule: ObjectRule, isResource: boolean): ObjectTest {
    const made = isResource ? this.#resources : this.#objects;
    let test = made.get(rule);
    if (!test) {
      test = this.#compile(rule, isResource);
      made.set(rule, test);
    }
    return test;
  }

  #compile(rule: ObjectRule, isResource: boolean): ObjectTest {
    const names = Object.keys(this.#shared);
    const constants = new Constants(names);
    const body = objectSource(rule, isResource, constants);
    const values = constants.values.map((_, i) => `v${i}`);
    const children = constants.children.map((_, i) => `let c${i}=(${PARAMETERS})=>(c${i}=child(${i}))(${PARAMETERS});`);
    const memories = Array.from({ length: constants.memories }, (_, i) => `let m${i};`);
    const text = `"use strict";${children.join('')}${memories.join('')}return function(${PARAMETERS}){${body}}`;
    const make = new Function('child', ...names, ...values, text);
    const child = (i: number): ObjectTest => this.#of(constants.children[i]!.object()!, false);
    return make(child, ...Object.values(this.#shared), ...constants.values) as ObjectTest;
  }

  #extensions(list: unknown, depth: number, place: Place): boolean {
    if (!Array.isArray(list) || list.length === 0) return false;
    const test = this.#of(ruleOfType('Extension'), false);
    for (let i = 0; i < list.length; i++) {
      const item: unknown = list[i];
      if (!isNode(item) || !test(item, depth, place)) return false;
    }
    return true;
  }

  /** Unlike a complex element, the companion of a primitive may hold nothing but an id. */
  #companion(value: unknown, depth: number, place: Place): boolean {
    if (!isNode(value)) return false;
    let empty = true;
    for (const key in value) {
      empty = false;
      const item = value[key];
      if (key === 'extension' ? !this.#extensions(item, depth, place) : key !== 'id' || !isText(item)) return false;
    }
    return !empty;
  }

  #companions(list: unknown, values: unknown, depth: number, place: Place): boolean {
    if (!Array.isArray(list) || list.length === 0) return false;
    const valued = Array.isArray(values);
    if (valued && values.length !== list.length) return false;
    for (let i = 0; i < list.length; i++) {
      if (list[i] === null ? !valued : !this.#companion(list[i], depth, place)) return false;
    }
    return true;
  }
}

const isText = (value: unknown): boolean => typeof value === 'string' && isPlainString(value);

function isBound(value: Node, type: string, binding: Binding): boolean {
  const visit = new Visit();
  checkBinding(value, type, binding, visit);
  return visit.issues.length === 0;
}
