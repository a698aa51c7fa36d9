import type { Connection } from './connection.ts';

/** Numbers of resource types and parameters; a name once numbered keeps its number for ever. */
export class Names {
  readonly #connection: Connection;
  readonly #numbers = new Map<string, number>();
  readonly #texts = new Map<number, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Undefined for a name that nothing in the store has. */
  find(text: string): number | undefined {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const row = this.#connection.row<{ readonly n: number }>('SELECT n FROM name WHERE text = ?', text);
    if (row) this.#learn(row.n, text);
    return row?.n;
  }

  /** For the writer: numbers the name if need be. */
  make(text: string): number {
    const known = this.find(text);
    if (known !== undefined) return known;
    const n = Number(this.#connection.statement('INSERT INTO name (text) VALUES (?)').run(text).lastInsertRowid);
    this.#learn(n, text);
    return n;
  }

  text(n: number): string {
    let text = this.#texts.get(n);
    if (text === undefined) {
      text = this.#connection.row<{ readonly text: string }>('SELECT text FROM name WHERE n = ?', n)!.text;
      this.#learn(n, text);
    }
    return text;
  }

  /** A parameter, and the forms of it that have a suffix (`:text`, `$0`). */
  forms(type: string, code: string): readonly number[] {
    const base = `${type}.${code}`;
    return this.#connection
      .rows<{ readonly n: number }>(
        'SELECT n FROM name WHERE text = ?1 OR (text > ?2 AND text < ?3) OR (text > ?4 AND text < ?5)',
        base,
        `${base}:`,
        `${base};`,
        `${base}$`,
        `${base}%`,
      )
      .map(({ n }) => n);
  }

  /** After a rollback: what was numbered may not be any more. */
  forget(): void {
    this.#numbers.clear();
    this.#texts.clear();
  }

  #learn(n: number, text: string): void {
    this.#numbers.set(text, n);
    this.#texts.set(n, text);
  }
}
