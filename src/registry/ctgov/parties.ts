import { z } from 'zod';
import * as codes from '../../trial/vocabulary.ts';
import { code, fields, flag, number, text } from './fields.ts';

export const sponsor = fields({ name: text, class: code(codes.AGENCY_CLASSES) });

export const responsibleParty = fields({
  type: code(codes.RESPONSIBLE_PARTY_TYPES),
  investigatorFullName: text,
  investigatorTitle: text,
  investigatorAffiliation: text,
  oldNameTitle: text,
  oldOrganization: text,
});

export const oversightModule = fields({
  oversightHasDmc: flag,
  isFdaRegulatedDrug: flag,
  isFdaRegulatedDevice: flag,
  isUnapprovedDevice: flag,
  isPpsd: flag,
  isUsExport: flag,
  fdaaa801Violation: flag,
});

const contact = fields({ name: text, role: code(codes.CONTACT_ROLES), phone: text, phoneExt: text, email: text });

export const contactsLocationsModule = fields({
  centralContacts: z.array(contact),
  overallOfficials: z.array(fields({ name: text, affiliation: text, role: code(codes.OFFICIAL_ROLES) })),
  locations: z.array(
    fields({
      facility: text,
      status: code(codes.SITE_STATUSES),
      city: text,
      state: text,
      zip: text,
      country: text,
      contacts: z.array(contact),
      geoPoint: fields({ lat: number, lon: number }),
    }),
  ),
});
