import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { cite, valueText } from './citation.ts';
import type { Context } from './context.ts';
import { decided, type Outcome, open, settled } from './outcome.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  german: 'de',
  italian: 'it',
  spanish: 'es',
  portuguese: 'pt',
  dutch: 'nl',
  danish: 'da',
  swedish: 'sv',
  norwegian: 'no',
  finnish: 'fi',
  polish: 'pl',
  czech: 'cs',
  russian: 'ru',
  chinese: 'zh',
  mandarin: 'zh',
  cantonese: 'zh',
  japanese: 'ja',
  korean: 'ko',
  arabic: 'ar',
  hebrew: 'he',
  hindi: 'hi',
  turkish: 'tr',
  greek: 'el',
  vietnamese: 'vi',
  thai: 'th',
  farsi: 'fa',
  urdu: 'ur',
};

/** Parts of social life that may name a people or a country ("Chinese descent"), not what somebody speaks. */
const SPEAKS_OF_NO_LANGUAGE =
  /^social\.(?:place|ethnicity|occupation|residence|activity|insurance|access|education|migration|legal-protection)$/;
const NAMES_A_HOUSE = /\b(?:hospital|clinic|universit|department|institute|cent(?:er|re))/;
const SPEAKS_OF_SPEECH = /\b(?:language|speak|spoken|fluen|read|underst|communicat|litera|proficien)/;
/** The language named is the one that is not meant. */
const ANOTHER = /\b(?:other than|another|different from|except|besides)\b/;

/**
 * Speaking a language that the text names: true where the record lists it. Another language listed does not rule it out.
 * Undefined where the atom names none.
 */
export function judgeLanguage(
  atom: Atom,
  { index, said, policy }: Pick<Context, 'index' | 'said' | 'policy'>,
): Outcome | undefined {
  if (SPEAKS_OF_NO_LANGUAGE.test(atom.rule)) return undefined;
  const text = `${atom.concept?.text ?? ''} ${said(atom.span)}`.toLowerCase();
  if (NAMES_A_HOUSE.test(text) && !SPEAKS_OF_SPEECH.test(text)) return undefined;
  const asked = [...new Set(text.split(/[^a-z]+/).flatMap((word) => LANGUAGES[word] ?? []))];
  if (asked.length === 0) return undefined;
  const listed = (index.byDomain.get('observation') ?? []).filter((fact) =>
    fact.expression.startsWith('Patient.communication'),
  );
  const spoken = listed.filter((fact) => asked.includes(codeOf(fact)));
  if (ANOTHER.test(text)) {
    const why = 'which languages besides the one named the patient speaks';
    return open({ domain: 'social', concept: text.trim(), why }, cite(listed, 'social.language'));
  }
  const enough = / or |\//.test(text)
    ? spoken.length > 0
    : asked.every((code) => spoken.some((fact) => codeOf(fact) === code));
  const evidence = cite(spoken, 'social.language');
  if (enough && /\b(?:grade|level)\b/.test(text)) {
    return open({ domain: 'social', concept: text.trim(), why: 'how well the patient reads and speaks it' }, evidence);
  }
  // Who speaks a language is taken to read it, which the record does not say.
  if (enough && /litera|read|writ/.test(text)) {
    return policy === 'strict'
      ? open({ domain: 'social', concept: text.trim(), why: 'whether the patient reads it' }, evidence)
      : settled(true, 'presumption', evidence);
  }
  if (enough) return decided(true, evidence);
  const others = listed.flatMap(({ value }) => (value ? [valueText(value)] : []));
  const why =
    others.length > 0 ? `the record lists ${others.join(', ')} only` : 'the languages that the patient speaks';
  return open({ domain: 'social', concept: atom.concept?.text ?? 'language', why }, cite(listed, 'social.language'));
}

/** The primary subtag of a listed language: `en` of `en-US`. */
const codeOf = ({ value }: Fact): string =>
  (value?.kind === 'coded' ? value.codings[0]?.code.toLowerCase().split('-')[0] : undefined) ?? '';
