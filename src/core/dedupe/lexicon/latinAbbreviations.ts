/** How words of company names and of streets are cut short, short form first; our own list of common usage. */
export const nameAbbreviations = `
  mfg manufacturing  mfrs manufacturers  tech technologies  technology technologies  svc services  svcs services
  service services  srvs services  eng engineering  engr engineering  engg engineering  constr construction  const construction  ind industries
  inds industries  industry industries  industrial industries  assoc associates  assocs associates  assn association
  fin financial  transp transportation  trans transportation  labs laboratories  lab laboratories  laboratory laboratories
  pharma pharmaceuticals  pharm pharmaceuticals  pharmaceutical pharmaceuticals  bros brothers  natl national  nat national
  amer american  sys systems  system systems  univ university  dept department  ctr center  centre center  mgmt management
  mgt management  dist distribution  distr distribution  elec electric  equip equipment  hosp hospital  inst institute
  govt government  mktg marketing  prop properties  props properties  prod products  prods products  product products
  comm communications  comms communications  communication communications  dev development  ent enterprises
  enterprise enterprises  ins insurance  med medical  mtg mortgage  rest restaurant  soln solutions  solns solutions
  solution solutions  chem chemical  electr electronics  electronic electronics  metro metropolitan  sci sciences
  science sciences  adv advanced  envtl environmental  auto automotive  acct accounting  advtg advertising  arch architects
  bldg building  bldrs builders  cons consulting  consultants consulting  corp corporation  grp group  hldgs holdings
  hlth health  invs investments  invest investments  investment investments  logis logistics  mach machinery  mkt market
  pub publishing  pubs publishing  ltg lighting  mtl materials  mtls materials  sec securities  ship shipping  trdg trading
  whse warehouse  whsle wholesale
`;

export const streetAbbreviations = `
  st street  str street  ave avenue  av avenue  rd road  blvd boulevard  blv boulevard  bvd boulevard  dr drive  drv drive
  ln lane  pkwy parkway  pky parkway  hwy highway  ct court  pl place  sq square  ter terrace  terr terrace  cir circle
  crcl circle  ste suite  apt apartment  fl floor  flr floor  bldg building  rm room  n north  s south  e east  w west
  ne northeast  nw northwest  se southeast  sw southwest  expy expressway  plz plaza  pt point  mt mount  ft fort
  ctr center  centre center  cres crescent  crs crescent  cl close  gdns gardens  gr grove  hts heights  jct junction
  pde parade  tce terrace  cct circuit  avda avenue  avenida avenue  rua street  calle street  bd boulevard
`;
