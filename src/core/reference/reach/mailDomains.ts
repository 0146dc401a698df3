/** Mail services anybody can have an address at, those of telephone companies among them: their domain says nothing about the company. */
export const freeMailDomains: readonly string[] = [
  "qq.com",
  "vip.qq.com",
  "foxmail.com",
  "163.com",
  "vip.163.com",
  "126.com",
  "vip.126.com",
  "yeah.net",
  "188.com",
  "sina.com",
  "sina.cn",
  "sina.com.cn",
  "vip.sina.com",
  "sohu.com",
  "139.com",
  "189.cn",
  "wo.cn",
  "aliyun.com",
  "21cn.com",
  "tom.com",
  "263.net",
  "gmail.com",
  "googlemail.com",
  "outlook.com",
  "hotmail.com",
  "live.com",
  "live.cn",
  "msn.com",
  "icloud.com",
  "me.com",
  "mac.com",
  "yahoo.com",
  "yahoo.com.cn",
  "yahoo.cn",
  "yahoo.com.hk",
  "yahoo.com.tw",
  "yahoo.co.uk",
  "yahoo.co.in",
  "rediffmail.com",
  "yahoo.co.jp",
  "yahoo.ca",
  "hotmail.co.uk",
  "live.co.uk",
  "btinternet.com",
  "protonmail.com",
  "proton.me",
  "aol.com",
  "mail.com",
  "zoho.com",
  "yandex.com",
  "ymail.com",
  "rocketmail.com",
  "gmx.com",
  "gmx.de",
  "web.de",
  "hushmail.com",
  "163.net",
  "eyou.com",
  "sogou.com",
  "hinet.net",
  "email.com",
  "yahoo.fr",
  "yahoo.de",
  "yahoo.es",
  "yahoo.it",
  "yahoo.com.br",
  "yahoo.com.ar",
  "yahoo.com.mx",
  "yahoo.com.au",
  "hotmail.fr",
  "hotmail.de",
  "hotmail.es",
  "hotmail.it",
  "hotmail.com.br",
  "outlook.fr",
  "outlook.de",
  "outlook.es",
  "outlook.com.br",
  "live.fr",
  "live.com.au",
  "uol.com.br",
  "bol.com.br",
  "terra.com.br",
  "globo.com",
  "comcast.net",
  "verizon.net",
  "sbcglobal.net",
  "bellsouth.net",
  "swbell.net",
  "att.net",
  "cox.net",
  "charter.net",
  "earthlink.net",
  "optonline.net",
  "frontier.com",
  "rogers.com",
  "shaw.ca",
  "sympatico.ca",
  "bigpond.com",
  "orange.fr",
  "wanadoo.fr",
  "laposte.net",
  "t-online.de",
  "freenet.de",
  "gmx.net",
  "libero.it",
  "naver.com",
  "daum.net",
  "hanmail.net",
  "mail.ru",
  "yandex.ru",
];

/** The same, to ask whether a domain is one of them. */
export const freeMail: ReadonlySet<string> = new Set(freeMailDomains);

/** Slips at the end of a domain that are no top-level domain, and those that are but not of these services. */
const comSlips = new Set([
  "con",
  "cm",
  "om",
  "ocm",
  "cmo",
  "comm",
  "coom",
  "ccom",
  "vom",
  "xom",
  "cpm",
  "cim",
  "clm",
  "coml",
  "come",
  "comn",
  "co",
  "c0m",
  "cn.com",
  "com.com",
]);
const netSlips = new Set(["ney", "met", "nte", "nt", "ent"]);

/** Slips in the name that no distance rule could tell from a company's own domain. */
const nameSlips = new Map([
  ["16", "163"],
  ["1163", "163"],
  ["1633", "163"],
  ["136", "163"],
  ["162", "163"],
  ["12", "126"],
  ["1126", "126"],
  ["1266", "126"],
  ["q", "qq"],
  ["qqq", "qq"],
  ["sian", "sina"],
  ["sinna", "sina"],
  ["shou", "sohu"],
]);

/** Long enough that one slip in them is no other company. */
const longNames = ["foxmail", "gmail", "outlook", "hotmail", "icloud", "yahoo", "aliyun", "yeah"];

/** Paid mailboxes of the same services: vip.qq.com, vip.163.com. */
const vip = "vip.";

/** The domain that was probably meant ("qq.con" → "qq.com"), undefined when nothing looks mistyped. */
export function mendDomain(domain: string): string | undefined {
  if (freeMail.has(domain)) return undefined;
  if (domain.startsWith(vip)) {
    const mended = mendDomain(domain.slice(vip.length));
    return mended === undefined ? undefined : vip + mended;
  }
  // 189 and wo are met under .cn alone.
  if (domain === "189.cm" || domain === "189.com" || domain === "wo.cm")
    return `${domain.slice(0, domain.indexOf("."))}.cn`;
  const dot = domain.indexOf(".");
  const name = domain.slice(0, dot);
  const end = domain.slice(dot + 1);
  const mendedName = nameSlips.get(name) ?? longNames.find((known) => isOneSlip(name, known)) ?? name;
  const mendedEnd = comSlips.has(end) ? "com" : netSlips.has(end) ? "net" : end;
  const mended = `${mendedName}.${mendedEnd}`;
  return freeMail.has(mended) && mended !== domain ? mended : undefined;
}

/** One character wrong, missing, too many, or two neighbours swapped. "mail" is a service, not a slip of "gmail". */
function isOneSlip(text: string, known: string): boolean {
  if (text === known || text === "mail" || Math.abs(text.length - known.length) > 1) return false;
  let start = 0;
  while (start < text.length && text[start] === known[start]) start++;
  const a = text.slice(start);
  const b = known.slice(start);
  if (a.length !== b.length) return a.slice(1) === b || a === b.slice(1);
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}
