import { Failure } from '../../kernel/failure.ts';
import { conceptId, vocabularyOf } from './concept-id.ts';
import type { Release } from './row.ts';
import { sourceLines } from './source-lines.ts';
import type { FileReader, FileRow } from './vocabulary-file.ts';
import { xmlEvents } from './xml-events.ts';

const ICD10CM = vocabularyOf('ICD10CM')!;
const id = (code: string): string => conceptId(ICD10CM, code);

const release = (part: string, version: string): Release => ({ key: 'icd10cm', part, title: 'ICD-10-CM', version });
const yearOf = (path: string): string => /(?<!\d)(20\d\d)(?!\d)/.exec(path.slice(path.lastIndexOf('/') + 1))?.[1] ?? '';

/** `00002 A000    1 short … long`: order number, code, whether it can be billed, names at columns 17 and 78. */
const ORDER = /^\d{5} ([A-Z]\d[0-9A-Z]{1,5}) +([01]) /;
/** `A000    Cholera …` */
const CODE = /^([A-Z]\d[0-9A-Z]{1,5})(?: {1,}|\t)(\S.*)$/;
const LONG_NAME = 77;

export const isOrderFile = (head: string): boolean => ORDER.test(head.split('\n', 1)[0]!);
export const isCodeFile = (head: string, file: string): boolean =>
  /^icd10cm/i.test(file) && CODE.test(head.split('\n', 1)[0]!);

/** The order file and the list of codes of an ICD-10-CM release (CMS, NCHS). A code is narrower than each that it begins with. */
export const readIcd10cm: FileReader = async function* (chunks, { path }): AsyncGenerator<FileRow> {
  const above: string[] = [];
  let part = '';
  for await (const { text, number } of sourceLines(chunks)) {
    if (text.trim() === '') continue;
    const ordered = ORDER.exec(text);
    const found = ordered ?? CODE.exec(text);
    const code = found?.[1] ?? '';
    const name = ordered ? text.slice(LONG_NAME).trim() || text.slice(16, 76).trim() : (found?.[2]?.trim() ?? '');
    if (code === '' || name === '') {
      yield { k: 'fault', line: number, message: 'A row is no code with a name' };
      continue;
    }
    part ||= ordered ? 'order' : 'codes';
    while (above.length > 0 && !code.startsWith(above.at(-1)!)) above.pop();
    yield { k: 'concept', id: id(code), name };
    const parent = above.at(-1);
    if (parent !== undefined && parent !== code) yield { k: 'parent', id: id(code), parent: id(parent) };
    if (parent !== code) above.push(code);
  }
  if (part === '') throw new Failure('invalid', 'There is no code in it');
  yield { k: 'release', release: release(part, yearOf(path)) };
};

/** The tabular list in XML: chapters, sections and diagnoses within each other; inclusion terms are wider and are left out. */
export const readIcd10cmTabular: FileReader = async function* (chunks, { path }): AsyncGenerator<FileRow> {
  const open: { code: string; name: string }[] = [];
  const elements: string[] = [];
  let version = '';
  let text = '';
  for await (const event of xmlEvents(chunks)) {
    if (event.k === 'text') {
      text += event.text;
      continue;
    }
    if (event.k === 'open') {
      elements.push(event.name);
      if (event.name === 'diag') open.push({ code: '', name: '' });
      else if (event.name === 'section') open.push({ code: event.attributes['id'] ?? '', name: '' });
      text = '';
      continue;
    }
    elements.pop();
    const holder = elements.at(-1);
    const said = text.trim();
    if (event.name === 'version') version = said;
    const of = open.at(-1);
    if (event.name === 'name' && holder === 'diag' && of) of.code = said;
    if (event.name === 'desc' && (holder === 'diag' || holder === 'section') && of) {
      of.name = holder === 'section' ? said.replace(/\s*\([A-Z][^)]*\)$/, '') : said;
      if (of.code !== '') {
        yield { k: 'concept', id: id(of.code), name: of.name };
        const parent = open.at(-2)?.code;
        if (parent) yield { k: 'parent', id: id(of.code), parent: id(parent) };
      }
    }
    if (event.name === 'diag' || event.name === 'section') open.pop();
    text = '';
  }
  yield { k: 'release', release: release('tabular', version || yearOf(path)) };
};
