import type { Terminology } from '../../../terminology/terminology.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Placed } from './fuller-term.ts';

const GENE = /^[A-Z][A-Za-z]{0,2}[A-Z0-9][A-Z0-9]*$/;
const isJoint = wordClass('or and / ,');

/** "EGFR or HER2 exon 20 insertion": what is said of the last gene of a row is meant of those before it. */
export function shareAlterations(
  placed: Map<number, Placed>,
  tokens: readonly Token[],
  text: string,
  terminology: Terminology,
): void {
  for (const [at, { mention, end }] of placed) {
    if (mention.concept.kind !== 'observation' || end !== at + 1 || !GENE.test(tokens[at]!.text)) continue;
    const change = changeAfter(placed, tokens, end, text);
    if (change === undefined) continue;
    const resolution = terminology.resolve(`${mention.text} ${change}`, ['observation']);
    if (resolution === undefined || resolution.concept.id === mention.concept.id) continue;
    if (resolution.via.some((step) => step !== 'exact' && step !== 'plural' && step !== 'variant')) continue;
    placed.set(at, {
      mention: { ...resolution, text: mention.text, via: [...resolution.via, 'coordination'], span: mention.span },
      end,
    });
  }
}

/** What stands behind the last gene of the row that goes on at a place. */
function changeAfter(
  placed: ReadonlyMap<number, Placed>,
  tokens: readonly Token[],
  from: number,
  text: string,
): string | undefined {
  let at = from;
  for (;;) {
    const joint = at;
    while (isJoint(tokens[at])) at++;
    const next = at > joint ? placed.get(at) : undefined;
    if (next?.mention.concept.kind !== 'observation' || !GENE.test(tokens[at]!.text)) return undefined;
    if (next.end > at + 1) return text.slice(tokens[at + 1]!.start, tokens[next.end - 1]!.end);
    at = next.end;
  }
}
