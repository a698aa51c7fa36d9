/** Every text, number and flag that stands in a value; addresses of extensions left out, since R5 has elements instead. */
export function leavesOf(value: unknown, found = new Set<unknown>()): Set<unknown> {
  if (Array.isArray(value)) {
    for (const item of value) leavesOf(item, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'url' && isExtension(value)) continue;
      // A size is a number in R4 and a text in R5.
      leavesOf(key === 'size' ? String(item) : item, found);
    }
  } else {
    found.add(value);
  }
  return found;
}

const isExtension = (value: object): boolean =>
  !('resourceType' in value) && Object.keys(value).some((name) => name === 'extension' || /^_?value[A-Z]/.test(name));
