import type { ContactsLocationsModule, Official, Sponsor } from '../../../trial/parties.ts';
import type {
  ConditionsModule,
  DescriptionModule,
  DesignModule,
  EligibilityModule,
  IdentificationModule,
  ProtocolSection,
  SponsorCollaboratorsModule,
  StatusModule,
} from '../../../trial/protocol.ts';
import type { StudyRecord } from '../../../trial/study-record.ts';
import * as codes from '../../../trial/vocabulary.ts';
import { ageOf, codeOf, flagOf, isRedacted, phasesOf } from '../codes.ts';
import { criteriaText } from '../criteria.ts';
import { commaConditions } from '../joined-conditions.ts';
import { type Block, blocksOf } from '../layout.ts';
import { filled, type PageLine, proseOf, unlisted } from '../lines.ts';
import { lastWords } from '../navigation.ts';
import type { Notes } from '../notes.ts';
import { stated } from '../stated.ts';
import { armsAndInterventions } from './arms.ts';
import { EXPECTED, LABELS, NOTICE } from './layout.ts';
import { sitesOf } from './sites.ts';

/** A page of labels, its lines parted by them. */
export interface LabelledPage {
  readonly lines: readonly PageLine[];
  readonly blocks: readonly Block[];
}

export const labelledPage = (lines: readonly PageLine[]): LabelledPage => ({ lines, blocks: blocksOf(lines, LABELS) });

/** Reads a page of labels, each explained before its value, which the next label follows at once. */
export function readLabelledPage({ lines, blocks }: LabelledPage, notes: Notes) {
  const body = (name: string): readonly PageLine[] => blocks.find((block) => block.name === name)?.body ?? [];
  /** The value is the last line before the next label. */
  const value = (name: string): PageLine | undefined => filled(unlisted(body(name))).at(-1);
  const header = lines.slice(0, blocks[0]?.at ?? lines.length);
  const title = lastWords(header.filter((line) => !/\blogo$/i.test(line.text)))?.text;
  const nctId = filled(unlisted(body('Trial ID')))
    .find((line) => /^NCT\d{8}$/i.test(line.text))
    ?.text.toUpperCase();
  remarkOnLabels(lines, blocks, notes);
  const protocolSection = stated<Partial<ProtocolSection>>({
    identificationModule: stated<Partial<IdentificationModule>>({ nctId, briefTitle: title }) as
      | IdentificationModule
      | undefined,
    statusModule: stated<StatusModule>({ overallStatus: codeOf(value('Overall Status'), codes.STATUSES, notes) }),
    sponsorCollaboratorsModule: stated<SponsorCollaboratorsModule>({
      leadSponsor: stated<Sponsor>({
        name: value('Lead Sponsor')?.text,
        class: codeOf(value('Agency Class'), codes.AGENCY_CLASSES, notes),
      }),
    }),
    descriptionModule: stated<DescriptionModule>({ briefSummary: proseOf(body('Study Purpose')) }),
    conditionsModule: stated<ConditionsModule>({
      conditions: filled(unlisted(body('Conditions'))).flatMap((line) => commaConditions(line.text)),
    }),
    designModule: stated<DesignModule>({
      studyType: codeOf(value('Study Type'), codes.STUDY_TYPES, notes),
      phases: phasesOf(value('Phase'), notes),
    }),
    armsInterventionsModule: armsAndInterventions(unlisted(body('Arms')), unlisted(body('Interventions')), notes),
    eligibilityModule: eligibilityOf(body, value, notes),
    contactsLocationsModule: stated<ContactsLocationsModule>({
      overallOfficials: officialsOf(
        value('Principal Investigator'),
        value('Principal Investigator Affiliation'),
        notes,
      ),
      locations: ['US Sites', 'U.S. Sites', 'International Sites'].flatMap((name) =>
        sitesOf(unlisted(body(name)), notes),
      ),
    }),
  });
  const record = stated<Partial<StudyRecord>>({ protocolSection: protocolSection as ProtocolSection | undefined });
  return { nctId, title, record };
}

function eligibilityOf(
  body: (name: string) => readonly PageLine[],
  value: (name: string) => PageLine | undefined,
  notes: Notes,
): EligibilityModule | undefined {
  const ages = value('Eligible Ages');
  const over = /^(.+?)\s+(?:and (?:over|older|above)|or older|\+)$/i.exec(ages?.text ?? '');
  const [from, to] = over ? [over[1]] : (ages?.text.split(/\s+[-–]\s+/) ?? []);
  const line = ages?.number ?? 0;
  return stated<EligibilityModule>({
    eligibilityCriteria: criteriaText(body('More Inclusion & Exclusion Criteria'), true),
    healthyVolunteers: flagOf(value('Accepts Healthy Volunteers'), notes),
    sex: codeOf(value('Gender'), codes.SEXES, notes),
    minimumAge: ageOf(from, line, notes),
    maximumAge: ageOf(to, line, notes),
  });
}

function officialsOf(
  name: PageLine | undefined,
  affiliation: PageLine | undefined,
  notes: Notes,
): Official[] | undefined {
  if (!name) return undefined;
  const redacted = affiliation !== undefined && isRedacted(affiliation.text);
  if (redacted) notes.at(affiliation.number, 'An affiliation that the page withholds');
  return [
    stated<Official>({
      name: name.text,
      affiliation: redacted ? undefined : affiliation?.text,
      role: 'PRINCIPAL_INVESTIGATOR',
    })!,
  ];
}

function remarkOnLabels(lines: readonly PageLine[], blocks: readonly Block[], notes: Notes): void {
  const found = new Set(blocks.map((block) => block.name));
  const last = blocks.at(-1);
  const end = lines.at(-1)?.number ?? 1;
  if (last && !found.has(NOTICE)) notes.cutAt(last.line, `The page ends in ${last.name}, which may be cut`);
  for (const name of EXPECTED) {
    if (found.has(name)) continue;
    const message = `The page has no ${name}`;
    if (name === 'More Inclusion & Exclusion Criteria') notes.cutAt(end, message);
    else notes.at(end, message);
  }
}
