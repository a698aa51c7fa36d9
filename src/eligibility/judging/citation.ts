import type { Fact, FactValue } from '../../patient/facts.ts';
import type { Evidence } from '../verdict.ts';

/** Most entries that are cited for one atom; the latest come first. */
const MOST_CITED = 5;

/** The evidence for one atom, latest first and then by reference, whatever the order of the record. */
export function cite(facts: readonly Fact[], rule: string): readonly Evidence[] {
  return facts
    .map((fact) => citation(fact, rule))
    .sort(
      (a, b) =>
        compare(b.date ?? '', a.date ?? '') ||
        compare(a.reference, b.reference) ||
        compare(a.expression ?? '', b.expression ?? ''),
    )
    .slice(0, MOST_CITED);
}

function citation(fact: Fact, rule: string): Evidence {
  return {
    reference: fact.reference,
    expression: fact.expression,
    value: saidBy(fact),
    ...(fact.date !== undefined && { date: fact.date }),
    rule,
  };
}

/** What an entry says: its name and value; of a document the sentence, of what was derived how and from what. */
function saidBy(fact: Fact): string {
  if (fact.told) return `“${fact.told.quote}”`;
  const value = fact.value ? valueText(fact.value) : undefined;
  const name = nameOf(fact);
  const said = value === undefined || fact.domain === 'procedure' ? name : `${name}: ${value}`;
  if (!fact.derivation) return said;
  const { formula, from } = fact.derivation;
  return `${said} (${formula}; from ${from.join(', ')})`;
}

/** What the entry calls it. */
export const nameOf = (fact: Fact): string =>
  fact.text ??
  fact.codings.find(({ display }) => display !== undefined)?.display ??
  fact.codings[0]?.code ??
  fact.domain;

/** A value as people write it. */
export function valueText(value: FactValue): string {
  switch (value.kind) {
    case 'quantity':
      return `${value.comparator ?? ''}${value.value}${value.unit === '' ? '' : ` ${value.unit}`}`;
    case 'range':
      return `${value.low ?? ''}–${value.high ?? ''}${value.unit === '' ? '' : ` ${value.unit}`}`;
    case 'coded':
      return (
        value.text ??
        value.codings.find(({ display }) => display !== undefined)?.display ??
        value.codings[0]?.code ??
        ''
      );
    case 'boolean':
      return String(value.value);
    case 'text':
      return value.text;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
