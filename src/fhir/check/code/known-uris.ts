/** URIs that were found right: names of vocabularies and definitions come again and again. */
import { ownCodesOf } from '../../definitions/definitions.ts';
import { hasScheme } from '../primitives.ts';
import { isPlainCanonical, isPlainUri } from './texts.ts';

const VALUE_SET_URL = 'http://hl7.org/fhir/ValueSet/';

/** Places of a table, a power of two. */
const PLACES = 256;
const SHORTEST = 8;
/** So that the tables never keep much in memory. */
const LONGEST = 200;

/** A test that remembers one text for each place of a small table, as many as a corpus has vocabularies and more. */
function remembering(test: (text: string) => boolean): (text: string) => boolean {
  const table: string[] = new Array<string>(PLACES).fill('');
  return (text) => {
    const { length } = text;
    if (length < SHORTEST || length > LONGEST) return test(text);
    const place =
      (length * 5 + text.charCodeAt(length - 1) + text.charCodeAt(length - 3) * 3 + text.charCodeAt(length - 6) * 7) &
      (PLACES - 1);
    if (table[place] === text) return true;
    if (!test(text)) return false;
    table[place] = text;
    return true;
  };
}

/** Whether this is a URI. */
export const isKnownUri = remembering(isPlainUri);

/** Whether this is a canonical URL. */
export const isKnownCanonical = remembering(isPlainCanonical);

/** Whether this may be the system of a coding, whatever its code. False decides nothing. */
export const isFreeSystem = remembering(
  (text) => isPlainUri(text) && hasScheme(text) && !text.startsWith(VALUE_SET_URL) && ownCodesOf(text) === undefined,
);
