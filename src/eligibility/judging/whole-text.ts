import { kept } from '../../kernel/kept.ts';
import { normalForm } from '../../terminology/word.ts';
import { type Atom, atomsOf, type Criterion, type Window } from '../criterion.ts';
import type { Context } from './context.ts';
import { judgeNames } from './literal-judgement.ts';
import type { Outcome } from './outcome.ts';
import { presenceOf } from './presence.ts';

/**
 * A criterion that its reading leaves open, as an entry of the record decides it that is called by the very words of the
 * whole text; undefined where there is none, and where the text asks for a time, a number, a will or somebody else, which
 * a name does not answer.
 *
 * @param read what the reading leaves open, with the entries on which it rests
 */
export function judgeWholeText(criterion: Criterion, read: Outcome, context: Context): Outcome | undefined {
  const name = nameOf(criterion);
  // Most criteria are no name: the names of the record are not asked for then.
  if (!name || context.index.byName.size === 0) return undefined;
  const outcome = judgeNames(name.atom, [name.text], context);
  return outcome && isGainsaid(outcome, read, context) ? undefined : outcome;
}

/** Whether the reading rests on entries that say the contrary in other words: a name does not settle which of them is right. */
function isGainsaid(outcome: Outcome, read: Outcome, { facts }: Context): boolean {
  const named = new Set(outcome.evidence.map(({ reference }) => reference));
  const beside = new Set(read.evidence.map(({ reference }) => reference).filter((one) => !named.has(one)));
  if (beside.size === 0) return false;
  return facts.facts.some(
    (fact) => beside.has(fact.reference) && fact.certainty !== 'provisional' && presenceOf(fact) === !outcome.strict,
  );
}

interface Name {
  readonly text: string;
  readonly atom: Atom;
}

const nameOf = kept((criterion: Criterion): Name | undefined =>
  criterion.text.length > LONGEST ? undefined : read(criterion),
);

/** A longer text is no name. */
const LONGEST = 120;

function read({ text, span, ast }: Criterion): Name | undefined {
  const atoms = atomsOf(ast);
  if (!atoms.every(isPlain)) return undefined;
  const windows = atoms.flatMap(({ window }) => window ?? []);
  if (!windows.every(isOfNow)) return undefined;
  const words = bare(normalForm(text.replace(MARK, '')).split(' '));
  if (words.length < 2) return undefined;
  const [window] = windows;
  return {
    text: words.join(' '),
    atom: {
      k: 'atom',
      id: 'whole',
      span,
      rule: 'whole-text',
      subject: 'patient',
      domain: 'opaque',
      quantifier: 'any',
      modality: 'asserted',
      ...(window && { window }),
    },
  };
}

/** A bullet, a number. */
const MARK = /^[^\p{L}\p{N}]*(?:\(?\d{1,2}[.)]\s*)?/u;

const isPlain = ({ subject, modality, quantity, duration, count, domain }: Atom): boolean =>
  subject === 'patient' &&
  (modality === 'asserted' || modality === 'possible') &&
  [quantity, duration, count].every((bound) => bound === undefined) &&
  domain !== 'consent' &&
  domain !== 'study';

const isOfNow = ({ phase, lo, hi, event, from, to }: Window): boolean =>
  phase === 'present' && [lo, hi, event, from, to].every((part) => part === undefined);

/** Words before and behind a name that only say that somebody has it, as `normalForm` writes them. */
const BEFORE = new Set(
  'a an the any some with is are be has have having who that whose all patient subject participant person people known diagnosed diagnose documented confirmed establish established presence diagnosis of suffering suffer from'.split(
    ' ',
  ),
);
const BEHIND = new Set(['patient', 'subject', 'participant', 'person', 'people', 'or', 'and']);

function bare(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !BEFORE.has(word));
  const last = words.findLastIndex((word) => !BEHIND.has(word));
  return first < 0 ? [] : words.slice(first, last + 1);
}
