/**
 * Tests that, where they hold, spare an invariant: expressions over the object `o` and over what the function has seen
 * (`e`: it has extensions; `f`: its system is one that any code may be of; `c`: bits of its choices; `l`: it may have what
 * the rules of all resources are about). Where one does not hold, the invariant itself decides.
 */
const SHORTCUTS: Readonly<Record<string, string>> = {
  'Resource.id': '!l',
  'Resource.language': '!l',
  'Extension.url': '!run.relative&&o.modifierExtension===undefined',
  'Coding.code': 'f',
  'Coding.system': 'f',
  'cpt-2': 'o.system!==undefined',
  'qty-3': 'o.system!==undefined',
  'att-1': 'o.contentType!==undefined||o.data===undefined&&o._data===undefined',
  'per-1': 'o.end===undefined||o.start===undefined||inOrder(o.start,o.end)',
};

/** The shortcut of an invariant; undefined where there is none. */
export function shortcutOf(key: string, rule: string, extended: boolean): string | undefined {
  if (key === 'ext-1' && rule === 'Extension' && extended) return 'e!==(c!==0)';
  return Object.hasOwn(SHORTCUTS, key) ? `(${SHORTCUTS[key]})` : undefined;
}

/** A quicker test of a member's text `v`, which answers more than one question; undefined where there is none. */
export const memberShortcutOf = (rule: string, member: string): string | undefined =>
  rule === 'Coding' && member === 'system' ? '(f=isFreeSystem(v))' : undefined;

/** Whether two dates of one precision are surely in order; as texts, since such dates sort as texts. */
export const inOrder = (start: unknown, end: unknown): boolean =>
  typeof start === 'string' &&
  typeof end === 'string' &&
  start.length === end.length &&
  start.length <= 10 &&
  start <= end;
