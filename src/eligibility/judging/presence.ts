import type { Fact } from '../../patient/facts.ts';
import { markerFound } from '../../patient/tumour-marker.ts';
import type { Truth } from '../verdict.ts';

const ABSENT_CODES = new Set([
  '131194007',
  '2667000',
  '260385009',
  '260415000',
  '373067005',
  'N',
  'NEG',
  'ND',
  'LA9634-2',
  'LA6577-6',
  'LA32-8',
  '410516002',
]);
const PRESENT_CODES = new Set([
  '11214006',
  '52101004',
  '10828004',
  '260373001',
  '373066001',
  'Y',
  'POS',
  'DET',
  'LA9633-4',
  'LA6576-8',
  'LA33-6',
  '410515003',
]);
const ABSENT_WORDS =
  /^(?:absent|no(?! (?:(?:significant|interval|real|new) )*(?:change|increase|decrease|improvement|worsening|progress|relief|response|difference|data|info|result|record|sample|specimen|answer|further|more|idea|comment|test))|none|neg|negative|ruled out|excluded|not (?:present|detected|reactive|seen|found|identified|noted|observed|evident|visuali[sz]ed|palpable|appreciated|audible|heard|demonstrated)|undetect(?:ed|able)|target not detected|denie[sd]|never|former|ex-|quit|non-?(?:reactive|smoker|drinker|user)|false|without|history negative|nil|wild[- ]?type)\b/;
const PRESENT_WORDS = /^(?:present|yes|positive|detected|reactive|seen|found|true|\d\/\d positive)\b/;

/** HL7 v3 interpretations: positive, detected, reactive, and their opposites. */
const FOUND_FLAGS: ReadonlySet<string> = new Set(['POS', 'DET', 'RR']);
const NOT_FOUND_FLAGS: ReadonlySet<string> = new Set(['NEG', 'ND', 'NR']);

/**
 * Whether a result says that what it is about is there. Null: it says neither ("Unremarkable", a number). Provisional
 * entries are not decided here.
 */
export function presenceOf({ value, interpretation, domain, certainty, ownConcepts }: Fact): Truth {
  if (certainty === 'refuted') return false;
  if (domain !== 'observation') return true;
  const found = markerFound({ ownConcepts, ...(value && { value }) });
  if (found !== undefined) return found;
  switch (value?.kind) {
    case 'boolean':
      return value.value;
    case 'coded':
      return (
        presenceOfCodes(value.codings.map(({ code }) => code)) ??
        presenceOfWords(value.text ?? value.codings[0]?.display)
      );
    case 'text':
      return presenceOfWords(value.text);
    case 'quantity':
    case 'range':
    case undefined:
      return FOUND_FLAGS.has(interpretation ?? '') ? true : NOT_FOUND_FLAGS.has(interpretation ?? '') ? false : null;
  }
}

function presenceOfCodes(codes: readonly string[]): Truth {
  if (codes.some((code) => ABSENT_CODES.has(code))) return false;
  return codes.some((code) => PRESENT_CODES.has(code)) ? true : null;
}

function presenceOfWords(text: string | undefined): Truth {
  const words = text?.trim().toLowerCase() ?? '';
  return ABSENT_WORDS.test(words) ? false : PRESENT_WORDS.test(words) ? true : null;
}
