import { type Span, trimSpan } from './text-span.ts';

/** Someone a criterion is about, as the first word of a sentence. */
const SUBJECT = /^(?:patients?|subjects?|participants?|volunteers?|individuals?|wom[ae]n|females?|males?)$/i;
/** What follows such a subject in a criterion: a verb, a participle or who they are. */
const PREDICATE =
  /^(?:with|who|whose|under|unable|able|unwilling|willing|is|are|was|were|has|have|had|must|should|cannot|not|deprived|affiliated|hospitali[sz]ed|participating|receiving|having|presenting|suffering|requiring|undergoing|treated|diagnosed|aged|admitted|enrolled|included|pregnant|currently|already)$/i;
/** Words that a subject continues rather than follows: "for Patients with", "the Patient is". */
const LEADS_ON =
  /^(?:a|an|the|and|or|of|to|in|for|by|on|at|from|with|without|than|as|if|that|all|any|both|each|per|between|among|including|include|includes|eligible|other|these|those|such|only|male|female|pregnant|pediatric|paediatric|adult|elderly|healthy|not|no|is|are|be|must|will|may|can|when|where|while|because|unless|until|after|before|prior|during|versus|vs|other)$/i;

/** Where neither is, nothing is parted. */
const SUBJECT_WITHIN = /\s(?:patient|subject|participant|volunteer|individual|wom[ae]n|female|male)/i;
/** Words that, capitalised behind a small one, begin another finding: "heart failure Any history of stroke". */
const FINDING = /^(?:Any|History|Presence|Evidence|Diagnosis)$/;
const FINDING_WITHIN = /\s(?:Any|History|Presence|Evidence|Diagnosis)\s/;
const AFTER_ANY =
  /^(?:history|presence|evidence|known|current|active|other|prior|previous|significant|clinically|concomitant|contraindications?|uncontrolled|severe|serious)$/;
const HYPHEN_WITHIN = /\s[-–]\s/;
/** A hyphen after the end of a sentence: whatever this list marks its items with, another begins here. */
const MARK_WITHIN = /[.;]\s?[-–]\s/;

/**
 * The statements that a list item joins on one line, where a sentence cut them wrongly together: parted by a hyphen
 * between two whole phrases (where `hyphenMarks`, that is where this list marks its items with hyphens too, or where it
 * follows the end of a sentence), or by nothing at all, a lower-case word being followed by a capitalised subject and its verb, or by a finding that begins anew. One span where there are none.
 */
export function joinedStatements(text: string, hyphenMarks: boolean): Span[] {
  if (
    !SUBJECT_WITHIN.test(text) &&
    !FINDING_WITHIN.test(text) &&
    !(hyphenMarks && HYPHEN_WITHIN.test(text)) &&
    !MARK_WITHIN.test(text)
  )
    return [trimSpan(text, [0, text.length])];
  const spans: Span[] = [];
  let start = 0;
  const part = (end: number, next: number): void => {
    spans.push(trimSpan(text, [start, end]));
    start = next;
  };
  const words = [...text.matchAll(/\S+/g)];
  let since = 0;
  for (const [i, match] of words.entries()) {
    const word = match[0];
    if (isMarkAfterEnd(words[i - 1]?.[0], word) && startsAnew(words[i + 1]?.[0])) {
      part(match.index + word.length - 1, match.index + word.length);
      since = i + 1;
    } else if (
      hyphenMarks &&
      /^[-–]$/.test(word) &&
      i - since >= 3 &&
      words.length - i > 2 &&
      startsAnew(words[i + 1]?.[0])
    ) {
      part(match.index, match.index + word.length);
      since = i + 1;
    } else if (i - since >= 3 && isFused(words[i - 1]![0], word, words[i + 1]?.[0], words.length - i)) {
      part(match.index, match.index);
      since = i;
    }
  }
  part(text.length, text.length);
  return spans;
}

const isMarkAfterEnd = (before: string | undefined, word: string): boolean =>
  /^[-–]$/.test(word) ? /[\p{L}\d)\]]{2}[.;]$/u.test(before ?? '') : /[\p{L}\d)\]]{2}[.;][-–]$/u.test(word);

const startsAnew = (word: string | undefined): boolean => word !== undefined && /^[\p{Lu}≥≤<>]/u.test(word);

function isFused(before: string, word: string, after: string | undefined, left: number): boolean {
  if (left < 4 || !/^\p{Ll}{4,}$/u.test(before) || LEADS_ON.test(before)) return false;
  if (FINDING.test(word)) return word === 'Any' ? AFTER_ANY.test(after ?? '') : after === 'of';
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    SUBJECT.test(word) &&
    !before.endsWith('ing') &&
    after !== undefined &&
    PREDICATE.test(after)
  );
}
