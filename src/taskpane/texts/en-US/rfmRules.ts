import type { Texts } from "../zh-CN";

export const rfmRules: Texts["rfmRules"] = {
  label: "RFM classes",
  off: "Not written",
  classes: (count) => `${count} each`,
  hint: "One more column in Value analysis, such as R5F4M5 (recency, orders, amount). For reading only; decides no tier.",
  cut: "Where classes end",
  cuts: {
    upper: "Quantiles, boundary in the lower class",
    lower: "Quantiles, boundary in the higher class",
    plusOne: "Quantiles plus one",
    ranks: "By rank, ties together",
    even: "Equal numbers of customers",
    fixed: "Fixed thresholds",
  },
  cutHints: {
    upper: "A value exactly at a quantile goes to the lower class, as in pandas' qcut.",
    lower: "A value exactly at a quantile goes to the higher class.",
    plusOne: "A value less than 1 above a quantile stays in the lower class, as in R's rfm package.",
    ranks: "Ranks are cut into equal parts; customers with equal values share a class.",
    even: "As ntile does in SQL and R; customers with equal values may stand in two classes.",
    fixed: "The thresholds above make five classes; a figure without thresholds is cut at quantiles.",
  },
  span: "Counted",
  spans: { window: "Last 12 months, customers not lost", ever: "All orders, all who bought" },
  best: "The best class",
  bests: { highest: (count) => `${count} is best`, first: (_count) => "1 is best" },
};
