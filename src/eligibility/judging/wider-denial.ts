import { kept } from '../../kernel/kept.ts';
import type { Fact } from '../../patient/facts.ts';
import { type Atom, QUALIFIER } from '../criterion.ts';
import type { Context } from './context.ts';
import { nameKey } from './named.ts';
import { type Occurrence, spokenOf } from './occurrence.ts';
import { refutes } from './refutation.ts';
import { type Sought, UNKNOWN } from './sought.ts';
import type { TimeFrame } from './time-frame.ts';

/** Words of degree and course: whoever has no gout has no severe gout, whatever else of the name the lexicon knows. */
const DEGREES: ReadonlySet<string> = new Set(
  'severe serious significant major mild moderate minor marked massive substantial critical critically acute subacute chronic active unstable uncontrolled untreated recurrent persistent symptomatic advanced progressive refractory intractable'.split(
    ' ',
  ),
);

/** Denials by a name that is that of what is sought without its words of degree, or without what narrows it behind. */
export function widerDenials(atom: Atom, sought: Sought, frame: TimeFrame, context: Context): readonly Occurrence[] {
  const names = widerNames(atom).filter((name) => context.index.byName.has(name));
  if (names.length === 0) return [];
  const facts = new Set(names.flatMap((name) => context.index.byName.get(name) ?? []));
  return [...facts]
    .filter(isDenial)
    .flatMap((fact) => spokenOf(fact, false, context))
    .filter((occurrence) => refutes(atom, sought, occurrence, frame, context));
}

/** A term that the lexicon does not know, where the record denies it in wider words. */
export const soughtAsDenied = (atom: Atom, context: Context): Sought | undefined =>
  widerNames(atom).some((name) => context.index.byName.get(name)?.some(isDenial))
    ? { ...UNKNOWN, text: atom.concept?.text ?? atom.domain }
    : undefined;

const isDenial = ({ certainty, domain }: Fact): boolean => certainty === 'refuted' && domain === 'condition';

const widerNames = kept(({ concept }: Atom): readonly string[] =>
  concept ? [...new Set(widened(concept.text, concept.via).flatMap((name) => nameKey(name) ?? []))] : [],
);

function widened(text: string, via: readonly string[]): readonly string[] {
  const behind = via.flatMap((step) => (step.startsWith(QUALIFIER) ? step.slice(QUALIFIER.length) : []));
  const cut = behind
    .filter((qualifier) => text.endsWith(` ${qualifier}`))
    .map((qualifier) => text.slice(0, -qualifier.length).trim());
  return [text, ...cut].flatMap((one) => {
    const words = one.split(/\s+/);
    const start = words.findIndex((word) => !DEGREES.has(word.toLowerCase()));
    return start > 0 ? [words.slice(start).join(' '), ...(one === text ? [] : [one])] : one === text ? [] : [one];
  });
}

/** Words of degree that rule out that it is mild. */
const GRAVE: ReadonlySet<string> = new Set('severe serious major critical critically'.split(' '));

/** What the record has of the next wider kind of a mild state ("mild cognitive impairment"), and calls severe: it is not the mild one. */
export function graverEntries({ concept }: Atom, { ids }: Sought, { index, terminology }: Context): readonly Fact[] {
  if (!/^mild\s/i.test(concept?.text.trim() ?? '')) return [];
  const wider = ids.flatMap((id) => terminology.concept(id)?.parents ?? []);
  const graded = wider
    .flatMap((id) => index.byOwnConcept.get(id) ?? [])
    .filter(
      (fact) =>
        fact.domain === 'condition' &&
        fact.certainty === 'confirmed' &&
        (fact.state === 'active' || fact.state === 'unknown') &&
        DEGREE.test(degreeOf(fact)),
    );
  return graded.every((fact) => !/^mild/i.test(degreeOf(fact))) ? graded : [];
}

/** What an entry says of how grave it is, or how its name begins. */
const degreeOf = ({ severity, text, codings }: Fact): string => severity ?? text ?? codings[0]?.display ?? '';
const DEGREE = /^(?:mild|severe|serious|profound|extreme)\b/i;

/** What the record has, by the same name without the word of degree, and calls mild: it is not what is severe. */
export function milderEntries({ concept }: Atom, { index }: Context): readonly Fact[] {
  const words = concept?.text.trim().split(/\s+/) ?? [];
  if (words.length < 2 || !GRAVE.has(words[0]!.toLowerCase())) return [];
  const entries = index.byName.get(nameKey(words.slice(1).join(' ')) ?? '') ?? [];
  const standing = entries.filter(
    ({ domain, certainty, state }) => domain === 'condition' && certainty === 'confirmed' && state === 'active',
  );
  return standing.every(({ severity }) => /^mild\b/i.test(severity ?? '')) ? standing : [];
}
