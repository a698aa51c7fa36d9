import { hash, randomUUID } from 'node:crypto';

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

/** A version 5 (SHA-1, name-based) UUID, RFC 9562 §5.5. */
export const uuidV5 = (namespace: string, name: string): string => named(bytesOf(namespace), name);

/** Bytes of a namespace and a name, used again for every name that they have room for. */
const shared = Buffer.alloc(1024);

function named(namespace: Buffer, name: string): string {
  const most = namespace.length + 3 * name.length;
  const bytes = most <= shared.length ? shared : Buffer.allocUnsafe(most);
  bytes.set(namespace);
  const length = namespace.length + bytes.write(name, namespace.length);
  const hex = hash('sha1', new Uint8Array(bytes.buffer, bytes.byteOffset, length));
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) & 0x3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Namespace of every name-based UUID that TrialBridge makes: UUIDv5 of its canonical base in the URL namespace. */
const NAMESPACE = bytesOf(uuidV5('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'https://trialbridge.dev/fhir'));

/** `urn:uuid:` for a canonical key such as `ResearchStudy/NCT01234567`: the same key gives the same URN on every run. */
export const urnFor = (key: string): string => `urn:uuid:${named(NAMESPACE, key)}`;

/** The first 32 hexadecimal digits of the SHA-256 of the parts, joined by a character that none of them may hold (U+001F). */
export function contentHash(...parts: readonly string[]): string {
  return hash('sha256', parts.join('\u001f')).slice(0, 32);
}

/** SHA-256 of a text or bytes, 64 hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

/** SHA-1 of a text (as UTF-8) or bytes in base64, as FHIR's Attachment.hash wants it. */
export const sha1Base64 = (content: string | Uint8Array): string => hash('sha1', content, 'base64');

/** A new random UUID: the only door to randomness. */
export const newId = (): string => randomUUID();
