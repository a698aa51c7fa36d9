import type { Place } from '../place.ts';
import { hasScheme } from '../primitives.ts';
import type { Constraint, Profile } from '../profiles/constraint.ts';
import { extensionProfiles, isOwnUrl, mayStandAt } from '../profiles/extensions.ts';
import { ruleOfType } from '../rules.ts';
import { isNode, type Node } from '../visit.ts';
import type { Constants } from './constants.ts';
import { extensionSource, isPlainExtension } from './extension-source.ts';
import { profileTest } from './profile-source.ts';
import { run } from './run.ts';
import type { ObjectTest } from './test-types.ts';

interface Compiler {
  /** Whether an extension keeps to R4, whatever its url. */
  readonly any: ObjectTest;
  readonly make: (name: string, write: (constants: Constants) => string) => ObjectTest;
}

/** Bits of a number in which the extensions that may stand once are kept. */
const BITS = 31;

/** An extension of which the definition is known. */
interface Known {
  readonly profile: Profile;
  /** Made when it is first needed. */
  test: ObjectTest;
  /** By the index of a place. */
  readonly mayStand: (boolean | undefined)[];
  /** From 0 among those that may stand once; -1 for one that may be repeated. */
  readonly once: number;
}

/** Whether lists of extensions are clean, by R4 and by the definitions of those that are known. */
export class ExtensionTests {
  readonly #compiler: Compiler;
  readonly #known = new Map<string, Known>();

  constructor(compiler: Compiler) {
    this.#compiler = compiler;
    let once = 0;
    for (const [url, profile] of extensionProfiles()) {
      const known: Known = {
        profile,
        test: (item, depth, place) => {
          known.test = this.#test(profile.root);
          return known.test(item, depth, place);
        },
        mayStand: [],
        once: profile.root.max === 1 ? once++ : -1,
      };
      this.#known.set(url, known);
    }
  }

  /**
   * @param owner the place of the element that has the extensions
   * @param place the place of the extensions
   */
  list(list: unknown, depth: number, owner: Place, place: Place): boolean {
    if (!Array.isArray(list) || list.length === 0) return false;
    let low = 0;
    let high = 0;
    for (let i = 0; i < list.length; i++) {
      const item: unknown = list[i];
      if (!isNode(item)) return false;
      const { url } = item;
      if (typeof url !== 'string') return false;
      const known = this.#known.get(url);
      if (known === undefined) {
        if (isOwnUrl(url) || !this.#compiler.any(item, depth, place)) return false;
        if (!hasScheme(url)) run.relative = true;
        continue;
      }
      const { once } = known;
      if (once >= 0) {
        if (once < BITS) {
          if ((low & (1 << once)) !== 0) return false;
          low |= 1 << once;
        } else if (once < 2 * BITS) {
          if ((high & (1 << (once - BITS))) !== 0) return false;
          high |= 1 << (once - BITS);
        } else if (isRepeated(list, i, url)) return false;
      }
      if (!(known.mayStand[owner.index] ?? this.#mayStand(known, owner)) || !known.test(item, depth, place))
        return false;
    }
    return true;
  }

  /**
   * A part that the definition does not list, of an extension that may have more. Where it is itself an extension that is
   * known, the walk tells whether it may stand there.
   */
  otherPart(item: Node, depth: number, place: Place): boolean {
    const { url } = item;
    if (typeof url !== 'string') return false;
    if (!url.includes(':')) return this.#compiler.any(item, depth, place);
    return !this.#known.has(url) && !isOwnUrl(url) && this.#compiler.any(item, depth, placeOfParts());
  }

  #mayStand({ profile, mayStand }: Known, owner: Place): boolean {
    const may = mayStandAt(profile, owner);
    mayStand[owner.index] = may;
    return may;
  }

  #test(root: Constraint): ObjectTest {
    if (isPlainExtension(root)) return this.#plain(root);
    const more = profileTest(root);
    const { any } = this.#compiler;
    return more ? (item, depth, place) => any(item, depth, place) && more(item) : any;
  }

  #plain(constraint: Constraint): ObjectTest {
    const rule = ruleOfType('Extension');
    return this.#compiler.make(`Extension_${constraint.sliceName ?? ''}`, (constants) =>
      extensionSource(constraint, rule, constants, (part) => constants.value(this.#plain(part))),
    );
  }
}

const placeOfParts = (): Place => ruleOfType('Extension').properties.get('extension')!.place;

function isRepeated(list: readonly unknown[], before: number, url: string): boolean {
  for (let i = 0; i < before; i++) if ((list[i] as Node)['url'] === url) return true;
  return false;
}
