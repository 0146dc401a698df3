import type { Highlight, SheetSpec } from "../column";
import { columnsOfGroup } from "../columnRows";
import { words } from "../words";
import { companyNameWritten, customerIdWritten } from "./customerColumns";

/** What may become of a customer that was looked at, as the sheet says it. */
export const outcomeWords = {
  keep: words("保留", "Keep"),
  retire: words("停用", "Retire"),
} as const;

const outcomes = Object.values(outcomeWords);
const outcomeHighlights: readonly Highlight[] = [
  { text: outcomeWords.retire, fill: "#FDE7E9", ink: "#A4262C" },
];
const outcomePrompt = words(
  "保留：继续服务。停用：不再服务；下次在「月末复核」中写入时，客户状态随之改为停用。",
  "Keep: still served. Retire: no longer served; the customer's status follows with the next writing of the review.",
);
const donePrompt = words(
  "填写核对的日期，这位客户本月即为已复核。",
  "The day somebody looked; it ticks the customer off for this month.",
);

/**
 * 月末复核: whom each owner is to look at before the month is closed, and that it was done. A day in 复核日期 ticks a customer
 * off, whoever writes it; the months stay, so that the list is the proof of the reviews.
 */
export const reviewList: SheetSpec = {
  id: "reviewList",
  name: words("月末复核", "Month-end review"),
  table: words("月末复核表", "MonthEndReview"),
  purpose: words(
    "每月末由责任人核对有变化和长期没有往来的客户：填写「复核日期」即为完成。",
    "At the end of the month owners look at customers that changed or went quiet; a day in “Reviewed on” ticks one off.",
  ),
  key: ["reviewMonth", "customerId"],
  tabColor: "#8764B8",
  frozenColumns: 3,
  entry: false,
  columns: [
    ...columnsOfGroup("identity", [
      ["reviewMonth", "复核月份", "Month", "identifier", 10, { profile: "compact" }],
      customerIdWritten,
      companyNameWritten,
      ["owner", "责任人", "Owner", "text", 12, { profile: "compact" }],
    ]),
    ...columnsOfGroup("care", [
      ["reviewCause", "复核原因", "Why", "longText", 36, { profile: "compact" }],
      ["lastContact", "上次跟进", "Last contact", "date", 12, { profile: "compact" }],
      ["lastDeal", "上次成交", "Last deal", "date", 12, { profile: "compact" }],
      [
        "reviewOutcome",
        "复核结果",
        "Outcome",
        "text",
        12,
        { profile: "compact", highlights: outcomeHighlights, options: outcomes, prompt: outcomePrompt },
      ],
      ["reviewedOn", "复核日期", "Reviewed on", "date", 12, { profile: "compact", prompt: donePrompt }],
      ["note", "备注", "Note", "longText", 26],
    ]),
  ],
};
