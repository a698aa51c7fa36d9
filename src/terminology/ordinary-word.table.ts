/** Words of the language that some abbreviation is written like; in small letters they are only words. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `act add aids aims all alp alps alt amp ana ante aria arise arm art arts ash asks asset assist audit bad ban bar bat beam bed bid big bit bop box bun
  cage cap caps car care cart case cast cat champs chat chi child chip chop clad cold com comfort con cope core cost cows cut dash data date day deal
  des dial did diet dip dips dise doe dot dress ear ease east easy eat echo ect edits end epoch era etc eye face fact fad fall far fast fat fed fees few
  fig fit fits fix flag focus for gad gap gas gave gem gist gold got grade gram gut had ham hand hands has hat her hip his hit hope hot how ice icon ids
  ill imp inn its jar job key kit lab lad lama lap lars laser last latch leap led leg let lid like lip live log lot low lump mac mace mad made magic
  male man map mar mars mash mass mast mat may mean men met mews mid mild mind mine mini mis mod mode mods mom more most nap neat nerd net nets news nod
  non not now nurse oat off old one ons opt oral our out own pad pads paid pan par pars pas past pat peg pen per pert pet pie pig pin pit plan play plex
  plus pop port pot prep pres pro proc prom put race ran rap rast rat rate rats raw real realm red rest rib rice ring rip rise rod rug run sad said salt
  same sams sang sara sat saw say scad scar scared see seen set sex she shim ship sins sit site six skin sled smile sob sofa some son sos spa spasm
  spect speed spin spot star steam stem step stop sum tan tap tar tare tea ten tens test the tics tip toe ton top tors toss try tub tug two use van vas
  vat vats vet via war was wet who why win won yeast yes yet you`.split(/\s+/),
);
