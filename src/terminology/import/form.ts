import { readLabels } from './labels.ts';
import { readObo } from './obo.ts';
import { readObographs } from './obographs.ts';
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
  { name: 'list of labels', fits: (head) => /^(?:\S+\t\S+\s+)?[A-Za-z]+:\d+\t\S/.test(head), read: readLabels },
];

const isFhir = (head: string): boolean => /"resourceType"\s*:/.test(head);

/** The form of a text, by how it begins; undefined where it is none that is known. */
export const formOf = (head: string, file: string): VocabularyForm | undefined =>
  FORMS.find((form) => form.fits(head.replace(/^\uFEFF/, ''), file));
