import type { PageLine } from './lines.ts';
import { isMarked, markedText } from './marks.ts';

/** A heading or label that a page prints on a line of its own. */
export interface Label {
  readonly name: string;
  /** How the site's explanations under it begin; they are no part of the record. */
  readonly help?: readonly RegExp[];
  /** What the value looks like where it follows on the label's own line. */
  readonly inline?: RegExp;
}

/** A label where it stands, and the lines from there to the next one, explanations taken out. */
export interface Block {
  readonly name: string;
  /** Of the label: its place among the lines, and its number. */
  readonly at: number;
  readonly line: number;
  readonly body: readonly PageLine[];
}

interface Start {
  readonly label: Label;
  readonly index: number;
  readonly value?: string;
  /** Whether it is the item of a list. */
  readonly listed: boolean;
}

/**
 * The blocks of a page, in its order. Of several lines that could be the same label, that one is it which is no item of a
 * list, which the site explains, else the first that something else than a label follows, as it does not in a menu, else the first.
 */
export function blocksOf(lines: readonly PageLine[], labels: readonly Label[]): readonly Block[] {
  const all = startsOf(lines, labels);
  const labelled = new Set(all.map((start) => start.index));
  const byName = Map.groupBy(all, (start) => start.label.name);
  const starts = [...byName.values()]
    .map((candidates) => likeliest(candidates, lines, labelled))
    .sort((a, b) => a.index - b.index);
  return starts.map(({ label, index, value }, i) => {
    const rest = lines.slice(index + 1, starts[i + 1]?.index ?? lines.length);
    const own = lines[index]!;
    const body = value === undefined ? rest : [{ ...own, text: value }, ...rest];
    return { name: label.name, at: index, line: own.number, body: body.filter((line) => !isHelp(label, line.text)) };
  });
}

function likeliest(candidates: readonly Start[], lines: readonly PageLine[], labelled: ReadonlySet<number>): Start {
  const unlisted = candidates.filter((start) => !start.listed);
  if (unlisted.length > 0 && unlisted.length < candidates.length) return likeliest(unlisted, lines, labelled);
  return (
    candidates.find(({ label, index }) => isHelp(label, lines[nextFilled(lines, index)]?.text ?? '')) ??
    candidates.find(({ index, value }) => value !== undefined || !labelled.has(nextFilled(lines, index))) ??
    candidates[0]!
  );
}

const LONGEST_LABEL = 60;
const NONE: readonly Start[] = [];

function startsOf(lines: readonly PageLine[], labels: readonly Label[]): readonly Start[] {
  const bare = new Map(labels.map((label) => [plainName(label.name), label]));
  const inline = labels.filter((label) => label.inline);
  return lines.flatMap(({ text }, index) => {
    if (text === '') return NONE;
    const label = text.length <= LONGEST_LABEL ? bare.get(plainName(text)) : undefined;
    if (label) return [{ label, index, listed: isMarked(text) }];
    return inline.length === 0 ? NONE : inlineStart(text, index, inline);
  });
}

/** A label's words without the signs that may stand about them: a colon, a bullet, marks of a heading or of bold type. */
export const plainName = (text: string): string =>
  (markedText(text)?.text ?? text)
    .replace(/^[#*_\s]+/, '')
    .replace(/[\s*_:：]+$/, '')
    .replaceAll('&', 'and')
    .toLowerCase();

function inlineStart(line: string, index: number, labels: readonly Label[]): readonly Start[] {
  const marked = markedText(line);
  const text = marked?.text ?? line;
  for (const label of labels) {
    const { length } = label.name;
    if (text.slice(0, length).toLowerCase() !== label.name.toLowerCase()) continue;
    const after = /^(?:\s?[:：])?\s/.exec(text.slice(length, length + 3));
    const value = text.slice(length + (after?.[0].length ?? 0)).trim();
    if (after && label.inline!.test(value)) return [{ label, index, value, listed: marked !== undefined }];
  }
  return NONE;
}

/** The place of the next line that is not empty. */
function nextFilled(lines: readonly PageLine[], index: number): number {
  let next = index + 1;
  while (next < lines.length && lines[next]!.text === '') next++;
  return next;
}

const isHelp = (label: Label, text: string): boolean => label.help?.some((start) => start.test(text)) ?? false;
