import type { Contact, ResponsibleParty, Sponsor } from '../../../trial/parties.ts';
import type { SponsorCollaboratorsModule } from '../../../trial/protocol.ts';
import { AGENCY_CLASSES, CONTACT_ROLES, RESPONSIBLE_PARTY_TYPES } from '../../../trial/vocabulary.ts';
import { codeOf, isRedacted } from '../codes.ts';
import { filled, type PageLine } from '../lines.ts';
import type { Notes } from '../notes.ts';
import { stated } from '../stated.ts';

/** Name, class, role, again and again; collaborators may come before the lead. */
export function sponsorsOf(
  sponsors: readonly PageLine[],
  responsible: readonly PageLine[],
  notes: Notes,
): SponsorCollaboratorsModule | undefined {
  const collaborators: Sponsor[] = [];
  let leadSponsor: Sponsor | undefined;
  let block: PageLine[] = [];
  for (const line of filled(sponsors)) {
    const role = /^Sponsor Role:?\s+(\S+)$/i.exec(line.text)?.[1]?.toLowerCase();
    if (role === undefined) {
      block.push(line);
      continue;
    }
    const sponsor = stated<Sponsor>({ name: block[0]?.text, class: codeOf(block[1], AGENCY_CLASSES, notes) });
    if (role === 'lead' && sponsor) leadSponsor = sponsor;
    else if (role === 'collaborator' && sponsor) collaborators.push(sponsor);
    else notes.at(line.number, 'A sponsor that could not be read');
    block = [];
  }
  if (block.length > 0) notes.at(block[0]!.number, 'A sponsor without a role; not read');
  return stated<SponsorCollaboratorsModule>({
    responsibleParty: partyOf(responsible, notes),
    leadSponsor,
    collaborators,
  });
}

function partyOf(lines: readonly PageLine[], notes: Notes): ResponsibleParty | undefined {
  const block = filled(lines);
  const at = block.findIndex((line) => /^Responsibility Role:?\s/i.test(line.text));
  if (at < 0) return undefined;
  const role = { ...block[at]!, text: block[at]!.text.replace(/^Responsibility Role:?\s+/i, '') };
  const type = codeOf(role, RESPONSIBLE_PARTY_TYPES, notes);
  const others = block.filter((_, index) => index !== at);
  const name = type === 'SPONSOR' ? undefined : others[0]?.text;
  for (const line of others.slice(name === undefined ? 0 : 1))
    notes.at(line.number, 'About the responsible party; not read');
  return stated<ResponsibleParty>({ type, investigatorFullName: name });
}

const PHONE = /^\+?[\d\s()./-]{5,}(?:\s*(?:ext\.?|x)\s*(\d+))?$/i;

/** Name, role, telephone, e-mail, again and again. */
export function contactsOf(lines: readonly PageLine[], notes: Notes): Contact[] {
  const block = filled(lines);
  const contacts: Contact[] = [];
  for (const [index, line] of block.entries()) {
    const next = block[index + 1];
    const role = roleOf(next);
    if (role === undefined) {
      if (roleOf(line) === undefined) addTo(contacts, line, notes);
      continue;
    }
    const code = role.toLowerCase() === 'primary' || role.toLowerCase() === 'backup' ? 'CONTACT' : undefined;
    contacts.push(
      stated<Contact>({ name: line.text, role: code ?? codeOf({ ...next!, text: role }, CONTACT_ROLES, notes) })!,
    );
  }
  return contacts;
}

const roleOf = (line: PageLine | undefined): string | undefined => /^Role:\s*(\S.*)$/i.exec(line?.text ?? '')?.[1];

/** What stands under a contact's role. */
function addTo(contacts: Contact[], line: PageLine, notes: Notes): void {
  const contact = contacts.at(-1);
  const phone = PHONE.exec(line.text);
  if (isRedacted(line.text)) notes.at(line.number, 'An e-mail address that the page withholds');
  else if (contact && phone) contacts.splice(-1, 1, { ...contact, ...phoneOf(line.text, phone[1]) });
  else if (contact && /^[^\s@]+@[^\s@]+$/.test(line.text)) contacts.splice(-1, 1, { ...contact, email: line.text });
  else notes.at(line.number, 'About a contact; not read');
}

function phoneOf(text: string, ext: string | undefined): Partial<Contact> {
  return ext === undefined ? { phone: text } : { phone: text.replace(/\s*(?:ext\.?|x)\s*\d+$/i, ''), phoneExt: ext };
}
