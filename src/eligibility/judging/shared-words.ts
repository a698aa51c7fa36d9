import { kept } from '../../kernel/kept.ts';
import type { Atom, Node } from '../criterion.ts';
import type { Context } from './context.ts';
import { judgeNames } from './literal-judgement.ts';
import type { Outcome } from './outcome.ts';

/**
 * The parts of a list whose words were not understood by themselves since they share a word with a part beside them
 * ("left or [right atrial] dilatation", "stenosis of the ureter or [renal pelvis]"), where an entry of the record is called
 * by the whole.
 */
export function judgeShared(parts: readonly Node[], context: Context): ReadonlyMap<Node, Outcome> {
  const judged = new Map<Node, Outcome>();
  if (context.index.byName.size === 0) return judged;
  for (const { atom, as, names } of sharingOf(parts, context)) {
    const outcome = judged.has(atom) ? undefined : judgeNames(as, names, context);
    if (outcome) judged.set(atom, outcome);
  }
  return judged;
}

/** A part, the names that it has with the words of another, and what the other asks besides. */
interface Sharing {
  readonly atom: Atom;
  readonly as: Atom;
  readonly names: readonly string[];
}

const sharingOf = kept((parts: readonly Node[], context: Context): readonly Sharing[] => {
  const atoms = parts.filter((part): part is Atom => part.k === 'atom');
  return atoms.filter(isBare).flatMap((atom) =>
    atoms.flatMap((other) => {
      if (other === atom || other.subject !== 'patient' || !isJoined(atom, other, atoms, context)) return [];
      const names = namesOf(atom, other, context);
      const { concept: _concept, ...bounds } = other;
      return names.length === 0 ? [] : [{ atom, as: { ...bounds, domain: 'opaque' as const }, names }];
    }),
  );
});

const isBare = ({ domain, rule, subject, modality, quantity, duration, count, attrs }: Atom): boolean =>
  domain === 'opaque' &&
  rule !== 'opaque.language' &&
  subject === 'patient' &&
  modality === 'asserted' &&
  [quantity, duration, count, attrs].every((bound) => bound === undefined);

/** What stands between the parts of one list. */
const JOINS = /^[\s,;/]*(?:(?:and|or|and\/or|either)[\s,/]*)*$/i;

/** Whether nothing stands between two parts but joining words and other parts. */
function isJoined(one: Atom, other: Atom, atoms: readonly Atom[], { said }: Context): boolean {
  const [from, to] = one.span[0] < other.span[0] ? [one, other] : [other, one];
  let text = said([from.span[1], to.span[0]]);
  if (text.length > LONGEST_LIST) return false;
  for (const { span } of atoms) {
    if (span[0] >= from.span[1] && span[1] <= to.span[0]) text = text.replace(said(span), ',');
  }
  return JOINS.test(text);
}

const LONGEST_LIST = 80;

const SHARED_FIRST = /^(.*\b(?:of|in|to|for|from|with|at|on|by)(?: (?:the|an?|his|her|their))?) \S/i;

/** The words of a part with those that the other may share with it: its last ones where it stands behind, its first where before. */
function namesOf(atom: Atom, other: Atom, { said }: Context): readonly string[] {
  const own = said(atom.span).trim();
  const beside = (other.concept?.text ?? said(other.span)).trim();
  if (other.span[0] > atom.span[0]) {
    const words = beside.split(/\s+/);
    return [2, 1].filter((count) => words.length > count).map((count) => `${own} ${words.slice(-count).join(' ')}`);
  }
  const lead = SHARED_FIRST.exec(beside)?.[1];
  const first = beside.split(/\s+/)[0];
  return [
    ...(lead === undefined ? [] : [`${lead} ${own}`]),
    ...(first === undefined || first === beside ? [] : [`${first} ${own}`]),
  ];
}
