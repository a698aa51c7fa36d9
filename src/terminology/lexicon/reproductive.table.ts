import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const REPRODUCTIVE_STATES: LexiconTable = {
  kind: 'reproductive',
  rows: `
pregnancy | Pregnancy | pregnant; gravid; gestation; pregnancies; pregnant woman; pregnant women; pregnant female; positive pregnancy test; currently pregnant; gestating; normal pregnancy; known pregnancy; confirmed pregnancy; intrauterine pregnancy; pregnant patients; positive urine pregnancy test; positive serum pregnancy test; expecting a child; pregnant females; pregnant subjects; pregnant patient; IUP |  | S:72892002 S:77386006 I:Z33 I:Z34 I:O09
high-risk-pregnancy | High risk pregnancy | high-risk pregnancy | pregnancy | I:O09
multiple-pregnancy | Multiple pregnancy | multiple gestation; multifetal pregnancy; multiple pregnancies | pregnancy | I:O30
singleton-pregnancy | Singleton pregnancy | singleton gestation; single pregnancy; singleton; mono-fetal pregnancy; monofetal pregnancy; single fetus; single-fetus pregnancy | pregnancy |
negative-pregnancy-test | Negative pregnancy test | negative serum pregnancy test; negative urine pregnancy test; negative pregnancy tests |  |
breast-feeding | Breast-feeding | breastfeeding; breast feeding; lactating; lactation; nursing; nursing mother; lactating woman; lactating women; nursing women; breast-feed; breastfeed; breast-feeding women; suckling; breastfeeding women; nursing mothers; breast feed; nursing woman; lactating females; lactating mothers; lactating mother; breastfeeding woman; breastfeeding mothers; breast-feeding woman; currently breastfeeding; lactating female; lactating patients; lactating subjects; breast feeder; nursing a child |  | I:Z39.1
childbearing-potential | Childbearing potential | woman of childbearing potential; WOCBP; women of childbearing potential; child-bearing potential; childbearing age; women of child-bearing potential; female of childbearing potential; females of childbearing potential; child bearing potential; woman of childbearing age; women of childbearing age; reproductive potential; WCBP; FOCBP; of childbearing potential; of child-bearing potential; child-bearing age; reproductive age; women of reproductive age; of reproductive potential; women of reproductive potential; potentially fertile; fertile; capable of becoming pregnant; able to become pregnant; fertile women; fertile female; procreative age; in age to procreate; reproductive-age; fertile age; WOCBA |  |
planning-pregnancy | Planning pregnancy | planning to become pregnant; intending to become pregnant; wish to become pregnant; plan to become pregnant; planned pregnancy; desire for pregnancy; pregnancy wish; planning a pregnancy; intend to become pregnant; trying to become pregnant; attempting to conceive; trying to conceive; plans to become pregnant; planning pregnancy during the study; seeking pregnancy; intention to become pregnant; pregnancy intention; who wish to become pregnant; considering pregnancy; wants to become pregnant; wanting to become pregnant; pregnancy planned |  |
contraception | Contraception | contraceptive; birth control; effective contraception; adequate contraception; highly effective contraception; contraceptive method; contraceptive measures; method of contraception; effective contraceptive method; effective method of contraception; medically acceptable contraception; reliable contraception; acceptable contraception; contraceptives; birth control method; highly effective method of contraception; acceptable method of contraception; contraceptive methods; effective birth control; adequate contraceptive measures; contraceptive precautions; medically acceptable method of contraception; effective contraceptive methods; acceptable birth control; double barrier method; barrier method; contraceptive protection; effective method of birth control; using contraception; barrier contraception; methods of contraception; contraception methods |  |
abstinence | Abstinence | sexual abstinence; true abstinence; complete abstinence; abstinent; sexually abstinent; abstain from sexual intercourse; abstaining from sexual activity | contraception |
postmenopausal | Postmenopausal | post-menopausal; menopause; menopausal; post menopausal; postmenopausal state; menopause present; after menopause; postmenopause; menopaused; postmenopausal woman; postmenopausal women; menopausal women; post-menopause; natural menopause |  | S:289903006 I:Z78.0 I:N95
premenopausal | Premenopausal | pre-menopausal; pre menopausal; premenopause |  |
perimenopausal | Perimenopausal | peri-menopausal; perimenopause; peri menopausal; menopausal transition |  |
surgically-sterile | Surgically sterile | surgical sterility; surgically sterilized; permanently sterilized; surgical sterilization; permanently sterile; sterilized; sterile; surgically-sterile; surgical sterilisation; surgically infertile |  |
postpartum | Postpartum | post-partum; post partum; puerperium; postnatal; after delivery; postpartum state; postpartum period; puerperal; post-natal |  | S:86569001 I:Z39
nulliparous | Nulliparous | nullipara; nulliparity; nulliparous women |  |
primiparous | Primiparous | primipara; primiparity |  |
multiparous | Multiparous | multipara; multiparity |  |
labor | Labor | in labor; in labour; active labor; parturient; parturition; labour; onset of labor; spontaneous labor |  |
sexually-active | Sexually active | sexual activity; sexually-active; stable sexual relationship; stable heterosexual relationship; heterosexual relationship; active sexual life |  |
regular-menstrual-cycle | Regular menstrual cycle | regular menses; regular menstrual cycles; regular menstruation; regular cycles; regular periods |  |
menstruation | Menstruation | menses; menstrual; menstruating; menstrual cycle; menstrual period; menstruate |  |
`,
};
