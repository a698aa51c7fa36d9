import { createHash, hash, randomUUID } from 'node:crypto';

/** Namespace of every name-based UUID that TrialBridge makes: UUIDv5 of its canonical base in the URL namespace. */
const NAMESPACE = uuidV5('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'https://trialbridge.dev/fhir');

/** A version 5 (SHA-1, name-based) UUID, RFC 9562 §5.5. */
export function uuidV5(namespace: string, name: string): string {
  const digest = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = digest.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** `urn:uuid:` for a canonical key such as `ResearchStudy/NCT01234567`: the same key gives the same URN on every run. */
export const urnFor = (key: string): string => `urn:uuid:${uuidV5(NAMESPACE, key)}`;

/** The first 32 hexadecimal digits of the SHA-256 of the parts, joined by a character that none of them may hold (U+001F). */
export function contentHash(...parts: readonly string[]): string {
  return hash('sha256', parts.join('\u001f')).slice(0, 32);
}

/** SHA-256 of a text or bytes, 64 hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

/** SHA-1 of a text in base64, as FHIR's Attachment.hash wants it. */
export const sha1Base64 = (content: string): string => createHash('sha1').update(content, 'utf8').digest('base64');

/** A new random UUID: the only door to randomness. */
export const newId = (): string => randomUUID();
