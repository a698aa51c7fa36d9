/** A page's text as HTML of several habits, each such that a browser shows the same text again. */
export type Wrapping = (text: string) => string;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const BULLET = /^\s*[*•]\s+(.*)$/;

/** The filled lines, each wrapped; bullets as a list, and a line that a bullet's text runs on to inside its item. */
function body(text: string, line: (escapedLine: string) => string, item: (escapedText: string) => string): string {
  const parts: string[] = [];
  let open = false;
  let before = '';
  for (const raw of text.split('\n')) {
    const bullet = BULLET.exec(raw)?.[1];
    if (bullet !== undefined) {
      parts.push(`${open ? '' : '<ul>'}${item(escaped(bullet))}`);
      open = true;
    } else if (raw.trim() !== '') {
      if (open && before !== '' && !/^[A-Z][a-z]+ [A-Z&a-z]/.test(raw))
        parts.push(item(escaped(raw)).replace('<li>', '<br>').replace('</li>', ''));
      else {
        if (open) parts.push('</ul>');
        open = false;
        parts.push(line(escaped(raw)));
      }
    }
    before = raw;
  }
  return [...parts, open ? '</ul>' : ''].join('\n');
}

const page = (content: string): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Another title</title><style>p { color: red }</style>
<script>document.write("NCT ID: NCT09999999")</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/about">About us</a></ul></nav>
<noscript>Turn scripts on</noscript><template><p>NCT ID: NCT09999998</p></template>
<main>${content}</main>
<p hidden>Inclusion Criteria</p><div style="display:none">NCT ID: NCT09999997</div>
<footer><p>Privacy policy</p><p>© 2026 Some Site. All rights reserved.</p></footer></body></html>`;

export const WRAPPINGS: Readonly<Record<string, Wrapping>> = {
  paragraphs: (text) =>
    page(
      body(
        text,
        (line) => `<p>${line}</p>`,
        (item) => `<li>${item}</li>`,
      ),
    ),
  'paragraphs without end tags': (text) =>
    page(
      body(
        text,
        (line) => `<p>${line}`,
        (item) => `<li>${item}`,
      ),
    ),
  divs: (text) =>
    page(
      body(
        text,
        (line) => `<div class="row"><span>${line}</span></div>`,
        (item) => `<li><p>${item}</p></li>`,
      ),
    ),
  tables: (text) =>
    page(
      body(
        text,
        (line) => `<table><tbody><tr><td>${line}</td></tr></tbody></table>`,
        (item) => `<li>${item}</li>`,
      ),
    ),
  'definition lists': (text) =>
    page(
      body(
        text,
        (line) => `<dl><dt>${line}</dl>`,
        (item) => `<li><div>${item}</div></li>`,
      ),
    ),
  'sections, their words on lines of their own': (text) =>
    page(
      body(
        text,
        (line) => `<section>\n  ${line.replaceAll(' ', '\n    ')}\n</section>`,
        (item) => `<li>\n ${item}\n</li>`,
      ),
    ),
  'line breaks': (text) => page(`<div>${escaped(text).replaceAll('\n', '<br/>\n')}</div>`),
  'preformatted text': (text) => page(`<pre>${escaped(text)}</pre>`),
  'folded sections': (text) =>
    page(
      `<details><summary>More</summary>${body(
        text,
        (line) => `<h3>${line}</h3>`,
        (item) => `<li>${item}</li>`,
      )}</details>`,
    ).replace('<summary>More</summary>', ''),
  'numbered character references': (text) =>
    page(`<pre>${[...text].map((c) => (c === '\n' ? c : `&#${c.codePointAt(0)};`)).join('')}</pre>`),
};
