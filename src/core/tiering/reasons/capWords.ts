import { type Words, words } from "../../sheets/words";
import type { Tiering } from "../assigning/assignTiers";
import type { Scheme } from "../scheme/scheme";
import { enMany, tierLabel } from "./reasonWords";

/** Rules that keep a customer out of 核心 whatever its score. */
type Cap = "refund-cap" | "unpaid" | "capacity";

interface Run {
  readonly tiering: Tiering;
  readonly scheme: Scheme;
}

/** Which cap held a customer, with the figure that did; `label` names the tier it has instead. */
export function capWords(cap: Cap, customer: number, label: Words, { tiering, scheme }: Run): Words {
  const { "zh-CN": zh, "en-US": en } = label;
  switch (cap) {
    case "refund-cap": {
      const share = Math.round((tiering.now.metrics.refundShare[customer] ?? 0) * 100);
      return words(`，但退款占 ${share}%，最高评为${zh}。`, `, but refunds are ${share}%, so ${en} at most.`);
    }
    case "unpaid": {
      const days = Math.round(tiering.unpaidDays?.[customer] ?? 0);
      return words(
        `，但有订单 ${days} 天未付款，最高评为${zh}。`,
        `, but an order has been unpaid for ${enMany(days, "day")}, so ${en} at most.`,
      );
    }
    case "capacity":
      return crowdedWords(tiering, customer, label, scheme);
  }
}

/** Whose places are taken, and how far off the last one is. */
function crowdedWords(
  { crowded }: Tiering,
  customer: number,
  label: Words,
  { labels, options }: Scheme,
): Words {
  const { owner = "", place = 0 } = crowded?.get(customer) ?? {};
  const most = options?.corePerOwner ?? 0;
  const zhCore = tierLabel("core", labels, "zh-CN");
  const enCore = tierLabel("core", labels, "en-US");
  return words(
    `，但${owner || "未分配责任人"}的${zhCore}名额为 ${most} 个，得分排第 ${place}，评为${label["zh-CN"]}。`,
    `, but the ${enCore} places of ${owner || "customers without an owner"} are ${most} and this is number ${place} by score, so ${label["en-US"]}.`,
  );
}
