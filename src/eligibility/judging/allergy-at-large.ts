import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { decided, type Outcome, open } from './outcome.ts';
import type { Sought } from './sought.ts';

/** By lexicon id of a condition, which entries about a substance are a case of it. */
const CASES: ReadonlyMap<string, (fact: Fact, context: Context) => boolean> = new Map([
  ['allergy', () => true],
  ['food-allergy', (fact: Fact) => fact.concepts.includes('food-allergen')],
  [
    'drug-allergy',
    ({ ownConcepts }: Fact, { terminology }: Context) =>
      ownConcepts.some((id) => terminology.concept(id)?.kind === 'medication'),
  ],
]);

/** By lexicon id of a condition, the substance whose refuted entry denies every case of it. */
const WHOLE: ReadonlyMap<string, string> = new Map([['food-allergy', 'food-allergen']]);

/** Characters of a few words. */
const A_PHRASE = 48;
const OF_SOMETHING =
  /^(?:[ ,/]+(?:or|and|history|allergic|hypersensitiv\w+|intoleran\w+|reactions?|known|severe|serious|of))*\s+(?:to|against|from)\s/i;

/** An allergy of a whole kind ("food allergy"), as the entries about single substances show it; undefined where none does. */
export function shownBySubstance(atom: Atom, sought: Sought, context: Context): Outcome | undefined {
  const isPlain = atom.attrs === undefined && sought.narrowing.length === 0 && !atom.count && !atom.duration;
  if (!isPlain || atom.window?.hi || atom.window?.lo || atom.modality !== 'asserted') return undefined;
  // Every criterion about a condition comes here: only those of an allergy ask for entries about allergies.
  if (!sought.ids.some((id) => CASES.has(id) || WHOLE.has(id))) return undefined;
  // "Allergy or allergic history to any of the components": of something, whatever was read of it.
  const behind = context.said([atom.span[1], atom.span[1] + A_PHRASE]);
  if (OF_SOMETHING.test(behind)) {
    return open({
      domain: 'allergy',
      concept: atom.concept?.text ?? 'allergy',
      why: 'to what exactly, was not understood',
    });
  }
  const standing = (context.index.byDomain.get('allergy') ?? []).filter(
    ({ certainty, state, blanket }) => certainty === 'confirmed' && state !== 'ended' && !blanket,
  );
  const cases = standing.filter((fact) => sought.ids.some((id) => CASES.get(id)?.(fact, context)));
  if (cases.length > 0) return decided(true, cite(cases, 'condition.allergy'));
  const [id, another] = sought.ids;
  const whole = another === undefined && id !== undefined ? WHOLE.get(id) : undefined;
  const denials = (context.index.byDomain.get('allergy') ?? []).filter(
    ({ certainty, ownConcepts }) => certainty === 'refuted' && whole !== undefined && ownConcepts.includes(whole),
  );
  if (denials.length > 0) return decided(false, cite(denials, 'condition.allergy-refuted'));
  const ofAll = (context.index.blanketByDomain.get('allergy') ?? []).filter(
    (fact) => !isOfDrugsOnly(fact) || (another === undefined && id === 'drug-allergy'),
  );
  return ofAll.length > 0 && standing.length === 0
    ? decided(false, cite(ofAll, 'condition.allergy-refuted'))
    : undefined;
}

/** "No known drug allergies" says nothing of foods and other substances. SNOMED CT, and the International Patient Summary's own. */
export const isOfDrugsOnly = ({ codings, text, told }: Fact): boolean =>
  codings.some(({ code }) => code === '409137002' || code === 'no-known-medication-allergies') ||
  /\b(?:drug|medication|medicine|nkda)\b/i.test(text ?? told?.quote ?? '');
