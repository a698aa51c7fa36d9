import { createPrivateKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { nowMs } from '../../kernel/clock.ts';
import { Failure } from '../../kernel/failure.ts';
import { newId } from '../../kernel/ids.ts';
import { parseJson } from '../../kernel/json.ts';
import { type Bounds, boundedFetch, unusable } from './bounded-fetch.ts';
import type { BackendService } from './record-source.ts';

/** Of the assertion; five minutes are the most that is allowed. */
const ASSERTION_LIFETIME_S = 240;
/** A token is not used in the last of its life. */
const MARGIN_MS = 30_000;
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const MAX_BYTES = 65_536;

/**
 * Access tokens of a SMART backend service: asked for when there is none that still holds.
 *
 * @throws Failure `invalid` where the key is none that SMART's algorithms take
 */
export function backendTokens(
  service: BackendService,
  { timeoutMs }: Pick<Bounds, 'timeoutMs'>,
): () => Promise<string> {
  const { key, algorithm } = signingKey(service.privateKey);
  let held: { readonly token: string; readonly until: number } | undefined;
  let underway: Promise<string> | undefined;

  async function renewed(): Promise<string> {
    const now = Math.floor(nowMs() / 1000);
    const assertion = jwt.sign({ iat: now, exp: now + ASSERTION_LIFETIME_S }, key, {
      algorithm,
      issuer: service.clientId,
      subject: service.clientId,
      audience: service.tokenUrl,
      jwtid: newId(),
      ...(service.keyId !== undefined && { keyid: service.keyId }),
    });
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      scope: service.scope,
      client_assertion_type: JWT_BEARER,
      client_assertion: assertion,
    });
    const who = `The authorization server ${service.tokenUrl}`;
    const { status, text } = await boundedFetch(
      who,
      service.tokenUrl,
      {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
      },
      { timeoutMs, maxBytes: MAX_BYTES },
    );
    if (status !== 200) throw unusable(who, `it answers ${status}`);
    const { access_token: token, token_type: type, expires_in: lifetime } = answerOf(who, text);
    if (typeof token !== 'string' || token === '' || String(type).toLowerCase() !== 'bearer')
      throw unusable(who, 'its answer holds no bearer token');
    held = { token, until: nowMs() + (typeof lifetime === 'number' ? lifetime * 1000 : 0) - MARGIN_MS };
    return token;
  }

  return async () => {
    if (held && held.until > nowMs()) return held.token;
    underway ??= renewed().finally(() => {
      underway = undefined;
    });
    return underway;
  };
}

function answerOf(who: string, text: string): Readonly<Record<string, unknown>> {
  try {
    const value = parseJson(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch (error) {
    throw unusable(who, 'its answer is no JSON', error);
  }
  throw unusable(who, 'its answer is no JSON object');
}

function signingKey(pem: string): { readonly key: KeyObject; readonly algorithm: 'RS384' | 'ES384' } {
  const refused = (why: string, cause?: unknown): Failure =>
    new Failure('invalid', `The private key ${why}`, { expression: 'TRIALBRIDGE_EHR_PRIVATE_KEY_FILE', cause });
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch (error) {
    throw refused('is no PEM of a private key', error);
  }
  if (key.asymmetricKeyType === 'rsa') return { key, algorithm: 'RS384' };
  if (key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'secp384r1')
    return { key, algorithm: 'ES384' };
  throw refused('must be RSA (RS384) or on the curve P-384 (ES384)');
}
