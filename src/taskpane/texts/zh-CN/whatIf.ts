import type { Indicator } from "../../../core/tiering/scheme";
import { zhCount } from "../format";

const indicators: Record<Indicator, string> = {
  monetary: "净消费",
  frequency: "购买次数",
  recency: "最近购买",
  tenure: "合作时长",
  growth: "同比成长",
  satisfaction: "满意度",
  potential: "潜力",
  relation: "关系",
};

/** Words of trying other weights and lines out. */
export const whatIf = {
  title: "试算调整",
  lead: "拖动滑块即时看到结果，不写入任何内容；不需要调整时直接下一步。",
  scheme: "分级方案",
  schemes: {
    fourTiers: "四层（核心、潜力、普通、流失）",
    abc: "ABC 五项指标",
    paretoAbc: "ABC 按金额累计占比",
  },
  weights: "权重",
  moreIndicators: "更多指标",
  indicators,
  lines: "等级线",
  line: (tier: string, value: string) => `${tier}线 ${value}`,
  weight: (name: string, share: string) => `${name} ${share}`,
  allZero: "至少一项指标的权重要大于 0。",
  result: "试算结果",
  tier: "等级",
  customers: "客户数",
  revenue: "金额占比",
  scores: "得分分布（竖线为等级线）",
  against: (count: number) => `与当前方案相比，${zhCount(count, "位客户")}等级不同`,
  changed: (count: number) => `与上期相比变动 ${zhCount(count, "位")}`,
  borderline: (count: number) => `临界客户 ${zhCount(count, "位")}`,
  workload: "每月跟进次数",
  owner: "责任人",
  perMonth: "次/月",
  nobody: "未分配",
  adopt: "采用并重算",
  discard: "放弃调整",
  toDefault: "恢复默认方案",
  working: "正在试算…",
};
