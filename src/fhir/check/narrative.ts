/** The XHTML of a narrative: well-formed, one div, and only what R4 allows in it (narrative.html#xhtml). */

import { noteFragment } from './reference-check.ts';
import type { Visit } from './visit.ts';
import { XhtmlReader } from './xhtml-reader.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ELEMENTS = words(
  'div p br h1 h2 h3 h4 h5 h6 a span b em i strong small big tt dfn q var abbr acronym cite blockquote hr address bdo kbd ' +
    'sub sup ul ol li dl dt dd pre table caption colgroup col thead tr tfoot tbody th td code samp img map area ins del ' +
    's strike u center font label figure figcaption',
);
const COMMON = words('title style class id lang xml:lang dir accesskey tabindex align width height bgcolor xmlns');
const SPECIAL: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words('href name charset type hreflang rel rev shape coords target'),
  img: words('src alt longdesc border ismap usemap name vspace hspace'),
  area: words('href alt shape coords nohref'),
  map: words('name'),
  blockquote: words('cite'),
  q: words('cite'),
  ins: words('cite datetime'),
  del: words('cite datetime'),
  font: words('color face size'),
  hr: words('size noshade'),
  br: words('clear'),
  ul: words('type compact'),
  ol: words('type start compact'),
  li: words('type value'),
  pre: words('xml:space'),
  table: words('summary border frame rules cellspacing cellpadding'),
  col: words('span char charoff valign'),
  colgroup: words('span char charoff valign'),
  thead: words('char charoff valign'),
  tfoot: words('char charoff valign'),
  tbody: words('char charoff valign'),
  tr: words('char charoff valign'),
  th: words('abbr axis headers scope rowspan colspan char charoff valign nowrap'),
  td: words('abbr axis headers scope rowspan colspan char charoff valign nowrap'),
};
const LINKS = words('href src cite longdesc usemap');

const MAX_PROBLEMS = 20;

/** Reports every kind of problem once at the most, at the div itself. */
export function checkNarrative(xhtml: string, visit: Visit, member: string | undefined): void {
  const problems = new Set<string>();
  let visible = false;
  let first = true;
  const reader = new XhtmlReader(xhtml, {
    element(name, attributes) {
      if (first && name !== 'div') problems.add('must be a single div');
      if (first && name === 'div' && attributes.get('xmlns') !== 'http://www.w3.org/1999/xhtml') {
        problems.add('the div must be in the XHTML namespace');
      }
      first = false;
      if (name === 'img') visible = true;
      if (!ELEMENTS.has(name)) problems.add(`the element ${name.slice(0, 30)} is not allowed in a narrative`);
      for (const [attribute, value] of attributes) {
        checkAttribute(name, attribute, value, problems);
        if (value.charCodeAt(0) === 0x23 && LINKS.has(attribute)) noteFragment(value, visit);
      }
      return problems.size < MAX_PROBLEMS;
    },
    text(hasVisible) {
      visible ||= hasVisible;
    },
  });
  const malformed = reader.read();
  if (malformed !== undefined) problems.add(malformed);
  else if (!visible) problems.add('must have some content (txt-2)');
  for (const problem of problems) visit.report('invalid', problem, member);
}

function checkAttribute(element: string, name: string, value: string, problems: Set<string>): void {
  if (!COMMON.has(name) && !SPECIAL[element]?.has(name) && !name.startsWith('xmlns:')) {
    problems.add(`the attribute ${name.slice(0, 30)} of ${element.slice(0, 30)} is not allowed in a narrative`);
  } else if (LINKS.has(name) && isActive(value)) {
    problems.add(`the attribute ${name} must not hold a script`);
  } else if (name === 'style' && hasActiveStyle(value)) {
    problems.add('a style must not load or run anything');
  }
}

/** A link with a scheme that a browser would run. White space and control characters inside it are ignored, as browsers do. */
function isActive(value: string): boolean {
  const start = compact(value.slice(0, 200));
  return start.startsWith('javascript:') || start.startsWith('vbscript:') || isActiveData(start);
}

const isActiveData = (start: string): boolean => start.startsWith('data:') && !start.startsWith('data:image/');

function hasActiveStyle(value: string): boolean {
  const style = compact(value);
  return ['expression(', 'javascript:', 'vbscript:', '@import', 'behavior:', '-moz-binding', '\\'].some((part) =>
    style.includes(part),
  );
}

function compact(value: string): string {
  return value.replaceAll(/[\x00-\x20]+/g, '').toLowerCase();
}
