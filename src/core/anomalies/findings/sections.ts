import type { Words } from "../../sheets/words";

/** The sections of the catalogue by the letter its numbers begin with, in their order. */
export const sections: Readonly<Record<string, Words>> = {
  A: { "zh-CN": "表格结构", "en-US": "Structure" },
  B: { "zh-CN": "缺失", "en-US": "Missing" },
  C: { "zh-CN": "格式", "en-US": "Format" },
  D: { "zh-CN": "选项", "en-US": "Options" },
  E: { "zh-CN": "一致性", "en-US": "Consistency" },
  F: { "zh-CN": "引用", "en-US": "References" },
  G: { "zh-CN": "唯一性", "en-US": "Uniqueness" },
  H: { "zh-CN": "及时性", "en-US": "Timeliness" },
  I: { "zh-CN": "统计", "en-US": "Statistics" },
  J: { "zh-CN": "文字整洁", "en-US": "Text hygiene" },
};
