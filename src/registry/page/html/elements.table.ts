/** What a browser knows of elements without a style sheet, as far as it decides which text shows and on which line. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never have content. */
export const VOID = words(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
);

/** Their content is not shown as text: code, what stands in for media, form fields, notes that a browser does without. */
export const UNSHOWN = words(
  'applet audio canvas datalist iframe noembed noframes noscript object rp script select style svg template textarea title video',
);

/** Start on a line of their own, and what follows them does too. */
export const BLOCK = words(
  'address article aside button caption center dd details dialog dir div dt fieldset figcaption footer form header hgroup legend li main menu nav option section summary table tbody td tfoot th thead tr xmp listing plaintext',
);

/** Have an empty line before and after them as well. */
export const PARAGRAPH = words('blockquote dl figure h1 h2 h3 h4 h5 h6 hr ol p pre ul');

/** A paragraph that is still open ends where one of these starts. */
export const ENDS_PARAGRAPH = words(
  'address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p plaintext pre search section summary table ul xmp listing',
);

/** Elements that end an open one of these, unless one of the bounds stands between: list items, terms, cells, rows. */
export const ENDS: ReadonlyMap<string, { readonly ends: ReadonlySet<string>; readonly bounds: ReadonlySet<string> }> =
  new Map([
    ['li', { ends: words('li'), bounds: words('ul ol menu dir table td th section article main details blockquote') }],
    ['dt', { ends: words('dt dd'), bounds: words('dl table td th') }],
    ['dd', { ends: words('dt dd'), bounds: words('dl table td th') }],
    ['td', { ends: words('td th'), bounds: words('table tr') }],
    ['th', { ends: words('td th'), bounds: words('table tr') }],
    ['tr', { ends: words('tr'), bounds: words('table') }],
    ['tbody', { ends: words('thead tbody tfoot'), bounds: words('table') }],
    ['thead', { ends: words('thead tbody tfoot'), bounds: words('table') }],
    ['tfoot', { ends: words('thead tbody tfoot'), bounds: words('table') }],
  ]);

/** What an end tag does not reach across: nothing inside a cell ends what stands around its table. */
export const WALLS = words('caption table td th');

/** Their tags are passed over: a page hides its whole self only until its script has run. */
export const ROOTS = words('html head body');

export const FOREIGN = words('math svg');
/** Inside those, these begin HTML again. */
export const HTML_IN_FOREIGN = words('foreignobject desc title annotation-xml mi mo mn ms mtext');
/** HTML that ends an `svg` or `math` which was left open. */
export const ENDS_FOREIGN = words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
