import type { LexiconTable } from '../lexicon-table.ts';

/** Ways of contraception that criteria list, and kinds of pregnancy. Row format: see `LexiconTable`. */
export const CONTRACEPTIVE_METHODS: LexiconTable = {
  kind: 'reproductive',
  rows: `
planning-children | Planning to have children | wish to have children; planning a family; desire to have children; child wish |  |
condom | Condom | condoms; male condom; female condom; latex condom | contraception |
spermicide | Spermicide | spermicides; spermicidal agent; spermicidal foam; spermicidal gel; spermicidal jelly; spermicidal cream; contraceptive foam | contraception |
contraceptive-diaphragm | Contraceptive diaphragm | =diaphragm; diaphragm with spermicide; diaphragm and spermicide; vaginal diaphragm | occlusive-cap |
cervical-cap | Cervical cap | cervical caps; vault cap; vault caps | occlusive-cap |
occlusive-cap | Occlusive cap | occlusive caps | contraception |
contraceptive-sponge | Contraceptive sponge | vaginal sponge | contraception |
contraceptive-implant | Contraceptive implant | subdermal contraceptive implant; implantable contraceptive; implanted contraceptive | contraception |
coitus-interruptus | Coitus interruptus | withdrawal method | contraception |
periodic-abstinence | Periodic abstinence | rhythm method; calendar method | contraception |
triplet-pregnancy | Triplet pregnancy | triplets; triplet gestation | multiple-pregnancy |
higher-order-pregnancy | Higher-order multiple pregnancy | higher order pregnancy; high-order multiple pregnancy; higher order multiples; higher order multifetal gestation; higher order multiple gestation; quadruplets | multiple-pregnancy |
monochorionic-twins | Monochorionic twin pregnancy | monochorionic twins; monochorionic pregnancy; monochorionic twin gestation | twin-pregnancy |
dichorionic-twins | Dichorionic twin pregnancy | dichorionic twins; dichorionic pregnancy; dichorionic twin gestation | twin-pregnancy |
live-singleton-pregnancy | Live singleton pregnancy | viable singleton pregnancy; living singleton pregnancy; single live fetus; single living fetus; live singleton fetus; single viable fetus; single viable pregnancy; live singleton gestation; viable singleton gestation; single live intrauterine pregnancy; singleton live pregnancy | singleton-pregnancy |
`,
};
