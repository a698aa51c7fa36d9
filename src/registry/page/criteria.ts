import { joinedStatements } from '../../kernel/joined-text.ts';
import { breaksOff } from '../../kernel/sentence.ts';
import type { PageLine } from './lines.ts';

const HEADING =
  /^(?!.*[.;]\s)(?:\S+ ){0,5}?(?:non-?inclusion|inclusion|exclusion)\s+criteria(?:\s*\([^)]{0,80}\))?(?:\s+(?:for|of)\s+[^:.]{1,80})?\s*:?$/i;
const ROUND_MARK = /^[•●▪◦]\s*(?:[-–*]\s+)?/;
const HYPHEN_MARK = /^[•●▪◦]\s*[-–]\s/;
const MARK = /^(?:\*|[-–])\s+/;
const NUMBER = /^\d{1,3}[.)]\s+/;

interface Item {
  readonly depth: number;
  readonly mark: string;
  text: string;
}

/**
 * The eligibility text as the registry writes it, rebuilt from the lines of a page: headings with a colon, an empty line,
 * and a list marked by `* `. Lines that the page broke are joined, items that it ran together (on pages with round marks,
 * whose hyphens were marks once) are parted again.
 */
export function criteriaText(lines: readonly PageLine[]): string | undefined {
  const blocks: string[] = [];
  let items: Item[] = [];
  let afterBlank = false;
  const margin = marginOf(lines);
  const closeList = (): void => {
    if (items.length > 0) blocks.push(items.flatMap(written).join('\n'));
    items = [];
  };
  for (const line of lines) {
    const last = items.at(-1);
    if (line.text === '') {
      afterBlank = true;
      continue;
    }
    if (HEADING.test(line.text)) {
      closeList();
      blocks.push(`${line.text.replace(/\s*:$/, '')}:`);
    } else if (markOf(line.text) !== undefined) {
      const mark = markOf(line.text)!;
      items.push({ depth: Math.max(0, line.indent - margin), mark, text: line.text });
    } else if (last && (!afterBlank || breaksOff(last.text) || /^\p{Ll}/u.test(line.text))) {
      last.text += ` ${line.text}`;
    } else {
      closeList();
      blocks.push(line.text);
    }
    afterBlank = false;
  }
  closeList();
  return blocks.length === 0 ? undefined : blocks.join('\n\n');
}

/** The mark of an item as the registry would write it. */
function markOf(text: string): string | undefined {
  if (ROUND_MARK.test(text) || MARK.test(text)) return '* ';
  return NUMBER.exec(text)?.[0].replace(/\s+$/, ' ');
}

function written(item: Item): string[] {
  const text = item.text.replace(ROUND_MARK, '').replace(MARK, '').replace(NUMBER, '');
  const indent = ' '.repeat(item.depth);
  if (!ROUND_MARK.test(item.text)) return [`${indent}${item.mark}${text}`];
  return joinedStatements(text, HYPHEN_MARK.test(item.text)).map(
    ([start, end]) => `${indent}${item.mark}${text.slice(start, end)}`,
  );
}

const marginOf = (lines: readonly PageLine[]): number =>
  Math.min(
    ...lines.filter((line) => markOf(line.text) !== undefined).map((line) => line.indent),
    Number.MAX_SAFE_INTEGER,
  );
