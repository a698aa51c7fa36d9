import { joinedStatements } from '../../kernel/joined-text.ts';
import { breaksOff } from '../../kernel/sentence.ts';
import type { PageLine } from './lines.ts';
import { type MarkedText, markedText } from './marks.ts';

const HEADING =
  /^(?!.*[.;]\s)(?:\S+ ){0,5}?(?:non-?inclusion|inclusion|exclusion)\s+criteria(?:\s*\([^)]{0,80}\))?(?:\s+(?:for|of)\s+[^:.]{1,80})?\s*:?$/i;
const LONGEST_HEADING = 300;
/** In a longer text no one looks for the items that were run together. */
const LONGEST_JOINED = 50_000;

interface Item {
  readonly depth: number;
  readonly marked: MarkedText;
  /** What follows the first line. */
  readonly more: string[];
}

/**
 * The eligibility text as the registry writes it, rebuilt from the lines of a page: headings with a colon, an empty line,
 * and a list marked by `* `. Lines that the page broke are joined.
 *
 * @param ranTogether whether this kind of page runs items together; they are parted again
 */
export function criteriaText(lines: readonly PageLine[], ranTogether: boolean): string | undefined {
  const blocks: string[] = [];
  let items: Item[] = [];
  let afterBlank = false;
  const margin = marginOf(lines);
  const closeList = (): void => {
    if (items.length > 0) blocks.push(items.flatMap((item) => written(item, ranTogether)).join('\n'));
    items = [];
  };
  for (const line of lines) {
    if (line.text === '') {
      afterBlank = true;
      continue;
    }
    const last = items.at(-1);
    const marked = markedText(line.text);
    if (isHeading(line.text)) {
      closeList();
      blocks.push(`${line.text.replace(/\s?:$/, '')}:`);
    } else if (marked) {
      items.push({ depth: Math.max(0, line.indent - margin), marked, more: [] });
    } else if (last && (!afterBlank || breaksOff(last.more.at(-1) ?? last.marked.text) || /^\p{Ll}/u.test(line.text))) {
      last.more.push(line.text);
    } else {
      closeList();
      blocks.push(line.text);
    }
    afterBlank = false;
  }
  closeList();
  return blocks.length === 0 ? undefined : blocks.join('\n\n');
}

const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && HEADING.test(text);

function written({ depth, marked, more }: Item, ranTogether: boolean): string[] {
  const text = [marked.text, ...more].join(' ');
  const lead = `${' '.repeat(depth)}${marked.mark}`;
  if (!ranTogether || text.length > LONGEST_JOINED) return [`${lead}${text}`];
  return joinedStatements(text, marked.hyphen).map(([start, end]) => `${lead}${text.slice(start, end)}`);
}

const marginOf = (lines: readonly PageLine[]): number =>
  lines.reduce(
    (least, { text, indent }) => (indent < least && markedText(text) ? indent : least),
    Number.MAX_SAFE_INTEGER,
  );
