import type { Fact } from '../../patient/facts.ts';
import { type Atom, atomsOf, type Node } from '../criterion.ts';
import type { Context } from './context.ts';
import { changedFacts, indexOf } from './fact-index.ts';
import { soughtOf } from './sought.ts';

/**
 * The context without the entries that an exception lets pass, or may, in which the exception's own kinds are not so, where it
 * excepts kinds of what is asked for ("cancer except basal cell carcinoma"): whoever has another cancer beside has what is
 * asked for all the same. Undefined where a part of the exception is of another matter ("hypertension unless treated") or not
 * understood, unless the record has what the others except.
 */
export function withoutExcepted(base: Node, unless: readonly Node[], context: Context): Context | undefined {
  const asked = new Set(atomsOf(base).flatMap((atom) => idsOf(atom, context)));
  const named = isNamedAsKind(base, unless, context);
  const atoms = unless.flatMap(atomsOf);
  const kinds = atoms.flatMap((atom) => {
    const sought = soughtOf(atom.concept, context);
    return sought && (named || sought.lineage.some((id) => asked.has(id))) ? [{ atom, sought }] : [];
  });
  const excepted = new Set<Fact>(
    kinds.flatMap(({ sought }) => sought.ids.flatMap((id) => context.index.byConcept.get(id) ?? [])),
  );
  if (excepted.size === 0 && (kinds.length === 0 || kinds.length < atoms.length)) return undefined;
  // A wider name may stand for what is excepted.
  const wider = kinds.flatMap(({ sought }) => sought.lineage.flatMap((id) => context.index.byOwnConcept.get(id) ?? []));
  const left = new Set([...excepted, ...wider]);
  const passed = new Set(kinds.map(({ atom }) => atom));
  if (left.size === 0) return { ...context, passed };
  const facts = changedFacts(context.facts, { replaced: new Map([...left].map((fact) => [fact, undefined])) });
  return { ...context, facts, index: indexOf(facts), passed };
}

const EXCEPTING = /^\W*(?:with (?:the )?)?(?:except|excluding|other than|apart from|aside from|but not)/i;
const LEADING = /[\s(](?:except|excluding|other than|apart from|aside from|but not)\b[^,;.]*$/i;
const OF_CIRCUMSTANCE =
  /\b(?:in|if|when|whe[rn]e|who|whose|unless|patients|participants|subjects|those|due|caused|because|secondary|on)\b/i;
const SUBSTANCES: ReadonlySet<string> = new Set(['social', 'medication']);

/**
 * "substance use disorder other than nicotine", "autoimmune disease except hypothyroidism": by its words a kind of what is asked
 * for, whatever the terminology holds of it; not "hypertension except in patients with a tumour".
 */
function isNamedAsKind(base: Node, unless: readonly Node[], { said }: Context): boolean {
  const [asked, excepted] = [atomsOf(base), unless.flatMap(atomsOf)];
  const isAlike = ({ domain }: Atom): boolean =>
    asked.some((atom) => atom.domain === domain || (atom.domain === 'social' && SUBSTANCES.has(domain)));
  if (asked.length === 0 || excepted.length === 0 || !excepted.every(isAlike)) return false;
  const [end, start] = [
    Math.max(...asked.map(({ span }) => span[1])),
    Math.min(...excepted.map(({ span }) => span[0])),
  ];
  // A time behind the exception belongs to what is asked for, whose words then stand around it.
  const between = end <= start ? said([end, start]) : (LEADING.exec(said([asked[0]!.span[0], start]))?.[0] ?? '');
  return EXCEPTING.test(between) && !OF_CIRCUMSTANCE.test(between);
}

const idsOf = ({ concept }: Atom, context: Context): readonly string[] => soughtOf(concept, context)?.ids ?? [];
