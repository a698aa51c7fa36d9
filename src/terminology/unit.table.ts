/** Rows `UCUM <- spelling; spelling; …` as a map from each spelling to its code. */
function unitTable(rows: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const row of rows.split('\n')) {
    const [ucum, spellings] = row.split(' <- ');
    if (spellings !== undefined) for (const spelling of spellings.split('; ')) table.set(spelling, ucum!.trim());
  }
  return table;
}

/** Whole units whose case carries meaning: "G/L" is giga per litre, "g/L" grams. Spelling → UCUM. */
export const CASED_UNITS = unitTable(`
10*9/L <- G/L; Gpt/L; GPT/L
10*12/L <- T/L; Tpt/L
10*3/uL <- K/uL; K/UL; K/µL; K/μL; k/µL; k/μL; K/mm3; K/mm^3; k/mm3; K/mcL; k/mcL; K/microliter; K/cumm; k/uL; K/ul
10*6/uL <- M/uL; M/mm3
mmol/L <- mM
umol/L <- M; uM
nmol/L <- nM
pmol/L <- pM
Cel <- C; Cel
[degF] <- F
U <- U
[IU] <- IU
[diop] <- D
Gy <- Gy
cGy <- cGy
J <- J
K <- K
`);

/** Whole units in lower case, after the clean-up of `ucumOf`. Spelling → UCUM. */
export const WHOLE_UNITS = unitTable(`
a <- y/o; yr/o; y/old
% <- %; percent; per cent; percentage; pct; % predicted; percent predicted; vol%
10*-3 <- per mille; ‰
mm[Hg] <- mmhg; mm hg; mm of hg; mm mercury; mm of mercury; millimeters of mercury; millimetres of mercury; torr
cm[H2O] <- cmh2o; cm h2o; cmh20; cm h20; cm of water
kPa <- kpa
mbar <- mbar
/min <- bpm; beats/min; beats per minute; beat/min; beats/minute; beats min; b/min; breaths/min; breaths per minute; breaths/minute; times/min; rpm; brpm; cpm; pulse/min
Cel <- °c; º c; c; ° c; ℃; deg c; degc; celsius; centigrade; degrees celsius; degrees c; degree celsius; degrees centigrade
[degF] <- °f; f; ° f; ℉; deg f; degf; fahrenheit; degrees fahrenheit; degrees f
{score} <- points; point; pts; score; score points
{INR} <- inr
[pH] <- ph
{T-score} <- t-score
{percentile} <- percentile; percentiles; centile; centiles
{SD} <- sd; ds; standard deviations; standard deviation
{pack-years} <- pack-years; pack years; pack-year; pack year; packs-years; packs years; pack - years; pack-yrs; pack yrs; pack-yr; py; packs/year
[diop] <- diopters; dioptres; diopter; dioptre; dpt
{letters} <- letters; etdrs letters
{logMAR} <- logmar
dB <- db; decibels; decibel; db hl
Hz <- hz
kHz <- khz
W <- w; watt; watts
kcal <- kcal
cal <- cal
kJ <- kj
[MET] <- mets; met
deg <- degrees; degree; °; deg
ms <- msec; ms; milliseconds; millisecond
[in_i] <- inches; inch; in
[ft_i] <- feet; ft; foot
[lb_av] <- lb; lbs; pound; pounds
[stone_av] <- stone
[oz_av] <- ounces; oz
[mi_i] <- miles
[ppm] <- ppm
[ppb] <- ppb
g/dL <- g%; gm%; gms%
mg/dL <- mg%
mm/h <- mm/hr; mm/1h; mm/1st hour; mm/first hour
mL/min/{1.73_m2} <- ml/min/1.73
mosm/kg <- mosm/kg; mosmol/kg; mosm/kg h2o
mosm/L <- mosm/l
dyn.s/cm5 <- dyn.s.cm-5; dynes.sec.cm-5
[wood'U] <- wood units; wood unit; wu
`);

/** What can stand over the line of a composed unit, in lower case. */
export const NUMERATORS = unitTable(`
g <- g; gm; gms; gram; grams; gr
mg <- mg; mgs; milligram; milligrams
ug <- ug; mcg; microgram; micrograms; mcgs
ng <- ng; nanogram; nanograms
pg <- pg; picograms
kg <- kg; kgs; kilogram; kilograms; kilo; kilos
mol <- mol
mmol <- mmol; mmols; millimole; millimoles; mmole
umol <- umol; umole; umols; micromol; micromole; micromoles; mcmol; mcmole; mole
nmol <- nmol; nmole; nanomol; nanomoles
pmol <- pmol; picomol; picomoles
fmol <- fmol
meq <- meq; meqs; milliequivalent; milliequivalents; mequiv; mval
[IU] <- iu; ui; international units; international unit
m[IU] <- miu; mui
u[IU] <- uiu; uui
k[IU] <- kiu; kui
U <- u; unit; units
mU <- mu
uU <- uu
kU <- ku
ukat <- ukat
nkat <- nkat
L <- l; liter; liters; litre; litres; lt
dL <- dl; deciliter
cL <- cl
mL <- ml; mls; milliliter; milliliters; millilitre; millilitres; cc; ccs; cm3
uL <- ul; mcl; microliter; microliters
fL <- fl
m <- m; meter; meters; metre; metres
cm <- cm; cms; centimeter; centimeters; centimetre; centimetres
mm <- mm; mms; millimeter; millimeters; millimetre; millimetres
um <- um; micron; microns; micrometer; micrometers; micrometre
nm <- nm
km <- km; kilometers; kilometres
m2 <- m2; sqm; square meters
cm2 <- cm2; square centimeters
mm2 <- mm2
mm3 <- mm3
ms <- ms
a <- year; years; yr; yrs; y; ys; years old; year old; years-old; year-old; yo; y/o; y.o; years of age; annum; ans; an; year(s)
mo <- month; months; mo; mos; mth; mths; month(s); calendar months
wk <- week; weeks; wk; wks; week(s)
d <- day; days; d; day(s); calendar days
h <- hour; hours; hr; hrs; h; hour(s)
min <- minute; minutes; min; mins; mn
s <- second; seconds; sec; secs; s
 <- cells; cell; platelets; neutrophils; leukocytes; wbc; lymphocytes; count; counts; eosinophils; cd4 cells; cells count; elements; 1
{copies} <- copies; copy; rna copies; dna copies
{CFU} <- cfu
{drinks} <- drinks; drink; beverages; beverage
{alcohol units} <- units of alcohol; alcohol units
{cigars} <- cigars; cigar
{servings} <- servings; serving
{cigarettes} <- cigarettes; cigarette; cigs
{packs} <- packs; pack
{episodes} <- episodes; attacks
{cups} <- cups
{tablets} <- tablets
10*3 <- 10^3; 10*3; 10e3; 10³; 103; thousand; thousands; 1000; 1,000; thou; 10 3
10*6 <- 10^6; 10*6; 10e6; 10⁶; 106; million; millions
10*9 <- 10^9; 10*9; 10e9; 10⁹; 109; billion; giga; 10exp9; 10 9
10*12 <- 10^12; 10*12; 10e12; 10¹²; 1012; tera
10*4 <- 10^4; 10*4
10*5 <- 10^5; 10*5; lakh
10*2 <- 100
10 <- 10
`);

/** What can stand under the line; `1.73 m2` is the body surface to which a clearance is normalised, and never a number. */
export const DENOMINATORS = unitTable(`
L <- l; liter; litre; lt
dL <- dl; deciliter; decilitre; 100ml; 100 ml
mL <- ml; milliliter; millilitre; cc
uL <- ul; mcl; microl; microliter; microlitre
mm3 <- mm3; mm^3; mm³; cubic mm; cu mm; cumm; cmm; cubic millimeter; cubic millimetre; millimeter cubed
nL <- nl
kg <- kg; kilogram; kg body weight; kg bw
g <- g; gram
mg <- mg
mmol <- mmol
mol <- mol
m2 <- m2; m^2; m²; sqm; sq m; square meter; square metre; meter squared; metre squared; meters squared; sq meter
cm2 <- cm2; cm^2; cm²
mm2 <- mm2
mm <- mm
m <- m
cm <- cm
{1.73_m2} <- 1.73m2; 1.73 m2; 1.73m^2; 1.73 m^2; 1.73m²; 1.73 m²; 1,73m2; 1,73 m2; 1,73 m²; 1,73m²; 1.73 square meters; 1.73 sqm; 1.73 sq m; 1.73 m; {1.73_m2}; 1.73_m2; 1.73
s <- s; sec; second
min <- min; minute; mn
h <- h; hr; hour
d <- d; day; diem; 24 h; 24h; 24 hours; 24 hr; 24hr; 24 hrs; 24hours
wk <- wk; week
mo <- month; mo
a <- year; yr; y
[HPF] <- hpf; high power field; high-power field
[LPF] <- lpf
`);
