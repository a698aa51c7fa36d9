/**
 * Tests that, where they hold, spare an invariant: expressions over the object `o` and over what the function has seen
 * (`e`: it has extensions; `c`: bits of its choices). Where one does not hold, the invariant itself decides.
 */
const SHORTCUTS: Readonly<Record<string, string>> = {
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

/** The one member, a text, that an invariant is about where that is often the same; undefined for all others. */
export const onlyMemberOf = (key: string): string | undefined => (key === 'Coding.system' ? 'system' : undefined);

/** Whether two dates of one precision are surely in order; as texts, since such dates sort as texts. */
export const inOrder = (start: unknown, end: unknown): boolean =>
  typeof start === 'string' &&
  typeof end === 'string' &&
  start.length === end.length &&
  start.length <= 10 &&
  start <= end;
