import type { PageLine } from './lines.ts';
import type { Notes } from './notes.ts';

/** Words that pages print for a code other than the code with its underscores as spaces. */
const PRINTED: Readonly<Record<string, string>> = {
  'N/A': 'NA',
  'NOT APPLICABLE': 'NA',
  'ACTIVE, NOT RECRUITING': 'ACTIVE_NOT_RECRUITING',
  'UNKNOWN STATUS': 'UNKNOWN',
  BOTH: 'ALL',
  'U.S. FED': 'FED',
  'OTHER GOV': 'OTHER_GOV',
  'NON-RANDOMIZED': 'NON_RANDOMIZED',
  'NONE (OPEN LABEL)': 'NONE',
};

/** The registry's code for what a page prints, as a code ("SINGLE_GROUP") or in words ("Not yet recruiting"). */
export function codeOf(line: PageLine | undefined, known: readonly string[], notes: Notes): string | undefined {
  if (line === undefined) return undefined;
  const upper = line.text.toUpperCase();
  const code = PRINTED[upper] ?? upper.replaceAll(/[^A-Z0-9]+/g, '_').replaceAll(/^_|_$/g, '');
  if (!known.includes(code)) notes.at(line.number, `The code ${code} is not in the known list; kept as it is`);
  return code;
}

/** Whether a line is one of these codes and nothing else. */
export const isCode = (line: PageLine | undefined, known: readonly string[]): boolean =>
  line !== undefined &&
  known.includes(PRINTED[line.text.toUpperCase()] ?? line.text.toUpperCase().replaceAll(/[ ,]+/g, '_'));

const PHASE = /^(EARLY[ _]?)?PHASE[ _]?([1-4])$/;

/** "Phase 1/Phase 2", "PHASE1/PHASE2", "N/A"; undefined, with a remark, where a part is no phase. */
export function phasesOf(line: PageLine | undefined, notes: Notes): string[] | undefined {
  if (line === undefined) return undefined;
  const whole = line.text.toUpperCase();
  if (whole === 'N/A' || whole === 'NA' || whole === 'NOT APPLICABLE') return ['NA'];
  const phases = whole.split('/').map((part) => PHASE.exec(part.trim()));
  if (phases.some((phase) => phase === null)) {
    notes.at(line.number, 'The phase could not be read');
    return undefined;
  }
  return phases.map((phase) => `${phase![1] ? 'EARLY_' : ''}PHASE${phase![2]}`);
}

/** "Yes" or "No". */
export function flagOf(line: PageLine | undefined, notes: Notes): boolean | undefined {
  if (line === undefined) return undefined;
  if (/^(?:yes|true|accepts healthy volunteers)$/i.test(line.text)) return true;
  if (/^(?:no|false)$/i.test(line.text)) return false;
  notes.at(line.number, 'Neither yes nor no');
  return undefined;
}

const AGE = /^(\d{1,3})\s+(Year|Month|Week|Day|Hour|Minute)s?$/i;

/** `18 Years`, as the registry writes it; undefined for "N/A" and, with a remark, for anything else. */
export function ageOf(text: string | undefined, line: number, notes: Notes): string | undefined {
  if (text === undefined || text === '' || /^(?:n\/?a|none|no limit|-)$/i.test(text)) return undefined;
  const age = AGE.exec(text);
  if (!age) {
    notes.at(line, 'The age could not be read');
    return undefined;
  }
  const unit = age[2]![0]!.toUpperCase() + age[2]!.slice(1).toLowerCase();
  return `${age[1]} ${unit}${age[1] === '1' ? '' : 's'}`;
}

/** A date of the forms yyyy, yyyy-MM, yyyy-MM-dd. */
export function dateOf(line: PageLine | undefined, notes: Notes): string | undefined {
  if (line === undefined) return undefined;
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(line.text)) return line.text;
  notes.at(line.number, 'The date could not be read');
  return undefined;
}

/** What a host puts in place of an e-mail address: no value. */
export const isRedacted = (text: string): boolean => /^\[?email[\s\u00a0]*protected\]?$/i.test(text);
