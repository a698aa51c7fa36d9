import { Failure } from '../../kernel/failure.ts';

/** One exchange with a server whose answers are not to be trusted with our time and memory. */
export interface Exchange {
  readonly status: number;
  /** Lower case, without parameters; '' where none is given. */
  readonly mediaType: string;
  readonly text: string;
  readonly bytes: number;
}

export interface Bounds {
  readonly timeoutMs: number;
  /** After unpacking. */
  readonly maxBytes: number;
}

/**
 * No redirect is followed: where it leads has not been named by the operator.
 *
 * @param who by which the operator knows the server, for messages
 * @throws Failure `upstream` where there is no answer within the bounds
 */
export async function boundedFetch(
  who: string,
  url: string,
  init: { readonly method?: 'POST'; readonly headers: Readonly<Record<string, string>>; readonly body?: string },
  { timeoutMs, maxBytes }: Bounds,
): Promise<Exchange> {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw unusable(who, `it redirects (${response.status}), which is not followed`);
    }
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw unusable(who, `its answer is larger than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    return { status: response.status, mediaType, text: Buffer.concat(chunks).toString('utf8'), bytes };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { name, cause } = error as Error & { cause?: { code?: unknown } };
    throw unusable(
      who,
      name === 'TimeoutError'
        ? `no answer within ${timeoutMs} ms`
        : `it cannot be reached (${String(cause?.code ?? name)})`,
      error,
    );
  }
}

export const unusable = (who: string, why: string, cause?: unknown): Failure =>
  new Failure('upstream', `${who} gives no usable answer: ${why}`, { cause });
