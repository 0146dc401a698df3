import type { Language, Words } from "../sheets/words";
import type { Cluster, Evidence } from "./duplicates";

/** What each level of each comparison means, for the user; {left} and {right} are the two rows' cells. */
const nameSentences = {
  "name.legalName": { "zh-CN": "企业全称一致：{left}", "en-US": "Same registered name: {left}" },
  "name.sameCore": {
    "zh-CN": "去掉地区和组织形式后名称一致：{left} / {right}",
    "en-US": "Same name apart from place and legal form: {left} / {right}",
  },
  "name.sameMark": {
    "zh-CN": "字号一致，其中一个是简称：{left} / {right}",
    "en-US": "Same trade name, one of them shortened: {left} / {right}",
  },
  "name.sameSound": {
    "zh-CN": "字号读音一致：{left} / {right}",
    "en-US": "Trade names sound the same: {left} / {right}",
  },
  "name.oneSlip": {
    "zh-CN": "名称只差一个字：{left} / {right}",
    "en-US": "Names differ by one character: {left} / {right}",
  },
  "name.markSlip": {
    "zh-CN": "字号差一个字，可能是两家：{left} / {right}",
    "en-US": "Trade names differ by one character, maybe two companies: {left} / {right}",
  },
  "name.alike": { "zh-CN": "名称相近：{left} / {right}", "en-US": "Similar names: {left} / {right}" },
  "name.spelled": {
    "zh-CN": "外文名是中文字号的拼音：{left} / {right}",
    "en-US": "One name is the pinyin of the other: {left} / {right}",
  },
  "name.opens": {
    "zh-CN": "一个名称是另一个的开头：{left} / {right}",
    "en-US": "One name begins the other: {left} / {right}",
  },
  "name.otherTrade": {
    "zh-CN": "字号相同但行业不同，多半是两家：{left} / {right}",
    "en-US": "Same trade name in another trade, probably two companies: {left} / {right}",
  },
  "name.otherTradeShort": {
    "zh-CN": "字号相同但行业用词不同：{left} / {right}",
    "en-US": "Same trade name, other trade words: {left} / {right}",
  },
  "name.otherWording": {
    "zh-CN": "字号相同，但登记名称的行业用词不同：{left} / {right}",
    "en-US": "Same trade name, but registered under other words: {left} / {right}",
  },
  "name.otherCity": {
    "zh-CN": "字号相同但地区不同：{left} / {right}",
    "en-US": "Same trade name in another place: {left} / {right}",
  },
  "name.otherBranch": {
    "zh-CN": "不是同一个分支机构：{left} / {right}",
    "en-US": "Not the same branch: {left} / {right}",
  },
  "name.otherOrdinal": {
    "zh-CN": "名称中的编号不同：{left} / {right}",
    "en-US": "Numbers in the names differ: {left} / {right}",
  },
  "name.different": { "zh-CN": "名称不同：{left} / {right}", "en-US": "Different names: {left} / {right}" },
  "name.latinSame": { "zh-CN": "名称一致：{left} / {right}", "en-US": "Same name: {left} / {right}" },
  "name.latinMost": {
    "zh-CN": "一个名称包含另一个：{left} / {right}",
    "en-US": "One name contains the other: {left} / {right}",
  },
  "name.latinSome": {
    "zh-CN": "名称有部分相同的词：{left} / {right}",
    "en-US": "Names share some words: {left} / {right}",
  },
  "name.latinDifferent": {
    "zh-CN": "名称不同：{left} / {right}",
    "en-US": "Different names: {left} / {right}",
  },
  "name.otherScript": {
    "zh-CN": "一个是中文名，一个是外文名：{left} / {right}",
    "en-US": "One name is Chinese, the other is not: {left} / {right}",
  },
} as const satisfies Readonly<Record<string, Words>>;

const reachSentences = {
  "phone.same": { "zh-CN": "电话相同：{left} / {right}", "en-US": "Same phone: {left} / {right}" },
  "phone.slip": {
    "zh-CN": "手机号只差一位：{left} / {right}",
    "en-US": "Mobile numbers differ by one digit: {left} / {right}",
  },
  "phone.different": { "zh-CN": "电话不同：{left} / {right}", "en-US": "Different phones: {left} / {right}" },
  "email.same": { "zh-CN": "邮箱相同：{left} / {right}", "en-US": "Same e-mail: {left} / {right}" },
  "email.local": {
    "zh-CN": "邮箱 @ 前相同：{left} / {right}",
    "en-US": "Same e-mail before the @: {left} / {right}",
  },
  "email.domain": {
    "zh-CN": "企业邮箱域名相同：{left} / {right}",
    "en-US": "Same company mail domain: {left} / {right}",
  },
  "email.different": {
    "zh-CN": "邮箱不同：{left} / {right}",
    "en-US": "Different e-mails: {left} / {right}",
  },
  "creditCode.same": {
    "zh-CN": "统一社会信用代码相同：{left}",
    "en-US": "Same unified social credit code: {left}",
  },
  "creditCode.different": {
    "zh-CN": "统一社会信用代码都有效但不同，是两家：{left} / {right}",
    "en-US": "Two different valid credit codes, so two companies: {left} / {right}",
  },
  "contact.same": { "zh-CN": "联系人相同：{left}", "en-US": "Same contact: {left}" },
  "contact.surname": {
    "zh-CN": "联系人可能是同一人：{left} / {right}",
    "en-US": "Contacts may be one person: {left} / {right}",
  },
  "contact.sameSurname": {
    "zh-CN": "联系人同姓不同名：{left} / {right}",
    "en-US": "Contacts share only the surname: {left} / {right}",
  },
  "contact.different": {
    "zh-CN": "联系人不同：{left} / {right}",
    "en-US": "Different contacts: {left} / {right}",
  },
} as const satisfies Readonly<Record<string, Words>>;

const placeSentences = {
  "region.sameCity": { "zh-CN": "所在城市相同：{left} / {right}", "en-US": "Same city: {left} / {right}" },
  "region.sameProvince": {
    "zh-CN": "所在省份相同：{left} / {right}",
    "en-US": "Same province: {left} / {right}",
  },
  "region.otherCity": {
    "zh-CN": "城市不同：{left} / {right}",
    "en-US": "Different cities: {left} / {right}",
  },
  "region.otherProvince": {
    "zh-CN": "省份不同：{left} / {right}",
    "en-US": "Different provinces: {left} / {right}",
  },
  "address.same": { "zh-CN": "地址相同：{left}", "en-US": "Same address: {left}" },
  "address.road": {
    "zh-CN": "路名和门牌号相同：{left} / {right}",
    "en-US": "Same road and number: {left} / {right}",
  },
  "address.words": {
    "zh-CN": "地址大部分相同：{left} / {right}",
    "en-US": "Addresses mostly agree: {left} / {right}",
  },
  "address.differs": {
    "zh-CN": "地址不同：{left} / {right}",
    "en-US": "Different addresses: {left} / {right}",
  },
  "address.otherWords": {
    "zh-CN": "地址不同：{left} / {right}",
    "en-US": "Different addresses: {left} / {right}",
  },
  "founded.same": { "zh-CN": "成立日期相同：{left}", "en-US": "Founded on the same day: {left}" },
  "founded.sameYear": {
    "zh-CN": "成立年份相同，日期不同：{left} / {right}",
    "en-US": "Founded in the same year, on different days: {left} / {right}",
  },
  "founded.different": {
    "zh-CN": "成立日期不同：{left} / {right}",
    "en-US": "Founded on different days: {left} / {right}",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Columns compared as they are, by level alone. */
const valueSentences = {
  same: { "zh-CN": "{heading}相同：{left}", "en-US": "Same {heading}: {left}" },
  slip: {
    "zh-CN": "{heading}只差一两个字符：{left} / {right}",
    "en-US": "{heading} nearly equal: {left} / {right}",
  },
  alike: { "zh-CN": "{heading}相近：{left} / {right}", "en-US": "{heading} alike: {left} / {right}" },
  different: { "zh-CN": "{heading}不同：{left} / {right}", "en-US": "Different {heading}: {left} / {right}" },
} as const satisfies Readonly<Record<string, Words>>;

const otherSentences = {
  "prior.rows": {
    "zh-CN": "{rows} 行里任取两行，很少恰好是同一客户",
    "en-US": "Two of {rows} rows picked at random are seldom one customer",
  },
  "together.reach": {
    "zh-CN": "电话、邮箱、联系人、地址常一起相同，重复的部分已扣除",
    "en-US": "Phone, e-mail, contact and address often agree together; the overlap is taken off",
  },
  "together.sister": {
    "zh-CN": "名称像关联企业，共用办公室的证据已减弱",
    "en-US": "The names look like sister firms, so a shared office counts for less",
  },
} as const satisfies Readonly<Record<string, Words>>;

const sentences: Readonly<Record<string, Words>> = {
  ...nameSentences,
  ...reachSentences,
  ...placeSentences,
  ...otherSentences,
};
const byLevel: Readonly<Record<string, Words>> = valueSentences;

const frequencyNote: Words = {
  "zh-CN": "；另有 {others} 行也是如此，证据减弱",
  "en-US": "; {others} other rows share it, so it counts for less",
};
const weakestNote: Words = {
  "zh-CN": "最弱的一环：第 {left} 行与第 {right} 行",
  "en-US": "Weakest link: rows {left} and {right}",
};

function fill(template: string, params: Evidence["params"]): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}

/** Words for a level of a comparison, undefined where nobody wrote any. */
export function wordsOf(comparison: string, level: string): Words | undefined {
  return sentences[`${comparison}.${level}`] ?? byLevel[level];
}

/** One line of evidence as a sentence, with the note that other rows share the value. */
export function evidenceSentence(evidence: Evidence, language: Language): string {
  const words = wordsOf(evidence.comparison, evidence.level);
  const text = words === undefined ? "" : fill(words[language], evidence.params);
  return Number(evidence.params.others ?? 0) > 0
    ? text + fill(frequencyNote[language], evidence.params)
    : text;
}

/** The pair that holds a group together worst; `rowName` tells how a table row is called on its sheet. */
export function weakestSentence(
  { weakestPair: [left, right] }: Cluster,
  language: Language,
  rowName: (row: number) => string | number,
): string {
  return fill(weakestNote[language], { left: rowName(left), right: rowName(right) });
}
