import type { Fact } from '../../patient/facts.ts';
import { type Atom, atomsOf, type Node } from '../criterion.ts';
import type { Context } from './context.ts';
import { indexOf } from './fact-index.ts';
import { soughtOf } from './sought.ts';

/**
 * The context without the entries that an exception lets pass, where it excepts kinds of what is asked for ("cancer
 * except basal cell carcinoma"): whoever has another cancer beside has what is asked for all the same. Undefined where
 * the record has no such entry, or where the exception is of another matter ("hypertension unless treated").
 */
export function withoutExcepted(base: Node, unless: readonly Node[], context: Context): Context | undefined {
  const asked = new Set(atomsOf(base).flatMap((atom) => idsOf(atom, context)));
  const excepted = new Set<Fact>();
  for (const atom of unless.flatMap(atomsOf)) {
    const sought = soughtOf(atom.concept, context);
    if (sought === undefined || !sought.lineage.some((id) => asked.has(id))) continue;
    for (const fact of sought.ids.flatMap((id) => context.index.byConcept.get(id) ?? [])) excepted.add(fact);
  }
  if (excepted.size === 0) return undefined;
  const facts = { ...context.facts, facts: context.facts.facts.filter((fact) => !excepted.has(fact)) };
  return { ...context, facts, index: indexOf(facts) };
}

const idsOf = ({ concept }: Atom, context: Context): readonly string[] => soughtOf(concept, context)?.ids ?? [];
