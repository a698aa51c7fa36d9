import type { Readable } from 'node:stream';
import type { AnyResource } from '../fhir/resource.ts';
import { Failure } from '../kernel/failure.ts';
import { parseJson } from '../kernel/json.ts';
import { trialFromCtgov } from '../registry/ctgov/trial.ts';
import { type ReadOptions, readRecords } from '../registry/records.ts';
import type { Trial } from '../trial/trial.ts';
import { linesOf, textChunks } from './input.ts';
import type { Problem } from './terminal.ts';

/** One thing that an input holds. Lines count from 1. */
export type Document =
  | { readonly kind: 'resource'; readonly line: number; readonly resource: AnyResource }
  | { readonly kind: 'trial'; readonly line: number; readonly trial: Trial }
  | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * What an input holds, in its order: FHIR resources (one, or one per line), registry records in any of their forms, or
 * the text of a registry page. Lines are read as they come.
 */
export async function* documentsOf(
  input: string,
  standardInput: Readable,
  isTerm: NonNullable<ReadOptions['isTerm']>,
): AsyncGenerator<Document> {
  const options: ReadOptions = { from: 'auto', input, isTerm };
  const lines = linesOf(input, standardInput);
  const first = await lines.next();
  if (first.done) {
    yield { kind: 'problem', problem: { input, line: 1, message: 'The input is empty' } };
    return;
  }
  const value = jsonOf(first.value.text);
  if (value === undefined) {
    const gathered = [first.value.text];
    for await (const line of lines) gathered.push(line.text);
    yield* oneText(gathered.join('\n'), first.value.number, options);
    return;
  }
  yield* oneText(first.value.text, first.value.number, options, value);
  for await (const line of lines) yield* oneText(line.text, line.number, options);
}

/** The resources of an input that holds nothing else. */
export async function* resourcesOf(input: string, standardInput: Readable): AsyncGenerator<Document> {
  for await (const document of documentsOf(input, standardInput, () => false)) {
    if (document.kind !== 'trial') yield document;
    else
      yield {
        kind: 'problem',
        problem: {
          input,
          line: document.line,
          message: 'A FHIR resource is needed here, and this is a registry record',
        },
      };
  }
}

async function* oneText(
  text: string,
  line: number,
  options: ReadOptions,
  known: unknown = jsonOf(text),
): AsyncGenerator<Document> {
  if (isResource(known)) {
    yield { kind: 'resource', line, resource: known };
    return;
  }
  if (isRecord(known)) {
    yield trialOf(known, text, line, options);
    return;
  }
  for await (const result of readRecords(text, options)) {
    const at = line + result.line - 1;
    if ('trial' in result) yield { kind: 'trial', line: at, trial: result.trial };
    else yield { kind: 'problem', problem: { ...result.problem, line: at } };
  }
}

const isResource = (value: unknown): value is AnyResource =>
  typeof value === 'object' && value !== null && typeof (value as Partial<AnyResource>).resourceType === 'string';

/** One study record, whatever is wrong inside it: what holds several begins with another member. */
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value)[0] === 'protocolSection';

/** As `readRecords` would, without parsing the text again. */
function trialOf(record: unknown, text: string, line: number, { input }: ReadOptions): Document {
  try {
    return { kind: 'trial', line, trial: trialFromCtgov(record, text) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { expression, message } = error;
    return { kind: 'problem', problem: { input, line, ...(expression !== undefined && { expression }), message } };
  }
}

function jsonOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** The one resource that a file holds. */
export async function resourceOf(input: string, standardInput: Readable): Promise<AnyResource> {
  const parts: string[] = [];
  for await (const chunk of textChunks(input, standardInput)) parts.push(chunk);
  let value: unknown;
  try {
    value = parseJson(parts.join(''));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure('invalid', `${input}: ${error.message}`, { cause: error });
  }
  if (!isResource(value)) throw new Failure('invalid', `${input} holds no FHIR resource`);
  return value;
}
