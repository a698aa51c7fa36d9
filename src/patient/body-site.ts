import { labelOf, readCodeable } from './codeable.ts';
import { type Element, elementsOf } from './element.ts';

/** The body sites of an entry in its own words, for a fact: `bodySite` may be one or several, and codes its side or says it. */
export function readSites(value: unknown): { readonly sites?: readonly string[] } {
  if (value === undefined) return {};
  const sites = elementsOf(value).flatMap((site) => labelOf(readCodeable(site)) ?? []);
  return sites.length > 0 ? { sites } : {};
}

/** The codes of an entry's categories. */
export function readCategories(value: unknown): { readonly categories?: readonly string[] } {
  if (value === undefined) return {};
  const categories = elementsOf(value).flatMap((category) => codesIn(category));
  return categories.length > 0 ? { categories } : {};
}

const codesIn = (category: Element): readonly string[] => {
  const codeable = readCodeable(category);
  const codes = codeable?.codings.flatMap(({ code }) => (code === '' ? [] : [code])) ?? [];
  return codes.length > 0 || codeable?.text === undefined ? codes : [codeable.text];
};
