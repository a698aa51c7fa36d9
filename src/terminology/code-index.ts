import type { Coding, Concept } from './concept.ts';
import { LEXICON, SYSTEMS } from './concept.ts';
import { ICD_COMBINATIONS } from './icd-combination.table.ts';
import { HCPCS, ICD9CM, OTHER_CODES } from './other-code.table.ts';

/** Other addresses under which records name the same code system, without scheme. */
const ALIASES: Readonly<Record<string, string>> = {
  'snomed.info/sct': SYSTEMS.snomed,
  'urn:oid:2.16.840.1.113883.6.96': SYSTEMS.snomed,
  'hl7.org/fhir/sid/icd-10-cm': SYSTEMS.icd10cm,
  'urn:oid:2.16.840.1.113883.6.90': SYSTEMS.icd10cm,
  'hl7.org/fhir/sid/icd-10': SYSTEMS.icd10cm,
  'fhir.de/codesystem/bfarm/icd-10-gm': SYSTEMS.icd10cm,
  'fhir.de/codesystem/dimdi/icd-10-gm': SYSTEMS.icd10cm,
  'urn:oid:2.16.840.1.113883.6.3': SYSTEMS.icd10cm,
  'loinc.org': SYSTEMS.loinc,
  'urn:oid:2.16.840.1.113883.6.1': SYSTEMS.loinc,
  'nlm.nih.gov/research/umls/rxnorm': SYSTEMS.rxnorm,
  'urn:oid:2.16.840.1.113883.6.88': SYSTEMS.rxnorm,
  'hl7.org/fhir/sid/cvx': SYSTEMS.cvx,
  'urn:oid:2.16.840.1.113883.12.292': SYSTEMS.cvx,
  'nlm.nih.gov/mesh': SYSTEMS.mesh,
  'id.nlm.nih.gov/mesh': SYSTEMS.mesh,
  'urn:oid:2.16.840.1.113883.6.177': SYSTEMS.mesh,
  'ama-assn.org/go/cpt': SYSTEMS.cpt,
  'urn:oid:2.16.840.1.113883.6.12': SYSTEMS.cpt,
  'dmd.nhs.uk': SYSTEMS.snomed,
  'hl7.org/fhir/sid/icd-9-cm': ICD9CM,
  'terminology.hl7.org/codesystem/icd9cm': ICD9CM,
  'urn:oid:2.16.840.1.113883.6.103': ICD9CM,
  'cms.gov/medicare/coding/hcpcsreleasecodesets': HCPCS,
  'urn:oid:2.16.840.1.113883.6.285': HCPCS,
  'trialbridge.dev/fhir/codesystem/lexicon': LEXICON,
};

/** The address under which the lexicon keeps a code system. WHO ICD-10 is read as ICD-10-CM: a shorter code covers its descendants in both. */
export function systemOf(uri: string): string {
  const bare = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
  // A SNOMED CT edition or version is part of its address.
  return ALIASES[bare.startsWith('snomed.info/sct/') ? 'snomed.info/sct' : bare] ?? uri;
}

/** A block of ICD-10 categories, both ends inclusive. */
interface Block {
  readonly from: string;
  readonly to: string;
  readonly id: string;
}

export interface CodeIndex {
  /** Ids of the concepts that a code means; ICD-10 by its longest listed prefix and what its combination says, else by its narrowest block. */
  lookup(coding: Coding): readonly string[];
  /** The same of a code of a system that the lexicon does not keep: no more than its rubric says, which its words may say better. */
  lookupRubric(coding: Coding): readonly string[];
}

export function indexCodes(concepts: readonly Concept[], products: ReadonlyMap<string, readonly string[]>): CodeIndex {
  const ids = new Map<string, string[]>();
  const blocks: Block[] = [];
  for (const concept of concepts)
    for (const { system, code } of concept.codes) {
      const [from, to] = system === SYSTEMS.icd10cm ? code.split('-') : [code];
      if (from && to) blocks.push({ from, to, id: concept.id });
      else add(ids, `${system}|${plainCode(system, code)}`, concept.id);
    }
  for (const [code, of] of products) for (const id of of) add(ids, `${SYSTEMS.rxnorm}|${code}`, id);
  const known = new Set(concepts.map((concept) => concept.id));
  return {
    lookup({ system: uri, code }) {
      const system = systemOf(uri);
      if (system === LEXICON) return known.has(code) ? [code] : [];
      if (system === SYSTEMS.icd10cm) return lookupIcd(code, ids, blocks);
      return ids.get(`${system}|${plainCode(system, code)}`) ?? [];
    },
    lookupRubric({ system: uri, code }) {
      const system = systemOf(uri);
      const listed = OTHER_CODES.get(system);
      return listed === undefined ? [] : lookupOther(system, code, listed).filter((id) => known.has(id));
    },
  };
}

function lookupIcd(code: string, ids: ReadonlyMap<string, string[]>, blocks: readonly Block[]): readonly string[] {
  const plain = plainCode(SYSTEMS.icd10cm, code);
  if (!/^[A-Z]\d/.test(plain) || plain.length > 12) return [];
  const parts = combined(plain);
  for (let length = plain.length; length >= 3; length--) {
    const found = ids.get(`${SYSTEMS.icd10cm}|${plain.slice(0, length)}`);
    if (found) return [...new Set([...found, ...parts])];
  }
  if (parts.length > 0) return parts;
  const category = plain.slice(0, 3);
  const within = blocks.filter((block) => block.from <= category && category <= block.to);
  const narrowest = within.filter(
    (a) => !within.some((b) => b !== a && b.from >= a.from && b.to <= a.to && (b.from > a.from || b.to < a.to)),
  );
  return narrowest.map((block) => block.id);
}

/** By the longest listed beginning. Codes of ICD-9-CM without a point are read where no operation could have them: those have two figures before it and at most four. */
function lookupOther(system: string, code: string, listed: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const trimmed = code.trim().toUpperCase();
  if (system === ICD9CM && !/^(?:\d{3}|V\d{2}|\d{3}\.\d{1,2}|V\d{2}\.\d{1,2}|\d{5})$/.test(trimmed)) return [];
  const plain = trimmed.replaceAll('.', '').slice(0, MOST_FIGURES);
  for (let length = plain.length; length >= 3; length--) {
    const found = listed.get(plain.slice(0, length));
    if (found) return found;
  }
  return [];
}

const MOST_FIGURES = 7;

const combined = (plain: string): readonly string[] =>
  [3, 4, 5, 6].flatMap((length) => (plain.length < length ? [] : (ICD_COMBINATIONS[plain.slice(0, length)] ?? [])));

const plainCode = (system: string, code: string): string => {
  const trimmed = code.trim().toUpperCase();
  if (system === SYSTEMS.icd10cm) return trimmed.replaceAll('.', '');
  // Vaccine codes are written with and without a leading zero.
  return system === SYSTEMS.cvx ? trimmed.padStart(2, '0') : trimmed;
};

function add(index: Map<string, string[]>, key: string, id: string): void {
  const list = index.get(key);
  if (!list) index.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}
