import { readClaml } from './claml.ts';
import { isCodeTable, readCodeTable } from './code-table.ts';
import { isFhirTerminology, readFhir } from './fhir-resource.ts';
import { isCodeFile, isOrderFile, readIcd10cm, readIcd10cmTabular } from './icd10cm.ts';
import { readLabels } from './labels.ts';
import { readLoinc } from './loinc.ts';
import { readMeshText, readMeshXml } from './mesh.ts';
import { readObo } from './obo.ts';
import { readObographs } from './obographs.ts';
import { isRf2, readRf2 } from './rf2.ts';
import { isConcepts, isRelations, readRrf } from './rrf.ts';
import { readSssom } from './sssom.ts';
import type { FileReader } from './vocabulary-file.ts';

/** A form in which vocabularies are released. */
export interface VocabularyForm {
  readonly name: string;
  /**
   * @param head the first characters of the text, some thousands of them
   * @param file name of the file, without its folder
   */
  fits(head: string, file: string): boolean;
  readonly read: FileReader;
  /** Files of one release that are imported together name the same. */
  readonly together?: string;
  /** Whether FHIR packages hold files of this form. */
  readonly inPackages?: true;
}

/** Asked in this order. */
export const FORMS: readonly VocabularyForm[] = [
  { name: 'OBO', fits: (head) => /^format-version:/m.test(head) || /^\[Term\]$/m.test(head), read: readObo },
  {
    name: 'OBO graphs JSON',
    fits: (head) => /^\s*\{\s*"(?:@context|graphs|meta)"/.test(head) && !isFhir(head),
    read: readObographs,
  },
  {
    name: 'SSSOM table',
    fits: (head) => /^#\s*(?:curie_map|mapping_set_id|license)/m.test(head) || /^subject_id\t/m.test(head),
    read: readSssom,
  },
  { name: 'FHIR resource', fits: isFhirTerminology, read: readFhir, inPackages: true },
  { name: 'SNOMED CT RF2', fits: isRf2, read: readRf2, together: 'snomed' },
  {
    name: 'RxNorm RRF',
    fits: (head) => isConcepts(firstLine(head)) || isRelations(firstLine(head)),
    read: readRrf,
    together: 'rxnorm',
  },
  {
    name: 'LOINC table',
    fits: (head) => /LOINC_NUM|IMMEDIATE_PARENT/i.test(firstLine(head)),
    read: readLoinc,
    together: 'loinc',
  },
  {
    name: 'ICD-10-CM order file',
    fits: (head, file) => isOrderFile(head) || isCodeFile(head, file),
    read: readIcd10cm,
  },
  { name: 'ICD-10-CM tabular list', fits: (head) => /<ICD10CM\.tabular/.test(head), read: readIcd10cmTabular },
  { name: 'ClaML', fits: (head) => /<ClaML[\s>]/.test(head), read: readClaml },
  { name: 'MeSH descriptors', fits: (head) => /^\*NEWRECORD/.test(head), read: readMeshText },
  { name: 'MeSH descriptors in XML', fits: (head) => /<DescriptorRecordSet[\s>]/.test(head), read: readMeshXml },
  { name: 'table of codes', fits: isCodeTable, read: readCodeTable },
  { name: 'list of labels', fits: (head) => /^(?:\S+\t\S+\s+)?[A-Za-z]+:\d+\t\S/.test(head), read: readLabels },
];

const firstLine = (head: string): string => head.split('\n', 1)[0]!.replace(/\r$/, '');

const isFhir = (head: string): boolean => /"resourceType"\s*:/.test(head);

/** The form of a text, by how it begins; undefined where it is none that is known. */
export const formOf = (head: string, file: string): VocabularyForm | undefined =>
  FORMS.find((form) => form.fits(head.replace(/^\uFEFF/, ''), file));
