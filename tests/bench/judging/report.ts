import type { GeneratedCase } from './generate.ts';
import type { Fault, Mark, Scored } from './score.ts';
import { POLICIES } from './truth.ts';

export class Tally {
  readonly #marks = new Map<string, Record<Mark | 'disagreeing', number>>();

  add(family: string, { mark, agree }: Scored): void {
    const row = this.#marks.get(family) ?? { right: 0, wrong: 0, open: 0, disagreeing: 0 };
    row[mark] += 1;
    if (!agree) row.disagreeing += 1;
    this.#marks.set(family, row);
  }

  get total(): Readonly<Record<Mark | 'disagreeing', number>> {
    const total = { right: 0, wrong: 0, open: 0, disagreeing: 0 };
    for (const row of this.#marks.values()) {
      for (const mark of ['right', 'wrong', 'open', 'disagreeing'] as const) total[mark] += row[mark];
    }
    return total;
  }

  /** One line a family, then the whole. */
  lines(): readonly string[] {
    const rows = [...this.#marks].sort(([a], [b]) => (a < b ? -1 : 1));
    const head = `${'family'.padEnd(18)} cases    right %  wrong  open  disagreeing`;
    return [head, ...[...rows, ['all', this.total] as const].map(([name, row]) => line(name, row))];
  }
}

function line(name: string, row: Readonly<Record<Mark | 'disagreeing', number>>): string {
  const cases = row.right + row.wrong + row.open;
  const share = ((100 * row.right) / Math.max(1, cases)).toFixed(2);
  return `${name.padEnd(18)} ${String(cases).padStart(6)} ${share.padStart(9)} ${String(row.wrong).padStart(6)} ${String(row.open).padStart(5)} ${String(row.disagreeing).padStart(8)}`;
}

/** A case that is not right, so that it can be read and made again. */
export function told(seed: number, made: GeneratedCase, { mark, faults }: Scored): string {
  const { number, family, section, text, day, truth } = made;
  const expected = POLICIES.map((policy) => `${policy} ${String(truth[policy])}`).join(', ');
  const [first] = faults;
  return [
    `${mark}: ${family}, case ${number} of seed ${seed}, judged on ${day}`,
    `  ${section}: ${text}`,
    `  truth: ${made.concernsNobody ? 'concerns nobody' : expected}`,
    ...faults.slice(0, 3).map((fault) => `  got: ${toldFault(fault)}`),
    `  chart: ${JSON.stringify(made.chart)}`,
    `  record: ${JSON.stringify(first?.record)}`,
  ].join('\n');
}

const toldFault = ({ policy, what, wanted, judged }: Fault): string =>
  `${what} under ${policy} should be ${String(wanted)}: ${JSON.stringify(judged)}`;
