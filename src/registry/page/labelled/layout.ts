import type { Label } from '../layout.ts';

/** Opens the legal notice, which is no part of the record. */
export const NOTICE = 'The content provided on clinical trials';

/** The headings and labels of the page, each with how its explanation begins. */
export const LABELS: readonly Label[] = [
  { name: 'Study Purpose' },
  { name: 'Recruitment Criteria' },
  { name: 'Accepts Healthy Volunteers', help: [/^healthy volunteers are/i] },
  { name: 'Study Type', help: [/^an interventional clinical/i, /^an observational clinical/i, /^searching both/i] },
  { name: 'Eligible Ages', inline: /^(?:\d|n\/?a\b|all\b|any\b|up to\b)/i },
  { name: 'Gender', inline: /^(?:all|both|any|female|male)\b/i },
  { name: 'More Inclusion & Exclusion Criteria' },
  { name: 'Trial Details' },
  { name: 'Trial ID', help: [/^this trial id was/i] },
  { name: 'Phase', help: [/^(?:early )?phase [1-4]\s*:/i] },
  { name: 'Lead Sponsor', help: [/^the sponsor is/i] },
  { name: 'Principal Investigator', help: [/^the person who is/i] },
  { name: 'Principal Investigator Affiliation', inline: /\S/ },
  { name: 'Agency Class', help: [/^category of organi/i] },
  { name: 'Overall Status', inline: /^\p{Lu}[^.]*$/u },
  { name: 'Countries', inline: /^\p{Lu}[^.]*$/u },
  { name: 'Conditions', help: [/^the disease, disorder/i] },
  { name: 'Additional Details' },
  { name: 'Arms & Interventions' },
  { name: 'Arms' },
  { name: 'Interventions' },
  { name: 'Contact a Trial Team', help: [/^if you are interested/i] },
  { name: 'International Sites' },
  { name: 'US Sites' },
  { name: 'U.S. Sites' },
  { name: NOTICE, inline: /\S/ },
];

/** The labels that every page of this kind has; one that is absent is remarked on. */
export const EXPECTED = [
  'Study Purpose',
  'Accepts Healthy Volunteers',
  'Study Type',
  'Eligible Ages',
  'Gender',
  'More Inclusion & Exclusion Criteria',
  'Trial ID',
  'Lead Sponsor',
  'Agency Class',
  'Overall Status',
  'Conditions',
  'Arms & Interventions',
];
