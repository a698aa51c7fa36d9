import type { Fact } from '../facts.ts';
import { markerFound } from '../tumour-marker.ts';
import { type Deriver, derived, type Inputs, takenOn } from './deriver.ts';
import {
  AMINO_ACIDS,
  CHANGE,
  CHANGE_KINDS,
  GENE,
  GENE_GROUPS,
  GENE_SYMBOLS,
  VARIANT,
} from './genetic-variant.table.ts';
import { foundIn } from './stated-finding.ts';

const RULE = 'variant.gene-and-change';
const GROUPED = 'variant.group';
const MUTATIONS = [...new Set(GENE_GROUPS.flatMap(({ of }) => of))];
const INSTABILITY = 'microsatellite-instability';
const STABILITY = 'microsatellite-stability';

/** A variant that a result describes by its gene and its change, under the names that people have for it; and what several genes say together. */
export const geneticVariant: Deriver = {
  concepts: [...MUTATIONS, INSTABILITY],
  codes: [VARIANT, GENE, CHANGE],
  derive(inputs) {
    const variants = described(inputs);
    return [...variants, ...grouped(variants, inputs), ...stability(inputs)];
  },
};

function described(inputs: Inputs): readonly Fact[] {
  const changes = new Map(inputs.coded(CHANGE).map((fact) => [fact.reference, labelOf(fact)]));
  const stated = new Map(inputs.coded(VARIANT).map((fact) => [fact.reference, foundIn(fact)]));
  return inputs.coded(GENE).flatMap((fact) => {
    const gene = symbolOf(fact);
    const change = shortChange(changes.get(fact.reference));
    // A result that does not say whether it is there describes what was found.
    const is = stated.has(fact.reference) ? stated.get(fact.reference) : change !== undefined;
    if (gene === undefined || is === undefined || !takenOn(fact)) return [];
    const ids = is ? namesOf(gene, change) : change === undefined ? [`${gene} mutation`] : [`${gene} ${change}`];
    const known = new Set(ids.flatMap((name) => inputs.named(name)));
    const formula = `${gene}${change === undefined ? '' : ` ${change}`}: ${is ? 'present' : 'absent'}`;
    return [...known].map((id) => derived(id, { kind: 'boolean', value: is }, [fact], RULE, formula, inputs));
  });
}

const labelOf = ({ value }: Fact): string | undefined =>
  value?.kind === 'coded'
    ? (value.text ?? value.codings[0]?.display ?? value.codings[0]?.code)
    : value?.kind === 'text'
      ? value.text
      : undefined;

function symbolOf(fact: Fact): string | undefined {
  const codes = fact.value?.kind === 'coded' ? fact.value.codings.map(({ code }) => code.replace(/^HGNC:/i, '')) : [];
  const byCode = codes.map((code) => GENE_SYMBOLS.get(code)).find((symbol) => symbol !== undefined);
  return byCode ?? /^[A-Z][A-Z0-9]{1,7}\b/.exec(labelOf(fact) ?? '')?.[0];
}

/** "p.(Leu858Arg)" is L858R; what is not written so stays as it is. */
function shortChange(written: string | undefined): string | undefined {
  const bare = written
    ?.trim()
    .replace(/^.*?p\./, '')
    .replace(/[()]/g, '');
  return bare === undefined || bare === '' || bare === '='
    ? undefined
    : bare.replace(/[A-Z][a-z]{2}/g, (word) => AMINO_ACIDS[word] ?? word);
}

function namesOf(gene: string, change: string | undefined): readonly string[] {
  const site = Number(/\d+/.exec(change ?? '')?.[0] ?? Number.NaN);
  const kinds = CHANGE_KINDS.filter(
    (kind) =>
      kind.gene === gene && change !== undefined && kind.change.test(change) && kind.from <= site && site <= kind.to,
  );
  return [
    `${gene} mutation`,
    ...(change === undefined ? [] : [`${gene} ${change}`, `${gene} ${change} mutation`]),
    ...kinds.map(({ name }) => name),
  ];
}

/** One mutation makes the group mutated; it is of the wild type only where every gene of it is. */
function grouped(variants: readonly Fact[], inputs: Inputs): readonly Fact[] {
  return GENE_GROUPS.flatMap(({ mutation, wildType, of }) => {
    const members = of.map((id) => {
      const facts = [...inputs.under(id), ...variants.filter(({ concepts }) => concepts.includes(id))];
      return { facts, is: mutated(facts, id) };
    });
    const is = members.some((one) => one.is === true)
      ? true
      : members.every((one) => one.is === false)
        ? false
        : undefined;
    const [first, ...others] = members
      .filter((one) => one.is !== undefined)
      .flatMap(({ facts }) => facts)
      .filter(takenOn);
    if (is === undefined || !first) return [];
    const formula = of
      .map((id, at) => `${inputs.concept(id)?.name ?? id}: ${members[at]?.is ? 'present' : 'absent'}`)
      .join(', ');
    const make = (id: string, value: boolean): readonly Fact[] =>
      inputs.concept(id) && (of.length > 1 || id !== mutation)
        ? [derived(id, { kind: 'boolean', value }, [first, ...others], GROUPED, formula, inputs)]
        : [];
    return [...make(mutation, is), ...make(wildType, !is)];
  });
}

/** Any variant of a gene makes it mutated; only a result for the gene as a whole says that it is not. Undefined where results differ. */
function mutated(facts: readonly Fact[], id: string): boolean | undefined {
  const firm = facts.filter(({ certainty, domain }) => certainty === 'confirmed' && domain === 'observation');
  const found = firm.some((fact) => foundIn(fact) === true);
  const whole = firm.filter(({ ownConcepts }) => ownConcepts.includes(id)).map((fact) => foundIn(fact));
  if (found) return whole.includes(false) ? undefined : true;
  return whole.includes(false) ? false : undefined;
}

/** What is unstable is not stable, and the other way round. */
function stability(inputs: Inputs): readonly Fact[] {
  if (!inputs.concept(STABILITY)) return [];
  return inputs.of(INSTABILITY).flatMap((fact) => {
    const is = foundIn(fact, markerFound(fact));
    if (is === undefined || fact.certainty !== 'confirmed' || !takenOn(fact)) return [];
    return [
      derived(
        STABILITY,
        { kind: 'boolean', value: !is },
        [fact],
        GROUPED,
        `microsatellites ${is ? 'unstable' : 'stable'}`,
        inputs,
      ),
    ];
  });
}
