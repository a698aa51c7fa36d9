const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words beside a name that say nothing of what is named, in the form in which names are compared. */
export const CALLING_WORDS = words(
  'a an the any some of in with for to from by and or i e g be is are have has having who that patient subject participant person people clinical diagnose diagnosed documented existing presence suffering suffer under',
);

/** Words beside a name that say when it was so: they are in the window of an atom, if it has one. */
export const TIMING_WORDS = words(
  'on been was were had history current currently present past prior previou previous previously known use us using take taking taken receive receiving received treated treatment undergo undergoing undergone underwent ever intake consumption',
);
