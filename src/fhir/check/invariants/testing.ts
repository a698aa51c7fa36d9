/** Invariants of R4's resources for tests and measures. */

import type { Node } from '../visit.ts';
import { count, has, hasAny, type Invariant, type InvariantTable, invariant, nodes } from './invariant.ts';

const eitherActionPart = (key: string): readonly Invariant[] => [
  invariant(key, 'either an operation or an assert', (node) => count(node, 'operation', 'assert') === 1),
];

const BROAD: ReadonlySet<unknown> = new Set(['capabilities', 'search', 'transaction', 'history']);

const operation = (key: string): readonly Invariant[] => [
  invariant(key, 'an operation says what it is about', (node) => {
    const { code } = (node['type'] ?? {}) as Node;
    return has(node, 'sourceId') || count(node, 'targetId', 'url', 'params') === 1 || BROAD.has(code);
  }),
];

const SUBJECTS = [
  ...['contentType', 'expression', 'headerField', 'minimumId', 'navigationLinks', 'path', 'requestMethod'],
  ...['resource', 'responseCode', 'response', 'validateProfileId'],
];

const assertion = (single: string, compared: string, direction: string): readonly Invariant[] => [
  invariant(single, 'an assert is about one thing', (node) => has(node, 'extension') || count(node, ...SUBJECTS) <= 1),
  invariant(compared, 'a comparison needs a source and an expression or path', (node) => {
    return has(node, 'compareToSourceId') === hasAny(node, 'compareToSourceExpression', 'compareToSourcePath');
  }),
  invariant(direction, 'only an assert about the response names it', (node) => {
    return node['direction'] !== 'request' || !hasAny(node, 'response', 'responseCode');
  }),
];

export const TESTING: InvariantTable = {
  'TestReport.setup.action': eitherActionPart('inv-1'),
  'TestReport.test.action': eitherActionPart('inv-2'),
  'TestScript.metadata': [
    invariant('tst-4', 'a capability is required or validated', (node) => {
      return nodes(node['capability']).some((capability) => hasAny(capability, 'required', 'validated'));
    }),
  ],
  'TestScript.variable': [
    invariant('tst-3', 'a variable is found in one way', (node) => {
      return count(node, 'expression', 'headerField', 'path') < 3;
    }),
  ],
  'TestScript.setup.action': eitherActionPart('tst-1'),
  'TestScript.setup.action.operation': operation('tst-7'),
  'TestScript.setup.action.assert': assertion('tst-5', 'tst-10', 'tst-12'),
  'TestScript.test.action': eitherActionPart('tst-2'),
  'TestScript.test.action.operation': operation('tst-8'),
  'TestScript.test.action.assert': assertion('tst-6', 'tst-11', 'tst-13'),
  'TestScript.teardown.action.operation': operation('tst-9'),
  Measure: [
    invariant('mea-1', 'a stratifier has criteria or components', (node) => {
      return strata(node, 'stratifier').every((stratifier) => {
        return hasAny(stratifier, 'code', 'description', 'criteria') !== has(stratifier, 'component');
      });
    }),
  ],
  MeasureReport: [
    invariant('mrp-1', 'a data collection has no groups', (node) => {
      return node['type'] !== 'data-collection' || !has(node, 'group');
    }),
    invariant('mrp-2', 'a stratum has a value or components', (node) => {
      return strata(node, 'stratifier')
        .flatMap((stratifier) => nodes(stratifier['stratum']))
        .every((stratum) => has(stratum, 'value') !== has(stratum, 'component'));
    }),
  ],
  'StructureMap.group.rule.target': [
    invariant('smp-1', 'an element needs a context', (node) => !has(node, 'element') || has(node, 'context')),
    invariant('smp-2', 'a context needs its type', (node) => !has(node, 'context') || has(node, 'contextType')),
  ],
};

const strata = (node: Node, name: string): readonly Node[] =>
  nodes(node['group']).flatMap((group) => nodes(group[name]));
