import { Failure } from '../../kernel/failure.ts';
import type { PageLine } from './lines.ts';

const NAMED = /^NCT ID\s?:?\s(NCT\d{8})$/i;
const LABEL = /^Trial ID:?$/i;
const BARE = /^NCT\d{8}$/i;
/** Explanations between the label and the id, in lines. */
const FARTHEST = 8;

/**
 * Refuses a text in which a second study begins: a study's own id stands in a line after "NCT ID" or under "Trial ID",
 * and anywhere else an id is a mention.
 *
 * @param aside those of the lines that name other trials
 * @throws Failure `invalid` at the line of the other id
 */
export function requireOneStudy(lines: readonly PageLine[], aside: readonly PageLine[]): void {
  const mentions = new Set(aside);
  let own: string | undefined;
  let since = FARTHEST;
  for (const line of lines) {
    const { text, number } = line;
    if (text === '' || mentions.has(line)) continue;
    since = LABEL.test(text) ? 0 : since + 1;
    const id = (NAMED.exec(text)?.[1] ?? (since <= FARTHEST ? BARE.exec(text)?.[0] : undefined))?.toUpperCase();
    if (id === undefined) continue;
    own ??= id;
    if (id !== own) {
      const message = `The text holds more than one study: ${own}, and then ${id}`;
      throw new Failure('invalid', message, { expression: `line ${number}` });
    }
  }
}
