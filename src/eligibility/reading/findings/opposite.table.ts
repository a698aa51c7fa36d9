/** What "not" makes of a word after the finding; a word without an opposite stays unread. */
export const OPPOSITES: Readonly<Record<string, string>> = {
  responsive: 'unresponsive',
  controlled: 'uncontrolled',
  uncontrolled: 'controlled',
  stable: 'unstable',
  unstable: 'stable',
  compensated: 'decompensated',
  decompensated: 'compensated',
  symptomatic: 'asymptomatic',
  asymptomatic: 'symptomatic',
  severe: 'mild to moderate',
  acute: 'chronic',
  chronic: 'acute',
};
