/**
 * What a text asks beside the things that its form names, where the form has lost it: what somebody is able or willing to
 * do, what a thing prevents, a length of time, a dose. The form then claims only what holds whatever that clause says.
 */
import type { Gold } from './gold.ts';

/** What stands in a form for such a clause. */
const KEPT = /\b(?:hypothetical|intention|contraind|risk|study|prov|indic|possible)\(/;
const CLAUSE =
  /\b(?:(?:un)?willing(?:ness)?|unable|inability|impossib\w+|(?<!not )able to|capable of|interfer\w*|imped\w*|preclud\w*|confound\w*|prohibit\w*|prevent(?:s|ing)\b|affect(?:s|ing)\b|judged by|(?:in|at) the (?:\w+ )?(?:opinion|discretion|judge?ment)|(?:in the )?\w+'?s'? opinion)\b/i;
/** An ability that is the language itself. */
const SPOKEN = /\b(?:speak|read|understand|communicat|fluen|convers)/i;
const ALTERNATIVE = /(?:\bor|[;/])[^,;.()]{0,30}$/i;

const TIMED =
  /\b(?:\d+|one|two|three|four|five|six|twelve)\s*(?:hours?|days?|weeks?|months?|years?)\b(?! (?:old|of age)|-old)/i;
const TIME = /\b(?:temporal_\w+|duration|age|before|after|during|num_filter)\(/;
const DOSED = /\b(?:at|on|with) (?:an? |the )?(?:stable|appropriate|constant|fixed) (?:\w+ )?dos(?:e|es|age|ing)\b/i;

/** "Other food allergies": than one that another line names, so that it may be the very one that is meant to be there. */
const OTHER =
  /^[^\p{L}]*(?!(?:no|not|without|none)\b)(?:(?!(?:or|and|no|not|without)\b)[\p{L}-]+ ){0,8}(?:other|another) (?!than\b)/iu;

/** The claim of a form as far as its text bears it out. */
export function withLostClause(gold: Gold, snippet: string, text: string): Gold {
  const form = snippet.replace(/'[^']*'/g, "''");
  const isKept = KEPT.test(form) || isNamed(snippet) || (/\blang\(/.test(form) && SPOKEN.test(text));
  const clause = isKept ? null : CLAUSE.exec(text);
  if (clause) {
    const unclear: Gold = { k: 'unclear', why: 'a clause that the form has lost' };
    return { k: ALTERNATIVE.test(text.slice(0, clause.index)) ? 'any' : 'all', of: [gold, unclear] };
  }
  const isOther = OTHER.test(text) && !KEPT.test(form) && !/\bexample\(/.test(form);
  const isTimeLost = TIMED.test(text) && !TIME.test(form);
  const isDoseLost = DOSED.test(text) && !/\bstability\(/.test(form);
  return isOther || isTimeLost || isDoseLost ? narrowed(gold) : gold;
}

/** A clause that is the name of the thing itself. */
const isNamed = (snippet: string): boolean =>
  CLAUSE.test([...snippet.matchAll(/'([^']*)'/g)].map(([, name]) => name).join(' '));

const narrowed = (gold: Gold): Gold =>
  gold.k === 'not'
    ? { k: 'not', of: narrowed(gold.of) }
    : { k: 'all', of: [gold, { k: 'unclear', why: 'a time, a dose or “other” that the form has lost' }] };
