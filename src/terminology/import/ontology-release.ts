import { Failure } from '../../kernel/failure.ts';
import { vocabularyOf } from './concept-id.ts';
import type { Release } from './row.ts';

/** The release of an OBO ontology, and the prefix of its own terms. */
export interface OntologyRelease extends Release {
  readonly prefix: string;
}

/**
 * @param ontology `doid`, `doid/subsets/DO_cancer_slim`, `http://purl.obolibrary.org/obo/doid.owl`
 * @param version any text; a date in it counts (`doid/releases/2026-07-31/…`, `http://…/2018-07-05/doid.owl`)
 * @throws Failure `unsupported` for an ontology whose codes no record would hold
 */
export function ontologyRelease(ontology: string, version: string): OntologyRelease {
  const key = ontology
    .replace(/^https?:\/\/purl\.obolibrary\.org\/obo\//, '')
    .replace(/\.(?:owl|obo|json)$/, '')
    .toLowerCase();
  const vocabulary = vocabularyOf(key.split('/', 1)[0]!);
  if (!vocabulary)
    throw new Failure(
      'unsupported',
      ontology === '' ? 'It does not say which ontology it is' : `Unknown ontology ${ontology}`,
    );
  return {
    key,
    part: '',
    title: vocabulary.title,
    version: /\d{4}-\d\d-\d\d/.exec(version)?.[0] ?? version.slice(0, 40),
    prefix: vocabulary.prefix,
  };
}
