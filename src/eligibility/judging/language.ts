import type { Fact, LanguageSkill } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { cite, valueText } from './citation.ts';
import type { Context } from './context.ts';
import { LANGUAGES, SELDOM_LEARNT } from './language.table.ts';
import { decided, type Outcome, open, settled } from './outcome.ts';

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
  const spoken = listed.filter((fact) => asked.some((code) => isOf(code, fact)));
  if (ANOTHER.test(text)) {
    const first = FIRST_LANGUAGE.test(text) ? theOnly(listed) : undefined;
    if (first) return decided(!asked.some((code) => isOf(code, first)), cite([first], 'social.language'));
    const why = 'which languages besides the one named the patient speaks';
    return open({ domain: 'social', concept: text.trim(), why }, cite(listed, 'social.language'));
  }
  if (SINCE_WHEN.test(text)) {
    return open(
      { domain: 'social', concept: text.trim(), why: 'since when the patient speaks it' },
      cite(spoken, 'social.language'),
    );
  }
  const enough = / or |\//.test(text)
    ? spoken.length > 0
    : asked.every((code) => spoken.some((fact) => isOf(code, fact)));
  const evidence = cite(spoken, 'social.language');
  if (enough && /\b(?:grade|level)\b/.test(text)) {
    return open({ domain: 'social', concept: text.trim(), why: 'how well the patient reads and speaks it' }, evidence);
  }
  const unsaid = LITERACY.filter(
    ({ named, skill }) => named.test(text) && !spoken.some(({ skills }) => skills?.includes(skill)),
  );
  // Who speaks a language is taken to read it, where the record does not say.
  if (enough && unsaid.length > 0) {
    return policy === 'strict'
      ? open({ domain: 'social', concept: text.trim(), why: 'whether the patient reads it' }, evidence)
      : settled(true, 'presumption', evidence);
  }
  if (enough) return decided(true, evidence);
  const others = listed.flatMap(({ value }) => (value ? [valueText(value)] : []));
  const why =
    others.length > 0 ? `the record lists ${others.join(', ')} only` : 'the languages that the patient speaks';
  // French is learnt all over the world; Czech is spoken by those who grew up with it.
  const isForeign = listed.length > 0 && listed.every(isEnglish) && asked.every((code) => SELDOM_LEARNT.has(code));
  if (policy !== 'strict' && isForeign) return settled(false, 'presumption', cite(listed, 'social.language'));
  return open({ domain: 'social', concept: atom.concept?.text ?? 'language', why }, cite(listed, 'social.language'));
}

const FIRST_LANGUAGE = /\b(?:primary|first|native|main|preferred|mother) (?:spoken )?(?:language|tongue)/;

/** "Learnt before the age of five": what a list of languages does not say. */
const SINCE_WHEN = /\b(?:before|until|since|by|from) (?:the )?(?:age|birth)\b|\bsince\b|\b(?:bilingual|monolingual)\b/;

/** The one language of a record that lists no other. */
const theOnly = (listed: readonly Fact[]): Fact | undefined => (listed.length === 1 ? listed[0] : undefined);

/** What a text asks for beyond speaking and understanding. */
const LITERACY: readonly { readonly named: RegExp; readonly skill: LanguageSkill }[] = [
  { named: /\bread|litera/, skill: 'reads' },
  { named: /\bwrit/, skill: 'writes' },
];

/** Whether an entry lists a language: by its primary subtag (`en` of `en-US`), or by its name where it has no code. */
const isOf = (code: string, { value }: Fact): boolean =>
  value?.kind === 'coded' &&
  (value.codings.length > 0
    ? value.codings[0]?.code.toLowerCase().split('-')[0] === code
    : LANGUAGES[value.text?.toLowerCase() ?? ''] === code);

const isEnglish = (fact: Fact): boolean => isOf('en', fact);

/** Words of a text that asks for nothing but that somebody can speak, read or write a language. */
const OF_LANGUAGE_ONLY =
  /^(?:(?:must|should|be|is|are|to|the|a|an|and|or|in|of|both|well|with|able|ability|can|cannot|not|unable|inability|capable|speak|speaking|spoken|read|reading|write|writing|written|understand|understanding|comprehend|communicate|communicating|converse|fluent|fluently|sufficiently|adequately|orally|language|languages|patients?|subjects?|participants?)(?:\s+|$))*$/;

/** A stated ability that is one of language alone; undefined where it is more than that, or the record does not decide it. */
export function judgeAbilityInLanguage(
  atom: Atom,
  context: Pick<Context, 'index' | 'said' | 'policy'>,
): Outcome | undefined {
  const others = context
    .said(atom.span)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => LANGUAGES[word] === undefined)
    .join(' ')
    .trim();
  const outcome = OF_LANGUAGE_ONLY.test(others) ? judgeLanguage(atom, context) : undefined;
  return outcome?.policy === null ? undefined : outcome;
}
