/**
 * Words that headings run together: unitprice, shipdate, TELNO. A token is taken apart only where all of it is made of
 * these: Hotel, Capacity and Discount stay whole, and so does membership, which is one of them.
 */
const known: ReadonlySet<string> = new Set(
  (
    "account acct addr address amount amt area assigned balance bank batch bday bill billed billing birth " +
    "birthday booking business buyer campaign card category cell channel charge city client closed code comment " +
    "company contact contract cost count country created currency cust customer date datetime day deal dealer " +
    "delivery deposit description designation detail discount district dob due email employee expiry fax fee " +
    "field file first followup full gender given grade grand gross group handled head headline home host hq id " +
    "industry invoice item job kind label last lead level line list location log login lot mail main manager " +
    "member membership memo method mobile mode month name net next no note number office online opportunity order " +
    "org organization owner ownership paid parent part pay payment percent person phone place plan post postal " +
    "price primary product project province purchase qty quantity quote rate rating reason ref region registered " +
    "remark renewal rep result room sale sales sector segment serial service ship shipment shipping shop site " +
    "size sku source staff stage state status stock store street subtotal sum supplier surname tag tax team tel " +
    "telephone territory tier time timeline title total town township tracking trans transaction type unit user " +
    "valid value vat vendor visit web website weight work year zip zipcode"
  ).split(" "),
);
/** createdat, placedon, attendedby: a participle may stand before these. */
const afterParticiple: ReadonlySet<string> = new Set(["at", "by", "on"]);
const shortest = 4;
const longest = 40;

const breaks = /[\s*:：;；_\-–—.·,，、。"'“”‘’()[\]{}<>【】〔〕「」《》#?？!！/&+|\u200b\u2060\ufeff]+/g;
const inside = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/g;
const withinHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/**
 * A heading in small letters with a blank between its words, however they are parted: "Ship Date", "ship_date", "shipDate"
 * and "shipdate" are all "ship date". Latin words are looked for in this with `\b` about them: 'tel' is in Tel. no, not in
 * Hotel no. Chinese words keep no blanks.
 */
export function headingWords(heading: string): string {
  const parted = heading.replace(inside, " ").replace(breaks, " ").trim().toLowerCase();
  const words = parted.split(" ").map((word) => (/^[a-z]+$/.test(word) ? apart(word) : word));
  return words.join(" ").replace(withinHan, "");
}

function apart(token: string): string {
  if (token.length < shortest || token.length > longest || isKnown(token)) return token;
  return split(token)?.join(" ") ?? token;
}

/** The longest first word of which the rest can be made as well. */
function split(token: string): readonly string[] | null {
  for (let end = token.length - 1; end > 1; end--) {
    const [word, rest] = [token.slice(0, end), token.slice(end)];
    if (afterParticiple.has(rest) && /..ed$/.test(word)) return [word, rest];
    if (!isKnown(word)) continue;
    if (isKnown(rest) || afterParticiple.has(rest)) return [word, rest];
    const further = rest.length >= shortest ? split(rest) : null;
    if (further !== null) return [word, ...further];
  }
  return null;
}

function isKnown(word: string): boolean {
  return known.has(word) || (word.endsWith("s") && known.has(word.slice(0, -1)));
}
