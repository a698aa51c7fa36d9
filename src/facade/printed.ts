import { kept } from '../kernel/kept.ts';
import type { Call } from './call.ts';
import type { Services } from './services.ts';

/** Addresses of the service that texts are kept for: a client may name any in its Host header. */
const MOST_BASES = 8;

/** A text that hangs on the service and on its address alone, and takes a while to print: printed once for each. */
export function printedOnce(print: (call: Call) => string): (call: Call) => string {
  const ofService = kept((_: Services) => new Map<string, string>());
  return (call) => {
    const texts = ofService(call.services);
    const known = texts.get(call.base);
    if (known !== undefined) return known;
    const text = print(call);
    if (texts.size >= MOST_BASES) texts.clear();
    texts.set(call.base, text);
    return text;
  };
}
