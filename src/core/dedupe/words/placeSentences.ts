import type { Words } from "../../sheets/words";

/** Where a customer is, and since when. */
export const placeSentences = {
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
