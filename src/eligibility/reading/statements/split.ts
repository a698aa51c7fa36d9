import { joinedStatements } from '../../../kernel/joined-text.ts';
import { breaksOff, endsSentence, sentences } from '../../../kernel/sentence.ts';
import type { Span } from '../../../kernel/text-span.ts';
import type { Section } from '../../criterion.ts';
import { isFurtherCriteria } from './further-criteria.ts';
import { beginsList, type Heading, headingOf, type Next } from './heading.ts';
import { type Line, linesOf } from './line.ts';
import { straightened } from './nesting.ts';
import { readable } from './unescape.ts';

/** One criterion as its author set it apart from the others. */
export interface Statement {
  readonly section: Section;
  /** In the source text, without the list mark. Spans of different statements do not overlap. */
  readonly span: Span;
  /** As people read it: escapes taken out, wrapped lines joined. `readable(source, span)` gives the offsets. */
  readonly text: string;
  /** Index of the statement that this one is listed under. */
  readonly parent?: number;
  /** The sub-heading in force (a cohort, a phase of the study), or the list's own heading where it is more than a name. */
  readonly heading?: string;
  /** Where the text says for whom of the people the list is, where it is for some of them only. */
  readonly group?: Span;
  /** True where the source runs it together with another on one list item. */
  readonly joined?: boolean;
}

/** A statement while it grows: `item` is the line that began it. */
interface Draft {
  readonly section: Section;
  readonly heading: string | undefined;
  readonly group: Span | undefined;
  readonly parent: number | undefined;
  readonly item: Line;
  start: number;
  end: number;
}

/**
 * The statements of an eligibility text, in order. Every character that is no white space, list mark or heading is in
 * exactly one of them.
 *
 * @param section given where the text is one criterion (or a few) of that list: then nothing is taken for a heading and a
 *   line is cut only where it holds the items of a list; else the text is a whole one, whose headings say which list is which (inclusion before the first)
 */
export function splitStatements(text: string, section?: Section): readonly Statement[] {
  const lines = linesOf(text, section === undefined);
  const outline = new Outline(text, section);
  for (const [index, line] of lines.entries()) outline.add(line, lines[index + 1]);
  return finished(text, outline.drafts, section === undefined);
}

/** The nesting of a text's lines, built line by line. */
class Outline {
  readonly drafts: Draft[] = [];
  readonly #text: string;
  readonly #fixed: boolean;
  #section: Section;
  #listHeading: string | undefined;
  #listGroup: Span | undefined;
  #cohort: string | undefined;
  #cohortGroup: Span | undefined;
  /** The group that the lists of both kinds are for, up to the next such. */
  #standing: { readonly heading: string; readonly group: Span } | undefined;
  /** Indices of the drafts that the next item may stand under, outermost first. */
  #open: number[] = [];
  #pendingChoice = false;

  constructor(text: string, section: Section | undefined) {
    this.#text = text;
    this.#fixed = section !== undefined;
    this.#section = section ?? 'inclusion';
  }

  add(line: Line, next: Line | undefined): void {
    if (this.#joinsChoice(line)) return;
    const content = this.#text.slice(line.start, line.end);
    if (!this.#fixed && isFurtherCriteria(content)) {
      this.#open = [];
      this.#begin(line);
      return;
    }
    const heading = this.#fixed ? undefined : headingOf(content, line.mark !== undefined, this.#kindOf(next));
    if (heading && (line.afterBlank || /^[^\p{Ll}]/u.test(content) || !this.#continues(line, content)))
      this.#enter(
        this.#interrupts(heading, next) ? { ...heading, cohort: undefined } : heading,
        line,
        this.#kindOf(next),
      );
    else if (this.#continues(line, content)) this.drafts.at(-1)!.end = line.end;
    else this.#begin(line);
  }

  /** A lone "or" between two items makes them one statement: apart, each would read as required. */
  #joinsChoice(line: Line): boolean {
    const last = this.drafts.at(-1);
    if (!last || this.#open.length === 0) return false;
    const lone = line.end - line.start <= 10 && /^\W*or\W*$/i.test(this.#text.slice(line.start, line.end));
    if (!lone && !this.#pendingChoice) return false;
    last.end = line.end;
    this.#pendingChoice = lone;
    return true;
  }

  #kindOf(next: Line | undefined): Next {
    if (next === undefined) return undefined;
    if (beginsList(this.#text.slice(next.start, next.end))) return 'heading';
    return next.mark === undefined ? undefined : 'item';
  }

  /** A label between two items of one numbered list is for as many of those after it as it suits. */
  #interrupts(heading: Heading, next: Line | undefined): boolean {
    return heading.section === undefined && (next?.mark?.value ?? 0) > 1;
  }

  #enter(heading: Heading, line: Line, next: Next): void {
    const group: Span | undefined =
      heading.limits && heading.cohort !== undefined ? [line.start, line.start + heading.length] : undefined;
    if (heading.section !== undefined) {
      this.#section = heading.section;
      this.#listHeading = heading.cohort ?? this.#standing?.heading;
      this.#listGroup = group ?? this.#standing?.group;
      this.#cohort = undefined;
      this.#cohortGroup = undefined;
    } else if (heading.cohort !== undefined) {
      this.#cohort = heading.cohort;
      this.#cohortGroup = group;
      if (next === 'heading' && group !== undefined) this.#standing = { heading: heading.cohort, group };
    }
    this.#open = [];
    const rest = line.start + heading.length;
    const start = rest + (this.#text.slice(rest, line.end).search(/\S/) + 1 || 1) - 1;
    if (start < line.end && heading.length < line.end - line.start) this.#begin({ ...line, mark: undefined, start });
  }

  #begin(line: Line): void {
    const parent = this.#parentOf(line);
    this.drafts.push({
      section: this.#section,
      heading: this.#cohort ?? this.#listHeading,
      group: this.#cohort === undefined ? this.#listGroup : this.#cohortGroup,
      parent,
      item: line,
      start: line.start,
      end: line.end,
    });
    this.#open.push(this.drafts.length - 1);
  }

  /** Closes the items that the line does not stand under, and gives the one it does. */
  #parentOf(line: Line): number | undefined {
    const same = line.mark && this.#open.find((index) => isSibling(this.drafts[index]!.item, line));
    while (this.#open.length > 0) {
      const index = this.#open.at(-1)!;
      const { item } = this.drafts[index]!;
      if (index !== same && same === undefined && this.#isUnder(index, item, line)) return index;
      if (index !== same && same !== undefined && index < same) break;
      if (index !== same && same !== undefined && item.indent < line.indent) return index;
      this.#open.pop();
      if (index === same) break;
    }
    return this.#open.at(-1);
  }

  #isUnder(index: number, item: Line, line: Line): boolean {
    const announces = /[:：]$/.test(
      this.#text.slice(Math.max(item.start, this.drafts[index]!.end - 1), this.drafts[index]!.end),
    );
    if (line.mark === undefined) return announces && item.mark !== undefined && line.indent > item.indent;
    if (item.mark === undefined) return announces;
    if (line.indent > item.inner + 1) return true;
    const marked = line.mark.kind !== item.mark.kind || (line.innerMark !== undefined && item.innerMark === undefined);
    return line.indent >= item.indent && marked && (announces || opensSublist(item, line));
  }

  /** Whether a line goes on with the statement before it. */
  #continues(line: Line, content: string): boolean {
    const last = this.drafts.at(-1);
    if (!last || line.mark !== undefined || this.#open.length === 0) return false;
    const before = this.#text.slice(Math.max(last.start, last.end - 200), last.end);
    if (/[:：]$/.test(before)) return false;
    if (last.item.mark !== undefined && line.indent > last.item.indent) return true;
    if (breaksOff(before)) return true;
    if (endsSentence(before)) return false;
    return /^[\p{Ll})\]]/u.test(content) || (!line.afterBlank && last.item.mark !== undefined);
  }
}

/** Whether two items are of one list: "* • A" has the depth of the "  * B" after it. */
const isSibling = (item: Line, line: Line): boolean =>
  item.mark !== undefined &&
  line.mark !== undefined &&
  ((item.mark.kind === line.mark.kind &&
    Math.abs(item.indent - line.indent) <= 1 &&
    (item.innerMark === undefined) === (line.innerMark === undefined)) ||
    ((item.innerMark ?? item.mark).kind === (line.innerMark ?? line.mark).kind &&
      Math.abs(item.inner - line.inner) <= 1));

/** A letter or roman numeral after a number begins a list under it. */
const opensSublist = (item: Line, line: Line): boolean =>
  item.mark?.kind === 'number' && (line.mark?.kind === 'letter' || line.mark?.kind === 'roman');

/** The statements of the drafts; items that join several are parted where the text is a `whole` one. */
function finished(text: string, drafts: readonly Draft[], whole: boolean): Statement[] {
  const statements: Statement[] = [];
  /** The statement of each draft that its children stand under: its last, where it is parted. */
  const heads: number[] = [];
  const parents = whole ? straightened(drafts, text) : drafts.map(({ parent }) => parent);
  for (const [index, draft] of drafts.entries()) {
    const parent = parents[index];
    const spans = whole ? partsOf(text, draft) : [[draft.start, draft.end] as const];
    heads.push(statements.length + spans.length - 1);
    for (const span of spans) {
      statements.push({
        section: draft.section,
        span,
        text: readable(text, span).text,
        ...(parent !== undefined && { parent: heads[parent]! }),
        ...(draft.heading !== undefined && { heading: draft.heading }),
        ...(draft.group !== undefined && { group: draft.group }),
        ...(spans.length > 1 && draft.item.mark !== undefined && { joined: true }),
      });
    }
  }
  return statements;
}

/** Running prose is cut into its sentences; a list item only where it joins statements. */
function partsOf(text: string, draft: Draft): Span[] {
  const content = text.slice(draft.start, draft.end);
  const parts = draft.item.mark === undefined ? sentences(content) : joinedStatements(content, draft.item.dashed);
  return parts.map(([start, end]) => [draft.start + start, draft.start + end] as const);
}
