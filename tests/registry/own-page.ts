import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the pages that we wrote ourselves. */
export const own = (name: string): string => readFileSync(join(import.meta.dirname, '../cases/pages', name), 'utf8');

/** Headings of the sections of each kind of page. */
export const SECTIONED: readonly string[] = [
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
  'More Related Trials',
];
export const LABELLED: readonly string[] = [
  'Study Purpose',
  'Recruitment Criteria',
  'Trial Details',
  'Arms & Interventions',
  'Contact a Trial Team',
  'International Sites',
];

/** With those that only some pages have. */
export const SECTIONED_AND_MORE: readonly string[] = [
  ...SECTIONED,
  'Detailed Description',
  'Responsible Party',
  'Countries',
  'Central Contacts',
  'Facility Contacts',
];
