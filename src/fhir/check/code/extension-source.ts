/**
 * Text of the functions that tell whether an extension keeps to R4 and to its definition at once: they know the few members
 * that it may have, where the function of any extension knows a hundred.
 */
import type { Constraint } from '../profiles/constraint.ts';
import type { ObjectRule, PropertyRule } from '../rules.ts';
import type { Constants } from './constants.ts';
import { companionCase, memberSource } from './source.ts';

/** Bits of a number in which what was seen is kept. */
const MAX_PARTS = 30;

/** Gives the name of a function for a part. */
export type NameOfPart = (part: Constraint) => string;

/** Whether the texts below say all that the constraint demands. */
export function isPlainExtension({ children, slices, expressions, fixed, pattern }: Constraint): boolean {
  if (slices.length > 0 || expressions.length > 0 || fixed !== undefined || pattern !== undefined) return false;
  return children.every((child) => {
    if (child.expressions.length > 0 || child.profiles.length > 0) return false;
    if (child.name === 'value') return child.choice && isPlainValue(child);
    if (child.name === 'extension') return hasPlainParts(child);
    return child.name === 'url' && child.fixed !== undefined;
  });
}

const isPlainValue = ({ max, types, fixed, pattern, slices, children }: Constraint): boolean =>
  (max === 0 || max >= 1) &&
  fixed === undefined &&
  pattern === undefined &&
  slices.length === 0 &&
  children.length === 0 &&
  (types ?? []).every(({ targets }) => targets === undefined);

const hasPlainParts = (element: Constraint): boolean =>
  element.min === 0 &&
  (element.max === 0 || element.max === Number.POSITIVE_INFINITY) &&
  element.children.length === 0 &&
  element.slices.length <= MAX_PARTS &&
  (element.slicing?.discriminators ?? []).every(({ type, path }) => type === 'value' && path.join('.') === 'url') &&
  element.slices.every((slice) => urlOf(slice) !== undefined && isPlainCount(slice) && isPlainExtension(slice));

const isPlainCount = ({ min, max }: Constraint): boolean =>
  (min === 0 || min === 1) && (max === 1 || max === Number.POSITIVE_INFINITY);

function urlOf(slice: Constraint): string | undefined {
  const fixed = slice.children.find(({ name }) => name === 'url')?.fixed;
  return typeof fixed === 'string' ? fixed : undefined;
}

const childOf = ({ children }: Constraint, name: string): Constraint | undefined =>
  children.find((child) => child.name === name);

/** The body for an extension whose url was looked at already. */
export function extensionSource(
  constraint: Constraint,
  rule: ObjectRule,
  constants: Constants,
  nameOf: NameOfPart,
): string {
  const parts = childOf(constraint, 'extension');
  const value = childOf(constraint, 'value');
  const known = parts && parts.slices.length > 0 ? parts : undefined;
  const properties = [...rule.properties.values()].filter(
    (property) => mayHave(property, parts, value) && !(known && property.name === 'extension'),
  );
  const narrowed: ObjectRule = {
    ...rule,
    properties: new Map(properties.map((property) => [property.name, property])),
    needs: new Map(),
    needed: 0,
  };
  const cases = [
    'case "url":m=true;break;',
    companionCase(rule.properties.get('url')!, constants),
    ...(known ? [partsCase(known, constants, nameOf)] : []),
  ];
  const demanded = value && value.min > 0 ? 'if(c===0)return false;' : '';
  const bound = value?.binding ? boundSource(properties, constants, value.binding) : '';
  return `${memberSource(narrowed, cases, constants)}${demanded}${bound}return true;`;
}

function mayHave({ name, type, choice }: PropertyRule, parts?: Constraint, value?: Constraint): boolean {
  if (name === 'id') return true;
  if (name === 'extension') return parts?.max !== 0;
  return choice !== 0 && value?.max !== 0 && (value?.types?.some(({ code }) => code === type) ?? true);
}

function boundSource(properties: readonly PropertyRule[], constants: Constants, binding: unknown): string {
  const test = constants.name('isOneOf');
  return properties
    .filter(({ choice }) => choice !== 0)
    .map(({ name }) => `if(o.${name}!==undefined&&!${test}(o.${name},${constants.value(binding)}))return false;`)
    .join('');
}

function partsCase({ slices, slicing }: Constraint, constants: Constants, nameOf: NameOfPart): string {
  const cases = slices.map((slice, i) => {
    const bit = 1 << i;
    const once = slice.max === 1 ? `if(b&${bit})return false;` : '';
    return `case ${JSON.stringify(urlOf(slice))}:${once}b|=${bit};if(!${nameOf(slice)}(x,d+1,p))return false;break;`;
  });
  const required = slices.reduce((bits, { min }, i) => (min > 0 ? bits | (1 << i) : bits), 0);
  const other = slicing?.closed ? 'return false;' : `if(!${constants.name('otherPart')}(x,d+1,p))return false;`;
  return `case "extension":v=o.extension;if(v===undefined)break;
if(!Array.isArray(v)||v.length===0)return false;
let b=0;
for(let i=0;i<v.length;i++){const x=v[i];
if(typeof x!=="object"||x===null||Array.isArray(x))return false;
switch(x.url){${cases.join('\n')}
default:${other}}}
${required === 0 ? '' : `if((b&${required})!==${required})return false;`}
m=true;e=true;break;`;
}
