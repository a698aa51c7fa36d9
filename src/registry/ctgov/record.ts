import { z } from 'zod';
import { Failure, type Issue } from '../../kernel/failure.ts';
import type { Json, StudyRecord } from '../../trial/study-record.ts';
import type { Remark } from '../../trial/trial.ts';
import { annotationSection, derivedSection, documentSection } from './derived.ts';
import { fields, flag } from './fields.ts';
import { fitOf, placeOf } from './fit.ts';
import { protocolSection } from './protocol.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const schema = fields({
  resultsSection: z.custom<Json>(isObject, 'Invalid input: expected object'),
  annotationSection,
  documentSection,
  derivedSection,
  hasResults: flag,
}).extend({ protocolSection });

const fits = fitOf(schema);
/** The schema's own idea of a record must be that of the type. */
type Checked = z.infer<typeof schema> extends StudyRecord ? StudyRecord : never;

/** The registry's record, checked; and what in it is not known. The record is the given object itself, nothing taken out. */
export interface ReadRecord {
  readonly record: StudyRecord;
  readonly remarks: readonly Remark[];
}

const MOST_ISSUES = 20;

/** @throws Failure `invalid` that names the path of each field that is missing or of another type */
export function readStudyRecord(json: unknown): ReadRecord {
  if (!isObject(json)) throw new Failure('invalid', 'A study record is a JSON object');
  if (!Object.hasOwn(json, 'protocolSection')) {
    throw new Failure('invalid', 'A study record has a protocolSection', { expression: 'protocolSection' });
  }
  const remarks: Remark[] = [];
  if (!fits(json, { steps: [], remarks })) throw malformed(schema.safeParse(json).error);
  return { record: json as unknown as Checked, remarks };
}

function malformed(error: z.ZodError | undefined): Failure {
  // What is inherited or not enumerable the schema may see, and JSON would not say.
  if (error === undefined) return new Failure('invalid', 'A study record is plain JSON');
  const found = error.issues;
  const issues = found.slice(0, MOST_ISSUES).map((issue): Issue => {
    const expression = placeOf(issue.path);
    return { severity: 'error', message: `${expression}: ${issue.message}`, expression };
  });
  const more = found.length > 1 ? ` (and ${found.length - 1} more)` : '';
  return new Failure('invalid', `${issues[0]!.message}${more}`, { expression: issues[0]!.expression!, issues });
}
