/** Words that shape the tree (and, or, not, except, if) or belong to the lists' own headings: consumed by it, part of no atom. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  (
    'and or with who having plus along well but however except excepting exception exceptions exclude excluding unless other than apart aside if case provided such example instance eg ie like ' +
    "including include includes limited no not without never none neither nor cannot nil don't doesn't didn't isn't aren't hasn't haven't can't won't absence absent lack lacks lacking free negative failed " +
    'excluded ineligible prohibited forbidden disallowed allowed permitted eligible acceptable accepted enrolled together combination accompanied associated complicated combined ' +
    'any all each one both either following these below more condition conditions'
  ).split(' '),
);
