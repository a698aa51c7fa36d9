import type { PageLine } from './lines.ts';

/** A heading or label that a page prints on a line of its own. */
export interface Label {
  readonly name: string;
  /** How the site's explanations under it begin; they are no part of the record. */
  readonly help?: readonly RegExp[];
  /** The value follows on the label's own line. */
  readonly inline?: boolean;
}

/** A label where it stands, and the lines from there to the next one, explanations taken out. */
export interface Block {
  readonly name: string;
  readonly line: number;
  readonly body: readonly PageLine[];
}

/**
 * The blocks of a page, in its order. A label that the site explains counts where the explanation follows it; only where
 * that is nowhere the case does its bare line count.
 */
export function blocksOf(lines: readonly PageLine[], labels: readonly Label[]): readonly Block[] {
  const starts = labels.flatMap((label) => startsOf(lines, label)).sort((a, b) => a.index - b.index);
  return starts.map(({ label, index, value }, i) => {
    const rest = lines.slice(index + 1, starts[i + 1]?.index ?? lines.length);
    const own = lines[index]!;
    const body = value === undefined ? rest : [{ ...own, text: value }, ...rest];
    return { name: label.name, line: own.number, body: body.filter((line) => !isHelp(label, line.text)) };
  });
}

interface Start {
  readonly label: Label;
  readonly index: number;
  readonly value?: string;
}

function startsOf(lines: readonly PageLine[], label: Label): readonly Start[] {
  const name = label.name.toLowerCase();
  const starts: Start[] = [];
  for (const [index, { text }] of lines.entries()) {
    if (text.length < name.length || !text.toLowerCase().startsWith(name)) continue;
    const after = text.slice(name.length);
    if (/^:?$/.test(after)) starts.push({ label, index });
    else if (label.inline && /^:?\s/.test(after)) starts.push({ label, index, value: after.replace(/^:/, '').trim() });
  }
  const explained = starts.filter(({ index }) => isHelp(label, nextFilled(lines, index)));
  return (explained.length > 0 ? explained : starts).slice(0, 1);
}

const nextFilled = (lines: readonly PageLine[], index: number): string => {
  let next = index + 1;
  while (next < lines.length && lines[next]!.text === '') next++;
  return lines[next]?.text ?? '';
};

const isHelp = (label: Label, text: string): boolean => label.help?.some((start) => start.test(text)) ?? false;
