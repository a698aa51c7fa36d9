import type { FactValue } from '../facts.ts';

/** Codes and first words that answer a question with yes or no. Words are matched in lower case. */
export interface Answers {
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  readonly yesWords: RegExp;
  readonly noWords: RegExp;
}

/** Codes of results that say that something is there, and that it is not: SNOMED CT, HL7 v3 and LOINC answers. */
export const FOUND_CODES = ['10828004', '260373001', '52101004', 'POS', 'DET', 'LA6576-8'] as const;
export const NOT_FOUND_CODES = ['260385009', '260415000', '2667000', 'NEG', 'ND', 'LA6577-6'] as const;

/** What a value answers; undefined where it says neither, or its codes say both. Codes go before words. */
export function statusIn(value: FactValue | undefined, answers: Answers): boolean | undefined {
  switch (value?.kind) {
    case 'boolean':
      return value.value;
    case 'coded': {
      const [yes, no] = [answers.yes, answers.no].map((codes) => value.codings.some(({ code }) => codes.has(code)));
      if (yes || no) return yes && no ? undefined : yes === true;
      return inWords(value.text ?? value.codings.find(({ display }) => display !== undefined)?.display, answers);
    }
    case 'text':
      return inWords(value.text, answers);
    default:
      return undefined;
  }
}

function inWords(text: string | undefined, { yesWords, noWords }: Answers): boolean | undefined {
  const words = text?.trim().toLowerCase() ?? '';
  return noWords.test(words) ? false : yesWords.test(words) ? true : undefined;
}
