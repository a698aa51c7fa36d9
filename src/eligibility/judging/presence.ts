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
  /^(?:absent|no|none|negative|not (?:present|detected|reactive|seen|found)|undetect(?:ed|able)|target not detected|denie[sd]|never|former|ex-|quit|non-?reactive|false|without|history negative|nil|wild[- ]?type)\b/;
const PRESENT_WORDS = /^(?:present|yes|positive|detected|reactive|seen|found|true|\d\/\d positive)\b/;

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
      return interpretation === 'POS' ? true : interpretation === 'NEG' ? false : null;
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
