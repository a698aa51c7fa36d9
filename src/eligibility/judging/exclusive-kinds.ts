import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import type { Context } from './context.ts';
import { EXCLUSIVE_KINDS } from './exclusive-kinds.table.ts';
import { presenceOf } from './presence.ts';
import type { Sought } from './sought.ts';
import type { TimeFrame } from './time-frame.ts';

/**
 * Diagnoses of another kind of the disease that is asked about, with which nobody has the one that is ("type 2 diabetes", where type 1
 * is asked for); empty where the record also has what may be it. The disease in general terms is the one whose kind is charted.
 *
 * @param found what the record has of what is sought
 */
export function otherKinds(
  { domain, modality, concept }: Atom,
  { ids, lineage }: Sought,
  found: readonly { readonly fact: Fact; readonly exact: boolean }[],
  frame: TimeFrame,
  { index, terminology }: Pick<Context, 'index' | 'terminology'>,
): readonly Fact[] {
  if (domain !== 'condition' || modality !== 'asserted' || ids.length !== 1) return [];
  const group = EXCLUSIVE_KINDS.find(({ kinds }) => kinds.some((kind) => lineage.includes(kind)));
  const ofNow = frame.kind === 'present' || frame.kind === 'unsaid';
  if (!group || !(ofNow || (group.lifelong && (frame.kind === 'ever' || frame.kind === 'between')))) return [];
  // "Insulin-dependent" is said of both types.
  if (BY_TREATMENT.test(concept?.text ?? '')) return [];
  const others = group.kinds.filter((kind) => !lineage.includes(kind));
  const charted = others.flatMap((kind) => index.byOwnConcept.get(kind) ?? []);
  if (charted.length === 0 || !charted.every(isPlain)) return [];
  const general = new Set(terminology.withAncestors(charted.flatMap(({ ownConcepts }) => ownConcepts)));
  const isOfIt = ({ fact, exact }: { readonly fact: Fact; readonly exact: boolean }): boolean =>
    !exact && fact.ownConcepts.every((id) => general.has(id));
  return found.every(isOfIt) ? charted : [];
}

const BY_TREATMENT = /insulin/i;

const isPlain = (fact: Fact): boolean =>
  fact.domain === 'condition' &&
  fact.certainty === 'confirmed' &&
  (fact.state === 'active' || fact.state === 'unknown') &&
  fact.end === undefined &&
  !fact.past &&
  presenceOf(fact) === true &&
  !BY_TREATMENT.test(fact.text ?? '');
