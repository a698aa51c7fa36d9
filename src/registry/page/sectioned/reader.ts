import type { Contact, ContactsLocationsModule, StudyLocation } from '../../../trial/parties.ts';
import type {
  ConditionsModule,
  DateStruct,
  DescriptionModule,
  DesignInfo,
  DesignModule,
  EligibilityModule,
  EnrollmentInfo,
  IdentificationModule,
  MaskingInfo,
  ProtocolSection,
  StatusModule,
} from '../../../trial/protocol.ts';
import type { StudyRecord } from '../../../trial/study-record.ts';
import * as codes from '../../../trial/vocabulary.ts';
import { ageOf, codeOf, dateOf, flagOf, phasesOf } from '../codes.ts';
import { criteriaText } from '../criteria.ts';
import { type IsTerm, splitConditions } from '../joined-conditions.ts';
import { type Block, blocksOf, type Label } from '../layout.ts';
import { filled, type PageLine, proseOf, unlisted } from '../lines.ts';
import { lastWords } from '../navigation.ts';
import type { Notes } from '../notes.ts';
import { stated } from '../stated.ts';
import { armsAndInterventions } from './arms.ts';
import { BASIC, DESIGN, ELIGIBILITY, EXPECTED, READ, SECTIONS } from './layout.ts';
import { withPairsJoined } from './pairs.ts';
import { contactsOf, sponsorsOf } from './people.ts';
import { identifiersOf, locationsOf } from './places.ts';

/** The lines under each heading or label, by its name. */
type Bodies = ReadonlyMap<string, readonly PageLine[]>;

const bodiesOf = (blocks: readonly Block[]): Bodies => new Map(blocks.map((block) => [block.name, block.body]));
const under = (bodies: Bodies, name: string): readonly PageLine[] => bodies.get(name) ?? [];
const fields = (bodies: Bodies, name: string): readonly PageLine[] => unlisted(under(bodies, name));
const first = (bodies: Bodies, name: string): PageLine | undefined => filled(fields(bodies, name))[0];

/** A page of sections, its lines parted by its headings. */
export interface SectionedPage {
  readonly lines: readonly PageLine[];
  readonly blocks: readonly Block[];
  /** The other trials that the page names; none of their lines is about this one. */
  readonly aside: readonly PageLine[];
  /** How many of this kind of page's headings the lines have, the two labels under its title among them. */
  readonly headings: number;
}

export function sectionedPage(raw: readonly PageLine[]): SectionedPage {
  const lines = withPairsJoined(raw);
  const blocks = blocksOf(lines, SECTIONS);
  const related = blocks.find((block) => block.name === 'More Related Trials')?.body ?? [];
  const aside = blocksOf(related, SECTIONS).length > 1 ? [] : related;
  return { lines, blocks, aside, headings: blocks.length + lines.filter((line) => UNDER_TITLE.test(line.text)).length };
}

const UNDER_TITLE = /^(?:NCT ID|Last Updated)\s?:/i;

/** Reads a page of sections, each with a heading and an explanation under it. Undefined NCT id or title: the page has none. */
export function readSectionedPage({ lines, blocks, aside }: SectionedPage, isTerm: IsTerm | undefined, notes: Notes) {
  const bodies = bodiesOf(blocks);
  const own = without(lines, aside);
  const header = headerOf(own, new Set(blocks.map((block) => lines[block.at]!)));
  remarkOnSections(lines, blocks, notes);
  const basic = labelled(under(bodies, 'Basic Information'), BASIC);
  const design = labelled(under(bodies, 'Study Design'), DESIGN);
  const protocolSection: Partial<ProtocolSection> | undefined = stated<Partial<ProtocolSection>>({
    identificationModule: stated<Partial<IdentificationModule>>({
      nctId: header.nctId,
      ...identifiersOf(fields(bodies, 'Other Identifiers'), notes),
      briefTitle: header.title,
      officialTitle: proseOf(under(bodies, 'Official Title')),
    }) as IdentificationModule | undefined,
    statusModule: statusOf(basic, header.updated, notes),
    sponsorCollaboratorsModule: sponsorsOf(fields(bodies, 'Sponsors'), fields(bodies, 'Responsible Party'), notes),
    descriptionModule: stated<DescriptionModule>({
      briefSummary: proseOf(under(bodies, 'Brief Summary')),
      detailedDescription: proseOf(under(bodies, 'Detailed Description')),
    }),
    conditionsModule: stated<ConditionsModule>({ conditions: conditionsOf(own, blocks, isTerm, notes) }),
    designModule: designOf(basic, design, notes),
    armsInterventionsModule: armsAndInterventions(
      fields(bodies, 'Study Groups'),
      fields(bodies, 'Interventions'),
      notes,
    ),
    eligibilityModule: eligibilityOf(under(bodies, 'Eligibility Criteria'), notes),
    contactsLocationsModule: placesOf(bodies, notes),
  });
  const record = stated<Partial<StudyRecord>>({
    protocolSection: protocolSection as ProtocolSection | undefined,
    hasResults: resultsOf(blocks, lines, notes),
  });
  return { nctId: header.nctId, title: header.title, record };
}

function labelled(body: readonly PageLine[], labels: readonly Label[]): Bodies {
  return bodiesOf(blocksOf(body, labels));
}

function without(lines: readonly PageLine[], some: readonly PageLine[]): readonly PageLine[] {
  const left = new Set(some);
  return lines.filter((line) => !left.has(line));
}

/** What stands above the first heading: the title, and under it the id and the day of the last update. */
function headerOf(own: readonly PageLine[], headings: ReadonlySet<PageLine>) {
  const after = (label: RegExp): PageLine | undefined => {
    const line = own.find((one) => label.test(one.text));
    return line && { ...line, text: line.text.replace(label, '').trim() };
  };
  const nctId = after(/^NCT ID\s?:/i)?.text.toUpperCase();
  const under = own.findIndex((line) => UNDER_TITLE.test(line.text) || headings.has(line));
  return {
    nctId: nctId && /^NCT\d{8}$/.test(nctId) ? nctId : undefined,
    title: lastWords(own.slice(0, Math.max(under, 0)))?.text,
    updated: after(/^Last Updated\s?:/i),
  };
}

function remarkOnSections(lines: readonly PageLine[], blocks: readonly Block[], notes: Notes): void {
  const found = new Set(blocks.map((block) => block.name));
  const last = blocks.at(-1);
  const end = lines.at(-1)?.number ?? 1;
  if (last && !found.has('More Related Trials')) {
    const message = `The page ends in the section ${last.name}, which may be cut`;
    if (endsWell(blocks)) notes.at(last.line, message);
    else notes.cutAt(last.line, message);
  }
  for (const name of EXPECTED) {
    if (found.has(name)) continue;
    const message = `The page has no section ${name}`;
    if (name === 'Eligibility Criteria') notes.cutAt(end, message);
    else notes.at(end, message);
  }
  for (const block of blocks) {
    if (!READ.has(block.name) && block.name !== 'More Related Trials' && filled(block.body).length > 0) {
      notes.at(block.line, `The section ${block.name} is not read`);
    }
  }
}

/** The last of the record on a page is the source of an identifier; other trials may follow, and are no part of it. */
const endsWell = (blocks: readonly Block[]): boolean =>
  /^Identifier Source:/i.test(
    filled(blocks.find((block) => block.name === 'Other Identifiers')?.body ?? []).at(-1)?.text ?? '',
  );

function resultsOf(blocks: readonly Block[], lines: readonly PageLine[], notes: Notes): boolean | undefined {
  const block = blocks.find((one) => one.name === 'Study Results');
  if (!block) return undefined;
  const statement = lines.slice(block.at + 1).find((line) => line.text !== '');
  if (/^results pending|^no results/i.test(statement?.text ?? '')) return false;
  if (/^results (?:available|posted)/i.test(statement?.text ?? '')) return true;
  notes.at(block.line, 'Whether results are posted could not be read');
  return undefined;
}

function statusOf(basic: Bodies, updated: PageLine | undefined, notes: Notes): StatusModule | undefined {
  const date = (line: PageLine | undefined): DateStruct | undefined =>
    stated<DateStruct>({ date: dateOf(line, notes) });
  return stated<StatusModule>({
    overallStatus: codeOf(first(basic, 'Recruitment Status'), codes.STATUSES, notes),
    startDateStruct: date(first(basic, 'Study Start Date')),
    primaryCompletionDateStruct: date(first(basic, 'Primary Completion Date')),
    completionDateStruct: date(first(basic, 'Study Completion Date')),
    lastUpdatePostDateStruct: date(updated),
  });
}

function conditionsOf(
  own: readonly PageLine[],
  blocks: readonly Block[],
  isTerm: IsTerm | undefined,
  notes: Notes,
): readonly string[] | undefined {
  const block = blocks.find((one) => one.name === 'Conditions');
  const printed = filled(unlisted(block?.body ?? []));
  const elsewhere = without(own, block?.body ?? [])
    .map((line) => line.text)
    .join('\n')
    .slice(0, MOST_TEXT);
  return printed.flatMap((line, index) => {
    const parts = index < MOST_LINES ? splitConditions(line.text, elsewhere, isTerm) : undefined;
    if (parts && parts.length > 1)
      notes.at(line.number, `One line for ${parts.length} conditions, parted where the page names them apart`);
    if (!parts && line.text.includes(' ')) notes.at(line.number, 'Perhaps several conditions on one line; kept as one');
    return parts ?? [line.text];
  });
}

/** Further lines of conditions are kept as they are, and further text does not part them: the search is a costly one. */
const MOST_LINES = 10;
const MOST_TEXT = 150_000;

const MASKED: Readonly<Record<string, string>> = {
  participants: 'PARTICIPANT',
  caregivers: 'CARE_PROVIDER',
  'care providers': 'CARE_PROVIDER',
  investigators: 'INVESTIGATOR',
  'outcome assessors': 'OUTCOMES_ASSESSOR',
};

function designOf(basic: Bodies, design: Bodies, notes: Notes): DesignModule | undefined {
  const coded = (name: string, known: readonly string[]) => codeOf(first(design, name), known, notes);
  const rest = (name: string): string | undefined => {
    const body = under(design, name);
    return proseOf(body.slice(body.findIndex((line) => line.text !== '') + 1));
  };
  const masking = rest('Blinding Strategy');
  const masked = masking
    ?.toLowerCase()
    .match(/participants|caregivers|care providers|investigators|outcome assessors/g);
  const onlyMasked = masked?.join(' ') === masking?.toLowerCase().replaceAll(/[\s,]+/g, ' ');
  return stated<DesignModule>({
    studyType: codeOf(first(basic, 'Study Classification'), codes.STUDY_TYPES, notes),
    phases: phasesOf(first(basic, 'Clinical Phase'), notes),
    designInfo: stated<DesignInfo>({
      allocation: coded('Allocation Method', codes.ALLOCATIONS),
      interventionModel: coded('Intervention Model', codes.INTERVENTION_MODELS),
      interventionModelDescription: rest('Intervention Model'),
      primaryPurpose: coded('Primary Study Purpose', codes.PRIMARY_PURPOSES),
      observationalModel: coded('Observational Model', codes.OBSERVATIONAL_MODELS),
      timePerspective: coded('Time Perspective', codes.TIME_PERSPECTIVES),
      maskingInfo: stated<MaskingInfo>({
        masking: coded('Blinding Strategy', codes.MASKINGS),
        maskingDescription: masking !== undefined && !onlyMasked ? masking : undefined,
        whoMasked: onlyMasked ? masked?.map((name) => MASKED[name]!) : undefined,
      }),
    }),
    enrollmentInfo: stated<EnrollmentInfo>({ count: countOf(first(basic, 'Total Enrollment'), notes) }),
  });
}

function countOf(line: PageLine | undefined, notes: Notes): number | undefined {
  if (line === undefined) return undefined;
  const count = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\s+participants?)?$/i.exec(line.text)?.[1];
  if (count === undefined) notes.at(line.number, 'The number of participants could not be read');
  return count === undefined ? undefined : Number(count.replaceAll(',', ''));
}

function eligibilityOf(body: readonly PageLine[], notes: Notes): EligibilityModule | undefined {
  const blocks = blocksOf(body, ELIGIBILITY);
  const labels = bodiesOf(blocks);
  const end = blocks[0]?.at ?? body.length;
  const age = (name: string): string | undefined =>
    ageOf(first(labels, name)?.text, first(labels, name)?.number ?? 0, notes);
  return stated<EligibilityModule>({
    eligibilityCriteria: criteriaText(body.slice(0, end), false),
    healthyVolunteers: flagOf(first(labels, 'Accepts Healthy Volunteers'), notes),
    sex: codeOf(first(labels, 'Eligible Sex'), codes.SEXES, notes),
    minimumAge: age('Minimum Eligible Age'),
    maximumAge: age('Maximum Eligible Age'),
  });
}

/** The page lists the contacts of its sites apart from the sites: only where there is one site are they its own. */
function placesOf(bodies: Bodies, notes: Notes): ContactsLocationsModule | undefined {
  const locations: StudyLocation[] = locationsOf(fields(bodies, 'Locations'), notes);
  const local: readonly Contact[] = contactsOf(fields(bodies, 'Facility Contacts'), notes);
  const only = locations.length === 1 ? locations[0] : undefined;
  const at = first(bodies, 'Facility Contacts');
  if (at && local.length > 0 && !only) notes.at(at.number, 'Contacts of sites, without saying of which; not read');
  const country = first(bodies, 'Countries');
  if (country && locations.length === 0) notes.at(country.number, 'Countries without a site; not read');
  return stated<ContactsLocationsModule>({
    centralContacts: contactsOf(fields(bodies, 'Central Contacts'), notes),
    locations: only && local.length > 0 ? [{ ...only, contacts: local }] : locations,
  });
}
