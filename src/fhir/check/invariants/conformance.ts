/** Invariants of R4's conformance, terminology and definitional resources, and of ElementDefinition. */

import type { Node } from '../visit.ts';
import {
  count,
  descend,
  has,
  hasAny,
  hasChoice,
  type InvariantTable,
  invariant,
  isDistinct,
  items,
  nodes,
} from './invariant.ts';

const presence = (key: string, message: string, ...names: readonly string[]) =>
  invariant(key, message, (node) => hasAny(node, ...names));

const kindParts = (prefix: string, instance: string, capability: string, requirements: string) => [
  invariant(`${prefix}-${instance}`, 'an instance has an implementation', (node) => {
    return node['kind'] !== 'instance' || has(node, 'implementation');
  }),
  invariant(`${prefix}-${capability}`, 'a capability has a software and no implementation', (node) => {
    return node['kind'] !== 'capability' || (has(node, 'software') && !has(node, 'implementation'));
  }),
  invariant(`${prefix}-${requirements}`, 'requirements have neither software nor implementation', (node) => {
    return node['kind'] !== 'requirements' || !hasAny(node, 'software', 'implementation');
  }),
];

const codesOfSystem = (system: Node): unknown[] => [...descend(system, 'concept')].map(({ code }) => code);

const isLink = ({ code }: Node): boolean => code === 'Reference' || code === 'canonical';

export const CONFORMANCE: InvariantTable = {
  CapabilityStatement: [
    presence('cpb-1', 'rest, messaging or document', 'rest', 'messaging', 'document'),
    invariant('cpb-3', 'only an instance has endpoints for messages', (node) => {
      return node['kind'] === 'instance' || !nodes(node['messaging']).some((messaging) => has(messaging, 'endpoint'));
    }),
    invariant('cpb-7', 'each profile of documents stands once for each mode', (node) => {
      return isDistinct(nodes(node['document']).map(({ profile, mode }) => `${profile} ${mode}`));
    }),
    presence('cpb-2', 'a description, software or implementation', 'description', 'software', 'implementation'),
    ...kindParts('cpb', '14', '15', '16'),
  ],
  'CapabilityStatement.rest': [
    invariant('cpb-9', 'each type is listed once', (node) =>
      isDistinct(nodes(node['resource']).map(({ type }) => type)),
    ),
  ],
  'CapabilityStatement.rest.resource': [
    invariant('cpb-12', 'each search parameter is listed once', (node) => {
      return isDistinct(nodes(node['searchParam']).map(({ name }) => name));
    }),
  ],
  TerminologyCapabilities: [
    presence('tcp-2', 'a description, software or implementation', 'description', 'software', 'implementation'),
    ...kindParts('tcp', '3', '4', '5'),
  ],
  'TerminologyCapabilities.codeSystem': [
    invariant('tcp-1', 'several versions need codes', (node) => {
      const versions = nodes(node['version']);
      return versions.length <= 1 || versions.every((version) => has(version, 'code'));
    }),
  ],
  CodeSystem: [invariant('csd-1', 'each code is defined once', (node) => isDistinct(codesOfSystem(node)))],
  'ConceptMap.group.element.target': [
    invariant('cmd-1', 'a narrower or inexact target needs a comment', (node) => {
      return has(node, 'comment') || (node['equivalence'] !== 'narrower' && node['equivalence'] !== 'inexact');
    }),
  ],
  'ConceptMap.group.unmapped': [
    invariant('cmd-2', 'a fixed mapping needs a code', (node) => node['mode'] !== 'fixed' || has(node, 'code')),
    invariant('cmd-3', 'another map needs its url', (node) => node['mode'] !== 'other-map' || has(node, 'url')),
  ],
  'ValueSet.compose.include': [
    presence('vsd-1', 'a system or a value set', 'valueSet', 'system'),
    invariant('vsd-2', 'concepts and filters need a system', (node) => {
      return has(node, 'system') || !hasAny(node, 'concept', 'filter');
    }),
    invariant('vsd-3', 'concepts and filters exclude each other', (node) => count(node, 'concept', 'filter') < 2),
  ],
  'ValueSet.expansion.contains': [
    presence('vsd-6', 'a code or a display', 'code', 'display'),
    invariant('vsd-9', 'what has no code is abstract', (node) => has(node, 'code') || node['abstract'] === true),
    invariant('vsd-10', 'a code needs a system', (node) => !has(node, 'code') || has(node, 'system')),
  ],
  SearchParameter: [
    invariant('spd-1', 'an xpath needs its usage', (node) => !has(node, 'xpath') || has(node, 'xpathUsage')),
    invariant('spd-2', 'only a reference is chained', (node) => !has(node, 'chain') || node['type'] === 'reference'),
  ],
  'OperationDefinition.parameter': [
    presence('opd-1', 'a type or parts', 'type', 'part'),
    invariant('opd-2', 'a search type needs the type string', (node) => {
      return !has(node, 'searchType') || node['type'] === 'string';
    }),
    invariant('opd-3', 'a target profile needs a reference or canonical', (node) => {
      return !has(node, 'targetProfile') || node['type'] === 'Reference' || node['type'] === 'canonical';
    }),
  ],
  'MessageDefinition.focus': [
    invariant('md-1', 'max is a positive number or *', ({ max }) => {
      return typeof max !== 'string' || max === '*' || Number(max) > 0;
    }),
  ],
  NamingSystem: [
    invariant('nsd-1', 'a root has no UUID', (node) => {
      return node['kind'] !== 'root' || !nodes(node['uniqueId']).some(({ type }) => type === 'uuid');
    }),
    invariant('nsd-2', 'one id of each type is preferred', (node) => {
      const preferred = nodes(node['uniqueId']).filter((id) => id['preferred'] === true);
      return isDistinct(preferred.map(({ type }) => type));
    }),
  ],
  StructureDefinition: [
    invariant('sdf-4', 'a type that is not abstract has a base', (node) => {
      return node['abstract'] === true || has(node, 'baseDefinition');
    }),
    invariant('sdf-5', 'an extension says where it is used', (node) => {
      return node['type'] !== 'Extension' || node['derivation'] === 'specialization' || has(node, 'context');
    }),
    presence('sdf-6', 'a snapshot or a differential', 'snapshot', 'differential'),
    invariant('sdf-18', 'only an extension has a context invariant', (node) => {
      return !has(node, 'contextInvariant') || node['type'] === 'Extension';
    }),
  ],
  'StructureDefinition.mapping': [presence('sdf-2', 'a name or a uri', 'name', 'uri')],
  ElementDefinition: [
    invariant('eld-2', 'min must not be above max', ({ min, max }) => {
      return typeof min !== 'number' || typeof max !== 'string' || max === '*' || min <= Number(max);
    }),
    invariant('eld-6', 'a fixed value needs a single type', (node) => {
      return items(node['type']).length <= 1 || !hasChoice(node, 'fixed');
    }),
    invariant('eld-7', 'a pattern needs a single type', (node) => {
      return items(node['type']).length <= 1 || !hasChoice(node, 'pattern');
    }),
    invariant('eld-8', 'pattern and fixed value exclude each other', (node) => {
      return !hasChoice(node, 'pattern') || !hasChoice(node, 'fixed');
    }),
    invariant('eld-13', 'each type is listed once', (node) => {
      return isDistinct(nodes(node['type']).map(({ code }) => code));
    }),
    invariant('eld-14', 'each constraint has a key of its own', (node) => {
      return isDistinct(nodes(node['constraint']).map(({ key }) => key));
    }),
    invariant('eld-5', 'a reference to content stands alone', (node) => {
      const values = ['defaultValue', 'fixed', 'pattern', 'minValue', 'maxValue'];
      const more = hasAny(node, 'type', 'example', 'maxLength', 'binding');
      return !has(node, 'contentReference') || !(more || values.some((name) => hasChoice(node, name)));
    }),
    invariant('eld-15', 'a default and a meaning when missing exclude each other', (node) => {
      return !hasChoice(node, 'defaultValue') || !has(node, 'meaningWhenMissing');
    }),
    invariant('eld-18', 'a modifier says why', (node) => {
      return node['isModifier'] !== true || has(node, 'isModifierReason');
    }),
    invariant('eld-22', 'only a slice constrains a slice', (node) => {
      return !has(node, 'sliceIsConstraining') || has(node, 'sliceName');
    }),
  ],
  'ElementDefinition.type': [
    invariant('eld-4', 'only references and canonicals are aggregated', (node) => {
      return !has(node, 'aggregation') || isLink(node);
    }),
    invariant('eld-17', 'only references and canonicals have a target', (node) => {
      return !has(node, 'targetProfile') || isLink(node);
    }),
  ],
  'ElementDefinition.slicing': [presence('eld-1', 'a discriminator or a description', 'discriminator', 'description')],
};
