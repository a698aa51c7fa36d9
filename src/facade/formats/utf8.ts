import { Failure } from '../../kernel/failure.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BOM = '\uFEFF';

/**
 * The text of a body, without a byte order mark.
 *
 * @throws Failure `invalid` for bytes that are no UTF-8
 */
export function textOfBytes(bytes: Buffer): string {
  try {
    const text = utf8.decode(bytes);
    return text.startsWith(BOM) ? text.slice(1) : text;
  } catch {
    throw new Failure('invalid', 'The body is not valid UTF-8');
  }
}
