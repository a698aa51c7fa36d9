import type { CodeableConcept, Coding } from '@medplum/fhirtypes';
import type { BrowseModule, MeshTerm } from '../trial/derived.ts';
import { MESH } from './canonical.ts';
import { isCode, present, someOf } from './element.ts';
import { ownExtension, ownValue } from './extension.ts';

interface Place {
  readonly role: 'mesh' | 'ancestor';
  /** From 1, within its role. */
  readonly position: number;
  /** The registry's identifier, where it is written differently from MeSH's, or is no code. */
  readonly id?: string;
}

/**
 * Conditions or interventions in the sponsor's words, each with the registry's MeSH coding where the words are equal but
 * for case; then the other MeSH terms, then their ancestors, as entries without text, each marked as derived.
 */
export function toTerms(words: readonly string[], browse: BrowseModule | undefined): CodeableConcept[] {
  const meshes = (browse?.meshes ?? []).map((term, at) => coding(term, 'mesh', at + 1));
  const terms = words.filter(Boolean).map((text): CodeableConcept => {
    const at = meshes.findIndex((mesh) => mesh.display?.toLowerCase() === text.toLowerCase());
    return at < 0 ? { text } : { coding: meshes.splice(at, 1), text };
  });
  const ancestors = (browse?.ancestors ?? []).map((term, at) => coding(term, 'ancestor', at + 1));
  for (const one of meshes) terms.push({ coding: [one] });
  for (const one of ancestors) terms.push({ coding: [one] });
  return terms;
}

function coding(term: MeshTerm, role: Place['role'], position: number): Coding {
  const code = term.id !== undefined && isCode(term.id) ? meshIdentifier(term.id) : undefined;
  return present<Coding>({
    extension: ownExtension('registry-term', { role, position, id: code === term.id ? undefined : term.id }),
    system: MESH,
    code,
    display: term.term,
  });
}

/** MeSH numbered its descriptors with six digits up to about here, later ones with nine. */
const LAST_SHORT_DESCRIPTOR = 66_300;

/** The registry writes short descriptors with nine digits in some versions: D000007172 is D007172. */
export function meshIdentifier(id: string): string {
  const long = /^D000(\d{6})$/.exec(id);
  return long && Number(long[1]) <= LAST_SHORT_DESCRIPTOR ? `D${long[1]}` : id;
}

/** The sponsor's words. */
export const wordsFrom = (terms: readonly CodeableConcept[] | undefined): string[] | undefined =>
  someOf((terms ?? []).flatMap((term) => term.text ?? []));

/** MeSH terms and ancestors in the registry's order. */
export function meshFrom(terms: readonly CodeableConcept[] | undefined): Pick<BrowseModule, 'meshes' | 'ancestors'> {
  const placed = (terms ?? [])
    .flatMap((term) => term.coding ?? [])
    .flatMap((one) => {
      const place = ownValue<Place>(one.extension, 'registry-term');
      return place ? [{ one, place }] : [];
    })
    .sort((a, b) => a.place.position - b.place.position);
  const ofRole = (role: string): MeshTerm[] | undefined =>
    someOf(
      placed
        .filter(({ place }) => place.role === role)
        .map(({ one, place }) => present<MeshTerm>({ id: place.id ?? one.code, term: one.display } as MeshTerm)),
    );
  return present<Pick<BrowseModule, 'meshes' | 'ancestors'>>({
    meshes: ofRole('mesh'),
    ancestors: ofRole('ancestor'),
  } as Pick<BrowseModule, 'meshes' | 'ancestors'>);
}
