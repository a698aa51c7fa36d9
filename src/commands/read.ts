import type { Section } from '../eligibility/criterion.ts';
import { lintCriteria } from '../eligibility/reading/lint/lint.ts';
import { readCriteria } from '../eligibility/reading/read-criteria.ts';
import { Failure } from '../kernel/failure.ts';
import { parseJson } from '../kernel/json.ts';
import { criterionLine } from './criterion-line.ts';
import { inputsOf, linesOf } from './input.ts';
import { localTerminology } from './local-terminology.ts';
import { tellLint } from './remarks.ts';
import type { Terminal } from './terminal.ts';

/** A piece of eligibility text: of one section, or, where it names none, a whole text with headings. */
export interface TextLine {
  /** A text or a number, and given back as it came. */
  readonly id: string | number;
  readonly text: string;
  readonly section?: Section;
}

/** The same piece as the reader takes it. */
export const criterionInput = <T extends TextLine>({ id, ...rest }: T): Omit<T, 'id'> & { readonly id: string } => ({
  ...rest,
  id: String(id),
});

/** NDJSON `{id, text, section?}` → NDJSON `{id, criteria}`; what is doubtful about a criterion is a remark on standard error. */
export async function read(terminal: Terminal, files: readonly string[]): Promise<void> {
  const lexicon = await localTerminology();
  for (const input of inputsOf(files)) {
    try {
      for await (const { text, number } of linesOf(input, terminal.input)) {
        if (terminal.readerGone) return;
        await readLine(input, text, number);
      }
    } catch (error) {
      terminal.report(error, { input });
    }
  }

  async function readLine(input: string, text: string, line: number): Promise<void> {
    try {
      const given = textLine(text);
      const criteria = readCriteria(criterionInput(given), lexicon);
      await terminal.writeLine(JSON.stringify({ id: given.id, criteria: criteria.map(criterionLine) }));
      tellLint(terminal, lintCriteria(criteria, lexicon), { input, line });
    } catch (error) {
      terminal.report(error, { input, line });
    }
  }
}

/**
 * @throws Failure `invalid` for what is no JSON object of that shape
 */
export function textLine(json: string): TextLine {
  const value = parseJson(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Failure('invalid', 'Each line is a JSON object');
  const { id, text, section } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Failure('invalid', 'A text or a number is needed', { expression: 'id' });
  if (typeof text !== 'string') throw new Failure('invalid', 'A text is needed', { expression: 'text' });
  if (section !== undefined && section !== null && section !== 'inclusion' && section !== 'exclusion') {
    throw new Failure('invalid', 'One of inclusion, exclusion', { expression: 'section' });
  }
  return { id, text, ...(typeof section === 'string' && { section }) };
}
