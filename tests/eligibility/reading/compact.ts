import { type Atom, type Criterion, type Node, type Q, QUALIFIER } from '../../../src/eligibility/criterion.ts';

const bound = (q: Q | undefined): string => (q === undefined ? '' : String(q.value));
const unit = (q: Q | undefined): string => (q === undefined ? '' : (q.ucum ?? q.unit));

const units = (lo: Q | undefined, hi: Q | undefined): string =>
  lo && hi && unit(lo) !== unit(hi) ? `${unit(lo)}–${unit(hi)}` : unit(lo ?? hi);

function quantity({ op, lo, hi, ref, factor, loOpen, hiOpen }: NonNullable<Atom['quantity']>): string {
  const limit = ref === undefined ? '' : ` ${factor ?? ''}×${ref}`;
  const values =
    op === 'between'
      ? `${bound(lo)}${loOpen ? '<' : ''}..${hiOpen ? '<' : ''}${bound(hi)}`
      : ref === undefined
        ? bound(lo ?? hi)
        : '';
  return `[${`${op} ${values} ${units(lo, hi)}${limit}`.replace(/\s+/g, ' ').trim()}]`;
}

function window({ rel, lo, hi, loOpen, hiOpen, anchor, event, phase, from, to }: NonNullable<Atom['window']>): string {
  const lows = lo === undefined ? '' : `${loOpen ? '>' : '≥'}${bound(lo)}${unit(lo)} `;
  const highs = hi === undefined ? '' : `${hiOpen ? '<' : '≤'}${bound(hi)}${unit(hi)} `;
  const dates = from === undefined && to === undefined ? '' : `${from ?? ''}/${to ?? ''} `;
  return `{${lows}${highs}${dates}${rel} ${event?.text ?? anchor}, ${phase}}`;
}

function atom(node: Atom): string {
  const concept = node.concept === undefined ? '' : `“${node.concept.codes[0]?.code ?? `${node.concept.text}?`}”`;
  const qualifiers = (node.concept?.via ?? [])
    .filter((step) => step.startsWith(QUALIFIER))
    .map((step) => ` <${step.slice(QUALIFIER.length)}>`);
  const attrs = Object.entries(node.attrs ?? {}).map(([key, value]) => ` ${key}=${value}`);
  const duration =
    node.duration === undefined ? '' : ` for ${node.duration.op}${bound(node.duration)}${unit(node.duration)}`;
  const count = node.count === undefined ? '' : ` count${node.count.op}${node.count.value}`;
  return [
    node.rule,
    concept,
    ...qualifiers,
    node.quantity === undefined ? '' : quantity(node.quantity),
    node.window === undefined ? '' : window(node.window),
    duration,
    count,
    ...attrs,
    node.modality === 'asserted' ? '' : ` ~${node.modality}`,
    node.subject === 'patient' ? '' : ` @${node.subject}`,
  ].join('');
}

/** A tree on one line, as the cases under tests/cases/reading write it. */
export function compact(node: Node): string {
  switch (node.k) {
    case 'atom':
      return atom(node);
    case 'not':
      return `not(${compact(node.of)})`;
    case 'if':
      return `if(${compact(node.when)} then ${compact(node.then)})`;
    case 'except':
      return `except(${compact(node.base)} unless ${node.unless.map(compact).join(', ')})`;
    case 'atLeast':
    case 'atMost':
      return `${node.k} ${node.n}(${node.of.map(compact).join(', ')})`;
    default:
      return `${node.k}(${node.of.map(compact).join(', ')})`;
  }
}

/** The residue of a criterion as words. */
export const residueWords = ({ residue }: Criterion, text: string): readonly string[] =>
  residue.map(([start, end]) => text.slice(start, end));
