import type { ConceptKind } from '../concept.ts';
import { vocabularyOfId } from './concept-id.ts';
import { type NameForm, nameForm } from './name-form.ts';
import type { ImportRow } from './row.ts';

/** A row as a store keeps it: names have the forms under which they are found. */
export type KeptRow =
  | Exclude<ImportRow, { readonly k: 'name' | 'fault' }>
  | ({ readonly k: 'name'; readonly id: string; readonly preferred: boolean } & NameForm);

/** The rows to keep of a row; a concept that is named is a name too. */
export function* keptRows(row: Exclude<ImportRow, { readonly k: 'fault' }>): Generator<KeptRow> {
  if (row.k === 'name') {
    yield* named(row.id, row.name, false);
    return;
  }
  yield row;
  if (row.k === 'concept' && row.name !== undefined && row.retired !== true) yield* named(row.id, row.name, true);
}

function* named(id: string, name: string, preferred: boolean): Generator<KeptRow> {
  const form = nameForm(name);
  if (form) yield { k: 'name', id, preferred, ...form };
}

/** What is known of a vocabulary beyond its files: below which codes all is of a kind. */
export const rootsOf = (id: string): readonly { readonly id: string; readonly kind: ConceptKind }[] => {
  const vocabulary = vocabularyOfId(id);
  return (vocabulary?.roots ?? []).map(([code, kind]) => ({ id: `${vocabulary!.prefix}:${code}`, kind }));
};
