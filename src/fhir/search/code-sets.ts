import type { SearchParameter } from './parameters.ts';
import { bad, plain, splitAt } from './query-values.ts';
import type { SearchNode } from './tree.ts';
import type { CodeSetRequest, ValueContext } from './value-context.ts';

export const CODE_SET_MODIFIERS: readonly string[] = ['in', 'not-in', 'above', 'below'];

/**
 * `token:in=…` (`not-in` is its opposite, which the caller makes of it), `token:below=…`, `token:above=…`.
 *
 * @throws Failure `invalid` where there is no terminology to ask, or the value names no set or code
 */
export function codeSetNode(
  { code: param, codeSystems }: Pick<SearchParameter, 'code' | 'codeSystems'>,
  modifier: string,
  name: string,
  value: string,
  context: ValueContext,
): SearchNode {
  if (!context.codeSets) throw bad(name, `:${modifier} is not offered here, where no terminology can be asked`);
  const request =
    modifier === 'in' || modifier === 'not-in'
      ? inSet(name, plain(value), context.baseUrl)
      : inHierarchy(modifier as 'above' | 'below', name, value, codeSystems);
  // Of an element of type code the system is not kept, since the element implies it.
  const codes = context
    .codeSets(request)
    .map(({ system, code }) => (codeSystems.includes(system) ? { system: '', code } : { system, code }));
  return { k: 'codes', param, codes };
}

function inSet(name: string, value: string, baseUrl: string): CodeSetRequest {
  const local = baseUrl !== '' && value.startsWith(`${baseUrl}/ValueSet/`) ? value.slice(baseUrl.length + 1) : value;
  if (!/^ValueSet\/[A-Za-z0-9\-.]{1,64}$/.test(local) && !/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(local)) {
    throw bad(name, `"${value}" names no value set; expected its URL or ValueSet/id`);
  }
  return { param: name, relation: 'in', valueSet: local };
}

function inHierarchy(
  relation: 'above' | 'below',
  name: string,
  value: string,
  codeSystems: readonly string[],
): CodeSetRequest {
  const parts = splitAt(value, '|').map(plain);
  const [system, code] = parts.length === 1 ? [codeSystems.length === 1 ? codeSystems[0] : '', parts[0]] : parts;
  if (parts.length > 2 || !system || !code) throw bad(name, `"${value}" is no system|code, which :${relation} needs`);
  return { param: name, relation, system, code };
}
