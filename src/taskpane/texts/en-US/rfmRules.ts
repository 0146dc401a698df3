import type { Texts } from "../zh-CN";

export const rfmRules: Texts["rfmRules"] = {
  label: "RFM classes",
  off: "Not written",
  classes: (count) => `${count} each`,
  hint: "One more column in Value analysis, such as R5F4M5 (recency, orders, amount). For reading only; decides no tier.",
  cut: "Where classes end",
  cuts: {
    upper: "Quantiles, a bound below",
    lower: "Quantiles, a bound above",
    plusOne: "Quantiles plus one",
    ranks: "Places, equals together",
    even: "As many customers each",
    fixed: "Fixed thresholds",
  },
  cutHints: {
    upper: "A value that is a quantile counts for the lower class, as in pandas' qcut.",
    lower: "A value that is a quantile counts for the higher class.",
    plusOne: "What lies less than one above a quantile stays below it, as in R's rfm package.",
    ranks: "Places are cut into equal parts; customers with equal values share a class.",
    even: "As ntile does in SQL and R; customers with equal values may stand in two classes.",
    fixed: "The thresholds above make five classes; a figure without thresholds is cut at quantiles.",
  },
  span: "Counted",
  spans: { window: "12 months, customers not lost", ever: "All orders, all who bought" },
  best: "The best class",
  bests: { highest: (count) => `${count} is best`, first: (_count) => "1 is best" },
};
