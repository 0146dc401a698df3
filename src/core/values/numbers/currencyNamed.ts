import { tidyText, toSimplified } from "../text/foldText";

/**
 * Currency words as a regular expression over folded text; longer words first. 蚊 is what Cantonese calls a unit of any: in
 * Guangdong a yuan, in Hong Kong a dollar.
 */
export const currencyWords =
  "(?:au|nz|nt|s|a|c|r)\\$|人民币元|元人民币|人民币|rmb|cny|cn¥|us\\$|美元|美金|usd|hk\\$|港元|港币|港幣|hkd|欧元|eur|日元|日圆|円|jpy|英镑|gbp|元|圆|块钱|块|蚊|yuan|dollars?|pounds?(?: sterling)?|euros?|yen|sgd|aud|cad|twd|nzd|inr|rs\\.?|php|krw|thb|vnd|myr|rm|idr|brl|mxn|chf|sek|nok|dkk|pln|aed|sar|zar|rub|try|[¥$€£₹₱₩฿₫₽₺]";

/** What people call a currency, by its id (ISO 4217); a sign or word of several stands under the one it mostly means. */
const wordsOf: Readonly<Record<string, string>> = {
  CNY: "人民币元,元人民币,人民币,rmb,cny,cnh,cn¥,¥,元,圆,块,yuan,renminbi",
  USD: "美元,美圆,美金,usd,us$,us dollar,us dollars,$,dollar,dollars",
  EUR: "欧元,eur,€,euro,euros",
  HKD: "港元,港币,港纸,hkd,hk$,hong kong dollar,hong kong dollars",
  JPY: "日元,日圆,日币,円,jpy,yen,japanese yen",
  GBP: "英镑,gbp,£,pound,pounds,british pound,pound sterling,stg",
  TWD: "新台币,台币,新台币元,twd,ntd,nt$",
  MOP: "澳门元,澳门币,葡币,mop,mop$",
  SGD: "新加坡元,新加坡币,新币,新元,坡币,sgd,s$,singapore dollar",
  MYR: "马币,令吉,林吉特,myr,rm,ringgit",
  THB: "泰铢,泰币,thb,฿,baht",
  VND: "越南盾,越盾,vnd,₫,dong",
  IDR: "印尼盾,印尼卢比,idr,rp,rupiah",
  PHP: "菲律宾比索,披索,php,₱",
  INR: "印度卢比,卢比,inr,₹,rs,rs.,rupee,rupees",
  KRW: "韩元,韩圆,韩币,krw,₩,won",
  AUD: "澳元,澳币,澳大利亚元,aud,a$,au$,australian dollar",
  NZD: "纽元,纽币,新西兰元,nzd,nz$,new zealand dollar",
  CAD: "加元,加币,加拿大元,cad,c$,ca$,canadian dollar",
  CHF: "瑞士法郎,瑞郎,chf,sfr,fr.,swiss franc,swiss francs",
  SEK: "瑞典克朗,sek",
  NOK: "挪威克朗,nok",
  DKK: "丹麦克朗,dkk",
  PLN: "兹罗提,pln,zł",
  RUB: "卢布,rub,₽,руб",
  TRY: "土耳其里拉,里拉,try,₺",
  AED: "迪拉姆,迪拉姆币,aed,dirham,dirhams,dhs",
  SAR: "沙特里亚尔,里亚尔,sar",
  ZAR: "南非兰特,兰特,zar,rand",
  BRL: "巴西雷亚尔,雷亚尔,brl,r$",
  MXN: "墨西哥比索,mxn,mx$",
};

const idOf = new Map(
  Object.entries(wordsOf).flatMap(([id, words]) => words.split(",").map((word) => [word, id] as const)),
);
/**
 * Words of letters stand by themselves or beside figures, maybe in thousands: 12kUSD. Longer words go first. X$ is none of
 * these: better no currency than the wrong one.
 */
const named = new RegExp(
  [...idOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const escaped = word.replace(/[$.]/g, "\\$&");
      const before = word.length > 2 ? "(?<![a-jln-z])" : "(?<![a-z])";
      return (/^[a-z$]/.test(word) ? before : "") + escaped + (/[a-z]$/.test(word) ? "(?![a-z])" : "");
    })
    .join("|"),
  "g",
);

/** The currency a money text names ("USD 1,200" → "USD", "1200元" → "CNY"), or undefined. */
export function currencyNamed(text: string): string | undefined {
  return idOf.get(folded(text).match(named)?.[0] ?? "");
}

/** Is a text what people call a currency, and nothing else: € or 欧元, not $$? */
export const isCurrencyWord = (text: string): boolean => idOf.has(folded(text));

/** The currencies a text names by more than a sign or 元, which say only that there is money. */
export function currenciesSpelled(text: string): readonly string[] {
  const spelled = (folded(text).match(named) ?? []).filter((word) => word.length > 1);
  return [...new Set(spelled.flatMap((word) => idOf.get(word) ?? []))];
}

/** Every currency a text names, in order, one called twice ("USD 美元") once; and what the text says beside them. */
export function currenciesIn(text: string): { readonly ids: readonly string[]; readonly rest: string } {
  const shown = folded(text);
  const ids = (shown.match(named) ?? []).flatMap((word) => idOf.get(word) ?? []);
  return { ids: [...new Set(ids)], rest: shown.replace(named, " ").replace(/\s+/g, " ").trim() };
}

function folded(text: string): string {
  return toSimplified(tidyText(text).toLowerCase());
}
