/** The rows of a file of forms, and on which list of its trial each text stands. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { FormRow } from './score.ts';

const textOf = (file: string): string => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** @throws SyntaxError, TypeError where the file is no JSON array of `{intent, snippet}` */
export function readRows(file: string): readonly FormRow[] {
  const rows: unknown = JSON.parse(textOf(file));
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new TypeError(`${file} is no array of {intent, snippet}`);
  return rows;
}

function isRow(value: unknown): value is FormRow {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['intent', 'snippet'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string')
  );
}

/** The rows with the section that lines `{text, section}` of another file give the same text, where they agree on it. */
export function withSections(rows: readonly FormRow[], file: string): readonly FormRow[] {
  if (!existsSync(file)) return rows;
  const sections = new Map<string, Set<string>>();
  for (const line of textOf(file).split('\n')) {
    if (line.trim() === '') continue;
    const { text, section } = JSON.parse(line) as { readonly text: string; readonly section: string };
    sections.set(sameness(text), (sections.get(sameness(text)) ?? new Set()).add(section));
  }
  return rows.map((row) => {
    const [section, another] = sections.get(sameness(row.intent)) ?? [];
    const isOne = another === undefined && (section === 'inclusion' || section === 'exclusion');
    return isOne && row.section === undefined ? { ...row, section } : row;
  });
}

/** The two files treat spaces and punctuation differently. */
const sameness = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
