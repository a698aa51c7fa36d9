import type { Terminology } from '../../../terminology/terminology.ts';
import { DOMAIN_OF_KIND } from '../families/table.ts';
import { conceptRef } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isType = wordClass('type types');
const NUMERAL = /^(?:[1-4]|i{1,3}|iv)$/;
const LONGEST_NOUN = 60;

/** Index after the words that join two types ("or", "and/or", "&"), else undefined. */
function afterJoint(tokens: readonly Token[], at: number): number | undefined {
  let end = at;
  while (end < at + 3 && /^(?:or|and|\/|&|,)$/.test(tokens[end]?.lower ?? '')) end++;
  if (end === at) return undefined;
  return /^types?$/.test(tokens[end]?.lower ?? '') ? end + 1 : end;
}

interface Pair {
  readonly terms: readonly [string, string];
  /** Token index of the joining word, and the index after the whole. */
  readonly joint: number;
  readonly end: number;
}

/** "type 1 or 2 diabetes": the noun stands after both. */
function typesFirst(tokens: readonly Token[], at: number, text: string, terminology: Terminology): Pair | undefined {
  const [first, joint] = [tokens[at + 1], at + 2];
  const next = NUMERAL.test(first?.lower ?? '') ? afterJoint(tokens, joint) : undefined;
  const second = next === undefined ? undefined : tokens[next];
  const start = next === undefined ? undefined : tokens[next + 1]?.start;
  if (second === undefined || start === undefined || !NUMERAL.test(second.lower)) return undefined;
  const [noun] = terminology.mentions(text.slice(start, start + LONGEST_NOUN), ['condition']);
  if (noun === undefined || noun.span[0] !== 0) return undefined;
  let end = next! + 1;
  while (end < tokens.length && tokens[end]!.start < start + noun.span[1]) end++;
  return { terms: [`type ${first!.text} ${noun.text}`, `type ${second.text} ${noun.text}`], joint, end };
}

/** "diabetes type 1 or 2": the noun stands before both; `end` is where "diabetes type 1" ends. */
function typesLast(tokens: readonly Token[], at: number, end: number, text: string): Pair | undefined {
  const next = afterJoint(tokens, end);
  const [first, second] = [tokens[end - 1], next === undefined ? undefined : tokens[next]];
  if (first === undefined || second === undefined || end - at < 3 || !/^types?$/.test(tokens[end - 2]!.lower))
    return undefined;
  if (!NUMERAL.test(first.lower) || !NUMERAL.test(second.lower)) return undefined;
  const noun = text.slice(tokens[at]!.start, first.start);
  return { terms: [`${noun}${first.text}`, `${noun}${second.text}`], joint: end, end: next! + 1 };
}

/** "acute lymphoblastic leukemia (B-cell or T-cell)": the cells stand in brackets after the name. */
function cellsLast(tokens: readonly Token[], at: number, end: number, text: string): Pair | undefined {
  if (tokens[end]?.lower !== '(' || !/^[BT]$/.test(tokens[end + 1]?.text ?? '')) return undefined;
  const joint = afterCell(tokens, end + 1);
  const second = joint === undefined ? undefined : afterJoint(tokens, joint);
  const close = second === undefined ? undefined : afterCell(tokens, second);
  if (close === undefined || tokens[close]?.lower !== ')' || !/^[BT]$/.test(tokens[second!]!.text)) return undefined;
  const noun = text.slice(tokens[at]!.start, tokens[end - 1]!.end);
  const terms = [`${tokens[end + 1]!.text}-cell ${noun}`, `${tokens[second!]!.text}-cell ${noun}`] as const;
  return { terms, joint: joint!, end: close + 1 };
}

interface Listed {
  readonly types: readonly string[];
  readonly isAny: boolean;
  readonly end: number;
}

/** "diabetes (type 1 or 2)", "bipolar disorder (I, II, NOS)": brackets that hold nothing but types of what stands before them. */
function listedTypes(tokens: readonly Token[], open: number): Listed | undefined {
  if (tokens[open]?.lower !== '(') return undefined;
  const types: string[] = [];
  let isAny = false;
  let at = open + 1;
  for (; tokens[at] !== undefined && tokens[at]!.lower !== ')'; at++) {
    const { lower } = tokens[at]!;
    if (NUMERAL.test(lower)) types.push(tokens[at]!.text);
    else if (UNSPECIFIED.test(lower)) isAny = true;
    else if (!BETWEEN_TYPES.test(lower)) return undefined;
  }
  const isList = tokens[at] !== undefined && types.length + (isAny ? 1 : 0) > 1 && types.length > 0;
  return isList ? { types, isAny, end: at + 1 } : undefined;
}

const UNSPECIFIED = /^(?:nos|unspecified)$/;
const BETWEEN_TYPES = /^(?:types?|or|and|\/|&|,)$/;

/** Each listed type by its own name; the thing itself, where the list has what is of no type. Undefined where a type has no name. */
function typesInBrackets(
  tokens: readonly Token[],
  at: number,
  end: number,
  text: string,
  terminology: Terminology,
): readonly Mark[] | undefined {
  const listed = listedTypes(tokens, end);
  const whole = listed && terminology.resolve(text.slice(tokens[at]!.start, tokens[end - 1]!.end), ['condition']);
  if (listed === undefined || whole === undefined) return undefined;
  const typed = listed.types.map((type) =>
    [`${whole.concept.name} type ${type}`, `type ${type} ${whole.concept.name}`, `${whole.concept.name} ${type}`]
      .map((term) => terminology.resolve(term, ['condition']))
      .find((found) => found?.concept.parents.includes(whole.concept.id)),
  );
  if (typed.some((found) => found === undefined)) return undefined;
  const head = (found: typeof whole, from: number, to: number): Mark => ({
    k: 'head',
    from,
    to,
    head: {
      domain: DOMAIN_OF_KIND[found.concept.kind],
      rule: 'condition.term',
      concept: { ...conceptRef(found), via: [...found.via, 'coordination'] },
    },
  });
  if (listed.isAny) return [head(whole, at, listed.end)];
  const [first, second, ...others] = typed;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  return [head(first, at, end), { k: 'link', from: end, to: end + 1, link: 'or' }, head(second, end + 1, listed.end)];
}

/** The index after "B-cell" or "T cell". */
function afterCell(tokens: readonly Token[], at: number): number | undefined {
  const cell = tokens[at + 1]?.lower === '-' ? at + 2 : at + 1;
  return /^cells?$/.test(tokens[cell]?.lower ?? '') ? cell + 1 : undefined;
}

/** Two types of one condition named together, as the heads that they are; `end` is the end of a mention that begins here. */
export function pairedTypes(
  tokens: readonly Token[],
  at: number,
  end: number | undefined,
  text: string,
  terminology: Terminology,
): readonly Mark[] | undefined {
  const pair = isType(tokens[at])
    ? typesFirst(tokens, at, text, terminology)
    : end === undefined
      ? undefined
      : (typesLast(tokens, at, end, text) ?? cellsLast(tokens, at, end, text));
  if (pair === undefined)
    return end === undefined || isType(tokens[at]) ? undefined : typesInBrackets(tokens, at, end, text, terminology);
  const [first, second] = pair.terms.map((term) => terminology.resolve(term, ['condition']));
  if (first === undefined || second === undefined || first.concept.id === second.concept.id) return undefined;
  const head = (resolution: typeof first, from: number, to: number): Mark => ({
    k: 'head',
    from,
    to,
    head: {
      domain: DOMAIN_OF_KIND[resolution.concept.kind],
      rule: 'condition.term',
      concept: { ...conceptRef(resolution), via: [...resolution.via, 'coordination'] },
    },
  });
  const { joint } = pair;
  return [
    head(first, at, joint),
    { k: 'link', from: joint, to: joint + 1, link: 'or' },
    head(second, joint + 1, pair.end),
  ];
}
