/** Words of the language that some abbreviation is written like; in small letters they are only words. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `act add aids all alp alps alt amp ana ante arm art arts ash asks asset audit bad ban bar bat bed bid big bit bop box bun cap caps car
care cart case cast cat chat chi chip chop cold com con core cost cut dash data date day des dial did diet dip dips doe dot dress ear east
easy eat ect echo end era etc eye face fact fad fall far fast fat fed few fig fit fits fix flag for gad gap gas gem gist gold got gram gut had ham hand hands
has hat her hip his hit hot how ice ids ill imp inn its jar job key kit lab lad lama lap laser last led leg let lid like lip live log lot low lump
mac mad made male man map mar mash mass mast mat may mean men met mid mild mind mine mis mod mode mods mom more most nap neat net nets nod non not
now nurse oat off old one ons opt oral our out own pad pads pan par pas past pat peg pen per pet pie pig pin pit plan play plex plus pop port pot
prep pro prom put ran rap rat rate rats raw red rest rib rice rip ring rise rod rug run sad said same sang sat saw say scar see seen set sex she shim
ship sit site six skin sob sofa some son sos spa spasm spot star stem step sum tan tap tar tea ten tens test the tip toe ton top toss try tub tug two
use van vas vat won vats vet via war was wet who why win yes yet you spect gave hand child mace
lars aria clad nerd scad pres tare pert proc sams`.split(/\s+/),
);
