import type { Atom } from '../criterion.ts';
import type { Context } from './context.ts';
import { contraceptionOfOthers } from './contraception.ts';
import { judgeAbilityInLanguage } from './language.ts';
import { judgeNames } from './literal-judgement.ts';
import { anyOf, negated, type Outcome, open, settled } from './outcome.ts';

/**
 * Consent, willingness and stated ability: only the person can say, unless the caller lets them be assumed. What
 * somebody is or is not able to, somebody may have found and written down.
 */
export function judgeWillingness(atom: Atom, context: Context): Outcome {
  const { willing, clears } = context;
  const ofOthers = contraceptionOfOthers(atom, context);
  if (ofOthers) return ofOthers;
  const found =
    atom.modality === 'ability'
      ? (judgeAbilityInLanguage(atom, context) ?? judgeAbility(atom, context))
      : judgeWill(atom, context);
  if (found) return found;
  // What the person once did or would not do is history, not will.
  const past = isOfThePast(atom, context);
  // An assumption stands in for the person's word; it is never turned against them.
  if (willing && !past && clears) return settled(true, 'assumption');
  return open({ domain: atom.domain, concept: atom.concept?.text ?? atom.domain, why: 'only the person can say' });
}

/** "Prior to entering the study" is when it is to be done: it lies ahead. */
function isOfThePast({ window }: Atom, { said }: Context): boolean {
  if (window?.phase !== 'ever' && window?.phase !== 'past') return false;
  const isAhead = window.anchor !== 'event' && window.lo === undefined && window.hi === undefined;
  return !(isAhead && /^(?:prior to|before)\b/i.test(said(window.span).trim()));
}

/** Whether an atom asks for the person's will or ability rather than for a fact of the record. */
export const asksThePerson = ({ domain, modality, subject }: Atom): boolean =>
  subject === 'patient' && (domain === 'consent' || modality === 'willingness' || modality === 'ability');

const UNABLE =
  /\b(?:unable to|inability to|incapable of|not able to|cannot|can not|could not|does not tolerate|do not tolerate)\s+(.+)$/i;
const ABLE = /\b(?:able to|ability (?:to|of)|capable of|can)\s+(.+)$/i;
const AS_FOUND: readonly string[] = ['unable to', 'inability to', 'cannot', 'not able to'];

/** An ability as the record's findings have it that call it, or its lack, by the same words; undefined where none decides. */
const judgeAbility = (atom: Atom, context: Context): Outcome | undefined =>
  firstOf(wordings(atom, context), (text) => abilityBy(text, atom, context));

function abilityBy(text: string, atom: Atom, context: Context): Outcome | undefined {
  const [, either] = EITHER.exec(text) ?? [];
  if (either !== undefined) return judgeEither(atom, either, context);
  const found = bare(atom);
  const state = LACKING.exec(text)?.[1];
  const lackedAs = state && judgeNames(found, [state], context);
  if (lackedAs) return negated(lackedAs);
  const lacking = UNABLE.exec(text)?.[1];
  const what = lacking ?? ABLE.exec(text)?.[1];
  if (what === undefined) return undefined;
  const lack = judgeNames(
    found,
    AS_FOUND.map((words) => `${words} ${what}`),
    context,
  );
  return lack
    ? negated(lack)
    : judgeNames(found, [`able to ${what}`, `ability to ${what}`, `ability of ${what}`], context);
}

/** "Deemed mentally incompetent": a state that is the lack itself. */
const LACKING =
  /^(?:(?:is|are|been|be|being|deemed|declared|found|judged|considered)\s+)*((?:(?:mentally|legally|cognitively|decisionally|physically)\s+)?(?:incompetent|incompetence|incapacitated|incapacitation|incapacity|noncompliant|non-?\s?compliance|non-?\s?compliant|non-?\s?adherence)\b.*)$/i;

/** What stands behind the words that were read and is still of the same clause: "unable to do the tasks [set out in the plan]". */
const REST = 160;
const CLAUSE = /^[^.;,()]*/;
/** Brackets at the end that take nothing back: "(a flight of stairs)". */
const ASIDE = /\s*\((?![^()]*\b(?:except|excluding|unless|other than|only|not|without)\b)[^()]*\)?\s*$/i;

/** The words of an atom, with the rest of their clause, and without an aside behind them. */
function wordings({ span }: Atom, { said }: Context): readonly string[] {
  const own = said(span).trim();
  const whole = `${own}${CLAUSE.exec(said([span[1], span[1] + REST]))?.[0] ?? ''}`;
  return [...new Set([own, whole, own.replace(ASIDE, '')].map((text) => text.trim().replace(BY_WHOM, '')))];
}

function firstOf(texts: readonly string[], judged: (text: string) => Outcome | undefined): Outcome | undefined {
  for (const text of texts) {
    const outcome = judged(text);
    if (outcome) return outcome;
  }
  return undefined;
}

/** The words that follow hold the numbers and lengths too. */
function bare({ quantity: _quantity, duration: _duration, count: _count, ...atom }: Atom): Atom {
  return { ...atom, modality: 'asserted' };
}

const UNWILLING =
  /\b(?:unwilling to|unwillingness to|not willing to|refus(?:es?|al|ing) to|do(?:es)? not agree to|fail(?:s|ed|ing|ure)? to)\s+(.+)$/i;
const WILLING =
  /\b(?:willing to|willingness to|willingness of [\w ]{1,30} to|agrees? to|agreement to|consent(?:s|ed)? to|commit(?:s|ted|ment)? to)\s+(.+)$/i;
/** Words that say that somebody does something, without one that takes it back. */
const PLAIN =
  /^(?!.*\b(?:not?|non|un\w+|in\w+|lack\w*|fail\w*|refus\w*|without)\b)(?:sufficient |good )?(?:compliance|cooperation)\b/i;
const AS_UNWILLING: readonly string[] = [
  'unwilling to',
  'unwillingness to',
  'not willing to',
  'refuses to',
  'fails to',
];
const AS_WILLING: readonly string[] = ['willing to', 'willingness to', 'agrees to'];

/** A will in the same way: what the person has said of the very thing, where somebody has written it down. */
const judgeWill = (atom: Atom, context: Context): Outcome | undefined =>
  atom.window === undefined ? firstOf(wordings(atom, context), (text) => willBy(text, atom, context)) : undefined;

function willBy(text: string, atom: Atom, context: Context): Outcome | undefined {
  const found = bare(atom);
  const state = LACKING.exec(text)?.[1];
  const lackedAs = state && judgeNames(found, [state], context);
  if (lackedAs) return negated(lackedAs);
  if (PLAIN.test(text)) return judgeNames(found, [text], context);
  const [, either] = EITHER.exec(text) ?? [];
  if (either !== undefined) return judgeEither(atom, either, context);
  const what = (UNWILLING.exec(text) ?? WILLING.exec(text))?.[1];
  if (what === undefined) return undefined;
  const as = (cues: readonly string[]): Outcome | undefined =>
    judgeNames(
      found,
      cues.map((words) => `${words} ${what}`),
      context,
    );
  const lack = as(AS_UNWILLING);
  return lack
    ? negated(lack)
    : (as(AS_WILLING) ?? (UNWILLING.test(text) ? undefined : judgeNames(found, [text], context)));
}

/** "Unable or unwilling to": either is a lack, and nothing less than the want of both is none. */
const EITHER =
  /\b(?:(?:unable|inability|incapable|incapability) (?:and\/or|and|or|\/) (?:unwilling(?:ness)?|refusal)|(?:unwilling(?:ness)?|refusal) (?:and\/or|and|or|\/) (?:unable|inability|incapable|incapability)) to\s+(.+)$/i;

function judgeEither(atom: Atom, what: string, context: Context): Outcome | undefined {
  const by = (cues: readonly string[]): Outcome | undefined =>
    judgeNames(
      bare(atom),
      cues.map((words) => `${words} ${what}`),
      context,
    );
  const lacks = [by(AS_FOUND), by(AS_UNWILLING)];
  const shown = lacks.find((lack) => lack?.strict === true);
  if (shown) return negated(shown);
  const [unable, unwilling] = lacks;
  return unable && unwilling ? negated(anyOf([unable, unwilling])) : undefined;
}

/** Whose finding it is. */
const BY_WHOM =
  /\s+(?:in the opinion of|in the judge?ment of|as (?:determined|judged|assessed) by|according to)\b.*$/is;
