import type { AnyResource } from '../../../fhir/resource.ts';
import { Failure } from '../../../kernel/failure.ts';
import { parseJson, stringifyJson } from '../../../kernel/json.ts';
import { AnswerMemory } from './answer-memory.ts';
import type { R4Operation } from './r4-inputs.table.ts';

export interface RemoteSettings {
  /** Base of a FHIR R4 terminology server, without a slash at its end. */
  readonly url: string;
  /** Longest that it may take to answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Largest answer that is read, in bytes after unpacking. */
  readonly maxBytes: number;
  /** Size of what is remembered, in characters; 0 remembers nothing. */
  readonly memoryCharacters: number;
}

/** Another FHIR terminology server, of which is asked what the tables here do not know. */
export interface RemoteTerminology {
  readonly url: string;
  /**
   * What it answers to an operation on a type.
   *
   * @throws Refused where it does not answer the question; Failure `busy` where it cannot be asked, or its answer cannot be used
   */
  ask(operation: R4Operation, parameters: object): Promise<AnyResource>;
  /** Whether it says that it holds all codes of a system: only then is its word that a code is none to be taken. */
  hasWhole(system: string): Promise<boolean>;
}

/** The other server's own word that it does not answer. */
export class Refused extends Failure {}

/** Questions on their way at once. */
const MOST_AT_ONCE = 16;
const SAID_CHARACTERS = 500;
const FHIR_JSON = 'application/fhir+json';

/** Nothing is sent before something is asked. Answers are remembered for an hour, refusals and failures are not. */
export function remoteTerminology({ url, timeoutMs, maxBytes, memoryCharacters }: RemoteSettings): RemoteTerminology {
  const memory = new AnswerMemory(memoryCharacters);
  const underway = new Map<string, Promise<string>>();

  async function answer(path: string, body?: string): Promise<AnyResource> {
    const key = `${path}\n${body ?? ''}`;
    const text = memory.get(key) ?? (await (underway.get(key) ?? started(key, path, body)));
    return resourceOf(text);
  }

  function started(key: string, path: string, body: string | undefined): Promise<string> {
    if (underway.size >= MOST_AT_ONCE) throw unusable('too much is asked of it at once');
    const question = fetched(path, body)
      .then((text) => {
        resourceOf(text);
        memory.set(key, text);
        return text;
      })
      .finally(() => underway.delete(key));
    underway.set(key, question);
    return question;
  }

  async function fetched(path: string, body: string | undefined): Promise<string> {
    const { status, text } = await received(path, body);
    if (status >= 200 && status < 300) return text;
    if (status >= 500 || [401, 403, 408, 429].includes(status)) throw unusable(`it answers ${status}`);
    throw new Refused(status === 404 ? 'not-found' : 'unprocessable', said(status, text));
  }

  async function received(path: string, body: string | undefined): Promise<{ status: number; text: string }> {
    try {
      const response = await fetch(`${url}/${path}`, {
        headers: { accept: FHIR_JSON, ...(body !== undefined && { 'content-type': FHIR_JSON }) },
        ...(body !== undefined && { method: 'POST', body }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { status: response.status, text: await bounded(response) };
    } catch (error) {
      if (error instanceof Failure) throw error;
      const { name, message, cause } = error as Error & { cause?: { code?: unknown; message?: unknown } };
      throw unusable(
        name === 'TimeoutError'
          ? `no answer within ${timeoutMs} ms`
          : `it cannot be reached (${String(cause?.code ?? cause?.message ?? message)})`,
        error,
      );
    }
  }

  async function bounded(response: Response): Promise<string> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > maxBytes) throw unusable(`its answer is larger than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }

  function resourceOf(text: string): AnyResource {
    try {
      const value = parseJson(text) as Partial<AnyResource> | null;
      if (typeof value?.resourceType === 'string') return value as AnyResource;
    } catch (error) {
      throw unusable('its answer is no JSON', error);
    }
    throw unusable('its answer is no FHIR resource');
  }

  const unusable = (why: string, cause?: unknown): Failure =>
    new Failure('busy', `The terminology server ${url} gives no usable answer: ${why}`, { cause });

  const said = (status: number, text: string): string =>
    `The terminology server ${url} does not tell either (${status}): ${diagnosticsOf(text).slice(0, SAID_CHARACTERS)}`;

  return {
    url,
    ask: (operation, parameters) => {
      const [type, ...name] = operation.split('-');
      return answer(`${type}/$${name.join('-')}`, stringifyJson(parameters));
    },
    hasWhole: async (system) => {
      const found = await answer(`CodeSystem?url=${encodeURIComponent(system)}&_summary=true`);
      const entries = found['entry'];
      return (
        Array.isArray(entries) &&
        entries.some(
          (entry: { resource?: { resourceType?: unknown; url?: unknown; content?: unknown } } | null) =>
            entry?.resource?.resourceType === 'CodeSystem' &&
            entry.resource.url === system &&
            entry.resource.content === 'complete',
        )
      );
    },
  };
}

function diagnosticsOf(text: string): string {
  try {
    const { issue } = parseJson(text) as { issue?: { diagnostics?: unknown; details?: { text?: unknown } }[] };
    const words = (issue ?? []).map(({ diagnostics, details }) => diagnostics ?? details?.text);
    return words.filter((word) => typeof word === 'string').join('; ') || 'without a word';
  } catch {
    return 'without a word that is FHIR';
  }
}
