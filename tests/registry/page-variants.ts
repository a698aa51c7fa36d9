import fc from 'fast-check';

/** A way to print a page otherwise that takes none of its facts away. */
export interface Variant {
  readonly name: string;
  readonly apply: (text: string) => string;
}

const variant = (name: string, apply: (text: string) => string): Variant => ({ name, apply });
const eachLine = (text: string, change: (line: string) => string): string => text.split('\n').map(change).join('\n');

/** The labels of both kinds of page that the registry's own data cannot contain on a line of their own. */
const HEADING = /^(?:[A-Z][A-Za-z&]*)(?: [A-Z&][A-Za-z&]*){1,4}$/;
const HEADINGS =
  /^(?:Study Results|Basic Information|Brief Summary|Study Design|Study Groups|Eligibility Criteria|Responsible Party|Central Contacts|Facility Contacts|Other Identifiers|More Related Trials|Study Purpose|Recruitment Criteria|Trial Details|Arms & Interventions|International Sites|More Inclusion & Exclusion Criteria)$/;
const isHeading = (line: string): boolean => HEADING.test(line) && HEADINGS.test(line);

/** Variants of the line ends; at most one of them, and after all others. */
export const LINE_ENDS: readonly Variant[] = [
  variant('carriage returns and line feeds', (text) => text.replaceAll('\n', '\r\n')),
  variant('carriage returns', (text) => text.replaceAll('\n', '\r')),
  variant('line separators', (text) => text.replaceAll('\n', '\u2028')),
];

/** Variants that leave every letter and every paragraph as it is. */
export const LOSSLESS: readonly Variant[] = [
  variant('no-break spaces', (text) => text.replaceAll(' ', '\u00a0')),
  variant('thin spaces', (text) => text.replaceAll(' ', '\u2009')),
  variant('tabs for spaces', (text) => text.replaceAll(/(?<=\S) /g, '\t')),
  variant('invisible spaces', (text) => text.replaceAll(' ', '\u200b \u2060')),
  variant('trailing blanks', (text) => eachLine(text, (line) => `${line} \t \u00a0`)),
  variant('indented lines', (text) => eachLine(text, (line) => (line === '' ? '' : `    ${line}`))),
  variant('lines indented by tabs', (text) => eachLine(text, (line) => (line === '' ? '' : `\t${line}`))),
  variant('a byte order mark', (text) => `\ufeff${text}`),
  variant('doubled empty lines', (text) => text.replaceAll('\n\n', '\n\n\n')),
  variant('an empty line more after every line', (text) => text.replaceAll('\n', '\n\n')),
  variant('no empty lines', (text) => text.replaceAll(/\n{2,}/g, '\n')),
  variant('hyphens for bullets', (text) => text.replaceAll(/^(\s*)[*•] /gm, '$1- ')),
  variant('stars for bullets', (text) => text.replaceAll(/^(\s*)[*•] /gm, '$1* ')),
  variant('round bullets', (text) => text.replaceAll(/^(\s*)[*•] /gm, '$1• ')),
  variant('square bullets', (text) => text.replaceAll(/^(\s*)[*•] /gm, '$1■ ')),
  variant('colons after headings', (text) => eachLine(text, (line) => (isHeading(line) ? `${line}:` : line))),
  variant('headings marked as such', (text) => eachLine(text, (line) => (isHeading(line) ? `## ${line}` : line))),
  variant('bold headings', (text) => eachLine(text, (line) => (isHeading(line) ? `**${line}**` : line))),
  variant('headings in capitals', (text) => eachLine(text, (line) => (isHeading(line) ? line.toUpperCase() : line))),
  variant('a foreign header', (text) => `Skip to main content\nHome | About us | News\nConditions\nSign in\n\n${text}`),
  variant(
    'a foreign footer',
    (text) => `${text}\n\nConditions\nContact us\nPrivacy policy\n© 2026 Some Site. All rights reserved.\n`,
  ),
];

/** Variants that change signs inside the text; facts are compared without regard to those. */
export const SIGNS: readonly Variant[] = [
  variant('curly quotes', (text) => text.replaceAll("'", '’').replaceAll(/"([^"\n]*)"/g, '“$1”')),
  variant('numbers for bullets', (text) => {
    let number = 0;
    return text.replaceAll(/^(\s*)[*•] /gm, (_, indent: string) => `${indent}${++number}. `);
  }),
  variant('empty lines here and there', (text) => {
    let line = 0;
    return text.replaceAll('\n', () => (line++ % 3 === 0 ? '\n\n' : '\n'));
  }),
];

/** Several variants, one after the other, in any order. */
export const composed = (variants: readonly Variant[]): fc.Arbitrary<Variant> =>
  fc
    .tuple(fc.shuffledSubarray([...variants], { minLength: 1, maxLength: 5 }), fc.option(fc.constantFrom(...LINE_ENDS)))
    .map(([chosen, lineEnd]) => {
      const all = lineEnd ? [...chosen, lineEnd] : chosen;
      return variant(all.map((one) => one.name).join(', then '), (text) =>
        all.reduce((changed, one) => one.apply(changed), text),
      );
    });

const HELP =
  /^(?:Get a concise|Review the|Dive into|See the|Understand how|Review each|Learn about|Check the|Meet the|Identify the|Explore where|Reach out|Find local|Review additional|Additional clinical|Healthy volunteers are|An interventional|An observational|Searching Both|This trial id|Phase \d:|The sponsor is|The person who|Category of|The disease, |If you are)/;

/** A page without the sentences by which the site explains its headings. */
export const withoutHelp: Variant = variant('no explanations', (text) =>
  text
    .split('\n')
    .filter((line) => !HELP.test(line))
    .join('\n'),
);

/** The page's header and its sections, in the order of the page. */
export function sectionsOf(text: string, headings: readonly string[]) {
  const lines = text.split('\n');
  const starts = headings.map((heading) => lines.indexOf(heading)).sort((a, b) => a - b);
  return {
    header: lines.slice(0, starts[0]).join('\n'),
    sections: starts.map((start, i) => lines.slice(start, starts[i + 1]).join('\n')),
  };
}
