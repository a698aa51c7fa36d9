import { replacesCode } from '../bindings.ts';
import type { Place } from '../place.ts';
import { ruleOfType } from '../rules.ts';
import { isNode } from '../visit.ts';
import type { ExtensionTests } from './extension-tests.ts';
import { isPlainString } from './texts.ts';

/** Whether the companions of primitives (`_name`) are clean: ids and extensions, of one value or of each of a list. */
export class Companions {
  readonly #extensions: ExtensionTests;
  /** The place of extensions themselves. */
  readonly #place = ruleOfType('Element').properties.get('extension')!.place;

  constructor(extensions: ExtensionTests) {
    this.#extensions = extensions;
  }

  /** Unlike a complex element, the companion of a primitive may hold nothing but an id. */
  one(value: unknown, depth: number, place: Place): boolean {
    if (!isNode(value)) return false;
    let empty = true;
    for (const key in value) {
      empty = false;
      if (key === 'extension') {
        if (!this.#extensions.list(value['extension'], depth, place, this.#place)) return false;
      } else if (key !== 'id' || !isText(value['id'])) return false;
    }
    return !empty;
  }

  /** @param bound whether the values have a required binding, in whose place few things may stand */
  list(list: unknown, values: unknown, depth: number, place: Place, bound: boolean): boolean {
    if (!Array.isArray(list) || list.length === 0) return false;
    const valued = Array.isArray(values);
    if (valued && values.length !== list.length) return false;
    for (let i = 0; i < list.length; i++) {
      const item: unknown = list[i];
      if (item === null ? !valued : !this.one(item, depth, place)) return false;
      const alone = !valued || values[i] === null;
      if (bound && alone && item !== null && !replacesCode(item)) return false;
    }
    return true;
  }
}

const isText = (value: unknown): boolean => typeof value === 'string' && isPlainString(value);
