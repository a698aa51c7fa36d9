/** ISO 3166-1 alpha-2 by the names and codes, in lower case without points, by which criteria and addresses call a country. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map(
  `
us: united states; united states of america; usa; us; u s; u s a
ca: canada; can
gb: united kingdom; uk; gb; gbr; great britain; england; scotland; wales; northern ireland
ie: ireland; ie; irl
fr: france; fr; fra
de: germany; de; deu
it: italy; it; ita
es: spain; es; esp
pt: portugal; pt; prt
nl: netherlands; the netherlands; holland; nl; nld
be: belgium; be; bel
lu: luxembourg; lu; lux
ch: switzerland; ch; che
at: austria; at; aut
dk: denmark; dk; dnk
se: sweden; se; swe
no: norway; no; nor
fi: finland; fi; fin
is: iceland; is; isl
pl: poland; pl; pol
cz: czech republic; czechia; cz; cze
sk: slovakia; sk; svk
hu: hungary; hu; hun
ro: romania; ro; rou
bg: bulgaria; bg; bgr
gr: greece; gr; grc
tr: turkey; türkiye; tr; tur
il: israel; il; isr
eg: egypt; eg; egy
za: south africa; za; zaf
ng: nigeria; ng; nga
ke: kenya; ke; ken
ug: uganda; ug; uga
tz: tanzania; tz; tza
in: india; in; ind
pk: pakistan; pk; pak
bd: bangladesh; bd; bgd
cn: china; people's republic of china; cn; chn
tw: taiwan; tw; twn
hk: hong kong; hk; hkg
jp: japan; jp; jpn
kr: south korea; korea; republic of korea; kr; kor
th: thailand; th; tha
vn: vietnam; vn; vnm
my: malaysia; my; mys
sg: singapore; sg; sgp
id: indonesia; id; idn
ph: philippines; the philippines; ph; phl
au: australia; au; aus
nz: new zealand; nz; nzl
br: brazil; br; bra
ar: argentina; ar; arg
cl: chile; cl; chl
co: colombia; co; col
pe: peru; pe; per
mx: mexico; mx; mex
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.split(': ');
      return names.split('; ').map((name) => [name, code] as const);
    }),
);
