import { type Definition, definitionOf, definitionsOf } from './package-files.ts';
import { resourceTypes } from './structures.ts';

/** The parameters of R4's own types: those that read an extension and those that are there as examples are left out. */
const SPECIAL = new Set(['example', 'example-extension', 'example-reference', 'filter']);

/**
 * One row for each parameter: id, code, type, bases, expression, targets (`*` for every type), then code and expression
 * of each component. Lists are joined by `|`.
 */
export function searchParameterRows(): string[][] {
  const all = definitionsOf('SearchParameter');
  const byUrl = new Map(all.map((parameter) => [parameter.url, parameter]));
  return all.filter(isCore).map((parameter) => row(parameter, byUrl));
}

const isCore = (parameter: Definition): boolean =>
  parameter.base !== undefined &&
  !SPECIAL.has(parameter.id) &&
  !/-extensions-|-genetic-/.test(parameter.id) &&
  !/xtension\(/.test(parameter.expression ?? '');

function row(parameter: Definition, byUrl: ReadonlyMap<string, Definition>): string[] {
  const components = (parameter.component ?? []).flatMap((component) => {
    const definition = byUrl.get(component.definition);
    if (!definition) throw new Error(`${parameter.id}: no component ${component.definition}`);
    return [definition.code, component.expression];
  });
  const { id, code, type = '', base = [], expression = '', target = [] } = parameter;
  if (parameter.url !== `http://hl7.org/fhir/SearchParameter/${id}`) throw new Error(`${id}: unexpected url`);
  const targets = resourceTypes().every((name) => target.includes(name)) ? '*' : target.join('|');
  return [id, code, type, base.join('|'), expression, targets, ...components];
}

/** For each compartment: for each type that can be in it, the parameters that put it there, joined by `|`. */
export function compartments(): Record<string, Record<string, string>> {
  const table: Record<string, Record<string, string>> = {};
  for (const id of ['device', 'encounter', 'patient', 'practitioner', 'relatedPerson']) {
    const definition = definitionOf('CompartmentDefinition', id);
    table[definition.code] = Object.fromEntries(
      (definition.resource ?? [])
        .filter((entry) => entry.param !== undefined && entry.param.length > 0)
        .map((entry) => [entry.code, (entry.param ?? []).join('|')]),
    );
  }
  return table;
}
