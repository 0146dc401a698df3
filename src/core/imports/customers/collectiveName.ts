import type { Field } from "../../sheets/fields";
import { wordKey } from "../../values/text/foldText";
import { isPlaceholder } from "../../values/text/placeholders";

/** What a till or a ledger writes for buyers it does not know (folded, without blanks): nobody in particular. */
const words = new Set(
  [
    "散客 零散客户 零散 散户 现金客户 现金 现销 现金销售 零售客户 零售 门店零售 门店散客 普通散客 路过客户 过路客 过客 游客 路人",
    "匿名 匿名客户 临时客户 一次性客户 其他 其它 其他客户 其它客户 未知客户 不知名 无名 无名氏 测试客户 测试公司 个人客户 个人",
    "walkin walk-in walkincustomer walk-incustomer walk-ins cash cashcustomer cashsale cashsales cashbuyer retail retailcustomer",
    "anonymous guest guestcustomer passerby one-timecustomer one-off onetimecustomer other others misc miscellaneous various sundry sundries",
    "unknowncustomer testcustomer testcompany",
  ]
    .join(" ")
    .split(" "),
);
/** 散客1, 散客（02）, 现金客户-3: the same, counted. */
const counted = /[-_#(（【[]?\d{1,3}[)）】\]]?$/;

/** True for a name under which no one customer can be found again: 散客, 现金客户, walk-in, 测试, unknown, blank. */
export function isCollectiveName(name: string, field: Field = "companyName"): boolean {
  const key = wordKey(name);
  return key === "" || isPlaceholder(name, field) || words.has(key) || words.has(key.replace(counted, ""));
}
