import type { DateStruct, DesignInfo, DesignModule, EnrollmentInfo, StatusModule } from '../../trial/protocol.ts';
import type { StudyRecord } from '../../trial/study-record.ts';
import { amidWords, inWords } from './words.ts';
import { escaped, link, upTo } from './xhtml.ts';

const MOST_OF_REMARK = 600;
const MOST_OF_TERMS = 400;
const MOST_TERMS = 20;

type Row = readonly [label: string, html: string | undefined];

/** What a reader wants to know first: number, status, kind, size, conditions. */
export function mainFacts({ protocolSection: protocol }: StudyRecord, page: string): Row[] {
  const {
    identificationModule: { nctId },
    statusModule,
    designModule,
    conditionsModule,
  } = protocol;
  const info = designModule?.designInfo;
  return [
    ['Registry number', link(page, nctId)],
    ['Status', statusModule && statusOf(statusModule)],
    ['Why it stopped', remark(statusModule?.whyStopped)],
    ['Type', escapedWord('study-type', designModule?.studyType)],
    ['Phase', designModule?.phases?.map((one) => escaped(inWords('phase', one))).join(' and ')],
    ['Purpose', escapedWord('primary-purpose', info?.primaryPurpose)],
    ['Design', info && designOf(info)],
    ['Masking', info && maskingOf(info)],
    ['Participants', participantsOf(designModule?.enrollmentInfo)],
    ['Follow-up', registryOf(designModule)],
    ['Conditions', terms(conditionsModule?.conditions)],
    ['Keywords', terms(conditionsModule?.keywords)],
  ];
}

/** Dates, who is behind the study, and whether there are results. */
export function furtherFacts({ protocolSection: protocol, hasResults }: StudyRecord): Row[] {
  const { statusModule: status, sponsorCollaboratorsModule: sponsors, contactsLocationsModule: contacts } = protocol;
  return [
    ['Start', dateOf(status?.startDateStruct)],
    ['Primary completion', dateOf(status?.primaryCompletionDateStruct)],
    ['Completion', dateOf(status?.completionDateStruct)],
    ['Last update', remark(status?.lastUpdatePostDateStruct?.date)],
    ['Sponsor', remark(sponsors?.leadSponsor?.name)],
    ['Collaborators', terms(sponsors?.collaborators?.flatMap((one) => one.name ?? []))],
    [
      'Officials',
      contacts?.overallOfficials
        ?.slice(0, MOST_TERMS)
        .map(({ name, role, affiliation }) =>
          sentence([name, role && amidWords('contact-role', role), affiliation], MOST_OF_TERMS),
        )
        .join('<br/>'),
    ],
    ['Results', resultsOf(hasResults, status)],
    ['Sharing of participant data', escapedWord('ipd-sharing', protocol.ipdSharingStatementModule?.ipdSharing)],
  ];
}

function statusOf({ overallStatus, lastKnownStatus }: StatusModule): string | undefined {
  if (overallStatus !== 'UNKNOWN') return escapedWord('overall-status', overallStatus);
  const last = lastKnownStatus === undefined ? '' : `; last known: ${amidWords('overall-status', lastKnownStatus)}`;
  return escaped(`Unknown${last}`);
}

const designOf = (info: DesignInfo): string =>
  sentence(
    [
      info.allocation === 'NA' ? undefined : inWords('allocation', info.allocation),
      inWords('intervention-model', info.interventionModel),
      info.interventionModelDescription,
      inWords('observational-model', info.observationalModel),
      inWords('time-perspective', info.timePerspective),
    ],
    MOST_OF_REMARK,
    '; ',
  );

function maskingOf({ maskingInfo }: DesignInfo): string | undefined {
  if (!maskingInfo) return undefined;
  const who = maskingInfo.whoMasked?.map((one) => amidWords('who-masked', one)).join(', ');
  const masking = inWords('masking', maskingInfo.masking);
  return sentence(
    [who ? `${masking ?? 'Masked'} (${who})` : masking, maskingInfo.maskingDescription],
    MOST_OF_REMARK,
    '; ',
  );
}

function participantsOf(info: EnrollmentInfo | undefined): string | undefined {
  if (info?.count === undefined) return undefined;
  const kind = info.type === 'ACTUAL' ? ' (reached)' : info.type === 'ESTIMATED' ? ' (planned)' : '';
  return `${info.count}${kind}`;
}

const registryOf = (design: DesignModule | undefined): string | undefined =>
  sentence([design?.patientRegistry ? 'patient registry' : undefined, design?.targetDuration], MOST_OF_REMARK);

function dateOf(value: DateStruct | undefined): string | undefined {
  if (value?.date === undefined) return undefined;
  return escaped(upTo(value.date, 100)) + (value.type === 'ESTIMATED' ? ' (expected)' : '');
}

function resultsOf(has: boolean | undefined, status: StatusModule | undefined): string | undefined {
  const posted = status?.resultsFirstPostDateStruct?.date;
  if (has) return escaped(`posted${posted === undefined ? '' : ` ${posted.slice(0, 40)}`}`);
  if (status?.resultsWaived) return 'waived';
  const submitted = status?.resultsFirstSubmitDate;
  if (submitted !== undefined) return escaped(`submitted ${submitted.slice(0, 40)}, not yet posted`);
  return has === false ? 'none posted' : undefined;
}

const escapedWord = (list: string, code: string | undefined): string | undefined =>
  code === undefined ? undefined : escaped(upTo(inWords(list, code), MOST_OF_TERMS));

const remark = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : escaped(upTo(text, MOST_OF_REMARK));

/** The words that there are, cut where they are too long for a table. */
export function sentence(words: readonly (string | undefined)[], most: number, mark = ', '): string {
  const text = words.filter((word) => word !== undefined && word !== '').join(mark);
  return escaped(text.length > most ? `${upTo(text, most)} ...` : text);
}

function terms(words: readonly string[] | undefined): string | undefined {
  if (!words?.length) return undefined;
  const shown = upTo(words.slice(0, MOST_TERMS).join(', '), MOST_OF_TERMS);
  return escaped(words.length > MOST_TERMS || shown.length === MOST_OF_TERMS ? `${shown} ...` : shown);
}
