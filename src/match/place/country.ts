import { foldText } from '../../fhir/search/fold.ts';
import { ALPHA_3, OTHER_NAMES } from './countries.table.ts';

let codes: ReadonlyMap<string, string> | undefined;

/** Every writing of a country that is known, folded → its code of two letters. */
function knownCountries(): ReadonlyMap<string, string> {
  if (codes) return codes;
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  const known = new Map(Object.entries(OTHER_NAMES));
  for (const pair of ALPHA_3.split(' ')) {
    const [three = '', two = ''] = pair.split(':');
    for (const name of [three, two, english.of(two) ?? two]) known.set(foldText(name), two);
  }
  codes = known;
  return known;
}

/** Two texts that mean the same country give the same: its code of two letters, or the text itself where no country is known by it. */
export function countryOf(text: string): string {
  const folded = foldText(text);
  return knownCountries().get(folded) ?? folded;
}
