/** Members of JSON objects that stand twice in the text: JSON.parse keeps the last of them and says nothing. */

/** All members of all objects in a parsed value. */
export function countMembers(value: unknown): number {
  let members = 0;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (typeof value[i] === 'object') members += countMembers(value[i]);
    return members;
  }
  if (typeof value !== 'object' || value === null) return 0;
  for (const key in value) {
    members++;
    const item = (value as Record<string, unknown>)[key];
    if (typeof item === 'object') members += countMembers(item);
  }
  return members;
}

/** The offset of the quotation mark that ends the string which begins at `start`. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let from = end;
    while (text.charCodeAt(from - 1) === 0x5c) from--;
    if ((end - from) % 2 === 0) return end;
  }
  return text.length;
}

/** The first name that an object of a JSON text gives twice, and the offset of its second place. */
export function repeatedMember(text: string): { readonly name: string; readonly at: number } | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (c === '{') open.push(new Set());
    else if (c === '[') open.push(undefined);
    else if (c === '}' || c === ']') open.pop();
    else if (c === '"') {
      const start = at;
      at = endOfString(text, at);
      const names = open.at(-1);
      if (names === undefined || !isBeforeColon(text, at + 1)) continue;
      const name = JSON.parse(text.slice(start, at + 1)) as string;
      if (names.has(name)) return { name, at: start };
      names.add(name);
    }
  }
  return undefined;
}

function isBeforeColon(text: string, start: number): boolean {
  let at = start;
  while (text.charCodeAt(at) <= 0x20) at++;
  return text[at] === ':';
}
