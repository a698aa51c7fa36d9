import type { Narrative } from '@medplum/fhirtypes';
import type { Contact, StudyLocation } from '../../trial/parties.ts';
import type { ArmGroup, Outcome, OutcomesModule, ReferencesModule } from '../../trial/protocol.ts';
import type { StudyRecord } from '../../trial/study-record.ts';
import { registryPage } from '../canonical.ts';
import { unescaped, writeMarkdown } from './markdown.ts';
import { furtherFacts, mainFacts, sentence } from './study-facts.ts';
import { amidWords } from './words.ts';
import { escaped, link, Page, upTo } from './xhtml.ts';

/** Characters of the narrative of a study, about. */
const MOST = 8_000;
const MOST_OF_TITLE = 600;
const MOST_OF_SUMMARY = 2_000;
const MOST_OF_ITEM = 400;
const MOST_ITEMS = 12;
const MOST_COUNTRIES = 40;

/**
 * A study for a reader of a FHIR browser: what it is, what it looks at, where it runs. It says nothing that stands in the
 * resources of the eligibility or of the protocol, so that a change of those leaves the study as it is.
 */
export function studyNarrative(record: StudyRecord): Narrative {
  const { protocolSection: protocol, documentSection } = record;
  const { identificationModule, descriptionModule, armsInterventionsModule, contactsLocationsModule } = protocol;
  const page = new Page(MOST);
  writeTitles(page, identificationModule);
  page.facts(mainFacts(record, registryPage(identificationModule.nctId)));
  if (descriptionModule?.briefSummary) {
    page.heading(4, 'Summary');
    writeMarkdown(page, descriptionModule.briefSummary, {
      most: MOST_OF_SUMMARY,
      element: 'the R5 descriptionSummary extension',
    });
  }
  page.list('Arms', armsInterventionsModule?.armGroups, { most: MOST_ITEMS, html: toArm });
  writeOutcomes(page, protocol.outcomesModule ?? {});
  writeSites(page, contactsLocationsModule?.locations ?? [], protocol.statusModule?.overallStatus === 'UNKNOWN');
  page.list('Contacts', contactsLocationsModule?.centralContacts, { most: MOST_ITEMS, html: toContact });
  page.heading(4, 'Dates and parties');
  page.facts(furtherFacts(record));
  page.list('Publications and links', linksOf(protocol.referencesModule), { most: MOST_ITEMS, html: toLink });
  page.list(
    'Documents',
    documentSection?.largeDocumentModule?.largeDocs?.flatMap(({ label, date }) =>
      sentence([label, date], MOST_OF_ITEM),
    ),
    { most: MOST_ITEMS, html: (one) => one },
  );
  if (descriptionModule?.detailedDescription) {
    page.heading(4, 'Detailed description');
    writeMarkdown(page, descriptionModule.detailedDescription, { most: page.room, element: 'description' });
  }
  return page.toNarrative();
}

function writeTitles(
  page: Page,
  { nctId, briefTitle, officialTitle, acronym }: StudyRecord['protocolSection']['identificationModule'],
): void {
  page.heading(3, upTo(briefTitle ?? nctId, MOST_OF_TITLE) + (acronym ? ` (${upTo(acronym, MOST_OF_ITEM)})` : ''));
  if (officialTitle && officialTitle !== briefTitle) page.paragraph(escaped(upTo(officialTitle, MOST_OF_TITLE)));
}

function toArm({ label, type, description }: ArmGroup): string {
  const kind = type === undefined ? '' : ` (${escaped(amidWords('arm-type', type))})`;
  const name = `<b>${escaped(upTo(label ?? 'Arm without a name', MOST_OF_ITEM))}</b>${kind}`;
  return description ? `${name}: ${briefly(description)}` : name;
}

const briefly = (text: string): string => sentence([unescaped(upTo(text, 2 * MOST_OF_ITEM))], MOST_OF_ITEM);

const OUTCOMES = [
  ['primaryOutcomes', 'Primary outcomes'],
  ['secondaryOutcomes', 'Secondary outcomes'],
  ['otherOutcomes', 'Other outcomes'],
] as const satisfies readonly (readonly [keyof OutcomesModule, string])[];

function writeOutcomes(page: Page, outcomes: OutcomesModule): void {
  for (const [list, title] of OUTCOMES) page.list(title, outcomes[list], { most: MOST_ITEMS, html: toOutcome });
}

function toOutcome({ measure, timeFrame }: Outcome): string {
  const name = briefly(measure ?? 'Outcome without a name');
  return timeFrame ? `${name} (<i>${briefly(timeFrame)}</i>)` : name;
}

/** How many sites each country has, the most first, not which: there may be hundreds. */
function writeSites(page: Page, sites: readonly StudyLocation[], unverified: boolean): void {
  if (sites.length === 0) return;
  const counts = new Map<string, { all: number; open: number }>();
  for (const { country = 'a country not stated', status } of sites) {
    const count = counts.get(country) ?? { all: 0, open: 0 };
    count.all++;
    if (status === 'RECRUITING') count.open++;
    counts.set(country, count);
  }
  // Only sites of studies that recruit have a status.
  const stated = sites.some(({ status }) => status !== undefined);
  const countries = [...counts].sort(([, a], [, b]) => b.all - a.all);
  const recruiting = unverified ? 'recruiting when last confirmed' : 'recruiting';
  const total = countries.reduce((sum, [, { open }]) => sum + open, 0);
  const [[only] = ['']] = countries;
  const where = countries.length === 1 ? upTo(only, MOST_OF_ITEM) : `${countries.length} countries`;
  page.heading(4, 'Sites');
  page.paragraph(
    escaped(
      `${sites.length} ${sites.length === 1 ? 'site' : 'sites'} in ${where}${stated ? `, ${total} ${recruiting}` : ''}`,
    ),
  );
  if (countries.length === 1) return;
  const shown = countries.slice(0, MOST_COUNTRIES).map(([country, { all, open }]) => {
    return `${escaped(upTo(country, MOST_OF_ITEM))} ${all}${stated ? ` (${open} ${recruiting})` : ''}`;
  });
  if (shown.length < countries.length) shown.push(`and ${countries.length - shown.length} more countries`);
  page.paragraph(shown.join(', '));
}

function toContact({ name, role, phone, phoneExt, email }: Contact): string {
  const number = phone && phoneExt ? `${phone} extension ${phoneExt}` : phone;
  return sentence(
    [name, role && role !== 'CONTACT' ? amidWords('contact-role', role) : undefined, number, email],
    MOST_OF_ITEM,
  );
}

interface Shown {
  readonly url: string | undefined;
  readonly words: string;
}

const toLink = ({ url, words }: Shown): string => link(url, unescaped(upTo(words, MOST_OF_ITEM)));

function linksOf({ references = [], seeAlsoLinks = [], availIpds = [] }: ReferencesModule = {}): Shown[] {
  return [
    ...references.map(({ citation, pmid }) => ({
      url: pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}`,
      words: citation || `PubMed ${pmid ?? ''}`,
    })),
    ...seeAlsoLinks.map(({ label, url }) => ({ url, words: label || url || 'Link without an address' })),
    ...availIpds.map(({ type, url, comment }) => ({
      url,
      words: [type, comment].filter(Boolean).join(': ') || 'Participant data',
    })),
  ];
}
