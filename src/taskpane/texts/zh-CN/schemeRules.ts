/** Words of the rules beside the score, of weighing by pairs, and of what a run left out. */
import { zhCount } from "../format";

export const schemeRules = {
  more: "更多规则",
  lead: "都可以不填。",
  off: "不启用",
  capacity: (core: string) => `每位责任人的${core}名额`,
  capacityHint: (next: string) => `得分高的优先，名额以外的评为${next}；没有责任人的客户合在一起算。`,
  unpaid: (core: string) => `超过多少天未付款不评${core}`,
  unpaidHint: (usual: number) =>
    `常用 ${usual} 天。看「待支付」「部分支付」的订单，以及截止日之后才付款的订单。`,
  contacts: "每人每月可跟进次数",
  contactsHint: "用来对照下面的每月跟进次数，不影响等级。",
  ticks: {
    rhythmByIndustry: {
      label: "按同行业的节奏判断流失",
      hint: "用于购买次数少的客户；同行业回头客不足 20 家时仍看全体客户。",
    },
    showAlive: {
      label: "显示继续购买的概率",
      hint: "按 BG/NBD 统计模型由购买日期推算，只供参考，不决定等级；只买过一次的客户算不出。",
    },
  },
  silence: "多久没有购买一律算流失",
  silenceMonths: (months: number) => (months === 24 ? "24 个月（项目型、长周期业务）" : `${months} 个月`),
  silenceDays: (days: number) => `${days} 天`,
  units: { customers: "位", days: "天", times: "次", percent: "%" },
  tax: "金额口径",
  taxes: { none: "不换算", included: "统一为含税", excluded: "统一为不含税" },
  taxHint: "「含税」列里两种都有时，按税率折成一种再比较。",
  rate: "税率",
  rateMissing: "请填写大于 0、小于 100 的税率。",
  unmarked: "没有注明的金额",
  unmarkeds: { unknown: "按原金额计入，并列出", included: "当作含税", excluded: "当作不含税" },
  rateBefore: (day: string, isInBook: boolean) =>
    `${day === "" ? "第一个时段" : day} 之前的交易按此汇率；留空则${isInBook ? "按工作簿里的汇率" : "不计入"}`,
  rateFrom: (currency: string) => `${currency} 自这一天起`,
  rateThen: (currency: string, day: string) => `${day === "" ? "" : `${day} 起 `}1 ${currency} =`,
  addRate: (currency: string, more: boolean) => (more ? `${currency} 再加一段` : `${currency} 按时段设汇率`),
  dropRate: "去掉这一时段",
  ratesFaults: {
    missing: "请填写每个时段的起始日和汇率。",
    twice: "同一币种有两个时段从同一天开始，请改一个起始日。",
  },
  taxApply: "按此口径重算",
  places: "查看这些行",
  movers: (shown: number, all: number) =>
    shown === all ? "查看等级不同的客户" : `查看等级不同的客户（净消费最高的 ${zhCount(shown, "位")}）`,
  over: (count: string) => `超出 ${count} 次`,
  otherWeights: "其他定权方式",
  otherLead: "套用常见的权重，或者两两比较，由比较结果算出权重。",
  presets: { recent: "四层加近度", rfm: "经典 RFM（各占三分之一）" },
  pairsLead: "每次只比两项：滑块靠近哪一边，哪一项就更重要，最多 9 倍。",
  alike: (first: string, second: string) => `${first}与${second}同样重要`,
  times: (more: string, less: string, count: number) => `${more}的重要程度是${less}的 ${count} 倍`,
  outcome: (weights: string) => `算出的权重：${weights}`,
  consistent: "各次比较前后一致。",
  contradiction: (more: string, less: string, said: string, implied: string) =>
    `前后矛盾：您选了「${said}」，而按其他比较推算，${more}的重要程度约为${less}的 ${implied} 倍。请先调整这一对。`,
  ratio: (ratio: string) => `一致性比率 ${ratio}，不超过 0.10 才算前后一致。`,
  useWeights: "采用这些权重",
  breaks: (fit: string) => `净消费有自然的分组，断在金额的空当处（拟合度 ${fit}，满分 1）。`,
  noBreaks: (fit: string) => `净消费没有明显的自然分组（拟合度 ${fit}，不足 0.85），不建议按它分档。`,
  useBreaks: "净消费改用自然分组",
  dropped: (names: readonly string[], share: string) =>
    `${names.join("、")}：有资料的客户不足 ${share}，本次对所有客户都不计分，权重由其他指标分担。`,
  incomplete: (count: number) => `待补数据 ${zhCount(count, "位")}`,
};
