import type { Draft, Tree } from './findings/draft.ts';
import type { StatementContext } from './findings/statement-context.ts';
import type { Mark } from './marks/mark.ts';

const codeOf = ({ head }: Draft): string | undefined => head.concept?.codes[0]?.code;

/** "(e.g. …)" as the last of what is excepted. */
const endsInExamples = (exception: readonly Mark[]): boolean => {
  const last = exception.at(-1);
  const first = last?.k === 'group' ? last.marks[0] : undefined;
  return first?.k === 'link' && first.link === 'such';
};

/**
 * "sleep disorders other than insomnia (e.g. sleep apnoea)": examples that are kinds of what is asked for and none of what is
 * excepted are asked for. Undefined where they may be examples of the exception.
 */
export function examplesOfBase(
  { terminology }: StatementContext,
  base: Tree,
  exception: readonly Mark[],
  unless: readonly Tree[],
): readonly Tree[] | undefined {
  const [excepted, ...examples] = unless;
  if (!endsInExamples(exception) || base.k !== 'draft' || excepted?.k !== 'draft' || examples.length === 0)
    return undefined;
  const [whole, part] = [codeOf(base), codeOf(excepted)];
  if (whole === undefined || part === undefined) return undefined;
  const ofBase = examples.every((example) => {
    const code = example.k === 'draft' ? codeOf(example) : undefined;
    if (code === undefined) return false;
    const above = terminology.withAncestors([code]);
    return above.includes(whole) && !above.includes(part);
  });
  return ofBase ? examples : undefined;
}
