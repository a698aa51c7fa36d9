import { PARTNER, PARTNER_KIND } from '../families/relationship.ts';
import { unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isPartner = wordClass(PARTNER.replaceAll('|', ' '));
const isKind = wordClass(
  `${PARTNER_KIND.replaceAll('|', ' ')} both all any their his her the a an of patient's subject's`,
);
/** What follows somebody of whom something is said. */
const isSaid = wordClass(
  'is are was were be has have had who whose must should shall will would can cannot could may might does do did not being currently becomes become became ' +
    'wishes wish plans plan intends intend refuses refuse uses use using aged willing unwilling able unable undergone underwent motivated meets meet agrees agree needs need takes take consents consent',
);
const isRelative = wordClass('whose with if unless when where and or having have has');
const isDemand = wordClass('must should shall agree agrees agreed');
const isPatient = wordClass('patient patients subject subjects participant participants');
const isOthers = wordClass('men women males females he she those');
const isJoint = wordClass('and or but');

/**
 * "Partners who …", "whose partner is …", "a partner of …": what is said from there on, and up to where, is the partner's. A partner
 * of whom nothing more is said is somebody whom the patient must have. `slice` gives the text of a token range.
 */
export function markPartners(
  marks: readonly Mark[],
  tokens: readonly Token[],
  slice: (from: number, to: number) => string,
): readonly Mark[] {
  if (!tokens.some(isPartner)) return marks;
  const out: Mark[] = [];
  for (const [index, mark] of marks.entries()) {
    const sex = out.at(-1);
    const sexed = isPartner(tokens[mark.to - 1]) && namesPartner(mark) && isSex(sex);
    if (sexed) out.pop();
    const whole = sexed ? { ...mark, from: sex!.from } : mark;
    const claim = claimed(whole, tokens, out);
    out.push((saysAnything(marks, index, claim) ? claim : undefined) ?? (sexed ? partnerOf(whole, slice) : mark));
  }
  return out;
}

/** "in whom the partner has:" says nothing that could be the partner's. */
const saysAnything = (marks: readonly Mark[], index: number, claim: Mark | undefined): boolean =>
  claim?.k === 'head' ||
  marks.slice(index + 1).some(({ k, from }) => (k === 'head' || k === 'measure') && from < (claim?.claims?.to ?? 0));

const isSex = (mark: Mark | undefined): boolean => mark?.k === 'head' && /^sex\.(?:fe)?male$/.test(mark.head.rule);

const partnerOf = ({ from, to }: Mark, slice: (from: number, to: number) => string): Mark => ({
  k: 'head',
  from,
  to,
  head: { domain: 'social', rule: 'social.partner', concept: unknownConcept(slice(from, to)) },
});

function claimed(mark: Mark, tokens: readonly Token[], before: readonly Mark[]): Mark | undefined {
  const claims = { subject: 'partner', to: endOfClaim(mark, tokens, before) } as const;
  if (claims.to <= mark.to) return undefined;
  if (mark.k === 'head' && mark.head.subject === 'partner' && isPartner(tokens[mark.from])) return { ...mark, claims };
  if (!isPartner(tokens[mark.to - 1]) || !namesPartner(mark)) return undefined;
  const next = tokens[mark.to];
  const ofBearing =
    next?.lower === 'of' && /^(?:child|childbearing|reproductive)$/.test(tokens[mark.to + 1]?.lower ?? '');
  if (!isSaid(next) && next?.kind !== 'number' && !isComparison(next) && !ofBearing) return undefined;
  return { k: 'cue', from: mark.from, to: mark.to, cue: {}, claims };
}

const isComparison = (token: Token | undefined): boolean =>
  /^(?:[<>≤≥]=?|older|younger|over|under)$/.test(token?.lower ?? '');

const namesPartner = (mark: Mark): boolean =>
  mark.k === 'word' || mark.k === 'filler' || (mark.k === 'head' && mark.head.rule === 'social.partner');

/** Where words begin that are about the patient again: a new sentence, "and those who", or the demand after a relative clause. */
function endOfClaim({ from, to }: Mark, tokens: readonly Token[], marks: readonly Mark[]): number {
  let before = from - 1;
  while (isKind(tokens[before])) before--;
  const first = before <= 1 && isRelative(tokens[before]);
  const start = marks.findLastIndex((mark) => mark.k === 'link' && mark.link === 'stop');
  const relative =
    first || marks.slice(start + 1).some((mark) => mark.k === 'head' && !(mark.to === from && isSex(mark)));
  for (let at = to; at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if (lower === ':' && at === to && relative) return at;
    if (lower === ';' || (lower === '.' && tokens[at + 1]?.kind !== 'number')) return at;
    if (isJoint(tokens[at]) && (isPatient(tokens[at + 1]) || isPatient(tokens[at + 2]) || isOthers(tokens[at + 1])))
      return at;
    if ((relative && isDemand(tokens[at])) || (first && lower === ',' && tokens[before]?.lower !== 'whose')) return at;
  }
  return tokens.length;
}
