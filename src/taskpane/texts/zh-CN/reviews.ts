import { number, zhCount } from "../format";

export const reviews = {
  title: "月末复核",
  lead: "本月有变化的客户，以及很久没有往来的客户，请责任人逐一核对。近一年消费多的在前，其次看累计消费。",
  homeLead: "核对本月有变化和久未往来的客户",
  month: "月份",
  ended: (month: string) => `记录只到 ${month}，到所选月份几乎人人都算久未往来。`,
  endedOpen: (month: string) => `复核 ${month}`,
  toRetire: (count: number) => `表中有 ${zhCount(count, "位客户")}标为停用，客户状态还没有改。`,
  due: (month: string) => `${month} 的月末复核该做了`,
  dueLead: "核对本月有变化和久未往来的客户。",
  dueOpen: "开始复核",
  dueOn: (open: number) => `还有 ${zhCount(open, "位客户")}没有核对。`,
  dueGoOn: "继续复核",
  owner: "责任人",
  everyone: "全部",
  nobody: "未指定责任人",
  ofOwner: (owner: string, done: number, all: number) =>
    `${owner}（已核对 ${number("zh-CN", done)} / ${number("zh-CN", all)}）`,
  none: "没有待复核的客户",
  noneLead: "本月该核对的都核对过了。",
  noneOfOwner: (owner: string) => `「${owner}」本月该核对的都核对过了；其他人还有没核对的。`,
  nobodyLead: "本月没有客户有变化，也没有久未往来的客户。",
  keys: "J 下一位 · K 上一位 · A 保留 · N 停用",
  retireLead:
    "停用：不再服务的客户。写入后客户状态改为停用，以后不再分级、跟进和复核；资料与往来都保留，改回状态即可恢复。",
  retireOnlyHere:
    "停用：不再服务的客户。客户表没有「客户状态」列，只记在「月末复核」表里，分级和跟进仍会包括。",
  outcomes: { keep: "保留", retire: "停用" },
  lastContact: (day: string | null) => `上次跟进 ${day ?? "无"}`,
  lastDeal: (day: string | null) => `上次成交 ${day ?? "无"}`,
  decided: (decided: number, all: number) => `已处理 ${number("zh-CN", decided)} / ${number("zh-CN", all)}`,
  whole: (count: number) =>
    `写入的是本月整份清单，共 ${zhCount(count, "位")}；没处理的留空，责任人可在「月末复核」表里接着填。`,
  keepAll: "其余全部保留",
  write: "查看变更",
};
