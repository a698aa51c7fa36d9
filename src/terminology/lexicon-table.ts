import type { Coding, Concept, ConceptKind, Measure } from './concept.ts';
import { SYSTEMS } from './concept.ts';

/**
 * A part of the lexicon as lines `id | name | synonyms; … | parents … | codes … | measure | sources`; trailing columns may be left out.
 * `*id`: charted, and with it all that is narrower; `-id`: not charted although something broader is.
 * A synonym of one word with two capitals or more is an abbreviation and is compared with its case; `?PD` is one that
 * has other meanings, and names the concept only where the same text also says it in full. `=hearing`: a name, the first one too, that
 * counts only where it is all that is said: in a sentence the same words are part of something else.
 * Codes: `S:` SNOMED CT, `I:` ICD-10-CM (with its descendants; `I:C00-C97` is a block), `L:` LOINC, `R:` RxNorm, `V:` CVX, `M:` MeSH.
 * Measure: `ucum [molar mass] [low..high] [unitless]`.
 * Sources of codes, where a row names them and not the whole table: `Mondo` its exact matches (2026-08-04) by its own names and those of the
 * Disease Ontology (2018-07-05) and the NCI Thesaurus (2018-06-08); `ICD-10-CM 2018` titles of categories; `MeSH` headings of
 * ClinicalTrials.gov records and descriptors of the release of 2015; `FHIR 4.0.1` examples and expansions of the release; `Synthea` codes and displays of its patients;
 * `MeSH 2024` descriptors by a term of their preferred concept; `RxNorm 2025` ingredients of the prescribable content of 2025-10-06 by their
 * name; `SNOMED CT IPS 2022` procedures of the International Patient Set (CC BY 4.0, 2022-07-31) by their display.
 */
export interface LexiconTable {
  readonly kind: ConceptKind;
  readonly rows: string;
}

/** A row, with what a concept does not show: how its abbreviations are to be read, and its own word on being charted. */
export interface LexiconEntry {
  readonly concept: Concept;
  readonly ambiguous: readonly string[];
  /** Names that count only where nothing else is said. */
  readonly alone: readonly string[];
  readonly charted: boolean | undefined;
}

const CODE_SYSTEMS: Readonly<Record<string, string>> = {
  S: SYSTEMS.snomed,
  I: SYSTEMS.icd10cm,
  L: SYSTEMS.loinc,
  R: SYSTEMS.rxnorm,
  V: SYSTEMS.cvx,
  M: SYSTEMS.mesh,
};

/** The entries of a table, in order. A row that cannot be read is a fault of the lexicon itself and is thrown. */
export const readTable = (table: LexiconTable): LexiconEntry[] =>
  table.rows
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readRow(table.kind, line));

const trimmed = (text: string): string => text.trim();
const isFilled = (text: string): boolean => text !== '';
const isDoubtful = (synonym: string): boolean => synonym.startsWith('?');
const isAlone = (name: string): boolean => name.startsWith('=');
const withoutMark = (name: string): string => (isDoubtful(name) || isAlone(name) ? name.slice(1) : name);
/** The parts of a trimmed column. */
const cells = (column: string): readonly string[] => (column === '' ? [] : column.split(/\s+/));

function readRow(kind: ConceptKind, line: string): LexiconEntry {
  const [mark = '', name = '', synonyms = '', parents = '', codes = '', measure = ''] = line.split('|').map(trimmed);
  const id = mark.replace(/^[*-]/, '');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || name === '') throw new Error(`Lexicon row without id or name: ${line}`);
  const listed = synonyms === '' ? [] : synonyms.split(';').map(trimmed).filter(isFilled);
  const ambiguous = listed.filter(isDoubtful).map(withoutMark);
  const alone = [name, ...listed].filter(isAlone).map(withoutMark);
  return {
    concept: {
      id,
      kind,
      name: withoutMark(name),
      synonyms: ambiguous.length + alone.length === 0 ? listed : listed.map(withoutMark),
      codes: cells(codes).map((code) => readCode(code, line)),
      parents: cells(parents),
      ...(measure === '' ? {} : { measure: readMeasure(measure, line) }),
    },
    ambiguous,
    alone,
    charted: mark.startsWith('*') ? true : mark.startsWith('-') ? false : undefined,
  };
}

function readCode(cell: string, line: string): Coding {
  const system = CODE_SYSTEMS[cell.slice(0, 1)];
  if (!system || cell[1] !== ':' || cell.length < 3) throw new Error(`Lexicon code ${cell} in: ${line}`);
  return { system, code: cell.slice(2) };
}

function readMeasure(cell: string, line: string): Measure {
  const [ucum = '', ...rest] = cell.split(/\s+/);
  let measure: Measure = { ucum };
  for (const part of rest) {
    const range = /^(-?[\d.]+)\.\.(-?[\d.]+)$/.exec(part);
    if (part === 'unitless') measure = { ...measure, unitless: true };
    else if (range) measure = { ...measure, plausible: [Number(range[1]), Number(range[2])] };
    else if (/^\d+(?:\.\d+)?$/.test(part)) measure = { ...measure, molarMass: Number(part) };
    else throw new Error(`Lexicon measure ${part} in: ${line}`);
  }
  return measure;
}
