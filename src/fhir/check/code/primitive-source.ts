import { isId } from '../primitives.ts';
import type { PropertyRule } from '../rules.ts';
import type { Constants } from './constants.ts';
import { isKnownCanonical, isKnownUri } from './known-uris.ts';
import { isPlainCode, isPlainString, isPlainText } from './texts.ts';

/** Quick tests that equal the formats of these types. */
const QUICK: Readonly<Record<string, (value: string) => boolean>> = {
  string: isPlainString,
  markdown: isPlainString,
  code: isPlainCode,
  uri: isKnownUri,
  url: isKnownUri,
  canonical: isKnownCanonical,
  id: isId,
};

/**
 * Whether the variable `text`, of the right JSON type, is right: its format, and the codes that it is bound to.
 */
export function primitiveTest(property: PropertyRule, text: string, constants: Constants): string {
  const { type, binding } = property;
  if (binding) return `${constants.value(binding.codes)}.has(${text})`;
  if (type === 'boolean') return 'true';
  if (type === 'xhtml')
    return `${constants.value(isPlainText)}(${text})&&${constants.name('isCleanNarrative')}(${text})`;
  const quick = QUICK[type];
  if (quick) return `${constants.value(quick)}(${text})`;
  return `${constants.value(property.format!.problem)}(${text})===undefined`;
}
