/** Words of English headings as people shorten them; "#" after a word is its number. */
const longForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "#": "no",
    acct: "account",
    acc: "account",
    addr: "address",
    amt: "amount",
    biz: "business",
    cell: "mobile",
    co: "company",
    cmpny: "company",
    comp: "company",
    cont: "contact",
    cust: "customer",
    cat: "category",
    ctc: "contact",
    curr: "currency",
    del: "delivery",
    dept: "department",
    desig: "designation",
    desc: "description",
    descr: "description",
    dt: "date",
    emp: "employee",
    ind: "industry",
    inv: "invoice",
    mgr: "manager",
    mob: "mobile",
    mth: "month",
    nbr: "no",
    num: "no",
    opp: "opportunity",
    opps: "opportunity",
    ord: "order",
    org: "organization",
    ph: "phone",
    pk: "id",
    pmt: "payment",
    pri: "primary",
    po: "purchaseorder",
    prod: "product",
    prov: "province",
    qty: "quantity",
    rem: "remarks",
    src: "source",
    stat: "status",
    tele: "telephone",
    trans: "transaction",
    tx: "transaction",
    txn: "transaction",
    yr: "year",
  }),
);
const wordBreaks = /[\s_\-./:*()]+|(?<=[a-z])(?=[A-Z])|(?=#)/;

/** Street Cont.: a line that goes on is nobody to talk to. */
const continued = /(?:street|addr(?:ess)?|line \d|description|notes?)\.?\s+cont\.?$/i;

/** "Cust_Addr", "Opp #", "acctNo" with every word spelled out: customer address; null where none is short. */
export function spelledOut(heading: string): string | null {
  if (!/^[\x20-\x7e]+$/.test(heading) || continued.test(heading)) return null;
  const words = heading.split(wordBreaks).filter((word) => word !== "");
  const long = words.map((word) => longForms.get(word.toLowerCase()) ?? singular(word.toLowerCase()));
  return long.join("") === words.join("").toLowerCase() ? null : long.join(" ");
}

/** numbers → number; not address, status, business. */
function singular(word: string): string {
  return word.length > 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
