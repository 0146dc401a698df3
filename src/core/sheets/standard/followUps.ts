import type { SheetSpec } from "../column";
import { columnsOfGroup } from "../columnRows";
import { words } from "../words";
import { companyNameLookedUp, customerIdPicked } from "./customerColumns";
import { sourceRowColumns } from "./sourceRow";

/** 客户跟进记录: one row a contact with a customer. */
export const followUps: SheetSpec = {
  id: "followUps",
  name: words("客户跟进记录", "Follow-ups"),
  table: words("跟进", "FollowUps"),
  purpose: words(
    "每次沟通记一行；填上下次跟进时间，待跟进清单会自动提醒。",
    "One row per contact; the next date feeds the due list.",
  ),
  key: ["customerId", "followedUpAt"],
  tabColor: "#107C10",
  frozenColumns: 2,
  entry: true,
  columns: [
    ...columnsOfGroup("identity", [customerIdPicked, companyNameLookedUp]),
    ...columnsOfGroup("care", [
      [
        "followedUpAt",
        "跟进时间",
        "Followed up at",
        "dateTime",
        17,
        {
          profile: "compact",
          required: "always",
          prompt: words("日期和时分，例如 2024-05-01 14:30。", "Date and time, e.g. 2024-05-01 14:30."),
        },
      ],
      [
        "followedUpBy",
        "跟进人",
        "Followed up by",
        "choice",
        12,
        { profile: "compact", required: "always", list: "owner" },
      ],
      [
        "channel",
        "沟通方式",
        "Channel",
        "choice",
        13,
        { profile: "compact", required: "always", list: "channel" },
      ],
      [
        "category",
        "沟通类别",
        "Category",
        "choice",
        13,
        { list: "category", goals: ["repurchase", "acquisition"] },
      ],
      ["content", "沟通内容", "Content", "longText", 36, { profile: "compact", required: "always" }],
      ["feedback", "客户反馈", "Feedback", "longText", 26, { goals: ["repurchase"] }],
      ["nextStep", "下一步计划", "Next step", "longText", 24, { profile: "compact" }],
      ["nextFollowUpAt", "下次跟进时间", "Next follow-up", "date", 14, { future: true, profile: "compact" }],
      [
        "satisfaction",
        "满意度",
        "Satisfaction",
        "score5",
        10,
        { goals: ["repurchase"], prompt: words("1 最低，5 最高。", "1 lowest, 5 highest.") },
      ],
    ]),
    ...columnsOfGroup("reason", [
      ["isComplaint", "是否投诉", "Complaint", "choice", 10, { list: "yesNo", goals: ["repurchase"] }],
      [
        "handlingStatus",
        "处理状态",
        "Status",
        "choice",
        12,
        { list: "handlingStatus", goals: ["repurchase"] },
      ],
      ["handler", "处理人", "Handler", "choice", 12, { list: "owner" }],
      ["solution", "解决方案", "Solution", "longText", 24],
      ["closedAt", "关闭时间", "Closed on", "date", 12],
      ["note", "备注", "Note", "longText", 24, { comes: "import" }],
    ]),
    ...sourceRowColumns("reason"),
  ],
};
