import type { Words } from "../../sheets/words";

/** Columns compared as they are, by level alone. */
export const valueSentences = {
  same: { "zh-CN": "{heading}相同：{left}", "en-US": "Same {heading}: {left}" },
  slip: {
    "zh-CN": "{heading}只差一两个字符：{left} / {right}",
    "en-US": "{heading} nearly equal: {left} / {right}",
  },
  alike: { "zh-CN": "{heading}相近：{left} / {right}", "en-US": "{heading} alike: {left} / {right}" },
  nickname: {
    "zh-CN": "{heading}是同一个名字的昵称：{left} / {right}",
    "en-US": "One {heading} is short for the other: {left} / {right}",
  },
  swapped: {
    "zh-CN": "姓和名填在了对方的列里：{left} / {right}",
    "en-US": "Given name and surname in each other's column: {left} / {right}",
  },
  generations: {
    "zh-CN": "同名的父子（Sr./Jr.）：{left} / {right}",
    "en-US": "Father and son of one name: {left} / {right}",
  },
  different: { "zh-CN": "{heading}不同：{left} / {right}", "en-US": "Different {heading}: {left} / {right}" },
} as const satisfies Readonly<Record<string, Words>>;

/** What is no comparison but counts in the sum. */
export const otherSentences = {
  "formerName.same": {
    "zh-CN": "一家的曾用名是另一家的名称：{left} / {right}",
    "en-US": "The former name of one is the name of the other: {left} / {right}",
  },
  "prior.rows": {
    "zh-CN": "起点为负：共 {rows} 行，两行多半是两家客户，相同之处足够多才算重复",
    "en-US": "It starts below zero: of {rows} rows two are mostly two customers, until enough agrees",
  },
  "together.reach": {
    "zh-CN": "电话、邮箱、联系人、地址常一起相同，重复的部分已扣除",
    "en-US": "Phone, e-mail, contact and address often agree together; the overlap is taken off",
  },
  "together.relatives": {
    "zh-CN": "名字不同，可能是一家人，共用住址、电话的证据已减弱",
    "en-US": "Other given names, maybe relatives, so a shared home counts for less",
  },
  "together.sister": {
    "zh-CN": "名称像关联企业，共用办公室的证据已减弱",
    "en-US": "The names look like sister firms, so a shared office counts for less",
  },
} as const satisfies Readonly<Record<string, Words>>;
