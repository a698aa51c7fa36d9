import type { CodeableConcept, Extension, Period } from '@medplum/fhirtypes';
import type { DateStruct, StatusModule } from '../trial/protocol.ts';
import { codeSystem, REGISTRATION_ACTIVITY, xver } from './canonical.ts';
import { codeIn, concept, isDate, present, presentOrNone } from './element.ts';
import { allAt, ownExtension, ownValue, valueAt } from './extension.ts';

const PROGRESS = xver('ResearchStudy.progressStatus');
const STUDY_STATUS = codeSystem('overall-status');
const OWN_ACTIVITY = codeSystem('registration-activity');

type DateKey = {
  [K in keyof StatusModule]-?: NonNullable<StatusModule[K]> extends string ? K : never;
}[keyof StatusModule];
type StructKey = {
  [K in keyof StatusModule]-?: NonNullable<StatusModule[K]> extends DateStruct ? K : never;
}[keyof StatusModule];

interface Activity {
  readonly system: string;
  readonly code: string;
}
const official = (code: string): Activity => ({ system: REGISTRATION_ACTIVITY, code });
const our = (code: string): Activity => ({ system: OWN_ACTIVITY, code });

/** Plain dates of the record, and the activity that each dates. */
const DATES: readonly (readonly [DateKey, Activity])[] = [
  ['statusVerifiedDate', official('record-verification')],
  ['studyFirstSubmitDate', official('registration-submission')],
  ['studyFirstSubmitQcDate', official('registration-submission-qc')],
  ['resultsFirstSubmitDate', official('results-submission')],
  ['resultsFirstSubmitQcDate', official('results-submission-qc')],
  ['dispFirstSubmitDate', our('disposition-submission')],
  ['dispFirstSubmitQcDate', our('disposition-submission-qc')],
  ['lastUpdateSubmitDate', official('update-submission')],
];

/** Dates that are actual or estimated. Start and completion are ResearchStudy.period too. */
const STRUCTS: readonly (readonly [StructKey, Activity])[] = [
  ['startDateStruct', our('study-start')],
  ['primaryCompletionDateStruct', official('primary-outcome-data-collection')],
  ['completionDateStruct', our('study-completion')],
  ['studyFirstPostDateStruct', official('registration-posting')],
  ['resultsFirstPostDateStruct', official('results-posting')],
  ['dispFirstPostDateStruct', our('disposition-posting')],
  ['lastUpdatePostDateStruct', official('update-posting')],
];

/** One cross-version progressStatus for each dated step of the record, and one for the last known status. */
export function toProgress(status: StatusModule): Extension[] {
  const steps: Extension[] = [];
  for (const [key, activity] of STRUCTS) {
    const value = status[key];
    if (value && (value.date !== undefined || value.type !== undefined)) steps.push(step(activity, value));
  }
  for (const [key, activity] of DATES) {
    const date = status[key];
    if (date !== undefined) steps.push(step(activity, { date }));
  }
  if (status.lastKnownStatus !== undefined) steps.push(knownStatus(status.lastKnownStatus));
  return steps;
}

function step(activity: Activity, { date, type }: DateStruct): Extension {
  const known = type === 'ACTUAL' || type === 'ESTIMATED';
  const state: CodeableConcept = { coding: [{ ...activity }] };
  const extension: Extension[] = [
    {
      url: 'state',
      valueCodeableConcept:
        known || type === undefined ? state : present({ extension: ownExtension('date-type', type), ...state }),
    },
  ];
  if (known) extension.push({ url: 'actual', valueBoolean: type === 'ACTUAL' });
  if (date !== undefined) extension.push({ url: 'period', valuePeriod: oneDay(date) });
  return { url: PROGRESS, extension };
}

const oneDay = (date: string): Period =>
  isDate(date) ? { start: date, end: date } : { extension: ownExtension('date-text', date) };

const knownStatus = (code: string): Extension => ({
  url: PROGRESS,
  extension: [{ url: 'state', valueCodeableConcept: concept(STUDY_STATUS, code) }],
});

/** ResearchStudy.period: start and completion, each where it is a FHIR date, and the completion where it comes later (per-1). */
export function toPeriod(status: StatusModule): Period | undefined {
  const date = (value: DateStruct | undefined): string | undefined =>
    value?.date !== undefined && isDate(value.date) ? value.date : undefined;
  const start = date(status.startDateStruct);
  const end = date(status.completionDateStruct);
  return presentOrNone<Period>({ start, end: start && end && !isInOrder(start, end) ? undefined : end });
}

/** Of dates known to different units, one of which lies in the other, R4 cannot say which comes first. */
function isInOrder(start: string, end: string): boolean {
  const shared = Math.min(start.length, end.length);
  return start.slice(0, shared) < end.slice(0, shared) || start === end;
}

/** The dates of the record. Start and completion come from the period where no step tells them. */
export function fromProgress(extensions: readonly Extension[], period: Period | undefined): Partial<StatusModule> {
  const steps = allAt(extensions, PROGRESS);
  const find = ({ system, code }: Activity): Extension | undefined =>
    steps.find((one) => codeIn(stateOf(one), system) === code);
  const out: Record<string, unknown> = {};
  for (const [key, activity] of STRUCTS) {
    const found = find(activity);
    if (found) out[key] = structOf(found);
  }
  for (const [key, activity] of DATES) {
    const found = find(activity);
    if (found) out[key] = structOf(found).date;
  }
  out['startDateStruct'] ??= period?.start === undefined ? undefined : { date: period.start };
  out['completionDateStruct'] ??= period?.end === undefined ? undefined : { date: period.end };
  out['lastKnownStatus'] = steps.map((one) => codeIn(stateOf(one), STUDY_STATUS)).find((code) => code !== undefined);
  return out;
}

const stateOf = (one: Extension): CodeableConcept | undefined => valueAt<CodeableConcept>(one.extension, 'state');

function structOf(one: Extension): DateStruct {
  const period = valueAt<Period>(one.extension, 'period');
  const actual = valueAt<boolean>(one.extension, 'actual');
  const type = ownValue<string>(stateOf(one)?.extension, 'date-type');
  return present<DateStruct>({
    date: period?.start ?? ownValue<string>(period?.extension, 'date-text'),
    type: type ?? (actual === undefined ? undefined : actual ? 'ACTUAL' : 'ESTIMATED'),
  } as DateStruct);
}
