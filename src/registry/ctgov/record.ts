import { z } from 'zod';
import { Failure, type Issue } from '../../kernel/failure.ts';
import type { Json, StudyRecord } from '../../trial/study-record.ts';
import type { Remark } from '../../trial/trial.ts';
import { annotationSection, derivedSection, documentSection } from './derived.ts';
import { fields, flag, oddities } from './fields.ts';
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
  const result = schema.safeParse(json);
  if (!result.success) throw malformed(result.error.issues);
  const remarks: Remark[] = [];
  remarkOn(schema, json, '', remarks);
  const checked: StudyRecord = result.data;
  return { record: json as unknown as typeof checked, remarks };
}

function malformed(found: readonly z.core.$ZodIssue[]): Failure {
  const issues = found.slice(0, MOST_ISSUES).map((issue): Issue => {
    const expression = pathOf(issue.path);
    return { severity: 'error', message: `${expression}: ${issue.message}`, expression };
  });
  const more = found.length > 1 ? ` (and ${found.length - 1} more)` : '';
  return new Failure('invalid', `${issues[0]!.message}${more}`, { expression: issues[0]!.expression!, issues });
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`,
    '',
  );
}

/** Walks a checked value beside its schema: fields that the schema does not name, and texts it finds odd. */
function remarkOn(known: z.core.$ZodType, value: unknown, path: string, remarks: Remark[]): void {
  if (known instanceof z.ZodExactOptional) {
    remarkOn(known.unwrap(), value, path, remarks);
  } else if (known instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) remarkOn(known.element, item, `${path}[${index}]`, remarks);
  } else if (known instanceof z.ZodObject && isObject(value)) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = known.shape;
    for (const [name, item] of Object.entries(value)) {
      const place = path === '' ? name : `${path}.${name}`;
      if (Object.hasOwn(shape, name)) remarkOn(shape[name]!, item, place, remarks);
      else remarks.push({ place, message: 'Not a field that is known here; left out', lost: true });
    }
  } else if (known instanceof z.ZodString && typeof value === 'string') {
    const message = oddities.get(known)?.oddity(value);
    if (message !== undefined) remarks.push({ place: path, message });
  }
}
