/** Rules that R4 states in the text of its pages and definitions, and not as FHIRPath; each key is the page or element. */
import { ownCodesOf } from '../../definitions/definitions.ts';
import { isFhirPath } from '../fhirpath-syntax.ts';
import { hasScheme } from '../primitives.ts';
import type { Node } from '../visit.ts';
import { BUNDLE_RULES } from './bundle-rules.ts';
import { descend, has, type Invariant, type InvariantTable, invariant, nodes } from './invariant.ts';

const isRelative = (value: unknown): boolean => typeof value === 'string' && !hasScheme(value);

const CANONICAL_TYPES: readonly string[] = [
  ...['ActivityDefinition', 'CapabilityStatement', 'ChargeItemDefinition', 'CodeSystem', 'CompartmentDefinition'],
  ...['ConceptMap', 'EffectEvidenceSynthesis', 'EventDefinition', 'Evidence', 'EvidenceVariable', 'ExampleScenario'],
  ...['GraphDefinition', 'ImplementationGuide', 'Library', 'Measure', 'MessageDefinition', 'OperationDefinition'],
  ...['PlanDefinition', 'Questionnaire', 'ResearchDefinition', 'ResearchElementDefinition', 'RiskEvidenceSynthesis'],
  ...['SearchParameter', 'StructureDefinition', 'StructureMap', 'TerminologyCapabilities', 'TestScript', 'ValueSet'],
];

const absoluteUrl = (type: string): Invariant =>
  invariant(`${type}.url`, 'the canonical url is absolute', ({ url }) => !isRelative(url));

function hasAbsoluteUrls(extensions: unknown): boolean {
  if (!Array.isArray(extensions)) return true;
  for (let i = 0; i < extensions.length; i++) {
    const extension = extensions[i] as Node | null | undefined;
    if (isRelative(extension?.['url'])) return false;
  }
  return true;
}

const isDefined = ({ system, code }: Node): boolean =>
  typeof system !== 'string' || typeof code !== 'string' || (ownCodesOf(system)?.has(code) ?? true);

const VALUE_SET_URL = 'http://hl7.org/fhir/ValueSet/';

/** The bytes that base64 text holds, without decoding it; undefined where it is no text. */
function decodedSize(data: unknown): number | undefined {
  if (typeof data !== 'string') return undefined;
  const text = /[ \t\r\n]/.test(data) ? data.replaceAll(/[ \t\r\n]+/g, '') : data;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  return (text.length / 4) * 3 - padding;
}

const hasStatedSize = ({ data, size }: Node): boolean =>
  typeof size !== 'number' || typeof data !== 'string' || decodedSize(data) === size;

/** `type/subtype`, and parameters after a semicolon. */
const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+*-]+ ?(?:;|$)/;
const isMediaType = (value: unknown): boolean => typeof value !== 'string' || MEDIA_TYPE.test(value.slice(0, 300));

/** The shape of BCP 47: subtags of up to eight letters and digits; the first has letters only. */
const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,20}$/;
const isLanguage = (value: unknown): boolean => typeof value !== 'string' || LANGUAGE.test(value.slice(0, 200));

const language = (key: string): Invariant =>
  invariant(key, 'a language is a code of BCP 47', (node) => isLanguage(node['language']));
const mediaType = (key: string): Invariant =>
  invariant(key, 'a content type is a media type', ({ contentType }) => isMediaType(contentType));

const fhirPath = (key: string): Invariant =>
  invariant(key, 'the expression can be read as FHIRPath', ({ expression }) => {
    return typeof expression !== 'string' || isFhirPath(expression);
  });

const CURRENCY = /^[A-Z]{3}$/;

/** By type or path, like the tables of published invariants. */
export const STATED_RULES: InvariantTable = {
  ...Object.fromEntries(CANONICAL_TYPES.map((type) => [type, [absoluteUrl(type)]])),
  ...BUNDLE_RULES,
  Resource: [
    invariant('Resource.id', 'the id of a resource has no extensions', (node) => node['_id'] === undefined),
    language('Resource.language'),
  ],
  DomainResource: [
    invariant(
      'Extension.url',
      'the url of an extension of a resource is absolute',
      ({ extension, modifierExtension }) => {
        return hasAbsoluteUrls(extension) && hasAbsoluteUrls(modifierExtension);
      },
    ),
  ],
  Coding: [
    invariant('Coding.code', 'a code is one of its code system, where R4 defines that completely', isDefined),
    invariant('Coding.system', 'the system of a coding is absolute, and no value set', ({ system }) => {
      return typeof system !== 'string' || (hasScheme(system) && !system.startsWith(VALUE_SET_URL));
    }),
  ],
  Attachment: [
    invariant('Attachment.size', 'the size is the number of bytes of the data', hasStatedSize),
    mediaType('Attachment.contentType'),
    language('Attachment.language'),
  ],
  Binary: [mediaType('Binary.contentType')],
  Money: [
    invariant('Money.currency', 'a currency is three capital letters of ISO 4217', ({ currency }) => {
      return typeof currency !== 'string' || CURRENCY.test(currency);
    }),
  ],
  CodeSystem: [
    absoluteUrl('CodeSystem'),
    invariant('CodeSystem.supplements', 'what supplements a code system has the content supplement', (node) => {
      return !has(node, 'supplements') || node['content'] === 'supplement';
    }),
    invariant('CodeSystem.content', 'a code system without its content has no concepts', (node) => {
      return node['content'] !== 'not-present' || !has(node, 'concept');
    }),
    invariant('CodeSystem.count', 'no more concepts than counted, and all of them where complete', isCounted),
    invariant('CodeSystem.concept.property', 'properties of concepts have their declared type', hasDeclaredTypes),
  ],
  'CodeSystem.concept.designation': [language('CodeSystem.concept.designation.language')],
  'ValueSet.compose.include': [
    invariant('ValueSet.compose.include.concept', 'a concept is one of its code system', ({ system, concept }) => {
      return concept === undefined || nodes(concept).every(({ code }) => isDefined({ system, code }));
    }),
    invariant('ValueSet.compose.include.system', 'the system is absolute', ({ system }) => !isRelative(system)),
  ],
  'ValueSet.compose.include.concept.designation': [language('ValueSet.compose.include.concept.designation.language')],
  Questionnaire: [
    absoluteUrl('Questionnaire'),
    invariant(
      'Questionnaire.item.enableWhen',
      'a condition asks of another item, and of none inside its own',
      askOfOthers,
    ),
  ],
  'ElementDefinition.constraint': [fhirPath('ElementDefinition.constraint.expression')],
  Expression: [
    invariant(
      'Expression.expression',
      'what says that it is FHIRPath can be read as such',
      ({ language, expression }) => {
        return language !== 'text/fhirpath' || typeof expression !== 'string' || isFhirPath(expression);
      },
    ),
  ],
  SearchParameter: [
    absoluteUrl('SearchParameter'),
    fhirPath('SearchParameter.expression'),
    invariant('SearchParameter.component', 'a composite parameter has two components at least', (node) => {
      return node['type'] !== 'composite' || nodes(node['component']).length > 1;
    }),
  ],
};

/** Whether every condition names an item of the questionnaire that can be answered without the item that it enables. */
function askOfOthers(questionnaire: Node): boolean {
  const all = [...descend(questionnaire, 'item')];
  if (!all.some((item) => has(item, 'enableWhen'))) return true;
  const known = new Set(all.map(({ linkId }) => linkId));
  return all.every((item) => {
    const questions = nodes(item['enableWhen']).map(({ question }) => question);
    if (questions.length === 0) return true;
    const own = new Set([item, ...descend(item, 'item')].map(({ linkId }) => linkId));
    return questions.every((question) => typeof question !== 'string' || (known.has(question) && !own.has(question)));
  });
}

function* conceptsOf(system: Node): Generator<Node> {
  const open: Node[] = [...nodes(system['concept'])];
  const seen = new Set<Node>();
  for (let concept = open.pop(); concept; concept = open.pop()) {
    if (seen.has(concept)) continue;
    seen.add(concept);
    yield concept;
    for (const below of nodes(concept['concept'])) open.push(below);
  }
}

function isCounted(system: Node): boolean {
  const { count, content } = system;
  if (typeof count !== 'number' || content === 'not-present') return true;
  let found = 0;
  for (const _ of conceptsOf(system)) found++;
  return content === 'complete' ? found === count : found <= count;
}

function hasDeclaredTypes(system: Node): boolean {
  const declared = new Map(nodes(system['property']).map(({ code, type }) => [code, type]));
  if (declared.size === 0) return true;
  for (const concept of conceptsOf(system)) {
    for (const property of nodes(concept['property'])) {
      const type = declared.get(property['code']);
      if (typeof type === 'string' && !has(property, `value${type[0]?.toUpperCase()}${type.slice(1)}`)) return false;
    }
  }
  return true;
}
