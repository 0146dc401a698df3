import { zhCount } from "../format";

/** Words of a quarter's tiering, step by step. */
export const tierSteps = {
  steps: "季度分级步骤",
  names: { check: "检查", result: "结果", adjust: "调整", write: "写入" },
  next: "下一步",
  checkLead: "下面的问题会影响等级。可以先修正，也可以继续。",
  clean: "数据可以使用",
  cleanLead: "没有缺失金额、日期或客户的交易。",
  checking: "正在检查…",
  toFindings: "查看异常",
  toDuplicates: "查看重复客户",
  takeDay: (day: string) => `改用截止日 ${day}`,
  moved: (day: string, asked: string) =>
    `交易记录没有覆盖到 ${asked}，已改按记录覆盖的最近一个季度末 ${day} 分级。补充交易记录后可再按 ${asked} 分级。`,
  insist: (day: string) => `仍按 ${day} 分级`,
  notInspected: "还没有检查过异常：重复录入的订单、多写的零、超过购买的退款都会影响等级。",
  notSearched: "还没有查过重复客户：同一客户分成两行时，两行的等级都会偏低。",
  schemeLost: (problems: string) => `工作簿中保存的分级方案无法使用，已改用默认方案（${problems}）。`,
  gateText: (count: number) => `${zhCount(count, "项")}需留意`,
  first: "首次分级，没有上期可比；从下一季起会列出每一次变动。",
  compared: (period: string) => `与 ${period} 相比`,
  trial: "预评：截止日不是季度末，季度结束后请再次分级。",
  borderline: (count: number) => `临界 ${zhCount(count, "位")}`,
  disputed: (count: number) => `人工与建议相差两级 ${zhCount(count, "位")}`,
  warned: (count: number) => `流失预警 ${zhCount(count, "位")}`,
  replaceTitle: (period: string) => `替换 ${period} 的分级？`,
  unwritten: (count: number) =>
    `另有 ${zhCount(count, "位")}与前面的客户共用编号，或没有编号和名称：只显示，不写入。`,
  replaceLead: (period: string, count: number) =>
    `分级历史中已有 ${period}（${zhCount(count, "位客户")}）。继续将以本次结果替换这一期，其他各期不变；写入后可以撤销。`,
  replace: "替换",
  due: (period: string) => `${period} 已结束，可以分级了`,
  dueLead: (last: string, day: string) => `上次分级：${last}（截止 ${day}）`,
  dueOpen: "开始分级",
  current: (period: string, count: number) => `${period} 已分级，共 ${zhCount(count, "位客户")}`,
  currentLead: (day: string) => `下次分级：${day} 本季度结束之后。`,
  migration: "等级迁移",
  migrationLead: "行：上期等级；列：本期等级。点一格查看其中的客户。",
  views: { count: "客户数", amount: "金额", share: "占上期该级" },
  noTierBefore: "首次",
  cell: (from: string, to: string, count: string, amount: string) =>
    `由${from}到${to}：${count} 位，金额 ${amount}`,
  shown: (from: string, to: string) => `${from} → ${to}`,
  moves: { up: "升级", down: "降级", lost: "流失", back: "挽回", added: "新增" },
  movesName: "本期变动",
  net: (count: string) => `净升 ${count}`,
};
