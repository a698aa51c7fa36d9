import type { StudyLocation } from '../../../trial/parties.ts';
import type { OrgStudyId, SecondaryId } from '../../../trial/protocol.ts';
import { SECONDARY_ID_TYPES, SITE_STATUSES } from '../../../trial/vocabulary.ts';
import { codeOf, isCode } from '../codes.ts';
import { filled, type PageLine } from '../lines.ts';
import type { Notes } from '../notes.ts';
import { stated } from '../stated.ts';

/** Facility, `city, state, country`, the words "Site Status" and, while the site recruits, its status; again and again. */
export function locationsOf(lines: readonly PageLine[], notes: Notes): StudyLocation[] {
  const locations: StudyLocation[] = [];
  let block: PageLine[] = [];
  const close = (status: string | undefined): void => {
    if (block.length > 0) locations.push(locationOf(block, status, notes));
    block = [];
  };
  const all = filled(lines);
  for (const [index, line] of all.entries()) {
    if (/^Site Status:?$/i.test(line.text))
      close(isCode(all[index + 1], SITE_STATUSES) ? codeOf(all[index + 1], SITE_STATUSES, notes) : undefined);
    else if (!(isCode(line, SITE_STATUSES) && /^Site Status:?$/i.test(all[index - 1]?.text ?? ''))) block.push(line);
  }
  close(undefined);
  return locations;
}

function locationOf(block: readonly PageLine[], status: string | undefined, notes: Notes): StudyLocation {
  const address = [...block].reverse().find((line) => line.text.split(',').length >= 3);
  const names = block.filter((line) => line !== address);
  for (const line of names.slice(1)) notes.at(line.number, 'About a site; not read');
  const [city, state, ...country] = address?.text.split(',').map((part) => part.trim()) ?? [];
  return stated<StudyLocation>({
    facility: names[0]?.text,
    status,
    city: city || undefined,
    state: state || undefined,
    country: country.join(', ') || undefined,
  })!;
}

export interface Identifiers {
  readonly orgStudyIdInfo: OrgStudyId | undefined;
  readonly secondaryIdInfos: readonly SecondaryId[];
}

/** Identifier, `Identifier Type: X` (`-` for none), `Identifier Source: Y`, again and again. */
export function identifiersOf(lines: readonly PageLine[], notes: Notes): Identifiers {
  const secondaryIdInfos: SecondaryId[] = [];
  let orgStudyIdInfo: OrgStudyId | undefined;
  let id: PageLine | undefined;
  let type: string | undefined;
  for (const line of filled(lines)) {
    const printed = /^Identifier Type:\s*(.*)$/i.exec(line.text)?.[1];
    const source = /^Identifier Source:\s*(.*)$/i.exec(line.text)?.[1];
    if (printed !== undefined)
      type = /^-?$/.test(printed) ? undefined : codeOf({ ...line, text: printed }, SECONDARY_ID_TYPES, notes);
    else if (source === undefined) {
      if (id) notes.at(id.number, 'An identifier without a source; not read');
      id = line;
    } else if (!id) notes.at(line.number, 'The source of no identifier');
    else {
      if (/org_?study_?id/i.test(source)) orgStudyIdInfo = stated<OrgStudyId>({ id: id.text, type });
      else secondaryIdInfos.push(stated<SecondaryId>({ id: id.text, type })!);
      id = undefined;
      type = undefined;
    }
  }
  if (id) notes.at(id.number, 'An identifier without a source; not read');
  return { orgStudyIdInfo, secondaryIdInfos };
}
