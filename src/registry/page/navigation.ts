import { filled, type PageLine } from './lines.ts';
import { markedText } from './marks.ts';

const LINK =
  /^(?:skip to (?:main )?content|home|menu|search(?: (?:clinical )?(?:trials|studies))?|log ?(?:in|out)|sign ?(?:in|up|out)|register|(?:my )?account|about(?: us)?|contact(?: us)?|news|blog|donate|share|print|save|download|(?:go )?back(?: to (?:top|results|search))?|next|previous|help|faqs?|glossary|sitemap|accessibility|careers|subscribe|follow us|language|english|terms(?: (?:of (?:use|service)|and conditions))?|privacy(?: (?:policy|notice))?|cookies?(?: (?:policy|settings|notice))?|disclaimer|facebook|twitter|linkedin|youtube|instagram|x)$/i;
const RIGHTS = /^(?:©|\(c\)|copyright\b)|\ball rights reserved\.?$/i;
const BETWEEN_LINKS = /\s*[|›»>/·•]\s*/;
const LONGEST = 200;

/** Whether a line is what the site prints on every page: links to elsewhere, the notice of its rights. */
export function isNavigation(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = markedText(line)?.text ?? line;
  return RIGHTS.test(text) || text.split(BETWEEN_LINKS).every((link) => LINK.test(link));
}

/**
 * The lines without the navigation around the page.
 *
 * @param isLabel tells lines that may be a label of the page as well as a link; among links they are links
 */
export function withoutNavigation(lines: readonly PageLine[], isLabel: (text: string) => boolean): readonly PageLine[] {
  const isPage = ({ text }: PageLine): boolean => text !== '' && !isNavigation(text) && !isLabel(text);
  const isLink = ({ text }: PageLine): boolean => isNavigation(text);
  const header = lines.slice(0, Math.max(lines.findIndex(isPage), 0));
  const footerAt = lines.findLastIndex(isPage) + 1;
  const end = lines.slice(footerAt).some(isLink) ? footerAt : lines.length;
  return lines.slice(header.findLastIndex(isLink) + 1, end);
}

/** The last line of a header that is not navigation. */
export const lastWords = (header: readonly PageLine[]): PageLine | undefined =>
  filled(header).findLast((line) => !isNavigation(line.text));
