/** Forms of Latin names, at either end. */
export const latinForms = `
  inc incorporated ltd limited co company corp corporation llc llp lp plc gmbh ag sa sas sarl srl spa bv nv ab as oy oyj
  kg kgaa kk pte pty pvt sdn bhd eurl sasu sarlu sl slu slne ohg gbr mbh
  cv rl sapi ltda eireli sp zoo doo dd ood eood ooo oao zao pao jsc pjsc sro kft zrt bt aps aksje asa hf ehf uab sia
  fze fzco fzc
`;

/** Forms that stand nowhere but behind a registered name, where Co and Company may be part of one. */
export const latinClosing = "inc incorporated ltd limited llc llp plc gmbh corp corporation sarl srl bv";

/** Words of Latin names that say nothing of who it is. */
export const latinFillers = "the and intl international epp de";

/** Before it stands who owns the firm, behind it what everybody calls it: Moore Holdings LLC dba Wright Motors. */
export const latinTrading = "dba";

/** Words of firms that own another or do something for it, and stand beside it under its name. */
export const latinParents = `
  realty properties ventures investments foundation handels handelsgesellschaft trading
  verwaltungs verwaltung beteiligungs beteiligung filiale succursale zweigniederlassung
`;

/** One may own the other whatever else it does under its name: Rowe Trading Holdings, Rowe Trading. */
export const latinHoldings = "holding holdings holdco";

/** Forms that the law of one country, or of its neighbours, knows: by line one country each. */
export const latinLands = [
  "pte",
  "sdn bhd",
  "gmbh mbh ohg gbr kgaa",
  "inc incorporated llc corp",
  "pty",
  "pvt",
  "bv",
  "sarl eurl sasu",
  "oy oyj",
  "kft zrt",
  "sro",
  "ood eood",
  "ooo oao zao pao",
  "ltda eireli",
  "kk",
  "sl slu slne",
  "fze fzco fzc",
];

/**
 * What stands beside another of its name, under one roof and behind one telephone, with a budget of its own: by line one
 * kind each. A hospital's clinic is as often the hospital.
 */
export const latinKinds = [
  "church parish chapel cathedral temple mosque synagogue ministries",
  "school academy college university preschool kindergarten montessori",
  "foundation endowment",
  "hospital clinic",
  "hall",
  "library",
  "museum",
  "pharmacy dispensary chemist",
  "department faculty",
];

/**
 * What one family keeps side by side, each with a till of its own: by line one kind each. A bar, a café or a deli is as often
 * the restaurant, hotel or shop itself, and stands in none.
 */
export const latinHouseKinds = [
  "restaurant restaurants bistro brasserie steakhouse trattoria ristorante pizzeria takeaway",
  "hotel inn guesthouse hostel motel",
  "store stores supermarket minimarket foodstore grocery grocer grocers greengrocer greengrocers newsagent newsagents",
  "bakery bakers bakehouse",
  "butcher butchers",
  "garage motors",
];

/** Which of the schools of one town or parish one is, by line: with them the same name is another school. */
export const latinSchoolLevels = [
  "nursery preschool kindergarten",
  "infant",
  "elementary primary",
  "junior middle intermediate",
  "high secondary senior",
];

export const latinTrusts = "trust tst";

/** Before them: one that a family owns its land or its firm by, beside those of the family who work there. */
export const familyTrusts = "family fam living revocable irrevocable discretionary testamentary whanau";

/** What one house of several is called where it is told by what stands before or behind it: Rowe Dublin branch, Rowe Bldg 2. */
export const latinPremises =
  "branch store shop outlet location site building bldg warehouse plant unit campus";

/** What stands behind the name of one of several houses and says which: Rowe Bakery Downtown. */
export const latinBranches = `
  north south east west northern southern eastern western northeast northwest southeast southwest central downtown uptown
  midtown airport harbour harbor eastside westside northside southside eastgate westgate northgate southgate branch
`;

/** A firm is called so itself as often as another that owns it. */
export const latinGroups = "group groupe gruppe grupo gruppo groep";

/** What a firm calls a house of its own abroad or in another town, before the town: Rowe GmbH, Niederlassung Bremen. */
export const latinSeats =
  "niederlassung zweigniederlassung zweigstelle filiale filial oddział oddzial vestiging bijkantoor succursale sucursal";
