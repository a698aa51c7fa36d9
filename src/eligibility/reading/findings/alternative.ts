import { mergedPhase } from './cue-effect.ts';
import type { Draft, Said } from './draft.ts';
import type { Carried, Leaf } from './leaf.ts';

/** What cues say, without what they say of the list as a whole. */
export const withoutSaid = ({ attrs: _attrs, phase: _phase, modality: _modality, ...rest }: Carried): Carried => rest;

const saysNothing = ({ attrs, modality, phase }: Said): boolean =>
  Object.keys(attrs).length === 0 && modality === undefined && phase === undefined;

/** A stretch of cues alone leaves what it says to the next one. */
export function alternativesAfter(leaf: Leaf, attrs: Said['attrs'], { phase, modality }: Carried): readonly Said[] {
  const said: Said = {
    attrs,
    ...(modality === undefined ? {} : { modality }),
    ...(phase === undefined ? {} : { phase }),
  };
  return saysNothing(said) ? leaf.alternatives : [...leaf.alternatives, said];
}

const keysOf = (said: Pick<Said, 'attrs'>): string => Object.keys(said.attrs).sort().join(' ');

/** "a or b", where the two are values of the same attributes. */
const either = (a: Said['attrs'], b: Said['attrs']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(a).map(([key, value]) => [key, value === b[key] ? value : `${value} or ${b[key]}`]),
  );

/**
 * "previous or current", "severe or active", "planned or current": the words before "or" say in place of a term's own what
 * else may be true of it. Times and suspicion merge into the wider one, values of one attribute into "a or b"; what
 * cannot be said by one atom becomes a variant. Where the term itself begins with such a word ("active or latent tuberculosis"),
 * they are said of the broader thing that the rest of it names.
 */
export function sayEither(draft: Draft, alternatives: readonly Said[], broader?: Said['concept']): void {
  if (broader !== undefined) {
    draft.variants = alternatives.map((said) => ({ ...said, concept: broader }));
    return;
  }
  const own: Said = {
    attrs: draft.attrs,
    ...(draft.modality === 'asserted' ? {} : { modality: draft.modality }),
    ...(draft.phase === undefined ? {} : { phase: draft.phase }),
  };
  const planned = [own, ...alternatives].filter(({ modality }) => modality === 'planned').length;
  if (planned > 0 && planned <= alternatives.length) {
    draft.variants = alternatives;
    return;
  }
  if (isNowAlone(alternatives) && draft.phase === undefined && keysOf(draft) !== '') {
    draft.variants = [{ ...alternatives[0]!, modality: draft.modality }];
    return;
  }
  shareFirst(draft, alternatives);
  const variants: Said['attrs'][] = [];
  for (const [index, said] of alternatives.entries()) {
    if (said.phase !== undefined)
      draft.phase = { phase: mergedPhase(draft.phase?.phase, said.phase.phase), at: said.phase.at };
    if (said.modality !== undefined && draft.modality === 'asserted') draft.modality = said.modality;
    if (keysOf(said) === keysOf(draft) || (index === 0 && saysNothing(own)))
      draft.attrs = keysOf(draft) === '' ? { ...said.attrs } : either(said.attrs, draft.attrs);
    else if (Object.keys(said.attrs).length > 0) variants.push(said.attrs);
  }
  const { modality, phase } = draft;
  if (variants.length > 0)
    draft.variants = variants.map((attrs) => ({ attrs, modality, ...(phase === undefined ? {} : { phase }) }));
}

/** "current or severe colitis": the one is of now, however grave it is. */
const isNowAlone = ([said, ...others]: readonly Said[]): boolean =>
  said !== undefined &&
  others.length === 0 &&
  said.phase?.phase === 'present' &&
  said.modality === undefined &&
  Object.keys(said.attrs).length === 0;

/** "severe chronic or acute hepatitis": what stands before two words of one kind is said with both. */
function shareFirst(draft: Draft, [said, ...others]: readonly Said[]): void {
  const own = Object.keys(draft.attrs);
  const before = Object.keys(said?.attrs ?? {});
  if (said === undefined || others.length > 0 || own.length === 0 || before.length <= own.length) return;
  if (before.at(-1) !== own[0] || own.length > 1) return;
  draft.attrs = { ...said.attrs, ...draft.attrs };
}

/** "pancreatitis, acute or chronic": what only cues say at the end of a list is said of its last term. */
export function sayAfter(draft: Draft, [first, ...others]: readonly Said[]): void {
  if (first === undefined) return;
  // "cancer that is advanced or recurrent": the first of the words stands with the term already.
  const shared = Object.entries(draft.attrs).filter(([key]) => key in first.attrs);
  draft.attrs = { ...draft.attrs, ...first.attrs, ...either(Object.fromEntries(shared), first.attrs) };
  if (draft.modality === 'asserted' && first.modality !== undefined) draft.modality = first.modality;
  if (draft.phase === undefined && first.phase !== undefined) draft.phase = first.phase;
  sayEither(draft, others);
}
