/** A risk, which the data has lost from its forms, as a problem list calls it: by the words of the text. */

const OF_SOMETHING =
  /\b(?:(?:at|high|higher|highest|increased|elevated|very)[- ])*risk (?:of|for) [\w-]+(?: [\w-]+){0,2}?(?=\s*(?:$|[.;,()*]|(?:in|due|after|during|that|which|who|with|by|requiring)\b))/i;
const OF_A_KIND = /^[^\w]*(?:\(?\d+\)?[.)]?\s*)?((?:[\w-]+[- ])?(?:[\w-]+ risk|high-risk [\w-]+))\W*$/i;

const OF_EITHER = /^(.*\brisk (?:of|for) )([\w-]+) or ([\w-]+)$/i;

/** The words for the risks of a text, any of which is meant; none where they are not plain. */
export function risksIn(text: string): readonly string[] {
  const found = (OF_SOMETHING.exec(text)?.[0] ?? OF_A_KIND.exec(text)?.[1])?.replace(/\s+/g, ' ');
  const [, lead = '', first = '', second = ''] = OF_EITHER.exec(found ?? '') ?? [];
  if (lead !== '') return [`${lead}${first}`, `${lead}${second}`];
  return found === undefined || /\b(?:and|or)\b/i.test(found) ? [] : [found];
}
