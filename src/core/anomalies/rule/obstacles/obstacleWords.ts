import type { Role } from "../../../sheets/fields";
import type { Words } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import type { ContextPart } from "../context";

export const roleWords: Readonly<Record<Role, Words>> = {
  customers: words("客户表", "customer sheet"),
  followUps: words("跟进表", "follow-up sheet"),
  transactions: words("交易表", "transaction sheet"),
};

export const partWords: Readonly<Record<ContextPart, Words>> = {
  layout: words("还没有读取工作表的版式", "the layout of the sheets has not been read"),
  drift: words(
    "没有读到标准表的下拉和公式；可在「一键建表」页做结构体检",
    "the dropdowns and formulas of standard sheets were not read; see the sheet check on their page",
  ),
  wrongTotals: words("没有读到表下方的合计行", "the rows below the lists have not been read"),
  tiers: words("还没有客户等级，请先运行一次分级", "there are no tiers yet; assign tiers first"),
  owedContact: words("还没有客户等级，请先运行一次分级", "there are no tiers yet; assign tiers first"),
  manualTiers: words("没有人工等级", "there are no tiers set by hand"),
  tieredOn: words("还没有运行过分级", "tiers have never been assigned"),
  mergedIds: words("没有合并记录", "there is no record of merges"),
  reviewedOwners: words("没有月末复核记录", "there is no month-end review"),
};
