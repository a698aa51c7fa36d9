import type { Label } from '../layout.ts';

/** The headings of the page, each with how its explanation begins. */
export const SECTIONS: readonly Label[] = [
  { name: 'Study Results', help: [/^results (?:pending|available|posted)/i] },
  { name: 'Basic Information', help: [/^get a concise/i] },
  { name: 'Brief Summary', help: [/^review the sponsor/i] },
  { name: 'Detailed Description', help: [/^dive into/i] },
  { name: 'Official Title', help: [/^(?:see|view|review) the official/i] },
  { name: 'Conditions', help: [/^see the medical/i] },
  { name: 'Keywords', help: [/^explore (?:important )?(?:study )?keywords/i] },
  { name: 'Study Design', help: [/^understand how/i] },
  { name: 'Study Groups', help: [/^review each arm/i] },
  { name: 'Interventions', help: [/^learn about the/i] },
  { name: 'Primary Outcomes', help: [/^(?:identify|review|see|learn)\b.*outcome/i] },
  { name: 'Secondary Outcomes', help: [/^(?:identify|review|see|learn)\b.*(?:outcome|endpoint)/i] },
  { name: 'Other Outcomes', help: [/^(?:identify|review|see|learn)\b.*(?:outcome|endpoint)/i] },
  { name: 'Eligibility Criteria', help: [/^check the participation/i] },
  { name: 'Sponsors', help: [/^meet the organi[sz]ations/i] },
  { name: 'Responsible Party', help: [/^identify the individual/i] },
  { name: 'Principal Investigators', help: [/^(?:learn about|meet|identify) the/i] },
  { name: 'Locations', help: [/^explore where/i] },
  { name: 'Countries', help: [/^review the countries/i] },
  { name: 'Central Contacts', help: [/^reach out/i] },
  { name: 'Facility Contacts', help: [/^find local/i] },
  { name: 'References', help: [/^(?:access|explore|review|read)\b/i] },
  { name: 'Provided Documents', help: [/^(?:download|access|review|view)\b/i] },
  { name: 'Related Links', help: [/^(?:access|explore|review|view)\b/i] },
  { name: 'Other Identifiers', help: [/^review additional/i] },
  { name: 'More Related Trials', help: [/^additional clinical trials/i] },
];

/** The sections that every page of this kind has; one that is absent is remarked on. */
export const EXPECTED = [
  'Study Results',
  'Basic Information',
  'Brief Summary',
  'Conditions',
  'Study Design',
  'Study Groups',
  'Interventions',
  'Eligibility Criteria',
  'Sponsors',
  'Locations',
  'Other Identifiers',
];

/** Sections that are read by the reader beside this file; what stands in any other is remarked on, not read. */
export const READ: ReadonlySet<string> = new Set([
  ...EXPECTED,
  'Detailed Description',
  'Official Title',
  'Responsible Party',
  'Countries',
  'Central Contacts',
  'Facility Contacts',
]);

const CODE = /^[A-Z][A-Z0-9_/]*$/;
const DATE = /^\d{4}(?:-|$)/;
const AGE = /^(?:\d|n\/?a$|none$|no limit$)/i;
const names = (inline: RegExp, ...list: readonly string[]): readonly Label[] => list.map((name) => ({ name, inline }));

export const BASIC = [
  ...names(CODE, 'Recruitment Status', 'Clinical Phase', 'Study Classification'),
  ...names(/^\d/, 'Total Enrollment'),
  ...names(DATE, 'Study Start Date', 'Primary Completion Date', 'Study Completion Date'),
];

export const DESIGN = names(
  CODE,
  'Allocation Method',
  'Intervention Model',
  'Observational Model',
  'Time Perspective',
  'Primary Study Purpose',
  'Blinding Strategy',
);

export const ELIGIBILITY = [
  ...names(AGE, 'Minimum Eligible Age', 'Maximum Eligible Age'),
  ...names(CODE, 'Eligible Sex'),
  ...names(/^(?:yes|no)$/i, 'Accepts Healthy Volunteers'),
];
