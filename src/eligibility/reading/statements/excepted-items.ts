import type { Terminology } from '../../../terminology/terminology.ts';
import type { Statement } from './split.ts';

const ENDS =
  /\W+(?:(?:with|but with)\s+(?:the\s+)?(?:following\s+)?exceptions?(?:\s+of|\s+for)?|except(?:ing)?(?:\s+for)?|other\s+than|excluding|apart\s+from|aside\s+from)(?:\s+the\s+following)?\s*[:：]?\s*$/i;

/** No such ending is longer, in characters. */
const LONGEST_END = 60;
const MALIGNANCY = 'malignancy';
const IN_SITU = /\bin[- ]situ\b/i;

/** Where the words begin with which a statement breaks off that names what the items after it are excepted from. */
export function exceptionStart(text: string): number | undefined {
  const from = Math.max(0, text.length - LONGEST_END);
  const match = ENDS.exec(text.slice(from));
  return match === null || from + match.index === 0 ? undefined : from + match.index;
}

/**
 * Statements with their parents, where "any cancer except:" stands before items at its own margin: those are its exceptions that are
 * kinds of what it names, up to the first that is none.
 */
export function withExceptedItems(statements: readonly Statement[], terminology: Terminology): readonly Statement[] {
  if (!statements.some(({ text }) => exceptionStart(text) !== undefined)) return statements;
  const out = [...statements];
  for (const [index, { text, parent, section }] of statements.entries()) {
    const start = exceptionStart(text);
    if (start === undefined || statements.some((one) => one.parent === index)) continue;
    const named = terminology.mentions(text.slice(0, start)).at(-1)?.concept.id;
    if (named === undefined) continue;
    for (let at = index + 1; at < statements.length; at++) {
      const item = statements[at]!;
      const kinds = terminology.mentions(item.text).map(({ concept }) => concept.id);
      const isKind =
        (kinds.length > 0 && kinds[0] !== named && terminology.withAncestors([kinds[0]!]).includes(named)) ||
        (named === MALIGNANCY && IN_SITU.test(item.text));
      if (item.parent !== parent || item.section !== section || !isKind) break;
      out[at] = { ...item, parent: index };
    }
  }
  return out;
}
