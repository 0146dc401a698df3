/** Words of the classes recency, orders and amount are cut into. */
export const rfmRules = {
  label: "RFM 分档",
  off: "不写入表中",
  classes: (count: number) => `每项分 ${count} 档`,
  hint: "在客户价值分析中多写一列，如 R5F4M5（近度、频次、金额），只供参考，不决定等级。",
  cut: "怎样分档",
  cuts: {
    upper: "按分位数，边界归低档",
    lower: "按分位数，边界归高档",
    plusOne: "按分位数加一",
    ranks: "按名次，并列同档",
    even: "每档客户数相同",
    fixed: "按固定门槛",
  },
  cutHints: {
    upper: "数值正好等于分位数时，算低的一档，与 pandas 的 qcut 一致。",
    lower: "数值正好等于分位数时，算高的一档。",
    plusOne: "比分位数高出不到 1 的仍归低的一档，与 R 的 rfm 包一致。",
    ranks: "先排名次，再把名次等分；数值相同的客户同档。",
    even: "与 SQL、R 的 ntile 一致；数值相同的客户可能分在两档。",
    fixed: "用上面的固定门槛，分五档；没有设门槛的指标按分位数。",
  },
  span: "统计范围",
  spans: { window: "近12个月，未流失的客户", ever: "全部交易，所有买过的客户" },
  best: "最好的一档",
  bests: { highest: (count: number) => `${count} 最好`, first: (_count: number) => "1 最好" },
};
