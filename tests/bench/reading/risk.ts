/** A risk, which the data has lost from its forms, as a problem list calls it: by the words of the text. */

const OF_SOMETHING =
  /\b(?:(?:at|high|higher|highest|increased|elevated|very)[- ])*risk (?:of|for) [\w-]+(?: [\w-]+){0,2}?(?=\s*(?:$|[.;,()*]|(?:in|due|after|during|that|which|who|with|by|requiring)\b))/i;
const OF_A_KIND = /^[^\w]*(?:\(?\d+\)?[.)]?\s*)?((?:[\w-]+[- ])?(?:[\w-]+ risk|high-risk [\w-]+))\W*$/i;

/** The words for the one risk of a text; undefined where they are not plain, or it may be a list of risks. */
export function riskIn(text: string): string | undefined {
  const found = OF_SOMETHING.exec(text)?.[0] ?? OF_A_KIND.exec(text)?.[1];
  return found === undefined || /\b(?:and|or)\b/i.test(found) ? undefined : found.replace(/\s+/g, ' ');
}
