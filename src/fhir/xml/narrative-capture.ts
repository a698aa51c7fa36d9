import type { SaxesTagNS } from 'saxes';
import { escaped } from './escape.ts';
import { XHTML_NAMESPACE } from './names.ts';

/**
 * The div of a narrative as it is read. What declares the XHTML namespace for itself stays as it was written; where the
 * document around it does, or gives it a prefix, the div is written anew so that it stands alone.
 */
export class NarrativeCapture {
  readonly #source: string;
  readonly #start: number;
  readonly #verbatim: boolean;
  #written = '';
  #depth = 0;

  /** @param start where its first tag begins in `source` */
  constructor(source: string, start: number, div: SaxesTagNS) {
    this.#source = source;
    this.#start = start;
    this.#verbatim = div.prefix === '' && div.attributes['xmlns'] !== undefined;
  }

  get depth(): number {
    return this.#depth;
  }

  open({ local, attributes }: SaxesTagNS): void {
    const said = this.#depth++ === 0 ? ` xmlns="${XHTML_NAMESPACE}"` : '';
    if (this.#verbatim) return;
    this.#written += `<${local}${said}`;
    for (const { name, prefix, value } of Object.values(attributes))
      if (prefix !== 'xmlns' && name !== 'xmlns') this.#written += ` ${name}="${escaped(value)}"`;
    this.#written += '>';
  }

  text(said: string): void {
    if (!this.#verbatim) this.#written += escaped(said);
  }

  /**
   * The whole div where this tag ends it.
   *
   * @param end where the tag ends in the source
   */
  close({ local }: SaxesTagNS, end: number): string | undefined {
    if (!this.#verbatim) this.#written += `</${local}>`;
    if (--this.#depth > 0) return undefined;
    return this.#verbatim ? this.#source.slice(this.#start, end) : this.#written;
  }
}
