import type { PropertyRule } from '../rules.ts';
import type { Constants } from './constants.ts';
import { isPlainString, isPlainWideText } from './texts.ts';

/** Quick tests that equal the formats of these types. */
const QUICK: Readonly<Record<string, (value: string) => boolean>> = {
  string: isPlainString,
  markdown: isPlainString,
};

/**
 * Whether the variable `text`, of the right JSON type, is right: its format, and the codes that it is bound to.
 * Names of vocabularies come again and again, so that the last good one is kept.
 */
export function primitiveTest(property: PropertyRule, text: string, constants: Constants): string {
  const { type, binding } = property;
  if (binding) return `${constants.value(binding.codes)}.has(${text})`;
  if (type === 'boolean') return 'true';
  if (type === 'xhtml')
    return `${constants.value(isPlainWideText)}(${text})&&${constants.name('isCleanNarrative')}(${text})`;
  const quick = QUICK[type];
  if (quick) return `${constants.value(quick)}(${text})`;
  const test = `${constants.value(property.format!.problem)}(${text})===undefined`;
  if (type !== 'uri') return test;
  return constants.remembering(text, test);
}
