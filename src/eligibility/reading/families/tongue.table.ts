/** Names of languages that trials ask for, and the word for any, as alternatives of a phrase. */
export const TONGUES =
  'bengali|tamil|farsi|persian|czech|romanian|catalan|malay|indonesian|tagalog|flemish|ukrainian|swahili|kiswahili|hausa|luganda|amharic|nepali|afrikaans|croatian|scandinavian|serbian|slovak|danish|creole|punjabi|english|spanish|french|german|dutch|italian|chinese|mandarin|cantonese|arabic|turkish|swedish|norwegian|portuguese|japanese|korean|hindi|urdu|finnish|hebrew|polish|russian|vietnamese|hungarian|greek|thai|language';
