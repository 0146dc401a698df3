import type { Words } from "../../sheets/words";

/** What each level of each comparison means, for the user; {left} and {right} are the two rows' cells. */
export const nameSentences = {
  "name.legalName": { "zh-CN": "企业全称一致：{left}", "en-US": "Same registered name: {left}" },
  "name.sameCore": {
    "zh-CN": "去掉地区和组织形式后名称一致：{left} / {right}",
    "en-US": "Same name apart from place and legal form: {left} / {right}",
  },
  "name.otherPerson": {
    "zh-CN": "客户是个人，姓名不同，应是两个人：{left} / {right}",
    "en-US": "Persons of other names, so two customers: {left} / {right}",
  },
  "name.onePerson": {
    "zh-CN": "客户是个人，姓名相同：{left} / {right}",
    "en-US": "The customer is a person of the same name: {left} / {right}",
  },
  "name.districtNamed": {
    "zh-CN": "去掉开头的区名后名称一致：{left} / {right}",
    "en-US": "Same name apart from the district it opens with: {left} / {right}",
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
  "name.lookSlip": {
    "zh-CN": "字号差一个形近的字：{left} / {right}",
    "en-US": "Trade names differ by one character that looks alike: {left} / {right}",
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
  "name.fillerWording": {
    "zh-CN": "字号相同，名称只差「技术」「服务」一类的泛称：{left} / {right}",
    "en-US": "Same trade name, one with an empty word more: {left} / {right}",
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
  "name.otherFirm": {
    "zh-CN": "登记名称的字号毫无共同之处，多半是两家：{left} / {right}",
    "en-US": "Registered names with nothing in common, probably two companies: {left} / {right}",
  },
  "name.latinSame": { "zh-CN": "名称一致：{left} / {right}", "en-US": "Same name: {left} / {right}" },
  "name.latinSlip": {
    "zh-CN": "名称只差一个字母：{left} / {right}",
    "en-US": "Names differ by one letter: {left} / {right}",
  },
  "name.latinMost": {
    "zh-CN": "一个名称包含另一个：{left} / {right}",
    "en-US": "One name contains the other: {left} / {right}",
  },
  "name.latinSister": {
    "zh-CN": "名称大部分相同，但各有自己的词，可能是同一集团的两家：{left} / {right}",
    "en-US":
      "Most words agree but each name has one of its own, maybe two companies of a group: {left} / {right}",
  },
  "name.latinKin": {
    "zh-CN": "同名，其中一个注明是父辈或子辈（Sr./Jr.），可能是两个人：{left} / {right}",
    "en-US": "One name, and one of the two says Sr. or Jr., maybe two people: {left} / {right}",
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
  "tradeName.otherPlace": {
    "zh-CN": "店名不同，地址也不同，是两处：{left} / {right}",
    "en-US": "Another trade name at another address, so two places: {left} / {right}",
  },
} as const satisfies Readonly<Record<string, Words>>;
