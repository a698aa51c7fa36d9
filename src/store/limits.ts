/** Most matches, or versions of a history, on one page; a larger count is cut to it. */
export const MAX_PAGE = 1000;

/** Most included resources on one page. */
export const MAX_INCLUDED = 1000;
