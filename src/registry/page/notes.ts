import type { Remark } from '../../trial/trial.ts';

/** The remarks on a page, gathered while it is read. */
export class Notes {
  readonly remarks: Remark[] = [];
  #cut: Remark | undefined;

  /** Where the page breaks off, if it does. */
  get cut(): Remark | undefined {
    return this.#cut;
  }

  at(line: number, message: string): void {
    this.remarks.push({ place: `line ${line}`, message });
  }

  /** The page is not whole: as a remark, and as the reason not to use it. */
  cutAt(line: number, message: string): void {
    this.at(line, message);
    this.#cut ??= this.remarks.at(-1)!;
  }
}
