import { type Codeable, labelOf, readCodeable } from './codeable.ts';
import { elementsOf } from './element.ts';
import { onceOfEach } from './kept-codeables.ts';

/** The body sites of an entry in its own words, for a fact: `bodySite` may be one or several, and codes its side or says it. */
export function readSites(value: unknown): { readonly sites?: readonly string[] } {
  if (value === undefined) return {};
  const sites = elementsOf(value).flatMap((site) => labelOf(readCodeable(site)) ?? []);
  return sites.length > 0 ? { sites } : {};
}

/** The codes of an entry's categories. */
export function readCategories(value: unknown): { readonly categories?: readonly string[] } {
  if (value === undefined) return {};
  const codeables = elementsOf(value).flatMap((category) => readCodeable(category) ?? []);
  if (codeables.length === 1) return soleCategory(codeables[0]!);
  const categories = codeables.flatMap(codesIn);
  return categories.length > 0 ? { categories } : {};
}

const soleCategory = onceOfEach((codeable) => {
  const categories = codesIn(codeable);
  return categories.length > 0 ? { categories } : {};
});

function codesIn({ codings, text }: Codeable): readonly string[] {
  const codes = codings.flatMap(({ code }) => (code === '' ? [] : [code]));
  return codes.length > 0 || text === undefined ? codes : [text];
}
