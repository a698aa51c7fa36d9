import { Failure } from '../../kernel/failure.ts';
import { conceptId, vocabularyOf } from './concept-id.ts';
import type { ImportRow } from './row.ts';
import type { Vocabulary } from './vocabulary.table.ts';
import type { FileReader, FileRow } from './vocabulary-file.ts';
import { type XmlEvent, xmlEvents } from './xml-events.ts';

interface Class {
  readonly code: string;
  readonly parents: string[];
  name: string;
  longName: string;
}

/** Classifications in ClaML (EN ISO 13120), as WHO and national bodies release ICD-10. */
export const readClaml: FileReader = async function* (chunks): AsyncGenerator<FileRow> {
  const reading: Reading = { title: '', version: '', open: undefined, rubric: '', label: undefined };
  let vocabulary: Vocabulary | undefined;
  for await (const event of xmlEvents(chunks)) {
    const done = take(reading, event);
    if (!done) continue;
    vocabulary ??= vocabularyNamed(reading.title);
    yield* rowsOf(done, vocabulary);
  }
  if (!vocabulary) throw new Failure('invalid', 'There is no class in it');
  const { version } = reading;
  yield { k: 'release', release: { key: vocabulary.prefix.toLowerCase(), part: '', title: vocabulary.title, version } };
};

interface Reading {
  title: string;
  version: string;
  open: Class | undefined;
  rubric: string;
  /** The text of the label so far; undefined outside one. */
  label: string | undefined;
}

/** The class that the event ends, if it ends one. */
function take(reading: Reading, event: XmlEvent): Class | undefined {
  if (event.k === 'text') {
    if (reading.label !== undefined) reading.label += event.text;
    return undefined;
  }
  const { open } = reading;
  if (event.k === 'open') {
    const { name, attributes } = event;
    if (name === 'Title') {
      reading.title = attributes['name'] ?? '';
      reading.version = attributes['version'] ?? attributes['date'] ?? '';
    } else if (name === 'Class') reading.open = { code: attributes['code'] ?? '', parents: [], name: '', longName: '' };
    else if (name === 'SuperClass' && open) open.parents.push(attributes['code'] ?? '');
    else if (name === 'Rubric') reading.rubric = attributes['kind'] ?? '';
    else if (name === 'Label' && open) reading.label = '';
    return undefined;
  }
  if (event.name === 'Label' && open && reading.label !== undefined) {
    const text = reading.label.replace(/\s+/g, ' ').trim();
    if (reading.rubric === 'preferred' && open.name === '') open.name = text;
    if (reading.rubric === 'preferredLong' && open.longName === '') open.longName = text;
    reading.label = undefined;
  }
  if (event.name !== 'Class') return undefined;
  reading.open = undefined;
  return open;
}

/** @throws Failure `unsupported` for a classification that is no ICD-10 */
function vocabularyNamed(title: string): Vocabulary {
  if (/ICD-?10-?GM/i.test(title)) return vocabularyOf('ICD10GM')!;
  // National editions of the WHO's classification keep its codes (CIM-10, MKN-10).
  if (title === '' || /ICD-?10|CIM-?10|MKN-?10/i.test(title)) return vocabularyOf('ICD10')!;
  throw new Failure('unsupported', `${title} is none of the classifications that are read`);
}

function* rowsOf({ code, parents, name, longName }: Class, vocabulary: Vocabulary): Generator<ImportRow> {
  if (code === '' || name === '') {
    yield { k: 'fault', line: 0, message: `The class ${code} has no name` };
    return;
  }
  const id = conceptId(vocabulary, code);
  yield { k: 'concept', id, name };
  if (longName !== '' && longName !== name) yield { k: 'name', id, name: longName };
  for (const parent of parents) if (parent !== '') yield { k: 'parent', id, parent: conceptId(vocabulary, parent) };
}
