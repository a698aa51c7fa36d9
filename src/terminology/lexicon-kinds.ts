/** The vocabulary and release that codes of a system in these lists were looked up in. */
const SOURCES: Readonly<Record<string, string>> = { M: 'MeSH 2024', S: 'SNOMED CT IPS 2022', R: 'RxNorm 2025' };

/**
 * Rows of a lexicon table from lists of names by what they are kinds of: a line `parent parent:` (`:` alone, of nothing), and below it
 * `Name = synonym = synonym [codes]; Name; …` over as many lines as there are. A name gives its entry the id; `*Name` is charted.
 * Names hold no “;”, no “ = ” and no brackets at the end.
 */
export function rowsOfKinds(lists: string): string {
  return lists
    .split(/\n(?=[^\n]*:\n)/)
    .filter((list) => list.trim() !== '')
    .flatMap((list) => {
      const [head = '', ...lines] = list.trim().split('\n');
      const parents = head.replace(/:$/, '');
      return lines
        .join(' ')
        .split(';')
        .filter((entry) => entry.trim() !== '')
        .map((entry) => rowOf(entry.trim(), parents));
    })
    .join('\n');
}

function rowOf(entry: string, parents: string): string {
  const [, mark = '', names = '', codes = ''] = /^(\*?)(.*?)(?:\s\[([^\]]*)\])?$/.exec(entry) ?? [];
  const [name = '', ...synonyms] = names.split(' = ');
  const sources = new Set(codes.split(' ').flatMap((code) => SOURCES[code.slice(0, 1)] ?? []));
  return `${mark}${idOf(name)} | ${name} | ${synonyms.join('; ')} | ${parents} | ${codes} |  | ${[...sources].join(', ')}`;
}

/** Small letters and figures of a name, joined by hyphens. */
const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’.]/gu, '')
    .replaceAll('α', 'alpha')
    .replaceAll('β', 'beta')
    .replaceAll('γ', 'gamma')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
