/** What an element's own style says about whether and how its text shows; undefined: nothing. */
export interface TextStyle {
  readonly gone: boolean;
  readonly unseen: boolean | undefined;
  readonly preformatted: boolean | undefined;
}

/** Reads the value of a `style` attribute; of a property given twice the last counts. */
export function textStyle(style: string): TextStyle {
  const values = new Map<string, string>();
  for (const declaration of withoutComments(style).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) values.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  const visibility = values.get('visibility');
  const space = values.get('white-space');
  return {
    gone: /^none\b/.test(values.get('display') ?? '') || /^hidden\b/.test(values.get('content-visibility') ?? ''),
    unseen: visibility === undefined ? undefined : /^(?:hidden|collapse)\b/.test(visibility),
    preformatted: space === undefined ? undefined : /^(?:pre|break-spaces)/.test(space),
  };
}

function withoutComments(style: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let open = style.indexOf('/*'); open >= 0; open = style.indexOf('/*', at)) {
    kept.push(style.slice(at, open));
    const close = style.indexOf('*/', open + 2);
    if (close < 0) return kept.join('');
    at = close + 2;
  }
  return [...kept, style.slice(at)].join('');
}
