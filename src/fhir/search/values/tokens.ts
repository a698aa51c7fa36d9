import type { Item } from '../expression.ts';
import { foldCode, foldText } from '../fold.ts';
import type { Extracted } from '../index-value.ts';

type Json = Readonly<Record<string, unknown>>;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);

/** Codings, concepts, identifiers, contact points, codes, booleans and texts, each as system and code. */
export function tokensOf({ value, type }: Item): readonly Extracted[] {
  if (typeof value === 'boolean' || typeof value === 'number') return [token('', String(value))];
  if (typeof value === 'string') return value === '' ? [] : [token('', value)];
  if (typeof value !== 'object' || value === null) return [];
  const element = value as Json;
  if (type === 'Extension' || typeof element['url'] === 'string') return extensionTokens(element);
  if (Array.isArray(element['coding']))
    return [...list(element['coding']).flatMap(codingTokens), ...textOf(element['text'])];
  if (typeof element['code'] === 'string' || typeof element['display'] === 'string') return codingTokens(element);
  if (typeof element['value'] === 'string') return identifierTokens(element);
  return textOf(element['text']);
}

const token = (system: string, code: string): Extracted => ({ kind: 'token', system, code: foldCode(code) });

const textOf = (value: unknown): readonly Extracted[] => {
  const found = text(value);
  return found === undefined ? [] : [{ kind: 'string', folded: foldText(found), exact: found, suffix: ':text' }];
};

function codingTokens(coding: Json): readonly Extracted[] {
  const code = text(coding['code']);
  const system = text(coding['system']) ?? '';
  return [...(code === undefined && system === '' ? [] : [token(system, code ?? '')]), ...textOf(coding['display'])];
}

/** Identifiers, and contact points, whose system is the kind of contact. */
function identifierTokens(element: Json): readonly Extracted[] {
  const value = element['value'] as string;
  const type = element['type'] as Json | undefined;
  const found: Extracted[] = [token(text(element['system']) ?? '', value), ...textOf(type?.['text'])];
  for (const coding of list(type?.['coding'])) {
    const code = text(coding['code']);
    if (code === undefined) continue;
    const scope = `${text(coding['system']) ?? ''}|${foldCode(code)}`;
    found.push({ kind: 'token', system: scope, code: foldCode(value), suffix: ':of-type' });
  }
  return found;
}

function extensionTokens(extension: Json): readonly Extracted[] {
  for (const key in extension) {
    if (key.startsWith('value')) return tokensOf({ value: extension[key], type: key.slice(5) });
  }
  return [];
}
