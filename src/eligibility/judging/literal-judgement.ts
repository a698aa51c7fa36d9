import { kept } from '../../kernel/kept.ts';
import type { Fact } from '../../patient/facts.ts';
import { remembered } from '../../terminology/bounded-memory.ts';
import { normalForm } from '../../terminology/word.ts';
import type { Atom, Domain, Node } from '../criterion.ts';
import type { Context } from './context.ts';
import { judgeObservation } from './kinds/observation.ts';
import { CALLING_WORDS, TIMING_WORDS } from './named.table.ts';
import { nameKey } from './named.ts';
import type { Outcome } from './outcome.ts';
import { saidOf } from './said-of.ts';

/** Of texts of criteria, which are judged for many patients. */
const formOf = remembered(normalForm);

const DOMAINS: ReadonlySet<string> = new Set(['condition', 'medication', 'procedure', 'observation', 'immunization']);
const MODAL: ReadonlySet<Atom['modality']> = new Set(['hypothetical', 'ability', 'willingness']);

/**
 * Words that were not understood, as the entries of the record judge them that are called by the very same; undefined where
 * none is, where they do not decide, and where the text has further words there, which may narrow the name. Silence says
 * nothing of words that were not understood.
 */
export function judgeUnread(atom: Atom, context: Context): Outcome | undefined {
  const text = atom.concept?.text;
  if (text === undefined || !isWhole(atom, text, context)) return undefined;
  const entries = context.index.byName.get(nameKey(text) ?? '') ?? [];
  // Whether a treatment of some length that is over still counts, only the words that were not understood could say.
  if (atom.window === undefined && entries.some(isOverAfterSomeTime)) return undefined;
  return judgeNamed(atom, text, context);
}

const isOverAfterSomeTime = ({ domain, start, end }: Fact): boolean =>
  domain === 'procedure' && end !== undefined && end.last > (start?.last ?? Number.NEGATIVE_INFINITY);

/** Whether the text has nothing else where an atom stands but its name, its bounds, and words that only lead to a name. */
function isWhole(atom: Atom, name: string, { said }: Context): boolean {
  const { window, attrs } = atom;
  const own = ` ${formOf(name)} `;
  const whole = ` ${formOf(saidOf(atom, said))} `;
  const at = whole.indexOf(own);
  if (at < 0) return false;
  const others = `${whole.slice(0, at)} ${whole.slice(at + own.length)}`;
  const attributes = formOf(Object.values(attrs ?? {}).join(' ')).split(' ');
  return others
    .split(' ')
    .every(
      (word) =>
        word === '' ||
        CALLING_WORDS.has(word) ||
        attributes.includes(word) ||
        (window !== undefined && TIMING_WORDS.has(word)),
    );
}

function judgeNamed(atom: Atom, text: string, context: Context): Outcome | undefined {
  if (atom.subject !== 'patient' || MODAL.has(atom.modality)) return undefined;
  const name = nameKey(text);
  const domain = name === undefined ? undefined : domainOf(context.index.byName.get(name) ?? []);
  if (domain === undefined) return undefined;
  const concept = { text, codes: [], closure: 'self', via: [] } as const;
  const outcome = judgeObservation({ ...atom, domain, concept }, context);
  return outcome.strict === null ? undefined : outcome;
}

/** The same by the first of several names that decides. */
export function judgeNames(atom: Atom, names: readonly string[], context: Context): Outcome | undefined {
  for (const name of names) {
    const outcome = judgeNamed(atom, name, context);
    if (outcome) return outcome;
  }
  return undefined;
}

/** That of the entries, where all are of one. */
function domainOf(facts: readonly Fact[]): Domain | undefined {
  const [domain, another] = new Set(facts.map((fact) => fact.domain));
  return another === undefined && domain !== undefined && DOMAINS.has(domain) ? (domain as Domain) : undefined;
}

/**
 * The parts of a conjunction that stand side by side as one phrase of which only some words were understood ("ankylotic
 * mandibular deformity"), where an entry of the record is called by that phrase.
 */
export function judgePhrases(parts: readonly Node[], context: Context): ReadonlyMap<Node, Outcome> {
  const judged = new Map<Node, Outcome>();
  const atoms = parts.filter((part): part is Atom => part.k === 'atom');
  const modifiers = atoms.filter(isModifier);
  if (modifiers.length === 0) return judged;
  for (const atom of atoms) {
    if (isModifier(atom) || atom.concept === undefined || judged.has(atom)) continue;
    for (const phrase of standing(parts, atom, modifiers, judged, context)) {
      const outcome = judgeNamed(atom, phrase.map(textOf).join(' '), context);
      if (!outcome) continue;
      for (const part of phrase) judged.set(part, outcome);
      break;
    }
  }
  return judged;
}

const isModifier = ({ domain, rule, quantity, window, duration, count, attrs }: Atom): boolean =>
  domain === 'opaque' &&
  rule !== 'opaque.language' &&
  [quantity, window, duration, count, attrs].every((bound) => bound === undefined);

const textOf = ({ concept }: Atom): string => concept?.text ?? '';

type Phrase = readonly Atom[];

/** By the list in which they stand. */
const keptPhrases = kept((_parts: readonly Node[]) => new Map<Atom, readonly Phrase[]>());

/** Phrases of an atom with modifiers that are not judged yet, as they stand in the text. */
function standing(
  parts: readonly Node[],
  atom: Atom,
  modifiers: readonly Atom[],
  judged: ReadonlyMap<Node, Outcome>,
  context: Context,
): readonly Phrase[] {
  const among = (list: readonly Atom[]) => phrasesOf(atom, list).filter((phrase) => stands(phrase, context));
  if (judged.size > 0) return among(modifiers.filter((modifier) => !judged.has(modifier)));
  const kept = keptPhrases(parts);
  const phrases = kept.get(atom) ?? among(modifiers);
  kept.set(atom, phrases);
  return phrases;
}

/** An atom with words before it, behind it, or on both sides; the longer phrases first. */
function phrasesOf(atom: Atom, modifiers: readonly Atom[]): readonly Phrase[] {
  const [before, behind] = [
    modifiers.filter(({ span }) => span[0] < atom.span[1]).slice(-MOST_TRIED),
    modifiers.filter(({ span }) => span[1] > atom.span[0]).slice(0, MOST_TRIED),
  ];
  return [
    ...before.flatMap((one) => behind.flatMap((other) => (one === other ? [] : [[one, atom, other]]))),
    ...before.map((one) => [one, atom]),
    ...behind.map((one) => [atom, one]),
  ];
}

/** Modifiers that are tried on either side of an atom. */
const MOST_TRIED = 3;

/** Whether the text has the words of the atoms in a row, with nothing between them. */
function stands(phrase: readonly Atom[], { said }: Context): boolean {
  const from = Math.min(...phrase.map(({ span }) => span[0]));
  const to = Math.max(...phrase.map(({ span }) => span[1]));
  return ` ${formOf(said([from, to]))} `.includes(` ${formOf(phrase.map(textOf).join(' '))} `);
}
