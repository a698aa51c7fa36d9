import { holdsExpression } from '../profiles/expression.ts';
import type { NodeTest } from './test-types.ts';

/** `member.matches('…')`, the usual constraint of a profile, with a pattern of letters, classes, counts and anchors. */
const MATCHES = /^([A-Za-z]+)\.matches\('(\^?(?:[A-Za-z0-9 _/-]|\[[A-Za-z0-9-]+\]|\\\\d|\{[0-9,]+\})*\$?)'\)$/;

/** Whether an expression holds for an object; anything but a plain test of one text is left to the FHIRPath engine. */
export function expressionTest(expression: string): NodeTest {
  const [, member, source] = MATCHES.exec(expression) ?? [];
  if (member === undefined || source === undefined) return (node) => holdsExpression(node, expression);
  const pattern = new RegExp(source.replaceAll('\\\\', '\\'));
  return (node) => {
    const value = node[member];
    return typeof value === 'string' ? pattern.test(value) : holdsExpression(node, expression);
  };
}
