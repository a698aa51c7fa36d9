/** Text of the function that tells whether an object keeps to its rule: all that ObjectCheck checks, without saying where. */
import type { ObjectRule, PropertyRule } from '../rules.ts';
import type { Constants } from './constants.ts';
import { primitiveTest } from './primitive-source.ts';
import { memberShortcutOf, shortcutOf } from './shortcuts.ts';

/** Parameters of every function: the object, how deep it lies, its place. */
export const PARAMETERS = 'o,d,p';

const FRAGMENTS: ReadonlySet<string> = new Set(['uri', 'url', 'canonical']);

/** The body of the function for an object of this rule, which may be a resource. */
export function objectSource(rule: ObjectRule, isResource: boolean, constants: Constants): string {
  const more = isResource ? ['case "resourceType":m=true;break;'] : [];
  return `${memberSource(rule, more, constants, isResource ? READ_BY_LOOP : READ_BY_NAME)}return true;`;
}

/** The same with cases for members that the rule does not have, open at its end for more to be tested. */
export function memberSource(
  rule: ObjectRule,
  more: readonly string[],
  constants: Constants,
  read: ReadMember = READ_BY_NAME,
): string {
  const properties = [...rule.properties.values()];
  const extended = rule.name === 'Extension';
  const cases = [
    ...properties.map((property) => memberCase(rule, property, constants, read)),
    ...properties.filter(isExtensible).map((property) => companionCase(property, constants, read)),
    ...more,
  ];
  return `
if(d>${constants.name('maxDepth')})return false;
let m=false,n=0,c=0,e=false,f=false,l=false,v;
for(const k in o){${read.before}switch(k){
${cases.join('\n')}
default:if(o[k]!==undefined)return false;
}}
if(!m${rule.needed === 0 ? '' : `||n!==${rule.needed}`})return false;
${rule.invariants.map((one) => invariantSource(one, rule, extended, constants)).join('\n')}
`;
}

function invariantSource(
  one: ObjectRule['invariants'][number],
  rule: ObjectRule,
  extended: boolean,
  constants: Constants,
): string {
  const shortcut = shortcutOf(one.key, rule.name, extended);
  const call = `${constants.value(one.holds)}(o,${constants.name('visit')})`;
  const test = `${shortcut === undefined ? '' : `${shortcut}||`}${call}`;
  return `if(!(${test}))return false;`;
}

/** How the loop over the members reads them. */
interface ReadMember {
  readonly before: string;
  readonly caseOf: (name: string) => string;
}

/** V8 throws optimized code away again and again where a function of one known member reads it as `o[k]`. */
export const READ_BY_NAME: ReadMember = {
  before: '',
  caseOf: (name) => `case "${name}":v=o.${name};if(v===undefined)break;`,
};

/** Resources differ in what they have: V8 has to look each name up in the shape of each, unless a loop over them reads. */
const READ_BY_LOOP: ReadMember = {
  before: 'v=o[k];if(v===undefined)continue;',
  caseOf: (name) => `case "${name}":`,
};

function memberCase(
  { name: owner }: ObjectRule,
  property: PropertyRule,
  constants: Constants,
  read: ReadMember,
): string {
  const { name, need, choice } = property;
  const marks = [
    name === 'id' ? '' : 'm=true;',
    name === 'extension' ? 'e=true;' : '',
    name === 'language' ? 'l=true;' : '',
    need === 0 ? '' : `n|=${need};`,
    choice === 0 ? '' : `if(c&${choice})return false;c|=${choice};`,
  ].join('');
  const shortcut = memberShortcutOf(owner, name);
  const unless = shortcut === undefined ? '' : `if(typeof v!=="string"||!${shortcut})`;
  return `${read.caseOf(name)}${unless}${valueSource(property, constants)}${marks}break;`;
}

function valueSource(property: PropertyRule, constants: Constants): string {
  if (property.type === 'Extension')
    return `if(!${constants.name('extensions')}(v,d+1,p,${constants.value(property.place)}))return false;`;
  const test = property.format ? primitiveSource : complexTest;
  if (!property.many) return `if(!(${test(property, 'v', constants)}))return false;`;
  const gap = property.format
    ? `if(x===null){const s=o._${property.name};if(!Array.isArray(s)||!${isNodeTest('s[i]')})return false;continue;}`
    : '';
  return `if(!Array.isArray(v)||v.length===0)return false;for(let i=0;i<v.length;i++){const x=v[i];${gap}if(!(${test(property, 'x', constants)}))return false;}`;
}

const isNodeTest = (text: string): string => `(typeof ${text}==="object"&&${text}!==null&&!Array.isArray(${text}))`;

function primitiveSource(property: PropertyRule, text: string, constants: Constants): string {
  const test = `typeof ${text}==="${property.format!.json}"&&${primitiveTest(property, text, constants)}`;
  if (!FRAGMENTS.has(property.type)) return test;
  return `${test}&&(${text}.charCodeAt(0)!==35||${constants.name('noteUse')}(${text}))`;
}

function complexTest(property: PropertyRule, text: string, constants: Constants): string {
  const { type, targets, binding, simple } = property;
  if (property.object() === undefined) {
    const nested = constants.name(property.name === 'contained' ? 'contained' : 'whole');
    return `${nested}(${text},d+1)`;
  }
  const place = constants.value(property.place);
  const tests = [isNodeTest(text), `${constants.child(property)}(${text},d+1,${place})`];
  if (type === 'Reference') tests.push(`${constants.name('isReferenceTo')}(${text},${constants.value(targets)})`);
  if (binding) tests.push(`${constants.name('isBound')}(${text},${JSON.stringify(type)},${constants.value(binding)})`);
  if (simple) tests.push(`${text}.comparator===undefined`);
  return tests.join('&&');
}

/** `_name`. Where the value itself is there, it is the value that fills the element. */
export function companionCase(property: PropertyRule, constants: Constants, read = READ_BY_NAME): string {
  const { name, need, choice, many } = property;
  const place = constants.value(property.place);
  const companion = constants.name('companion');
  const test = many
    ? `${constants.name('companions')}(v,o.${name},d+1,${place},${property.binding !== undefined})`
    : `${companion}(v,d+1,${place})${property.binding ? `&&(o.${name}!==undefined||${constants.name('replacesCode')}(v))` : ''}`;
  const marks = `${need === 0 ? '' : `n|=${need};`}${choice === 0 ? '' : `if(c&${choice})return false;c|=${choice};`}`;
  const unless = marks === '' ? '' : `if(o.${name}===undefined){${marks}}`;
  const seen = name === 'id' ? 'm=true;l=true;' : 'm=true;';
  return `${read.caseOf(`_${name}`)}if(!(${test}))return false;${seen}${unless}break;`;
}

const isExtensible = ({ format, type }: PropertyRule): boolean => format !== undefined && type !== 'xhtml';
