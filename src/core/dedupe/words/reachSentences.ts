import type { Words } from "../../sheets/words";

/** Ways to reach a customer and its code. */
export const reachSentences = {
  "phone.same": { "zh-CN": "电话相同：{left} / {right}", "en-US": "Same phone: {left} / {right}" },
  "phone.agent": {
    "zh-CN": "电话相同：{left}；名称不同的几家都用它，应是房东、物业或代账会计的，证据减弱",
    "en-US":
      "Same phone: {left}; several customers of other names have it, so it is an agent's and counts for little",
  },
  "phone.slip": {
    "zh-CN": "手机号只差一位：{left} / {right}",
    "en-US": "Mobile numbers differ by one digit: {left} / {right}",
  },
  "phone.different": { "zh-CN": "电话不同：{left} / {right}", "en-US": "Different phones: {left} / {right}" },
  "email.same": { "zh-CN": "邮箱相同：{left} / {right}", "en-US": "Same e-mail: {left} / {right}" },
  "email.agent": {
    "zh-CN": "邮箱相同：{left}；名称不同的几家都用它，应是房东、物业或代账会计的，证据减弱",
    "en-US":
      "Same e-mail: {left}; several customers of other names have it, so it is an agent's and counts for little",
  },
  "email.slip": {
    "zh-CN": "邮箱只差一两个字符：{left} / {right}",
    "en-US": "E-mails nearly equal: {left} / {right}",
  },
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
  "ownDomain.different": {
    "zh-CN": "各有拼出自己名称的网址或邮箱域名，多半是两家：{left} / {right}",
    "en-US": "Each has a domain that spells its own name, so probably two companies: {left} / {right}",
  },
  "creditCode.same": {
    "zh-CN": "统一社会信用代码相同：{left}",
    "en-US": "Same unified social credit code: {left}",
  },
  "creditCode.payer": {
    "zh-CN": "统一社会信用代码相同：{left}；这张表里多家客户共用一个代码，证据减弱",
    "en-US": "Same credit code: {left}; in this list several customers share one, so it counts for little",
  },
  "creditCode.former": {
    "zh-CN": "统一社会信用代码不同，但备注写明一个是另一个原来的代码：{left} / {right}",
    "en-US": "Different credit codes, but a note gives one as what the other had before: {left} / {right}",
  },
  "creditCode.different": {
    "zh-CN": "统一社会信用代码都有效但不同，是两家：{left} / {right}",
    "en-US": "Two different valid credit codes, so two companies: {left} / {right}",
  },
  "card.same": { "zh-CN": "证件号码相同：{left}", "en-US": "Same identity number: {left}" },
  "card.seen": {
    "zh-CN": "证件号码露出的部分相同：{left} / {right}",
    "en-US": "Identity numbers agree as far as shown: {left} / {right}",
  },
  "card.few": {
    "zh-CN": "证件号码露出的少数几位相同：{left} / {right}",
    "en-US": "The few figures shown of the identity numbers agree: {left} / {right}",
  },
  "card.slip": {
    "zh-CN": "证件号码只差一位：{left} / {right}",
    "en-US": "Identity numbers differ by one figure: {left} / {right}",
  },
  "card.different": {
    "zh-CN": "证件号码不同，应是两个人：{left} / {right}",
    "en-US": "Different identity numbers, so two people: {left} / {right}",
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
  "person.same": { "zh-CN": "姓名相同：{left} / {right}", "en-US": "Same name: {left} / {right}" },
  "person.surname": {
    "zh-CN": "可能是同一人：{left} / {right}",
    "en-US": "May be one person: {left} / {right}",
  },
  "person.petName": {
    "zh-CN": "姓名可能是昵称：{left} / {right}",
    "en-US": "One name may be a nickname of the other: {left} / {right}",
  },
  "person.sameSurname": {
    "zh-CN": "同姓不同名，可能是家人：{left} / {right}",
    "en-US": "Same surname, other given name, maybe relatives: {left} / {right}",
  },
  "person.other": {
    "zh-CN": "姓名不同，应是两个人：{left} / {right}",
    "en-US": "Different names, so two people: {left} / {right}",
  },
  "person.different": { "zh-CN": "姓名不同：{left} / {right}", "en-US": "Different names: {left} / {right}" },
  "person.slip": {
    "zh-CN": "姓名只差一个字：{left} / {right}",
    "en-US": "Names nearly equal: {left} / {right}",
  },
  "contact.different": {
    "zh-CN": "联系人不同：{left} / {right}",
    "en-US": "Different contacts: {left} / {right}",
  },
} as const satisfies Readonly<Record<string, Words>>;
