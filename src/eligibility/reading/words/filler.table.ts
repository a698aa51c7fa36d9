/** Words that say nothing about a patient: at most 150, closed. Everything else must be understood or is residue. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those any all each every some such same one ones other another its their his her they them he she it we our you your ' +
    'patient patients subject subjects participant participants individual individuals person persons people volunteer volunteers candidate candidates case cases ' +
    'is are was were be been being am has have had having do does did will would shall should must may might can could need needs ' +
    'of in on at to from by for as into upon about within among per with who whom whose which where there here than then also both either whether when ' +
    'inclusion exclusion criteria criterion included enrolled study trial research following follows below above ' +
    'value values level levels result results measured defined determined assessed present known documented reported specified listed ' +
    'etc least time only very too own just per during regardless irrespective consecutive'
  ).split(' '),
);
