import type { SearchParameter } from '@medplum/fhirtypes';
import { OWN_PARAMETERS } from '../../fhir/search/own-parameters.table.ts';
import { artifact } from './artifact.ts';

/** What each of our search parameters finds. */
const PURPOSES: Readonly<Record<string, string>> = {
  'ResearchStudy-condition':
    'Studies of a condition: its code in any system, MeSH terms and their broader ones included.',
  'ResearchStudy-phase': 'Studies of a phase; a combined phase is a code of its own.',
  'ResearchStudy-enrollment': 'Studies by the Group that says who may take part.',
};

type Search = SearchParameter & { readonly base: readonly string[] };

export const searchParameters = (): SearchParameter[] =>
  Object.entries(OWN_PARAMETERS).flatMap(([type, parameters]) =>
    parameters.map((parameter) => {
      const id = `${type}-${parameter.code}`;
      return {
        resourceType: 'SearchParameter',
        ...artifact('SearchParameter', id),
        name: parameter.code,
        description: PURPOSES[id] ?? `${type} by ${parameter.code}`,
        code: parameter.code,
        base: [type],
        type: parameter.type,
        expression: parameter.expression,
        xpathUsage: 'normal',
        xpath: parameter.expression.replaceAll(/(^|\.)(\w)/g, (_, dot: string, c: string) => `${dot ? '/' : ''}f:${c}`),
        ...(parameter.target?.length ? { target: [...parameter.target] } : {}),
      } as Search;
    }),
  );
