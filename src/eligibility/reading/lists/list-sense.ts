/** What a list asks of the patient: all of its members, any of them, or one or the other, where its words leave that open. */
import type { Terminology } from '../../../terminology/terminology.ts';
import { type Draft, join, type Tree } from '../findings/draft.ts';
import { opaqueDraft } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Link } from '../marks/mark.ts';
import { GENERIC } from '../recognition/reach.ts';

/** `open`: all are enough, none is too few, and of some of them nobody can tell. */
export type Sense = 'and' | 'or' | 'open';

const FINDINGS = new Set(['condition', 'medication', 'procedure']);

/** Classes of a whole system of the body: two diseases of one may well be asked for together. */
const WIDE =
  /^(?:(?:cardiovascular|nervous-system|central-nervous-system|brain|vascular|cerebrovascular|metabolic|endocrine|digestive-system|gastrointestinal|respiratory|musculoskeletal|genitourinary|urological|hematologic|genetic|chronic|autoimmune|immune-mediated|skin|rheumatic)-disease|immune-system-disorder|mental-disorder|infection|organ-failure|organ-dysfunction|inflammation|pain|bleeding|comorbidity|syndrome)$/;

/** Classes of which one patient has one kind, so that several named together are several sorts of patients. */
const PARTED = new Set(['malignancy', 'diabetes-mellitus', 'stroke', 'inflammatory-bowel-disease']);

const isSpread = (code: string): boolean => code.includes('metasta');

/** Whether a draft names a finding and says nothing of it that another member does not need to share. */
const isBareFinding = (draft: Draft): boolean =>
  FINDINGS.has(draft.head.domain) &&
  draft.head.rule.endsWith('.term') &&
  draft.head.negated !== true &&
  draft.quantity === undefined &&
  (draft.head.concept?.codes.length ?? 0) > 0;

const codeOf = ({ head }: Draft): string => head.concept!.codes[0]!.code;

/** The findings that a list consists of; undefined where it has anything else, or findings of several domains. */
function findingsOf(trees: readonly (Tree | undefined)[]): readonly Draft[] | undefined {
  const found: Draft[] = [];
  for (const tree of trees) {
    if (tree?.k !== 'draft' || !isBareFinding(tree)) return undefined;
    if (found.length > 0 && found[0]!.head.domain !== tree.head.domain) return undefined;
    found.push(tree);
  }
  return found.length < 2 ? undefined : found;
}

/** The classes that all of some concepts belong to, none of them being one that another belongs to. */
function sharedClasses(terminology: Terminology, codes: readonly string[]): readonly string[] {
  const [first, ...others] = codes.map((code) => terminology.withAncestors([code]).filter((one) => one !== code));
  const shared = first!.filter((one) => others.every((classes) => classes.includes(one)));
  return codes.some((code) => shared.includes(code)) ? [] : shared;
}

/** "breast and ovarian cancer", "type 1 and type 2 diabetes": sorts of patients, since hardly anyone has both. */
function areParted(terminology: Terminology, found: readonly Draft[]): boolean {
  const codes = found.map(codeOf);
  if (found[0]!.head.domain !== 'condition' || new Set(codes).size < codes.length || codes.some(isSpread)) return false;
  const above = codes.map((code) => terminology.withAncestors([code]).filter((one) => one !== code));
  if (codes.some((code) => above.some((classes) => classes.includes(code)))) return false;
  return sharedClasses(terminology, codes).some((one) => PARTED.has(one));
}

/** "anxiety disorder (agoraphobia, panic disorder)": what brackets name behind a finding are kinds of it. */
function areKindsOf(terminology: Terminology, base: Draft | undefined, found: readonly Draft[]): boolean {
  if (base === undefined || !isBareFinding(base) || base.head.domain !== found[0]!.head.domain) return false;
  const code = codeOf(base);
  return GENERIC.test(code) || found.every((one) => terminology.withAncestors([codeOf(one)]).includes(code));
}

/** "abdominal and thoracic operations": members of which all but one have their noun from that one. */
const shareNoun = (found: readonly Draft[]): boolean =>
  found.filter(({ head }) => !head.concept!.via.includes('coordination')).length === 1;

const opposite = (found: readonly Draft[]): boolean => {
  const [a, b] = found.map(({ attrs }) => attrs['polarity']);
  return (a === 'negative' || b === 'negative') && a !== b;
};

/** "HIV positive and HIV negative patients": nobody is both. */
function areOppositeResults(trees: readonly (Tree | undefined)[]): boolean {
  if (trees.length !== 2) return false;
  const found = trees.filter((tree) => tree?.k === 'draft');
  const [a, b] = found;
  const code = a?.head.concept?.codes[0]?.code;
  return b !== undefined && code !== undefined && b.head.concept?.codes[0]?.code === code && opposite(found);
}

const PATHOGEN =
  /^(?:chronic-|acute-)?(hepatitis-[a-e]|hiv|syphilis|tuberculosis|covid-19|cytomegalovirus|epstein-barr-virus|htlv)/;

/** "positive for HBsAg, hepatitis C antibody and HIV" as an exclusion: tests for several infections, each of which keeps out. */
export function areSeveralInfections(drafts: readonly Draft[]): boolean {
  const found = new Set<string>();
  for (const { head, quantity, attrs } of drafts) {
    const pathogen = PATHOGEN.exec(head.concept?.codes[0]?.code ?? '')?.[1];
    const shown = head.domain === 'condition' || (head.domain === 'observation' && attrs['polarity'] === 'positive');
    if (pathogen === undefined || !shown || quantity !== undefined || head.negated === true) return false;
    found.add(pathogen);
  }
  return found.size === drafts.length;
}

/**
 * What members joined by "and", or by commas alone (`commas`), are to an inclusion. Kinds of one disease that commas join are
 * alternatives, and so are diseases of which one patient has one; what else commas alone join may be meant so or so.
 */
export function senseInInclusion(
  { terminology, explained }: StatementContext,
  trees: readonly (Tree | undefined)[],
  commas: boolean,
): Sense {
  if (areOppositeResults(trees)) return 'or';
  const found = findingsOf(trees);
  if (found === undefined) return 'and';
  if (areParted(terminology, found) || areKindsOf(terminology, explained, found)) return 'or';
  if (!commas && !shareNoun(found)) return 'and';
  if (!commas) return found[0]!.head.domain === 'procedure' ? 'or' : 'open';
  const shared = sharedClasses(terminology, found.map(codeOf));
  if (shared.some((one) => !GENERIC.test(one) && !WIDE.test(one))) return 'or';
  return explained === undefined ? 'open' : 'and';
}

/** Something unknown that stands for how the words at a joint are meant. */
export function scopeAt(ctx: StatementContext, at: number): Draft {
  const scope = opaqueDraft(ctx, [{ k: 'word', from: at, to: at + 1 }]);
  scope.head = { ...scope.head, rule: 'opaque.scope' };
  return scope;
}

/** True where the narrower sense is, false where not even the wider one is, else unknown. */
export const eitherSense = (ctx: StatementContext, narrow: Tree, wide: Tree, at: number): Tree =>
  join('or', [narrow, join('and', [wide, scopeAt(ctx, at)])])!;

/** The members of a list in a sense; `at` is the token index of a joint. */
export function inSense(ctx: StatementContext, trees: readonly (Tree | undefined)[], sense: Sense, at: number): Tree {
  return sense === 'open' ? eitherSense(ctx, join('and', trees)!, join('or', trees)!, at) : join(sense, trees)!;
}

const DENIED: ReadonlySet<string> = new Set(['condition', 'social', 'medication', 'procedure', 'observation']);

/**
 * "no diabetes or HbA1c > 7 %" as an inclusion: whether the value is denied too, or is another way to be let in, the words
 * do not say. Whoever has neither meets both senses. Undefined where a list is no such pair.
 */
export function deniedOrMeasured(
  ctx: StatementContext,
  units: readonly {
    readonly tree: Tree | undefined;
    readonly link: Link | undefined;
    readonly tight?: boolean;
    readonly linkAt?: number;
  }[],
): Tree | undefined {
  const [one, other, ...more] = units;
  if (ctx.section !== 'inclusion' || ctx.itemising !== undefined || more.length > 0) return undefined;
  if (one?.tree?.k !== 'not' || other?.tree?.k !== 'draft' || other.tight !== true) return undefined;
  if (other.link !== 'or' && other.link !== 'slash') return undefined;
  const { quantity, head } = other.tree;
  if (quantity === undefined || !DENIED.has(head.domain) || quantity.op.startsWith('<')) return undefined;
  const denied = join('or', [one.tree.of, other.tree])!;
  return eitherSense(
    ctx,
    { k: 'not', of: denied },
    join('or', [one.tree, other.tree])!,
    other.linkAt ?? other.tree.from,
  );
}
