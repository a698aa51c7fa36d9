import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';

const LOOPBACK_NAME = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * The FHIR base of a request where none is configured: the address that it came in on, and the path at which we are
 * mounted. The Host header is believed only where it too names the loopback: anything else could be a stranger's choice.
 */
export function mountedBase(request: IncomingMessage & { readonly baseUrl?: string }, path: string): string {
  const { socket } = request;
  const scheme = (socket as Partial<TLSSocket>).encrypted === true ? 'https' : 'http';
  const host = request.headers.host ?? '';
  const authority = LOOPBACK_NAME.test(host)
    ? host
    : `${bracketed(socket.localAddress ?? '127.0.0.1')}:${socket.localPort ?? 80}`;
  return `${scheme}://${authority}${(request.baseUrl ?? path).replace(/\/+$/, '')}`;
}

const bracketed = (address: string): string => {
  const plain = address.replace(/^::ffff:/, '');
  return plain.includes(':') ? `[${plain}]` : plain;
};
