import type { SearchParameter } from '@medplum/fhirtypes';
import { artifact } from './artifact.ts';

interface Parameter {
  readonly type: SearchParameter['type'];
  readonly expression: string;
  readonly description: string;
  readonly target?: readonly string[];
}

/** What studies can be searched by that R4 has no parameter for, by resource type and code. */
const PARAMETERS: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  ResearchStudy: {
    condition: {
      type: 'token',
      expression: 'ResearchStudy.condition',
      description: 'Studies of a condition: its code in any system, MeSH terms and their broader ones included.',
    },
    phase: {
      type: 'token',
      expression: 'ResearchStudy.phase',
      description: 'Studies of a phase; a combined phase is a code of its own.',
    },
    enrollment: {
      type: 'reference',
      expression: 'ResearchStudy.enrollment',
      description: 'Studies by the Group that says who may take part.',
      target: ['Group'],
    },
  },
};

const xpathOf = (expression: string): string =>
  expression.replaceAll(/(^|\.)(\w)/g, (_, dot: string, first: string) => `${dot ? '/' : ''}f:${first}`);

export const searchParameters = (): SearchParameter[] =>
  Object.entries(PARAMETERS).flatMap(([base, parameters]) =>
    Object.entries(parameters).map(([code, { type, expression, description, target }]): SearchParameter => {
      const id = `${base}-${code}`;
      return {
        resourceType: 'SearchParameter',
        ...artifact('SearchParameter', id),
        name: code,
        description,
        code,
        base: [base as NonNullable<SearchParameter['base']>[number]],
        type,
        expression,
        xpathUsage: 'normal',
        xpath: xpathOf(expression),
        ...(target === undefined ? {} : { target: target as SearchParameter['target'] & object }),
      };
    }),
  );
