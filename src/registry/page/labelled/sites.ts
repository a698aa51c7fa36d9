import type { StudyLocation } from '../../../trial/parties.ts';
import { SITE_STATUSES } from '../../../trial/vocabulary.ts';
import { codeOf } from '../codes.ts';
import { filled, type PageLine } from '../lines.ts';
import type { Notes } from '../notes.ts';
import { stated } from '../stated.ts';

/** The form of a postcode, where a number after a city is one. */
const POSTCODES: Readonly<Record<string, RegExp>> = {
  France: /^\d{5}$/,
  Germany: /^\d{5}$/,
  Italy: /^\d{5}$/,
  Spain: /^\d{5}$/,
  'United States': /^\d{5}(?:-\d{4})?$/,
};

/** A line `facility, city, country`, then "Status", its value, "Address", the facility and `city, state, country`; again and again. */
export function sitesOf(lines: readonly PageLine[], notes: Notes): StudyLocation[] {
  const all = filled(lines);
  const heads = all.flatMap((_, index) => (/^Status:?$/i.test(all[index + 1]?.text ?? '') ? [index] : []));
  if (heads.length === 0 && all.length > 0) notes.at(all[0]!.number, 'A site without its status; not read');
  return heads.map((head, i) => siteOf(all.slice(head, heads[i + 1] ?? all.length), notes));
}

function siteOf(block: readonly PageLine[], notes: Notes): StudyLocation {
  const head = block[0]!;
  const at = block.findIndex((line) => /^Address:?$/i.test(line.text));
  const status = at === 2 ? undefined : block[2];
  const parts = head.text.split(',').map((part) => part.trim());
  const named = at > 0 ? block[at + 1]?.text : undefined;
  const facility = named !== undefined && head.text.startsWith(named) ? named : parts.slice(0, -2).join(', ');
  const [place, ...regions] = head.text
    .slice(facility.length)
    .replace(/^\s*,\s*/, '')
    .split(',')
    .map((part) => part.trim());
  const country = regions.at(-1);
  const { city, zip } = cityOf(place ?? '', country, head, notes);
  return stated<StudyLocation>({
    facility: facility || undefined,
    status: codeOf(status, SITE_STATUSES, notes),
    city: city || undefined,
    state: regions.slice(0, -1).join(', ') || undefined,
    zip,
    country: country || undefined,
  })!;
}

/** A number after the city is its postcode only where the country's postcodes have that form. */
function cityOf(place: string, country: string | undefined, line: PageLine, notes: Notes) {
  const numbered = /^(.*\D)\s+(\d[\d-]*)$/.exec(place);
  if (!numbered) return { city: place, zip: undefined };
  const zip = POSTCODES[country ?? '']?.test(numbered[2]!) ? numbered[2]! : undefined;
  if (zip === undefined) notes.at(line.number, `The number ${numbered[2]} after the city is no postcode; not read`);
  return { city: numbered[1]!, zip };
}
