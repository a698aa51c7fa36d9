import type { PageLine } from '../lines.ts';

const PAIR =
  /^(?:NCT ID|Last Updated|(?:Group|Intervention|Identifier) Type|(?:Sponsor|Responsibility) Role|Identifier Source):?$|^Role:$/i;
const PAIRED = /^(?:(?:Group|Intervention|Identifier) Type|(?:Sponsor|Responsibility) Role|Identifier Source|Role:)/i;

/** The lines, each label whose value the page prints beside it with that value again, where it came on a line below. */
export function withPairsJoined(lines: readonly PageLine[]): readonly PageLine[] {
  const joined: PageLine[] = [];
  let label: PageLine | undefined;
  for (const line of lines) {
    if (label && line.text !== '') {
      const isValue = !PAIRED.test(line.text);
      if (isValue) joined.push({ ...label, text: `${label.text.replace(/:$/, '')}: ${line.text}` });
      else joined.push(label);
      label = undefined;
      if (isValue) continue;
    }
    if (PAIR.test(line.text)) label = line;
    else if (!label) joined.push(line);
  }
  return label ? [...joined, label] : joined;
}
