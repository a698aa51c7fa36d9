import { definitionOf } from './package-files.ts';

/** R4's operations that the facade offers. */
const OFFERED = [
  'CodeSystem-lookup',
  'CodeSystem-subsumes',
  'CodeSystem-validate-code',
  'ConceptMap-translate',
  'Group-everything',
  'Patient-everything',
  'Patient-match',
  'Resource-meta',
  'Resource-meta-add',
  'Resource-meta-delete',
  'Resource-validate',
  'ValueSet-expand',
  'ValueSet-validate-code',
];

/** For each: code, title, levels, then `name:cardinality:type` of each parameter that goes in. */
export const operations = (): Record<string, string[]> =>
  Object.fromEntries(
    OFFERED.map((id) => {
      const { code, name: title, system, type, instance, parameter = [] } = definitionOf('OperationDefinition', id);
      const levels = Object.entries({ system, type: type as unknown as boolean, instance })
        .filter(([, offered]) => offered === true)
        .map(([level]) => level);
      const inputs = parameter
        .filter(({ use }) => use === 'in')
        .map(({ name, min, max, type: of = '' }) => `${name}:${min}..${max}:${of}`);
      return [id, [code, title, levels.join(' '), ...inputs]];
    }),
  );
